import type { Measure } from './measure'
import { relevantIn } from './measure'

/** RR: one over the place of the first relevant one; 0 where none is ranked. Its mean over roles is MRR. */
export const reciprocalRank: Measure = ({ groups, grades }, { relevant }) => {
  if (relevantIn(grades, relevant) === 0) return null
  const first = groups.find((group) => relevantIn(group.grades, relevant) > 0)
  if (first === undefined) return 0
  return expected(first.start, first.size, relevantIn(first.grades, relevant))
}

/** Of a group of `size` behind `start` others, `count` of them relevant, over all its orders. */
function expected(start: number, size: number, count: number): number {
  let noneSoFar = 1
  let total = 0
  for (let place = 1; place <= size - count + 1; place++) {
    const left = size - place + 1
    total += (noneSoFar * (count / left)) / (start + place)
    noneSoFar *= (left - count) / left
  }
  return total
}
