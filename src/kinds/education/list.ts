import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../text/wording'
import { INCLUDING } from '../../vocab/bounds'
import {
  ANY_DEGREE,
  AWARD_ADJECTIVES,
  AWARD_LEVELS,
  AWARDED_END,
  HELD_LINKS,
  KINDS_OF_DEGREE,
  STUDIED_END,
  TERTIARY,
} from '../../vocab/education/beside'
import { EDUCATION } from '../../vocab/facts.constant'
import { isDash, readUnit } from '../amount'
import { closingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isApart } from './apart'
import { pastJoint } from './beside-level'
import { isClass } from './closing'
import type { ScriptLevel } from './level'
import { levelAt, levelByScript } from './level'
import { isLevelName } from './level-name'
import { isSchool } from './named-school'

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
  if (isApart(tokens, at, start, levels)) return undefined
  const isWished = isMark(joint, ',(') && isPreferred(tokens, start + 1)
  return isWished || (isMark(joint, '(') && isAsidePreferred(tokens, at)) ? undefined : start
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
