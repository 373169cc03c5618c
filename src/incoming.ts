import type { Normaliser } from './candidate/normalise'
import { detailOf, RolefitError, within } from './errors'
import { Candidate } from './model/candidate'
import { check, createCheck } from './model/check'
import type { Facts } from './model/facts'
import type { MatchMeta } from './model/match'
import { Role } from './model/role'
import { RuleSet } from './model/rule-set'
import { kindOf } from './options'
import { phrase } from './phrase'
import { hash } from './rules/hash'
import { suggestId } from './suggest/index'

/** A candidate that was let in, with what its profile comes to. */
export interface ReadCandidate {
  readonly facts: Facts
  /** What `meta` says of the profile. */
  readonly hash: () => string
}

const checkCandidate = createCheck(Candidate, {
  what: 'candidate',
  code: 'invalid-candidate',
  nearest: suggestId,
  isPersonal: true,
})

const ROLE = { what: 'role', code: 'invalid-role', nearest: suggestId } as const

/** A role as it is, and no copy. */
export const letRoleIn = createCheck(Role, ROLE)

const copyRole = (role: unknown): Role => check(Role, role, ROLE)

/** @throws RolefitError `invalid-candidate` with the path of what is wrong. */
export function readCandidate(candidate: unknown, normaliser: Normaliser): ReadCandidate {
  const value = checkCandidate(candidate)
  let known: string | undefined
  return { facts: normaliser(value), hash: () => (known ??= hash(value)) }
}

/** A rule set that was let in, with what `meta` says of it. */
export interface ReadRules {
  readonly rules: RuleSet
  readonly ruleSet: MatchMeta['ruleSet']
}

/** @throws RolefitError `invalid-rules` with the path of what is wrong. */
export function readRules(value: RuleSet): ReadRules {
  const rules = check(RuleSet, value, { what: 'rules', code: 'invalid-rules', nearest: suggestId })
  return { rules, ruleSet: { id: rules.id, version: rules.version, hash: hash(rules) } }
}

/**
 * @param read - a role, or the error that it is none; copies it where it is left out, as whoever keeps roles has to.
 * @throws RolefitError `invalid-role` or `duplicate-id` with the path (`roles[0].requirements[2]`).
 */
export function checkRoleList(roles: readonly Role[], read = copyRole): readonly Role[] {
  if (!Array.isArray(roles)) {
    throw new RolefitError('invalid-role', 'roles', { found: kindOf(roles), expected: 'a list of roles' })
  }
  const seen = new Map<string, number>()
  // Spread, as a place of the list that was never filled would be passed over.
  return [...roles].map((role: unknown, i) => {
    const path = `roles[${i}]`
    const checked = within(path, 'role', () => read(role))
    checkUnique(seen, checked.id, i, `${path}.id`)
    const ids = new Map<string, number>()
    for (const [k, { id }] of checked.requirements.entries()) checkUnique(ids, id, k, `${path}.requirements[${k}].id`)
    return checked
  })
}

/** @throws RolefitError `duplicate-id` where an item before this one has the id. */
export function checkUnique(seen: Map<string, number>, id: string, at: number, path: string): void {
  checkNew(seen, id, path)
  seen.set(id, at)
}

/** @throws RolefitError `duplicate-id` where the id is known already. */
export function checkNew(seen: ReadonlyMap<string, number>, id: string, path: string): void {
  const first = seen.get(id)
  if (first !== undefined) {
    const found = phrase('taken-in-list', { value: JSON.stringify(id), item: first })
    throw new RolefitError('duplicate-id', path, detailOf(found, phrase('own-id')))
  }
}

/** @throws RolefitError `unknown-id` where no role has the id. */
export function findRole<T extends { readonly role: Role }>(roles: readonly T[], id: string): T {
  const found = roles.find(({ role }) => role.id === id)
  if (found) return found
  const known = roles.map(({ role }) => JSON.stringify(role.id)).join(', ')
  throw new RolefitError('unknown-id', 'roleId', {
    found: JSON.stringify(id) ?? 'nothing',
    expected: `one of ${known}`,
  })
}
