import { isMark, isWord } from '../../text/cursor'
import { isUpperCase } from '../../text/letters'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin } from '../../text/wording'
import { LEFT_SCHOOL, PLACES_OF_STUDY } from '../../vocab/education/school'
import { PERSON_ENDS } from '../../vocab/licences/beside/holders'
import { termOf } from '../as-written'
import { closingBracket, openingBracket } from '../brackets'
import { backOverBound } from '../education/level-name'
import { isJoint, isJointOrComma } from '../joints'
import type { Claim, Phrase } from '../kind'
import { claimOf } from './claim'
import { isOfLetters, pastDegreeName } from './degree-name'
import { listEnd, readList } from './forward-list'
import { isCode, isOfList, LONGEST, termsIn } from './list'
import {
  areOfSchool,
  isAcademic,
  isBesideFields,
  isField,
  isFieldOfNoTrade,
  isMajorNoun,
  isOfLevel,
  isRelated,
} from './words'

/** B.Tech | Mechanical |, MBA: | Finance or Marketing |, MSc - | Botany |: known fields right behind a level, or behind its colon or dash. */
export function readBehindLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const place = levelBefore(tokens, at)
  const level = tokens[place]
  const named = pastDegreeName(phrase, at, place)
  if (named > at) return claimOf(phrase, at, named, { terms: [termOf(phrase, at, named)] })
  if (isOfBranch(phrase, at)) {
    const next = listEnd(tokens, at)
    return claimOf(phrase, at, next, {
      terms: termsIn(phrase, at, next),
      related: tokens.slice(at, next).some(isRelated),
    })
  }
  if (!isLatin(tokens[at]) || !isWord(tokens[at], 'field') || isWord(tokens[at], 'noun')) return undefined
  return isSchool(level) || areOfSchool(tokens, at) || !isOfLevel(level) ? undefined : readList(phrase, at, at)
}

/** BSc | Diagnostic Radiography |, MSc | Applied Clinical Psychology |: words that are no field before a known one, right behind letters of a degree. */
function isOfBranch(phrase: Phrase, at: number): boolean {
  const { source, tokens } = phrase
  if (!isOfLetters(phrase, at - 1)) return false
  let field = at
  while (field < at + BRANCH && isOfTrade(tokens[field]) && isUpper(source, tokens[field])) field += 1
  if (isAmong(tokens[field + 1], PLACES_OF_STUDY) || areOfSchool(tokens, at)) return false // MBA | Leeds Business | School
  return field > at && isWord(tokens[field], 'field') && isLatin(tokens[field])
}

function isOfTrade(token: Token | undefined): boolean {
  return isField(token) && !isWord(token, 'field')
}

function isUpper(source: string, token: Token | undefined): boolean {
  return isUpperCase(source.charAt(token?.start ?? 0))
}

/** The most such words. */
const BRANCH = 2

/** B.Tech | Mechanical, MBA | : | Finance, MSc | - | Botany. */
function levelBefore(tokens: readonly Token[], at: number): number {
  return isAmong(tokens[at - 1], LEADS) ? at - 2 : at - 1
}

/** Between a level and its field. */
const LEADS: readonly string[] = [':', '-']

/** B.Tech | (Mechanical) |, Science graduates | (Chemistry/Biology) |, 本科学历 | （金融学、经济学） |: nothing but fields in a bracket right behind a level. */
export function readInBracket(phrase: Phrase, open: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const level = isWord(tokens[open - 1], 'bound', 'min.after') ? open - 2 : open - 1 // 大學 | 以上 |（資訊佳）
  if (!isMark(tokens[open], '(') || !(isOfLevel(tokens[level]) || isAmong(tokens[level], LEFT_SCHOOL))) return undefined
  const close = closingBracket(tokens, open, LONGEST)
  const end = isWord(tokens[close - 1], 'modality', 'preferred.back') ? close - 1 : close // Degree | (Engineering | preferred)
  const words = tokens.slice(open + 1, Math.max(open + 1, end))
  const isTongue = words.length === 1 && end === close && isWord(words[0], 'language') // M.A. (| Hindi |)
  const isOfTrades = isWord(tokens[level], 'education', 'vocational-secondary') && areTrades(words)
  const areEnglish = isTongue || isOfTrades || areInBracket(words)
  if (!(isLatin(tokens[open + 1]) ? areEnglish : areOfStudy(words) || areSeveral(words))) return undefined
  return claimOf(phrase, open + 1, end, {
    terms: termsIn(phrase, open + 1, end),
    related: words.some(isRelated),
  })
}

/** ITI | (Fitter / Welder) |: trades are called by whoever is of them. */
function areTrades(words: readonly Token[]): boolean {
  return words.length > 0 && words.every((token) => isJointOrComma(token) || endsInAny(token, PERSON_ENDS))
}

function areInBracket(words: readonly Token[]): boolean {
  return (
    words.some((token) => isWord(token, 'field')) && words.every((token) => isField(token) || isBesideFields(token))
  )
}

/** 护理、助产: in a bracket behind a level several known fields say what was studied, though each may be a trade as well. */
function areSeveral(words: readonly Token[]): boolean {
  const areFields = words.every((token) => isJoint(token) || (isWord(token, 'field') && !isWord(token, 'language')))
  return words.length > 1 && areFields
}

/** 工商管理、市场营销: known fields and what joins them, of which one at least is no trade. */
function areOfStudy(words: readonly Token[]): boolean {
  return (
    words.some((token) => isFieldOfNoTrade(token) || isOfSchool(token)) &&
    words.every((token) => isWord(token, 'field') || isOfSchool(token) || isBesideFields(token))
  )
}

/**
 * 大专以上，| 市场营销、工商管理 | 优先, | 护理、药学 |，大专以上, 本科，| 法学 |，35岁以下: fields that have a part of the sentence to
 * themselves, beside the level; one alone is called as no trade is.
 */
export function readBesideLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'field') || isLatin(tokens[at]) || !isEdge(tokens[at - 1])) return undefined
  let next = pastClass(tokens, at + 1)
  const isOne = !isJoint(tokens[next])
  while (next - at < LONGEST && isJoint(tokens[next]) && isWord(tokens[next + 1], 'field'))
    next = pastClass(tokens, next + 2)
  const listed = isWord(tokens[next], 'connective', 'exemplar') ? next + 1 : next // 法学、哲学 | 等
  const end = isWord(tokens[listed], 'modality', 'preferred.back') ? listed + 1 : listed
  const words = tokens.slice(at, next)
  if (!isEdge(tokens[end]) || !areOfStudy(words) || (isOne && !words.some(isOfSchool))) return undefined
  if (goesOnToNoun(tokens, end)) return undefined
  const isBeside = holdsLevel(tokens, at - 2, -1) || holdsLevel(tokens, end + 1, 1)
  return isBeside ? claimOf(phrase, at, next, { terms: termsIn(phrase, at, next) }) : undefined
}

/** 本科，化学|，化工，材料等专业 |: the noun at the end has the whole list. */
function goesOnToNoun(tokens: readonly Token[], comma: number): boolean {
  let at = comma
  while (at - comma < LONGEST && isOfList(tokens, at) && !isMajorNoun(tokens[at])) at += 1
  return isMajorNoun(tokens[at])
}

/** 文秘 | 类 |. */
function pastClass(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at], 'noun', 'major-class') ? at + 1 : at
}

/** 法学, 计算机类, 文秘 | 类. */
function isOfSchool(token: Token): boolean {
  return isAcademic(token) || isWord(token, 'noun', 'major-class')
}

/** The end of a part of a sentence. */
function isEdge(token: Token | undefined): boolean {
  return token === undefined || isMark(token, ',;')
}

/** How far into the part beside it a level is looked for, in tokens. */
const LOOK = 8

/** Whether the part of the sentence that `at` opens, or closes, holds a level. */
function holdsLevel(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let place = at; Math.abs(place - at) < LOOK && !isEdge(tokens[place]); place += step)
    if (isWord(tokens[place], 'education')) return true
  return false
}

/** High school | science: a school is no level that has fields. */
function isSchool(token: Token | undefined): boolean {
  return token?.text.includes('school') === true
}

/** 本科：| 会计学、审计学 |; 本科及以上学历：| …; 研究生为 | …; 本科（专业）：| …: fields by level. */
export function readOfLevel(phrase: Phrase, at: number): Claim<'major'> | undefined {
  const { tokens } = phrase
  const isLead = isMark(tokens[at - 1], ':') || isWord(tokens[at - 1], 'field-word', 'lead')
  const level = backOverBound(tokens, beforeLabel(tokens, at - 1) - 1)
  const isLed = isLead && isOfLevel(tokens[level]) && !isLatin(tokens[at])
  return isLed && (isWord(tokens[at], 'field') || isCode(tokens, at)) ? readList(phrase, at, at) : undefined
}

/** 研究生 | （二级学科） |：, 本科 | （学士） |：: before a bracket that says what of the level the list names. */
function beforeLabel(tokens: readonly Token[], at: number): number {
  const open = isMark(tokens[at - 1], ')') ? openingBracket(tokens, at - 1, 0, LABEL) : undefined
  const isLabel = (token: Token) => isMajorNoun(token) || isOfLevel(token) || isWord(token, 'noun', 'major-class')
  return open !== undefined && tokens.slice(open + 1, at - 1).every(isLabel) ? open : at
}

/** Tokens of the longest such bracket. */
const LABEL = 5
