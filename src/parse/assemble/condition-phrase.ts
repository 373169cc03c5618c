import { isWord } from '../../text/cursor'
import { opensWithAny } from '../../text/wording'
import { CONDITIONS } from '../../vocab/modality'
import type { Draft } from './draft'
import { membersIn, phraseAt } from './draft'
import { isWhoeverHas } from './glue'
import type { Stretch } from './phrases'

/** The phrase of a relaxation; its condition may stand before a comma: 5年以上经验者，学历可放宽至大专. */
export function conditionPhrase(draft: Draft, at: number): Stretch {
  const phrase = phraseAt(draft, at)
  if (phrase.start === 0 || membersIn(draft, { start: phrase.start, end: at }).length > 0) return phrase
  const { tokens } = draft.clause
  const last = draft.members[membersIn(draft, { start: 0, end: phrase.start }).at(-1) ?? -1]
  if (last?.modality === 'preferred') return phrase // 有经验者优先 | ，优秀者可放宽: a wish is no condition
  const isOfPerson = [tokens[phrase.start - 2], tokens[(last?.next ?? 0) - 1]].some(isWhoeverHas)
  const isOfPost = tokens[phrase.start - 3]?.text === '的' && isWord(tokens[phrase.start - 2], 'noun', 'function') // 要求有职称的 | 岗位
  return isOfPerson || isOfPost || opensCondition(draft, phrase.start - 2)
    ? { start: phraseAt(draft, phrase.start - 2).start, end: phrase.end }
    : phrase
}

/** 如有丰富经验，| 学历可放宽: the phrase before says on what condition. */
export function opensCondition(draft: Draft, at: number): boolean {
  const first = draft.clause.tokens[phraseAt(draft, at).start]
  return opensWithAny(first, CONDITIONS)
}
