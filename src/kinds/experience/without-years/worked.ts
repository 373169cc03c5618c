import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isIndefinite } from '../../../text/wording'
import { HIRERS } from '../../../vocab/experience/not-asked'
import { IN_THE_PAST, SCOPE_LEADS } from '../../../vocab/experience/scope'
import { spanOf } from '../../as-written'
import type { Claim, Phrase } from '../../kind'
import { isStop, isStopOrDot } from '../../phrase-ends'
import { readScope } from '../scope/read'
import { ledScope } from '../scope/trailing/list'
import { claimOf, durationAt, pastPeriod } from '../years/duration'
import { claimOfWork, pastTrades } from './of-work'

/** having | worked as a paralegal |: what somebody did says what the experience is of. */
export function readWorked(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'function-word', 'done') || !opensDone(tokens, at - 1)) return undefined
  const first = isAmong(tokens[at - 1], IN_THE_PAST) ? at - 1 : at
  const start = isAmong(tokens[at + 1], SCOPE_LEADS) ? at + 2 : at + 1
  const next = ledScope(tokens, start)
  const years = pastPeriod(tokens, next + 1)
  const lead = tokens[next]?.text === 'for' ? next : next - 1
  const quantity = tokens[lead]?.text === 'for' ? durationAt(phrase, pastPeriod(tokens, lead + 1)) : undefined
  if (quantity !== undefined) return claimOf(phrase, quantity, [first, quantity.next], [[start, lead]])
  const hasYears = tokens
    .slice(start, years + 1)
    .some((token, place) => token.type === 'number' && isWord(tokens[start + place + 1], 'unit'))
  return hasYears ? undefined : claimOfWork(phrase, [first, next], [start, next])
}

/** having | worked as, having | previously | worked as; 4,000 a month | ( | worked on board) says what is paid for. */
function opensDone(tokens: readonly Token[], at: number): boolean {
  const before = isAmong(tokens[at], IN_THE_PAST) ? tokens[at - 1] : tokens[at]
  return isWord(before, 'function-word', 'have') || (isStop(before) && !isMark(before, '('))
}

/** an | experienced payroll specialist |: who has done the work that the words behind it name. */
export function readExperienced(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'experienced') return undefined
  const next = pastTrades(tokens, at + 1, LONGEST_POST)
  const isSought = isHired(tokens, at) || isOfReader(tokens, at) || isWanted(tokens, next)
  const isOpen = isStop(tokens[at - 1]) || isAmong(tokens[at - 1], ['a', 'an', 'be', 'is', 'highly'])
  if (!isSought && (!isOpen || isPreposition(tokens[at - 2]))) return undefined
  const names = tokens.slice(at + 1, next).some((token) => isWord(token, 'function') || isWord(token, 'industry'))
  if (next === at + 1 || !(names || isSought) || isWord(tokens[next], 'noun', 'experience')) return undefined
  const scope = readScope(phrase, [[at + 1, next]])
  return { leaf: { kind: 'experience', span: spanOf(phrase, at, next), ...(scope && { scope }) }, first: at, next }
}

/** experienced | weavers, medical/surgical nurses, electricians and plumbers |: the most words of one post, or of several. */
const LONGEST_POST = 6

/** experienced weavers | needed |, an experienced weaver | is required |. */
function isWanted(tokens: readonly Token[], at: number): boolean {
  const verb = isAmong(tokens[at], ['is', 'are']) ? at + 1 : at
  return isWord(tokens[verb], 'modality', 'required') && isStopOrDot(tokens[verb + 1])
}

/** We hire | experienced weavers, looking for an | experienced weaver. */
function isHired(tokens: readonly Token[], at: number): boolean {
  const before = isIndefinite(tokens[at - 1]) ? at - 2 : at - 1
  if (isWord(tokens[before], 'modality', 'required')) return true
  return isAmong(tokens[before], HIRERS) || (tokens[before]?.text === 'for' && isAmong(tokens[before - 1], HIRERS))
}

/** You are an | experienced weaver: what the reader is to be. */
function isOfReader(tokens: readonly Token[], at: number): boolean {
  return isIndefinite(tokens[at - 1]) && isWord(tokens[at - 2], 'function-word', 'being')
}

/** from an experienced team, with an experienced manager: of others. */
function isPreposition(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'particle', 'have') && !isAmong(token, ['is', 'be', 'are'])
}
