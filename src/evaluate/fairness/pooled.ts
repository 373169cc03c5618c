import { sum } from '../arithmetic'
import { createDraw } from '../significance/random'
import type { Interval, Selected } from './intervals'

/** One table of a role: a group beside its reference. */
export interface RoleTable {
  readonly group: Selected
  readonly reference: Selected
}

/**
 * The impact ratio over several roles, each compared within itself (Mantel & Haenszel, JNCI 22, 1959). Null where it is undefined.
 *
 * @example
 * pooledRatio([{ group: { selected: 2, count: 4 }, reference: { selected: 4, count: 4 } }])
 * // → 0.5
 */
export function pooledRatio(tables: readonly RoleTable[]): number | null {
  const parts = tables.map(partsOf)
  const below = sum(parts.map((part) => part.below))
  return below === 0 ? null : sum(parts.map((part) => part.above)) / below
}

const RESAMPLES = 2000
const TAIL = 0.025

/**
 * The 95 % interval of the pooled ratio, by drawing the roles again with replacement. It takes roles as they come and asks nothing of
 * applicants, who may stand in several of them. Null where it is undefined for one draw in forty or more.
 *
 * @example
 * const table = { group: { selected: 2, count: 4 }, reference: { selected: 4, count: 4 } }
 * pooledRatioInterval([table, table], { seed: 1 }) // the roles do not differ
 * // → [0.5, 0.5]
 */
export function pooledRatioInterval(
  tables: readonly RoleTable[],
  { seed }: { readonly seed: number },
): Interval | null {
  const parts = tables.map(partsOf)
  if (parts.length === 0) return null
  const draw = createDraw(seed)
  const ratios = Float64Array.from({ length: RESAMPLES }, () => {
    let [above, below] = [0, 0]
    for (let i = 0; i < parts.length; i++) {
      const part = parts[draw(parts.length)] as Parts
      above += part.above
      below += part.below
    }
    return below === 0 ? Number.POSITIVE_INFINITY : above / below
  }).sort()
  const [low, high] = [TAIL, 1 - TAIL].map((share) => ratios[Math.ceil(share * RESAMPLES) - 1] as number)
  return high === Number.POSITIVE_INFINITY ? null : [low as number, high as number]
}

interface Parts {
  readonly above: number
  readonly below: number
}

function partsOf({ group, reference }: RoleTable): Parts {
  const part = (of: Selected, other: Selected) => (of.selected * other.count) / (of.count + other.count)
  return { above: part(group, reference), below: part(reference, group) }
}
