import { isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { endsInAny, isAmong } from '../../../../text/wording'
import { SPARED } from '../../../../vocab/experience/conditions'
import { EQUIVALENT } from '../../../../vocab/experience/scope'
import type { Draft, Member } from '../../draft'
import { isOwned, lifts, membersIn, phraseAt, withoutMembers } from '../../draft'
import { isSparing } from '../conditions'
import { savesYears } from '../relaxed-value'
import { replace, waive } from './in-lieu'
import { relax } from './relax'
import type { Relaxing } from './shared'
import { drop } from './shared'

/**
 * Joins what is asked for with what may stand in its place.
 *
 *   本科，5年经验者大专亦可                     →   本科 | 5年经验 & 大专
 *   大专以上，有相关经验者可降低学历要求           →   大专 | 相关经验
 *   5年以上经验，硕士可放宽至3年                 →   5年 | 硕士 & 3年
 *   3年经验，硕士经验不限                       →   3年 | 硕士 & 经验不限
 *   3年經驗，碩士可抵1年                        →   3年 | 碩士 & 2年
 *   degree required; may be waived for PhDs   →   degree | PhD
 *
 * A relaxation whose condition nobody can read (优秀者可放宽至大专, 优秀者不限学历) asks for nothing: its leaf is dropped and its text stays
 * unparsed.
 */
export function joinRelaxations(draft: Draft): Draft {
  let result: Relaxing = { dropped: [], ...draft }
  draft.clause.tokens.forEach((token, at) => {
    if (isOwned(draft, at)) return
    if (isWord(token, 'connective', 'instead') || savesYears(draft, at)) result = relax(result, at)
    else if (isWord(token, 'connective', 'waived')) result = waive(result, at)
    else if (isWord(token, 'connective', 'in-lieu') || servesToo(draft, at)) result = replace(result, at)
  })
  const lifted = draft.members.flatMap((_, place) => (isLiftedForSome(draft, place) ? [place] : []))
  return withoutDropped(drop(result, lifted))
}

/** A degree; | equivalent | experience | will be considered |: it serves for the level. */
function servesToo({ clause: { tokens }, members }: Draft, at: number): boolean {
  const isTaken = isWord(tokens[at], 'negation', 'acceptable') && isWord(tokens[at - 1], 'noun', 'experience')
  return (
    isTaken && members.length > 1 && tokens.slice(Math.max(0, at - 3), at).some((token) => isAmong(token, EQUIVALENT))
  )
}

/** 能力强 | 者 | 不限学历, 退役 | 军人 | 不受年龄限制: lifted for whoever is as nobody can read, and for nobody else. */
function isLiftedForSome(draft: Draft, place: number): boolean {
  const { members, clause } = draft
  const member = members[place] as Member
  const { start } = phraseAt(draft, member.first)
  const isSpared = isSparing(draft, place)
  const isPerson = (token: Token) => token.text === '者' || (isSpared && endsInAny(token, SPARED))
  const person = clause.tokens.slice(0, member.first).findLastIndex(isPerson)
  return lifts(member) && person >= start && membersIn(draft, { start, end: person + 1 }).length === 0
}

function withoutDropped({ dropped, ...draft }: Relaxing): Draft {
  return dropped.length === 0 ? draft : withoutMembers(draft, new Set(dropped))
}
