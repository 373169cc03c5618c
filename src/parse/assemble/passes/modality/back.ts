import { closingBracket, openingBracket } from '../../../../kinds/brackets'
import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, isLatin } from '../../../../text/wording'
import { WITH_PAPER } from '../../../../vocab/modality'
import type { Draft } from '../../draft'
import { isOwned, membersIn, phraseAt } from '../../draft'
import { pastTitles } from '../../titles'
import { isContinued, isOfWhoeverCan } from './continued'
import { unmarkedStart } from './unmarked'
import { saysNothing } from './wishable'

/** What a wish that closes its phrase weighs: what stands before it, and in English what a bracket behind it says (| Welsh or Dutch |). */
export function reachedBack(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  const close = isLatin(tokens[at]) && isMark(tokens[at + 1], '(') ? closingBracket(tokens, at + 1, ASIDE) : -1
  return [...beforeAside(draft, at), ...reachedBefore(draft, at), ...membersIn(draft, { start: at + 1, end: close })]
}

/** 园艺专业 | （有温室经验） | 优先: what the bracket right before the wish comments on. */
function beforeAside({ clause: { tokens }, members }: Draft, at: number): number[] {
  const open = isMark(tokens[at - 1], ')') ? openingBracket(tokens, at - 1, 0, ASIDE) : undefined
  return members.flatMap(({ next }, place) => (next === open ? [place] : []))
}

/** Tokens of the longest bracket behind a wish. */
const ASIDE = 16

function reachedBefore(draft: Draft, at: number): number[] {
  let start = unmarkedStart(draft, behindColon(draft, lastWeighed(draft, phraseAt(draft, at).start, at), at), at)
  let found = membersIn(draft, { start, end: at })
  if (isOfOtherPaper(draft, start, at)) return found
  let isEmpty = found.length === 0 && saysNothing(draft, start, at)
  const isOfSeveral = saysSeveral(draft, start, at)
  const goesBack = (from: number) =>
    isContinued(draft, from) ||
    isOfWhoeverCan(draft, from, at) ||
    (isOfSeveral && followsItem(draft, from)) ||
    closesTitles(draft, from)
  while (start > 0 && (isEmpty || goesBack(start))) {
    const before = startBefore(draft, start)
    found = membersIn(draft, { start: before, end: at })
    isEmpty = found.length === 0 && saysNothing(draft, before, start)
    start = before
  }
  const last = found.findLastIndex((place) => isBeside(draft, place) || (!isOfSeveral && isBehindDemand(draft, place)))
  return found.slice(Math.max(0, last)).filter((place) => !hasBracket(draft, place, at))
}

/** MBA, | CPA or ACCA | preferred. */
function closesTitles(draft: Draft, start: number): boolean {
  const place = draft.members.findIndex(({ next }) => next > start)
  return pastTitles(draft, place) > place
}

/** BSc in Botany: | MSc | an added advantage: what stands before a colon is no part of the wish behind it. */
function behindColon(draft: Draft, start: number, at: number): number {
  const isColon = (token: Token, place: number) =>
    place > start && place < at && isMark(token, ':') && !isOwned(draft, place)
  const colon = draft.clause.tokens.findLastIndex(isColon)
  const sides = [
    { start, end: colon },
    { start: colon + 1, end: at },
  ]
  const areBoth = colon > 0 && sides.every((stretch) => membersIn(draft, stretch).length > 0)
  return areBoth ? colon + 1 : start
}

/** 英语（流利）、| 日语 | （加分）: of a list, each of which has a bracket of its own, a wish in one speaks of what stands right before it. */
function hasBracket({ clause: { tokens }, members }: Draft, place: number, at: number): boolean {
  if (!isMark(tokens[at - 1], '(') || !isMark(tokens[at + 1], ')')) return false
  const { first = 0, next = 0 } = members[place] ?? {}
  if (next === at - 1) return false // a loom (or two) | (a plus)
  const isEnclosed = isMark(tokens[next], '(') ? next < at - 1 : isMark(tokens[next], ')') && next < at - 2
  return isEnclosed || tokens.slice(first, next).some((token) => isMark(token, ')'))
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
  const [before, last] = members.filter(({ first, next }) => first >= start && next <= verb).slice(-2)
  const isPlural = tokens[verb]?.text.split(' ')[0] === PLURAL
  if (!isPlural || before === undefined) return false
  if (last === undefined)
    return before.next === verb && before.first > start && endsInAnd(tokens.slice(start, before.first))
  return last.next === verb && tokens.slice(before.next, last.first).some((token) => isWord(token, 'connective', 'and'))
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
