import type { Work } from '../model/candidate'
import type { Extent, Facts } from '../model/facts'
import { fold } from '../text/fold'
import type { CalendarDate } from './calendar'
import { compareDays, monthNumber, nextDay } from './calendar'
import type { DateReader, DateReading } from './dates'
import { readDate } from './dates'
import { endBeforeStart, requireDate } from './refusal'

/** When a job was held, in month numbers; both ends belong to it. Neither stands where no date is stated. */
export interface Period {
  readonly start?: Extent
  readonly end?: Extent
}

interface Dated {
  readonly index: number
  readonly start: DateReading | undefined
  readonly end: DateReading | undefined
}

/** A job whose first and last day are both known. */
interface ToTheDay {
  readonly index: number
  readonly job: string
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/**
 * The jobs that had begun at `asOf`, by their place in `work`, as months. A job without an end lasts to `asOf`, and one that
 * ends later is cut there; one that has not begun is left out and noted.
 *
 * Months count from the first to the last, both included. Where both days are known, the last month counts only when its
 * day is past the day of the first: five years to the day are 60 months and not 61. A job that adjoins the same job (a
 * renewed contract, a file that lists each year) takes over its first day, so that splitting a job changes nothing.
 *
 * @throws RolefitError `invalid-candidate` for dates that cannot be understood, and for an end before its start.
 */
export function readTimeline(
  work: readonly Work[],
  asOf: CalendarDate,
  dateOf: DateReader = readDate,
): { readonly periods: ReadonlyMap<number, Period>; readonly notes: Facts['notes'] } {
  const begun: Dated[] = []
  const notes: Facts['notes'][number][] = []
  for (const [index, job] of work.entries()) {
    const dated = readDates(job, index, dateOf)
    if (isFuture(dated.start, asOf)) notes.push({ code: 'future-job', path: `work[${index}].startDate` })
    else begun.push(dated)
  }
  const anchors = anchorDays(begun.flatMap((job) => toTheDay(job, work, asOf)))
  const periods = new Map<number, Period>()
  for (const job of begun) periods.set(job.index, periodOf(job, asOf, anchors.get(job.index)))
  return { periods, notes }
}

function readDates(job: Work, index: number, dateOf: DateReader): Dated {
  const start = requireDate(job.startDate, `work[${index}].startDate`, dateOf)
  const end = requireDate(job.endDate, `work[${index}].endDate`, dateOf)
  if (start && end && endsBefore(start, end)) {
    throw endBeforeStart(`work[${index}]`)
  }
  return { index, start, end }
}

/** Whether no reading of the two dates puts the end at or after the start. */
export function endsBefore(start: DateReading, end: DateReading): boolean {
  if (start.day && end.day) return compareDays(end.day, start.day) < 0
  return end.months.high < start.months.low
}

function isFuture(start: DateReading | undefined, asOf: CalendarDate): boolean {
  if (start === undefined) return false
  return start.day ? compareDays(start.day, asOf) > 0 : start.months.low > monthNumber(asOf.year, asOf.month)
}

function toTheDay({ index, start, end }: Dated, work: readonly Work[], asOf: CalendarDate): readonly ToTheDay[] {
  if (!start?.day || (end && !end.day)) return []
  const last = end?.day && compareDays(end.day, asOf) < 0 ? end.day : asOf
  const { name, company, position } = work[index] as Work
  return [{ index, job: JSON.stringify([fold(name ?? company ?? ''), fold(position ?? '')]), first: start.day, last }]
}

/** Per job the day from which its months are reckoned: its own first, or the first of the job that it carries on. */
function anchorDays(jobs: readonly ToTheDay[]): ReadonlyMap<number, CalendarDate> {
  const anchors = new Map<number, CalendarDate>()
  const runs = new Map<string, { anchor: CalendarDate; last: CalendarDate }>()
  for (const { index, job, first, last } of [...jobs].sort(
    (a, b) => compareDays(a.first, b.first) || a.index - b.index,
  )) {
    const run = runs.get(job)
    const isCarriedOn = run !== undefined && compareDays(first, nextDay(run.last)) <= 0
    const anchor = isCarriedOn ? run.anchor : first
    anchors.set(index, anchor)
    runs.set(job, { anchor, last: isCarriedOn && compareDays(run.last, last) > 0 ? run.last : last })
  }
  return anchors
}

function periodOf({ start, end }: Dated, asOf: CalendarDate, anchor: CalendarDate | undefined): Period {
  if (start === undefined && end === undefined) return {}
  const now = monthNumber(asOf.year, asOf.month)
  if (start?.day && anchor) {
    const last = end?.day && compareDays(end.day, asOf) < 0 ? end.day : asOf
    return { start: exactly(monthReached(start.day, anchor)), end: exactly(monthReached(last, anchor)) }
  }
  const last = { low: Math.min(end?.months.low ?? now, now), high: Math.min(end?.months.high ?? now, now) }
  if (start === undefined) return { end: last }
  return {
    start: { low: start.months.low, high: Math.min(start.months.high, last.high, now) },
    end: { low: Math.max(last.low, start.months.low), high: last.high },
  }
}

/** The month that has been reached on a day, where months turn after the day of the anchor; never before the anchor's own. */
function monthReached(day: CalendarDate, anchor: CalendarDate): number {
  const month = monthNumber(day.year, day.month)
  return Math.max(day.day > anchor.day ? month : month - 1, monthNumber(anchor.year, anchor.month))
}

function exactly(month: number): Extent {
  return { low: month, high: month }
}
