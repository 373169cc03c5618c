import { isMark, isWord, touches } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, isIndefinite, opensWithAny } from '../../../../text/wording'
import { AS_SAID, FINITE_VERBS } from '../../../../vocab/experience/behind'
import { PLACE_LEADS, QUALIFIERS } from '../../../../vocab/experience/scope'
import { GIVEN } from '../../../../vocab/told'
import { isFree } from '../../../free-word'
import type { Phrase } from '../../../kind'
import { isStop, isStopOrDot } from '../../../phrase-ends'
import { isLineOfWork } from '../../noun'
import { holdsPaper, holdsResource, holdsSkill } from '../beside'
import { pastDigression } from '../digression'
import { isOtherMatter } from '../english-list'
import { isFigure } from '../foreign'
import { holdsLead, withoutLead } from '../lead'
import { isNewSubject } from '../new-subject'
import { isOfTrade, pastNarrowing } from './bracket'
import { SHORT } from './end'
import { followingAt, isDoing, pastLeads, pastWorking } from './lead'
import { announcedList, isNarrowed, ledScope, pastFocus } from './list'
import { FOOTNOTE } from './member'

/**
 * Where the scope behind an English noun ends: experience in | purchasing, logistics or retail |. It goes on over the commas of a
 * list, as long as an *and* or *or* still comes before its last member.
 */
export function trailingScope(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  if (isMark(tokens[at], FOOTNOTE)) return pastFootnote(phrase, at)
  if (isBesideWork(tokens, at) || isAsSaid(tokens, at) || isReason(tokens, at)) return at
  if (opensPlaceBehind(tokens, at)) return trailingScope(phrase, at + 1)
  const focus = pastFocus(tokens, at)
  if (focus > at || pastDigression(tokens, at) !== undefined) return focus
  if (isMark(tokens[at], '(')) return pastNarrowing(tokens, at)
  if (tokens[at]?.text === '-') return pastDash(tokens, at)
  return ledTrailing(phrase, at)
}

/** experience | in purchasing, logistics or retail |: what a word leads behind the noun. */
function ledTrailing({ tokens }: Phrase, at: number): number {
  const start = pastLeads(tokens, at)
  const isSameRole = isWord(tokens[start], 'noun', 'same-role') && /^[a-z]/.test(tokens[start]?.text ?? '') // in a similar role
  const following = followingAt(tokens, start)
  if (following !== undefined) return announcedList(tokens, following) ?? at
  const related = tokens[start] // directly related | to the duties, closely related to | the duties
  const isRelated =
    isWord(related, 'noun', 'related') && (related?.text.endsWith(' to') || tokens[start + 1]?.text === 'to')
  const isLed = start > at || isSameRole || isRelated || holdsLead(tokens[at - 1]) || isDoing(tokens, at)
  const end = isLed ? ledScope(tokens, start) : at
  return pastExposure(tokens, at, end) ?? withoutLead(tokens, at, end)
}

/** experience | as determined | by the board, experience as | determined: who says how much it is, and not what it is of. */
function isAsSaid(tokens: readonly Token[], at: number): boolean {
  const lead = opensWithAny(tokens[at], AS_SAID) ? at - 1 : at
  return opensWithAny(tokens[lead + 1], AS_SAID) && /\bas$/.test(tokens[lead]?.text ?? '')
}

/** no experience | as full training is provided |: why, and not as what. */
function isReason(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'as') return false
  let verb = at + 1
  while (verb < at + SHORT && !isStop(tokens[verb]) && !isAmong(tokens[verb], FINITE_VERBS)) verb += 1
  return isAmong(tokens[verb], FINITE_VERBS) && tokens.slice(verb + 1, verb + 3).some((token) => isAmong(token, GIVEN))
}

/** felting experience, | in a mill |, | within the trade |, | working in mills |: the comma parts nothing. */
function opensPlaceBehind(tokens: readonly Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const worked = pastWorking(tokens, comma + 1)
  if (worked > comma + 1) return isFree(tokens[worked]) || isIndefinite(tokens[worked]) || isLineOfWork(tokens[worked])
  if (!isAmong(tokens[comma + 1], PLACE_LEADS)) return false
  const place = isIndefinite(tokens[comma + 2]) ? comma + 3 : comma + 2
  return isFree(tokens[place]) || isLineOfWork(tokens[place]) || isWord(tokens[place], 'noun', 'same-role', 'related')
}

/** 5 years of sales experience | with retail exposure | holds it; one | with retail experience has it beside. */
function pastExposure(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (tokens[at]?.text !== 'with' || !isWord(tokens[end], 'noun', 'experience')) return undefined
  return tokens[end]?.text === 'exposure' || isSaidTwice(tokens, at, end) ? end + 1 : at
}

/** | experience with kilns and loom experience |: the noun of which nothing was said stands once more behind what it is of. */
function isSaidTwice(tokens: readonly Token[], at: number, end: number): boolean {
  const isWhole = isStopOrDot(tokens[end + 1]) || isWord(tokens[end + 1], 'modality')
  const isOwn = tokens
    .slice(at + 1, end)
    .some((token) => isWord(token, 'noun', 'related') || isAmong(token, QUALIFIERS))
  return isWhole && !isOwn && end > at + 1 && !isNarrowed(tokens, at) && isOpen(tokens[at - 2])
}

function isOpen(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'function-word', 'have')
}

/** experience | with a network of buyers |, | with 20 staff |: what goes with the work, and narrows nothing. */
function isBesideWork(tokens: readonly Token[], at: number): boolean {
  const isSome = isWord(tokens[at + 2], 'bound', 'min.after') && tokens[at + 2]?.text.startsWith('or') // with | one or more | kilns
  const isCounted = tokens[at]?.text === 'with' && isFigure(tokens, at + 1) && !isSome
  const isLack = isWord(tokens[at + 1], 'negation', 'without') && isWord(tokens[at + 2], 'education') // with no | degree
  return isCounted || isLack || holdsPaper(tokens, at) || holdsResource(tokens, at) || holdsSkill(tokens, at)
}

/** experience | * | in a bakery, **experience | ** | in a bakery: the mark of a footnote, or of bold letters, parts nothing. */
function pastFootnote(phrase: Phrase, at: number): number {
  const start = isMark(phrase.tokens[at + 1], FOOTNOTE) ? at + 2 : at + 1
  if (isMark(phrase.tokens[start], FOOTNOTE)) return at
  const next = trailingScope(phrase, start)
  return next > start ? next : at
}

/** 3 years of experience | - retail, catering or hotels |: work that is named behind a dash, to the end of what is said. */
function pastDash(tokens: readonly Token[], dash: number): number {
  const start = dash + 1
  if (touches(tokens[dash], tokens[start]) || isOtherMatter(tokens, start) || isNewSubject(tokens, start)) return dash
  const next = ledScope(tokens, start, true)
  const words = tokens.slice(start, next)
  const isLineOfWork =
    words[0] !== undefined && !isWord(words[0], 'holding', 'do') && !words.some(({ text }) => text === '-')
  return isLineOfWork && words.slice(0, SHORT).some(isOfTrade) ? next : dash
}
