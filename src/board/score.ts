import type { PoolIntervals, PoolScores } from '../pool'
import { coverages, createBestPlaces, means, NO_SCORE, summedStanding } from '../pool'
import type { Shares } from './term-book'
import type { TermLists } from './term-lists'

/** Every role for a candidate who has been measured, in the order of the board. */
export function scoreRoles(lists: TermLists, shares: Shares): PoolScores {
  const scores = new Uint16Array(lists.size)
  means(scores, lists.sums(shares.point), lists.sums(shares.weight), NO_SCORE)
  return { scores, eligible: lists.bits(shares.gates) }
}

/** What every score may be at worst and at best, and how much of it is known. */
export function intervalsOf(lists: TermLists, shares: Shares): PoolIntervals {
  const { size } = lists
  const [low, high, coverage] = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)]
  const weights = lists.sums(shares.weight)
  means(low, lists.sums(shares.low), weights, 0)
  means(high, lists.sums(shares.high), weights, 10_000)
  coverages(coverage, lists.sums(shares.known), weights)
  return { low, high, coverage }
}

/** The places of the roles where the candidate stands best, best first, in the order of matches. */
export function bestRoles(lists: TermLists, shares: Shares, ids: readonly string[], top: number): readonly number[] {
  const best = createBestPlaces(ids, top)
  const [sums, known, weights] = [lists.sums(shares.point), lists.sums(shares.known), lists.sums(shares.weight)]
  const gates = lists.bits(shares.gates)
  for (let i = 0; i < ids.length; i++) {
    best.add(i, summedStanding(gates[i] as number, sums[i] as number, known[i] as number, weights[i] as number))
  }
  return best.sorted()
}
