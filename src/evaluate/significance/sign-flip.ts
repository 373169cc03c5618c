import { sum } from '../arithmetic'
import { createDraw } from './random'
import { scaled } from './scaled'

/** As many patterns of signs are gone through one by one: 2^20. */
const MOST_EXACT = 20

export interface SignFlip {
  /** Two-sided. */
  readonly p: number
  /** The smallest p that so many roles can give, whatever the effect: five roles never fall below 0.05. */
  readonly smallestP: number
  readonly isExact: boolean
}

/**
 * The paired randomisation test of Fisher: how often chance alone, which turns each role's difference round or not, gives a sum
 * at least as far from 0 as the one that was seen.
 *
 * Exact for up to 20 roles; above, of `samples` patterns drawn from `seed`, (1 + hits) ÷ (1 + samples).
 *
 * @example
 * signFlip([0.1, 0.2, 0.3], { seed: 1 })
 * // → { p: 0.25, smallestP: 0.25, isExact: true }
 */
export function signFlip(
  differences: readonly number[],
  { seed, samples = 100_000 }: { readonly seed: number; readonly samples?: number },
): SignFlip {
  const values = scaled(differences)
  const count = values.length
  const smallestP = count === 0 ? 1 : Math.min(1, 2 / 2 ** count)
  if (count <= MOST_EXACT) return { p: exact(values), smallestP, isExact: true }
  return { p: sampled(values, seed, samples), smallestP, isExact: false }
}

/** One sign is turned from pattern to pattern (a Gray code), so that each costs one addition. */
function exact(values: readonly number[]): number {
  const signs = values.map(() => 1)
  let turnedSum = sum(values)
  const seen = Math.abs(turnedSum)
  let hits = 1
  const patterns = 2 ** values.length
  for (let pattern = 1; pattern < patterns; pattern++) {
    const turned = 31 - Math.clz32(pattern & -pattern)
    signs[turned] = -(signs[turned] as number)
    turnedSum += 2 * (signs[turned] as number) * (values[turned] as number)
    if (Math.abs(turnedSum) >= seen) hits += 1
  }
  return hits / patterns
}

function sampled(values: readonly number[], seed: number, samples: number): number {
  const draw = createDraw(seed)
  const seen = Math.abs(sum(values))
  let hits = 0
  for (let sample = 0; sample < samples; sample++) {
    let drawn = 0
    for (const value of values) drawn += draw(2) === 0 ? value : -value
    if (Math.abs(drawn) >= seen) hits += 1
  }
  return (1 + hits) / (1 + samples)
}
