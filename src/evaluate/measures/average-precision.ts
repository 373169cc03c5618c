import type { TiedGroup } from '../ranking'
import type { Measure } from './measure'
import { relevantIn } from './measure'

/** AP: the mean of P@i over the places i of the relevant ones; one that is not ranked gives 0. Its mean over roles is MAP. */
export const averagePrecision: Measure = ({ groups, grades }, { relevant }) => {
  const all = relevantIn(grades, relevant)
  if (all === 0) return null
  let before = 0
  let total = 0
  for (const group of groups) {
    const count = relevantIn(group.grades, relevant)
    total += precisionsIn(group, count, before)
    before += count
  }
  return total / all
}

/** The expected sum of P@i over the places of a group that hold one of its `count` relevant ones, `before` standing above it. */
function precisionsIn({ start, size }: TiedGroup, count: number, before: number): number {
  if (count === 0) return 0
  const others = size === 1 ? 0 : (count - 1) / (size - 1)
  let total = 0
  for (let place = 1; place <= size; place++) {
    const above = before + (place - 1) * others
    total += ((count / size) * (above + 1)) / (start + place)
  }
  return total
}
