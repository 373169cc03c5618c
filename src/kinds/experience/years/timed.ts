import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { ABOUT_OR_LAST } from '../../../vocab/bounds'
import { SERVICE_NOUNS, TIMES_OF_WORK, YEARS_LEADS } from '../../../vocab/experience/years'
import { readBounds } from '../../bounds'
import { isAndOr, isOrMark } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { isExperienceNoun } from '../noun'
import { isBesideYears } from '../scope/in-phrase'
import { trailingScope } from '../scope/trailing/scope'
import { claimAlone, claimOf, isDuration } from './duration'
import { readFrame } from './frame'
import { isSinceFounding } from './of-employer'
import { isLengthOfStudy, isOfAge, isOfProgram } from './others'
import { pastWhole } from './scope-after'
import { readToNoun } from './to-noun'
import { readTotal } from './total'
import { isOfLevel, opensOtherYears } from './with-level'

/** An experience with a duration: at `at` stands the quantity. `isSecond`: another experience stands before it in the clause. */
export function readTimed(
  phrase: Phrase,
  at: number,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const isValue = phrase.field === 'experience' && at === 0
  const isPart = isSecond || opensPart(phrase.tokens, at)
  const isBare = isValue || (isPart && isBarePart(phrase.tokens, at))
  const read = readQuantity(phrase.tokens, at, { of: 'duration', ...(isBare && { bareUnit: 'year' as const }) })
  if (read === undefined || !isDuration(phrase.tokens, read) || areSameYears(phrase.tokens, read.next)) return undefined
  const quantity = areSameYears(phrase.tokens, read.first - 1) ? { ...read, first: read.first - 3 } : read
  if (isSinceFounding(phrase.tokens, quantity) || isOfLevel(phrase.tokens, quantity)) return undefined
  if (
    isTimeLimit(phrase.tokens, quantity) ||
    isRecently(phrase.tokens, quantity) ||
    isOfAge(phrase, quantity) ||
    isOfProgram(phrase.tokens, quantity) ||
    isLengthOfStudy(phrase.tokens, quantity)
  )
    return undefined
  if (opensOtherYears(phrase, quantity.next)) return claimAlone(phrase, quantity)
  return (
    readInUnit(phrase, quantity) ??
    readTimeOfDay(phrase, quantity) ??
    readBesideOther(phrase, quantity, from) ??
    readToNoun(phrase, quantity, from) ??
    readFrame(phrase, quantity, from, isPart) ??
    readTotal(phrase, quantity)
  )
}

/** 从事会计 | 3年 | 或门店管理经验: what was done so long, and behind the joint another experience, with its own noun. */
function readBesideOther(phrase: Phrase, quantity: Quantity, from: number): Claim<'experience'> | undefined {
  const [or, behind] = [phrase.tokens[quantity.next], phrase.tokens[quantity.next + 1]]
  if (isLatin(or) || !isWord(or, 'connective', 'or') || isWord(behind, 'bound')) return undefined
  return readFrame(phrase, quantity, from, false)
}

/** | 1 year full-time | or 2 years part-time experience in a mill: the noun stands once, behind the last. */
function readTimeOfDay(phrase: Phrase, quantity: Quantity): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const time = tokens[quantity.next]?.text === 'of' ? quantity.next + 1 : quantity.next
  if (!isAmong(tokens[time], TIMES_OF_WORK)) return undefined
  const isInBracket = isMark(tokens[time + 1], ')') && isOrMark(tokens[quantity.first - 1])
  if (isInBracket) return claimOf(phrase, quantity, [quantity.first, time + 1], [])
  const joint = isMark(tokens[time + 1], '(') ? time + 2 : time + 1 // 1 year full-time (or 2 years part-time)
  if (!isOrMark(tokens[joint])) return undefined
  const other = readQuantity(tokens, joint + 1, { of: 'duration', bareUnit: 'year' })
  const start = other === undefined ? 0 : tokens[other.next]?.text === 'of' ? other.next + 1 : other.next
  return isAmong(tokens[start], TIMES_OF_WORK) ? claimOf(phrase, quantity, [quantity.first, time + 1], []) : undefined
}

/** a licence | within 2 years | of employment: by when it has to be had. */
function isTimeLimit(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isLimit = [first, first - 1].some((at) => tokens[at]?.text === 'within')
  return isLimit && tokens[next]?.text === 'of' && isAmong(tokens[next + 1], SERVICE_NOUNS)
}

/** 近3年 | 有布展经验, 近3年内 | 曾任店长: when it was got, and not how much of it; 近3年 | 布展经验 is that much. */
function isRecently(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isLast = [first - 1, first].some((at) => isAmong(tokens[at], ABOUT_OR_LAST))
  const isWithin = isWord(tokens[next - 1], 'bound', 'max.after') && !isLatin(tokens[next - 1])
  const isHad = isWord(tokens[next], 'function-word', 'have') && !isLatin(tokens[next])
  return (isLast && isWithin) || ((isLast || isWithin) && isHad)
}

/** 5+ YOE, 2-4 PQE in litigation: the unit holds the noun. */
function readInUnit(phrase: Phrase, quantity: Quantity): Claim<'experience'> | undefined {
  const { first, next: start } = quantity
  if (!isExperienceNoun(phrase.tokens[start - 1])) return undefined
  const next = trailingScope(phrase, start)
  return claimOf(phrase, quantity, [first, next], [[start, next]])
}

/** …; | 3 of which must be in a lead role: the years that these are part of stand in the clause before. */
function opensPart(tokens: readonly Token[], at: number): boolean {
  if (at > 0) return false
  const next = pastCount(tokens, at)
  const whole = pastWhole(tokens, next)
  return whole > next && isWord(tokens[whole - 1], 'modality', 'required')
}

/** of which | at least 3 | should be in a lead role, 2 | of those years in retail: the unit stands with the years before. */
function isBarePart(tokens: readonly Token[], at: number): boolean {
  const next = pastCount(tokens, at)
  if (pastWhole(tokens, next) > next || isOfWhole(tokens, at, next)) return true
  if (isOrMark(tokens[at - 1]) && [tokens[at - 2], tokens[next]].every((token) => isAmong(token, TIMES_OF_WORK)))
    return true // 1 year full-time or | 2 | part-time
  return isWord(tokens[at - 1], 'connective', 'within') && tokens[at - 1]?.text.includes('which') === true
}

/** 9 years in sales, including | 4 | as a lead; 9 years of baking with | at least 3 | in pastry; 6+ years in baking, | 3 | in pastry. */
function isOfWhole(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const isOther = isLatin(tokens[next]) && isBesideYears(tokens, at)
  const isPart = isOther || before?.text === 'with' || (isLatin(before) && isWord(before, 'connective', 'within'))
  return isPart && (isAmong(tokens[next], YEARS_LEADS) || isWord(tokens[next], 'noun', 'same-role'))
}

/** at least | 3 |, 3+ |, two (2) |: past the count and what bounds it. */
function pastCount(tokens: readonly Token[], at: number): number {
  const count = readBounds(tokens, at, 'before').next
  if (isMark(tokens[count + 1], '(') && isMark(tokens[count + 3], ')')) return count + 4
  return isWord(tokens[count + 1], 'bound', 'min.after') ? count + 2 : count + 1
}

/** 3年 | 或 | 3年以上, 三年 | 及 | 三年以上: the same years on both sides of the joint at `joint`, which the second bounds. */
function areSameYears(tokens: readonly Token[], joint: number): boolean {
  const [figure, unit, again, other] = [joint - 2, joint - 1, joint + 1, joint + 2].map((at) => tokens[at])
  if (!isAndOr(tokens[joint]) || figure?.type !== 'number' || again?.type !== 'number') return false
  return figure.value === again.value && isWord(unit, 'unit', 'year') && isWord(other, 'unit', 'year')
}
