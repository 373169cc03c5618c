import type { ScoredOutcome } from './outcome'
import { observed } from './outcome'

/** Predictions from `low` to `high`, for which the fitted rate is the same. */
export interface IsotonicStep {
  readonly low: number
  readonly high: number
  readonly rate: number
  readonly count: number
}

/**
 * The rates that fit the outcomes best and never fall as the prediction rises, by pooling neighbours that do (Ayer et al., Annals of
 * Mathematical Statistics 26, 1955). It says what scores have meant; it is no part of a score.
 *
 * @example
 * const hired = { predicted: 0.2, happened: true }
 * const refused = { predicted: 0.4, happened: false }
 * isotonic([hired, refused, { predicted: 0.8, happened: true }])
 * // → [{ low: 0.2, high: 0.4, rate: 0.5, count: 2 }, { low: 0.8, high: 0.8, rate: 1, count: 1 }]
 */
export function isotonic(outcomes: readonly ScoredOutcome[]): readonly IsotonicStep[] {
  const steps: IsotonicStep[] = []
  for (const step of byPrediction(outcomes)) {
    steps.push(step)
    for (let pair = fallingPair(steps); pair !== undefined; pair = fallingPair(steps))
      steps.splice(-2, 2, pooled(...pair))
  }
  return steps
}

/** One step for each prediction, the least first. */
function byPrediction(outcomes: readonly ScoredOutcome[]): readonly IsotonicStep[] {
  const steps: IsotonicStep[] = []
  for (const outcome of outcomes.toSorted((a, b) => a.predicted - b.predicted)) {
    const { predicted } = outcome
    const step = { low: predicted, high: predicted, rate: observed(outcome), count: 1 }
    const before = steps.at(-1)
    if (before?.high === predicted) steps[steps.length - 1] = pooled(before, step)
    else steps.push(step)
  }
  return steps
}

/** The last two, where the rate does not rise from the one to the other. */
function fallingPair(steps: readonly IsotonicStep[]): [IsotonicStep, IsotonicStep] | undefined {
  const [before, last] = [steps.at(-2), steps.at(-1)]
  return before !== undefined && last !== undefined && before.rate >= last.rate ? [before, last] : undefined
}

function pooled(a: IsotonicStep, b: IsotonicStep): IsotonicStep {
  const count = a.count + b.count
  return { low: a.low, high: b.high, rate: (a.rate * a.count + b.rate * b.count) / count, count }
}
