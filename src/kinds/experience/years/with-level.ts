import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { FOR_LEVEL, WAY_LINKS } from '../../../vocab/experience/years'
import { isLevelName } from '../../education/level-name'
import type { Claim, Phrase } from '../../kind'
import { isStopOrDot } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { isExperienceNoun, levelInBracket } from '../noun'
import { claimAlone, durationAt } from './duration'

/** How far away the noun, or the other level, may stand that says what a list of levels and years is about. */
export const REACH = 40

/** Months; more is no figure of years. */
export const MOST_YEARS = 240

/** 3 years | with a Bachelor's, | 1 year | with a Master's, 5 years of experience for diploma holders or | 3 years | for degree holders. */
export function readWithLevel(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const quantity = durationAt(phrase, at) ?? bareYears(phrase, at)
  if (quantity === undefined) return undefined
  if (isOfLevel(tokens, quantity)) return claimAlone(phrase, quantity)
  if (tokens[at]?.type !== 'number') return undefined
  const link = isMark(tokens[quantity.next], '(') ? quantity.next + 1 : quantity.next // 5 years (with a Master's)
  const isOther = isWord(tokens[at - 1], 'connective', 'or')
  const isOwnWay = isOther && isAmong(tokens[link], WAY_LINKS)
  if (!isAmong(tokens[link], FOR_LEVEL) && !isOwnWay) return undefined
  const level = levelBehind(tokens, link + 1)
  const isAll = tokens.slice(0, at).every(leadsIn) && tokens.length === level + 1 // …; or | 1 year | with a Master's
  const isFewer = isOther && followsYears(tokens, at) // 6 years, or | 4 years | with a Master's
  const isWay = isFewer || isOwnWay || isAll || isBesideOthers(tokens, at, level + 1)
  const isOfWhom = isLevelName(tokens[level]) ? isWay : isOther && isWithout(tokens, link)
  return isOfWhom ? claimAlone(phrase, quantity) : undefined
}

/** | 6 years |, or 4 years with a Master's: the years of everybody else, which open the clause. */
export function readBeforeOther(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const quantity = tokens.slice(0, at).every(leadsIn) ? durationAt(phrase, at) : undefined
  if (quantity === undefined || !isLatin(tokens[quantity.next - 1])) return undefined
  const or = isMark(tokens[quantity.next], ',(') ? quantity.next + 1 : quantity.next
  const isOther = isWord(tokens[or], 'connective', 'or')
  const other = isOther ? readQuantity(tokens, or + 1, { of: 'duration', bareUnit: 'year' }) : undefined
  return other !== undefined && levelFor(tokens, other.next) !== undefined ? claimAlone(phrase, quantity) : undefined
}

/** 7 years | (or 5 years with a PhD) | of research: the bracket has years of its own for whoever has the level. */
export function opensOtherYears(phrase: Phrase, open: number): boolean {
  const { tokens } = phrase
  const start = isWord(tokens[open + 1], 'connective', 'or') ? open + 2 : open + 1
  const years = isMark(tokens[open], '(') ? durationAt(phrase, start) : undefined
  const level = years && levelFor(tokens, years.next)
  return level !== undefined && isMark(tokens[level + 1], ')')
}

/** 4 years | with | a Master's: where the level stands of those of whom they are asked. */
function levelFor(tokens: readonly Token[], link: number): number | undefined {
  const level = levelBehind(tokens, link + 1)
  return isAmong(tokens[link], FOR_LEVEL) && isLevelName(tokens[level]) ? level : undefined
}

/** with | a relevant | degree, with | no | degree. */
function levelBehind(tokens: readonly Token[], at: number): number {
  let level = at
  while (
    isWord(tokens[level], 'function-word') ||
    isWord(tokens[level], 'noun', 'related') ||
    isWord(tokens[level], 'negation', 'without')
  )
    level += 1
  return level
}

/** 5 years with a degree, or 8 years | without |: the level stands before it. */
function isWithout(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'negation', 'without') && isLatin(tokens[at]) && isStopOrDot(tokens[at + 1])
}

/** or | 1 year with a Master's, Requires a minimum of | 8 years with a BSc: before what is all that a clause asks for. */
function leadsIn(token: Token): boolean {
  return (
    isWord(token, 'connective', 'or') ||
    isWord(token, 'modality', 'required') ||
    isWord(token, 'bound') ||
    isWord(token, 'function-word')
  )
}

/** 8 years with a diploma, | 6 | with a degree; 5+ years (| 3+ | with a degree): a figure where years stand before it, or that is bounded. */
function bareYears({ tokens }: Phrase, at: number): Quantity | undefined {
  if (tokens[at]?.type !== 'number') return undefined
  const quantity = readQuantity(tokens, at, { of: 'duration', bareUnit: 'year' })
  const isCounted =
    quantity !== undefined && (quantity.min ?? 0) <= MOST_YEARS && tokens[quantity.next]?.text === 'with'
  return isCounted && (followsYears(tokens, at) || isLeast(tokens, at, quantity.next)) ? quantity : undefined
}

/** …; | minimum | 6 with a Master's; | 6+ | with a Master's: a clause of its own, which bounds the figure. */
function isLeast(tokens: readonly Token[], at: number, next: number): boolean {
  const isBounded = isWord(tokens[at - 1], 'bound', 'min.before') || isWord(tokens[next - 1], 'bound', 'min.after')
  return isBounded && tokens.slice(0, at).every(leadsIn)
}

/** 3 years | (Diploma) | or 2 years | (with a Degree), 3年（| 本科 |）或5年（大专）: the level of the years in a bracket, and another one near. */
export function isOfLevel(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const level = levelInBracket(tokens, next)
  if (level === undefined) return false
  const close = isWord(tokens[level + 1], 'noun', 'education') ? level + 2 : level + 1
  return isMark(tokens[close], ')') && levelsNear(tokens, first, close)
}

function levelsNear(tokens: readonly Token[], first: number, next: number): boolean {
  const around = [...tokens.slice(Math.max(0, first - REACH), first), ...tokens.slice(next, next + REACH)]
  return around.some(isLevelName)
}

/** 8 years with a diploma or | 6 …: years stand before the place. */
export function followsYears(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at).some((token) => isWord(token, 'unit', 'year'))
}

/** Another level, or what else has years here, or the noun of experience stands near: a list of levels and years. */
export function isBesideOthers(
  tokens: readonly Token[],
  level: number,
  next: number,
  hasYears: (token: Token | undefined) => boolean = isLevelName,
): boolean {
  for (let place = Math.max(0, level - REACH); place < Math.min(tokens.length, next + REACH); place++) {
    if (place >= level && place < next) continue
    const token = tokens[place]
    if (token !== undefined && (isExperienceNoun(token) || hasYears(token) || isWithout(tokens, place))) return true
  }
  return false
}
