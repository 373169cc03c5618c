import type { Draft } from './draft'
import { between, isGrouped, lifts, withoutMembers } from './draft'
import { isWhoever } from './glue'

/**
 * Drops what is lifted for some alone, and for whom, where no demand stood before that it could take the place of: it asks for
 * nothing, and lifts nothing for everybody else.
 *
 *   有经验者学历不限 · 经验丰富者年龄不限   →   nothing
 */
export function dropConditions(draft: Draft): Draft {
  const conditions = draft.members.flatMap((_, place) => (isCondition(draft, place) ? [place, place + 1] : []))
  return conditions.length === 0 ? draft : withoutMembers(draft, new Set(conditions))
}

function isCondition(draft: Draft, place: number): boolean {
  const [condition, lifted] = [draft.members[place], draft.members[place + 1]]
  if (condition === undefined || !lifts(lifted) || lifts(condition) || isGrouped(draft, place)) return false
  const link = [...draft.clause.tokens.slice(condition.next - 1, condition.next), ...between(draft, place, place + 1)]
  return condition.leaf.kind === 'experience' && link.some(isWhoever) && !link.some(({ type }) => type === 'mark')
}
