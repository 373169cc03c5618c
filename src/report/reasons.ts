import type { Match, Outcome } from '../model/match'

/** What a reader is told of a match in two lines: why it stands where it does, and what speaks against it most. */
export interface Reasons {
  /** The outcomes that gave most, the greatest first; what is known and gave nothing comes last. */
  readonly strongest: readonly Outcome[]
  /** The outcome that cost most, where one did; what is unknown only where nothing is known to be missing. */
  readonly gap?: Outcome
}

const gain = ({ weight, score }: Outcome): number => weight * score
const loss = ({ weight, score }: Outcome): number => weight * (1000 - score)
const isKnown = ({ status }: Outcome): boolean => status !== 'unknown' && status !== 'not-scored'

/**
 * The `count` strongest reasons of a match; of equals, the one that the posting names first.
 *
 * @example
 * const { strongest, gap } = reasonsOf(match)
 * [...strongest, gap].map(({ kind, status }) => [kind, status])
 * // → [['education', 'met'], ['experience', 'unmet'], ['language', 'unknown']]
 */
export function reasonsOf({ outcomes }: Pick<Match, 'outcomes'>, count = 2): Reasons {
  const scored = outcomes.filter(({ status }) => status !== 'not-scored')
  const strongest = scored
    .filter(isKnown)
    .sort((a, b) => gain(b) - gain(a) || b.weight - a.weight)
    .slice(0, count)
  const gap = scored
    .filter((outcome) => outcome.status !== 'met' && !strongest.includes(outcome))
    .sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || loss(b) - loss(a))[0]
  return gap ? { strongest, gap } : { strongest }
}
