import type { Change } from './answers'
import { counterfactuals } from './answers'
import type { Normaliser } from './candidate/normalise'
import { createNormaliser } from './candidate/normalise'
import { RolefitError } from './errors'
import { Candidate } from './model/candidate'
import { check } from './model/check'
import type { Facts } from './model/facts'
import type { Match, MatchMeta, ScoreLine } from './model/match'
import { Role } from './model/role'
import { RuleSet } from './model/rule-set'
import { DEFAULT_RULES } from './rules/default'
import { hash } from './rules/hash'
import type { CompiledRole } from './score'
import { byRank, compileRole, createShortlist, evaluate, explain, scoreLine } from './score'
import { suggestId } from './suggest/index'
import { VERSION } from './version'

export interface MatcherOptions {
  /** The day that ages and durations are told by, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The default rule set where none is given. */
  readonly rules?: RuleSet
}

export interface RankOptions {
  /** The length of each short list, 1–100,000; 20 where it is left out. */
  readonly top?: number
}

/** The best candidates for one role. */
export interface Ranking {
  readonly roleId: string
  /** Best first. */
  readonly matches: readonly Match[]
}

/** How a candidate stands for a role: the score at hand, the reasons when they are asked for. */
export interface Standing {
  readonly line: ScoreLine
  readonly explain: () => Match
}

/** Roles made ready for scoring by one rule set as of one day. */
export interface Matcher {
  readonly roles: readonly Role[]
  readonly rules: RuleSet
  readonly asOf: string
  /** What `meta` says of the rule set. */
  readonly ruleSet: MatchMeta['ruleSet']
  /**
   * Every role against one candidate, best first, with every reason.
   *
   * @throws RolefitError `invalid-candidate` with the path of what is wrong in the candidate.
   */
  match(candidate: Candidate): readonly Match[]
  /** The scores alone, in the order of the roles. */
  score(candidate: Candidate): readonly ScoreLine[]
  /** The scores in the order of the roles, each with a way to its reasons: they cost more than the score, and of most nobody asks them. */
  standings(candidate: Candidate): readonly Standing[]
  /**
   * The short list of every role, in the order of the roles: the order is that of sorting all matches.
   *
   * @throws RolefitError `invalid-candidate` with the path (`candidates[3].basics.age`); `duplicate-id` where two have one
   *   id; `invalid-option` for `top`.
   */
  rank(candidates: Iterable<Candidate>, options?: RankOptions): readonly Ranking[]
  /**
   * The smallest changes by which one candidate would pass or fulfil what falls short in one role, the greatest gain first.
   *
   * @throws RolefitError `unknown-id` where no role has the id.
   */
  counterfactuals(candidate: Candidate, roleId: string): readonly Change[]
}

/**
 * Makes roles ready for scoring. The roles may come from our parser, from a hand or from any other extractor: they are
 * checked here.
 *
 * @throws RolefitError `invalid-role`, `duplicate-id`, `too-deep` or `too-large` with the path (`roles[0].requirements[2]`);
 *   `invalid-rules` or `unknown-id` for the rule set; `invalid-date` for `asOf`.
 *
 * @example
 * const matcher = createMatcher(roles, { asOf: '2026-11-23' })
 * matcher.match({ id: 'c1', education: [{ level: 'bachelor' }] })[0]?.score
 */
export function createMatcher(roles: readonly Role[], { asOf, rules = DEFAULT_RULES }: MatcherOptions): Matcher {
  const normaliser = createNormaliser(asOf)
  const checkedRules = check(RuleSet, rules, { what: 'rules', code: 'invalid-rules', nearest: suggestId })
  const checkedRoles = checkRoleList(roles)
  const ruleSet = { id: checkedRules.id, version: checkedRules.version, hash: hash(checkedRules) }
  const compiled = checkedRoles.map((role, i): ReadyRole => {
    return { ...compileRole(role, checkedRules, `roles[${i}]`), hash: hash(role) }
  })
  const read = (candidate: unknown) => readCandidate(candidate, normaliser)
  const meta = (role: ReadyRole, candidate: string): MatchMeta => {
    return { asOf, ruleSet, role: role.hash, candidate, version: VERSION }
  }
  const standings = (candidate: unknown) => {
    const ready = read(candidate)
    return compiled.map((role) => standingOf(role, ready, meta))
  }
  return {
    roles: checkedRoles,
    rules: checkedRules,
    asOf,
    ruleSet,
    match: (candidate) =>
      standings(candidate)
        .map(({ explain }) => explain())
        .sort(byRank),
    score: (candidate) => standings(candidate).map(({ line }) => line),
    standings,
    rank: (candidates, options) =>
      rankAll(compiled, candidates, standings, options).map((kept, i) => ({
        roleId: (compiled[i] as ReadyRole).role.id,
        matches: kept.map(({ explain }) => explain()),
      })),
    counterfactuals: (candidate, roleId) => counterfactuals(findRole(compiled, roleId), read(candidate).facts),
  }
}

interface ReadyRole extends CompiledRole {
  readonly hash: string
}

interface ReadCandidate {
  readonly facts: Facts
  /** What `meta` says of the profile. */
  readonly hash: () => string
}

const CANDIDATE = { what: 'candidate', code: 'invalid-candidate', nearest: suggestId, isPersonal: true } as const

function readCandidate(candidate: unknown, normaliser: Normaliser): ReadCandidate {
  const value = check(Candidate, candidate, CANDIDATE)
  let known: string | undefined
  return { facts: normaliser(value), hash: () => (known ??= hash(value)) }
}

function standingOf(
  role: ReadyRole,
  { facts, hash }: ReadCandidate,
  meta: (role: ReadyRole, candidate: string) => MatchMeta,
): Standing {
  const evaluation = evaluate(role, facts)
  return {
    line: scoreLine(evaluation, facts.candidateId),
    explain: () => explain(evaluation, facts, meta(role, hash())),
  }
}

/** The best of each role, in the order of the roles. */
function rankAll(
  roles: readonly ReadyRole[],
  candidates: Iterable<Candidate>,
  standings: Matcher['standings'],
  { top = 20 }: RankOptions = {},
): readonly (readonly Standing[])[] {
  if (!Number.isInteger(top) || top < 1 || top > 100_000) {
    throw new RolefitError('invalid-option', 'top', { found: String(top), expected: 'a whole number from 1 to 100000' })
  }
  const lists = roles.map(() => createShortlist<Standing>(top, (a, b) => byRank(a.line, b.line)))
  const seen = new Map<string, number>()
  let i = 0
  for (const candidate of candidates) {
    const path = `candidates[${i}]`
    const standing = within(path, 'candidate', () => standings(candidate))
    checkUnique(seen, candidate.id, i, `${path}.id`)
    for (const [k, list] of lists.entries()) list.add(standing[k] as Standing)
    i += 1
  }
  return lists.map((list) => list.sorted())
}

function checkRoleList(roles: readonly Role[]): readonly Role[] {
  if (!Array.isArray(roles)) {
    throw new RolefitError('invalid-role', 'roles', { found: `a ${typeof roles}`, expected: 'a list of roles' })
  }
  const seen = new Map<string, number>()
  return roles.map((role: unknown, i) => {
    const path = `roles[${i}]`
    const checked = within(path, 'role', () =>
      check(Role, role, { what: 'role', code: 'invalid-role', nearest: suggestId }),
    )
    checkUnique(seen, checked.id, i, `${path}.id`)
    const ids = new Map<string, number>()
    for (const [k, { id }] of checked.requirements.entries()) checkUnique(ids, id, k, `${path}.requirements[${k}].id`)
    return checked
  })
}

function checkUnique(seen: Map<string, number>, id: string, at: number, path: string): void {
  const first = seen.get(id)
  if (first !== undefined) {
    const detail = { found: `${JSON.stringify(id)}, which item ${first} of the list has`, expected: 'an id of its own' }
    throw new RolefitError('duplicate-id', path, detail)
  }
  seen.set(id, at)
}

/** Tells where in a list a fault is: `basics.age` becomes `candidates[3].basics.age`. */
function within<T>(prefix: string, what: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof RolefitError)) throw error
    const path = error.path === what ? prefix : `${prefix}.${error.path}`
    throw new RolefitError(error.code, path, error.detail)
  }
}

function findRole(roles: readonly ReadyRole[], id: string): CompiledRole {
  const found = roles.find(({ role }) => role.id === id)
  if (found) return found
  const known = roles.map(({ role }) => JSON.stringify(role.id)).join(', ')
  throw new RolefitError('unknown-id', 'roleId', { found: JSON.stringify(id), expected: `one of ${known}` })
}
