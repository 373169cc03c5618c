import type { Draft } from './draft'
import { between, isGrouped, lifts, withoutMembers } from './draft'
import { isWhoever } from './glue'

/**
 * Drops what only says for whom another kind is not asked for, where no demand stood before that it could take the place of.
 *
 *   有经验者学历不限         →   学历不限
 *   经验丰富者年龄不限       →   年龄不限
 */
export function dropConditions(draft: Draft): Draft {
  const conditions = draft.members.flatMap((_, place) => (isCondition(draft, place) ? [place] : []))
  return conditions.length === 0 ? draft : withoutMembers(draft, new Set(conditions))
}

function isCondition(draft: Draft, place: number): boolean {
  const [condition, lifted] = [draft.members[place], draft.members[place + 1]]
  if (condition === undefined || !lifts(lifted) || lifts(condition) || isGrouped(draft, place)) return false
  const link = [...draft.clause.tokens.slice(condition.next - 1, condition.next), ...between(draft, place, place + 1)]
  return condition.leaf.kind === 'experience' && link.some(isWhoever) && !link.some(({ type }) => type === 'mark')
}
