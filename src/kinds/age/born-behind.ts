import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import {
  BETWEEN,
  DATE_LINKS,
  DENIALS,
  MONTHS,
  NOT_EARLIER,
  NOT_LATER,
  ORDINAL_ENDS,
  SIDE_LINKS,
} from '../../vocab/age-words'
import { spanOf } from '../as-written'
import type { Claim, Phrase } from '../kind'
import type { Born } from './born'
import { isYearOfBirth } from './born'

/** English says the dates behind the verb: born | on or after 1 May 1990 |, born | between 1990 and 2000 |, born | before 1990 | are not eligible. */
export function readBornBehind(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'noun', 'born') || !tokens[at]?.text.startsWith('born')) return undefined
  const isOut = isDenied(tokens, at - 1, -1)
  const found = readBetween(tokens, at + 1) ?? readSides(tokens, at, isOut)
  if (found === undefined) return undefined
  return { leaf: { kind: 'age', span: spanOf(phrase, at, found.next), ...found.born }, first: at, next: found.next }
}

interface Found {
  readonly born: Born
  readonly next: number
}

/** between 1 May 1990 and 30 April 2000. */
function readBetween(tokens: readonly Token[], at: number): Found | undefined {
  const first = isAmong(tokens[at], BETWEEN) ? readDate(tokens, at + 1) : undefined
  const isJoined = isWord(tokens[first?.next ?? -1], 'connective', 'and') || isWord(tokens[first?.next ?? -1], 'range')
  const second = first !== undefined && isJoined ? readDate(tokens, first.next + 1) : undefined
  if (first === undefined || second === undefined) return undefined
  return { born: { bornFrom: first.year, bornTo: second.year }, next: second.next }
}

/** on or after 1990, not earlier than 1990 | and not later than | 2000; `verb` may hold the first word itself: | born after | 1990. */
function readSides(tokens: readonly Token[], verb: number, isDeniedBefore: boolean): Found | undefined {
  const one = readSide(tokens, verb, verb + 1)
  if (one === undefined) return undefined
  const other = isWord(tokens[one.next], 'connective', 'and') ? readSide(tokens, one.next, one.next + 1) : undefined
  const isOut = isDeniedBefore !== isDenied(tokens, other?.next ?? one.next, 1)
  const born = [one, ...(other === undefined ? [] : [other])].map(({ isLower, year }) =>
    isLower !== isOut ? { bornFrom: year } : { bornTo: year },
  )
  return { born: Object.assign({}, ...born), next: other?.next ?? one.next }
}

interface Side {
  readonly isLower: boolean
  readonly year: number
  readonly next: number
}

/** on or | after | 1 May 1990, | not | earlier than 1990: on which side of the date, and which year that is in. */
function readSide(tokens: readonly Token[], lead: number, start: number): Side | undefined {
  let at = start
  while (isAmong(tokens[at], SIDE_LINKS) || isSide(tokens[at])) at += 1
  const words = tokens.slice(lead, at).flatMap(({ text }) => text.split(' '))
  const date = readDate(tokens, at)
  const isFrom = words.some((word) => NOT_EARLIER.includes(word))
  if (date === undefined || isFrom === words.some((word) => NOT_LATER.includes(word))) return undefined
  return { ...date, isLower: isFrom !== words.some((word) => DENIALS.includes(word)) }
}

function isSide(token: Token | undefined): boolean {
  return isAmong(token, NOT_EARLIER) || isAmong(token, NOT_LATER) || isAmong(token, DENIALS)
}

/** Tokens of the longest date: the 1 st of January , 1990. */
const LONGEST_DATE = 8

/** 1 May 1990, May 1st, 1990, 01.05.1990, 1990: the year alone counts. */
function readDate(
  tokens: readonly Token[],
  start: number,
): { readonly year: number; readonly next: number } | undefined {
  for (let at = start; at < start + LONGEST_DATE; at++) {
    const token = tokens[at]
    if (token?.type === 'number' && token.text.length === YEAR)
      return isYearOfBirth(token.value) ? { year: token.value, next: at + 1 } : undefined
    const isOfDate =
      token?.type === 'number' ||
      isAmong(token, MONTHS) ||
      isAmong(token, ORDINAL_ENDS) ||
      isAmong(token, DATE_LINKS) ||
      isMark(token, ',./-')
    if (!isOfDate) return undefined
  }
  return undefined
}

/** Digits of a year. */
const YEAR = 4

/** must | not | have been born before; born before 1990 | are not eligible, | need not apply. */
function isDenied(tokens: readonly Token[], start: number, step: 1 | -1): boolean {
  for (let at = start; Math.abs(at - start) < NEAR && tokens[at] !== undefined; at += step) {
    if (isAmong(tokens[at], DENIALS) || tokens[at]?.text.split(' ').some((word) => DENIALS.includes(word))) return true
    if (isMark(tokens[at], ',;()')) return false
  }
  return false
}

/** Tokens in which a denial is looked for. */
const NEAR = 4
