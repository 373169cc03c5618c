import type { Match, Outcome } from '../model/match'
import { gateOf, RANK_OF_ELIGIBILITY } from '../score'
import { scoreOf, sharesOf } from './outcomes'

/**
 * The requirements that carry the lead of a match in score over another of its role, the greatest first: the fewest with
 * whose outcomes exchanged for the other's the lead is gone.
 */
export function carryingScore(ahead: Match, behind: Match): readonly string[] {
  const [shares, others] = [sharesOf(ahead), sharesOf(behind)]
  const gain = (i: number) => (shares[i] ?? 0) - (others[i] ?? 0)
  const order = ahead.outcomes.map((_, i) => i).sort((a, b) => gain(b) - gain(a))
  const exchanged = [...ahead.outcomes]
  const carried: string[] = []
  for (const i of order) {
    if ((scoreOf(exchanged) ?? -1) <= (scoreOf(behind.outcomes) ?? -1)) break
    const other = behind.outcomes[i] as Outcome
    exchanged[i] = other
    carried.push(other.requirementId)
  }
  return carried
}

/** The requirements whose gates hold a match back behind another that is eligible, or may be. */
export function barringGates(ahead: Match, behind: Match): readonly string[] {
  return behind.outcomes.flatMap(({ requirementId, gate, weight, status, interval: [low, high] }) => {
    if (gate === undefined || weight === 0) return []
    const said = gateOf({ low, high, gate, status })
    return RANK_OF_ELIGIBILITY[said] > RANK_OF_ELIGIBILITY[ahead.eligible] ? [requirementId] : []
  })
}
