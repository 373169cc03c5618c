import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite, opensWithAny } from '../../text/wording'
import { BOUND_LEADS } from '../../vocab/education/beside'
import { LETTER_ADDERS } from '../../vocab/experience/years'
import { boundOf } from '../bounds'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import { isStop } from '../phrase-ends'
import { opensDuration } from '../quantity'
import { isExperience, pastJoint, pastJointBack } from './beside-level'
import { isLevelName, levelOf } from './level-name'

/** Letters of a degree, or Doctor | of Pharmacy |: the word alone is somebody. */
export function areDegree(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'doctor') return isDegree(tokens, at)
  return tokens[at + 1]?.text === 'of' && isWord(tokens[at + 2], 'field')
}

/** BS | in, MA | or PhD, BA | /BS in, MS | degree, MD | preferred: what only a level takes. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'degree-letters')) return false
  const following = tokens[at + 1]
  if (following?.text === 'in')
    return !isWord(tokens[at], 'degree-letters', 'doctor') && !isWord(tokens[at + 2], 'function-word', 'particle')
  if (isOfDegree(following) || isBesideLetters(tokens, at)) return true
  if (hasYears(tokens, at) || (isMark(following, '(') && holdsFields(tokens, at + 1))) return true
  const joint = pastJoint(tokens, at + 1)
  const next = joint > at + 1 && isIndefinite(tokens[joint]) ? joint + 1 : joint
  return (
    (next > at + 1 && (levelOf(tokens[next]) !== undefined || isDegree(tokens, next))) ||
    closesList(tokens, at) ||
    isBounded(tokens, at + 1)
  )
}

/** BS | with 5 years, BS | (5+ yrs), and in a list of both BS | 5 years; PhD 2 years. */
function hasYears(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at + 1], LETTER_ADDERS)) return isExperience(tokens, at + 2)
  if (isMark(tokens[at + 1], '(')) return opensDuration(tokens, at + 2)
  return opensDuration(tokens, at + 1) && isBesideYears(tokens, at)
}

function isBesideYears(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token, place) => place !== at && isLevelName(token) && opensDuration(tokens, place + 1))
}

/** BE | (Mech) |, MA | (Economics / Finance) |: a bracket of known fields. */
function holdsFields(tokens: readonly Token[], open: number): boolean {
  let at = open + 1
  while (isWord(tokens[at], 'field') && (isJoint(tokens[at + 1]) || isMark(tokens[at + 1], ','))) at += 2
  return isWord(tokens[at], 'field') && !isWord(tokens[at], 'skill') && isMark(tokens[at + 1], ')')
}

/** BS | Accountancy |, JD | from | an accredited school, MS | degree |, MD | preferred |. */
function isOfDegree(token: Token | undefined): boolean {
  if ((isWord(token, 'field') && !isWord(token, 'skill')) || token?.text === 'from') return true
  return isWord(token, 'noun', 'education') || isWord(token, 'modality', 'preferred.back', 'required')
}

/** | MS | / | BS |, | BA | /BS Botany: letters of two degrees with a stroke between them; or of one that years are asked of. */
function isBesideLetters(tokens: readonly Token[], at: number): boolean {
  const isParted = (step: number) => isMark(tokens[at + step], '/') && isWord(tokens[at + 2 * step], 'degree-letters')
  return isParted(-1) || isParted(1) || isBehindYears(tokens, at)
}

/** 6 years with an | MS |, 6 years of experience with a | BS |, and without the article beside another level: of whom so many years are asked. */
export function isBehindYears(tokens: readonly Token[], at: number): boolean {
  const isOne = isIndefinite(tokens[at - 1])
  const [years, link] = isOne ? [tokens[at - 3], tokens[at - 2]] : [tokens[at - 2], tokens[at - 1]]
  const next = tokens[at + 1]
  const isAlone = isStop(next) || isJoint(next) || isMark(next, '.)') || next?.text === 'in'
  if (!isWord(tokens[at], 'degree-letters') || link?.text !== 'with' || !isAlone) return false
  if (isWord(years, 'unit', 'year') || (isOne && isWord(years, 'bound', 'min.after'))) return true // 6+ | with an | MS
  const isListed = isOne || tokens.some((token, place) => place !== at && isLevelName(token))
  return isListed && isWord(years, 'noun', 'experience')
}

/** BTech in Software or | MCA |: the last of several, of which the first is a level by itself. */
function closesList(tokens: readonly Token[], at: number): boolean {
  const last = pastJointBack(tokens, at) - 1
  if (last === at - 1 || !isStop(tokens[at + 1])) return false
  for (let place = last; place >= 0 && !isStop(tokens[place]); place--) {
    if (levelOf(tokens[place]) !== undefined) return true
    const isOfFields = isWord(tokens[place], 'field') || isFree(tokens[place]) || isJoint(tokens[place])
    if (!isOfFields && tokens[place]?.text !== 'in') return false
  }
  return false
}

/** BS | or higher |, BA | , or above |. */
function isBounded(tokens: readonly Token[], at: number): boolean {
  return isOrHigher(tokens[isMark(tokens[at], ',') ? at + 1 : at])
}

/** or higher, and above: the bound with its joint, which may stand behind a comma. */
export function isOrHigher(token: Token | undefined): boolean {
  return boundOf(token, 'after') === 'min' && opensWithAny(token, BOUND_LEADS)
}
