import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { SCORES } from '../../vocab/language-ability'
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
