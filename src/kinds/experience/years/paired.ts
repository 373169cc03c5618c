import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { ADDERS, FIRST_DEGREE_HOLDERS, LETTER_ADDERS } from '../../../vocab/experience/years'
import { isDash } from '../../amount'
import { spanOf } from '../../as-written'
import { isLevelName } from '../../education/level-name'
import type { Claim, Phrase } from '../../kind'
import { isStop, phraseStart } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { claimAlone, durationAt } from './duration'
import { isLengthOfStudy } from './others'
import { followsYears, isBesideOthers, MOST_YEARS, REACH, readBeforeOther, readWithLevel } from './with-level'

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
  const isFree =
    isStop(following) || isMark(following, '、/') || isWord(following, 'connective') || isAbility(tokens, quantity.next)
  const isAdded = isAmong(tokens[at - 1], LETTER_ADDERS) && isStop(following) // Diploma with | 4 years |
  const isOfPapers = isPaper(tokens[level]) || leadsYears(tokens[at - 1])
  const isBeside = isBesideOthers(tokens, level, quantity.next, isOfPapers ? hasLevel : isLevelName)
  if (!isFree || !(isAdded || isWhole(tokens, level, quantity) || isBeside)) return undefined
  return quantity.max === 0 ? none(phrase, quantity) : claimAlone(phrase, quantity)
}

/** 大专需 | 3年以上 |；本科1年以上, 统招 | 本科 | 3年以上 |，…, 本科 | 5年以上 | 熟悉…: a phrase of their own that bounds the years, where bare ones may be of the course. */
function isWhole(tokens: readonly Token[], level: number, { first, next }: Quantity): boolean {
  const end = isMark(tokens[next], ')') ? next + 1 : next
  const lead = tokens.slice(phraseStart(tokens, level), level)
  const opens = lead.every((token) => isWord(token, 'connective', 'or') || isWord(token, 'study-mode'))
  const isBounded = tokens.slice(first, next).some((token) => isWord(token, 'bound', 'min.after'))
  const closes = end === tokens.length || isMark(tokens[end], ',') || isAbility(tokens, end)
  return opens && closes && isBounded
}

/** 5年以上 | 熟悉微服务, 3年以上 | 有驾照, 2年以上 | 会CAD: what else is asked for, with no mark between. */
function isAbility(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return !isLatin(token) && (isWord(token, 'function-word', 'have') || isWord(token, 'noun', 'know'))
}

/** Bachelor's + | 5 |, PhD plus | 0 |: a figure that is added to a level counts years. */
function addedYears({ tokens, field }: Phrase, at: number): Quantity | undefined {
  const isOfForm = field === 'experience' && leadsYears(tokens[at - 1]) // Years of experience: Diploma: | 5 |, Degree: 3
  if (!isAmong(tokens[at - 1], ADDERS) && !isOfForm) return undefined
  const quantity = readQuantity(tokens, at, { of: 'duration', bareUnit: 'year' })
  return quantity !== undefined && (quantity.min ?? 0) <= MOST_YEARS ? quantity : undefined
}

/** Master's with 2 years or Bachelor's with | 4 |, or a degree in Law and | 4 |: a figure where years of another level stand before it. */
function yearsAgain({ tokens }: Phrase, at: number): Quantity | undefined {
  if (!isAmong(tokens[at - 1], LETTER_ADDERS) || tokens[at]?.type !== 'number') return undefined
  const quantity = readQuantity(tokens, at, { of: 'duration', bareUnit: 'year' })
  const isSaid = followsYears(tokens, at) && tokens.slice(Math.max(0, at - REACH), at).filter(hasLevel).length > 1
  return isSaid && (quantity?.min ?? MOST_YEARS) < MOST_YEARS ? quantity : undefined
}

function none(phrase: Phrase, { first, next }: Quantity): Claim<'experience'> {
  return { leaf: { kind: 'experience', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

function levelBefore(tokens: readonly Token[], at: number): number | undefined {
  const isSetOff = isAmong(tokens[at - 1], LETTER_ADDERS) || leadsYears(tokens[at - 1]) || isMark(tokens[at - 1], ')')
  let place = isOfLack(tokens, at) ? at - 2 : at - 1
  while (
    (isSetOff && isOfField(tokens[place])) || // Diploma in Law + | 3 years |, Diploma in Law: | 3 years |
    isMark(tokens[place], ':([/=') ||
    isDash(tokens[place]) ||
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

/** Diploma | : | 3 years, Diploma | – | 3 years. */
function leadsYears(token: Token | undefined): boolean {
  return isMark(token, ':=') || isDash(token)
}

/** A level, a paper, or | graduates | with 2 years: whoever has the first degree. */
function hasLevel(token: Token | undefined): boolean {
  return isLevelName(token) || isPaper(token) || isAmong(token, FIRST_DEGREE_HOLDERS)
}

/** CPA | with 2 years. */
function isPaper(token: Token | undefined): boolean {
  return isWord(token, 'licence') && isLatin(token)
}

/** if no degree | , | 8 years: the comma before what is asked of whoever lacks the level. */
function isOfLack(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], ',') && isLevelName(tokens[at - 2]) && isWord(tokens[at - 3], 'negation', 'without')
}

function isOfField(token: Token | undefined): boolean {
  return (isWord(token, 'field') && !isLevelName(token)) || isMark(token, ')') || isAmong(token, ADDERS)
}
