import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { ADDERS, FIRST_DEGREE_HOLDERS, FOR_LEVEL, LETTER_ADDERS, WAY_LINKS } from '../../../vocab/experience/years'
import { spanOf } from '../../as-written'
import { isLevelName } from '../../education/level-name'
import type { Claim, Phrase } from '../../kind'
import { isStop, phraseStart } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { isExperienceNoun, levelInBracket } from '../noun'
import { claimOf, durationAt } from './duration'
import { isLengthOfStudy } from './others'

/** How far away the noun, or the other level, may stand that says what a list of levels and years is about. */
const REACH = 40

/**
 * The years of a level, in a list of levels with years: 硕士 | 2年 |、本科 | 3年 |、大专5年以上工作经验. The noun stands once, behind
 * the last; in 硕士2年以上，本科4年以上 it does not stand at all.
 */
export function readPaired(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  return readBehindLevel(phrase, at) ?? readWithLevel(phrase, at) ?? readBeforeOther(phrase, at)
}

function readBehindLevel(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const level = levelBefore(tokens, at)
  if (level === undefined) return undefined
  const quantity = durationAt(phrase, at) ?? addedYears(phrase, at) ?? yearsAgain(phrase, at)
  if (quantity === undefined || isLengthOfStudy(tokens, quantity)) return undefined
  const following = tokens[quantity.next]
  const isFree = isStop(following) || isMark(following, '、/') || isWord(following, 'connective')
  const isAdded = isAmong(tokens[at - 1], LETTER_ADDERS) && isStop(following) // Diploma with | 4 years |
  if (!isFree || !(isAdded || isWhole(tokens, level, quantity) || isBesideOthers(tokens, level, quantity.next)))
    return undefined
  return quantity.max === 0 ? none(phrase, quantity) : claimOf(phrase, quantity, [quantity.first, quantity.next], [])
}

/** 大专需 | 3年以上 |；本科1年以上, 统招 | 本科 | 3年以上 |，…: a part of the sentence to themselves that bounds the years, where bare ones may be of the course. */
function isWhole(tokens: readonly Token[], level: number, { first, next }: Quantity): boolean {
  const end = isMark(tokens[next], ')') ? next + 1 : next
  const lead = tokens.slice(phraseStart(tokens, level), level)
  const opens = lead.every((token) => isWord(token, 'connective', 'or') || isWord(token, 'study-mode'))
  const isBounded = tokens.slice(first, next).some((token) => isWord(token, 'bound', 'min.after'))
  return opens && (end === tokens.length || isMark(tokens[end], ',')) && isBounded
}

/** Bachelor's + | 5 |, PhD plus | 0 |: a figure that is added to a level counts years. */
function addedYears({ tokens }: Phrase, at: number): Quantity | undefined {
  if (!isAmong(tokens[at - 1], ADDERS)) return undefined
  const quantity = readQuantity(tokens, at, { of: 'duration', bareUnit: 'year' })
  return quantity !== undefined && (quantity.min ?? 0) <= MOST_ADDED ? quantity : undefined
}

/** Master's with 2 years or Bachelor's with | 4 |: a figure where years of another level stand before it. */
function yearsAgain({ tokens }: Phrase, at: number): Quantity | undefined {
  if (tokens[at - 1]?.text !== 'with' || tokens[at]?.type !== 'number') return undefined
  const quantity = readQuantity(tokens, at, { of: 'duration', bareUnit: 'year' })
  const before = tokens.slice(Math.max(0, at - REACH), at)
  const isSaid = before.some((token) => isWord(token, 'unit', 'year')) && before.filter(isLevelName).length > 1
  return isSaid && (quantity?.min ?? MOST_ADDED) < MOST_ADDED ? quantity : undefined
}

/** Months; more is no figure of years. */
const MOST_ADDED = 240

function none(phrase: Phrase, { first, next }: Quantity): Claim<'experience'> {
  return { leaf: { kind: 'experience', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

/** 3 years | with a Bachelor's, | 1 year | with a Master's, 5 years of experience for diploma holders or | 3 years | for degree holders. */
function readWithLevel(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const quantity = durationAt(phrase, at) ?? bareYears(phrase, at)
  if (quantity === undefined) return undefined
  if (isOfLevel(tokens, quantity)) return claimOf(phrase, quantity, [quantity.first, quantity.next], [])
  if (tokens[at]?.type !== 'number') return undefined
  const link = isMark(tokens[quantity.next], '(') ? quantity.next + 1 : quantity.next // 5 years (with a Master's)
  const isOther = isWord(tokens[at - 1], 'connective', 'or')
  const isOwnWay = isOther && isAmong(tokens[link], WAY_LINKS)
  if (!isAmong(tokens[link], FOR_LEVEL) && !isOwnWay) return undefined
  if (isOther && (isWithout(tokens, link) || isBehindYears(tokens, at, link)))
    return claimOf(phrase, quantity, [quantity.first, quantity.next], [])
  const level = levelBehind(tokens, link + 1)
  const isAll = tokens.slice(0, at).every(leadsIn) && tokens.length === level + 1 // …; or | 1 year | with a Master's
  if (!isLevelName(tokens[level]) || !(isOwnWay || isAll || isBesideOthers(tokens, at, level + 1))) return undefined
  return claimOf(phrase, quantity, [quantity.first, quantity.next], [])
}

/** 6 years, | or | 4 years | with | a Master's: fewer years for whoever has the level. */
function isBehindYears(tokens: readonly Token[], at: number, link: number): boolean {
  const isSaid = tokens.slice(Math.max(0, at - REACH), at).some((token) => isWord(token, 'unit', 'year'))
  return isSaid && isLevelName(tokens[levelBehind(tokens, link + 1)])
}

/** | 6 years |, or 4 years with a Master's: the years of everybody else, which open the clause. */
function readBeforeOther(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const quantity = tokens.slice(0, at).every(leadsIn) ? durationAt(phrase, at) : undefined
  if (quantity === undefined || !isLatin(tokens[quantity.next - 1])) return undefined
  const or = isMark(tokens[quantity.next], ',(') ? quantity.next + 1 : quantity.next
  const isOther = isWord(tokens[or], 'connective', 'or')
  const other = isOther ? readQuantity(tokens, or + 1, { of: 'duration', bareUnit: 'year' }) : undefined
  if (other === undefined || !isAmong(tokens[other.next], FOR_LEVEL)) return undefined
  const isOfLevel = isLevelName(tokens[levelBehind(tokens, other.next + 1)])
  return isOfLevel ? claimOf(phrase, quantity, [quantity.first, quantity.next], []) : undefined
}

/** with | a relevant | degree, with | no | degree. */
export function levelBehind(tokens: readonly Token[], at: number): number {
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
  return (
    isWord(tokens[at], 'negation', 'without') &&
    isLatin(tokens[at]) &&
    (isStop(tokens[at + 1]) || isMark(tokens[at + 1], '.'))
  )
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
    quantity !== undefined && (quantity.min ?? 0) <= MOST_ADDED && tokens[quantity.next]?.text === 'with'
  const isSaid = tokens.slice(Math.max(0, at - REACH), at).some((token) => isWord(token, 'unit', 'year'))
  return isCounted && (isSaid || isLeast(tokens, at, quantity.next)) ? quantity : undefined
}

/** …; | minimum | 6 with a Master's; | 6+ | with a Master's: a clause of its own, which bounds the figure. */
function isLeast(tokens: readonly Token[], at: number, next: number): boolean {
  const isBounded = isWord(tokens[at - 1], 'bound', 'min.before') || isWord(tokens[next - 1], 'bound', 'min.after')
  return isBounded && tokens.slice(0, at).every(leadsIn)
}

/** 3 years | (Diploma) | or 2 years | (with a Degree), 3年（| 本科 |）或5年（大专）: a bracket with the level that the years go with, and another one near. */
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

function levelBefore(tokens: readonly Token[], at: number): number | undefined {
  const isAdded = isAmong(tokens[at - 1], ADDERS) || tokens[at - 1]?.text === 'with'
  let place = isOfLack(tokens, at) ? at - 2 : at - 1
  while (
    (isAdded && isOfField(tokens[place])) || // Diploma in Law + | 3 years |
    isMark(tokens[place], ':(/') ||
    isWord(tokens[place], 'noun', 'education') ||
    isWord(tokens[place], 'bound', 'min.after') ||
    isWord(tokens[place], 'function-word') ||
    (isWord(tokens[place], 'modality', 'required') && !isLatin(tokens[place])) || // 硕士 | 须具备 | 两年
    (isWord(tokens[place], 'connective', 'and') && isLatin(tokens[place])) // Bachelor's | and | 5+ years
  ) {
    if (hasLevel(tokens[place])) return place
    place -= 1
  }
  return hasLevel(tokens[place]) ? place : undefined
}

/** A level, or | graduates | with 2 years: whoever has the first degree. */
function hasLevel(token: Token | undefined): boolean {
  return isLevelName(token) || isAmong(token, FIRST_DEGREE_HOLDERS)
}

/** if no degree | , | 8 years: the comma before what is asked of whoever lacks the level. */
function isOfLack(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], ',') && isLevelName(tokens[at - 2]) && isWord(tokens[at - 3], 'negation', 'without')
}

function isOfField(token: Token | undefined): boolean {
  return (isWord(token, 'field') && !isLevelName(token)) || isMark(token, ')') || isAmong(token, ADDERS)
}

function isBesideOthers(tokens: readonly Token[], level: number, next: number): boolean {
  for (let place = Math.max(0, level - REACH); place < Math.min(tokens.length, next + REACH); place++) {
    if (place >= level && place < next) continue
    const token = tokens[place]
    if (token !== undefined && (isExperienceNoun(token) || isLevelName(token) || isWithout(tokens, place))) return true
  }
  return false
}
