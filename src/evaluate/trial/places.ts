import type { Standing } from '../../pool/standing'

/**
 * The places of some in a ranking, from 1; those who are tied share one. Everybody is looked at once, however many are asked for.
 *
 * @param indices - into the standings: whose places are asked for.
 */
export function placesOf(standings: Uint32Array, indices: readonly number[]): readonly number[] {
  const held = Uint32Array.from(new Set(indices.map((index) => standings[index] as Standing))).sort()
  const above = new Uint32Array(held.length + 2) // how many stand above the first so many of them
  for (const standing of standings) {
    const below = belowIn(held, standing)
    above[below] = (above[below] as number) + 1
  }
  for (let i = held.length - 1; i >= 0; i--) above[i] = (above[i] as number) + (above[i + 1] as number)
  return indices.map((index) => 1 + (above[belowIn(held, standings[index] as Standing) + 1] as number))
}

/** How many of the sorted standings are below one. */
function belowIn(sorted: Uint32Array, standing: Standing): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Standing) < standing) low = middle + 1
    else high = middle
  }
  return low
}
