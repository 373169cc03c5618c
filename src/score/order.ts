import type { Eligibility, ScoreLine } from '../model/match'

const RANK: Readonly<Record<Eligibility, number>> = { yes: 0, unknown: 1, no: 2 }

/**
 * The order of matches, best first: eligible, then not known to be, then not; score, no score last; coverage; id of the
 * candidate and of the role by code unit. Total: two lines compare as equal only when they are of one pair.
 */
export function byRank(a: ScoreLine, b: ScoreLine): number {
  return (
    RANK[a.eligible] - RANK[b.eligible] ||
    (b.score ?? -1) - (a.score ?? -1) ||
    b.coverage - a.coverage ||
    byCodeUnit(a.candidateId, b.candidateId) ||
    byCodeUnit(a.roleId, b.roleId)
  )
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
