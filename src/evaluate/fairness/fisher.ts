import type { Selected } from './intervals'

/** Tables whose chance differs by less than this share are equally likely; R and scipy use it too. */
const TOLERANCE = 1e-7

/**
 * Fisher's exact test, two-sided: the chance of all tables with these margins that are no likelier than the one that was seen.
 *
 * @example
 * fisherExact({ selected: 0, count: 3 }, { selected: 3, count: 3 }).toFixed(3)
 * // → '0.100'
 */
export function fisherExact(group: Selected, reference: Selected): number {
  const selected = group.selected + reference.selected
  const all = group.count + reference.count
  const logs = logFactorials(all)
  const log = (of: number) => logs[of] as number
  const choose = (from: number, take: number) => log(from) - log(take) - log(from - take)
  const chance = (taken: number) =>
    choose(group.count, taken) + choose(reference.count, selected - taken) - choose(all, selected)
  const seen = chance(group.selected) + Math.log1p(TOLERANCE)
  let p = 0
  for (let taken = Math.max(0, selected - reference.count); taken <= Math.min(group.count, selected); taken++)
    if (chance(taken) <= seen) p += Math.exp(chance(taken))
  return Math.min(1, p)
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1)
  for (let i = 2; i <= most; i++) logs[i] = (logs[i - 1] as number) + Math.log(i)
  return logs
}
