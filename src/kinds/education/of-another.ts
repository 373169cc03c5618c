import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText, opensWithAny } from '../../text/wording'
import { INCLUDING } from '../../vocab/bounds'
import {
  ATTENDED,
  ATTENDING,
  AWARD_NOUNS,
  AWARDED,
  AWARDING_LEADS,
  CREDITS,
  GRADED,
  POINTING_LEADS,
  SPECIALTY,
  TAUGHT_AS_CURRICULUM,
  TEACHERS_AWARDS,
  TEACHING_WORDS,
  WHEN_LEADS,
} from '../../vocab/education/asked'
import { PLACES_OF_STUDY } from '../../vocab/education/school'
import { POINTING_BACK } from '../../vocab/experience/not-asked'
import { OTHER_FIELDS } from '../../vocab/major/another'
import { POSSESSIVES } from '../../vocab/particles'
import { closingBracket } from '../brackets'
import { isJoint, isJointOrComma } from '../joints'
import { isSchoolOfWork } from '../levels-of-work'
import { followsIn, isStop } from '../phrase-ends'
import { readQuantity } from '../quantity'
import { idWithTail } from '../terms/shared-tail'
import {
  examinesLanguage,
  isExamination,
  isOfLanguage,
  measuresLanguage,
  namesSubjects,
  tellsProficiency,
} from './examination'
import { levelOf } from './level-name'
import { isOfOtherPeople } from './others'
import { isGraduatedFrom, isSchoolName, leadsToDegree } from './school'

/** What is paid for a level, where it is taught or awarded, whose it is, and what an examination or a licence is of: 小学及以上 | 教师资格证. */
export function isOfAnother(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isPay(tokens, next) ||
    isPaid(tokens, at) ||
    isPlace(tokens, at) ||
    isHirer(tokens, next) ||
    isAttended(tokens, at, next) ||
    isAwarding(tokens, at) ||
    isTaught(tokens, at) ||
    isOfOthers(tokens, at) ||
    isOfLanguage(tokens, next) ||
    measuresLanguage(tokens, at) ||
    (isExamination(tokens[at]) && (tellsProficiency(tokens, at) || examinesLanguage(tokens, at))) ||
    isPointedBackAt(tokens, at, next) ||
    isRelatedAward(tokens, at) ||
    tellsWhen(tokens, at) ||
    isOfOtherPeople(tokens, at, next) ||
    isIncluded(tokens, at) ||
    isOfTeachers(tokens, at, next)
  )
}

/** 在學學生 | （含 | 研究所 | ）: who is counted in, and no height. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], INCLUDING) && isMark(tokens[at - 2], '(') && !isLatin(tokens[at])
}

/** 小学及以上 | 教师资格证, 高中及以上 | 相应学科教师资格证 |: the school that a licence to teach is for, with the subject. */
function isOfTeachers(tokens: readonly Token[], at: number, next: number): boolean {
  let open = at - 1
  while (isJoint(tokens[open]) || levelOf(tokens[open]) !== undefined) open -= 1
  if (isMark(tokens[open], '(') && isWord(tokens[open - 1], 'licence', 'teacher-qualification')) return true // 教师资格证（高中或 | 中职 |）
  if (isLatin(tokens[at])) return isWord(tokens[next], 'licence', 'teacher-qualification')
  if (sharesTail(tokens, at)) return true
  const words = tokens.slice(next, next + LONGEST_SUBJECT)
  const licence = words.findIndex((token) => isWord(token, 'licence', 'teacher-qualification'))
  return licence >= 0 && !words.slice(0, licence).some((token) => isStop(token) || isJoint(token))
}

/** 小学 | 、初中或 | 高中教师资格证, 小学 | / | 中学教师: a school whose licence, or whose teacher, has its noun behind the last. */
function sharesTail(tokens: readonly Token[], at: number): boolean {
  const isNamed = (token: Token | undefined) => isWord(token, 'licence') || isWord(token, 'function')
  let last = at + 1
  while (isJoint(tokens[last]) && (levelOf(tokens[last + 1]) !== undefined || isNamed(tokens[last + 1]))) last += 2
  const [level, named] = [tokens[at], tokens[last - 1]]
  if (level === undefined || named === undefined || !isNamed(named)) return false
  return idWithTail(level.text, named.text, isWord(named, 'licence') ? 'licence' : 'function') !== undefined
}

/** The longest name of a school's subject with the licence behind it, in tokens. */
const LONGEST_SUBJECT = 6

/**
 * 取得 | 有關 | 學位 | 後: the level that was asked for before, since when something counts; a school that confers | such | degrees; | the degree |
 * will be obtained by June.
 */
function isPointedBackAt(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at - 1]?.text === 'such' || isToBeAwarded(tokens, at, next)) return true
  if (tokens[at]?.text === SPECIALTY && isAmong(tokens[at - 1], POINTING_BACK)) return true // 上述 | 專科 | 的碩士學位
  return isWord(tokens[at - 1], 'noun', 'related') && !isLatin(tokens[at]) && isWord(tokens[next], 'noun', 'born')
}

/** the | degree | must be conferred, that | degree | will be obtained: when or by whom the award that was asked for before is to be given. */
function isToBeAwarded(tokens: readonly Token[], at: number, next: number): boolean {
  if (!isAmong(tokens[at], AWARD_NOUNS) || !isAmong(tokens[at - 1], POINTING_LEADS)) return false
  let verb = next
  while (isWord(tokens[verb], 'function-word', 'particle') || isWord(tokens[verb], 'modality', 'required')) verb += 1
  return verb > next && isAmong(tokens[verb], AWARDED)
}

/** BA in Botany or other related | degrees |: whichever of them, the level is the one before. */
function isRelatedAward(tokens: readonly Token[], at: number): boolean {
  const isOther = OTHER_FIELDS.some((other) => tokens[at - 1]?.text.startsWith(`or ${other}`))
  return isAmong(tokens[at], AWARD_NOUNS) && isWord(tokens[at - 1], 'noun', 'related') && isOther
}

/** 3 years of work | after completing | a degree, gained | while pursuing a | PhD: when something else was, or what is left out of it. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  if (!isLatin(tokens[at])) return false
  for (let place = at - 1; place >= Math.max(0, at - WHEN) && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], WHEN_LEADS) || isMeanwhile(tokens, place)) return place > 0
  return false
}

/** while | pursuing |; …, | while | a degree is preferred only sets one apart from the other. */
function isMeanwhile(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'while' && tokens[at + 1]?.text.endsWith('ing') === true
}

/** How far before a level the word of time may stand, in tokens. */
const WHEN = 5

/** Tokens from the verb of teaching to its level. */
const TEACHING = 4

/** Able to | teach up to | A-level Maths: a level that is taught is nobody's own. */
function isTaught(tokens: readonly Token[], at: number): boolean {
  if (!isLatin(tokens[at])) return false
  if (isCurriculum(tokens, at)) return true
  if (tokens[at]?.text.startsWith('to ') === true && tokens[at - 2]?.text === 'year') return true // pupils from year | 7 | to A level
  return followsIn(tokens, at, TEACHING, (token) => isAmong(token, TEACHING_WORDS)) && !isOfTeacher(tokens, at)
}

/** A | teaching degree |, with a | teaching diploma or degree |: what makes a teacher, where an item opens with it or it is had. */
function isOfTeacher(tokens: readonly Token[], at: number): boolean {
  const first = isJoint(tokens[at - 1]) && isAmong(tokens[at - 2], TEACHERS_AWARDS) ? at - 2 : at
  const [before, teaching] = [tokens[first - 2], tokens[first - 1]]
  if (teaching?.text !== 'teaching' || !isAmong(tokens[at], TEACHERS_AWARDS)) return false
  const isHad = isStop(before) || isIndefinite(before) || isWord(before, 'function-word', 'have')
  const following = tokens[at + 1]
  return isHad && (isStop(following) || isWord(following, 'modality') || isJoint(following))
}

/** A-LEVEL | 、AP | 等国际课程授课经验, A-Level | 教学: a curriculum among others, for whoever teaches it. */
function isCurriculum(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (next - at <= CURRICULA && (isJoint(tokens[next]) || isLatin(tokens[next]) || isOfCourse(tokens[next])))
    next += 1
  return !isLatin(tokens[next]) && opensWithAny(tokens[next], TAUGHT_AS_CURRICULUM)
}

/** A-Level | 数学 | 教学, A-Level | 、AP | 等 | 国际课程. */
function isOfCourse(token: Token | undefined): boolean {
  return token?.text === '等' || isWord(token, 'field')
}

/** The most tokens of a list of curricula. */
const CURRICULA = 8

/** 慈心大學 | 誠徵 | 助理: a school that hires. */
function isHirer(tokens: readonly Token[], next: number): boolean {
  return isWord(tokens[next], 'layout', 'hiring') && touches(tokens[next - 1], tokens[next])
}

/** 在 | 中學 | 任教, teaching English | at | secondary school level: where it is done; educated at degree level is asked for. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  if (isSchoolOfWork(tokens, at)) return true
  if (
    namesSubjects(tokens[at]) &&
    tokens.slice(Math.max(0, at - GRADE), at + 2).some((token) => isAmong(token, GRADED))
  )
    return false // grade C | at | GCSE
  const place = endsInAny(tokens[at], PLACES_OF_STUDY) ? at - 1 : beforeTaught(tokens, at)
  return tokens[place]?.text === 'at' && tokens[place - 1] !== undefined && tokens[place - 1]?.text !== 'educated'
}

/** How far before an examination its grade may stand, in tokens. */
const GRADE = 6

/** taught at | an undergraduate or | master's level: before the levels that are taught, and their article. */
function beforeTaught(tokens: readonly Token[], at: number): number {
  let first = at
  while (isJoint(tokens[first - 1]) && levelOf(tokens[first - 2]) !== undefined) first -= 2
  return isIndefinite(tokens[first - 1]) ? first - 2 : first - 1
}

/** Tokens of the longest bracket behind a school. */
const LONGEST_ASIDE = 16

/** 就讀於 | 大學 | 碩士班: where the level behind it is studied for. */
function isAttended(tokens: readonly Token[], at: number, next: number): boolean {
  if (!endsInAny(tokens[at], ATTENDED)) return false
  const before = joinedText(tokens, Math.max(0, at - 3), at)
  if (!ATTENDING.some((verb) => before.endsWith(verb))) return false
  const start = isMark(tokens[next], '(') ? closingBracket(tokens, next, LONGEST_ASIDE) + 1 : next
  for (let place = start; !isStop(tokens[place]); place++) if (isWord(tokens[place], 'education')) return true
  return false
}

/** Degree from a renowned | college |, 30 credits from a | college |: who awarded the level or the courses before it; BSc from a college or | MSc | is another one. */
function isAwarding(tokens: readonly Token[], at: number): boolean {
  const isSchool = isSchoolName(tokens[at]) || endsInAny(tokens[at], [SCHOOL])
  if (isSchool && (isBesideSchool(tokens, at) || leadsToDegree(tokens, at + 1))) return true
  const reach = isSchool ? SCHOOLS : NEXT
  for (let place = at - 1; place >= Math.max(0, at - reach) && !isStop(tokens[place]); place--) {
    if (!isSchool && isWord(tokens[place], 'connective', 'or')) return false
    if (isAmong(tokens[place], AWARDING_LEADS))
      return isOfCredits(tokens, place) || (!isGraduatedFrom(tokens, at) && followsLevel(tokens, place))
  }
  return false
}

/** in a university, | college |, in a school or | college |. */
function isBesideSchool(tokens: readonly Token[], at: number): boolean {
  return isJointOrComma(tokens[at - 1]) && isAmong(tokens[at - 2], PLACES_OF_STUDY)
}

/** How far before a level the preposition of whoever awards it may stand, and before a school, which may be the last of several, in tokens. */
const NEXT = 5
const SCHOOLS = 24

/** 30 | credits | from a college, 48 | credits | at the 100 level or higher from a college. */
function isOfCredits(tokens: readonly Token[], at: number): boolean {
  return followsIn(tokens, at, COUNTED, (token) => isAmong(token, CREDITS))
}

/** Tokens from the credits of a course to the school. */
const COUNTED = 8

/** college or technical | school |: a school by its name, where a level is one by what it gives. */
const SCHOOL = ' school'

/** What a college gives as well: a one year | certificate | from a college. */
const AWARDS: readonly string[] = ['certificate']

/** How far before the school the level that it awarded may stand, with all of its fields, in tokens. */
const SENTENCE = 40

function followsLevel(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - SENTENCE); place--)
    if (levelOf(tokens[place]) !== undefined || endsInAny(tokens[place], AWARDS)) return true
  return false
}

/** toward | their | diploma, finish | your | degree: of those who work there; who has | obtained | their | degree has it. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 2], 'function-word', 'have')) return false
  return isWord(tokens[at - 1], 'function-word', 'particle') && isAmong(tokens[at - 1], POSSESSIVES)
}

/** $29970(高中職): the level in brackets behind its pay. */
function isPaid(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], '(') && tokens[at - 2]?.type === 'number' && isMark(tokens[at - 3], '$¥~-')
}

/** 本科：8000元/月, 硕士补贴2000元: the pay of a level is no requirement; 本科：会计学（120203K） has the code of a field. */
function isPay(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 4 && tokens[at] !== undefined && !isMark(tokens[at], ',;。'); at++) {
    if (isWord(tokens[at], 'field')) return false
    if (isMark(tokens[at], '$¥') || readQuantity(tokens, at, { of: 'money' }) !== undefined) return true
  }
  return false
}
