import type { Extent } from '../model/facts'
import { fold } from '../text/fold'
import type { CalendarDate } from './calendar'
import { isDay, isYear, monthNumber, monthsOfYear } from './calendar'
import type { DateParts } from './date-parts'
import { scanDate } from './date-scan'
import { OPEN_WORDS } from './date-words'

/** What the words of a date may mean: every month of `months`, and the very day where it is told. */
export interface DateReading {
  readonly kind: 'date'
  /** Month numbers, `year * 12 + month - 1`. More than one where the day and the month cannot be told apart, or only the year is known. */
  readonly months: Extent
  readonly day?: CalendarDate
  /** 预计, expected: announced, not yet so. */
  readonly expected?: true
  readonly precision: 'day' | 'month' | 'year'
}

export type DateWords =
  | DateReading
  /** Nothing, or a word for the present. */
  | { readonly kind: 'open' }
  /** A date in form, that no calendar has. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' }

/** What the words of a date mean. */
export type DateReader = (text: string) => DateWords

/** Longer wordings are sentences. */
const LONGEST = 80

/**
 * What a candidate's wording of a date means: the ISO forms of JSON Resume, and the many others that people write.
 *
 * `2019-03-15T00:00:00Z` · `2019.03` · `2019/3` · `201903` · `2019年3月` · `二〇一九年三月` · `民國108年3月` · `108/03` ·
 * `Mar 2019` · `15 March 2019` · `03/2019` · `19.3` · `2019Q1` · `2019年底` · `2019` · `至今` · `present`
 *
 * `06/07/2019` may be June or July: both ends are kept. A two-digit year before a slash is refused where it could be the
 * month as well.
 */
export function readDate(text: string): DateWords {
  const folded = fold(text).trim()
  if (isOpen(folded)) return { kind: 'open' }
  if (folded.length > LONGEST) return { kind: 'unknown' }
  const readings = scanDate(folded)
  if (readings.length === 0) return { kind: 'unknown' }
  const possible = readings.filter(isPossible)
  if (possible.length === 0) return { kind: 'impossible' }
  return joined(possible)
}

function isOpen(folded: string): boolean {
  const bare = trimMarks(folded)
  return bare === '' || OPEN_WORDS.includes(bare)
}

/** Brackets, dashes and waves around a word: (present), ~, -. */
function trimMarks(text: string): string {
  const marks = '()[]-~–—―~.… '
  let start = 0
  let end = text.length
  while (start < end && marks.includes(text[start] as string)) start++
  while (end > start && marks.includes(text[end - 1] as string)) end--
  return text.slice(start, end)
}

function isPossible({ year, month, lastMonth, day }: DateParts): boolean {
  if (!isYear(year)) return false
  if (month === undefined) return true
  if (day !== undefined) return isDay(year, month, day)
  return month >= 1 && (lastMonth ?? month) <= 12
}

function joined(readings: readonly DateParts[]): DateReading {
  const extents = readings.map(extentOf)
  const months = { low: Math.min(...extents.map(({ low }) => low)), high: Math.max(...extents.map(({ high }) => high)) }
  const [first] = readings as [DateParts]
  const { year, month, day } = first
  const isOne = months.low === months.high
  return {
    kind: 'date',
    months,
    precision:
      !isOne || month === undefined ? (month === undefined ? 'year' : 'month') : day === undefined ? 'month' : 'day',
    ...(isOne && readings.length === 1 && month !== undefined && day !== undefined
      ? { day: { year, month, day } }
      : {}),
    ...(first.expected ? { expected: true as const } : {}),
  }
}

function extentOf({ year, month, lastMonth }: DateParts): Extent {
  if (month === undefined) return monthsOfYear(year)
  return { low: monthNumber(year, month), high: monthNumber(year, lastMonth ?? month) }
}
