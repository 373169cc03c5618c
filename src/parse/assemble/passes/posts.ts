import { isFree } from '../../../kinds/free-word'
import type { Kind } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isLatin } from '../../../text/wording'
import type { Draft } from '../draft'
import { between, isByItself } from '../draft'
import { isBetween, isGlueOr } from '../glue'

/**
 * Joins what is asked for several posts, each of which is named in front of its own: for which one somebody applies, nobody knows.
 *
 *   裱花岗45岁以下，配送岗40岁以下            →   45岁 | 40岁
 *   35岁以下，主管岗位40岁以下                →   35岁 | 40岁
 *   经理岗本科以上，文员岗大专以上             →   本科 | 大专
 *   店长：3年经验，大专；店员：1年经验，高中    →   3年 & 大专 | 1年 & 高中
 */
export function joinPosts(draft: Draft): Draft {
  const choices: number[][][] = []
  draft.members.forEach((_, place) => {
    const ways = choices.at(-1)
    const way = ways?.at(-1)
    const isNext = way?.at(-1) === place - 1
    if (!isOfPost(draft, place)) {
      if (isNext && isBeside(draft, place)) way?.push(place)
    } else if (isNext && isOfSame(draft, ways?.[0]?.[0] ?? place, place)) ways?.push([place])
    else choices.push(isOfOthers(draft, place) ? [[place - 1], [place]] : [[place]])
  })
  const groups = choices.filter(({ length }) => length > 1).map((ways) => withinFirst(draft, ways))
  return groups.length === 0 ? draft : { ...draft, groups: [...draft.groups, ...groups] }
}

/** 裱花岗45岁以下，配送岗40岁以下 | ，高中以上 |: what only the last seems to ask is asked for all of them, unless a colon opens what it asks. */
function withinFirst(draft: Draft, [first = [], ...others]: readonly number[][]): number[][] {
  const kindOf = (place: number) => draft.members[place]?.leaf.kind
  const kinds = first.map(kindOf)
  const isLabelled = ([place = 0]: readonly number[]) =>
    between(draft, place - 1, place).some((token) => isMark(token, ':'))
  return [first, ...others.map((way) => (isLabelled(way) ? way : way.filter((place) => kinds.includes(kindOf(place)))))]
}

/** 店长：3年经验 | ，大专以上 |: what else the post asks. */
function isBeside(draft: Draft, place: number): boolean {
  return isByItself(draft, place) && between(draft, place - 1, place).every(isGlueOr(',、'))
}

/** Kinds that one post asks for and another asks less of. */
const BY_POST: readonly Kind[] = ['age', 'education', 'experience']

/** , | 配送岗 | 40岁以下, 主管 | 年龄 | 40岁: the post stands right in front. */
function isOfPost(draft: Draft, place: number): boolean {
  const member = draft.members[place]
  if (member === undefined || !isByItself(draft, place) || !BY_POST.includes(member.leaf.kind)) return false
  const gap = between(draft, place - 1, place)
  const post = gap.findLastIndex((token) => isPost(token) || (member.leaf.kind === 'age' && isOfSome(token)))
  return post >= 0 && gap.slice(post + 1).every(isBetween)
}

/** 普通 | 岗位40岁以下, 理科类 | 35岁以下: what nobody knows, or a field, says whose age it is. */
function isOfSome(token: Token): boolean {
  return isWord(token, 'field') || (isFree(token) && !isLatin(token))
}

/** A post, a rank, or work that somebody is taken on for. */
export function isPost(token: Token): boolean {
  const isNamed = isWord(token, 'seniority') || isWord(token, 'function')
  return isNamed || (isWord(token, 'noun', 'function') && !isWord(token, 'noun', 'same-role'))
}

/** 35岁以下 | ，主管岗位 | 40岁以下, 大专以上 | ，其中主管岗位 | 本科以上: what is asked of everybody else, who may be older or have the lower level. */
function isOfOthers(draft: Draft, place: number): boolean {
  const [before, own] = [draft.members[place - 1], draft.members[place]]
  if (before === undefined || own === undefined || !isByItself(draft, place - 1)) return false
  if (!isOfSame(draft, place - 1, place)) return false
  if (before.leaf.kind === 'age' && own.leaf.kind === 'age') return 'max' in before.leaf && 'max' in own.leaf
  const isPart = between(draft, place - 1, place).some((token) => isWord(token, 'connective', 'within'))
  return isPart && before.leaf.kind === 'education'
}

/** Of the same matter as an earlier one, and a comma or a stop away from what stands before it. */
function isOfSame(draft: Draft, earlier: number, place: number): boolean {
  const isSame = draft.members[earlier]?.leaf.kind === draft.members[place]?.leaf.kind
  return isSame && isMark(between(draft, place - 1, place)[0], ',;、。')
}
