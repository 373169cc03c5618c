import type { Term } from '../../model/term'
import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isHidden } from '../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../text/wording'
import { AS_GOOD_PAPERS, AWARDS, ENGLISH_TAILS, RECOGNISED_EN } from '../../vocab/licences/beside/english-nouns'
import { ALL_PARTS, EXAMINATION_PARTS } from '../../vocab/licences/beside/examinations'
import {
  CLASS_LEADS,
  CLASS_NOUNS,
  EQUIPMENT_CODES,
  GRADE,
  GRADE_NAMES,
  TRADE_GRADES,
} from '../../vocab/licences/beside/grades'
import { GETTING } from '../../vocab/licences/beside/held'
import { ENTERED } from '../../vocab/licences/beside/holders'
import { LICENCE_HEADS, LICENCE_SORTS, LICENCE_TAILS, TAIL_SORTS } from '../../vocab/licences/beside/nouns'
import { OTHER_FIELDS } from '../../vocab/major/another'
import { termOf } from '../as-written'
import { closingBracket } from '../brackets'
import { isOrHigher } from '../education/degree-letters'
import { opensItem } from '../experience/scope/joints'
import { isFree } from '../free-word'
import { isJoint, isOrMark } from '../joints'
import type { Phrase } from '../kind'
import { isField, isMajorNoun, isRelated } from '../major/words'
import { areInitialsOf, asNamed } from './initials'
import type { Found } from './read'
import { termsIn } from './read'

/** 税务师证 | 书 |: what is left of the noun. */
export function isTail(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at], LICENCE_TAILS) && tokens[at - 1]?.end === tokens[at]?.start
}

/** 税务师 | 资格 | 证书 |, 茶艺师 | 职业 | 资格 |: all that is left of it. */
export function pastTails(tokens: readonly Token[], at: number): number {
  const isOfSort = isAmong(tokens[at], TAIL_SORTS) && touches(tokens[at - 1], tokens[at]) && isTail(tokens, at + 1)
  let next = isOfSort ? at + 1 : at
  while (isTail(tokens, next)) next += 1
  return next
}

/** 建造师 | 资格 |, 会计师证 | 书 |: the same behind a name that is known, and so no word of what stands behind it. */
export function closesLicence(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'licence') && isTail(tokens, at)
}

/** 消防设施操作员 | 中级（四级）及以上 | 证书, 茶艺师 | 二级或三级: which step of the trade it is of. */
export function pastGrades(tokens: readonly Token[], at: number): number {
  if (isLatin(tokens[at - 1])) return at
  let next = pastListedGrades(tokens, at)
  const inside = isMark(tokens[next], '(') ? pastListedGrades(tokens, next + 1) : next
  const close = pastFloor(tokens, inside)
  if (inside > next + 1 && isMark(tokens[close], ')')) next = close + 1
  return next > at ? pastFloor(tokens, next) : at
}

/** 二级 | 或三级, A证 | 、B证, N1 | 、N2. */
function pastListedGrades(tokens: readonly Token[], at: number): number {
  let next = pastGrade(tokens, at)
  while (next > at && isJoint(tokens[next]) && pastGrade(tokens, next + 1) > next + 1)
    next = pastGrade(tokens, next + 1)
  return next
}

/** 中级, N1, 三 | 级, B | 证. */
function pastGrade(tokens: readonly Token[], at: number): number {
  if (isAmong(tokens[at], TRADE_GRADES) || isAmong(tokens[at], EQUIPMENT_CODES)) return at + 1
  const isStep = tokens[at]?.type === 'number' && tokens[at + 1]?.text === GRADE
  const isClass = tokens[at]?.text.length === 1 && isLatin(tokens[at]) && isAmong(tokens[at + 1], CLASS_NOUNS)
  return (isStep || isClass) && touches(tokens[at], tokens[at + 1]) ? at + 2 : at
}

function pastFloor(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at], 'bound', 'min.after') ? at + 1 : at
}

/** CPA | 三门以上, ACCA | 全科, CPA | 通过三科: how many of its papers are passed. */
export function pastPapers(tokens: readonly Token[], at: number): number {
  const start = isWord(tokens[at], 'function-word', 'have') ? at + 1 : at
  if (isAmong(tokens[start], ALL_PARTS)) return start + 1
  return tokens[start]?.type === 'number' && isAmong(tokens[start + 1], EXAMINATION_PARTS)
    ? pastFloor(tokens, start + 2)
    : at
}

/** 許可證 | 甲及乙級 |: of which grades, said behind it. */
export function pastClasses(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    isAmong(tokens[next], GRADE_NAMES) ||
    (next > at && isJoint(tokens[next]) && isAmong(tokens[next + 1], GRADE_NAMES))
  )
    next += 1
  return next
}

/** CRISC | or equivalent, CRISC | certification, CRISC | with 3 years; CRISC | exam is another thing. */
export function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isLatin(token) || isWord(token, 'function-word', 'have')) return true
  return isWord(token, 'connective') || isWord(token, 'modality') || pastEnglishTail(tokens, at) > at
}

/** CISA | certification |, AMPP | Level 1 certification |, AAT | Level 4 |, driving licence | Code EB |, AAT | diploma |, where a diploma in something is a level. */
export function pastEnglishTail(tokens: readonly Token[], at: number): number {
  const level = pastClass(tokens, at)
  const isHolders = isMark(tokens[at], "'") && tokens[at + 1]?.text === 's' // a master plumber | 's license |
  const noun = isHolders ? at + 2 : level
  const isAward = isAmong(tokens[noun], AWARDS) && endsName(tokens, noun + 1)
  return isAward || isAmong(tokens[noun], ENGLISH_TAILS) ? noun + 1 : level
}

function pastClass(tokens: readonly Token[], at: number): number {
  const lead = isMark(tokens[at], '(') ? at + 1 : at
  if (!isAmong(tokens[lead], CLASS_LEADS) || !isClass(tokens[lead + 1])) return at
  if (lead === at) return pastOtherClass(tokens, lead + 2)
  return isMark(tokens[lead + 2], ')') ? lead + 3 : at
}

/** AAT Level 3 | or 4 |, Level 2 | /3 |. */
function pastOtherClass(tokens: readonly Token[], at: number): number {
  return isOrMark(tokens[at]) && isClass(tokens[at + 1]) ? at + 2 : at
}

/** 08, B, EB: which class of papers one is of. */
export function isClass(token: Token | undefined): boolean {
  if (token?.type === 'number') return true
  return isLatin(token) && (token?.text.length === 1 || (token?.text.length === 2 && isFree(token)))
}

/**
 * CISSP | , or related certification |, ACCA | or other recognised accounting qualification |, CCNA | or higher networking certification |: what
 * would be as good closes the list.
 */
export function pastRelated(tokens: readonly Token[], at: number): number {
  const joint = isMark(tokens[at], ',') ? at + 1 : at
  const isOther = isJoint(tokens[joint]) && isAmong(tokens[joint + 1], OTHER_FIELDS)
  if (isOther) return pastSort(tokens, joint + 2) ?? at
  if (isOrHigher(tokens[at - 1])) return pastSort(tokens, at) ?? at
  if (!isJoint(tokens[joint]) && !opensItem(tokens[joint])) return at
  let next = joint + 1
  if (isRelated(tokens[next])) next += 1
  else if (!opensItem(tokens[next - 1])) return at
  return pastSort(tokens, next) ?? at
}

/** or other | recognised accounting qualification |: past its noun, with what sort it is of before it. */
function pastSort(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < start + SORT; at++) {
    if (isAmong(tokens[at], AS_GOOD_PAPERS)) return endsName(tokens, at + 1) ? at + 1 : undefined
    if (!isOfSort(tokens[at])) break
  }
  return undefined
}

function isOfSort(token: Token | undefined): boolean {
  return (
    isFree(token) || isField(token) || isRelated(token) || isWord(token, 'seniority') || isAmong(token, RECOGNISED_EN)
  )
}

/** Tokens of the longest name of such a sort, with its noun. */
const SORT = 5

/** CISP | -HK |, CSX | -F |. */
export function pastLevel(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const isHyphen =
    tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])
  return isHyphen && isCapitals(phrase, at + 1) ? at + 2 : at
}

export function isCapitals({ tokens, source }: Phrase, at: number): boolean {
  const token = tokens[at]
  return token?.type === 'text' && /^[A-Z]+$/.test(source.slice(token.start, token.end))
}

/** (| ACCA, ACA |): what is known, and letters in capitals beside it. */
export function papersIn(phrase: Phrase, first: number, next: number): Term[] {
  const known = termsIn(phrase, first, next, 'licence')
  const letters = phrase.tokens.slice(first, Math.max(first, next)).flatMap((_, offset) => {
    const at = first + offset
    const isWhole = ![at - 1, at + 1].some((place) => isFree(phrase.tokens[place]))
    return isWhole && isCapitals(phrase, at) ? [termOf(phrase, at, at + 1)] : []
  })
  return known.length === 0 ? known : [...known, ...letters].toSorted((a, b) => a.span[0] - b.span[0])
}

/** Insurance licence | (IIQE Paper 1) |, 注册会计师 | （CPA） |: the bracket says which, or says it again. */
export function withWhich(phrase: Phrase, terms: readonly Term[], at: number): Pick<Found, 'next' | 'terms'> {
  const close = isMark(phrase.tokens[at], '(') ? closingBracket(phrase.tokens, at, BRACKET) : -1
  if (isOfClasses(phrase.tokens, at, close)) return { next: close + 1, terms }
  if (phrase.tokens.slice(at + 1, close).some((token) => isWord(token, 'modality'))) return { next: at, terms } // 中级职称 | （高级职称优先）
  const which = papersIn(phrase, at + 1, close)
  const isShort = close === at + 2 && isCapitals(phrase, at + 1) // Certified Coding Specialist | (CCS)
  if (which.length > 0 || isShort) {
    const next = pastEnglishTail(phrase.tokens, pastTail(phrase.tokens, close + 1))
    return { next, terms: [...terms, ...which.map((term) => (close === at + 2 ? asNamed(term, terms.at(-1)) : term))] }
  }
  if (!isOfField(phrase.tokens, at, close)) return { next: at, terms }
  return { next: pastTail(phrase.tokens, close + 1), terms }
}

/** | CDM ( | Certified Dietary Manager | ) |: with the letters that stand for the name before the bracket that it has. */
export function withLettersBefore(phrase: Phrase, found: Found): Found {
  const { tokens } = phrase
  const isEnclosed = isMark(tokens[found.first - 1], '(') && isMark(tokens[found.next], ')')
  const letters = tokens[found.first - 2]?.text ?? ''
  if (!isEnclosed || letters.length < 2 || !areInitialsOf(letters, found.terms[0]?.text ?? '')) return found
  return { ...found, first: found.first - 2, next: found.next + 1 }
}

/** 一级建造师（市政） | 证 |, （市政） | 注册证书 |: past what is left of the noun. */
function pastTail(tokens: readonly Token[], at: number): number {
  const isEntered = opensWithAny(tokens[at], ENTERED)
  if (isEntered && endsInAny(tokens[at], LICENCE_TAILS)) return at + 1
  const tail = isEntered ? at + 1 : at
  return isAmong(tokens[tail], LICENCE_TAILS) && touches(tokens[tail - 1], tokens[tail]) ? tail + 1 : at
}

/** 一级建造师 | （市政专业） |, 一级建造师 | （机电）| 证, 建造师证 | （机电） |: the field that it is of, and none that was studied. */
export function isOfField(tokens: readonly Token[], open: number, close: number): boolean {
  const isPaper = endsInAny(tokens[open - 1], LICENCE_HEADS)
  const isNamed = isPaper || isMajorNoun(tokens[close - 1]) || pastTail(tokens, close + 1) > close + 1
  const inside = tokens.slice(open + 1, close)
  return (
    close > open && isNamed && inside.some(isField) && inside.every((token) => isFieldOrFree(token) || isJoint(token))
  )
}

function isFieldOrFree(token: Token): boolean {
  return isField(token) || isFree(token) || isMajorNoun(token)
}

/** hold | and maintain | a pilot licence: a second verb, of the same paper. */
export function pastKeeping(tokens: readonly Token[], at: number): number {
  if (isAmong(tokens[at], GETTING)) return pastKeeping(tokens, at + 1)
  const keeps = isWord(tokens[at + 1], 'holding', 'do') || isAmong(tokens[at + 1], GETTING)
  return isWord(tokens[at], 'connective', 'and') && keeps ? at + 2 : at
}

/** The longest bracket behind a certificate, in tokens. */
export const BRACKET = 20

/** 相关证书, 专业证书: which ones a bracket behind it may say. */
export function isGeneral(token: Token): boolean {
  return LICENCE_SORTS.includes(token.text) || isWord(token, 'noun', 'related') || isWord(token, 'function-word')
}

/** A licence by its name, or what is taken: it was read before. */
export function isNamed(token: Token): boolean {
  return isWord(token, 'licence') || isHidden(token)
}

/** 許可證 | （甲 / 乙級）|: its classes, and no second paper. */
function isOfClasses(tokens: readonly Token[], open: number, close: number): boolean {
  return pastClasses(tokens, open + 1) === close
}

/** 许可证（甲/乙级）: of which grade. */
export function isGrade(token: Token | undefined): boolean {
  return isWord(token, 'licence', 'technician-tw')
}

/** 《…证书 | 》: the second certificate is looked for right behind the quotation. */
export function pastQuote(tokens: readonly Token[], at: number): number {
  let next = at
  if (isTail(tokens, next) && isFree(tokens[next])) next += 1
  return isMark(tokens[next], '》') ? next + 1 : next
}
