import type { PairCounts } from './pairs'
import { countPairs, pairsOf } from './pairs'

/**
 * Kendall's τ-b of two rankings by their scores: 1 for the same order, −1 for the opposite one; null where either ties everybody.
 *
 * (C − D) ÷ √((n₀ − T₁)(n₀ − T₂)), as scipy has it.
 *
 * @example
 * kendallTauB([9, 7, 5], [9, 5, 7]) // one pair of three has changed its order
 * // → 1 / 3
 */
export function kendallTauB(first: readonly number[], second: readonly number[]): number | null {
  return tauBOf(countPairs(first, second), first.length)
}

/** The same where the pairs have been counted. */
export function tauBOf({ concordant, discordant, tiedFirst, tiedSecond }: PairCounts, count: number): number | null {
  const all = pairsOf(count)
  if (all === tiedFirst || all === tiedSecond) return null
  return (concordant - discordant) / Math.sqrt((all - tiedFirst) * (all - tiedSecond))
}

/** The persistence by which the first ten places carry some 86 % of the weight. */
const PERSISTENCE = 0.9

/**
 * Rank-biased overlap of two lists without ties, extrapolated: 0 for nothing in common, 1 for the same (Webber, Moffat & Zobel, ACM
 * TOIS 28(4), 2010). It looks as far down as the shorter of the two.
 *
 * @param persistence - above 0 and below 1; the greater, the further down it looks.
 *
 * @example
 * rankBiasedOverlap(['a', 'b'], ['b', 'a'], 0.5)
 * // → 0.5
 */
export function rankBiasedOverlap(
  first: readonly string[],
  second: readonly string[],
  persistence = PERSISTENCE,
): number | null {
  const depth = Math.min(first.length, second.length)
  if (depth === 0) return null
  const [seenFirst, seenSecond] = [new Set<string>(), new Set<string>()]
  let shared = 0
  let weighted = 0
  for (let place = 0; place < depth; place++) {
    const [a, b] = [first[place] as string, second[place] as string]
    seenFirst.add(a)
    seenSecond.add(b)
    shared += a === b ? 1 : Number(seenSecond.has(a)) + Number(seenFirst.has(b))
    weighted += (shared / (place + 1)) * persistence ** (place + 1)
  }
  return (shared / depth) * persistence ** depth + ((1 - persistence) / persistence) * weighted
}

/**
 * Who is in both short lists, who came in with the second and who left with it, each in the order of the list that holds them.
 *
 * @example
 * shortListChange(['a', 'b', 'c'], ['b', 'd', 'a'])
 * // → { stayed: ['b', 'a'], entered: ['d'], left: ['c'] }
 */
export function shortListChange(
  first: readonly string[],
  second: readonly string[],
): { readonly stayed: readonly string[]; readonly entered: readonly string[]; readonly left: readonly string[] } {
  const [before, after] = [new Set(first), new Set(second)]
  return {
    stayed: second.filter((id) => before.has(id)),
    entered: second.filter((id) => !before.has(id)),
    left: first.filter((id) => !after.has(id)),
  }
}
