import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, opensWithAny } from '../../text/wording'
import { RESULTS } from '../../vocab/education/asked'
import {
  EXAMINATIONS,
  IN_SUBJECTS,
  LANGUAGE_PAPERS,
  MARKS,
  PAPER_ENDS,
  PAPER_LEADS,
  PASSES,
  RESULT_LEADS,
  RESULT_LETTERS,
  SEVERAL_PAPERS,
  STANDARDS,
} from '../../vocab/education/examinations'
import { OF_WHOM } from '../../vocab/particles'
import { isJoint, isJointOrComma } from '../joints'
import { isStop } from '../phrase-ends'

/** The most words that the result of an examination has. */
const LONGEST = 12

/**
 * Past the result that an examination of school was passed with; the place itself where there is none.
 *
 *   中學會考 | 五科合格 · DSE | 五科達第2級或以上 · 文憑試 | 有五科考獲第二級成績
 */
export function pastResult(tokens: readonly Token[], at: number): number {
  const name = tokens[at - 1]?.text ?? ''
  if (!EXAMINATIONS.some((word) => name.endsWith(word))) return at
  let next = at
  let isPassed = false
  while (next - at < LONGEST && (tokens[next]?.type === 'number' || isOfResult(tokens[next]))) {
    isPassed ||= tokens[next]?.type === 'number' || isAmong(tokens[next], PASSES)
    next += 1
  }
  return isPassed ? next : at
}

/** Past the marks that a degree is to have been got with: BSc | with at least 55% marks | in Botany; the place itself where there are none. */
export function pastMarks(tokens: readonly Token[], at: number): number {
  if (!isWord(tokens[at], 'function-word', 'have') && !isWord(tokens[at], 'connective', 'within')) return at
  let next = at + 1
  while (isWord(tokens[next], 'bound') || isIndefinite(tokens[next])) next += 1
  if (tokens[next]?.type !== 'number' || !isWord(tokens[next + 1], 'unit', 'percent')) return at
  return isAmong(tokens[next + 2], MARKS) ? next + 3 : next + 2
}

/** Before the marks that end at `at`; the place itself where none do. */
export function beforeMarks(tokens: readonly Token[], at: number): number {
  for (let place = at - 1; place > Math.max(0, at - LONGEST) && !isStop(tokens[place]); place--)
    if (pastMarks(tokens, place) === at) return place
  return at
}

/** 文憑考試 | 中國語文科 | 第3級, 中三 | 程度的 | 英語: the result, or how much was learnt, is one of a language, and no level of education. */
export function isOfLanguage(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1]?.text ?? ''
  if (isAmong(tokens[at], LANGUAGE_PAPERS) && EXAMINATIONS.some((word) => name.endsWith(word))) return true
  let next = at
  while (isOfStandard(tokens[next])) next += 1
  const language = isAmong(tokens[next], OF_WHOM) ? next + 1 : next
  const before = tokens.slice(Math.max(0, at - STANDARD), language)
  const isStandard = before.some((token) => endsInAny(token, STANDARDS))
  const second = isJoint(tokens[language + 1]) ? language + 2 : language + 1 // 的 | 中 | 、| 英文
  const isNamed = isWord(tokens[language], 'language') || isWord(tokens[second], 'language')
  return isStandard && endsInAny(tokens[language - 1], OF_WHOM) && isNamed
}

/** How far before what stands behind a level it may be said how much was learnt, in tokens. */
const STANDARD = 3

/** 高中 | 或以上程度 | 的. */
function isOfStandard(token: Token | undefined): boolean {
  return isWord(token, 'bound') || endsInAny(token, STANDARDS)
}

/** 英文程度達 | 中五 |, 語文能力相當於 | 中三 |程度: how well a language is known, by how long it was learnt. */
export function measuresLanguage(tokens: readonly Token[], at: number): boolean {
  let noun = at - 1
  while (isMeasuring(tokens[noun])) noun -= 1
  if (noun === at - 1 || !isWord(tokens[noun], 'language-ability', 'noun')) return false
  return isWord(tokens[noun], 'noun', 'language') || isWord(tokens[noun - 1], 'language')
}

/** 達, 至少, 相當於, 須. */
function isMeasuring(token: Token | undefined): boolean {
  return (
    isWord(token, 'bound', 'min.before') ||
    isWord(token, 'function-word', 'particle') ||
    isWord(token, 'modality', 'required')
  )
}

/** GCSE, O level: an English examination, which is sat in single subjects. */
export function namesSubjects(token: Token | undefined): boolean {
  const text = isWord(token, 'education') ? (token?.text.replace(/diploma|pgce/, '') ?? '') : '' // no A level in *diploma level*, no GCE in PGCE
  return IN_SUBJECTS.some((name) => text.includes(name))
}

/** Past what such an examination is in, and how well it was passed: 5 GCSEs | (grades A*-C) including English and Maths |; the place itself where nothing says. */
export function pastSubjects(tokens: readonly Token[], listed: number, at: number): number {
  if (!namesSubjects(tokens[listed - 1])) return at
  const isGraded = tokens.slice(at, at + LEAD).some((token) => isAmong(token, RESULTS) || isMark(token, '*'))
  let graded = at
  let next = at
  for (; isGraded && next - at < GRADED && isOfGrades(tokens[next]); next++)
    if (isAmong(tokens[next], RESULTS) || isGrade(tokens[next])) graded = next + 1
  if (!(isWord(tokens[next], 'connective', 'within') || tokens[next]?.text === 'in')) return graded
  if (!isSubject(tokens[next + 1])) return graded
  next += 2
  while (isJointOrComma(tokens[next]) && isSubject(tokens[next + 1])) next += 2
  return next
}

/** C, 4, B. */
function isGrade(token: Token | undefined): boolean {
  return token?.type !== 'mark' && token?.text.length === 1
}

/** grade C or above, | grades 9 to 4 (A* to C), or equivalent, |: how well it was passed. */
function isOfGrades(token: Token | undefined): boolean {
  if (token === undefined || isWord(token, 'modality') || isSubject(token)) return false
  return isAmong(token, RESULTS) || token.text.length === 1 || isOfBounds(token)
}

/** at, to; or above, or equivalent. */
function isOfBounds(token: Token): boolean {
  if (isWord(token, 'connective', 'within', 'and')) return false
  return isWord(token, 'range') || isWord(token, 'bound') || isWord(token, 'connective') || token.text === 'at'
}

function isSubject(token: Token | undefined): boolean {
  return isWord(token, 'field') || isWord(token, 'language')
}

/** Tokens from the examination to the first of its grades. */
const LEAD = 3

/** Tokens of the longest way to tell of grades. */
const GRADED = 16

export function isExamination(token: Token | undefined): boolean {
  return (
    EXAMINATIONS.some((word) => token?.text.includes(word) === true) || token?.text.startsWith('hong kong') === true
  )
}

/** the language proficiency requirements of Level 2 in … in the | HKDSE |: what is asked for is how well a language is known. */
export function tellsProficiency(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - SENTENCE) && !isMark(tokens[place], ';'); place--)
    if (`${tokens[place - 1]?.text} ${tokens[place]?.text}`.includes('language proficiency')) return true
  return false
}

/** Level 2 or above in Chinese Language and | English Language |, both papers (Use of English, | Use of Chinese |): a paper with its result before it. */
export function isGradedPaper(tokens: readonly Token[], at: number): boolean {
  if (!isPaper(tokens[at])) return false
  let first = at
  while (isPaper(tokens[first - 2]) && isJoint(tokens[first - 1])) first -= 2
  if (isMark(tokens[first - 1], '(')) return endsInAny(tokens[first - 2], SEVERAL_PAPERS)
  if (tokens[first - 1]?.text !== 'in') return false
  const graded = isWord(tokens[first - 2], 'bound') ? first - 3 : first - 2
  const grade = isMark(tokens[graded], ')') ? graded - NOTE : graded // Level 2 | (Note) | or above
  return (
    isAmong(tokens[grade - 1], RESULT_LEADS) && (tokens[grade]?.type === 'number' || tokens[grade]?.text.length === 1)
  )
}

/** Tokens of the bracket that points at a note. */
const NOTE = 3

function isPaper(token: Token | undefined): boolean {
  return isWord(token, 'language') && (endsInAny(token, PAPER_ENDS) || opensWithAny(token, PAPER_LEADS))
}

/** Level 2 in English Language | in the | HKDSE |: the examination of such a paper. */
export function examinesLanguage(tokens: readonly Token[], at: number): boolean {
  let place = at - 1
  while (isWord(tokens[place], 'connective', 'or') && isExamination(tokens[place - 1])) place -= 2 // the HKDSE or | HKCEE
  while (isWord(tokens[place], 'function-word')) place -= 1
  return isGradedPaper(tokens, place)
}

/** Tokens of the longest sentence about an examination. */
const SENTENCE = 40

export function isOfResult(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'mark') return false
  return isWord(token, 'bound') || PASSES.includes(token.text) || isOfLetters(token.text)
}

function isOfLetters(text: string): boolean {
  return [...text].every((letter) => RESULT_LETTERS.includes(letter))
}
