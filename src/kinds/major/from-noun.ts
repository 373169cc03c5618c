import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isHidden } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../text/wording'
import { EVERY } from '../../vocab/education/others'
import { LEFT_SCHOOL, PLACES_OF_STUDY } from '../../vocab/education/school'
import { COURSES_OF } from '../../vocab/major/behind'
import {
  BRANCHES,
  CONFERRED_BY,
  CURRENTLY,
  DURATIONS,
  FIELD_LEADS,
  NARROWING,
  OF_BRANCHES,
  RECRUITING,
  SPECIALISING,
  STUDYING,
  STUDYING_STILL,
  TAKING,
} from '../../vocab/major/leads'
import { AREAS } from '../../vocab/major/no-field'
import { ANNOUNCING } from '../../vocab/page/announced'
import { DETERMINERS } from '../../vocab/particles'
import { isDash } from '../amount'
import { openingBracket } from '../brackets'
import { isOrHigher } from '../education/degree-letters'
import { beforeMarks } from '../education/examination'
import { isAssociate } from '../education/level'
import { isLevelName } from '../education/level-name'
import { isLineOfWork } from '../experience/noun'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import type { Claim, Phrase } from '../kind'
import { isStop, isStopOrWish } from '../phrase-ends'
import { claimOf } from './claim'
import { leadsList, listEnd, readList } from './forward-list'
import { isCode, LONGEST, listStart, termsIn } from './list'
import { narrowsChoice, readUnrestricted } from './unrestricted'
import { areOfSchool, isAcademic, isFieldOfNoTrade, isMajorNoun, isOfLevel, isRelated } from './words'

/** 专业：会计、金融; majoring in Accounting: the noun leads its list. */
export function readFromNoun(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isMajorNoun(tokens[at]) && !isWord(tokens[at], 'form-field', 'major')) return undefined
  if (isRelated(tokens[at + 1]) && touches(tokens[at], tokens[at + 1]) && isStopOrWish(tokens[at + 2]))
    return claimOf(phrase, at, at + 2, { related: true }) // 专业 | 对口
  const isVerb = isAmong(tokens[at], STUDYING) || (isAmong(tokens[at], TAKING) && isWord(tokens[at + 1], 'field'))
  if (tokens[at - 1]?.text === 'any' && narrowsChoice(tokens, at + 1)) return readList(phrase, at - 1, at + 2)
  const start = pastLead(tokens, at + 1)
  if (isAmong(tokens[start], RECRUITING)) return undefined // 所学专业 | 为 | 招聘 | 岗位要求的
  if (isAmong(tokens[at], AREAS) && !isWord(tokens[start], 'field')) return undefined // the Reigate | area | in | Surrey
  if (start > at + 1) return readList(phrase, at, start)
  return isVerb ? readList(phrase, at, pastAnnounced(tokens, at + 1)) : undefined
}

/** Tokens of the longest words that announce a list. */
const LONGEST_ANNOUNCEMENT = 6

/** 主修 | 以下其中一科： | 園藝、陶藝: behind the colon, where the words before it say that a list comes. */
function pastAnnounced(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at], ANNOUNCING)) return at
  const colon = tokens.findIndex((token, place) => place > at && isStop(token))
  return isMark(tokens[colon], ':') && colon - at <= LONGEST_ANNOUNCEMENT ? colon + 1 : at
}

/** 专业 | ： |, 专业 | 为 |, 本科、研究生专业 | 均须为 |: behind what leads from the noun to its list; `at` where nothing does. */
function pastLead(tokens: readonly Token[], at: number): number {
  let next = at
  while (isAmong(tokens[next], EVERY) || isWord(tokens[next], 'modality', 'required')) next += 1
  if (leadsList(tokens[next])) return next + 1
  return endsInAny(tokens[next - 1], FIELD_LEADS) ? next : at
}

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

/** 会计学（| 120203K |）、审计学（…）, 会计学 | 120203K |: fields with their numbers need no noun. */
export function readCoded(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const open = isMark(tokens[at - 1], '(') ? at - 1 : at
  if (!isCode(tokens, at) || !isWord(tokens[open - 1], 'field')) return undefined
  const start = listStart(tokens, open, from)
  const isLong = (tokens[at]?.text.length ?? 0) >= LONG_CODE
  return isLong || isAcademic(tokens[open - 1]) ? readList(phrase, start, start) : undefined
}

/** So many digits are no pay and no headcount. */
const LONG_CODE = 6

/** The value of a field of the form names majors, with a noun or without. */
export function readValue(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { field, tokens } = phrase
  if (at > 0 || (field !== 'major' && field !== 'knowledge' && field !== 'background')) return undefined
  if (isLed(tokens)) return undefined
  const claim = readList(phrase, 0, 0)
  if (field === 'background') return isBareList(tokens, claim) ? claim : undefined
  const isNamed = claim?.leaf.related === true || claim?.leaf.terms[0]?.id !== undefined
  return field === 'major' || isNamed ? claim : undefined // 統計製程管制、量測系統分析 is knowledge of no field
}

/** 教育背景：| 会计、金融 |; not 英语 | 四级, which is of a language, and not 互联网行业. */
function isBareList(tokens: readonly Token[], claim: Claim<'major'> | undefined): boolean {
  const following = tokens[claim?.next ?? 0]
  return isWord(tokens[0], 'field') && (isStop(following) || isOfLevel(following))
}

/** 面向 | 专业 |：电子、通信: words that no label has stand before the noun, and the list behind its colon. */
function isLed(tokens: readonly Token[]): boolean {
  return tokens.slice(0, LEAD).some((token, at) => isMajorNoun(token) && isMark(tokens[at + 1], ':'))
}

/** The most tokens that lead up to such a colon. */
const LEAD = 4

/**
 * 医学、药学 | 优先: fields of the academy need no noun where all that is said of them is that they are preferred, or that any of several will do (机械、电机
 * | 均可); none does in a bracket behind the noun (理工类专业（| 机械 | 优先）), and none where
 * all fields are welcome (专业不限，| 市场营销 | 优先) or where they are named before (机械、电子等专业，| 机械 | 优先).
 */
export function readPreferred(
  phrase: Phrase,
  at: number,
  from: number,
  stated: Claim<'major'> | undefined,
): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isAnyWelcome = stated?.leaf.unrestricted === true
  const isFirst = at === from || !isOfKnownList(tokens, at - 1)
  if (!isFirst || !isWord(tokens[at], 'field')) return undefined
  let next = at
  const goesOn = (place: number) => isOfKnownList(tokens, place) || (isAnyWelcome && isMark(tokens[place], ','))
  while (next < tokens.length && next - at < LONGEST && goesOn(next)) next += 1
  const isPreferred = isWord(tokens[next], 'modality', 'preferred.back')
  const isAside = isPreferred && isMark(tokens[at - 1], '(') && isMajorNoun(tokens[at - 2])
  const areEither = !isPreferred && offersEach(tokens, at, next)
  if (!(isPreferred || areEither) || !opensList(tokens[at - 1])) return undefined
  const fields = tokens.slice(at, next)
  const areOfStudy = fields.every((token) => isJoint(token) || isFieldOfNoTrade(token)) && fields.some(isAcademic)
  const terms = termsIn(phrase, at, next)
  const areStated = terms.every(({ id }) => id !== undefined && stated?.leaf.terms.some((term) => term.id === id))
  const isMeant = isAnyWelcome || areStated || areOfStudy || areEither || isAside
  return isMeant ? claimOf(phrase, at, next, { terms }) : undefined
}

function opensList(before: Token | undefined): boolean {
  return before === undefined || isMark(before, ',;:。()') || isWord(before, 'modality')
}

/** | 机械、电机 | 均可: any of the fields will do, of which one at least is no trade. */
function offersEach(tokens: readonly Token[], first: number, next: number): boolean {
  if (!isWord(tokens[next], 'language-ability', 'any') || !isStop(tokens[next + 1])) return false
  const fields = tokens.slice(first, next)
  return fields.some(isJoint) && fields.some(isOfStudyAlone)
}

/** 机械, 法律: a field that is no trade and no language. */
function isOfStudyAlone(token: Token): boolean {
  return isFieldOfNoTrade(token) && !isLineOfWork(token)
}

function isOfKnownList(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'field') || isJoint(tokens[at])
}
