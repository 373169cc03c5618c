import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../text/wording'
import { INCLUDING } from '../../vocab/bounds'
import {
  ANY_DEGREE,
  AWARD_ADJECTIVES,
  AWARD_LEVELS,
  AWARDED_END,
  GRADUATED,
  HELD_LINKS,
  KINDS_OF_DEGREE,
  SECOND_DEGREES,
  STAGE_ENDS,
  STUDIED_END,
  TERTIARY,
} from '../../vocab/education/beside'
import { LETTER_ADDERS } from '../../vocab/experience/years'
import { EDUCATION } from '../../vocab/facts.constant'
import { isDash, readUnit } from '../amount'
import { closingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { opensDuration } from '../quantity'
import { pastJoint } from './beside-level'
import { isClass } from './closing'
import type { ScriptLevel } from './level'
import { levelAt, levelByScript } from './level'
import { isLevelName } from './level-name'
import { isSchool } from './named-school'
import { pastTiers } from './tiers'

export interface Levels {
  readonly levels: readonly ScriptLevel[]
  readonly next: number
  /** 本科至硕士: the two ends of a range. */
  readonly isRange: boolean
  /** 本科或硕士: said in prose, where a form would tick both. */
  readonly isProse: boolean
}

/** 專上教育：| 學位 |, Post-secondary | (Bachelor Degree) |: the level that the stage is spelt out as, and the stage no more. */
export function readSpeltOut(phrase: Phrase, at: number): Levels | undefined {
  const { tokens } = phrase
  const open = isWord(tokens[at + 1], 'noun', 'education') ? at + 2 : at + 1
  if (!isAmong(tokens[at], TERTIARY) || !isMark(tokens[open], '(:')) return undefined
  const award = AWARD_LEVELS[tokens[open + 1]?.text as keyof typeof AWARD_LEVELS]
  const levels = award === undefined ? [] : [{ level: award, notes: [] }]
  if (award === undefined && levelByScript(phrase, open + 1) === undefined) return undefined
  const list =
    award === undefined ? readList(phrase, open + 1) : { levels, next: open + 2, isRange: false, isProse: false }
  const close = isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
  return { ...list, next: Math.max(list.next, close + 1) }
}

/** 高中/中专/技校, 大专或本科, 本科、硕士, 本科至硕士, Bachelor's or Master's degree. */
export function readList(phrase: Phrase, at: number): Levels {
  const { tokens } = phrase
  const levels = [levelByScript(phrase, at) as ScriptLevel]
  let next = at + 1
  let isRange = false
  let isProse = false
  let isOpen = false
  for (;;) {
    const past = pastExamples(tokens, next)
    if (past > next) return { levels, next: past, isRange, isProse }
    const start = levelBehind(phrase, next, levels) ?? sameLevelBehind(phrase, next)
    if (start === undefined)
      return { levels, next: isOpen && isMark(tokens[next], ')') ? next + 1 : next, isRange, isProse }
    isRange ||= isDash(tokens[next])
    isProse ||= isWord(tokens[start - 1], 'connective', 'or')
    const level = levelIn(phrase, start, levels)
    if (isAwardOf(tokens, next, start)) levels.push(higherOf(levels.pop() as ScriptLevel, level))
    else levels.push(level)
    isOpen ||= tokens.slice(next, start).some((token) => isMark(token, '(')) // 大专（含高职、高专）
    next = start + 1
    if (!isOpen || !isMark(tokens[next], ')')) continue
    next += 1
    isOpen = false
  }
}

/** The level at a place of the list; PhD or equivalent | degree | is of the level before it, whatever that is. */
function levelIn(phrase: Phrase, at: number, levels: readonly ScriptLevel[]): ScriptLevel {
  const { tokens } = phrase
  const isAsGood = isAmong(tokens[at], ANY_DEGREE) && tokens[at - 1]?.text === 'or equivalent'
  return (isAsGood ? levels.at(-1) : levelByScript(phrase, at)) as ScriptLevel
}

/** Advanced degree | (MPH, DrPH, PhD, etc.) |: letters of degrees, known or not, that are named for instance. */
function pastExamples(tokens: readonly Token[], open: number): number {
  const close = isMark(tokens[open], '(') ? closingBracket(tokens, open, LONGEST_ASIDE) : -1
  const words = tokens.slice(open + 1, Math.max(open + 1, close))
  const isExemplary = words.some((token) => isWord(token, 'connective', 'exemplar'))
  const areLevels = words.every(
    (token) =>
      isLevelName(token) || isFree(token) || isJoint(token) || isMark(token, ',.') || isWord(token, 'connective'),
  )
  return isExemplary && areLevels && words.some(isLevelName) ? close + 1 : open
}

/** 研究生学历 | 、| 博士学位: what was studied and what was awarded for it are one level, the higher. */
function isAwardOf(tokens: readonly Token[], joint: number, at: number): boolean {
  const isStudied = tokens[joint - 1]?.text.endsWith(STUDIED_END) === true
  const isAwarded = [tokens[at], tokens[at + 1]].some((token) => token?.text.endsWith(AWARDED_END) === true)
  return isStudied && isAwarded && !isWord(tokens[joint], 'connective', 'or')
}

function higherOf(one: ScriptLevel, other: ScriptLevel): ScriptLevel {
  return EDUCATION[other.level].rank > EDUCATION[one.level].rank ? other : one
}

/** The place of the next level of the list that these levels end at `at`. */
function levelBehind(phrase: Phrase, at: number, levels: readonly ScriptLevel[]): number | undefined {
  const { tokens } = phrase
  const joint = tokens[at]
  const behind =
    isDash(joint) || isWord(joint, 'study-mode')
      ? at + 1
      : (higherBehind(phrase, at, levels.at(-1)) ?? relatedBehind(phrase, at) ?? pastJoint(tokens, at))
  const isSaid = isMark(joint, '(')
    ? isAmong(tokens[behind], INCLUDING)
    : behind > at && isAmong(tokens[behind], AWARD_ADJECTIVES)
  const start = isSaid ? behind + 1 : pastKind(tokens, behind) // 大专 (含 | 高职), 高級文憑或 | 認可 | 副學士
  if (
    levelByScript(phrase, start) === undefined ||
    isClass(tokens[start]) ||
    isSchool(tokens, start) ||
    (start === at && !touches(tokens[at - 1], joint))
  )
    return undefined
  if (isOtherWay(tokens, at, start, levels) || isSecond(tokens, at, start, levels)) return undefined
  const isWished = isMark(joint, ',(') && isPreferred(tokens, start + 1)
  return isWished || (isMark(joint, '(') && isAsidePreferred(tokens, at)) ? undefined : start
}

/** A level that ends the list before it, as it is asked for apart. */
function isOtherWay(tokens: readonly Token[], joint: number, at: number, levels: readonly ScriptLevel[]): boolean {
  if (standsAlone(tokens, joint, at, levels.length) || isLowerWay(tokens, at, levels.at(-1))) return true
  if (isStepDown(tokens, joint, at, levels.at(-1))) return true
  return levels.length === 1 && areOfOwnFields(tokens, joint, at)
}

/** B.Com | and | MBA, grade 12 | plus a | diploma: a higher level that is asked for besides; B.Com, BBA and | MBA | candidates may have either. */
function isSecond(tokens: readonly Token[], joint: number, at: number, levels: readonly ScriptLevel[]): boolean {
  const isBeside = isMark(tokens[joint], '&') || isWord(tokens[joint], 'connective', 'and')
  if (!isBeside || !isLatin(tokens[at]) || joint + 1 < at) return false
  const isOfPeople = isWord(tokens[at + 1], 'noun', 'graduate') || isWord(tokens[at + 1], 'function-word', 'person')
  const isList = levels.length > 1 && isMark(tokens[joint - 2], ',')
  const [highest, rank] = [Math.max(...levels.map(({ level }) => EDUCATION[level].rank)), rankAt(tokens, at)]
  const isAbove = isAmong(tokens[at], SECOND_DEGREES) || highest <= EDUCATION['senior-high'].rank
  return !isOfPeople && !isList && isAbove && highest < rank
}

function rankAt(tokens: readonly Token[], at: number): number {
  const level = levelAt(tokens, at)
  return level === undefined ? -1 : EDUCATION[level].rank
}

/** a Law degree | or | MBA in Finance, Commerce degree | / | BCom Botany: the first closes a field, and the second leads another. */
function areOfOwnFields(tokens: readonly Token[], joint: number, at: number): boolean {
  const field = tokens[at + 1]?.text === 'in' ? at + 2 : at + 1
  return isLatin(tokens[at]) && isWord(tokens[joint - 2], 'field') && isWord(tokens[field], 'field')
}

/** BSc or | five-year integrated | MSc, B.Tech or | dual | degree: how long it takes, and what kind of one it is. */
function pastKind(tokens: readonly Token[], at: number): number {
  const length = tokens[at]?.type === 'number' ? readUnit(tokens, at + 1)?.next : undefined
  const kind = length ?? at
  return isAmong(tokens[kind], KINDS_OF_DEGREE) ? kind + 1 : at
}

/** An MSc | or a | PhD in Law: a higher degree by itself would ask for less than the field that both share. School has no field. */
function higherBehind(phrase: Phrase, at: number, last: ScriptLevel | undefined): number | undefined {
  const { tokens } = phrase
  if (last === undefined || !isWord(tokens[at], 'connective', 'or') || !isIndefinite(tokens[at + 1])) return undefined
  const [rank, next] = [EDUCATION[last.level].rank, levelByScript(phrase, at + 2)?.level]
  const isHigher = next !== undefined && EDUCATION[next].rank > rank
  return isHigher && rank >= EDUCATION['junior-college'].rank ? at + 2 : undefined
}

/** MBA or related | master's degree, NITEC or equivalent | diploma: the word that joins it says that it is as good. */
function relatedBehind(phrase: Phrase, at: number): number | undefined {
  const token = phrase.tokens[at]
  const isRelated = isLatin(token) && isWord(token, 'connective', 'or-equivalent')
  return isRelated && levelByScript(phrase, at + 1) !== undefined ? at + 1 : undefined
}

/** 硕士，| 或本科且5年经验, 硕士，| 本科须为985, 高等教育，| 本科毕业: behind a comma a way of its own, or a level of which more is said. */
function standsAlone(tokens: readonly Token[], comma: number, at: number, count: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const isWay = at > comma + 1 && count < 2
  return isWay || pastTiers(tokens, at + 1) > at + 1 || endsInAny(tokens[comma - 1], STAGE_ENDS)
}

/**
 * A lower level with years of its own is another way: 统招本科，| 大专者需5年经验; 大學畢業或 | 高中畢業並具4年經驗, where both say that one has left
 * school.
 */
function isLowerWay(tokens: readonly Token[], at: number, last: ScriptLevel | undefined): boolean {
  const level = levelAt(tokens, at)
  if (level === undefined || last === undefined || EDUCATION[level].rank >= EDUCATION[last.level].rank) return false
  const owing = isWord(tokens[at + 1], 'function-word', 'person') ? at + 2 : at + 1
  if (isMark(tokens[at - 1], ',') && isWord(tokens[owing], 'modality', 'required')) return opensYears(tokens, owing + 1)
  if (!endsInAny(tokens[at - 2], GRADUATED)) return false
  const isApart = isWord(tokens[at + 1], 'field-word', 'graduated')
  return (isApart || endsInAny(tokens[at], GRADUATED)) && leadsToYears(tokens, isApart ? at + 2 : at + 1)
}

/** PhD or | Master's | and 2 years or Bachelor's and 4: a lower level whose years another follows, or that is of school, is a way of its own. */
function isStepDown(tokens: readonly Token[], or: number, at: number, last: ScriptLevel | undefined): boolean {
  const [rank, above] = [rankAt(tokens, at), last === undefined ? -1 : EDUCATION[last.level].rank]
  if (!isLatin(tokens[or]) || !isWord(tokens[or], 'connective', 'or') || rank >= above) return false
  const years = yearsBeside(tokens, at)
  if (years === undefined) return false
  if (rank <= EDUCATION['senior-high'].rank && above >= EDUCATION.bachelor.rank) return true
  const next = tokens.findIndex((token, place) => place > years && place < years + LONGEST_ASIDE && isLevelName(token))
  return next >= 0 && rankAt(tokens, next) < rank && yearsBeside(tokens, next) !== undefined
}

/** Master's | and | 2 years, high school diploma or | GED | and | 4 years: where the years begin. */
function yearsBeside(tokens: readonly Token[], first: number): number | undefined {
  const isNamedTwice =
    isWord(tokens[first + 1], 'connective', 'or') && rankAt(tokens, first) === rankAt(tokens, first + 2)
  const level = isNamedTwice ? first + 2 : first
  const at = isAmong(tokens[level + 1], LETTER_ADDERS) ? level + 2 : level + 1
  return at > level + 1 && opensDuration(tokens, at) ? at : undefined
}

/** 高中畢業 | 並具 | 4年. */
function leadsToYears(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (isWord(tokens[next], 'connective', 'and') || isWord(tokens[next], 'function-word', 'have')) next += 1
  return next > at && opensYears(tokens, next)
}

function opensYears(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number' && isWord(tokens[at + 1], 'unit', 'year')
}

/** High school | or the | GED: the level that ends at `at` by another name; of degrees each may have a field. */
function sameLevelBehind({ tokens }: Phrase, at: number): number | undefined {
  if (!isWord(tokens[at], 'connective', 'or')) return undefined
  let next = at + 1
  while (isAmong(tokens[next], HELD_LINKS)) next += 1
  return [tokens[at - 1], tokens[next]].every((token) => isWord(token, 'education', 'senior-high')) ? next : undefined
}

/** 本科，| 硕士 | 优先, 本科，| 硕士、博士 | 优先: levels of their own, which are wished for. */
function isPreferred(tokens: readonly Token[], at: number): boolean {
  let next = at
  while (isJoint(tokens[next]) && levelAt(tokens, next + 1) !== undefined) next += 2
  if (isWord(tokens[next], 'noun', 'education')) next += 1
  return isWord(tokens[next], 'modality', 'preferred.back')
}

/** Bachelor's degree | (MBA in Finance preferred): a bracket of its own. */
function isAsidePreferred(tokens: readonly Token[], open: number): boolean {
  const close = closingBracket(tokens, open, LONGEST_ASIDE)
  return isWord(tokens[close - 1], 'modality', 'preferred.back')
}

/** Tokens of the longest bracket behind a level. */
const LONGEST_ASIDE = 16
