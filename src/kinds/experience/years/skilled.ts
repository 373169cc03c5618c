import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { WITH } from '../../../vocab/experience/years'
import { isLevelName } from '../../education/level-name'
import { isFree } from '../../free-word'
import { isJoint } from '../../joints'
import { isStop } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { isExperienceNoun, namesTrade } from '../noun'

/** | Kubernetes | (3+ years), 熟悉 | C# | (至少3年以上經驗)、: bounded years in a bracket are of what stands before it, where that is all that there is. */
export function asideStart(
  tokens: readonly Token[],
  { first, next, bare, unit }: Quantity,
  from: number,
): number | undefined {
  const isAside = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  const isClosed = isStop(tokens[next + 1]) || isMark(tokens[next + 1], '、')
  if (!isAside || !isClosed || bare || unit !== 'year') return undefined
  const start = pastKnowing(tokens, openingOf(tokens, first - 1, from))
  const words = tokens.slice(start, first - 1)
  const isSkill = words.length <= LONGEST_SKILL && words.every(namesSkill) && words.some(namesTrade)
  return isSkill ? start : undefined
}

/** 熟悉 | Java, 精通 | PHP, 具 | Go: what has a tool for its object. */
function pastKnowing(tokens: readonly Token[], at: number): number {
  const isVerb =
    isWord(tokens[at], 'noun', 'know') ||
    isWord(tokens[at], 'level-wording') ||
    isWord(tokens[at], 'function-word', 'have')
  return isVerb ? at + 1 : at
}

/** Where the words begin that end at `at`, not before `from`: behind a stop or an item of a list. */
export function openingOf(tokens: readonly Token[], at: number, from: number): number {
  let start = at
  while (start > from && !isStop(tokens[start - 1]) && !isMark(tokens[start - 1], '、')) start -= 1
  return start
}

/** The longest name of what one is skilled in, in tokens. */
const LONGEST_SKILL = 4

/** A tool or a trade, or a word that no vocabulary knows; no level, noun or duty. */
function namesSkill(token: Token): boolean {
  return isLatin(token) && (isFree(token) || namesTrade(token))
}

/**
 * | Welding: | 2 years (preferred), | Forklift driving: | 1 year, | SQL – | 1+ years, | Angular | 2+ years |: what the years are of stands before a
 * colon or a dash, or is a tool alone.
 */
export function ratedStart(
  tokens: readonly Token[],
  { first, next, bare, unit }: Quantity,
  from: number,
): number | undefined {
  if (unit !== 'year' || !isLatin(tokens[next - 1])) return undefined
  const isSetOff = isMark(tokens[first - 1], ':') || tokens[first - 1]?.text === '-'
  const end = isSetOff ? first - 1 : first
  const start = openingOf(tokens, end, from)
  const words = tokens.slice(start, end)
  if (words.length === 0 || !words.every(isLatinOrMark) || words.some(isExperienceNoun)) return undefined
  if (words.some(isLevelName)) return undefined // Diploma in Nursing: | 3 years
  const isTool = !bare && words.length <= LONGEST_SKILL && words.every((token) => isWord(token, 'skill'))
  const isWeighed = isSetOff && isMark(tokens[next], '(') && isWord(tokens[next + 1], 'modality')
  return isWeighed || (isStop(tokens[next]) && (isSetOff ? words.some(namesTrade) : isTool)) ? start : undefined
}

function isLatinOrMark(token: Token): boolean {
  return isLatin(token) || token.type === 'mark' || isWord(token, 'range')
}

/**
 * 使用 | Java开发 | 2年以上, 以 | Go为主要语言 | 3年以上, PHP (Laravel) | 2年以上、, 管理職 | 3年以上, 品管相關 | 2年以上, 采购 | 2年以上, KTV经理 | 2年以上: years at
 * the end of a phrase that opens with a skill, a rank or work, or that a rank closes.
 */
export function isOfSkill(
  tokens: readonly Token[],
  first: number,
  { first: years, next, unit, min }: Quantity,
): boolean {
  if (unit !== 'year' || min === undefined || isLatin(tokens[next - 1]) || !closesOrJoins(tokens[next])) return false
  const isLed = [first - 1, first].some((at) => isWord(tokens[at], 'noun', 'know') || isAmong(tokens[at], WITH))
  const words = tokens.slice(first, years)
  const isRank = words.some((token) => isWord(token, 'seniority') || isWord(token, 'noun', 'management'))
  const isTrade = isWord(tokens[years - 1], 'noun', 'related', 'industry') && words.some(namesTrade)
  if (!isRank && !isTrade && !words.some((token) => isWord(token, 'skill') || isWord(token, 'function'))) return false
  const isOpen = isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
  const isTitle = isWord(tokens[years - 1], 'seniority') && words.length <= LONGEST_SKILL
  const isOfWork = (token: Token) => isOfPost(token) || (isTitle && (isFree(token) || isWord(token, 'channel'))) // 餐饮 | 部 | 经理
  return isLed || (isOpen && words.every((token) => isOfWork(token) || isJoint(token) || isMark(token, '()')))
}

export function isOfPost(token: Token): boolean {
  return (
    namesTrade(token) ||
    isWord(token, 'seniority') ||
    isWord(token, 'noun', 'management', 'function', 'related', 'industry')
  )
}

/** 销售3年以上 | 或 | 市场2年以上. */
function closesOrJoins(token: Token | undefined): boolean {
  return closes(token) || isWord(token, 'connective', 'or')
}

export function closes(token: Token | undefined): boolean {
  return isStop(token) || isMark(token, '、') || isWord(token, 'function-word', 'person') || isWord(token, 'modality')
}
