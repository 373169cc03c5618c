import { RolefitError } from '../errors'
import type { DateReading } from './dates'
import { DATE_FORMS, readDate } from './dates'

/** Of what a candidate wrote, an error shows no more than this. */
const LONGEST_QUOTE = 60

/** What was found at a place of a candidate that cannot be true. */
export function refusal(path: string, found: unknown, expected: string): RolefitError {
  const text = typeof found === 'string' ? JSON.stringify(found.slice(0, LONGEST_QUOTE)) : String(found)
  return new RolefitError('invalid-candidate', path, { found: text, expected })
}

/**
 * A date of a candidate; undefined where it is left open (absent, null, 至今, present).
 *
 * @throws RolefitError `invalid-candidate` where the words are no date, or no calendar has it.
 */
export function requireDate(text: string | null | undefined, path: string): DateReading | undefined {
  if (text === undefined || text === null) return undefined
  const reading = readDate(text)
  switch (reading.kind) {
    case 'date':
      return reading
    case 'open':
      return undefined
    case 'impossible':
      throw refusal(path, text, 'a date that the calendar has, between 1900 and 2100')
    case 'unknown':
      throw refusal(path, text, DATE_FORMS)
  }
}

/** Refuses a date that no calendar has; words that are no date pass, for nothing is counted from them. */
export function checkDate(text: string | undefined, path: string): void {
  if (text !== undefined && readDate(text).kind === 'impossible') requireDate(text, path)
}
