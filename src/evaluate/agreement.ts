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

/**
 * Counts the pairs of candidates by their order under two rules, in n log n steps (Knight, JASA 61, 1966).
 *
 * @param first - the scores under one rule set; `second` those of the same candidates, in the same order, under the other.
 */
export function countPairs(first: readonly number[], second: readonly number[]): PairCounts {
  const order = first
    .map((_, index) => index)
    .sort((a, b) => at(first, a) - at(first, b) || at(second, a) - at(second, b))
  const [sortedFirst, sortedSecond] = [order.map((index) => at(first, index)), order.map((index) => at(second, index))]
  const tiedBoth = pairsInRuns(
    order.length,
    (a, b) => sortedFirst[a] === sortedFirst[b] && sortedSecond[a] === sortedSecond[b],
  )
  const tiedFirst = pairsInRuns(order.length, (a, b) => sortedFirst[a] === sortedFirst[b])
  const ascending = [...second].sort((a, b) => a - b)
  const tiedSecond = pairsInRuns(order.length, (a, b) => ascending[a] === ascending[b])
  const discordant = inversions(sortedSecond)
  const concordant = pairs(order.length) - discordant - tiedFirst - tiedSecond + tiedBoth
  return { concordant, discordant, tiedFirst, tiedSecond, tiedBoth }
}

/**
 * Kendall's τ-b of two rankings by their scores: 1 for the same order, −1 for the opposite one; null where either ties everybody.
 *
 * (C − D) ÷ √((n₀ − T₁)(n₀ − T₂)), as scipy has it.
 */
export function kendallTauB(first: readonly number[], second: readonly number[]): number | null {
  const { concordant, discordant, tiedFirst, tiedSecond } = countPairs(first, second)
  const all = pairs(first.length)
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

/** Who is in both short lists, who came in with the second and who left with it, each in the order of the list that holds them. */
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

function at(values: readonly number[], index: number): number {
  return values[index] as number
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}

/** Pairs within runs of neighbours that are the same. */
function pairsInRuns(length: number, isSame: (a: number, b: number) => boolean): number {
  let total = 0
  let start = 0
  for (let index = 1; index <= length; index++) {
    if (index < length && isSame(index - 1, index)) continue
    total += pairs(index - start)
    start = index
  }
  return total
}

/** Pairs that stand in descending order, counted while merging. */
function inversions(values: readonly number[]): number {
  if (values.length < 2) return 0
  const from = [...values]
  const into = [...values]
  let total = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) total += merge(from, into, start, width)
    for (let index = 0; index < into.length; index++) from[index] = at(into, index)
  }
  return total
}

/** Merges two sorted runs of `from` and returns how many pairs stood the wrong way round. */
function merge(from: readonly number[], into: number[], start: number, width: number): number {
  const middle = Math.min(start + width, from.length)
  const end = Math.min(start + 2 * width, from.length)
  let [left, right, wrong] = [start, middle, 0]
  for (let place = start; place < end; place++) {
    const takesLeft = right >= end || (left < middle && at(from, left) <= at(from, right))
    if (!takesLeft) wrong += middle - left
    into[place] = at(from, takesLeft ? left++ : right++)
  }
  return wrong
}
