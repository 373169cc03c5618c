/**
 * A pool in columns: every candidate scored by look-ups. Pure; runs in a browser.
 *
 * @module rolefit/pool
 */

import { createNormaliser } from './candidate/normalise'
import { within } from './errors'
import { checkNew, checkRoleList, checkUnique, findRole, readCandidate, readRules } from './incoming'
import type { MatcherOptions, RankOptions } from './matcher'
import type { Candidate } from './model/candidate'
import type { Match, MatchMeta } from './model/match'
import type { Role } from './model/role'
import type { RuleSet } from './model/rule-set'
import { checkIndex, checkListLength, checkObject, checkSeveral, checkWhole } from './options'
import type { Entry, PoolIntervals, PoolLine, PoolScores } from './pool'
import { intervalsAll, loadStore, PoolStore, pointsAt, rankAll, saveStore, scoreAll, standingsAll } from './pool'
import type { PoolPart } from './pool-part'
import { partsOf } from './pool-part'
import { DEFAULT_RULES } from './rules/default'
import { hash } from './rules/hash'
import type { CompiledRole, RequirementValue } from './score'
import { compileRole, evaluate, explain } from './score'
import { VERSION } from './version'

export type { ColumnPart, PoolIntervals, PoolLine, PoolScores, SharedColumn, Standing } from './pool'
export { ELIGIBILITY_BITS, eligibilityAt, NO_SCORE, scoreAt } from './pool'
export type { PartMatcher, PoolPart } from './pool-part'
export { openPoolPart } from './pool-part'
export type { BoardLine, RoleBoard } from './role-board'
export { buildRoleBoard } from './role-board'
export type { RequirementValue } from './score'

/** Candidates in columns: any number of roles and rule sets score all of them by looking numbers up. */
export interface CandidatePool {
  /** The day that ages and durations are told by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Ids in the order of the pool, which is the order that the candidates came in. */
  readonly ids: readonly string[]
  readonly size: number
  /**
   * Adds candidates behind those that are there; all of them or, where one is refused, none. What was made of the others stays
   * as it is.
   *
   * @throws RolefitError `invalid-candidate` with the path (`candidates[3].basics.age`); `duplicate-id` where one has the id of
   *   another, or of one in the pool.
   */
  append(candidates: Iterable<Candidate>): void
  /**
   * Makes roles ready for the candidates that are in the pool now. Columns that the roles read and the pool does not have yet are
   * made here, in one pass over the candidates; none is made for a weight, a gate, a near-miss line, or a curve of bounds that
   * changes, nor for a role that asks more or less of what another asked for.
   *
   * @throws RolefitError as `createMatcher` does.
   */
  prepare(roles: readonly Role[], options?: PrepareOptions): PoolMatcher
  /**
   * The pool as the bytes of one file, with a checksum: candidates, facts, and the columns that were made. What profiles say of
   * people stands in it.
   */
  toBytes(): Uint8Array
}

/** The day is that of the pool. */
export type PrepareOptions = Pick<MatcherOptions, 'rules'>

/** Roles under one rule set over the candidates that were in the pool when they were made ready. */
export interface PoolMatcher {
  readonly roles: readonly Role[]
  readonly rules: RuleSet
  readonly ruleSet: MatchMeta['ruleSet']
  /** How many candidates it sees. */
  readonly size: number
  /**
   * The score of every candidate, and whether it passes the gates, in the order of the pool: the digits are those of `match`.
   *
   * @param into - arrays of the length of the pool that are written over and given back, for whoever keeps no scores of the role before: new
   *   memory may cost as much as scoring does. They may lie in a `SharedArrayBuffer`.
   * @throws RolefitError `unknown-id` where no role has the id; `invalid-option` for arrays of another length.
   */
  score(roleId: string, into?: PoolScores): PoolScores
  /**
   * What every score would be at worst and at best, and how much is known, in the order of the pool.
   *
   * @throws RolefitError `unknown-id` where no role has the id.
   */
  intervals(roleId: string): PoolIntervals
  /**
   * The short list, best first, in the order of all matches.
   *
   * @throws RolefitError `unknown-id`; `invalid-option` for `top`.
   */
  rank(roleId: string, options?: RankOptions): readonly PoolLine[]
  /**
   * Where every candidate stands, in the order of the pool: all that the order of matches looks at but ids, as one number. The
   * greater stands first; `scoreAt` and `eligibilityAt` tell what it holds.
   *
   * @throws RolefitError `unknown-id` where no role has the id.
   */
  standings(roleId: string): Uint32Array
  /**
   * What each requirement gives to the score of one candidate: the digits of `explain` without its reasons, at a fraction of its cost.
   *
   * @param index - the place in the pool.
   * @throws RolefitError as `explain` does.
   */
  values(roleId: string, index: number): readonly RequirementValue[]
  /**
   * One candidate with every reason, as `match` gives it.
   *
   * @param index - the place in the pool.
   * @throws RolefitError `unknown-id`; `invalid-option` for a place that it does not see.
   */
  explain(roleId: string, index: number): Match
  /**
   * The candidates and the roles in parts for other threads, which `openPoolPart` opens there. What the columns hold is copied once into
   * shared memory (two bytes a candidate and column, or four) and by no thread; ids and facts stay here.
   *
   * @param parts - how many, 1–1024; a pool of less than 4,096 candidates for each makes fewer.
   * @throws RolefitError `invalid-option`.
   */
  share(parts: number): readonly PoolPart[]
}

/**
 * Puts candidates into columns.
 *
 * @throws RolefitError `invalid-candidate` or `duplicate-id` with the path; `invalid-date` for `asOf`.
 *
 * @example
 * const pool = buildPool([candidate], { asOf: '2026-11-23' })
 * const matcher = pool.prepare(roles)
 * matcher.rank('role-1', { top: 20 })[0].candidateId
 * // → 'c1'
 */
export function buildPool(candidates: Iterable<Candidate>, options: Pick<MatcherOptions, 'asOf'>): CandidatePool {
  const { asOf } = checkObject('options', options)
  const pool = poolOf(new PoolStore(), asOf)
  pool.append(candidates)
  return pool
}

/**
 * A pool out of its bytes, ready for roles, and for more candidates.
 *
 * @throws RolefitError `damaged-pool` where they are not all that `toBytes` gave, and nothing but that; `unsupported-version` for
 *   another form of file; `other-vocabulary` for a pool that another version of rolefit made, or other vocabularies: it would
 *   score by words that are no longer those of the roles.
 *
 * @example
 * const pool = buildPool([candidate], { asOf })
 * poolFromBytes(pool.toBytes()).ids
 * // → ['c1']
 */
export function poolFromBytes(bytes: Uint8Array): CandidatePool {
  const { store, asOf } = loadStore(bytes)
  return poolOf(store, asOf)
}

function poolOf(store: PoolStore, asOf: string): CandidatePool {
  const normaliser = createNormaliser(asOf)
  const places = new Map(store.ids.map((id, i) => [id, i]))
  const entryOf = (candidate: unknown): Entry => {
    const { facts, hash } = readCandidate(candidate, normaliser)
    return store.entryOf(facts, hash())
  }
  return {
    asOf,
    ids: store.ids,
    get size() {
      return store.size
    },
    append(candidates) {
      for (const entry of readEntries(candidates, entryOf, places)) {
        places.set(entry.id, store.size)
        store.add(entry)
      }
    },
    prepare: (roles, options) => prepare(store, asOf, roles, options),
    toBytes: () => saveStore({ store, asOf }),
  }
}

/** All entries, or the error of the first that is refused. */
function readEntries(
  candidates: Iterable<Candidate>,
  entryOf: (candidate: unknown) => Entry,
  places: ReadonlyMap<string, number>,
): readonly Entry[] {
  const entries: Entry[] = []
  const seen = new Map<string, number>()
  for (const candidate of checkSeveral('candidates', candidates)) {
    const i = entries.length
    const entry = within(`candidates[${i}]`, 'candidate', () => entryOf(candidate))
    checkNew(places, entry.id, `candidates[${i}].id`)
    checkUnique(seen, entry.id, i, `candidates[${i}].id`)
    entries.push(entry)
  }
  return entries
}

interface HashedRole extends CompiledRole {
  readonly hash: string
}

function prepare(
  store: PoolStore,
  asOf: string,
  roles: readonly Role[],
  { rules: given = DEFAULT_RULES }: PrepareOptions = {},
): PoolMatcher {
  const { rules, ruleSet } = readRules(given)
  const compiled = checkRoleList(roles).map((role, i): HashedRole => {
    return { ...compileRole(role, rules, `roles[${i}]`), hash: hash(role) }
  })
  store.fill(compiled)
  const { size } = store
  // Their tables hold for the candidates of now, whatever is added later.
  const tabled = compiled.map((role) => ({ role: role.role, ready: store.ready(role) }))
  const ready = (roleId: string) => findRole(tabled, roleId).ready
  return {
    roles: compiled.map(({ role }) => role),
    rules,
    ruleSet,
    size,
    score: (roleId, into) => scoreAll(ready(roleId), size, into),
    intervals: (roleId) => intervalsAll(ready(roleId), size),
    rank: (roleId, { top = 20 } = {}) => rankAll(ready(roleId), store.ids, size, checkListLength('top', top)),
    standings: (roleId) => standingsAll(ready(roleId), size),
    values: (roleId, index) => pointsAt(ready(roleId), checkIndex(index, size, 'in the pool')),
    explain(roleId, index) {
      const role = findRole(compiled, roleId)
      const facts = store.facts.at(checkIndex(index, size, 'in the pool'))
      const candidate = store.hashes[index] as string
      return explain(evaluate(role, facts), facts, { asOf, ruleSet, role: role.hash, candidate, version: VERSION })
    },
    share: (parts) => partsOf(store, compiled, rules, size, checkWhole('parts', parts, 1, 1024)),
  }
}
