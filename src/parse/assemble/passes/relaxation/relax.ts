import { kindsNamed } from '../../../../kinds/names'
import type { Kind } from '../../../../model/constraint'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, joinedText } from '../../../../text/wording'
import { PROVISOS } from '../../../../vocab/modality'
import { LISTED_ABOVE } from '../../../../vocab/page/announced'
import { conditionPhrase } from '../../condition-phrase'
import type { Draft, Member } from '../../draft'
import { kindOf, lifts, membersIn, phraseAt } from '../../draft'
import { isWhoeverHas } from '../../glue'
import { isPost } from '../posts'
import type { Relaxing } from './shared'
import { drop, group, kindsNamedIn, originalOf } from './shared'

/** CONDITION 可放宽 [KIND] [至 LOWERED]. */
export function relax(draft: Relaxing, at: number): Relaxing {
  const phrase = conditionPhrase(draft, at)
  const lowered = membersIn(draft, { start: at + 1, end: phraseAt(draft, at).end })[0]
  const before = [
    ...membersIn(draft, { start: phrase.start, end: at }).filter((place) => isOfSomebody(draft.members[place])),
    ...(lowered === undefined ? [] : provisoOf(draft, at)),
  ]
  const kinds = lowered === undefined ? kindsNamedIn(draft, phrase) : [kindOf(draft, lowered)]
  const originals =
    kinds.length === 0
      ? lastDemand(draft, phrase.start, before)
      : kinds.flatMap((kind) => originalOf(draft, kind, phrase.start, before) ?? [])
  const condition = behindOtherAges(draft, before, originals)
  if (isOfAllAbove(draft, before.at(-1), at)) return drop(draft, condition)
  if (originals.length === 0)
    return kinds.length > 0 || isLowering(draft, at) || isForWhoever(draft, phrase.start, at)
      ? drop(draft, [...condition, lowered ?? []].flat())
      : draft
  if (condition.length === 0 && lowered === undefined) return draft
  if (condition.length === 0 && !isOfPosts(draft.clause.tokens.slice(phrase.start, at)))
    return drop(draft, [lowered ?? []].flat())
  return group(
    draft,
    originals,
    [...condition, lowered ?? []].flat().sort((a, b) => a - b),
  )
}

/** 本科30岁以下、硕士35岁以下、| 博士 | 可放宽至40岁: of what stands in front, all but what is relaxed; where several ages do, only what is behind the last. */
function behindOtherAges(draft: Draft, before: readonly number[], originals: readonly number[]): number[] {
  const ages = before.filter((place) => kindOf(draft, place) === 'age')
  const last = ages.length > 1 ? (ages.at(-1) ?? 0) : -1
  return before.filter((place) => place > last && !originals.includes(place))
}

/** 40岁以下，其中 | 司机年龄 | 可放宽至45岁: what one post is let off stands beside what is asked for the others. */
function isOfPosts(words: readonly Token[]): boolean {
  const isBesidePost = (token: Token) =>
    isWord(token, 'connective') || isMark(token, '、') || kindsNamed(token).length > 0
  const namesPost = (at: number) => words[at]?.type !== 'mark' && isWord(words[at + 1], 'noun', 'function')
  return words.some(isPost) && words.every((token, at) => isPost(token) || isBesidePost(token) || namesPost(at))
}

/** 男女不限 | 、有经验者可放宽: what is asked of nobody is no condition; 应届 says who somebody is. */
function isOfSomebody(member: Member | undefined): boolean {
  return member?.leaf.kind === 'experience' || !lifts(member)
}

/** 有客户资源者 | 以上条件均 | 可放宽: of all that was asked for, whatever it is. */
function isOfAllAbove({ clause: { tokens }, members }: Draft, last: number | undefined, at: number): boolean {
  const text = joinedText(tokens, members[last ?? -1]?.next ?? at, at)
  return LISTED_ABOVE.some((word) => text.includes(word))
}

/** 可放宽至大专 | ，但需有5年以上经验: on what condition, behind the comma. */
function provisoOf(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  const { end } = phraseAt(draft, at)
  const isProviso =
    isMark(tokens[end], ',') && isAmong(tokens[end + 1], PROVISOS) && isWord(tokens[end + 2], 'modality', 'required')
  return isProviso ? membersIn(draft, phraseAt(draft, end + 1)) : []
}

/** 硕士可放宽至 | 3 | of nothing that was asked for: whatever it is lowered to, no master is asked for. */
function isLowering({ clause: { tokens } }: Draft, at: number): boolean {
  return tokens[at + 1]?.type === 'number'
}

/** 有中级职称者 | 可适当放宽, | 具有 | 中级职称可适当放宽, where nothing was asked for: that is said of whoever has the title, which nobody has to have. */
function isForWhoever(draft: Draft, start: number, at: number): boolean {
  const { tokens } = draft.clause
  const last = draft.members[membersIn(draft, { start, end: at }).at(-1) ?? -1]
  const isHad = isWord(tokens[start], 'function-word', 'have')
  return last !== undefined && (isHad || tokens.slice(last.next - 1, at).some(isWhoeverHas))
}

/** 有驾照者可适当放宽 names nothing: the demand before it is meant, if it is of another kind than the condition. */
function lastDemand(draft: Draft, start: number, condition: readonly number[]): number[] {
  const last = membersIn(draft, { start: 0, end: start }).at(-1)
  if (last === undefined || condition.length === 0 || lifts(draft.members[last])) return []
  const kind = kindOf(draft, last)
  const isOther = (place: number) => kindOf(draft, place) !== kind || lifts(draft.members[place])
  return RELAXED.includes(kind) && condition.every(isOther) ? [last] : []
}

const RELAXED: readonly Kind[] = ['education', 'experience', 'age']
