import {
  closingBracket,
  endsInAny,
  isAmong,
  isIndefinite,
  isJoint,
  isLatin,
  isStop,
  opensWithAny,
} from '../../../kinds/places'
import type { Kind } from '../../../model/constraint'
import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { ALONGSIDE, ALSO, TOGETHER, WITHIN_WISH } from '../../../vocab/connectives'
import { NAMING_LEADS } from '../../../vocab/experience/scope'
import { ABLE, OTHER_WISHES, WHO_CAN, WISHED_OR_GOOD, WITH_PAPER } from '../../../vocab/modality'
import { HOLDERS } from '../../../vocab/study'
import { IN_CASE } from '../../../vocab/told'
import type { Draft, Member } from '../draft'
import { isOwned, isTimed, isWithin, lifts, membersIn, phraseAt } from '../draft'
import { isFullStop } from '../glue'

/**
 * Says of each member whether it is required or preferred.
 *
 *   2年以上采购经验，有酒类企业经历者优先   →   required | preferred
 *   采购经验1年（有包装行业经验者优先）     →   required | preferred
 *   最好有驾照，本科以上                  →   preferred | required
 *   优先：英语六级，有驾照                 →   preferred | preferred
 *
 * 者优先 reaches back to the comma before it, and over it where nothing stands between or the phrase goes on with 或; 最好 and
 * preferably reach on over their phrase, and to the end of the clause where a colon makes them its heading.
 */
export function setModality(draft: Draft): Draft {
  const preferred = new Map<number, Member>()
  draft.clause.tokens.forEach((token, at) => {
    if (!prefers(token) || isOwned(draft, at) || isGrade(draft, at)) return
    for (const place of reached(draft, at)) preferred.set(place, prefer(draft.members[place] as Member, token, at))
  })
  return { ...draft, members: draft.members.map((member, place) => preferred.get(place) ?? member) }
}

function prefers(token: Token | undefined): boolean {
  return isWord(token, 'modality', 'preferred.back', 'preferred.on')
}

/** 本科、沟通能力 | 佳 |: right behind a trait or an ability it says how good, and prefers nothing. */
function isGrade({ clause: { tokens }, members }: Draft, at: number): boolean {
  if (!WISHED_OR_GOOD.includes(tokens[at]?.text ?? '')) return false
  const graded = members.find(({ next }) => next === at)?.leaf.kind
  return graded === 'trait' || (graded === 'skill' && isWord(tokens[at - 1], 'noun', 'ability'))
}

/** 英文佳 may ask for good English as well: the note says so. */
function prefer(member: Member, word: Token, at: number): Member {
  const isOpen = WISHED_OR_GOOD.includes(word.text) && member.next === at && ABILITIES.includes(member.leaf.kind)
  const notes = isOpen ? [...(member.notes ?? []), { code: 'good-or-wished' }] : member.notes
  return { ...member, modality: 'preferred', ...(notes !== undefined && { notes }) }
}

const ABILITIES: readonly Kind[] = ['language', 'trait', 'skill']

function reached(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  if (isMark(tokens[at + 1], ':') || tokens[at]?.text.endsWith(':') === true) return reachedOn(draft, at, tokens.length)
  if (isOfNoun(draft, at)) return reachedOn(draft, at, phraseAt(draft, at).end)
  const opens = saysNothing(draft, phraseAt(draft, at).start, at)
  const back = opens && leadsOn(draft, at) ? [] : reachedBack(draft, at)
  const reachesOn = opens ? back.length === 0 || isOn(tokens[at]) : isOn(tokens[at]) && !endsPhrase(draft, at)
  const besides = besidesAt(tokens, at + 1)
  if (besides !== undefined) return [...back, ...reachedOn(draft, besides, besidesEnd(draft, besides))]
  const on = reachesOn ? reachedOn(draft, at, onwardEnd(draft, at)) : back
  if (on.length === 0 && isLatin(tokens[at]) && endsPhrase(draft, at)) return back // Diploma in Law (preferably)
  return [...on, ...remarked(draft, at, on)]
}

/** 有溫室經驗佳 | （至少2年溫室經驗） |: what a bracket behind the wish says of the same kind is wished for as well. */
function remarked(draft: Draft, at: number, wished: readonly number[]): number[] {
  const kinds = wished.map((place) => draft.members[place]?.leaf.kind)
  return membersIn(draft, { start: at + 1, end: asideEnd(draft, at + 1) }).filter((place) => {
    const member = draft.members[place] as Member
    return kinds.includes(member.leaf.kind) && !lifts(member)
  })
}

/** preferred | , including | retail, preferred | , along with | English, an advantage | as well as | French: the word that goes on with what is wished for. */
function besidesAt(tokens: readonly Token[], at: number): number | undefined {
  if (isAmong(tokens[at], ALONGSIDE)) return at
  if (isMark(tokens[at], '(') && opensMore(tokens[at + 1])) return at + 1
  const isOn = isAmong(tokens[at + 1], WITHIN_WISH) || isAmong(tokens[at + 1], TOGETHER)
  return isMark(tokens[at], ',') && isOn ? at + 1 : undefined
}

/** To the end of the bracket, or of the phrase. */
function besidesEnd(draft: Draft, besides: number): number {
  const close = asideEnd(draft, besides - 1)
  return close < 0 ? phraseAt(draft, besides).end : close
}

/** Where the bracket closes that opens at `open`; -1 where none does. */
function asideEnd({ clause: { tokens } }: Draft, open: number): number {
  return isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
}

/** Tokens of the longest bracket behind a wish. */
const LONGEST_ASIDE = 24

/** CPA preferred ( | or | ACCA), a licence is a plus ( | e.g. | HIAB): what goes on with the wish, in a bracket. */
function opensMore(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or', 'exemplar') || isAmong(token, NAMING_LEADS)
}

/** a degree with a | preferred | major in Law, with | preferred | experience in retail: said of the noun behind it alone. */
function isOfNoun(draft: Draft, at: number): boolean {
  const { tokens } = draft.clause
  if (!isLatin(tokens[at]) || !(isIndefinite(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'have')))
    return false
  return isOwned(draft, at + 1) && !isOwned(draft, at)
}

/**
 * 3年销售经验， | 优先考虑 | 医药行业: what opens a phrase that goes on prefers what is behind it, be it read or not, and nothing before the
 * comma.
 */
function leadsOn(draft: Draft, at: number): boolean {
  const { tokens } = draft.clause
  const { end } = phraseAt(draft, at)
  return isOwned(draft, at + 1) || tokens.slice(at + 1, end).some((token) => !saysLittle(token))
}

/** 优先 | 录用, 优先考虑 | 者: what may close a preference. */
function saysLittle(token: Token): boolean {
  return (
    token.type === 'mark' || isWord(token, 'function-word') || isWord(token, 'modality') || isWord(token, 'heading')
  )
}

function isOn(token: Token | undefined): boolean {
  return isWord(token, 'modality', 'preferred.on')
}

/** 最好 at the end of its phrase prefers what it closes. */
function endsPhrase(draft: Draft, at: number): boolean {
  return at + 1 >= phraseAt(draft, at).end || isMark(draft.clause.tokens[at + 1], '.')
}

function reachedOn(draft: Draft, at: number, end: number): number[] {
  return membersIn(draft, { start: at + 1, end })
}

/**
 * To the comma, and over it where the phrase goes on with 或 or 和. English lists its members with commas: a preference that
 * opens the clause (Ideally, you have a degree, 5 years of experience and …) reaches to its end.
 */
function onwardEnd(draft: Draft, at: number): number {
  const { tokens } = draft.clause
  if (isLatin(tokens[at]) && saysNothing(draft, 0, at)) return tokens.length
  let end = phraseAt(draft, at).end
  while (isMark(tokens[end], ',') && isWord(tokens[end + 1], 'connective', 'or', 'and'))
    end = phraseAt(draft, end + 1).end
  return yearsBehind(draft, at, end) ?? end
}

/** A degree, preferably in Law, | and 3 years of experience |: what is wished for of a level is its field; the years are asked for like the level. */
function yearsBehind(draft: Draft, at: number, end: number): number | undefined {
  const { members, clause } = draft
  const isOfLevel = members.some(({ leaf, next }) => leaf.kind === 'education' && next <= at && next >= at - 2)
  if (!isOfLevel || !isLatin(clause.tokens[at])) return undefined
  const years = members.find((member) => member.first > at + 1 && member.first < end && isTimed(member))
  const joint = years === undefined ? -1 : years.first - 1
  const isFirst = membersIn(draft, { start: at + 1, end: joint }).every(
    (place) => members[place]?.leaf.kind === 'major',
  )
  return joint > at + 1 && isFirst && isWord(clause.tokens[joint], 'connective', 'and') ? joint : undefined
}

function reachedBack(draft: Draft, at: number): number[] {
  let start = unmarkedStart(draft, lastWeighed(draft, phraseAt(draft, at).start, at), at)
  let found = membersIn(draft, { start, end: at })
  if (isOfOtherPaper(draft, start, at)) return found
  let isEmpty = found.length === 0 && saysNothing(draft, start, at)
  const isOfSeveral = saysSeveral(draft, start, at)
  const goesBack = (from: number) =>
    isContinued(draft, from) || isOfWhoeverCan(draft, from, at) || (isOfSeveral && followsItem(draft, from))
  while (start > 0 && (isEmpty || goesBack(start))) {
    const before = startBefore(draft, start)
    found = membersIn(draft, { start: before, end: at })
    isEmpty = found.length === 0 && saysNothing(draft, before, start)
    start = before
  }
  return found.slice(
    Math.max(
      0,
      found.findLastIndex((place) => isBeside(draft, place) || (!isOfSeveral && isBehindDemand(draft, place))),
    ),
  )
}

/** | must hold | a licence | and | towing experience is preferred: what a verb before it demands is not wished for. */
function isBehindDemand(draft: Draft, place: number): boolean {
  const { tokens } = draft.clause
  const [before, member] = [draft.members[place - 1], draft.members[place]]
  if (before === undefined || member === undefined || !isLatin(tokens[member.first])) return false
  const opening = { start: phraseAt(draft, before.first).start, end: before.first }
  const isDemanded = tokens.slice(opening.start, opening.end).some((token) => isWord(token, 'modality', 'required'))
  const isAlone = membersIn(draft, opening).length === 0
  return isDemanded && isAlone && endsInAnd(tokens.slice(before.next, member.first))
}

/**
 * 18到40岁初中以上 | 有经验 | 优先, 55岁以下 | 退伍军人 | 优先: where no mark parts what is preferred from what stands before it, a verb of
 * having does, a blank, or a word for what no kind is about.
 */
function unmarkedStart(draft: Draft, start: number, at: number): number {
  const { tokens } = draft.clause
  if (isLatin(tokens[at]) || isWord(tokens[start], 'function-word', 'have')) return start
  let isEmpty = true
  for (let place = at - 1; place > start; place--) {
    isEmpty &&= saysNothing(draft, place, place + 1)
    const isJoined = isJoint(tokens[place - 1]) && !isBehindEntry(draft, place)
    if (isJoined || isBetweenWishes(draft, place) || isWithin(draft, place)) continue
    if (isHad(tokens[place]) || isOtherWish(draft, place)) return place
    if (isBehindBlank(tokens, place) && !isEmpty) return place
  }
  return start
}

/** | 有 | 烘焙经验, | 有驾照 |. */
function isHad(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'have') || token?.text.startsWith('有') === true
}

/** 大专以上、 | 有驾照者优先: a list does not go on over what says who may apply at all. */
function isBehindEntry({ clause: { tokens }, members }: Draft, at: number): boolean {
  const before = members.find(({ next }) => next === at - 1)
  return isMark(tokens[at - 1], '、') && before !== undefined && !isWishable(before)
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

/** 10 years in catering | with | experience in bakeries a plus: the wish is beside what is required. */
function isBeside({ clause: { tokens }, members }: Draft, place: number): boolean {
  const [before, member] = [members[place - 1], members[place]]
  const areBoth = before?.leaf.kind === 'experience' && member?.leaf.kind === 'experience'
  return areBoth && tokens[member.first - 1]?.text === 'with'
}

/** Where the phrase starts that ends before `start`; a bracket starts behind the words that it comments on. */
function startBefore(draft: Draft, start: number): number {
  const around = phraseAt(draft, start - 1).start
  return around < start ? around : start - 1
}

/** mill experience, a licence | and | Welsh | are preferred |: the verb speaks of more than what *and* closes the list with. */
function saysSeveral({ clause: { tokens }, members }: Draft, start: number, at: number): boolean {
  const verb = tokens[at - 1]?.text === PLURAL ? at - 1 : at
  const last = members.findLast(({ next }) => next <= verb)
  const isPlural = tokens[verb]?.text.split(' ')[0] === PLURAL
  return isPlural && last?.next === verb && last.first > start && endsInAnd(tokens.slice(start, last.first))
}

const PLURAL = 'are'

function endsInAnd(gap: readonly Token[]): boolean {
  const and = gap.findLast((token) => !isWord(token, 'function-word'))
  return isWord(and, 'connective', 'and')
}

/** mill experience | , a licence and …: a phrase that asks for something, and weighs it with no word of its own. */
function followsItem(draft: Draft, start: number): boolean {
  const { tokens } = draft.clause
  if (!isMark(tokens[start - 1], ',')) return false
  const stretch = { start: startBefore(draft, start), end: start - 1 }
  const isWeighed = tokens.slice(stretch.start, stretch.end).some((token) => isWord(token, 'modality'))
  return !isWeighed && membersIn(draft, stretch).length > 0
}

/** 有A证，或有B证者优先; 有直播经验者，熟悉剪辑者优先; English, Mandarin and Malay preferred. */
function isContinued(draft: Draft, start: number): boolean {
  const { tokens } = draft.clause
  if (!isMark(tokens[start - 1], ',')) return false
  const joint = isWord(tokens[start], 'connective', 'and') && isMark(tokens[start + 1], '/') ? start + 2 : start // 及/或
  if (isLatin(tokens[joint]) && isWord(tokens[joint], 'connective', 'exemplar')) return true // a paper | , such as | CISSP, is preferred
  if (isWord(tokens[joint], 'connective', 'or') || isOfList(draft, start - 1) || isOfRow(draft, start - 1)) return true
  if (isOfOneVerb(draft, start) || isOfCase(draft, start)) return true
  if (endsInAny(tokens[start - 2], HOLDERS) && isWished(draft, start - 1)) return true
  return opensWithAny(tokens[start], ALSO) && isWished(draft, start - 1)
}

/** 申請人 | 如 | 有烘焙經驗，並持有廚師證，則更佳: all that the case holds in which it weighs. */
function isOfCase({ clause: { tokens } }: Draft, start: number): boolean {
  for (let at = start - 2; at >= 0 && !isFullStop(tokens[at] as Token); at--) {
    const opens = isStop(tokens[at - 1]) || isWord(tokens[at - 1], 'function-word', 'person')
    if (opens && isAmong(tokens[at], IN_CASE)) return true
  }
  return false
}

/** 有商超资源， | 能独立谈判者 | 优先: whoever can do what no kind but a trait or a skill is about, of whom the phrase before says what else is had. */
function isOfWhoeverCan(draft: Draft, start: number, at: number): boolean {
  const { tokens } = draft.clause
  if (!isMark(tokens[start - 1], ',') || !opensWithAny(tokens[start], ABLE)) return false
  const isOfPerson = endsInAny(tokens[at - 1], WHO_CAN) || opensWithAny(tokens[at], WHO_CAN)
  const kinds = membersIn(draft, { start, end: at }).map((place) => draft.members[place]?.leaf.kind)
  const isAbility = kinds.every((kind) => kind === 'trait' || kind === 'skill')
  return isOfPerson && isAbility && isWished(draft, start - 1)
}

/** 有零售经验， | 采购经验者优先: an experience that has no verb of its own shares that of the one before. */
function isOfOneVerb({ members }: Draft, start: number): boolean {
  const place = members.findIndex(({ first }) => first === start)
  const [before, member] = [members[place - 1], members[place]]
  const isPlain = (one: Member | undefined) => one?.leaf.kind === 'experience' && !isTimed(one) && !lifts(one)
  return isPlain(before) && isPlain(member) && before?.next === start - 1
}

/** 有外贸经验 | ，且英语流利者优先, 能以英语授课 | ，并有经验者优先: what is had or can be done, and no years or level that were asked for before. */
function isWished(draft: Draft, comma: number): boolean {
  const { start } = phraseAt(draft, comma - 1)
  const places = membersIn(draft, { start, end: comma })
  const opening = draft.clause.tokens[start]
  const isHeld = isWord(opening, 'function-word', 'have') || isWord(opening, 'holding', 'bring') // 有自己的客户
  const isHad = isHeld || isWord(opening, 'language-ability', 'verb')
  return isHad && places.length > 0 && places.every((place) => isWishable(draft.members[place]))
}

/** Kinds that say who may apply at all. */
const ENTRY_CONDITIONS: readonly Kind[] = ['education', 'age', 'major']

function isWishable(member: Member | undefined): boolean {
  return member !== undefined && !isTimed(member) && !ENTRY_CONDITIONS.includes(member.leaf.kind)
}

/** English | , | Mandarin and Malay: a comma between bare names of a list of languages that “and” or “or” closes. */
function isOfList({ clause: { tokens }, members }: Draft, at: number): boolean {
  const before = members.findIndex(({ next }) => next === at)
  for (let place = before; place >= 0 && place < members.length; place++) {
    const [member, following] = [members[place], members[place + 1]]
    if (member?.leaf.kind !== 'language' || following?.leaf.kind !== 'language') return false
    if (following.next - following.first > 1) return false
    const gap = tokens.slice(member.next, following.first)
    if (gap.length !== 1 || !isMark(gap[0], ',')) return member.next !== at && gap.every(isListWord)
  }
  return false
}

/** Malay | , | Tamil, Hindi: three bare names or more that commas part are a list, whatever closes it. */
function isOfRow({ clause: { tokens }, members }: Draft, at: number): boolean {
  const isBare = (place: number) => {
    const member = members[place]
    if (member?.leaf.kind !== 'language' || !isLatin(tokens[member.first])) return false
    return member.next - member.first === 1 || isInstance(tokens, member)
  }
  const joins = (place: number) =>
    isBare(place) &&
    isBare(place + 1) &&
    isMark(tokens[members[place]?.next ?? -1], ',') &&
    members[place + 1]?.first === (members[place]?.next ?? 0) + 1
  const before = members.findIndex(({ next }) => next === at)
  if (before < 0 || !joins(before)) return false
  return joins(before - 1) || joins(before + 1) || isInstance(tokens, members[before])
}

/** another language | such as | Malay, Tamil: an example of what is asked for. */
function isInstance(tokens: readonly Token[], member: Member | undefined): boolean {
  const { first = 0, next = 0 } = member ?? {}
  return tokens.slice(Math.max(0, first - 1), next).some((token) => isWord(token, 'connective', 'exemplar'))
}

function isListWord(token: Token): boolean {
  return isMark(token, ',') || isWord(token, 'connective', 'and', 'or')
}

/** Whether only words of function stand there, so that 优先 behind a comma speaks of what is before the comma (党员优先 does not). */
function saysNothing({ clause: { tokens } }: Draft, start: number, at: number): boolean {
  for (let place = start; place < at; place++) {
    const token = tokens[place]
    if (token?.type !== 'mark' && !isWord(token, 'function-word') && !isWord(token, 'connective')) return false
  }
  return true
}

/** 英语流利， | 持证者 | 优先: whoever has a paper, which is no other thing than what stands before the comma where that is a paper. */
function isOfOtherPaper({ clause: { tokens }, members }: Draft, start: number, at: number): boolean {
  if (!tokens.slice(start, at).some((token) => isAmong(token, WITH_PAPER))) return false
  return members.findLast(({ next }) => next <= start)?.leaf.kind !== 'certificate'
}

/** Behind the preference, or the demand, that closes a phrase before `at`; `start` where there is none. */
function lastWeighed(draft: Draft, start: number, at: number): number {
  for (let place = at - 1; place >= start; place--)
    if (
      (isWord(draft.clause.tokens[place], 'modality', 'preferred.back') && !isOwned(draft, place)) ||
      demands(draft, place)
    )
      return place + 1
  return start
}

/** Fluent English | is a must | and Mandarin an advantage: it stands right behind what it demands. */
function demands({ clause: { tokens }, members }: Draft, at: number): boolean {
  return (
    isWord(tokens[at], 'modality', 'required') && isLatin(tokens[at]) && members.some((member) => member.next === at)
  )
}
