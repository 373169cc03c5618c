import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isHidden } from '../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../text/wording'
import { LEFT_SCHOOL, PLACES_OF_STUDY } from '../../vocab/education/school'
import { COURSES_OF } from '../../vocab/major/behind'
import {
  BRANCHES,
  CONFERRED_BY,
  CURRENTLY,
  DURATIONS,
  NARROWING,
  OF_BRANCHES,
  SPECIALISING,
  STUDYING_STILL,
} from '../../vocab/major/leads'
import { DETERMINERS } from '../../vocab/particles'
import { isDash } from '../amount'
import { openingBracket } from '../brackets'
import { isOrHigher } from '../education/degree-letters'
import { beforeMarks } from '../education/examination'
import { isAssociate } from '../education/level'
import { isLevelName } from '../education/level-name'
import { isFree } from '../free-word'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { listEnd, readList } from './forward-list'
import { readUnrestricted } from './unrestricted'
import { areOfSchool, isMajorNoun, isOfLevel, isRelated } from './words'

/** Bachelor's degree | in Business, Finance or a related discipline |, degree | from Business or Law |, with a focus on | Law |. */
export function readDegreeIn(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (isPreferredIn(tokens, at)) return readList(phrase, at + 1, at + 1)
  const course = readCourse(phrase, at)
  if (course !== undefined) return course
  const isOfDegree = leadsFields(tokens, at) ? isHeld(tokens, at) : narrowsDegree(tokens, at)
  if (!isOfDegree) return undefined
  const start = isMark(tokens[at + 1], ':') ? at + 2 : at + 1 // a degree in: Law
  return (
    readUnrestricted(phrase, start) ?? readList(phrase, isRelated(tokens[at]) ? at : start, pastChoice(tokens, start))
  )
}

/** in | any of these trades: | Law or Economics, in | one of the disciplines viz. | Law, in | any branch of | engineering: what offers a choice. */
function pastChoice(tokens: readonly Token[], at: number): number {
  const isBranch = (isAmong(tokens[at], OF_BRANCHES) || isRelated(tokens[at])) && isAmong(tokens[at + 1], BRANCHES)
  if (isBranch && tokens[at + 2]?.text === 'of') return at + 3
  if (!isWord(tokens[at], 'connective', 'one-of')) return at
  const noun = isWord(tokens[at + 1], 'function-word', 'particle') ? at + 2 : at + 1
  const lead = isMark(tokens[noun], ':') ? noun : noun + 1
  let list = lead
  while (isMark(tokens[list], ':.') || isDash(tokens[list]) || isWord(tokens[list], 'connective', 'exemplar')) list += 1 // the following disciplines:- Law
  return list > lead ? list : at
}

/** a degree | in | Law, a degree | of | Law, and no degree of | a university. */
function leadsFields(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.text === 'in' && !isOfSpeakers(tokens, at + 1)) ||
    (tokens[at]?.text === 'of' && !isIndefinite(tokens[at + 1]))
  )
}

/** a university in | an English-speaking | country: where, and no field. */
function isOfSpeakers(tokens: readonly Token[], at: number): boolean {
  const name = isIndefinite(tokens[at]) ? at + 1 : at
  return isWord(tokens[name], 'language') && tokens[name + 1]?.text === '-' && tokens[name + 2]?.text === 'speaking'
}

/** graduate of an accredited | nursing program |: what the course is of. */
function readCourse(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[at - 1], LEFT_SCHOOL) || !isAmong(tokens[at], CONFERRED_BY)) return undefined
  let start = at + 1
  while (start < at + SCHOOL && saysWhich(tokens[start])) start += 1
  const claim = readList(phrase, start, start)
  return isAmong(tokens[(claim?.next ?? 0) - 1], COURSES_OF) ? claim : undefined
}

/** of | a nationally accredited | nursing program. */
function saysWhich(token: Token | undefined): boolean {
  return (
    isIndefinite(token) || isWord(token, 'function-word', 'degree') || (isFree(token) && !isAmong(token, DETERMINERS))
  )
}

/** What is held, right before or a word or two: BSc (Hons) | in, a graduate | in. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  if (areOfSchool(tokens, at)) return false
  const start = isAmong(tokens[at - 1], SPECIALISING) ? at - 1 : beforeMarks(tokens, at)
  const end = beforeSchool(tokens, beforeAside(tokens, start))
  const before = tokens.slice(Math.max(0, end - 3), end)
  if (isWord(tokens[end - 1], 'licence') && !isLevelName(tokens[end - 1])) return false // BSc with board certification | in Botany
  return (
    before.some(isLevelName) ||
    isWord(tokens[end - 1], 'field-word', 'degree') ||
    isWord(tokens[end - 1], 'form-field', 'background') ||
    isAssociate(tokens, end - 1) ||
    isSchooling(tokens, end - 1, at + 1) ||
    isHidden(tokens[end - 1])
  )
}

/** | Education | in Accounting, currently | studying | Botany: at the start, what was learnt and no more, before a known field. */
function isSchooling(tokens: readonly Token[], at: number, list: number): boolean {
  const field = tokens[list]?.text === 'the' ? list + 3 : list // in | the field of | law
  return isWord(tokens[at], 'noun', 'education') && isStop(tokens[at - 1]) && isWord(tokens[field], 'field')
}

/** currently | studying | Botany or a related field: whoever has not finished yet. */
export function readStudied(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const before = isAmong(tokens[at - 1], CURRENTLY) ? tokens[at - 2] : tokens[at - 1]
  const isOfWhoever = isStop(before) || isWord(before, 'modality', 'required') || isWord(before, 'function-word')
  if (tokens[at]?.text !== STUDYING_STILL || !isOfWhoever || !isWord(tokens[at + 1], 'field')) return undefined
  return readList(phrase, at + 1, at + 1)
}

/** degree | from | IT or Law, MBA | with a focus on | Finance, degree | related to | Law: right behind a level, and before a known field. */
function narrowsDegree(tokens: readonly Token[], at: number): boolean {
  const narrows = isAmong(tokens[at], NARROWING) || isWord(tokens[at], 'connective', 'focus')
  return narrows && isOfLevel(tokens[at - 1]) && isWord(tokens[at + 1], 'field') && !isSchoolName(tokens[at + 2])
}

/** from Business | School |. */
function isSchoolName(token: Token | undefined): boolean {
  return isAmong(token, PLACES_OF_STUDY)
}

/** The longest bracket between a level and its field, in tokens. */
const ASIDE = 12

/** Master's degree | (or equivalent) | in Law, BSc | (4 years) | in Law, degree | , or equivalent, | in Law: before what is said of the level. */
function beforeAside(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at - 1], ')')) return openingBracket(tokens, at - 1, 0, ASIDE) ?? at
  if (isAmong(tokens[at - 1], DURATIONS)) return beforeDuration(tokens, at - 1)
  const said = tokens[at - 2]
  const isAside = isWord(said, 'connective', 'or-equivalent') || isWord(said, 'noun', 'education') || isOrHigher(said)
  return isAside && isMark(tokens[at - 3], ',') && isMark(tokens[at - 1], ',') ? at - 3 : at
}

/** diploma | of three years' duration | in Law. */
function beforeDuration(tokens: readonly Token[], end: number): number {
  let first = end
  while (tokens[first - 1]?.type === 'number' || isWord(tokens[first - 1], 'unit') || isMark(tokens[first - 1], "'"))
    first -= 1
  return isAmong(tokens[first - 1], CONFERRED_BY) ? first - 1 : end + 1
}

/** The longest name of whoever confers a degree, in tokens. */
const SCHOOL = 8

/** a degree | from a recognised university | in Law: before whoever confers it. */
function beforeSchool(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at - 1], PLACES_OF_STUDY)) return at
  for (let place = at - 2; place > at - SCHOOL && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], CONFERRED_BY)) return place
  return at
}

/** Bachelor's degree | , preferably in | Finance or Economics, degree | (ideally in | Law), 专业不限，| 最好是 | 金融. */
function isPreferredIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'modality', 'preferred.on')) return false
  if (!/ in( the)?$/.test(token?.text ?? '') && !isWord(tokens[at + 1], 'field')) return false
  const isSetOff = isMark(tokens[at - 1], ',') || (isLatin(token) && isAmong(tokens[at - 1], ['(', '-']))
  const last = isSetOff ? at - 2 : at - 1
  return (
    isWord(tokens[last], 'education') ||
    isWord(tokens[last], 'noun', 'education') ||
    isMajorNoun(tokens[last]) ||
    (isMark(tokens[at - 1], '(') && isWord(tokens[last], 'field')) || // a degree in science | (preferably | botany)
    (isSetOff && isLatin(token) && narrowsField(tokens, last, at + 1)) ||
    isWord(tokens[last], 'negation', 'unrestricted') ||
    isHidden(tokens[last])
  )
}

/** a degree in science | , preferably | botany or zoology: fields that all of the item is about, and no work in one. */
function narrowsField(tokens: readonly Token[], last: number, start: number): boolean {
  const isOfLevel = isWord(tokens[last], 'field') && tokens.slice(0, last).some(isLevelName)
  return isOfLevel && isWord(tokens[start], 'field') && isStop(tokens[listEnd(tokens, start)])
}
