import { isFullStop, isStop } from '../../../../kinds/phrase-ends'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../../../text/wording'
import { ALSO } from '../../../../vocab/connectives'
import { AND_SO_ON } from '../../../../vocab/experience/scope'
import { ABLE, CONDITIONS, WHO_CAN } from '../../../../vocab/modality'
import { HOLDERS } from '../../../../vocab/particles'

import type { Draft, Member } from '../../draft'
import { isTimed, lifts, membersIn, phraseAt } from '../../draft'
import { closesSeries } from '../../glue'
import { isOfList, isOfRow } from './names'
import { isWishable } from './wishable'

/** 有A证，或有B证者优先; 有直播经验者，熟悉剪辑者优先; English, Mandarin and Malay preferred. */
export function isContinued(draft: Draft, start: number): boolean {
  const { tokens } = draft.clause
  if (!isMark(tokens[start - 1], ',')) return false
  const joint = isWord(tokens[start], 'connective', 'and') && isMark(tokens[start + 1], '/') ? start + 2 : start // 及/或
  const isSuch = isLatin(tokens[joint]) && isWord(tokens[joint], 'connective', 'exemplar', 'or-equivalent')
  if (isSuch && !isAmong(tokens[joint], AND_SO_ON)) return true // a paper | , such as | CISSP, is preferred
  if (isWord(tokens[joint], 'connective', 'or') || isOfList(draft, start - 1) || isOfRow(draft, start - 1)) return true
  if (isOfOneVerb(draft, start) || isOfCase(draft, start) || isOfSeries(draft, start)) return true
  if (endsInAny(tokens[start - 2], HOLDERS) && isWished(draft, start - 1)) return true
  return opensWithAny(tokens[start], ALSO) && isWished(draft, start - 1)
}

/** MBA | , | CPA, or CMA | preferred: a list of more than the papers that it ends with. */
function isOfSeries(draft: Draft, start: number): boolean {
  const [before, papers] = [start - 1, start].map((at) =>
    draft.members.find(({ first, next }) => (at === start ? first === at : next === at)),
  )
  return before !== undefined && closesSeries(draft, papers)
}

/** 申請人 | 如 | 有烘焙經驗，並持有廚師證，則更佳: all that the case holds in which it weighs. */
function isOfCase({ clause: { tokens } }: Draft, start: number): boolean {
  for (let at = start - 2; at >= 0 && !isFullStop(tokens[at] as Token); at--) {
    const opens = isStop(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'person')
    if (opens && isAmong(tokens[at], CONDITIONS)) return true
  }
  return false
}

/** 有商超资源， | 能独立谈判者 | 优先: whoever can do what no kind but a trait or a skill is about, of whom the phrase before says what else is had. */
export function isOfWhoeverCan(draft: Draft, start: number, at: number): boolean {
  const { tokens } = draft.clause
  if (!isMark(tokens[start - 1], ',') || !opensWithAny(tokens[start], ABLE)) return false
  const isOfPerson = endsInAny(tokens[at - 1], WHO_CAN) || opensWithAny(tokens[at], WHO_CAN)
  const kinds = membersIn(draft, { start, end: at }).map((place) => draft.members[place]?.leaf.kind)
  const isAbility = kinds.every((kind) => kind === 'trait' || kind === 'skill')
  return isOfPerson && isAbility && isWished(draft, start - 1)
}

/** 有零售经验， | 采购经验者优先: an experience that has no verb of its own shares that of the one before. */
function isOfOneVerb(draft: Draft, start: number): boolean {
  const { members } = draft
  const place = members.findIndex(({ first }) => first === start)
  const [before, member] = [members[place - 1], members[place]]
  const isPlain = (one: Member | undefined) => one?.leaf.kind === 'experience' && !isTimed(one) && !lifts(one)
  return isPlain(before) && isPlain(member) && before?.next === start - 1 && !isDemanded(draft, start - 1)
}

/** | 需有 | 外贸经验，…, | must have | sales experience, …: what is demanded before the comma is not wished for behind it. */
function isDemanded(draft: Draft, comma: number): boolean {
  const { start } = phraseAt(draft, comma - 1)
  return isWord(draft.clause.tokens[start], 'modality', 'required')
}

/** 有外贸经验 | ，且英语流利者优先, 能以英语授课 | ，并有经验者优先: what is had or can be done, and no years or level that were asked for before. */
function isWished(draft: Draft, comma: number): boolean {
  const { start } = phraseAt(draft, comma - 1)
  const places = membersIn(draft, { start, end: comma })
  const opening = draft.clause.tokens[start]
  const isHeld = isWord(opening, 'function-word', 'have') || isWord(opening, 'holding', 'bring') // 有自己的客户
  const isHad = (isHeld && !isDemanded(draft, comma)) || isWord(opening, 'language-ability', 'verb')
  return isHad && places.length > 0 && places.every((place) => isWishable(draft.members[place]))
}
