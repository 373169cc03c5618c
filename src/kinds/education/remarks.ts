import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText } from '../../text/wording'
import { INCLUDING } from '../../vocab/bounds'
import { AS_GOOD, EQUAL } from '../../vocab/education/beside'
import { isStop } from '../phrase-ends'
import { readAfter } from './around'
import { isOrHigher } from './degree-letters'
import type { ScriptLevel } from './level'
import { levelAt } from './level'

/** Secondary school diploma or equivalent | (GED), advanced degree | (e.g. Master's): a level that gives an example of what is as good. */
export function pastExample(tokens: readonly Token[], next: number): number {
  const isExample = isWord(tokens[next + 1], 'connective', 'exemplar')
  const mayFollow = isMark(tokens[next], '(') && (isExample || isWord(tokens[next - 1], 'connective', 'or-equivalent'))
  const at = isExample ? next + 2 : next + 1
  return mayFollow && levelAt(tokens, at) !== undefined && isMark(tokens[at + 1], ')') ? at + 2 : next
}

/** 大专以上学历 | （含大专） |: the level once more, said to be in what it bounds. */
export function pastIncluded(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(') || !isAmong(tokens[at + 1], INCLUDING) || levelAt(tokens, at + 2) === undefined)
    return at
  const close = isWord(tokens[at + 3], 'noun', 'education') ? at + 4 : at + 3
  return isMark(tokens[close], ')') ? close + 1 : at
}

/** Master's, or equivalent | , | in Law, Master's, or higher | , | in Law: the comma that parts an aside from the field; Master's | (or equivalent) | in Law. */
export function pastAside(tokens: readonly Token[], at: number): number {
  const isEnclosed = isMark(tokens[at], '(') && isMark(tokens[at + 2], ')') && tokens[at + 3]?.text === 'in'
  if (isEnclosed && isWord(tokens[at + 1], 'connective', 'or-equivalent')) return at + 3
  const isAside = isWord(tokens[at - 1], 'connective', 'or-equivalent') || isOrHigher(tokens[at - 1])
  return isAside && isMark(tokens[at], ',') && tokens[at + 1]?.text === 'in' ? at + 1 : at
}

/** The most words between 或 and the level that is as good. */
const LONGEST_EQUAL = 8

/** 大专 | 或国家承认的相当于大专文凭 |: the level once more. */
export function pastEqual(tokens: readonly Token[], at: number, levels: readonly ScriptLevel[]): number {
  const to = isWord(tokens[at], 'connective', 'or-equivalent') ? at + 1 : at
  if (isWord(tokens[to - 1], 'connective', 'or-equivalent') && tokens[to]?.text === 'to') {
    const again = pastSame(tokens, to, levels)
    return again > to ? again : at
  }
  if (!isWord(tokens[at], 'connective', 'or') && !isWord(tokens[at], 'noun', 'related')) return at // 或 | 或相当
  for (let place = at + 1; place < at + LONGEST_EQUAL && !isStop(tokens[place]); place++) {
    const level = levelAt(tokens, place)
    if (level === undefined) continue
    const isEqual = tokens.slice(at, place).some((token) => endsInAny(token, EQUAL))
    return isEqual && levels.some((own) => own.level === level) ? readAfter(tokens, place + 1).next : at
  }
  return at
}

/** PhD or foreign equivalent | to a PhD |, … | to a US PhD |: the level once more, and whose it is. */
function pastSame(tokens: readonly Token[], to: number, levels: readonly ScriptLevel[]): number {
  const article = isIndefinite(tokens[to + 1]) ? to + 2 : to + 1
  const at = levelAt(tokens, article) === undefined ? pastOwner(tokens, article) : article
  return levels.some(({ level }) => level === levelAt(tokens, at)) ? at + 1 : to
}

/** to a | U.S. | degree, to a | British | degree. */
function pastOwner(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    next - at < LONGEST_OWNER &&
    (isLatin(tokens[next]) || isMark(tokens[next], '.')) &&
    levelAt(tokens, next) === undefined
  )
    next += 1
  return next
}

/** Tokens of the longest name of whose level it is: U | . | S | . */
const LONGEST_OWNER = 4

/** 大專 | 或其相當學歷 |, 高職畢業 | 或具同等學力 |, 學士學位 | ，或具同等學歷 |: what is as good as the level, of which nothing more is said. */
export function pastAsGood(tokens: readonly Token[], next: number): number {
  const at = isMark(tokens[next], ',') ? next + 1 : next
  let noun = at
  while (noun - at < LONGEST_EQUAL && !isStop(tokens[noun]) && !isWord(tokens[noun], 'noun', 'education')) noun += 1
  return isWord(tokens[noun], 'noun', 'education') && AS_GOOD.includes(joinedText(tokens, at, noun)) ? noun + 1 : next
}

/** 本科学历，学信网可查: how the level is checked says nothing of its height. */
export function pastVerification(tokens: readonly Token[], next: number): number {
  const at = isMark(tokens[next], ',(、') ? next + 1 : next
  return isWord(tokens[at], 'noun', 'verifiable') ? at + 1 : next
}
