import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { INTERMEDIATE } from '../../vocab/education/beside'
import { isDash } from '../amount'
import { isOrMark } from '../joints'
import { isStop } from '../phrase-ends'
import { isBehindLevel, isLeast, isToBe } from './beside-level'
import { levelOf } from './level-name'

/**
 * Education: | Intermediate |, matric or | intermediate |, | Intermediate | or graduate: the last two years of school in Pakistan and India, where the word is
 * told as a level of it, and not of a language.
 */
export function isIntermediate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== INTERMEDIATE) return false
  return isBehindLevel(tokens, at) || isBeforeLevel(tokens, at) || isOfEducation(tokens, at)
}

/** | Intermediate | or graduate, | Intermediate | / Bachelor's. */
function isBeforeLevel(tokens: readonly Token[], at: number): boolean {
  const level = tokens[at + 2]
  return isOrMark(tokens[at + 1]) && (levelOf(level) !== undefined || level?.text === 'graduate')
}

/** Education: | Intermediate, Qualification should be | Intermediate, minimum education | Intermediate. */
function isOfEducation(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (isMark(tokens[before], ':') || isDash(tokens[before]) || isToBe(tokens[before]) || isLeast(tokens[before]))
    before -= 1
  const isValue = before < 0 && isStop(tokens[at + 1])
  return isValue || isWord(tokens[before], 'noun', 'education')
}
