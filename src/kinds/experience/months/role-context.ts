import type { Constraint, ExperienceLeaf } from '../../../model/constraint'
import type { Role } from '../../../model/role'
import type { Term } from '../../../model/term'
import { fold } from '../../../text/fold'
import { idsShown } from '../../../text/lexicon'
import { SENIORITY } from '../../../vocab/facts.constant'
import type { Seniority } from '../../../vocab/seniority'
import { leavesWithin } from '../../leaves'
import type { RoleContext } from '../../scoring'

/**
 * What the role is, for scopes that point at it: 相同职位 is one of its functions at its seniority, 相关经验 lies in its
 * functions or industries. The title tells; where it names no function, the experience that is asked for does.
 */
export function roleContext({ title, requirements }: Role): RoleContext {
  const scopes = requirements.flatMap(({ constraint }) => scopesOf(constraint))
  const functions = idsShown(title, 'function')
  const ranks = idsShown(title, 'seniority').map((id) => SENIORITY[id as Seniority].rank)
  return {
    title: fold(title),
    functions: distinct(functions.length > 0 ? functions : idsIn(scopes.flatMap((scope) => scope?.functions ?? []))),
    industries: distinct([
      ...idsShown(title, 'industry'),
      ...idsIn(scopes.flatMap((scope) => scope?.industries ?? [])),
    ]),
    ...(ranks.length > 0 && { seniority: Math.max(...ranks) }),
  }
}

/** Whether what a constraint asks for hangs on the role it stands in. */
export function pointsAtRole(constraint: Constraint): boolean {
  return scopesOf(constraint).some((scope) => scope?.sameRole || scope?.related)
}

function scopesOf(constraint: Constraint): ExperienceLeaf['scope'][] {
  return leavesWithin(constraint).flatMap((leaf) => (leaf.kind === 'experience' ? [leaf.scope] : []))
}

function idsIn(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ id }) => id ?? [])
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort()
}
