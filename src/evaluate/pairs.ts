/** What two rankings of the same candidates have in common, pair by pair. */
export interface PairCounts {
  /** In the same order in both. */
  readonly concordant: number
  /** In opposite orders: the flips. */
  readonly discordant: number
  /** Tied in the first, in the second, and in both (which count in either of the others too). */
  readonly tiedFirst: number
  readonly tiedSecond: number
  readonly tiedBoth: number
}

/** Keys are whole numbers below this, so that two of them make one safe integer. */
const KEYS = 2 ** 26

/**
 * Counts the pairs of candidates by their order under two rules, in n log n steps (Knight, JASA 61, 1966).
 *
 * @param first - the scores under one rule set; `second` those of the same candidates, in the same order, under the other.
 *
 * @example
 * countPairs([9, 7, 5], [9, 5, 7])
 * // → { concordant: 2, discordant: 1, tiedFirst: 0, tiedSecond: 0, tiedBoth: 0 }
 */
export function countPairs(first: readonly number[], second: readonly number[]): PairCounts {
  return countPairsOfKeys(ranksOf(first), ranksOf(second))
}

/** The same of whole numbers below 2^26, as the standings of a pool are. */
export function countPairsOfKeys(first: Uint32Array, second: Uint32Array): PairCounts {
  const both = sortedPairs(first, second)
  const sortedFirst = new Uint32Array(both.length)
  const secondByFirst = new Uint32Array(both.length)
  for (let i = 0; i < both.length; i++) {
    const pair = both[i] as number
    const key = Math.floor(pair / KEYS)
    sortedFirst[i] = key
    secondByFirst[i] = pair - key * KEYS
  }
  const tiedBoth = pairsInRuns(both)
  const tiedFirst = pairsInRuns(sortedFirst)
  const tiedSecond = pairsInRuns(second.slice().sort())
  const discordant = inversions(secondByFirst)
  const concordant = pairsOf(first.length) - discordant - tiedFirst - tiedSecond + tiedBoth
  return { concordant, discordant, tiedFirst, tiedSecond, tiedBoth }
}

/** Both keys of everybody as one number, ascending: numbers and not objects, as a comparator would cost twenty times as much. */
function sortedPairs(first: Uint32Array, second: Uint32Array): Float64Array {
  const both = new Float64Array(first.length)
  for (let i = 0; i < first.length; i++) both[i] = (first[i] as number) * KEYS + (second[i] as number)
  return both.sort()
}

/** How many pairs so many make. */
export function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

/** Ranks from 0 in the place of numbers: the least is 0, equal ones share one. */
export function ranksOf(values: readonly number[]): Uint32Array {
  const ranks = new Map([...new Set(values)].sort((a, b) => a - b).map((value, rank) => [value, rank]))
  return Uint32Array.from(values, (value) => ranks.get(value) as number)
}

/** Pairs within runs of neighbours that are the same. */
function pairsInRuns(sorted: Float64Array | Uint32Array): number {
  let total = 0
  let start = 0
  for (let index = 1; index <= sorted.length; index++) {
    if (index < sorted.length && sorted[index - 1] === sorted[index]) continue
    total += pairsOf(index - start)
    start = index
  }
  return total
}

/** Pairs that stand in descending order, counted while merging; the array is used up. */
function inversions(values: Uint32Array): number {
  let from = values
  let into: Uint32Array = new Uint32Array(values.length)
  let total = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) total += merge(from, into, start, width)
    ;[from, into] = [into, from]
  }
  return total
}

/** Merges two sorted runs of `from` and returns how many pairs stood the wrong way round. */
function merge(from: Uint32Array, into: Uint32Array, start: number, width: number): number {
  const middle = Math.min(start + width, from.length)
  const end = Math.min(start + 2 * width, from.length)
  let [left, right, wrong] = [start, middle, 0]
  for (let place = start; place < end; place++) {
    const takesLeft = right >= end || (left < middle && (from[left] as number) <= (from[right] as number))
    if (!takesLeft) wrong += middle - left
    into[place] = from[takesLeft ? left++ : right++] as number
  }
  return wrong
}
