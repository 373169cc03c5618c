import type { Scorer } from '../scoring'
import { anyOf, NOT_STATED } from '../stated'

/** Parsed so that it can be reported, and never scored. */
export const genderScorer: Scorer<'gender'> = {
  criteria: () => [],
  expected: ({ value }) => (value === 'any' ? NOT_STATED : anyOf([{ text: value, id: value }])),
  comparer: () => () => ({ actual: NOT_STATED }),
}
