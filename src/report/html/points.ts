import type { Outcome } from '../../model/match'

/** What one requirement gives to the score of its match, per ten thousand of the score. */
export interface Part {
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
export function partsOf(outcomes: readonly Pick<Outcome, 'weight' | 'score' | 'interval'>[]): readonly Part[] {
  const all = outcomes.reduce((sum, { weight }) => sum + weight, 0)
  return outcomes.map(({ weight, score, interval: [low, high] }) => {
    const share = all === 0 ? 0 : (10 * weight) / all
    return { gives: share * score, certain: share * low, open: share * (high - low), worth: share * 1000 }
  })
}
