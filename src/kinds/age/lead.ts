import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import {
  AS_A_RULE,
  FOR_WHAT,
  MONTHS,
  ORDINAL_ENDS,
  RECKONED_AT,
  RECKONING_DAYS,
  UNRESERVED,
} from '../../vocab/age-words'
import { PREDICATES } from '../../vocab/particles'
import { behindBracket } from '../brackets'
import { namesKind } from '../names'
import { LONGEST_ASIDE } from './birth'

export function namesAge(token: Token | undefined): boolean {
  return namesKind(token, 'age')
}

/** 年龄：, 年龄要求, 年龄在, age limit as on the closing date: what may stand between the noun and its figure. */
export function pastLead(tokens: readonly Token[], at: number): number {
  let next = at
  for (let past = pastLink(tokens, at); past > next; past = pastLink(tokens, next)) next = past
  return next
}

function pastLink(tokens: readonly Token[], at: number): number {
  const isLink =
    isMark(tokens[at], ':|') ||
    isWord(tokens[at], 'range', 'to') || // Maximum age | - | 40
    isWord(tokens[at], 'noun', 'age') ||
    isWord(tokens[at], 'modality', 'required', 'preferred.on') ||
    isParticle(tokens[at]) ||
    isPost(tokens, at) ||
    isAmong(tokens[at], UNRESERVED) ||
    isAmong(tokens[at], AS_A_RULE) ||
    (isWord(tokens[at], 'bound', 'between.before') && isMark(tokens[at + 1], ','))
  return isLink ? at + 1 : Math.max(pastHolder(tokens, at), pastDay(tokens, at))
}

/** as on the | closing date |, at the | time | of | applying |, | (as of 1 March) |, as on | 01.03.2024 |: the day on which it is reckoned. */
export function pastDay(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '(') && (isAmong(tokens[at + 1], RECKONED_AT) || isAmong(tokens[at + 1], UNRESERVED)))
    return behindBracket(tokens, at, LONGEST_ASIDE)
  if (!isLatin(tokens[at - 1]) || !isParticle(tokens[at - 1])) return at
  let next = at
  while (isAmong(tokens[next], RECKONING_DAYS)) next += 1
  return next > at ? next : pastDate(tokens, at)
}

/** | 01.03.2024 |, | 1/3/2024 |, | 1st March 2024 |, | March 1, 2024 |. */
function pastDate(tokens: readonly Token[], at: number): number {
  const isDate = [at, at + 2, at + 4].every((place) => tokens[place]?.type === 'number')
  if (isDate && isMark(tokens[at + 1], './-') && isMark(tokens[at + 3], './-')) return at + 5
  const month = isAmong(tokens[at], MONTHS) ? at : pastDayOfMonth(tokens, at)
  if (!isAmong(tokens[month], MONTHS)) return at
  const day = month === at ? pastDayOfMonth(tokens, month + 1) : month + 1
  const year = isMark(tokens[day], ',') ? day + 1 : day
  return isYear(tokens[year]) ? year + 1 : month + 1
}

/** | 1 | March, | 1 | st | March. */
function pastDayOfMonth(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.type !== 'number') return at
  return isAmong(tokens[at + 1], ORDINAL_ENDS) ? at + 2 : at + 1
}

function isYear(token: Token | undefined): boolean {
  return token?.type === 'number' && token.value >= 1900
}

/** The age limit for this | position | is 45. */
function isPost(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && isWord(tokens[at], 'noun', 'function') && isParticle(tokens[at - 1])
}

/** Upper age limit for | loom drivers | is 40, | to join the guard | is 40, for a | driver |: 40: whose it is or for what, up to the verb. */
function pastHolder(tokens: readonly Token[], at: number): number {
  const lead = isWord(tokens[at - 1], 'field-word', 'article') ? at - 2 : at - 1
  if (!isAmong(tokens[lead], FOR_WHAT)) return at
  let next = at
  while (next - at < LONGEST_HOLDER && isOfName(tokens[next])) next += 1
  return isAmong(tokens[next], PREDICATES) || isMark(tokens[next], ':') ? next : at
}

/** A word of the name of a post, or a mark of quotation around it. */
function isOfName(token: Token | undefined): boolean {
  return (isLatin(token) && !isAmong(token, PREDICATES)) || isMark(token, '"\'')
}

/** Tokens of the longest name of a post, or of what one applies for. */
const LONGEST_HOLDER = 8

export function isParticle(token: Token | undefined): boolean {
  return isWord(token, 'function-word') && !isWord(token, 'bound')
}
