import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import { NONE_YET, OTHERWISE } from '../../../vocab/experience/newcomers'
import { HOLDERS } from '../../../vocab/particles'
import { spanOf } from '../../as-written'
import type { Claim, Phrase } from '../../kind'
import { closesList, isBetweenNames, isLiftedValue, liftedAt } from '../../lifted'
import { kindsNamed } from '../../names'
import { isStop } from '../../phrase-ends'
import { isRefused, isRefusedBefore } from '../../refused'
import { isExperienceNoun } from '../noun'
import { findInPhrase } from '../scope/in-phrase'
import { readScope } from '../scope/read'
import { scopeStart } from '../scope/stretch'
import { trailingScope } from '../scope/trailing/scope'
import type { Stretch } from '../scope/trim'

import { unrestricted } from './lifted-leaf'

/** 经验不限, 不限经验, 无需经验, 无工作经验要求, 不要求有授课经验, no experience required; the value of a field may be 不限 or 无 alone. */
export function readUnrestricted(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  return (
    readLifted(phrase, at, from) ?? readClosed(phrase, at, from) ?? readWithout(phrase, at) ?? readValue(phrase, at)
  )
}

function readValue({ field, tokens, source }: Phrase, at: number): Claim<'experience'> | undefined {
  if (field !== 'experience' || !isLiftedValue(tokens, at, isNone)) return undefined
  return unrestricted({ tokens, source }, 0, 1)
}

function isNone(token: Token | undefined): boolean {
  return isWord(token, 'negation', 'unrestricted', 'without') || isAmong(token, NONE_YET)
}

/** 经验不限, 经验、学历不限: the noun, then the word that lifts it. */
function readLifted(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at]) && !isWord(tokens[at], 'form-field', 'experience')) return undefined
  if (endsInAny(tokens[at], HOLDERS)) return undefined // 有经验者学历不限: of those who have it
  const lifted = liftedAt(tokens, at)
  if (lifted === undefined || (tokens[lifted.first]?.text === ANY && isOfSome(phrase, lifted.first, at)))
    return undefined
  const first = lifted.first < at ? lifted.first : touchingStart(tokens, scopeStart(phrase, at, from), at)
  return unrestricted(phrase, first, lifted.next, lifted.first < at ? [] : [[first, at]])
}

/** Prior experience | in retail | is not necessary: the word that lifts closes what the noun is of. */
function readClosed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at]) || !isLatin(tokens[at])) return undefined
  const end = trailingScope(phrase, at + 1)
  if (end === at + 1 || !isWord(tokens[end], 'negation', 'unrestricted') || tokens[end]?.text === ANY) return undefined
  const first = scopeStart(phrase, at, from)
  return unrestricted(phrase, first, end + 1, [
    [first, at],
    [at + 1, end],
  ])
}

/** any | retail experience a plus: it stands before what it is of, and lifts nothing of what stands before itself. */
const ANY = 'any'

/** any | retail | experience, any | experience | in retail |: it is of something. */
function isOfSome(phrase: Phrase, any: number, noun: number): boolean {
  return noun > any + 1 || trailingScope(phrase, noun + 1) > noun + 1
}

/** 台中市西屯区 | 经历不拘, UI设计师， | 经验不限: in Chinese a gap parts the fields of a line, and a comma does. */
function touchingStart(tokens: readonly Token[], start: number, at: number): number {
  let first = at
  while (first > start && kindsNamed(tokens[first - 1]).length === 0 && isBeside(tokens, first)) first -= 1
  while (first < at && isWord(tokens[first], 'function-word', 'particle') && !isLatin(tokens[first])) first += 1 // 碩士 | 則 | 經驗不拘
  return first
}

function isBeside(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) || (touches(tokens[at - 1], tokens[at]) && !isMark(tokens[at - 1], ','))
}

/** 无需经验, 不要求有授课经验: the word that lifts, then its noun in the same phrase. */
function readWithout(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'negation', 'without', 'unrestricted')) return undefined
  if (isOfBefore(tokens, at)) return undefined
  const noun = findInPhrase(phrase, at + 1, isExperienceNoun)
  if (noun === undefined || (tokens[at]?.text === ANY && isOfSome(phrase, at, noun))) return undefined
  if (
    isWord(tokens[noun - 1], 'negation', 'without', 'unrestricted') &&
    noun > at + 1 &&
    tokens[noun - 1]?.text !== ANY
  )
    return undefined // 不限科系、| 不限 | 經驗
  const end = isLatin(tokens[noun]) ? trailingScope(phrase, noun + 1) : noun + 1 // no experience | in retail | is needed
  if (isRefused(tokens, end) || isRefusedBefore(tokens, at)) return demanded(phrase, at + 1, noun, end)
  if (isCondition(tokens, noun)) return undefined
  let next = end
  while (closesWithout(tokens, next)) next += 1
  const start = behindOthers(tokens, at + 1, noun)
  return unrestricted(phrase, start > at + 1 ? start : at, next, [
    [start, noun],
    [noun + 1, end],
  ])
}

/** 无工作经验 | 要求 |, 无经验 | 者 | 亦可, 不受工作经验 | 限制 |: what ends what is lifted. */
function closesWithout(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'negation', 'acceptable', 'unrestricted')) return kindsNamed(tokens[at + 1]).length === 0
  if (isWord(token, 'kind-name', 'demand') && isStop(tokens[at + 1])) return true
  return isWord(token, 'modality', 'required') || isWord(token, 'function-word', 'person')
}

/** 学历 | 不限 | 经验不限, 若 | 無 | 則期望有…經驗: the word is of what stands before it. */
function isOfBefore(tokens: readonly Token[], at: number): boolean {
  const isClosing = isWord(tokens[at], 'negation', 'unrestricted') && closesList(tokens, at)
  return isClosing || isAmong(tokens[at + 1], OTHERWISE)
}

/** 无需学历和 | 销售经验, 不限学历 | 经验: what is lifted beside it has a leaf of its own; 无需专业经验 has a scope. */
function behindOthers(tokens: readonly Token[], from: number, noun: number): number {
  let start = noun
  while (start > from && kindsNamed(tokens[start - 1]).length === 0) start -= 1
  if (start === from) return from
  if (start === noun) return isWord(tokens[from - 1], 'negation', 'unrestricted') ? noun : from
  while (start < noun && isBetweenNames(tokens[start])) start += 1
  return start
}

/** 无零售经验者，必须…: of those who lack it something else is asked. */
function isCondition(tokens: readonly Token[], noun: number): boolean {
  const next = isWord(tokens[noun + 1], 'function-word', 'person') ? noun + 2 : noun + 1
  const isOfPersons = next > noun + 1 || endsInAny(tokens[noun], HOLDERS)
  return isOfPersons && isMark(tokens[next], ',') && isWord(tokens[next + 1], 'modality', 'required')
}

/** 无经验勿扰: some experience, of whatever kind; 无零售经验勿扰, no experience in retail need not apply: of that kind. */
function demanded(phrase: Phrase, first: number, noun: number, next: number): Claim<'experience'> {
  const stretches: Stretch[] = [
    [first, noun],
    [noun + 1, next],
  ]
  const scope = readScope(phrase, stretches)
  return { leaf: { kind: 'experience', span: spanOf(phrase, first, next), ...(scope && { scope }) }, first, next }
}
