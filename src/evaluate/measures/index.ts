import { RolefitError } from '../../errors'
import type { JudgedRanking } from '../ranking'
import { averagePrecision } from './average-precision'
import { judged, precision, recall } from './hits'
import type { Measure } from './measure'
import { ndcg, ndcgExponential } from './ndcg'
import { reciprocalRank } from './reciprocal-rank'

/** The measures of ranking, by the name that stands before `@k`. */
export const MEASURES = {
  ndcg,
  'ndcg-exp': ndcgExponential,
  ap: averagePrecision,
  rr: reciprocalRank,
  p: precision,
  r: recall,
  judged,
} as const satisfies Record<string, Measure>

/** They look at the whole ranking: to cut them off would be another measure. */
const UNCUT: readonly string[] = ['ap', 'rr']

/** The least relevant grade of the scale of 0–3: 2, would interview if few others. */
const RELEVANT = 2

/** A measure with its name, ready to be asked about the ranking of a role. */
export interface NamedMeasure {
  readonly name: string
  readonly of: (ranking: JudgedRanking) => number | null
}

/**
 * A measure by its name: `ndcg@10`, `ndcg-exp@10`, `p@5`, `r@20`, `judged@10`, `ap`, `rr`; without `@k` of the whole ranking.
 *
 * @param options - `relevant`: the least grade that counts as relevant; 2 where it is left out.
 * @throws RolefitError `invalid-option` for a name that is none.
 *
 * @example
 * const ranking = judgedRanking([{ candidateId: 'a', score: 9000 }], new Map([['a', 3]]))
 * measureOf('p@2').of(ranking) // one of two places
 * // → 0.5
 */
export function measureOf(name: string, { relevant = RELEVANT }: { readonly relevant?: number } = {}): NamedMeasure {
  const [, stem = '', cut] = /^([a-z-]+)(?:@([1-9][0-9]{0,5}))?$/.exec(name) ?? []
  if (!Object.hasOwn(MEASURES, stem) || (cut !== undefined && UNCUT.includes(stem))) {
    throw new RolefitError('invalid-option', 'measure', { found: JSON.stringify(name), expected: EXPECTED })
  }
  const measure: Measure = MEASURES[stem as keyof typeof MEASURES]
  const options = cut === undefined ? { relevant } : { relevant, k: Number(cut) }
  return { name, of: (ranking) => measure(ranking, options) }
}

const EXPECTED = `one of ${Object.keys(MEASURES).join(', ')}, all but ${UNCUT.join(' and ')} with @k where only the top counts (ndcg@10)`

export type { Measure, MeasureOptions } from './measure'
