import { sum } from '../arithmetic'
import type { TiedGroup } from '../ranking'
import type { Measure } from './measure'
import { relevantIn, within } from './measure'

/** P@k: the share of the top k that is relevant. Where fewer than k are ranked it is a share of k all the same, as in trec_eval. */
export const precision: Measure = ({ groups, ranked }, { k, relevant }) => {
  const places = k ?? ranked
  return places === 0 ? null : expected(groups, k, (grades) => relevantIn(grades, relevant)) / places
}

/** R@k: the share of the relevant that the top k holds. */
export const recall: Measure = ({ groups, grades: all }, { k, relevant }) => {
  const count = relevantIn(all, relevant)
  return count === 0 ? null : expected(groups, k, (grades) => relevantIn(grades, relevant)) / count
}

/** Judged@k: the share of the top k that anybody has judged. Where it is low, the other figures say little. */
export const judged: Measure = ({ groups, ranked }, { k }) => {
  const places = Math.min(ranked, k ?? ranked)
  return places === 0 ? null : expected(groups, k, (grades) => grades.length) / places
}

/** How many of those that `count` counts the top k holds, over all orders of a group that k cuts. */
function expected(
  groups: readonly TiedGroup[],
  k: number | undefined,
  count: (grades: readonly number[]) => number,
): number {
  return sum(groups.map((group) => (within(group, k) * count(group.grades)) / group.size))
}
