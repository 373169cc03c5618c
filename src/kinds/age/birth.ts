import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { DEFINING, FROM, MEANING, WHOEVER } from '../../vocab/age-words'
import { closingBracket } from '../brackets'
import type { Claim, Phrase } from '../kind'
import { readBorn } from './born'
import { readBornBehind } from './born-behind'

/** The longest bracket of dates of birth, in tokens. */
export const LONGEST_ASIDE = 40

export function readBirth(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens } = phrase
  const isSaidOfBound = isAmong(tokens[at - 1], MEANING) && isWord(tokens[at - 2], 'bound') // 35周岁及以下 | 为 | …以后出生
  if (isDefining(tokens[at - 1]) || isSaidOfBound || isSaidOfPeople(tokens, at)) return undefined
  return readBorn(phrase, at) ?? readBornBehind(phrase, at)
}

/** 48岁以下 | 男性 | （1978年5月1日以后出生）, 35岁以下 | 人员 | （…）: the age once more, behind those of whom it is asked. */
function isSaidOfPeople(tokens: readonly Token[], at: number): boolean {
  let open = at - 1
  while (leadsToBirth(tokens[open])) open -= 1
  if (!isMark(tokens[open], '(')) return false
  let last = open - 1
  while (isAmong(tokens[last], WHOEVER) || isWord(tokens[last], 'gender')) last -= 1
  return isWord(tokens[last], 'bound') || isWord(tokens[last], 'unit', 'years-old')
}

/** 18至40周岁 | （1985年1月1日至2007年1月1日出生）: the dates say the age once more, and are no second one. */
export function withDatesOfBirth(phrase: Phrase, claim: Claim<'age'>): Claim<'age'> {
  const { tokens } = phrase
  if (isMark(tokens[claim.next], ',') && isDefining(tokens[claim.next + 1])) return withMeaning(phrase, claim)
  return { ...claim, next: pastBirth(phrase, claim.next) }
}

/** Past a bracket of dates of birth that opens at `open`; else the place itself. */
export function pastBirth(phrase: Phrase, open: number): number {
  const { tokens } = phrase
  if (!isMark(tokens[open], '(')) return open
  let start = open + 1
  while (leadsToBirth(tokens[start])) start += 1
  const born = readBorn(phrase, start) ?? readBornBehind(phrase, start)
  const end = isWord(tokens[born?.next ?? -1], 'function-word', 'person') ? 1 : 0 // …以前出生 | 者）
  if (born === undefined || !isMark(tokens[born.next + end], '),')) return open
  return Math.max(open, closingBracket(tokens, open, LONGEST_ASIDE) + 1) // （1990年后出生，以身份证为准）
}

/** 35周岁以下， | 即1990年以后出生 |. */
function withMeaning(phrase: Phrase, claim: Claim<'age'>): Claim<'age'> {
  const born = readBorn(phrase, claim.next + 2)
  return born === undefined ? claim : { ...claim, next: born.next }
}

/** （| 即 | 1990年以后出生）, （| 自 | 民國 | 79年…）. */
function leadsToBirth(token: Token | undefined): boolean {
  return isWord(token, 'function-word') || isDefining(token) || token?.text === FROM
}

/** “25周岁以下” | 指 | 1998年4月1日以后出生: what an age means. */
function isDefining(token: Token | undefined): boolean {
  return endsInAny(token, DEFINING)
}
