import type { Curve } from '../curve/curve'

/** A stretch of one score from which a curve rises on both sides, or falls on both. */
export interface Extreme {
  readonly from: number
  readonly to: number
  readonly score: number
}

export interface Extremes {
  /** Whoever may be on either side of one may be paid no more than it. */
  readonly valleys: readonly Extreme[]
  /** And here no less. */
  readonly peaks: readonly Extreme[]
}

/**
 * Where a curve turns. Between two values it pays the least and the most at one of them, or where it turns between them: most curves
 * rise and never turn, so that their ends tell all.
 */
export function extremesOf({ values }: Curve): Extremes {
  const levels = levelsOf(values)
  const turning = (sign: number) =>
    levels.filter(({ score }, i) => {
      const [before, after] = [levels[i - 1], levels[i + 1]]
      return before && after && sign * (before.score - score) > 0 && sign * (after.score - score) > 0
    })
  return { valleys: turning(1), peaks: turning(-1) }
}

/** The curve as stretches of one score. */
function levelsOf(values: readonly number[]): readonly Extreme[] {
  const levels: { from: number; to: number; score: number }[] = []
  for (const [x, score] of values.entries()) {
    const last = levels.at(-1)
    if (last?.score === score) last.to = x
    else levels.push({ from: x, to: x, score })
  }
  return levels
}
