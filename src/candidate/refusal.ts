import { detailOf, RolefitError } from '../errors'
import type { Phrase } from '../phrase'
import { phrase } from '../phrase'
import type { DateReader, DateReading } from './dates'
import { readDate } from './dates'

/** What stands at a place of a candidate and cannot be true: `found` says what it is, and never the value, which may be a person's. */
export function refusal(path: string, found: Phrase, expected: Phrase): RolefitError {
  return new RolefitError('invalid-candidate', path, detailOf(found, expected))
}

/** A job, or studies, that end before they start. */
export function endBeforeStart(path: string): RolefitError {
  return refusal(`${path}.endDate`, phrase('before-start'), phrase('not-before', { path: `${path}.startDate` }))
}

/**
 * A date of a candidate; undefined where it is left open (absent, null, 至今, present).
 *
 * @throws RolefitError `invalid-candidate` where the words are no date, or no calendar has it.
 */
export function requireDate(
  text: string | null | undefined,
  path: string,
  dateOf: DateReader = readDate,
): DateReading | undefined {
  if (text === undefined || text === null) return undefined
  const reading = dateOf(text)
  switch (reading.kind) {
    case 'date':
      return reading
    case 'open':
      return undefined
    case 'impossible':
      throw refusal(path, phrase('impossible-date'), phrase('possible-date'))
    case 'unknown':
      throw refusal(path, phrase('no-date'), phrase('date'))
  }
}

/** Refuses a date that no calendar has; words that are no date pass, for nothing is counted from them. */
export function checkDate(text: string | undefined, path: string, dateOf: DateReader): void {
  if (text !== undefined && dateOf(text).kind === 'impossible') requireDate(text, path, dateOf)
}
