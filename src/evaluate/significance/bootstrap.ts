import { createDraw } from './random'
import { scaled, unscaled } from './scaled'

/** With so few roles every resample can be looked at: 5^5. */
const MOST_EXACT = 5

export interface BootstrapOptions {
  readonly seed: number
  /** How many resamples are drawn; 10,000 where it is left out. */
  readonly resamples?: number
  /** The share of resamples that the interval holds, above 0 and below 1; 0.95 where it is left out. */
  readonly level?: number
}

/**
 * The interval of the mean difference over roles, by drawing the roles again with replacement: percentiles by nearest rank (Efron &
 * Tibshirani, 1993). Null for no roles. With a handful of roles it is too sure of itself: see `signFlip`.
 *
 * @example
 * bootstrapInterval([0, 0.5], { seed: 1 })
 * // → [0, 0.5]
 */
export function bootstrapInterval(
  differences: readonly number[],
  { seed, resamples = 10_000, level = 0.95 }: BootstrapOptions,
): readonly [low: number, high: number] | null {
  const count = differences.length
  if (count === 0) return null
  const values = scaled(differences)
  const sums = (count <= MOST_EXACT ? everySum(values) : drawnSums(values, seed, resamples)).sort((a, b) => a - b)
  const tail = (1 - level) / 2
  return [unscaled(atShare(sums, tail), count), unscaled(atShare(sums, 1 - tail), count)]
}

/** The least value that at least such a share of them does not exceed. */
function atShare(sorted: readonly number[], share: number): number {
  const rank = Math.ceil(share * sorted.length - 1e-9)
  return sorted[Math.max(0, rank - 1)] as number
}

function everySum(values: readonly number[]): number[] {
  return values.reduce<number[]>((sums) => sums.flatMap((so) => values.map((value) => so + value)), [0])
}

function drawnSums(values: readonly number[], seed: number, resamples: number): number[] {
  const draw = createDraw(seed)
  return Array.from({ length: resamples }, () => {
    let drawn = 0
    for (let i = 0; i < values.length; i++) drawn += values[draw(values.length)] as number
    return drawn
  })
}
