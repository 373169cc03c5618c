import { endsInside, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, opensWithAny } from '../../text/wording'
import {
  DIPLOMAS,
  GRADED,
  HELD_IN,
  HIGHER_EDUCATION,
  JOINED_BY,
  OF_PAPERS,
  OR,
  PAPERS_BY_NAME,
  PLAIN,
  RESULTS,
  TITLES,
} from '../../vocab/education/asked'
import type { EducationLevel } from '../../vocab/education/levels'
import { ADDERS } from '../../vocab/experience/years'
import { EDUCATION } from '../../vocab/facts.constant'
import { FITTING } from '../../vocab/major/another'
import { HOLDERS } from '../../vocab/particles'
import { ABROAD, OR_ELSE } from '../../vocab/study'
import type { Phrase } from '../kind'
import { isInstitute } from '../major/words'
import { isStop } from '../phrase-ends'
import { readQuantity } from '../quantity'
import { isExamination, namesSubjects } from './examination'
import { levelAt } from './level'
import { isOfAnother } from './of-another'
import { isGraduatedFrom } from './school'

/** School years are also what is taught (小学数学), and a level also what is paid for: something must say that it is asked for. */
export function isAskedFor(phrase: Phrase, at: number, next: number, isSupported: boolean): boolean {
  const { tokens, field } = phrase
  if (isOfAnother(tokens, at, next) || isSector(tokens, at, next)) return false
  if (isSupported || field === 'education' || tokens.slice(at, next).some(saysLevel) || isDiploma(tokens, at))
    return true
  const following = tokens[next]
  if (isWord(following, 'noun', 'experience')) return false // 研究生经历
  if (isWithFigure(tokens, next)) return true
  if (isTitle(tokens, at, next)) return false
  const isFree =
    isStop(following) ||
    isMark(following, '、/·|') ||
    (following?.text === '-' && !touches(tokens[next - 1], following)) || // GED | - | 2 years of experience
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
      isInstitute(tokens, next + 1) || // 高中職 | 電機 | 科畢業
      isWord(following, 'negation', 'without') ||
      isHeld(tokens, at, next) ||
      isOfTrade(tokens, at, next) ||
      isCourse(tokens, next)) &&
    (opensAsked(tokens, at) || followsResult(tokens, at) || isLeftOfTwo(tokens, at, next))
  )
}

/** Higher education, | relevant | higher education in Law: a level where it has the item to itself, and elsewhere where somebody works. */
function isSector(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at]?.text !== HIGHER_EDUCATION) return false
  const before = isWord(tokens[at - 1], 'noun', 'related') || isAmong(tokens[at - 1], FITTING) ? at - 2 : at - 1
  const following = tokens[next]
  const ends = isStop(following) || following?.text === 'in' || isWord(following, 'modality')
  return !(ends && ((isStop(tokens[before]) && !isMark(tokens[before], ',')) || tokens[before]?.text === '-'))
}

/** Diploma or | related |, 高中 | 或同等 | 學歷, 中三 | 或同等程度 |; 小學 | 相關 | 經驗 is of a school. */
function isAsGood(token: Token | undefined): boolean {
  const isRelated = isWord(token, 'noun', 'related') && (isLatin(token) || opensWithAny(token, OR))
  return isRelated || isWord(token, 'language-ability', 'equivalent')
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
    (before?.text === 'at' && isAmong(tokens[at + 1], GRADED)) || // Maths at | GCSE | grade C
    ((isMark(before, '/') || isWord(before, 'connective', 'and')) && isByName(tokens[at])) || // BSc in Botany / | NVQ level 3
    (isYears(before) && !touches(before, tokens[start])) || // 1年以上 | 高中
    (isMark(before, '/') && isYears(tokens[start - 2])) || // Nitec with 3 years / | A levels
    (isWord(tokens[at], 'education', 'vocational-secondary') && isWord(before, 'field')) || // 药学 | 中专
    (namesSubjects(tokens[at]) && isWord(before, 'field')) || // English and Maths | GCSE
    isGraduatedFrom(tokens, at)
  )
}

/** A | high school diploma |: in English its noun says that one has left the school; to a | high school diploma | is for pupils. */
function isDiploma(tokens: readonly Token[], at: number): boolean {
  const before = tokens[isIndefinite(tokens[at - 1]) ? at - 2 : at - 1]
  return isLatin(tokens[at]) && endsInAny(tokens[at], DIPLOMAS) && before?.text !== 'to'
}

/** A paper of school by its own name, which no school goes by. */
function isByName(token: Token | undefined): boolean {
  return opensWithAny(token, PAPERS_BY_NAME)
}

function isYears(token: Token | undefined): boolean {
  return isWord(token, 'bound', 'min.after') || isWord(token, 'unit', 'year')
}

/** NVQ level 3 | in carpentry |, GCSE | grade C |, 5 GCSEs | including Maths: an English paper of school and what it is in. */
function isHeld(tokens: readonly Token[], at: number, next: number): boolean {
  const name = tokens[at]?.text ?? ''
  const isSchooling = /^(?!post|.*certificate).*(school|education)$/.test(name) && !isExamination(tokens[at])
  if (!(isLatin(tokens[at]) || isYearOfSchool(name)) || isSchooling) return false
  const text = tokens[next]?.text ?? ''
  const isGrades = namesSubjects(tokens[at]) && /^[a-e]{2,4}$/.test(text) // A levels | BBB
  return HELD_IN.includes(text) || RESULTS.includes(text) || isGrades || isWord(tokens[next], 'field')
}

/** NVQ level 2 | Care |, ITI | Fitter |: a paper by its own name, and the trade that it is in. */
function isOfTrade(tokens: readonly Token[], at: number, next: number): boolean {
  return isByName(tokens[at]) && isLatin(tokens[next]) && !isAmong(tokens[next], OF_PAPERS)
}

/** 12th pass, 10+2: an English name that opens with a figure. */
function isYearOfSchool(name: string): boolean {
  return /^\d+(th|\+2)/.test(name)
}

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

/** 高中 | 者需5年经验, 高中 | 具5年经验: what is asked of whoever has it. */
function isOfWhoever(tokens: readonly Token[], next: number): boolean {
  if (opensWithAny(tokens[next], HOLDERS)) return true
  return isWord(tokens[next], 'function-word', 'have') && isWithFigure(tokens, next + 1)
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
