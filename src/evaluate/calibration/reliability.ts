import { mean, sum } from '../arithmetic'
import type { ScoredOutcome } from './outcome'
import { observed } from './outcome'

/** One row of a table of reliability. */
export interface ReliabilityBin {
  /** From `low`, included, up to `high`, excluded; the last bin includes it. */
  readonly low: number
  readonly high: number
  readonly count: number
  /** The mean of what was predicted; null in an empty bin. */
  readonly predicted: number | null
  /** The share that happened; null in an empty bin. */
  readonly rate: number | null
}

/**
 * Predictions in bins of equal width beside what came of them.
 *
 * @example
 * const outcomes = [{ predicted: 0.75, happened: true }, { predicted: 0.5, happened: false }]
 * reliability(outcomes, 2)[1]
 * // → { low: 0.5, high: 1, count: 2, predicted: 0.625, rate: 0.5 }
 */
export function reliability(outcomes: readonly ScoredOutcome[], bins = 10): readonly ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const held = outcomes.filter(({ predicted }) => Math.min(bins - 1, Math.floor(predicted * bins)) === bin)
    const isEmpty = held.length === 0
    return {
      low: bin / bins,
      high: (bin + 1) / bins,
      count: held.length,
      predicted: isEmpty ? null : mean(held.map(({ predicted }) => predicted)),
      rate: isEmpty ? null : mean(held.map(observed)),
    }
  })
}

/**
 * The expected calibration error: how far the rates lie from the predictions, each bin by its share. Null for no outcomes.
 *
 * @example
 * const outcomes = [{ predicted: 0.75, happened: true }, { predicted: 0.25, happened: false }]
 * calibrationError(reliability(outcomes))
 * // → 0.25
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  const all = sum(bins.map(({ count }) => count))
  if (all === 0) return null
  const parts = bins.map(({ count, predicted, rate }) => count * Math.abs((predicted ?? 0) - (rate ?? 0)))
  return sum(parts) / all
}
