import type { PoolIntervals, PoolScores, Standing } from '../pool'
import { NO_SCORE, standingOf } from '../pool'
import { byCodeUnit, coverageOf, createShortlist, weightedMean } from '../score'
import type { Shares } from './term-book'
import type { TermLists } from './term-lists'

/** Every role for a candidate who has been measured, in the order of the board. */
export function scoreRoles(lists: TermLists, shares: Shares): PoolScores {
  return {
    scores: means(lists.sums(shares.point), lists.sums(shares.weight), NO_SCORE),
    eligible: lists.bits(shares.gates),
  }
}

/** What every score may be at worst and at best, and how much of it is known. */
export function intervalsOf(lists: TermLists, shares: Shares): PoolIntervals {
  const weights = lists.sums(shares.weight)
  const known = lists.sums(shares.known)
  return {
    low: means(lists.sums(shares.low), weights, 0),
    high: means(lists.sums(shares.high), weights, 10_000),
    coverage: Uint16Array.from(known, (sum, i) => coverageOf(sum, weights[i] as number)),
  }
}

/** The places of the roles where the candidate stands best, best first, in the order of matches. */
export function bestRoles(lists: TermLists, shares: Shares, ids: readonly string[], top: number): readonly number[] {
  const standings = standingsOf(lists, shares)
  const order = (a: number, b: number) =>
    (standings[b] as Standing) - (standings[a] as Standing) || byCodeUnit(ids[a] as string, ids[b] as string)
  const list = createShortlist<number>(top, order)
  for (let i = 0; i < standings.length; i++) {
    const last = list.last()
    if (last === undefined || (standings[i] as Standing) >= (standings[last] as Standing)) list.add(i)
  }
  return list.sorted()
}

function standingsOf(lists: TermLists, shares: Shares): Uint32Array {
  const sums = lists.sums(shares.point)
  const weights = lists.sums(shares.weight)
  const known = lists.sums(shares.known)
  const gates = lists.bits(shares.gates)
  return Uint32Array.from(sums, (sum, i) => {
    const weight = weights[i] as number
    return standingOf(gates[i] as number, weightedMean(sum, weight) ?? -1, coverageOf(known[i] as number, weight))
  })
}

/** The weighted mean of each; `none` where nothing is weighed. */
function means(sums: Int32Array, weights: Int32Array, none: number): Uint16Array {
  const into = new Uint16Array(sums.length)
  for (let i = 0; i < into.length; i++) into[i] = weightedMean(sums[i] as number, weights[i] as number) ?? none
  return into
}
