import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite } from '../../text/wording'
import { GRADUATION, UNIVERSITIES } from '../../vocab/education/school'
import { LETTER_ADDERS } from '../../vocab/experience/years'
import { TAUGHT_AS } from '../../vocab/major/no-field'
import { DETERMINERS } from '../../vocab/particles'
import { boundOf } from '../bounds'
import { closingBracket } from '../brackets'
import { isJoint } from '../joints'
import { isFullStop, isStop } from '../phrase-ends'
import { isBehindLevel, isExperience, isToBe, opensValue } from './beside-level'
import { levelOf } from './level-name'
import { pastUniversity } from './school'

/**
 * Graduation | in Commerce, Graduation | + B.Ed., Graduation | from a university, Graduate | / MBA, Graduate | in Commerce, Graduate | of any discipline, Graduate | of a business course,
 * Graduate | or above, Graduate | with 2 years' experience, 12th pass or | graduate, Law | graduates | preferred.
 */
export function isGraduate(tokens: readonly Token[], at: number): boolean {
  const [token, link, field] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isOfField =
    isWord(field, 'field') || isWord(field, 'field-word', 'any-field') || isWord(tokens[at + 3], 'noun', 'major') // in | any | discipline
  if (token?.text === GRADUATION)
    return (
      (link?.text === 'in' && isOfField) ||
      pastUniversity(tokens, at) > at ||
      isBeforeLevel(tokens, at) ||
      isWholeValue(tokens, at)
    )
  if (token?.text !== 'graduate' && token?.text !== 'graduates') return false
  if (boundOf(link, 'after') !== undefined) return levelOf(tokens[at - 1]) === undefined
  if (token.text === 'graduate' && isJoint(link) && levelOf(field) !== undefined)
    return opensValue(tokens, at) || closesFields(tokens, at)
  const leads = link?.text === 'in' || link?.text === 'of'
  if (leads) return isOfField || isWord(field, 'negation', 'unrestricted') || isOfAnyCourse(tokens, at + 2)
  return opensValue(tokens, at) || isOtherWay(tokens, at) ? standsAlone(tokens, at) : closesFields(tokens, at)
}

/** | Graduation | + B.Ed., | Graduation | with B.Ed.: the first degree, where the second has its name. */
function isBeforeLevel(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]
  const isJoined = isMark(link, ',/') || isJoint(link) || isAmong(link, LETTER_ADDERS)
  return isJoined && levelOf(tokens[at + 2]) !== undefined && opensValue(tokens, at)
}

/** | Graduation |, | Graduation | or equivalent, Minimum | graduation | (any stream), | Graduation | is a must: all that is said, and no label. */
function isWholeValue(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]
  const isWhole = isStop(link) || isWord(link, 'connective', 'or-equivalent') || isWord(link, 'modality', 'required')
  return isWhole && !isMark(link, ':') && opensValue(tokens, at)
}

/** MBA with 2 years, or | graduate | with 5 years: another level has its years before it. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - WAY), at)
  const level = before.findIndex((token) => levelOf(token) !== undefined)
  const isTimed = level >= 0 && before.slice(level).some((token) => isWord(token, 'unit', 'year'))
  return isTimed && isWord(before.at(-1), 'connective', 'or') && !before.some((token) => isFullStop(token))
}

/** Tokens from a level to the other way behind its years. */
const WAY = 16

/** Law or Economics | graduates | are required, a Botany | graduate | with 2 years' experience, any Law | graduate | or …: the fields open what is asked for. */
function closesFields(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at + 1]
  const isWhole = isStop(link) || isJoint(link) || isWord(link, 'modality')
  const isWithYears = isWord(link, 'function-word', 'have')
  if (!isWord(tokens[at - 1], 'field') || !(isWhole || isWithYears)) return false
  let first = at - 1
  while (at - first < LONGEST_ASIDE && (isWord(tokens[first - 1], 'field') || isJoint(tokens[first - 1]))) first -= 1
  const before = tokens[first - 1]
  return isStop(before) || isIndefinite(before) || before?.text === 'any' || isWord(before, 'function-word', 'have')
}

/** Graduate | from a reputed university, Graduate | with 2 years' experience, Graduate | preferably in Commerce, 12th pass or graduate | with good English. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const behind = isMark(tokens[at + 1], '(') ? closingBracket(tokens, at + 1, LONGEST_ASIDE) + 1 : at + 1
  const [token, link] = [tokens[at], tokens[behind]]
  if (link?.text === 'from') return namesUniversity(tokens, behind + 1)
  if (isWord(link, 'function-word', 'have') || isWord(link, 'connective', 'within'))
    return isWhoIsSought(tokens, at) || isExperience(tokens, behind + 1) || takesSubject(tokens, behind + 1)
  const isOne = token?.text === 'graduate' || isToBe(tokens[at - 1]) // must be | graduates |
  return isOne && (isStop(link) || isWord(link, 'modality'))
}

/** 12th pass or | graduate | with good English, female | graduates | with a friendly manner: whatever they are with. */
function isWhoIsSought(tokens: readonly Token[], at: number): boolean {
  return isBehindLevel(tokens, at) || isWord(tokens[at - 1], 'gender') || isToBe(tokens[at - 1])
}

/** Graduate with | Physics as a main subject |. */
function takesSubject(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + LONGEST_ASIDE / 2)
  const as = words.findIndex(({ text }) => text === 'as')
  return as > 0 && words.slice(as).some((token) => isAmong(token, TAUGHT_AS))
}

/** Tokens of the longest remark behind the word. */
const LONGEST_ASIDE = 16

/** Graduate of | any business | course. */
function isOfAnyCourse(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], DETERMINERS) && isWord(tokens[at + 1], 'field')
}

/** Graduate from | a reputed university |. */
function namesUniversity(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 4).some((token) => endsInAny(token, UNIVERSITIES))
}
