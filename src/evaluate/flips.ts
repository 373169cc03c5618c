import type { PairCounts } from './pairs'
import { countPairsOfKeys, ranksOf } from './pairs'

/** Pairs of candidates whose order the second rule set turns round. */
export interface Flips {
  /** The higher grade stands first now. */
  readonly right: number
  readonly wrong: number
  /** Of equal grades, or of somebody whom nobody has judged. */
  readonly untold: number
}

/** The standings of those who were judged under two rule sets, and their grades, in one order. */
interface Judged {
  readonly before: Uint32Array
  readonly after: Uint32Array
  readonly grades: Uint32Array
}

/**
 * Sorts the flips by what the grades say of them, exactly and in n log n steps, however many pairs there are.
 *
 * @param counts - the pairs of everybody, by `countPairsOfKeys`.
 * @param before - standings under the first rule set of those who were judged; `after` under the second; `grades` in the same order.
 */
export function flipsOf(counts: PairCounts, before: Uint32Array, after: Uint32Array, grades: readonly number[]): Flips {
  const judged: Judged = { before, after, grades: ranksOf(grades) }
  // A pair that is strictly ordered in all three is against each other in two of the three comparisons or in none:
  // a flip to the right was against the grades before, one to the wrong is so now.
  const flipped = against(judged, 'before', 'after', 'grades')
  const wasAgainst = against(judged, 'before', 'grades', 'after')
  const isAgainst = against(judged, 'after', 'grades', 'before')
  const right = (flipped + wasAgainst - isAgainst) / 2
  const wrong = (flipped - wasAgainst + isAgainst) / 2
  return { right, wrong, untold: counts.discordant - right - wrong }
}

type Order = keyof Judged

/** Pairs in opposite orders by `one` and `other` that `third` does not tie. */
function against(judged: Judged, one: Order, other: Order, third: Order): number {
  const all = countPairsOfKeys(judged[one], judged[other]).discordant
  return groupsOf(judged[third]).reduce((left, group) => {
    const [first, second] = [valuesAt(judged[one], group), valuesAt(judged[other], group)]
    return left - countPairsOfKeys(first, second).discordant
  }, all)
}

/** The places of equal values, where there are several. */
function groupsOf(values: Uint32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const [place, value] of values.entries()) {
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [place])
    else group.push(place)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function valuesAt(values: Uint32Array, places: readonly number[]): Uint32Array {
  return Uint32Array.from(places, (place) => values[place] as number)
}
