import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../../text/wording'
import { NONE_YET } from '../../../vocab/experience/newcomers'
import { PLAIN_PAPER_ENDS } from '../../../vocab/licences/beside/nouns'
import { endsDemand, opensDemand } from '../../beside-demand'
import { backOverBound, isLevelName } from '../../education/level-name'
import { isOrMark } from '../../joints'
import { isLifetime } from '../../lifetime'
import { namesKind } from '../../names'
import { isStop, phraseEnd } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { isRefusedAtOnce } from '../../refused'

/** In a line of tags or of short clauses, or as all that there is, years need no noun. */
export function standsApart(tokens: readonly Token[], quantity: Quantity, isSecond: boolean): boolean {
  return (
    isTag(tokens, quantity) ||
    isCell(tokens, quantity) ||
    isBehindDegree(tokens, quantity) ||
    isAlone(tokens, quantity) ||
    isRefusedAtOnce(tokens, quantity.next) || // less than 2 years | need not apply
    isPreferred(tokens, quantity, isSecond) ||
    isBesideFresh(tokens, quantity)
  )
}

/** | 三年以上 | 者優先, 具 | 5年以上 | 尤佳, 三年店长经验，| 五年 | 优先: years are all that is preferred, bounded or behind an experience. */
function isPreferred(tokens: readonly Token[], { first, next, bare, min, unit }: Quantity, isSecond: boolean): boolean {
  if ((bare && !(isSecond && unit === 'year')) || min === undefined || isLatin(tokens[next - 1])) return false
  const isOpen = isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
  const end = isWord(tokens[next], 'function-word', 'person') ? next + 1 : next
  return isOpen && isWord(tokens[end], 'modality', 'preferred.back') && isStop(tokens[end + 1])
}

/** 2 years | or a fresh graduate |, 0-2 years | (freshers |can apply), freshers / | 0-1 years |, 应届生或 | 1-2年 |: years beside those who have none. */
function isBesideFresh(tokens: readonly Token[], { first, next, unit }: Quantity): boolean {
  if (unit !== 'year') return false
  const fresh = isIndefinite(tokens[next + 1]) ? next + 2 : next + 1
  const isBefore = joinsFresh(tokens[next]) && isFresh(tokens[fresh])
  const isBehind = joinsFresh(tokens[first - 1]) && isFresh(tokens[first - 2])
  const isOfLevel = isAmong(tokens[first - 2], NONE_YET) && isMark(tokens[first - 1], ',') // entry level, | 0-1 years
  return (isBefore && isStop(tokens[first - 1])) || ((isBehind || isOfLevel) && isStop(tokens[next]))
}

function joinsFresh(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or') || isMark(token, '/(')
}

function isFresh(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'graduate') || isAmong(token, NONE_YET)
}

/** 本科 | · | 3-5年, 15-25K 3-5年 大专: years that a mark or a blank sets off beside a level, in a line of tags. */
function isTag(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first, next, bare, unit } = quantity
  const [before, after] = [pastBar(tokens, first - 1, -1), pastBar(tokens, next, 1)]
  if (isLatin(tokens[next - 1]) && tokens[first - 1]?.text.endsWith('.') !== true) return false // a 4 year degree; B.Tech. | 4 years
  const isClosed = isMark(tokens[after], ',') // 大专 1-3年 | ，会制图
  const isParted = isMark(tokens[before], ',') || !touches(tokens[before], tokens[first]) // 台南市 | ，1年以上 高中
  if (!isParted || (touches(tokens[next - 1], tokens[after]) && !isClosed)) return false
  if ([before, after].some((at) => isLevel(tokens, at))) return true
  const isBeforeLevel = isClosed && isLevel(tokens, after + 1) // 赣州 3-5年 | ，学历不限
  const isBarred = before < first - 1 && after > next && isBetweenDemands(tokens, before, after)
  if (unit !== 'year' || bare) return false
  return (
    isBeforeLevel || (isBarred && quantity.min !== undefined) || [before, after].some((at) => isOtherTag(tokens, at))
  )
}

/** 35岁以下 | / 5年以上 / | 英语流利: a demand on either side, and no benefit (包吃住/2年以上/月薪8000). */
function isBetweenDemands(tokens: readonly Token[], before: number, after: number): boolean {
  return endsDemand(tokens[before]) || opensDemand(tokens, after)
}

/** | 本科 |, | 统招 | 本科, | 学历不限 |: what a tag says of the level. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  const isOfMode = isWord(tokens[at], 'study-mode') && isWord(tokens[at + 1], 'education')
  const isLifted = namesKind(tokens[at], 'education') && isWord(tokens[at + 1], 'negation', 'unrestricted')
  return isWord(tokens[at], 'education') || isOfMode || isLifted
}

/** 全职, and 不限 alone: what else stands in a line of tags and in a row of cells. */
function isOtherTag(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'availability', 'full-time-work', 'part-time-work')) return true
  const ends = [tokens[at - 1], tokens[at + 1]]
  return isWord(tokens[at], 'negation', 'unrestricted') && ends.every((token) => isStop(token) || isMark(token, '/·|'))
}

/**
 * 大专以上， | 3年以上 |，男女不限, | 1年以下 |，全职，文案, 会炒菜， | 3年以上 |，45岁以下: bounded years alone between commas, right behind a
 * level, a field, a paper, an age or a gender, or before one of them or another cell of a row.
 */
function isCell(tokens: readonly Token[], { first, next, bare, min, unit }: Quantity): boolean {
  if (bare || !isStop(tokens[first - 1]) || !isStop(tokens[next])) return false
  const following = isMark(tokens[next], ',') ? next + 1 : tokens.length
  if (unit === 'year' && isOtherTag(tokens, following)) return min !== undefined || first === 0
  return min !== undefined && (standsBefore(tokens, following, unit) || standsBehind(tokens, first - 1, unit))
}

/** BE Civil | 3-5 yrs |, MBA | 5+ years |: right behind a degree or its field; a bare figure would be how long a course lasts. */
function isBehindDegree(tokens: readonly Token[], { first, next, bare, min, unit }: Quantity): boolean {
  if (bare || min === undefined || unit !== 'year' || !isLatin(tokens[next - 1])) return false
  const level = isWord(tokens[first - 1], 'field') ? tokens[first - 2] : tokens[first - 1]
  const isDegree = isLevelName(level) || isWord(level, 'degree-letters')
  return isDegree && isLatin(level) && (isStop(tokens[next]) || isOrMark(tokens[next]))
}

/** A level, or beside years an age, a gender or a field of study, that opens the next part. */
function standsBefore(tokens: readonly Token[], at: number, unit: Quantity['unit']): boolean {
  if (isWord(tokens[at], 'education') || isWord(tokens[at], 'kind-name', 'education')) return true
  return unit === 'year' && (isOfPerson(tokens, at, at + LONGEST_AGE) || isOfField(tokens, at))
}

/** The same, or a paper (电工证 | ，), right before the comma of the years. */
function standsBehind(tokens: readonly Token[], comma: number, unit: Quantity['unit']): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const before = tokens[comma - 1]
  const isField = isWord(before, 'noun', 'major') || isWord(before, 'field')
  if (isField || isWord(tokens[backOverBound(tokens, comma - 1)], 'education')) return true
  return unit === 'year' && (isOfPerson(tokens, comma - 2, comma) || isPaper(before))
}

/** 电工证, and no 保证. */
function isPaper(token: Token | undefined): boolean {
  return isWord(token, 'licence') || endsInAny(token, PLAIN_PAPER_ENDS)
}

/** 3年以上， | 会计相关专业 |: a part of the sentence that is of a field of study alone. */
function isOfField(tokens: readonly Token[], start: number): boolean {
  const end = phraseEnd(tokens, start, LONGEST_FIELD)
  return isWord(tokens[end - 1], 'noun', 'major') && isWord(tokens[start], 'field')
}

/** Tokens of the longest list of fields that is looked through. */
const LONGEST_FIELD = 12

/** | 45 | 岁 | 以下, 18 | - | 45 | 岁, 男 |: an age or a gender that the part of the sentence opens or closes with. */
function isOfPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const start = Math.max(0, from)
  return tokens
    .slice(start, phraseEnd(tokens, start, to - start))
    .some((token) => isWord(token, 'unit', 'years-old') || isWord(token, 'gender'))
}

/** Tokens from the figure of an age to its unit, with those of a range. */
const LONGEST_AGE = 4

/** Months: who has to be 16 years and more is asked for his age. */
const YOUNGEST_AT_WORK = 16 * 12

/** 15 years +, 5+ years: all that an English sentence says, where the words for it stand in a heading or nowhere. */
function isAlone(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first, next, unit } = quantity
  if (isLifetime(quantity)) return false
  const isOfWork = (quantity.min ?? 0) < YOUNGEST_AT_WORK
  const isSaid = (token: Token) => isMark(token, '.+-*') || (isOfWork && isWord(token, 'modality')) // 5+ years | required
  const isWhole = tokens.every((token, at) => (at >= first && at < next) || isSaid(token))
  return isWhole && unit === 'year' && isLatin(tokens[next - 1])
}

function pastBar(tokens: readonly Token[], at: number, step: 1 | -1): number {
  return isMark(tokens[at], '/·|') ? at + step : at
}
