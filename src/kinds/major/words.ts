import { endsInside, idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isHidden } from '../../text/token'
import { endsInAny, isAmong, isLatin } from '../../text/wording'
import { INSTITUTES, SCHOOL_PARTS } from '../../vocab/major/behind'
import {
  ACADEMIC_ENDS,
  DEGREES_OF_PROFESSIONS,
  FACULTY_ENDS,
  FIELD_CLASS,
  NO_FACULTY_ENDS,
} from '../../vocab/major/names'
import { NO_FIELD_ENDS, OF_NO_FIELD } from '../../vocab/major/no-field'
import { namesSubjects } from '../education/examination'
import { isLevelName } from '../education/level-name'
import { isLineOfWork } from '../experience/noun'
import { isFree } from '../free-word'
import { isJoint, isJointOrComma } from '../joints'
import { isStop } from '../phrase-ends'

/** 专业, 科系, major, discipline. */
export function isMajorNoun(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'major', 'major-background')
}

/** A known field, or words that no vocabulary knows and no other kind is about. */
export function isField(token: Token | undefined): boolean {
  if (isWord(token, 'field')) return true
  if (isFree(token))
    return !isWord(token, 'field-word') && !isWord(token, 'degree-letters') && !isAmong(token, OF_NO_FIELD)
  const isSkill = isWord(token, 'skill') && !isWord(token, 'degree-letters') && !endsInAny(token, NO_FIELD_ENDS)
  return isWord(token, 'industry') || isWord(token, 'function') || isSkill || isWord(token, 'language')
}

/** Engineering, 商科: a class that holds many fields. */
export function isClassOfFields(token: Token | undefined): boolean {
  return idOf(token, 'field')?.startsWith(FIELD_CLASS) === true
}

/** 護理科系, 法律系, where the field and its noun are one word. */
export function isFieldWithNoun(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !isWord(token, 'field')) return false
  if (endsInAny(token, FACULTY_ENDS)) return !endsInAny(token, NO_FACULTY_ENDS)
  return endsInside(token, isMajorNoun)
}

/** 語言治療 | 所 | 畢業: an institute that is called by its field. */
export function isInstitute(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at - 1], 'field') || !isAmong(tokens[at], INSTITUTES) || !touches(tokens[at - 1], tokens[at]))
    return false
  const next = tokens[isWord(tokens[at + 1], 'bound', 'min.after') ? at + 2 : at + 1] // 高職電機 | 科 | 以上
  return (
    isStop(next) ||
    isWord(next, 'field-word', 'graduated') ||
    isWord(next, 'education') ||
    isWord(next, 'function-word', 'have')
  )
}

/** Behind the institutes that stand beside a department: 法律系 | 所 |, 護理科 | (系) |, 會計科、系 | 、組、所 |. `at` where there is none. */
export function pastInstitute(tokens: readonly Token[], at: number): number {
  let next = pastBeside(tokens, at)
  while (isMark(tokens[next], '、/') && isAmong(tokens[next + 1], [...INSTITUTES, ...SCHOOL_PARTS])) next += 2
  return next
}

function pastBeside(tokens: readonly Token[], at: number): number {
  const isEnclosed = isMark(tokens[at], '(')
  const last = isEnclosed ? at + 1 : at
  const names = isEnclosed ? [...INSTITUTES, ...SCHOOL_PARTS] : INSTITUTES
  if (!isAmong(tokens[last], names) || (isEnclosed && !isMark(tokens[last + 1], ')'))) return at
  return isEnclosed ? last + 2 : last + 1
}

/** 法学、法律 | 硕士 |, | 工商管理硕士 |、企业管理: in a list of fields a degree that is called by its profession is one of them, and no level. */
export function isOfProfession(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'education') || !endsInAny(token, DEGREES_OF_PROFESSIONS)) return false
  const isBare = isAmong(token, DEGREES_OF_PROFESSIONS)
  const [field, behind] = [tokens[at - 1], tokens[at + 1]]
  if (isBare && !(isWord(field, 'field') && touches(field, token))) return false
  const isListed = isJoint(tokens[isBare ? at - 2 : at - 1]) || isJoint(behind)
  const ends = isJoint(behind) || isStop(behind) || isMajorNoun(behind) || isWord(behind, 'connective', 'exemplar')
  return isListed && (ends || isMark(behind, '('))
}

/** 医学, 理工科, 经济法: no trade is called so. */
export function isAcademic(token: Token | undefined): boolean {
  return isWord(token, 'field') && endsInAny(token, ACADEMIC_ENDS)
}

/** 门店 | 管理 | 背景: what was led, where 企业管理 is a field by its name. */
export function isManaging(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!isWord(tokens[at], 'noun', 'management') || isStop(before) || isJoint(before)) return false
  return !isWord(before, 'function-word')
}

/** A known field that is no line of work, language or tool as well. */
export function isFieldOfNoTrade(token: Token | undefined): boolean {
  if (!isWord(token, 'field')) return false
  return !(isWord(token, 'function') || isWord(token, 'language') || isWord(token, 'skill'))
}

/** 工科 | 背景, 数学或金融 | 背景: what ends at `last` is a field, and it or one listed with it is no trade and no work. */
export function isOfStudy(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (isWord(tokens[at], 'field') && isLineOfWork(tokens[at]) && isJoint(tokens[at - 1])) at -= 2
  return isWord(tokens[at], 'field') && !isLineOfWork(tokens[at])
}

/** How far before its subjects an examination of school is looked for, in tokens. */
const NEAR = 16

/** A GCSE in | English & Maths |, KCSE with a B in | Mathematics |: subjects of school, and no fields that somebody took up. */
export function areOfSchool(tokens: readonly Token[], at: number): boolean {
  const level = tokens.slice(Math.max(0, at - NEAR), at).findLast((token) => isWord(token, 'education'))
  return namesSubjects(level)
}

export function isRelated(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'related')
}

/** What joins the fields of a list, or closes it: and, a comma, 相关, 专业, 等. */
export function isBesideFields(token: Token | undefined): boolean {
  const isExemplar = isWord(token, 'connective', 'exemplar')
  return isExemplar || isJointOrComma(token) || isRelated(token) || isMajorNoun(token)
}

/** A level or what is held for one, which has fields; the level may have been read before. */
export function isOfLevel(token: Token | undefined): boolean {
  if (isWord(token, 'noun', 'education') && !isLatin(token)) return true // 本科 | 学历
  return isHidden(token) || isLevelName(token)
}
