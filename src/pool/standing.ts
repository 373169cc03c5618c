import type { Eligibility } from '../model/match'

/**
 * All that the order of matches looks at but ids, as one number: the greater stands first. From the left its digits are the
 * gates, the score and the coverage; it stays below 2^26.
 */
export type Standing = number

/** One more than the greatest score and coverage, each with its none. */
const SCORES = 10_002
const COVERAGES = 1001

/** What `ELIGIBILITY_BITS` say, the better the greater: a gate's bits taken from the worst of them. */
const WORST_GATE = 0b11
const ELIGIBLE: readonly Eligibility[] = ['no', 'no', 'unknown', 'yes']

/**
 * @param gate - of `ELIGIBILITY_BITS`.
 * @param score - 0–10000, −1 for none.
 * @param coverage - per mille.
 */
export function standingOf(gate: number, score: number, coverage: number): Standing {
  return ((WORST_GATE - gate) * SCORES + score + 1) * COVERAGES + coverage
}

/**
 * The score that a standing holds, 0–10000; null where there was none.
 *
 * @example
 * const pool = buildPool([candidate], { asOf })
 * scoreAt(pool.prepare(roles).standings('role-1')[0]) === match.score
 * // → true
 */
export function scoreAt(standing: Standing): number | null {
  const score = (Math.floor(standing / COVERAGES) % SCORES) - 1
  return score < 0 ? null : score
}

/**
 * What the gates of a standing say.
 *
 * @example
 * const pool = buildPool([candidate], { asOf })
 * eligibilityAt(pool.prepare(roles).standings('role-1')[0])
 * // → 'no'
 */
export function eligibilityAt(standing: Standing): Eligibility {
  return ELIGIBLE[Math.floor(standing / (COVERAGES * SCORES))] as Eligibility
}
