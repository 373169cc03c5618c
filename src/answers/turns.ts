import type { RankKey } from '../score'
import { RANK_OF_ELIGIBILITY } from '../score'

/** Where a match stands as it is, and with one question answered for the worst and for the best. */
export interface Span {
  readonly now: RankKey
  readonly worst: RankKey
  readonly best: RankKey
}

/**
 * Pairs of which the one that is behind could pass the one ahead. From the last match to the first: each asks how many of those behind it could
 * come before the place that it may fall to. So ten thousand matches are looked at ten thousand times, and not fifty million.
 */
export function turnsOf(spans: readonly Span[]): number {
  if (spans.length < 2) return 0
  const fromLast = spans
    .map(({ now, worst, best }) => ({ now: placeOf(now), worst: placeOf(worst), best: placeOf(best) }))
    .sort((a, b) => a.now - b.now)
    .reverse()
  const behind = new Tally()
  return fromLast.reduce((turns, { worst, best }) => {
    const passing = behind.below(worst)
    behind.add(best)
    return turns + passing
  }, 0)
}

/** Scores of 10000 to 0, then none. */
const SCORES = 10_002

/** What orders as keys do, the best 0; how much is known decides only between equals, and is left out. */
const placeOf = ({ eligible, score }: RankKey): number =>
  RANK_OF_ELIGIBILITY[eligible] * SCORES + (score === null ? 10_001 : 10_000 - score)

/** How many numbers below a bound were added (a Fenwick tree). */
class Tally {
  private readonly sums = new Int32Array(3 * SCORES + 1)

  add(number: number): void {
    for (let at = number + 1; at < this.sums.length; at += at & -at) this.sums[at] = (this.sums[at] ?? 0) + 1
  }

  below(bound: number): number {
    let sum = 0
    for (let at = bound; at > 0; at -= at & -at) sum += this.sums[at] ?? 0
    return sum
  }
}
