import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { RESULT_PARTS, SCORES } from '../../vocab/language-ability'
import { isDash } from '../amount'
import { isFigure } from './group'

/** More words than lead to a score. */
const LONGEST_LEAD = 8

/** TOEFL | with a minimum score of | 90, IELTS | : overall band score | 7: where the figure stands that words of a score lead to, or -1. */
export function statedScore(tokens: readonly Token[], at: number): number {
  let place = at
  while (place - at < LONGEST_LEAD && leadsToScore(tokens[place])) place += 1
  const isStated = isFigure(tokens, place) && tokens.slice(at, place).some((token) => isAmong(token, SCORES))
  return isStated ? place : -1
}

/** More words than tell the result of a test. */
const LONGEST_RESULT = 12

/** IELTS 7 | overall with no band less than 6 |, OET | B in each component |, IELTS 7 | (no band below 6) |, IELTS 7 | , no band below 6 |: where the result of a test ends, or -1. */
export function resultEnd(tokens: readonly Token[], at: number): number {
  const isSetOff = isMark(tokens[at], '(') || (isMark(tokens[at], ',') && opensLeast(tokens[at + 1]))
  const start = isSetOff ? at + 1 : at
  let place = start
  while (place - at < LONGEST_RESULT && isOfResult(tokens, place)) place += 1
  if (isMark(tokens[at], '(')) return isMark(tokens[place], ')') && place > start ? place : -1
  let last = place - 1
  while (last >= start && !isResult(tokens, last)) last -= 1
  return last < start ? -1 : last
}

/** IELTS 7, | no | band below 6, | minimum | 6.5 in each. */
function opensLeast(token: Token | undefined): boolean {
  return isWord(token, 'negation', 'without') || isWord(token, 'bound')
}

/** each band, overall, 6.5, B: of the result by itself; 22 | listening is of a part. */
function isResult(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isFigure(tokens, at)) return !isWord(tokens[at + 1], 'language-skill')
  return isAmong(token, SCORES) || isAmong(token, RESULT_PARTS) || GRADE.test(token?.text ?? '')
}

/** The letter that a result may be. */
const GRADE = /^[a-c]$/

function isOfResult(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isResult(tokens, at) || isWord(token, 'bound') || isWord(token, 'function-word') || isDash(token)) return true
  if (token?.type === 'number') return isAmong(tokens[at + 1], RESULT_PARTS) // in all | four | sub-tests
  return isWord(token, 'negation', 'without') || (isWord(token, 'language-skill') && tokens[at - 1]?.text === 'in')
}

function leadsToScore(token: Token | undefined): boolean {
  return isAmong(token, SCORES) || isWord(token, 'function-word') || isWord(token, 'bound') || isMark(token, ':,')
}

/** 大学英语四级及以上 | ， | 425分以上: the score of the test before. */
export function isScoreComma(tokens: readonly Token[], at: number): boolean {
  const start = isWord(tokens[at + 1], 'bound') ? at + 2 : at + 1
  if (tokens[start]?.type !== 'number' || !isWord(tokens[start + 1], 'unit', 'score')) return false
  return endsTest(tokens, at) || isWord(tokens[at - 1], 'bound')
}

/** 英语四级 | , 英语四级 | 考试 |: whether a test by its name ends at `at`. */
export function endsTest(tokens: readonly Token[], at: number): boolean {
  const name = isWord(tokens[at - 1], 'language-ability', 'noun') ? at - 2 : at - 1
  return isWord(tokens[name], 'certificate')
}
