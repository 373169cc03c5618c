import { findRole } from './incoming'
import type { Role } from './model/role'
import type { RuleSet } from './model/rule-set'
import type { ColumnPart, PoolIntervals, PoolScores, PoolStore } from './pool'
import { intervalsAll, partColumns, partRole, scoreAll, standingsAll } from './pool'
import type { CompiledRole } from './score'
import { compileRole } from './score'

/** Candidates of a pool and roles, as another thread is handed them (`postMessage`): what is kept of each candidate is not copied. */
export interface PoolPart extends ColumnPart {
  readonly roles: readonly Role[]
  readonly rules: RuleSet
}

/**
 * The roles of a part over its candidates; the first place of what it gives is the place `from` of the pool. Each method throws a RolefitError
 * `unknown-id` where no role has the id.
 */
export interface PartMatcher {
  readonly from: number
  readonly size: number
  /** As `score` of the whole pool. */
  score(roleId: string, into?: PoolScores): PoolScores
  /** As `intervals` of the whole pool. */
  intervals(roleId: string): PoolIntervals
  /** As `standings` of the whole pool. */
  standings(roleId: string): Uint32Array
}

/** The first candidates of a store in parts, with the columns that the roles read. */
export function partsOf(
  store: PoolStore,
  compiled: readonly CompiledRole[],
  rules: RuleSet,
  size: number,
  parts: number,
): readonly PoolPart[] {
  const roles = compiled.map(({ role }) => role)
  return partColumns(store.columnsOf(compiled), size, parts).map((part) => ({ ...part, roles, rules }))
}

/**
 * Opens a part in the thread that it was handed to.
 *
 * @param part - as `share` made it.
 *
 * @example
 * const serve = (parentPort) =>
 *   parentPort.on('message', (part) => parentPort.postMessage(openPoolPart(part).score('r1')))
 */
export function openPoolPart(part: PoolPart): PartMatcher {
  const { from, size, rules } = part
  const tabled = part.roles.map((role, i) => {
    return { role, ready: partRole(compileRole(role, rules, `roles[${i}]`), part) }
  })
  const ready = (roleId: string) => findRole(tabled, roleId).ready
  return {
    from,
    size,
    score: (roleId, into) => scoreAll(ready(roleId), size, into),
    intervals: (roleId) => intervalsAll(ready(roleId), size),
    standings: (roleId) => standingsAll(ready(roleId), size),
  }
}
