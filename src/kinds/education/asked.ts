import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { INCLUDING } from '../../vocab/bounds'
import {
  ABOVE,
  ATTENDED,
  ATTENDING,
  AWARD_NOUNS,
  AWARDED,
  AWARDING_LEADS,
  BESIDE_SCHOOL,
  CREDITS,
  DIPLOMAS,
  HELD_IN,
  JOINED_BY,
  OR,
  PAPERS_BY_NAME,
  PLAIN,
  POINTING,
  RESULTS,
  SPECIALTY,
  TAUGHT,
  TELLING_WHEN,
  TITLES,
} from '../../vocab/education/asked'
import type { EducationLevel } from '../../vocab/education/levels'
import { ADDERS } from '../../vocab/experience/years'
import { EDUCATION } from '../../vocab/facts.constant'
import { OTHER_FIELDS } from '../../vocab/field-words'
import { POSSESSIVES } from '../../vocab/particles'
import { ABROAD, HOLDERS, OR_ELSE } from '../../vocab/study'
import { MAJORS_OF_LEVELS } from '../../vocab/study-stages'
import type { Phrase } from '../kind'
import { isSchoolOfWork } from '../levels-of-work'
import { isInstitute } from '../major/words'
import {
  closingBracket,
  endsInAny,
  endsInside,
  isAmong,
  isIndefinite,
  isJoint,
  isLatin,
  isStop,
  joinedText,
  opensWithAny,
} from '../places'
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
    isMark(following, '、/·|') ||
    isWord(following, 'modality') ||
    isWord(following, 'connective') ||
    isWord(following, 'negation', 'acceptable') ||
    isAsGood(following)
  const level = levelAt(tokens, at) as EducationLevel
  if (EDUCATION[level].rank >= EDUCATION['junior-college'].rank)
    return isFree || !touches(tokens[next - 1], following) || following?.type === 'word'
  return (
    (isFree ||
      isOfWhoever(tokens, next) ||
      isWith(following) ||
      isOtherWay(tokens, at, next) ||
      isInstitute(tokens, next + 1) || // 高中職 | 電機 | 科畢業
      isWord(following, 'negation', 'without') ||
      isHeld(tokens, at, next) ||
      isCourse(tokens, next)) &&
    (opensAsked(tokens, at) || followsResult(tokens, at) || isLeftOfTwo(tokens, at, next))
  )
}

/** Diploma or | related |, 高中 | 或同等 | 學歷, 中三 | 或同等程度 |; 小學 | 相關 | 經驗 is of a school. */
function isAsGood(token: Token | undefined): boolean {
  const isRelated = isWord(token, 'noun', 'related') && (isLatin(token) || opensWithAny(token, OR))
  return isRelated || isWord(token, 'language-ability', 'equivalent')
}

/** 在學學生 | （含 | 研究所 | ）: who is counted in, and no height. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], INCLUDING) && isMark(tokens[at - 2], '(') && !isLatin(tokens[at])
}

/** What is paid for a level, where it is taught or awarded, whose it is, and what an examination or a licence is of: 小学及以上 | 教师资格证. */
function isOfAnother(tokens: readonly Token[], at: number, next: number): boolean {
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
    isStage(tokens, next) ||
    isRelatedAward(tokens, at) ||
    tellsWhen(tokens, at) ||
    isOfOtherPeople(tokens, at, next) ||
    isIncluded(tokens, at) ||
    isOfTeachers(tokens, at, next)
  )
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
  if (isAmong(tokens[at], [SPECIALTY]) && isAmong(tokens[at - 1], ABOVE)) return true // 上述 | 專科 | 的碩士學位
  return isWord(tokens[at - 1], 'noun', 'related') && !isLatin(tokens[at]) && isWord(tokens[next], 'noun', 'born')
}

/** the | degree | must be conferred, that | degree | will be obtained: when or by whom the award that was asked for before is to be given. */
function isToBeAwarded(tokens: readonly Token[], at: number, next: number): boolean {
  if (!isAmong(tokens[at], AWARD_NOUNS) || !isAmong(tokens[at - 1], POINTING)) return false
  let verb = next
  while (isWord(tokens[verb], 'function-word', 'particle') || isWord(tokens[verb], 'modality', 'required')) verb += 1
  return verb > next && isAmong(tokens[verb], AWARDED)
}

/** BA in Botany or other related | degrees |: whichever of them, the level is the one before. */
function isRelatedAward(tokens: readonly Token[], at: number): boolean {
  const isOther = OTHER_FIELDS.some((other) => tokens[at - 1]?.text.startsWith(`or ${other}`))
  return isAmong(tokens[at], AWARD_NOUNS) && isWord(tokens[at - 1], 'noun', 'related') && isOther
}

/** 本科 | 、硕士阶段所学专业 |: one of the stages whose fields are told of. */
function isStage(tokens: readonly Token[], next: number): boolean {
  let last = next
  while (isJoint(tokens[last]) && levelOf(tokens[last + 1]) !== undefined) last += 2
  return isJoint(tokens[last]) && isAmong(tokens[last + 1], MAJORS_OF_LEVELS) && !isMark(tokens[last + 2], ':')
}

/** School stands for what is asked at the start of a phrase, behind a verb of having and as another way. */
function opensAsked(tokens: readonly Token[], at: number): boolean {
  const start = isAmong(tokens[at - 1], PLAIN) ? at - 1 : at // a basic | high school diploma
  const before = isIndefinite(tokens[start - 1]) ? tokens[start - 2] : tokens[start - 1]
  return (
    isStop(before) ||
    (before?.text === '-' && !touches(before, tokens[start])) || // 文員 - | 中五
    isWord(before, 'connective', 'instead', 'or') ||
    isWord(before, 'function-word', 'have') ||
    endsInAny(before, HOLDERS) || // 有经验者 | 高中亦可
    isWord(before, 'modality') ||
    isWord(before, 'noun', 'related') || // equivalent to | a high school diploma
    before?.text === 'any' ||
    ((isMark(before, '/') || isWord(before, 'connective', 'and')) && isByName(tokens[at])) || // BSc in Botany / | high school diploma
    (isYears(before) && !touches(before, tokens[start])) || // 1年以上 | 高中
    (isWord(tokens[at], 'education', 'vocational-secondary') && isWord(before, 'field')) || // 药学 | 中专
    (namesSubjects(tokens[at]) && isWord(before, 'field')) || // English and Maths | GCSE
    isGraduatedFrom(tokens, at)
  )
}

/** A paper of school by its own name, which no school goes by. */
function isByName(token: Token | undefined): boolean {
  return endsInAny(token, DIPLOMAS) || opensWithAny(token, PAPERS_BY_NAME)
}

function isYears(token: Token | undefined): boolean {
  return isWord(token, 'bound', 'min.after') || isWord(token, 'unit', 'year')
}

/** NVQ level 3 | in carpentry |, GCSE | grade C |, 5 GCSEs | including Maths: an English paper of school and what it is in. */
function isHeld(tokens: readonly Token[], at: number, next: number): boolean {
  const isSchooling = /^(?!post).*(school|education)$/.test(tokens[at]?.text ?? '') && !isExamination(tokens[at])
  if (!isLatin(tokens[at]) || isSchooling) return false
  const text = tokens[next]?.text ?? ''
  return HELD_IN.includes(text) || RESULTS.includes(text) || isWord(tokens[next], 'field')
}

/** 3 years of work | after completing | a degree, gained | while pursuing a | PhD: when something else was, or what is left out of it. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  if (!isLatin(tokens[at])) return false
  for (let place = at - 1; place >= Math.max(0, at - WHEN) && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], TELLING_WHEN) || isMeanwhile(tokens, place)) return place > 0
  return false
}

/** while | pursuing |; …, | while | a degree is preferred only sets one apart from the other. */
function isMeanwhile(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'while' && tokens[at + 1]?.text.endsWith('ing') === true
}

/** How far before a level the word of time may stand, in tokens. */
const WHEN = 5

/** 高中 | 電機科畢業, 高中(職) | 護理、家政相關科系畢業, 高中職 | 護理 | 相關 | 科系: the course that one has left the school with. */
function isCourse(tokens: readonly Token[], next: number): boolean {
  const isOfField = isWord(tokens[next], 'field') && !isLatin(tokens[next])
  const noun = isWord(tokens[next + 1], 'noun', 'related') ? next + 2 : next + 1
  return isOfField && (isWord(tokens[noun], 'noun', 'major') || isLeft(tokens, next))
}

/** 私立 | 高級中學 | 或國外同等學校畢業: one of two schools, either of which one may have left. */
function isLeftOfTwo(tokens: readonly Token[], at: number, next: number): boolean {
  return endsInAny(tokens[at - 1], ABROAD) && opensWithAny(tokens[next], [OR_ELSE]) && isLeft(tokens, next)
}

/** How far behind a level or a school it may be said that one has left it, in tokens. */
const GRADUATION = 16

function isLeft(tokens: readonly Token[], next: number): boolean {
  for (let place = next + 1; place < next + GRADUATION && !isStop(tokens[place]); place++)
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
  if (tokens[at]?.text.startsWith('to ') === true && tokens[at - 2]?.text === 'year') return true // pupils from year | 7 | to A level
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

/** 大學以上 | 或 | 高中 | 具 | 兩年經驗: a lower level that has something of its own. */
function isOtherWay(tokens: readonly Token[], at: number, next: number): boolean {
  return isWord(tokens[at - 1], 'connective', 'or') && isWord(tokens[next], 'function-word', 'have')
}

/** 高中 | 者需5年经验, 高中 | 具5年经验: what is asked of whoever has it. */
function isOfWhoever(tokens: readonly Token[], next: number): boolean {
  if (opensWithAny(tokens[next], [WHOEVER])) return true
  return isWord(tokens[next], 'function-word', 'have') && isWithFigure(tokens, next + 1)
}

const WHOEVER = '者'

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

/** 慈心大學 | 誠徵 | 助理: a school that hires. */
function isHirer(tokens: readonly Token[], next: number): boolean {
  return isWord(tokens[next], 'layout', 'hiring') && touches(tokens[next - 1], tokens[next])
}

/** 在 | 中學 | 任教, teaching English | at | secondary school level: where it is done; educated at degree level is asked for. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  if (isSchoolOfWork(tokens, at)) return true
  const place = endsInAny(tokens[at], BESIDE_SCHOOL) ? at - 1 : beforeTaught(tokens, at)
  return tokens[place]?.text === 'at' && tokens[place - 1] !== undefined && tokens[place - 1]?.text !== 'educated'
}

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
  return (isMark(tokens[at - 1], ',') || isJoint(tokens[at - 1])) && isAmong(tokens[at - 2], BESIDE_SCHOOL)
}

/** How far before a level the preposition of whoever awards it may stand, and before a school, which may be the last of several, in tokens. */
const NEXT = 5
const SCHOOLS = 24

/** 30 | credits | from a college, 48 | credits | at the 100 level or higher from a college. */
function isOfCredits(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - COUNTED) && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], CREDITS)) return true
  return false
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
