import type { Match, Outcome } from '../../model/match'

/** What one requirement gives to the score of its match, per ten thousand of the score. */
export interface Part {
  readonly outcome: Outcome
  /** What it gives as the profile stands: where something is unknown, its credit. */
  readonly gives: number
  /** What it gives at worst: that much is certain. */
  readonly certain: number
  /** What it could give besides, if every unknown turned out best. */
  readonly open: number
  /** What it would give if it were met. */
  readonly worth: number
}

/**
 * The score of a match in its parts, in the order of the requirements. They are not rounded: all that they give is the score, all
 * that is certain the low end of its interval, and with what is open the high end, each to the nearest.
 */
export function partsOf({ outcomes }: Pick<Match, 'outcomes'>): readonly Part[] {
  const weight = outcomes.reduce((sum, outcome) => sum + outcome.weight, 0)
  return outcomes.map((outcome) => {
    const share = weight === 0 ? 0 : (10 * outcome.weight) / weight
    const [low, high] = outcome.interval
    return {
      outcome,
      gives: share * outcome.score,
      certain: share * low,
      open: share * (high - low),
      worth: share * 1000,
    }
  })
}
