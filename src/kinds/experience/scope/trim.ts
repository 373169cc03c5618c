import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../../text/wording'
import { ABILITY_LINKS, GATHERED, SHOWING } from '../../../vocab/experience/behind'
import {
  AFTER,
  AMOUNTS,
  AND_SUCH,
  BREADTHS,
  GENERAL_NOUNS,
  GOT,
  HOW_LONG,
  IN_THE_PAST,
  LIGHT_VERBS,
  SCOPE_FILLERS,
  SHARED_SCOPE,
  STUDIES,
  TALLIES,
  USING,
} from '../../../vocab/experience/scope'
import { ALL_LOCATIVES, HAVING_SERVED } from '../../../vocab/experience/years'
import { RELATIVE_PRONOUNS } from '../../../vocab/particles'
import { followsIn } from '../../phrase-ends'
import { isToDrive } from '../noun'
import { isHanHaving } from './joints'

/** A stretch of tokens that narrows an experience: before its duration, between it and its noun, after the noun. */
export type Stretch = readonly [first: number, next: number]

/** areas | such as tax and payroll: the examples alone say in what. */
export function isOfWhatever(tokens: readonly Token[], [first, next]: Stretch): boolean {
  return tokens.slice(first, next).every((token) => isAmong(token, GENERAL_NOUNS) || isEdge(token))
}

/** walk- | in | customers, | on | -boarding. */
export function isOfCompound(tokens: readonly Token[], at: number): boolean {
  return opensCompound(tokens, at) || (tokens[at - 1]?.text === '-' && touches(tokens[at - 1], tokens[at]))
}

/** M | & | E works, P | & | IDs: letters that an ampersand holds together; 24 | / | 7 care, B | / | S 架构: single ones, or figures, that a stroke does. */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  const [before, joint, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!touches(before, joint) || !touches(joint, after)) return false
  if (isMark(joint, '/') && before?.type === 'number') return after?.type === 'number'
  const lengths = [before, after].map((token) => token?.text.length ?? 0)
  if (isMark(joint, '/')) return isLatin(before) && isLatin(after) && Math.max(...lengths) === 1
  return joint?.text === '&' && Math.min(...lengths) === 1 && Math.max(...lengths) <= INITIALS
}

/** The most letters on a side of an ampersand that holds some together. */
const INITIALS = 3

/** experience | showing skills to | run looms, | that demonstrates the ability to | supervise: what it shows that one can do is what it is of. */
export function pastShown(tokens: readonly Token[], at: number): number {
  const verb = isAmong(tokens[at], RELATIVE_PRONOUNS) ? at + 1 : at
  if (!isAmong(tokens[verb], SHOWING)) return at
  const ability = isIndefinite(tokens[verb + 1]) ? verb + 2 : verb + 1
  if (!isWord(tokens[ability], 'noun', 'ability', 'know')) return at
  return isAmong(tokens[ability + 1], ABILITY_LINKS) ? ability + 2 : ability + 1
}

/** A stretch without what leads to it and what closes it: 在 | 酒店 | 的工作, | hands-on experience of | dyeing. */
export function trim(tokens: readonly Token[], [first, next]: Stretch): Stretch {
  let [start, end] = [Math.min(pastShown(tokens, pastGot(tokens, [first, next])), next), next]
  while (start < end && leadsScope(tokens, start)) start += 1
  while (end > start && closesScope(tokens, end - 1)) end -= 1
  if (end - start > 1 && isAmong(tokens[start], LIGHT_VERBS)) return trim(tokens, [start + 1, end])
  return [start, end]
}

/** 三年 | 取得執照後之 | 護理經驗, 兩年註冊 | 後 | 工作經驗: since when the years count, and no part of the work. */
function pastGot(tokens: readonly Token[], [first, next]: Stretch): number {
  const after = tokens.slice(first, Math.min(next, first + LONGEST_SINCE)).findIndex((token) => isAmong(token, AFTER))
  const place = first + after
  if (after < 0 || (after > 0 && !endsInAny(tokens[place - 1], GOT))) return first
  return isWord(tokens[place + 1], 'function-word', 'particle') ? place + 2 : place + 1
}

/** Tokens of the longest wording of what one had to get first. */
const LONGEST_SINCE = 8

function closesScope(tokens: readonly Token[], at: number): boolean {
  if (isInitials(tokens, at - 1) || isOfCompound(tokens, at)) return false // A& | A, check- | in
  const text = tokens[at]?.text ?? ''
  if (isEdge(tokens[at]) || isOfStudies(tokens, at) || hasServed(tokens, at)) return true
  return SHARED_SCOPE.includes(text) || TALLIES.includes(text) || IN_THE_PAST.includes(text) || AND_SUCH.includes(text)
}

/** 曾於旅行社 | 服務 | 2年: that one was there, and not what one did. */
export function hasServed(tokens: readonly Token[], at: number): boolean {
  const isTimed = tokens[at + 1]?.type === 'number' || isWord(tokens[at + 1], 'bound')
  return isTimed && isAmong(tokens[at], HAVING_SERVED) && followsIn(tokens, at, LONGEST_PLACE, isLocative)
}

function isLocative(token: Token): boolean {
  return isAmong(token, ALL_LOCATIVES)
}

/** Tokens of the longest name of where one served. */
export const LONGEST_PLACE = 6

/** 相关 | 学 | 经历: studies beside work. */
function isOfStudies(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === STUDIES && isWord(tokens[at + 1], 'noun', 'experience')
}

function leadsScope(tokens: readonly Token[], at: number): boolean {
  if (opensCompound(tokens, at)) return false
  if (isEdge(tokens[at]) || isKnowing(tokens[at]) || isFieldOf(tokens, at)) return true
  const text = tokens[at]?.text ?? ''
  const isAmount = HOW_LONG.includes(text) || isAmountOf(tokens, at) || isCountOf(tokens, at)
  return USING.includes(text) || TALLIES.includes(text) || isHandsOn(tokens, at) || isAmount || isOfHours(tokens, at)
}

/** part-time | equivalent | mill experience: how many hours, and no work. */
function isOfHours(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'equivalent' && isAmong(tokens[at - 1], USING)
}

/** | one or more | of the kilns, at least | two | glazes. */
function isCountOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type !== 'number') return false
  const isBound = isWord(tokens[at - 1], 'bound') || isWord(tokens[at - 1], 'connective', 'within')
  return isBound || isWord(tokens[at + 1], 'bound') || tokens[at + 1]?.text === 'of'
}

/** a | wide range of | glazes, a | variety of | kilns: how much, and not what. */
function isAmountOf(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'breadth') && isLatin(tokens[at]) && tokens[at]?.text.endsWith(' of')) return true
  const noun = isAmong(tokens[at], BREADTHS) ? at + 1 : at
  return isAmong(tokens[noun], AMOUNTS) && tokens[noun + 1]?.text === 'of'
}

/** | on | -site experience, | A | &B: part of one word. */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  if (isInitials(tokens, at + 1)) return true
  const hyphen = tokens[at + 1]
  return hyphen?.text === '-' && touches(tokens[at], hyphen) && touches(hyphen, tokens[at + 2])
}

/** | Hands on | UK law experience: how, and not what. */
function isHandsOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'hands' && tokens[at + 1]?.text === 'on'
}

/** the | field of | recruitment, the following | industries | felting, … */
function isFieldOf(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], SCOPE_FILLERS)) return false
  return tokens[at + 1]?.text === 'of' || tokens[at - 1]?.text.endsWith('following') === true
}

/** 熟悉电商流程2年以上经验: knowing leads a scope, and is none. */
function isKnowing(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'know') && !isWord(token, 'industry') && !isWord(token, 'function')
}

/** Whether a token holds a phrase together and narrows nothing. */
export function isEdge(token: Token | undefined): boolean {
  if (token?.type === 'mark') return true
  if (
    isToDrive(token) ||
    isWord(token, 'industry') ||
    isWord(token, 'function') ||
    isWord(token, 'seniority') ||
    isWord(token, 'function-word', 'since') ||
    isWord(token, 'noun', 'related', 'same-role', 'industry', 'employer')
  )
    return false
  return (
    isWord(token, 'function-word') ||
    isHanHaving(token) ||
    isWord(token, 'noun', 'work', 'experience', 'background') ||
    isWord(token, 'deed') ||
    isWord(token, 'connective') ||
    (isWord(token, 'modality', 'required', 'preferred.on') && !isAmong(token, GATHERED)) ||
    (isWord(token, 'form-field') && !isWord(token, 'field') && (!isLatin(token) || isWord(token, 'noun'))) ||
    isWord(token, 'bound') ||
    isWord(token, 'range')
  )
}
