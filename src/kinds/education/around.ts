import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite, isLatin, opensWithAny } from '../../text/wording'
import { DEGREES, LEVEL_LEADS, LEVEL_LINKS } from '../../vocab/education/beside'
import { ADDERS } from '../../vocab/experience/years'
import { FIELD_TAILS } from '../../vocab/major/behind'
import { ANY_SCHOOL, ANYWHERE, PRAISING, SCHOOL_NOUNS } from '../../vocab/study'
import { boundOf, readBounds } from '../bounds'
import { isAndOr, isJoint } from '../joints'
import { namesKind } from '../names'
import { isStop } from '../phrase-ends'
import { isOrHigher } from './degree-letters'
import { isLevelName } from './level-name'

/** 及以上学历, or above, 学历以上: bounds and nouns in any order. */
export function readAfter(tokens: readonly Token[], at: number): { bounds: readonly string[]; next: number } {
  const bounds: string[] = []
  let next = at
  for (;;) {
    next = pastComma(tokens, next)
    const token = tokens[next]
    const bound = addsMore(tokens, next) ? undefined : boundOf(token, 'after')
    if (bound !== undefined) bounds.push(bound)
    else if (isAsGood(tokens, next)) return { bounds, next: next + 1 }
    else if (isMark(token, ',') && isAsGood(tokens, next + 1)) return { bounds, next: next + 2 }
    else if (isMode(tokens, next)) next += 2
    else if (!closesLevel(tokens, next) && !isDoubled(tokens, next)) return { bounds, next }
    next += 1
  }
}

/** A degree | , | or higher: before the bound. */
function pastComma(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ',') && isOrHigher(tokens[at + 1]) ? at + 1 : at
}

/** Bachelor's | + | 5, Master's degree | plus | at least 3 years, | plus | a CPA, BSc | + | B.Ed: what is asked for besides, and no higher level. */
function addsMore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'plus' && !isStop(tokens[at + 1])) return true
  const isAdder = isAmong(tokens[at], ADDERS)
  if (isAdder && isLevelName(tokens[at + 1])) return true
  const count = isAdder ? readBounds(tokens, at + 1, 'before').next : at + 1
  return isLatin(tokens[at - 1]) && tokens[count]?.type === 'number'
}

/** Bachelor's degree | or equivalent |, a degree | , or equivalent |: of the level, unless it says what is equivalent (or equivalent experience). */
function isAsGood(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'connective', 'or-equivalent') || !isLatin(tokens[at])) return false
  const following = tokens[at + 1]
  if (following?.text === 'in' && isWord(tokens[at + 2], 'noun', 'experience')) return false // or its equivalent | in work experience
  return isStop(following) || isWord(following, 'modality') || isAmong(following, ['in', 'with', 'and', 'from'])
}

/** 专科科以上: a letter set twice. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  return token?.text.length === 1 && before?.text.endsWith(token.text) === true && touches(before, token)
}

/** 本科 | （全日制） | 及以上: how one studied, in a bracket of its own. */
function isMode(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '(') && isWord(tokens[at + 1], 'study-mode') && isMark(tokens[at + 2], ')')
}

/** 本科学历, 硕士学位, 大专的文凭: inside the span, adds nothing to the level. */
function closesLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'noun', 'education') || isOfStudy(token)) return true
  return token?.text === '的' && isWord(tokens[at + 1], 'noun', 'education')
}

/** 全日制, 985, 至少, 学历要求: back to what is not of education. */
export function readBefore(tokens: readonly Token[], at: number, from: number): number {
  let first = at
  for (let start = stepBack(tokens, first, from); start !== undefined; start = stepBack(tokens, first, from))
    first = start
  while (first < at && (isMark(tokens[first], ':/、') || isAndOr(tokens[first]))) first += 1
  return first
}

function stepBack(tokens: readonly Token[], first: number, from: number): number | undefined {
  if (first <= from) return undefined
  if (isMark(tokens[first - 1], ')')) return asideStart(tokens, first - 1, from)
  return leadsLevel(tokens, first - 1) ? first - 1 : undefined
}

/** 统招 | （211院校） | 本科: a bracket of how and where one studied. */
function asideStart(tokens: readonly Token[], close: number, from: number): number | undefined {
  let at = close - 1
  while (at > from && (isOfStudy(tokens[at]) || isJoint(tokens[at]))) at -= 1
  return at < close - 1 && isMark(tokens[at], '(') ? at : undefined
}

export function isOfStudy(token: Token | undefined): boolean {
  return isWord(token, 'study-mode') || isWord(token, 'school-tier')
}

function leadsLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isOfStudy(token) || boundOf(token, 'before') !== undefined || isOfTier(tokens, at)) return true
  if (isAmong(token, FIELD_TAILS) && isWord(tokens[at - 1], 'field')) return false // 水利工程 | 學 | 文憑
  if (namesKind(token, 'education')) return !isWord(token, 'field') || !opensWithAny(tokens[at + 1], DEGREES) // 教育 | 學士學位
  if (isMark(token, ':')) return namesKind(tokens[at - 1], 'education')
  if (token?.text === GRADE) return tokens[at + 1]?.type === 'number' // Level | 3 | Diploma
  if (token?.type === 'number') return isLatin(tokens[at + 1]) && isWord(tokens[at + 1], 'education') // 3 | O Levels
  if (isLatin(token)) return leadsInEnglish(tokens, at)
  return (
    isSchoolOfClass(tokens, at) ||
    ((isMark(token, '/、') || isAmong(token, PRAISING) || isAndOr(token)) &&
      (isOfStudy(tokens[at - 1]) || isSchoolOfClass(tokens, at - 1)))
  )
}

/** 211 | 院校 | 本科, | 普通 | 院校 | 硕士: a school of a class, or of none. */
function isSchoolOfClass(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], ANY_SCHOOL)) return isAmong(tokens[at + 1], SCHOOL_NOUNS)
  const [before, school] = [tokens[isFloorOfSchool(tokens, at - 1) ? at - 2 : at - 1], tokens[at]]
  return isAmong(school, SCHOOL_NOUNS) && (isWord(before, 'school-tier') || isAmong(before, ANY_SCHOOL))
}

/** 国内 | 985, 211 | 及以上 | 院校: what stands around a class of school. */
function isOfTier(tokens: readonly Token[], at: number): boolean {
  return isPlaceOfTier(tokens, at) || isFloorOfSchool(tokens, at)
}

/** 211 | 及以上 | 院校. */
function isFloorOfSchool(tokens: readonly Token[], at: number): boolean {
  const isFloor = isWord(tokens[at], 'bound', 'min.after') && isWord(tokens[at - 1], 'school-tier')
  return isFloor && isAmong(tokens[at + 1], SCHOOL_NOUNS)
}

/** 国内 | 985院校, 或 | 海外 | QS前100: where a class of school is. */
export function isPlaceOfTier(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], ANYWHERE) && isWord(tokens[at + 1], 'school-tier')
}

const GRADE = 'level'

/** a minimum of | a | diploma, | any | degree, | educated to | degree level, | graduate of | a BS course. */
function leadsInEnglish(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isIndefinite(token) && boundOf(tokens[at - 1], 'before') !== undefined) return true
  if (token?.text === 'any' && tokens[at + 1]?.text === 'degree') return true
  if (isAmong(token, LEVEL_LINKS)) return leadsInEnglish(tokens, at - 1)
  return isWord(token, 'noun', 'education') && opensWithAny(token, LEVEL_LEADS)
}

export function boundsBefore(tokens: readonly Token[], first: number, next: number): string[] {
  return tokens
    .slice(first, next)
    .flatMap((token) => (token.text === '限' ? 'exactly' : (boundOf(token, 'before') ?? [])))
}
