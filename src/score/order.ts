import type { Eligibility, ScoreLine } from '../model/match'

/** Eligible stands before not known to be, and that before not. */
export const RANK_OF_ELIGIBILITY: Readonly<Record<Eligibility, number>> = { yes: 0, unknown: 1, no: 2 }

/** All that the order looks at but ids. */
export type RankKey = Pick<ScoreLine, 'eligible' | 'score' | 'coverage'>

/**
 * The order of matches, best first: eligible, then not known to be, then not; score, no score last; coverage; id of the
 * candidate and of the role by code unit. Total: two lines compare as equal only when they are of one pair.
 *
 * @example
 * const second = matcher.match({ id: 'c2', education: [{ level: 'senior-high' }] })[0]
 * [second, match].sort(byRank).map(({ candidateId }) => candidateId)
 * // → ['c1', 'c2']
 */
export function byRank(a: ScoreLine, b: ScoreLine): number {
  return byRankKey(a, b) || byCodeUnit(a.candidateId, b.candidateId) || byCodeUnit(a.roleId, b.roleId)
}

/** The same order without its ids: 0 where nothing but these sets two lines apart. */
export function byRankKey(a: RankKey, b: RankKey): number {
  return (
    RANK_OF_ELIGIBILITY[a.eligible] - RANK_OF_ELIGIBILITY[b.eligible] ||
    byScore(a.score, b.score) ||
    b.coverage - a.coverage
  )
}

function byScore(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return b - a
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
