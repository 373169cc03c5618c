import type { Match, Outcome } from '../model/match'
import { weightedMean } from '../score'

/** The score that outcomes come to, 0–10000; null where nothing is scored. */
export function scoreOf(outcomes: readonly Outcome[]): number | null {
  const sum = outcomes.reduce((total, { weight, score }) => total + weight * score, 0)
  return weightedMean(sum, weightOf(outcomes))
}

/** What each requirement gives to the score of its match, per ten thousand. */
export function sharesOf({ outcomes }: Match): readonly number[] {
  const all = weightOf(outcomes)
  return outcomes.map(({ weight, score }) => (all === 0 ? 0 : (10 * weight * score) / all))
}

export function weightOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { weight }) => sum + weight, 0)
}
