import { testOf } from '../../../kinds/language/worth'
import { isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { OTHER } from '../../../vocab/negation'
import type { Draft, Member } from '../draft'
import { between, isGrouped } from '../draft'

/**
 * Joins two grades of one test that each are asked of some, whom their work names.
 *
 *   普通话二级乙等，语文教师二级甲等        →   二级乙等 | 二级甲等
 *   语文教师二级甲等，其他二级乙等          →   二级甲等 | 二级乙等
 */
export function joinGrades(draft: Draft): Draft {
  for (let place = 1; place < draft.members.length; place++)
    if (areGrades(draft, place - 1, place) && between(draft, place - 1, place).some(saysWhose))
      return { ...draft, groups: [...draft.groups, [[place - 1], [place]]] }
  return draft
}

function areGrades(draft: Draft, place: number, other: number): boolean {
  const [one, second] = [ladderOf(draft.members[place]), ladderOf(draft.members[other])]
  return one !== undefined && one === second && !isGrouped(draft, place) && !isGrouped(draft, other)
}

function ladderOf(member: Member | undefined): string | undefined {
  if (member?.leaf.kind !== 'language' || member.modality !== 'required') return undefined
  return testOf(member.leaf.certificates?.[0]?.id ?? '')?.ladder
}

/** 语文 | 教师, 其他 | 学科. */
function saysWhose(token: Token): boolean {
  return isWord(token, 'function') || isAmong(token, OTHER)
}
