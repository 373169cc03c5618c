import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isExamination, isOfResult } from '../education/examination'
import { isBareGrade, isPaper } from './names'

/** | 中學會考 | 英文科: before the examination that a paper is one of. */
export function beforeExamination(tokens: readonly Token[], at: number): number {
  const exam = tokens[at - 1]
  return isPaper(tokens[at]) && isWord(exam, 'education') && isExamination(exam) ? at - 1 : at
}

/** The most words of the result of a paper. */
const LONGEST = 8

/** 英文科 | 考獲第4級或以上 |: past the result of the paper that ends at `at`. */
export function pastResultOf(tokens: readonly Token[], at: number): number {
  if (!isPaper(tokens[at - 1])) return at
  let next = at
  let last = at
  for (; next - at < LONGEST && isOfGrade(tokens, next); next++) {
    const isFigure = tokens[next]?.type === 'number' || isBareGrade(tokens[next]) || isWord(tokens[next], 'bound')
    if (isFigure || tokens[next]?.text === GRADE) last = next + 1
  }
  return last
}

/** What a letter that is a result stands before: C | 級. */
const GRADE = '级'

function isOfGrade(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'number' || isBareGrade(token) || isWord(token, 'bound', 'min.after')) return true
  return isOfResult(token) || (token?.text.length === 1 && tokens[at + 1]?.text === GRADE)
}
