import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin } from '../../text/wording'
import { NUMBERED_PARTS } from '../../vocab/licences/beside/examinations'
import { isJointOrComma } from '../joints'

/**
 * Past the papers of an examination that are to be passed, by their numbers; the place itself where none are named.
 *
 *   IIQE paper | 1, 3 and 5 · HKSI | 1, 7, 8 · IIQE | 卷一及卷三 · HKSI | (Papers 1 & 7) · IIQE試卷 |（一）（三） · CMFAS | M5, M9 and M9A
 */
export function pastNumberedPapers(tokens: readonly Token[], at: number): number {
  const isInBracket = isMark(tokens[at], '(')
  const noun = isInBracket ? at + 1 : at
  if (isAmong(tokens[noun], NUMBERED_PARTS)) {
    const next = pastNumbers(tokens, noun + 1)
    if (next === noun + 1) return at
    return isInBracket ? pastClosing(tokens, next, at) : next
  }
  return endsInAny(tokens[at - 1], NUMBERED_PARTS) || isSeries(tokens, at) ? pastNumbers(tokens, at) : at
}

/** HKSI | 1, 7, 8 |: several numbers right behind the letters of an examination. */
function isSeries(tokens: readonly Token[], at: number): boolean {
  const isOfLetters = isLatin(tokens[at - 1]) && isWord(tokens[at - 1], 'licence')
  const one = pastNumber(tokens, at)
  return isOfLetters && one > at && pastNumbers(tokens, at) > one
}

function pastClosing(tokens: readonly Token[], at: number, otherwise: number): number {
  return isMark(tokens[at], ')') ? at + 1 : otherwise
}

/** 1, 3 and 5; 一及卷三; （一）（三）: the end of the last number. */
function pastNumbers(tokens: readonly Token[], at: number): number {
  let next = at
  for (let end = pastNumber(tokens, at); end > next; end = pastNumber(tokens, pastBeside(tokens, next))) next = end
  return next
}

/** How the modules of CMFAS are numbered, folded: M5. */
const MODULE = /^m\d+$/

/** 1, （一）, M9A; 3 years and 3+ years count something else. */
function pastNumber(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '(') && isMark(tokens[at + 2], ')')) return tokens[at + 1]?.type === 'number' ? at + 3 : at
  if (MODULE.test(tokens[at]?.text ?? '')) return pastLetter(tokens, at + 1)
  const unit = isWord(tokens[at + 1], 'bound') ? at + 2 : at + 1
  const isCounted = isWord(tokens[unit], 'unit')
  return tokens[at]?.type === 'number' && !isCounted ? pastLetter(tokens, at + 1) : at
}

/** M9 | A |. */
function pastLetter(tokens: readonly Token[], at: number): number {
  const isLetter = isLatin(tokens[at]) && tokens[at]?.text.length === 1
  return isLetter && touches(tokens[at - 1], tokens[at]) ? at + 1 : at
}

/** What may stand between two numbers: , and, 及卷. */
function pastBeside(tokens: readonly Token[], at: number): number {
  let next = at
  while (isJointOrComma(tokens[next]) || isAmong(tokens[next], NUMBERED_PARTS)) next += 1
  return next
}
