import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isIndefinite } from '../../text/wording'
import {
  DEGREE_SCHOOLS,
  GRADUATION,
  LEFT_SCHOOL,
  PLACES_OF_STUDY,
  STANDING,
  UNIVERSITIES,
} from '../../vocab/education/school'
import { isJoint } from '../joints'
import { isStop } from '../phrase-ends'

/** How far behind the word for it the school may stand that one graduates from, in tokens. */
const SCHOOL = 8

/**
 * Past the university that a graduation is from, where nothing says which degree is got there; else the place itself.
 *
 *   Graduation | from a state approved college or university |
 *   Graduation | from a university | with a master's degree      →   the level is the master's
 */
export function pastUniversity(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== GRADUATION) return at
  const next = pastSource(tokens, at + 1)
  const isUniversity = tokens.slice(at, next).some((token) => endsInAny(token, UNIVERSITIES))
  return isUniversity && !leadsToDegree(tokens, next) ? next : at
}

/** Past the school that a level is from (degree | from a recognised university or institute |); else the place itself. */
export function pastSource(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'from') return at
  let next = at + 1
  while (next < at + SCHOOL && !isStop(tokens[next]) && !isInstitution(tokens[next])) next += 1
  if (!isInstitution(tokens[next])) return at
  while (isInstitution(tokens[next]) || (isJoint(tokens[next]) && isInstitution(tokens[next + 1]))) next += 1
  const isOfStanding = tokens[next]?.text === 'of' && tokens[next + 2]?.text === STANDING // of recognised standing
  return isOfStanding ? next + 3 : next
}

/** … university | with at least a | bachelor's degree |: which level is got there. */
export function leadsToDegree(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'function-word', 'have') && !isWord(tokens[at], 'connective', 'within')) return false
  let next = at + 1
  while (isIndefinite(tokens[next]) || isWord(tokens[next], 'bound')) next += 1
  return isWord(tokens[next], 'education')
}

/** graduation from a | recognised | high school: back over what the school is like. */
export function isGraduatedFrom(tokens: readonly Token[], at: number): boolean {
  return graduatedAt(tokens, at) !== undefined
}

/** Where the graduation begins that the school at `at` is of, not before `from`; the place itself where there is none. */
export function graduationOf(tokens: readonly Token[], at: number, from: number): number {
  const graduated = tokens[at]?.text === 'from' ? at - 1 : (graduatedAt(tokens, at) ?? at)
  const isOther = tokens.slice(graduated, at).some(isInstitution) // … from a college with a | diploma
  return graduated >= from && tokens[graduated]?.text === GRADUATION && !isOther ? graduated : at
}

function graduatedAt(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place > Math.max(0, at - SCHOOL) && !isStop(tokens[place]); place--)
    if (tokens[place]?.text === 'from' || tokens[place]?.text === 'of')
      return endsInAny(tokens[place - 1], LEFT_SCHOOL) ? place - 1 : undefined
  return undefined
}

function isInstitution(token: Token | undefined): boolean {
  return endsInAny(token, PLACES_OF_STUDY)
}

/** A college, a university: a place, where a degree is the level. */
export function isSchoolName(token: Token | undefined): boolean {
  return endsInAny(token, DEGREE_SCHOOLS)
}
