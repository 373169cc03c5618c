import { isFree, isLatin } from '../../../kinds/places'
import type { Kind } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import type { Draft } from '../draft'
import { between, isGrouped } from '../draft'
import { isBetween } from '../glue'

/**
 * Joins what is asked for several posts, each of which is named in front of its own: for which one somebody applies, nobody knows.
 *
 *   裱花岗45岁以下，配送岗40岁以下            →   45岁 | 40岁
 *   35岁以下，主管岗位40岁以下                →   35岁 | 40岁
 *   经理岗本科以上，文员岗大专以上             →   本科 | 大专
 */
export function joinPosts(draft: Draft): Draft {
  const ways: number[][][] = []
  draft.members.forEach((_, place) => {
    if (!isOfPost(draft, place)) return
    const last = ways.at(-1)
    if (last?.at(-1)?.[0] === place - 1 && isOfSame(draft, place)) last.push([place])
    else ways.push(isOfOthers(draft, place) ? [[place - 1], [place]] : [[place]])
  })
  const groups = ways.filter(({ length }) => length > 1)
  return groups.length === 0 ? draft : { ...draft, groups: [...draft.groups, ...groups] }
}

/** Kinds that one post asks for and another asks less of. */
const BY_POST: readonly Kind[] = ['age', 'education', 'experience']

/** , | 配送岗 | 40岁以下, 主管 | 年龄 | 40岁: the post stands right in front. */
function isOfPost(draft: Draft, place: number): boolean {
  const member = draft.members[place]
  if (member?.modality !== 'required' || !BY_POST.includes(member.leaf.kind) || isGrouped(draft, place)) return false
  const gap = between(draft, place - 1, place)
  const post = gap.findLastIndex(
    (token) => isPost(token) || (member.leaf.kind === 'age' && isFree(token) && !isLatin(token)),
  )
  return post >= 0 && gap.slice(post + 1).every(isBetween)
}

function isPost(token: Token): boolean {
  const isNamed = isWord(token, 'seniority') || isWord(token, 'function')
  return isNamed || (isWord(token, 'noun', 'function') && !isWord(token, 'noun', 'same-role'))
}

/** 35岁以下 | ，主管岗位 | 40岁以下: the age that everybody else may have at the most. */
function isOfOthers(draft: Draft, place: number): boolean {
  const [before, own] = [draft.members[place - 1], draft.members[place]]
  if (before?.leaf.kind !== 'age' || own?.leaf.kind !== 'age') return false
  const isOpen = before.modality === 'required' && !isGrouped(draft, place - 1)
  return isOpen && 'max' in before.leaf && 'max' in own.leaf && isOfSame(draft, place)
}

/** Of the same matter, and a comma or a stop away. */
function isOfSame(draft: Draft, place: number): boolean {
  const isSame = draft.members[place - 1]?.leaf.kind === draft.members[place]?.leaf.kind
  return isSame && isMark(between(draft, place - 1, place)[0], ',;、。')
}
