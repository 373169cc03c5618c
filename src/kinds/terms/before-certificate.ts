import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../text/wording'
import { CLASS_LEADS, GRADE_NAMES } from '../../vocab/licences/beside/grades'
import { VALID } from '../../vocab/licences/beside/held'
import { DRIVING_SORTS } from '../../vocab/licences/driving'
import { isJoint, isJointOrComma } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { isCapitalised } from './english-name'
import { isCapitals, isClass, isGrade } from './past-certificate'
import type { Found } from './read'

/** | valid | Code B driver's licence, | MOH | licensed pharmacist, | valid Ohio | driver's license: that it holds good, and whoever gave it out. */
export function giverStart(phrase: Phrase, first: number): number {
  const start = isGiver(phrase, first - 1) ? first - 1 : first
  return isAmong(phrase.tokens[start - 1], VALID) ? start - 1 : start
}

/** | MOH | licensed pharmacist, valid | Ohio | driver's license: in capitals, or by a name behind what says that it holds good. */
function isGiver(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  const [giver, before] = [tokens[at], tokens[at - 1]]
  if (giver?.type !== 'text' || isAmong(giver, VALID)) return false
  const isOpen = isStop(before) || isIndefinite(before) || isWord(before, 'function-word', 'have')
  const isOfLetters = isCapitals(phrase, at) && giver.end - giver.start >= SHORTEST_GIVER && isOpen
  return isOfLetters || (isCapitalised(phrase, at) && isAmong(before, VALID))
}

/** The fewest letters of whoever gives papers out. */
const SHORTEST_GIVER = 3

/** Where its sorts and classes begin: | full UK | driving licence, | Class A or B | CDL. */
export function sortsStart(tokens: readonly Token[], found: Found): number {
  return classesStart(tokens, drivingSortsStart(tokens, found))
}

/** | a full, | clean driving licence, | full UK manual | driving licence: of what sort it is. */
function drivingSortsStart(tokens: readonly Token[], { first, terms }: Found): number {
  if (!isLatin(tokens[first])) return isWord(tokens[first], 'function-word', 'have') ? first + 1 : first // 具 | 護理師執照
  if (terms[0]?.id?.startsWith('driving') !== true) return first
  let start = first
  for (let at = first - 1; isDrivingSort(tokens[at]) || isJointOrComma(tokens[at]); at--)
    if (isDrivingSort(tokens[at])) start = at
  return start
}

/** | Class C | driver's licence, | Class A or B | CDL, | Level 2 or | Level 3 food hygiene: its class, or another that is as good. */
function classesStart(tokens: readonly Token[], first: number): number {
  if (isGrade(tokens[first]) && isJoint(tokens[first - 1]) && isAmong(tokens[first - 2], GRADE_NAMES)) return first - 2 // 甲級或 | 乙級電匠
  const own = isClass(tokens[first - 1]) ? first - 1 : first
  if (own < first && isAmong(tokens[own - 1], CLASS_LEADS)) return own - 1
  const isEither = isJoint(tokens[own - 1]) && isClass(tokens[own - 2])
  return isEither && isAmong(tokens[own - 3], CLASS_LEADS) ? own - 3 : first
}

function isDrivingSort(token: Token | undefined): boolean {
  return isLatin(token) && (endsInAny(token, DRIVING_SORTS) || endsInAny(token, VALID))
}
