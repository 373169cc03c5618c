import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import {
  AWARDING_LEADS,
  BESIDE_SCHOOL,
  COPIES,
  HELD_IN,
  JOINED_BY,
  OR,
  PLAIN,
  RESULTS,
  SCHOOL_NAMES,
  TAUGHT,
  TITLES,
} from '../../vocab/education/asked'
import type { EducationLevel } from '../../vocab/education/levels'
import { EDUCATION } from '../../vocab/education/levels'
import { ADDERS } from '../../vocab/experience/years'
import { POSSESSIVES } from '../../vocab/particles'
import { ABROAD, AWARDED, COLLEGES, HOLDERS, OR_ELSE, SCHOOL_ENDS } from '../../vocab/study'
import { boundOf } from '../bounds'
import type { Phrase } from '../kind'
import {
  endsInAny,
  endsInside,
  isAmong,
  isIndefinite,
  isJoint,
  isLatin,
  isSchoolOfWork,
  isStop,
  opensWithAny,
  saysSince,
} from '../places'
import { readQuantity } from '../quantity'
import { isExamination, isOfLanguage, tellsProficiency } from './examination'
import { levelAt, levelOf } from './level'
import { isOfOtherPeople } from './others'
import { isGraduatedFrom, isSchoolName, leadsToDegree } from './school'

/** School years are also what is taught (小学数学), and a level also what is paid for: something must say that it is asked for. */
export function isAskedFor(phrase: Phrase, at: number, next: number, isSupported: boolean): boolean {
  const { tokens, field } = phrase
  if (isOfAnother(tokens, at, next)) return false
  if (isSupported || field === 'education' || tokens.slice(at, next).some(saysLevel)) return true
  const following = tokens[next]
  if (isWord(following, 'noun', 'experience')) return false // 研究生经历
  if (isWithFigure(tokens, next)) return true
  if (isTitle(tokens, at, next)) return false
  const isFree =
    isStop(following) ||
    isMark(following, '、/') ||
    isWord(following, 'modality') ||
    isWord(following, 'connective') ||
    isWord(following, 'negation', 'acceptable') ||
    isAsGood(following)
  const level = levelAt(tokens, at) as EducationLevel
  if (EDUCATION[level].rank >= EDUCATION['junior-college'].rank)
    return isFree || !touches(tokens[next - 1], following) || following?.type === 'word'
  return (
    (isFree || isWith(following) || isHeld(tokens, at, next) || isCourse(tokens, next)) &&
    (opensAsked(tokens, at) || followsResult(tokens, at))
  )
}

/** Diploma or | related |, 高中 | 或同等 | 學歷, 中三 | 或同等程度 |; 小學 | 相關 | 經驗 is of a school. */
function isAsGood(token: Token | undefined): boolean {
  const isRelated = isWord(token, 'noun', 'related') && (isLatin(token) || opensWithAny(token, OR))
  return isRelated || isWord(token, 'language-ability', 'equivalent')
}

/** What is paid for a level, where it is taught or awarded, whose it is, and what an examination or a licence is of: 小学及以上 | 教师资格证. */
function isOfAnother(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isPay(tokens, next) ||
    isPaid(tokens, at) ||
    isPlace(tokens, at) ||
    isAwarding(tokens, at) ||
    isTaught(tokens, at) ||
    isCopied(tokens, at) ||
    isOfOthers(tokens, at) ||
    isOfLanguage(tokens, next) ||
    (isExamination(tokens[at]) && tellsProficiency(tokens, at)) ||
    saysSince(tokens, at) ||
    isOfOtherPeople(tokens, at, next) ||
    isWord(tokens[next], 'licence', 'teacher-qualification')
  )
}

/** School stands for what is asked at the start of a phrase, behind a verb of having and as another way. */
function opensAsked(tokens: readonly Token[], at: number): boolean {
  const start = isAmong(tokens[at - 1], PLAIN) ? at - 1 : at // a basic | high school diploma
  const before = isIndefinite(tokens[start - 1]) ? tokens[start - 2] : tokens[start - 1]
  return (
    isStop(before) ||
    isWord(before, 'connective', 'instead', 'or') ||
    isWord(before, 'function-word', 'have') ||
    endsInAny(before, HOLDERS) || // 有经验者 | 高中亦可
    isWord(before, 'modality') ||
    isWord(before, 'noun', 'related') || // equivalent to | a high school diploma
    before?.text === 'any' ||
    (isMark(before, '/') && tokens[at]?.text.endsWith('diploma') === true) || // BSc in Botany / | high school diploma
    (isYears(before) && !touches(before, tokens[start])) || // 1年以上 | 高中
    (isWord(tokens[at], 'education', 'vocational-secondary') && isWord(before, 'field')) || // 药学 | 中专
    isGraduatedFrom(tokens, at)
  )
}

function isYears(token: Token | undefined): boolean {
  return isWord(token, 'bound', 'min.after') || isWord(token, 'unit', 'year')
}

/** NVQ level 3 | in carpentry |, GCSE | grade C |, 5 GCSEs | including Maths: an English paper of school and what it is in. */
function isHeld(tokens: readonly Token[], at: number, next: number): boolean {
  const isSchooling = /(school|education)$/.test(tokens[at]?.text ?? '') && !isExamination(tokens[at])
  if (!isLatin(tokens[at]) || isSchooling) return false
  const text = tokens[next]?.text ?? ''
  return HELD_IN.includes(text) || RESULTS.includes(text) || isWord(tokens[next], 'field')
}

/** 高中 | 電機科畢業, 高中(職) | 護理、家政相關科系畢業: the course that one has left the school with. */
function isCourse(tokens: readonly Token[], next: number): boolean {
  if (!isWord(tokens[next], 'field') || isLatin(tokens[next])) return false
  for (let place = next + 1; place < next + SCHOOL && !isStop(tokens[place]); place++)
    if (isGraduation(tokens[place]) || endsInside(tokens[place], isGraduation)) return true
  return false
}

function isGraduation(word: Token | undefined): boolean {
  return isWord(word, 'field-word', 'graduated')
}

/** Five | passes in | HKDSE, level 3 in five | subjects in | HKDSE. */
function followsResult(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && tokens.slice(Math.max(0, at - RESULT), at).some(({ text }) => RESULTS.includes(text))
}

/** How far before an examination its results may stand, in tokens. */
const RESULT = 8

/** Able to | teach up to | A-level Maths: a level that is taught is nobody's own. */
function isTaught(tokens: readonly Token[], at: number): boolean {
  if (!isLatin(tokens[at])) return false
  for (let place = at - 1; place >= Math.max(0, at - 4) && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], TAUGHT)) return true
  return false
}

/** 本科 | 3年以上经验, 本科生 | 25周岁以下: the years or the age of whoever has the level. */
function isWithFigure(tokens: readonly Token[], at: number): boolean {
  const isYears = readQuantity(tokens, at, { of: 'duration' })?.unit === 'year'
  return isYears || readQuantity(tokens, at, { of: 'age' }) !== undefined
}

/** Master | Scheduler, Bachelor | Programme Director: what is no field of study behind the bare word makes a title of it. */
function isTitle(tokens: readonly Token[], at: number, next: number): boolean {
  const [level, following] = [tokens[at], tokens[next]]
  if (!isLatin(following) || !isAmong(level, TITLES)) return false
  return following?.type === 'text' || isWord(following, 'seniority')
}

/** High school diploma | with two years of experience. */
function isWith(token: Token | undefined): boolean {
  return (
    (isWord(token, 'function-word', 'have') && isLatin(token)) || isAmong(token, ADDERS) || isAmong(token, JOINED_BY)
  )
}

/** 学历, degree; in Chinese also inside a word: 高中学历. */
function saysLevel(token: Token): boolean {
  if (isWord(token, 'noun', 'education')) return true
  return token.type === 'word' && !isLatin(token) && token.inside.some((word) => isWord(word, 'noun', 'education'))
}

/** 在 | 中學 | 任教, teaching English | at | secondary school level: where it is done; educated at degree level is asked for. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  if (isSchoolOfWork(tokens, at)) return true
  return tokens[at - 1]?.text === 'at' && tokens[at - 2] !== undefined && tokens[at - 2]?.text !== 'educated'
}

/** Degree from a renowned | college |: who awarded the level before it; BSc from a college or | MSc | is another one. */
function isAwarding(tokens: readonly Token[], at: number): boolean {
  const isSchool = isSchoolName(tokens[at])
  if (isSchool && (isMark(tokens[at - 1], ',') || isJoint(tokens[at - 1])) && isAmong(tokens[at - 2], BESIDE_SCHOOL))
    return true // in a university, | college or institute
  if (isSchool && leadsToDegree(tokens, at + 1)) return true
  for (let place = at - 1; place >= Math.max(0, at - 5) && !isStop(tokens[place]); place--) {
    if (!isSchool && isWord(tokens[place], 'connective', 'or')) return false
    if (isAmong(tokens[place], AWARDING_LEADS)) return !isGraduatedFrom(tokens, at) && followsLevel(tokens, place)
  }
  return false
}

/** How far before the school the level that it awarded may stand, with all of its fields, in tokens. */
const SENTENCE = 40

function followsLevel(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - SENTENCE); place--)
    if (levelOf(tokens[place]) !== undefined) return true
  return false
}

/** Copies of all | diplomas |: papers to send. */
function isCopied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - COPY), at).some((token) => isAmong(token, COPIES))
}

/** How far before a level its copy may stand, in tokens. */
const COPY = 4

/** toward | their | diploma, finish | your | degree: of those who work there. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'function-word', 'particle') && isAmong(tokens[at - 1], POSSESSIVES)
}

/** $29970(高中職): the level in brackets behind its pay. */
function isPaid(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], '(') && tokens[at - 2]?.type === 'number' && isMark(tokens[at - 3], '$¥~-')
}

/** 本科：8000元/月, 硕士补贴2000元: the pay of a level is no requirement. */
function isPay(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4 && tokens[at] !== undefined && !isMark(tokens[at], ',;。'); at++) {
    if (isMark(tokens[at], '$¥') || readQuantity(tokens, at, { of: 'money' }) !== undefined) return true
  }
  return false
}

/** How far behind a school its level may stand, in tokens. */
const SCHOOL = 16

/** 本科及以上的 | 高等院校 | 毕业生: the level stands before it in the phrase. */
function followsOwnLevel(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - SCHOOL) && !isStop(tokens[place]); place--) {
    if (isJoint(tokens[place])) return false
    if (levelOf(tokens[place]) !== undefined) return true
  }
  return false
}

/** 正规大学法律专业本科: a school, whose level follows in the same phrase; 理工大学/工业学院颁发的文凭: one that gives an award. */
export function isSchool(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (endsInAny(token, SCHOOL_ENDS) && confers(tokens, at)) return true
  if (isListedSchool(tokens, at)) return true
  if (endsInAny(token, COLLEGES)) return followsOwnLevel(tokens, at) || leadsOwnLevel(tokens, at, 'primary')
  if (token?.text.endsWith('大学') !== true) return false
  return isNamed(tokens, at) || leadsOwnLevel(tokens, at, 'bachelor')
}

/** 私立 | 大專校院 | 或經承認之國外大專校院: the first of two schools, whose level the second says for both. */
function isListedSchool(tokens: readonly Token[], at: number): boolean {
  if (!isSchoolWord(tokens[at]) || !opensWithAny(tokens[at + 1], [OR_ELSE])) return false
  let isNamed = false
  for (let place = at + 2; place < at + SCHOOL && !isStop(tokens[place]); place++) {
    const isAbroad = isWord(tokens[place], 'school-tier', 'overseas')
    isNamed ||= isAbroad
    if (isAbroad || levelOf(tokens[place]) === undefined) continue
    return isNamed || (isSchoolWord(tokens[place]) && endsInAny(tokens[place - 1], ABROAD))
  }
  return false
}

function isSchoolWord(token: Token | undefined): boolean {
  return endsInAny(token, COLLEGES) || token?.text === '大学'
}

/** 国内外 | 大学 | 餐饮系硕士, 大专院校 | 硕士: the level behind a school; one right behind it has to be above what the school's name says by itself. */
function leadsOwnLevel(tokens: readonly Token[], at: number, own: EducationLevel): boolean {
  for (let place = at + 1; place < at + SCHOOL && !isStop(tokens[place]); place++) {
    const level = levelOf(tokens[place])
    if (level === undefined && place > at + 1 && levelAt(tokens, place) !== undefined) return true // 本港大学 | 经济学 | 学位
    if (endsSchool(tokens, at, place)) return false
    if (level !== undefined) return place > at + 1 || EDUCATION[level].rank > EDUCATION[own].rank
  }
  return false
}

/** How far behind a school the verb may stand, in tokens: others may stand between. */
const ISSUERS = 20

/** 大学 | 颁发 |, 大专院校 | 所颁发 |, 理工大学 | /理工学院颁授 |: what it gives is a paper, and says nothing of a level by itself. */
function confers(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + ISSUERS && !isStop(tokens[place]); place++) {
    if (levelOf(tokens[place]) !== undefined && !endsInAny(tokens[place], SCHOOL_ENDS)) return false
    if (opensWithAny(tokens[place], AWARDED) || endsInAny(tokens[place], AWARDED)) return true
  }
  return false
}

/** 某农业 | 大学 |, 理工 | 大学 | 等机构: a field before it makes a name, unless one is to have studied there. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [field, school, following] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!touches(field, school) || !(isWord(field, 'field') || endsInAny(field, SCHOOL_NAMES))) return false
  return !(isWord(following, 'noun', 'education') || boundOf(following, 'after') !== undefined)
}

/** 大学以上, 大学、硕士, 大学学历: a level of its own; the list of 大学水产、兽医相关科系硕士 goes on. */
function endsSchool(tokens: readonly Token[], at: number, place: number): boolean {
  const token = tokens[place]
  if (isMark(token, '、/') || isWord(token, 'connective'))
    return place === at + 1 || levelOf(tokens[place + 1]) !== undefined
  return isWord(token, 'range') || boundOf(token, 'after') !== undefined || isWord(token, 'noun', 'education')
}
