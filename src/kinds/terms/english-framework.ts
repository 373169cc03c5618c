import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { FRAMEWORK_GRADES, LEVEL } from '../../vocab/licences/beside/grades'
import { termOf } from '../as-written'
import { closingBracket } from '../brackets'
import { isExamination } from '../education/examination'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { BRACKET, isOfName, LONGEST, pastName } from './english-name'
import { isHandled } from './licence-head'
import type { Found } from './read'
import { oneTerm } from './read'

/** A | Level 3 Kiln Firing qualification |, | Level 2 or 3 qualification in glazing |: one of the British framework by its number, with what it is in. */
export function ofFramework(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = at - 1
  const goesBack = (place: number) =>
    isOfName(phrase, place) || isJoint(tokens[place]) || isAmong(tokens[place], ['in', 'of'])
  while (first > from && at - first < LONGEST && !isLevel(tokens, first) && goesBack(first)) first -= 1
  if (!isLevel(tokens, first) || isHandled(tokens, first)) return undefined
  if (isJoint(tokens[first - 1]) && isLevel(tokens, first - 3)) first -= 3 // | Level 2 or | Level 3
  let next = tokens[at + 1]?.text === 'in' ? at + 2 : at + 1
  while (next > at + 1 && (isOfName(phrase, next) || (isJoint(tokens[next]) && isWord(tokens[next + 1], 'field'))))
    next += 1
  const close = isMark(tokens[next], '(') ? closingBracket(tokens, next, BRACKET) : -1 // (NVQ, CACHE diploma or equivalent)
  return { first, next: Math.max(next, close + 1), terms: [termOf(phrase, first, next)] }
}

/** | Level 3 in Childcare |, | Level 2 or 3 in Youth Work |: one that no noun follows; what an examination of school is passed with at a level are subjects. */
export function inField(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const again = isJoint(tokens[at + 2]) ? (tokens[at + 3]?.text === LEVEL ? at + 4 : at + 3) : at + 1
  let next = again + 2
  const isField = (place: number) => isWord(tokens[place], 'field') && !isWord(tokens[place], 'language')
  if (tokens[again]?.type !== 'number' || tokens[again + 1]?.text !== 'in' || !isField(next)) return undefined
  if (isHandled(tokens, at) || tokens.some(isExamination)) return undefined
  while (isField(next) || (isJoint(tokens[next]) && isField(next + 1))) next += 1
  return oneTerm(phrase, at, next)
}

/** | Level | 3. */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === LEVEL && tokens[at + 1]?.type === 'number'
}

/** Certificate | III in Aged Care |, Certificate | IV |: a grade of the Australian framework, which a noun of licences leads. */
export function numbered(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const isFigure = tokens[at + 1]?.type === 'number' && tokens[at + 2]?.text === 'in' // Cert | 3 | in Shearing
  if (!(isFigure || isAmong(tokens[at + 1], FRAMEWORK_GRADES)) || isHandled(tokens, at)) return undefined
  const grade = isJoint(tokens[at + 2]) && isAmong(tokens[at + 3], FRAMEWORK_GRADES) ? at + 3 : at + 1 // III or IV
  const name = isWord(tokens[grade + 2], 'function-word', 'person') ? grade + 3 : grade + 2 // in Individual | Support |
  const end = tokens[grade + 1]?.text === 'in' ? pastName(phrase, name) : name
  const next = end > name ? end : grade + 1
  return oneTerm(phrase, at, next)
}
