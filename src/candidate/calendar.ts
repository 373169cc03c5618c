import { RolefitError } from '../errors'
import type { Extent } from '../model/facts'

/** A day that the calendar has; months are 1–12. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Years outside these are misspellings, not parts of a working life. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The number of a month: months of different years can be subtracted. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1
}

export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

export function isDay(year: number, month: number, day: number): boolean {
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Negative where `a` is the earlier day, 0 for the same day. */
export function compareDays(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** The day after. */
export function nextDay({ year, month, day }: CalendarDate): CalendarDate {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

/** The whole extent of the months of a year. */
export function monthsOfYear(year: number): Extent {
  return { low: monthNumber(year, 1), high: monthNumber(year, 12) }
}

/** Completed years from a day of birth to `asOf`; who was born on 29 February is a year older on 1 March of other years. */
export function yearsBetween(birth: CalendarDate, asOf: CalendarDate): number {
  const isBeforeBirthday = asOf.month - birth.month || asOf.day - birth.day
  return asOf.year - birth.year - (isBeforeBirthday < 0 ? 1 : 0)
}

/**
 * The day as of which everything is counted.
 *
 * @param asOf - `YYYY-MM-DD`, and nothing else: a caller writes this one, not a candidate.
 * @throws RolefitError `invalid-date` unless it is a day that the calendar has, within the years that are counted.
 */
export function checkAsOf(asOf: string): CalendarDate {
  const isWritten = typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf)
  const [year, month, day] = isWritten ? asOf.split('-').map(Number) : []
  if (year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)) {
    return { year, month, day }
  }
  throw new RolefitError('invalid-date', 'asOf', {
    found: typeof asOf === 'string' ? JSON.stringify(asOf.slice(0, 40)) : String(asOf),
    expected: `a day of the calendar from ${FIRST_YEAR} to ${LAST_YEAR} as YYYY-MM-DD, like "2026-11-23"`,
  })
}
