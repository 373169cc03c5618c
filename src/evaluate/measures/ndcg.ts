import { sum } from '../arithmetic'
import type { JudgedRanking } from '../ranking'
import type { Measure } from './measure'
import { within } from './measure'

type Gain = (grade: number) => number

/**
 * nDCG@k with gain = grade (Järvelin & Kekäläinen, ACM TOIS 20(4), 2002; as in trec_eval): the gains of the top k, each divided
 * by log2(place + 1), against those of the best order of everybody who was judged.
 */
export const ndcg: Measure = (ranking, { k }) => normalised(ranking, k, (grade) => grade)

/** nDCG@k with gain = 2^grade − 1 (Burges et al., ICML 2005): the best are worth more. */
export const ndcgExponential: Measure = (ranking, { k }) => normalised(ranking, k, (grade) => 2 ** grade - 1)

function normalised({ groups, grades }: JudgedRanking, k: number | undefined, gain: Gain): number | null {
  const gainOf = (grade: number) => gain(Math.max(0, grade))
  const ideal = sum(grades.slice(0, k).map((grade, place) => gainOf(grade) * discount(place)))
  if (ideal === 0) return null
  let gained = 0
  for (const group of groups) {
    gained += (sum(group.grades.map(gainOf)) / group.size) * discounts(group.start, within(group, k))
  }
  return gained / ideal
}

/** Of so many places from `start` on. */
function discounts(start: number, count: number): number {
  let total = 0
  for (let place = start; place < start + count; place++) total += discount(place)
  return total
}

/** @param place - from 0. */
function discount(place: number): number {
  return 1 / Math.log2(place + 2)
}
