import type { Criterion } from '../kinds/scoring'
import { canonicalJson } from '../rules/canonical-json'

/**
 * The name of the column that a criterion's feature fills: its key, and behind it what of the rule set the feature reads.
 * `experience.months(industry=fmcg)@{"jobs":{…},"near":{…}}`.
 */
export function columnName({ key, reads }: Pick<Criterion, 'key' | 'reads'>): string {
  return reads === undefined ? key : `${key}@${canonicalJson(reads)}`
}
