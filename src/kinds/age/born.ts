import type { AgeLeaf } from '../../model/constraint'
import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, opensWithAny } from '../../text/wording'
import { BEFORE_SINCE, COLLEAGUES, REPUBLIC, WHOEVER } from '../../vocab/age-words'
import { spanOf } from '../as-written'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'

export type Born = Pick<AgeLeaf, 'bornFrom' | 'bornTo'>

/** 90后: born in the nineties; 1990年以后出生: from that year on; 1985年1月1日至1995年1月1日出生: both ends. */
export function readBorn(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const first = readYear(phrase.tokens, at)
  if (first === undefined) return undefined
  const second = readOtherEnd(phrase.tokens, first.next)
  const place = second?.next ?? first.next
  if (!isWord(phrase.tokens[place], 'noun', 'born') || isOfDeed(phrase.tokens, place)) return undefined
  const range = second === undefined ? bornRange(first, phrase.tokens[place]?.text ?? '') : between(first, second)
  if (range === undefined || opensWithAny(phrase.tokens[place + 1], COLLEAGUES)) return undefined
  return { leaf: { kind: 'age', span: spanOf(phrase, at, place + 1), ...range }, first: at, next: place + 1 }
}

/** 1985年 | 至1995年 |, 民國73年 | 以後至民國80年 |: what says on which side of the first year they were born may stand before the joint. */
function readOtherEnd(tokens: readonly Token[], at: number): Year | undefined {
  let joint = at
  while (isWord(tokens[joint], 'noun', 'born') || (joint === at && tokens[joint]?.text === BEFORE_SINCE)) joint += 1
  if (!isWord(tokens[joint], 'range', 'to')) return undefined
  return readYear(tokens, tokens[joint + 1]?.text === REPUBLIC ? joint + 2 : joint + 1)
}

/** 2001年3月1日 | 后 | 所颁发的, 2001 | 年后 | 毕业: the time of what is done then, unless nothing but a wish or people stand behind it. */
function isOfDeed(tokens: readonly Token[], at: number): boolean {
  const [date, word, following] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isPlain = word?.text === '年后' || (word?.text === '后' && isWord(date, 'unit', 'day'))
  return isPlain && !isStop(following) && !isWord(following, 'modality') && !isAmong(following, WHOEVER)
}

/** A year of birth, as its page writes it. */
interface Year {
  readonly value: number
  readonly digits: number
  readonly isOfRepublic: boolean
  readonly next: number
}

/** 1990, 1990年, 1990年1月1日: the year alone counts. */
function readYear(tokens: readonly Token[], at: number): Year | undefined {
  const number = tokens[at]
  if (number?.type !== 'number') return undefined
  const next = isWord(tokens[at + 1], 'unit', 'year') ? pastDay(tokens, at + 2) : at + 1
  return { value: number.value, digits: number.text.length, isOfRepublic: tokens[at - 1]?.text === REPUBLIC, next }
}

/** The year 0 of the reckoning of the Republic of China: 民國80年 is 1991. */
const BEFORE_REPUBLIC = 1911

function yearOf({ value }: Year, isOfRepublic: boolean): number {
  return isOfRepublic ? value + BEFORE_REPUBLIC : value
}

/** 1990年 | 1月1日 |. */
function pastDay(tokens: readonly Token[], at: number): number {
  let next = at
  while (tokens[next]?.type === 'number' && isWord(tokens[next + 1], 'unit', 'month', 'day')) next += 2
  return next
}

function bornRange(year: Year, word: string): Born | undefined {
  const { value, digits } = year
  if (digits === 2 && value % 5 === 0 && word === '后') {
    const from = value >= 50 ? 1900 + value : value <= 10 ? 2000 + value : undefined
    return from === undefined ? undefined : { bornFrom: from, bornTo: from + (value % 10 === 5 ? 4 : 9) }
  }
  const born = yearOf(year, year.isOfRepublic)
  if (!isYearOfBirth(born)) return undefined
  return word.includes('前') ? { bornTo: born } : { bornFrom: born }
}

/** 民國73年至 | 80年 |: both are reckoned as either is. */
function between(first: Year, second: Year): Born | undefined {
  const isOfRepublic = first.isOfRepublic || second.isOfRepublic
  const years = [yearOf(first, isOfRepublic), yearOf(second, isOfRepublic)]
  return years.every(isYearOfBirth) ? { bornFrom: Math.min(...years), bornTo: Math.max(...years) } : undefined
}

/** Nobody who works was born before or after. */
export function isYearOfBirth(year: number): boolean {
  return year >= 1940 && year <= 2015
}
