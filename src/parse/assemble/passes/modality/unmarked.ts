import { isJoint } from '../../../../kinds/joints'
import { isMark, isWord, touches } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isLatin, opensWithAny } from '../../../../text/wording'
import { ABLE, OTHER_WISHES } from '../../../../vocab/modality'
import type { Draft } from '../../draft'
import { isOwned, isWithin, rankOf } from '../../draft'
import { isWishable, saysNothing } from './wishable'

/**
 * 18到40岁初中以上 | 有经验 | 优先, 55岁以下 | 退伍军人 | 优先: where no mark parts what is preferred from what stands before it, a verb of
 * having does, one of being able behind a level or an age, a blank, or a word for what no kind is about.
 */
export function unmarkedStart(draft: Draft, start: number, at: number): number {
  const { tokens } = draft.clause
  if (isLatin(tokens[at]) || isWord(tokens[start], 'function-word', 'have')) return start
  let isEmpty = true
  for (let place = at - 1; place > start; place--) {
    isEmpty &&= saysNothing(draft, place, place + 1)
    if (isHigherLevel(draft, place)) return place
    const isJoined = isJoint(tokens[place - 1]) && !isBehindEntry(draft, place)
    if (isJoined || isBetweenWishes(draft, place) || isWithin(draft, place)) continue
    if (isHad(tokens[place]) || isAble(tokens, place) || isOtherWish(draft, place)) return place
    if (isBehindBlank(tokens, place) && !isEmpty) return place
  }
  return start
}

/** | 有 | 烘焙经验, | 有驾照 |. */
function isHad(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'have') || token?.text.startsWith('有') === true
}

/** 中专以上 | 会 | 编程, 45岁以下 | 能上夜班 |. */
function isAble(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isOfPerson = isWord(before, 'education') || isWord(before, 'bound') || isWord(before, 'unit', 'years-old')
  return isOfPerson && (isWord(tokens[at], 'noun', 'know') || opensWithAny(tokens[at], ABLE))
}

/** 大专以上、 | 有驾照者优先: a list does not go on over what says who may apply at all. */
function isBehindEntry({ clause: { tokens }, members }: Draft, at: number): boolean {
  const before = members.find(({ next }) => next === at - 1)
  return isMark(tokens[at - 1], '、') && before !== undefined && !isWishable(before)
}

/** 大專以上 | / | 碩士尤佳: the higher of two levels is wished for, and the lower says who may apply at all. */
function isHigherLevel({ clause: { tokens }, members }: Draft, at: number): boolean {
  const lower = rankOf(members.find(({ next }) => next === at - 1))
  return isMark(tokens[at - 1], '、/') && lower >= 0 && rankOf(members.find(({ first }) => first === at)) > lower
}

/** 有烘焙經驗 | / | 有興趣者佳: a joint between blanks, behind what may be wished for. */
function isBetweenWishes({ clause: { tokens }, members }: Draft, at: number): boolean {
  return isJoint(tokens[at]) && isWishable(members.find(({ next }) => next === at))
}

/** 退伍军人, 本地户口: who is preferred by what is no requirement. */
function isOtherWish(draft: Draft, at: number): boolean {
  return !isOwned(draft, at) && opensWithAny(draft.clause.tokens[at], OTHER_WISHES)
}

function isBehindBlank(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return before !== undefined && !touches(before, token) && !isLatin(before) && !isLatin(token)
}
