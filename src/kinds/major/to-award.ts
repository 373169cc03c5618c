import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../text/wording'
import { AWARD_LEVELS, DEGREES } from '../../vocab/education/beside'
import { PROFESSIONAL } from '../../vocab/licences/beside/english-nouns'
import { QUALIFICATIONS } from '../../vocab/major/another'
import { EDUCATIONAL, FIELD_TAILS, KINDS_OF_SCHOOL, TAUGHT_UNITS } from '../../vocab/major/behind'
import { OUTSIDE } from '../../vocab/major/leads'
import { NO_FIELD_BEARERS } from '../../vocab/major/no-field'
import { isSchool } from '../education/named-school'
import { isJoint, isJointOrComma } from '../joints'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { claimOf } from './claim'
import { listStart, termsIn } from './list'
import { isBesideFields, isField, isMajorNoun, isRelated } from './words'

/**
 * Behind a field that a school teaches: 商学院 | 毕业, 会计学 | 本科, 电机工程 | 文凭, and what is conferred: 建筑学 | 证书. What it is about may
 * stand at some length: 有關園藝科的 | 學位, 與園藝課程有關的 | 學位.
 */
export function readToAward(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isGraduated = isWord(tokens[at], 'field-word', 'graduated')
  const link = isWord(tokens[at - 1], 'study-mode') ? at - 1 : at // 护理学 | 全日制 | 大专
  const tail = isAmong(tokens[link - 1], FIELD_TAILS) ? link - 1 : link
  const end = beforeAbout(tokens, tail)
  if (end <= from || !(isGraduated || isAward(tokens, at)) || !isOfField(tokens, at, end)) return undefined
  const first = knownStart(tokens, end, from)
  const related = first > from && isRelated(tokens[first - 1]) && touches(tokens[first - 1], tokens[first])
  const start = related ? first - 1 : first // 相關 | 設計 | 學歷
  const isAbout = tokens.slice(end, link).some(isRelated)
  if (isAmong(tokens[start - 1], OUTSIDE)) return undefined // 非 | 法学类 | 本科
  if (end < tail && !related && !isAbout && !endsInAny(tokens[at], Object.keys(AWARD_LEVELS))) return undefined
  const last = tokens[link - 1]?.text === '的' ? link - 1 : link
  return claimOf(phrase, start, isGraduated ? at + 1 : last, {
    terms: termsIn(phrase, first, end),
    related: related || isAbout,
  })
}

/** Whether a field that is taught ends at `end`, right before what leads to the award at `at`; a school's name is none. */
function isOfField(tokens: readonly Token[], at: number, end: number): boolean {
  const [field, behind] = [tokens[end - 1], tokens[end]]
  return touches(field, behind) && isTaught(field, behind) && !namesSchool(tokens, at) && !isSchool(tokens, at)
}

/** a | Chemistry | degree, | Botany/Zoology (or a related field) | degree, | Business | degree holder, | Engineering | graduates. */
export function readToDegree(phrase: Phrase, at: number, from: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (
    !isLatin(tokens[at]) ||
    (!isWord(tokens[at], 'education', 'bachelor') && !isWord(tokens[at], 'field-word', 'degree'))
  )
    return undefined
  const start = listStart(tokens, at, from)
  const first = start + tokens.slice(start, at).findLastIndex(isParticle) + 1
  const words = tokens.slice(first, at)
  if (!words.some(isStudied) || !words.every(isOfFields) || isOfSchool(words, tokens[at])) return undefined
  if (isAmong(tokens[at], QUALIFICATIONS) && isWord(words[0], 'connective', 'or-equivalent')) return undefined // CPA | or equivalent accounting | qualification
  return claimOf(phrase, first, at, { terms: termsIn(phrase, first, at), related: words.some(isRelated) })
}

/** | technical | diploma: of which school it is, and in no field; a technical degree is in one of technology. */
function isOfSchool(words: readonly Token[], level: Token | undefined): boolean {
  const kinds = words.filter((token) => !isRelated(token))
  if (opensWithAny(kinds[0], PROFESSIONAL)) return true // | professional accounting | qualification
  return kinds.length === 1 && isAmong(kinds[0], KINDS_OF_SCHOOL) && !isWord(level, 'education', 'bachelor')
}

/** A field by itself, and no label: Education (| Degree |). */
function isStudied(token: Token): boolean {
  return isWord(token, 'field') && !isWord(token, 'form-field')
}

/** enrolled in | a | Law, Tax, or Business degree: what leads the list stands before it. */
function isParticle(token: Token): boolean {
  return isWord(token, 'function-word', 'particle') && !isWord(token, 'field') // an | IT | degree
}

/** Known fields, what joins them, what a bracket prefers, and what closes their list. */
function isOfFields(token: Token): boolean {
  if (isWord(token, 'field') || isWord(token, 'modality', 'preferred.back')) return true
  return isMark(token, '()') || token.text === '-' || isBesideFields(token) // business-related
}

function isAward(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'education')) return !opensWithNoun(tokens[at])
  if (isWord(tokens[at], 'field-word', 'award')) return true
  return isWord(tokens[at], 'field-word', 'certificate') && tokens.slice(Math.max(0, at - LOOK), at).some(isConferring)
}

/** 园艺 | 科的 |, 园艺 | 课程有关的 |: where the field ends that an award behind such words is about. */
function beforeAbout(tokens: readonly Token[], link: number): number {
  if (tokens[link - 1]?.text !== '的') return link
  const about = isRelated(tokens[link - 2]) ? link - 2 : link - 1
  return isAmong(tokens[about - 1], TAUGHT_UNITS) ? about - 1 : about
}

/** 专业文凭 is a kind of diploma, which a profession awards. */
function opensWithNoun(token: Token | undefined): boolean {
  return token?.type === 'word' && token.inside.some((word) => word.start === token.start && isMajorNoun(word))
}

/** 理工学院、工业学院 | 颁发的, 理工学院，| 或教育学院 | 颁发的: what confers is a school, and no field. */
export function namesSchool(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + LOOK && !endsSchools(tokens, place); place++)
    if (isWord(tokens[place], 'field-word', 'conferred')) return true
  return false
}

function endsSchools(tokens: readonly Token[], at: number): boolean {
  return isStop(tokens[at]) && !(isMark(tokens[at], ',') && isWord(tokens[at + 1], 'connective', 'or'))
}

/** How far before a certificate whoever confers it is looked for, in tokens. */
const LOOK = 20

function isConferring(token: Token): boolean {
  return isWord(token, 'field-word', 'conferred') || isWord(token, 'school')
}

/** 教育 before 学历 is no field, and neither is a title. */
function isTaught(token: Token | undefined, award: Token | undefined): boolean {
  if (token?.text === EDUCATIONAL) return opensWithAny(award, DEGREES) // 教育 | 學士學位, but 教育 | 經歷
  if (endsInAny(token, NO_FIELD_BEARERS)) return false // 文员 | 大专
  return isWord(token, 'field') && !isWord(token, 'noun') && !isWord(token, 'language') && !isWord(token, 'study-mode')
}

/** Back over fields that are known: whoever confers the award is none. Commas part them where the phrase begins with the first. */
function knownStart(tokens: readonly Token[], end: number, from: number): number {
  const parted = backOverFields(tokens, end, from, isJointOrComma)
  return isStop(tokens[parted - 1]) ? parted : backOverFields(tokens, end, from, isJoint)
}

function backOverFields(
  tokens: readonly Token[],
  end: number,
  from: number,
  joins: (token: Token | undefined) => boolean,
): number {
  let at = end - 1
  while (at - 2 >= from && joins(tokens[at - 1]) && isField(tokens[at - 2]) && isWord(tokens[at - 2], 'field')) at -= 2
  return at
}
