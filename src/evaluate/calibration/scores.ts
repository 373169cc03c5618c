import { mean, sum } from '../arithmetic'
import type { ScoredOutcome } from './outcome'
import { observed } from './outcome'

/**
 * The mean squared distance of prediction and outcome, 0–1, less is better (Brier, Monthly Weather Review 78, 1950). Null for no outcomes.
 *
 * @example
 * brier([{ predicted: 0.5, happened: true }])
 * // → 0.25
 */
export function brier(outcomes: readonly ScoredOutcome[]): number | null {
  if (outcomes.length === 0) return null
  return mean(outcomes.map((outcome) => (outcome.predicted - observed(outcome)) ** 2))
}

/** No prediction counts as surer than this: one that was sure and wrong would be infinitely wrong. */
const SUREST = 1e-6

/**
 * The mean of −ln of the chance that was given to what happened, less is better. Null for no outcomes.
 *
 * @example
 * logLoss([{ predicted: 0.5, happened: true }])
 * // → Math.LN2
 */
export function logLoss(outcomes: readonly ScoredOutcome[]): number | null {
  if (outcomes.length === 0) return null
  const given = ({ predicted, happened }: ScoredOutcome) => (happened ? predicted : 1 - predicted)
  return -mean(outcomes.map((outcome) => Math.log(Math.min(1 - SUREST, Math.max(SUREST, given(outcome))))))
}

/**
 * The chance that one for whom it happened has the greater prediction than one for whom it did not, a tie counting half. Null without both.
 *
 * @example
 * const outcomes = [{ predicted: 0.9, happened: true }, { predicted: 0.4, happened: false }]
 * areaUnderCurve(outcomes)
 * // → 1
 */
export function areaUnderCurve(outcomes: readonly ScoredOutcome[]): number | null {
  const sorted = outcomes.toSorted((a, b) => a.predicted - b.predicted)
  const happened = sorted.filter((outcome) => outcome.happened).length
  const others = sorted.length - happened
  if (happened === 0 || others === 0) return null
  const ranks = midRanks(sorted.map(({ predicted }) => predicted))
  const ofHappened = sum(sorted.map((outcome, place) => observed(outcome) * (ranks[place] as number)))
  return (ofHappened - (happened * (happened + 1)) / 2) / (happened * others)
}

/** Ranks from 1 of sorted values; equal ones share the mean of theirs. */
function midRanks(sorted: readonly number[]): readonly number[] {
  const ranks: number[] = []
  for (let start = 0; start < sorted.length; ) {
    let end = start
    while (sorted[end] === sorted[start] && end < sorted.length) end += 1
    for (let place = start; place < end; place++) ranks.push((start + 1 + end) / 2)
    start = end
  }
  return ranks
}
