import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { ABOUT_OR_LAST } from '../../../vocab/bounds'
import { PROMISING } from '../../../vocab/experience/employer'
import { EQUIVALENT, QUALIFIERS, TALLIES, USING } from '../../../vocab/experience/scope'
import {
  ANY_EXPERIENCE,
  LATE_LINKS,
  SERVED,
  STUDIED,
  TIMES_OF_WORK,
  YEARS_LEADS,
} from '../../../vocab/experience/years'
import { boundOf, readBounds } from '../../bounds'
import type { Claim, Phrase } from '../../kind'
import { closingBracket, endsInAny, isAmong, isLatin, isStop } from '../../places'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { isExperienceNoun, namesTrade } from '../noun'
import { nounBehindList } from '../scope/english-list'
import { nounBehindCommas } from '../scope/han-list'
import { readScope } from '../scope/read'
import { objectOf } from '../scope/shared'
import { findInPhrase, scopeStart } from '../scope/stretch'
import { trailingScope } from '../scope/trailing'
import { claimOf, durationAt, isDuration, pastPeriod } from './duration'
import { asideStart, pastWhole, readFrame, scopeAfter } from './frame'
import { isOfProgram, isRewarded, isSinceFounding } from './others'
import { isOfLevel } from './paired'

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
  if (read === undefined || !isDuration(phrase.tokens, read) || isSaidAgain(phrase.tokens, read.next)) return undefined
  const quantity = isSaidAgain(phrase.tokens, read.first - 1) ? { ...read, first: read.first - 3 } : read
  if (isSinceFounding(phrase.tokens, quantity) || isOfLevel(phrase.tokens, quantity)) return undefined
  if (isRecently(phrase.tokens, quantity) || isOfProgram(phrase.tokens, quantity)) return undefined
  return (
    readInUnit(phrase, quantity) ??
    readTimeOfDay(phrase, quantity) ??
    readToNoun(phrase, quantity, from) ??
    readFrame(phrase, quantity, from, isPart)
  )
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

function isOrMark(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'or') || isMark(token, '/')
}

/** 近3年 | 有布展经验: when it was got, and not how much of it; 近3年 | 布展经验 is that much. */
function isRecently(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isWindow = [first - 1, first].some((at) => isAmong(tokens[at], ABOUT_OR_LAST))
  return isWindow && isWord(tokens[next], 'function-word', 'have') && !isLatin(tokens[next])
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

/** 9 years in sales, including | 4 | as a lead; 9 years of baking with | at least 3 | in pastry. */
function isOfWhole(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]
  const isPart = before?.text === 'with' || (isLatin(before) && isWord(before, 'connective', 'within'))
  return isPart && (isAmong(tokens[next], YEARS_LEADS) || isWord(tokens[next], 'noun', 'same-role'))
}

/** at least | 3 |, two (2) |: past the count and what bounds it. */
function pastCount(tokens: readonly Token[], at: number): number {
  const count = readBounds(tokens, at, 'before').next
  return isMark(tokens[count + 1], '(') && isMark(tokens[count + 3], ')') ? count + 4 : count + 1
}

/** [scope] 3年以上 [scope] 经验; 一年以上，制造业系统开发经验 has a comma in between. */
function readToNoun(phrase: Phrase, quantity: Quantity, from: number): Claim<'experience'> | undefined {
  const start = pastBreak(phrase.tokens, quantity.next)
  const noun =
    findInPhrase(phrase, start, isExperienceNoun) ??
    studyAbroad(phrase.tokens, start) ??
    serviceAt(phrase.tokens, start) ??
    nounBehindList(phrase.tokens, start) ??
    nounBehindCommas(phrase.tokens, start)
  if (
    noun === undefined ||
    isOfPerson(phrase.tokens, start, noun) ||
    isGained(phrase.tokens, start, noun) ||
    isOtherWay(phrase, quantity, from) ||
    (isMark(phrase.tokens[quantity.next], ',') && !isAlone(phrase, quantity)) ||
    isWishBehind(phrase.tokens, quantity.next, noun)
  )
    return undefined
  const [object, end] = objectOf(phrase, isAskedWhere(phrase.tokens, noun + 1) ? noun + 2 : noun + 1)
  const next = pastBound(phrase.tokens, end)
  const aside = asideStart(phrase.tokens, { ...quantity, next }, from)
  const first = aside ?? scopeStart(phrase, quantity.first, from)
  return claimOf(
    phrase,
    next > end ? openAbove(quantity) : quantity,
    [first, next],
    [
      [first, aside === undefined ? quantity.first : quantity.first - 1],
      [saysRelated(phrase.tokens[start - 2]) ? start - 2 : start, isOrAny(phrase.tokens, noun) ? start : noun],
      [object, next],
    ],
  )
}

/** years of academic | or | professional experience: of work of any kind. */
function isOrAny(tokens: readonly Token[], noun: number): boolean {
  return isWord(tokens[noun - 1], 'connective', 'or') && isAmong(tokens[noun], ANY_EXPERIENCE)
}

/** dyeing experience | is required | in a mill: the verb stands before what the experience is of. */
function isAskedWhere(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && isWord(tokens[at], 'modality', 'required') && tokens[at + 1]?.text === 'in'
}

/** 1年以上 | 留学经历 |: study abroad, for which one word stands. */
function studyAbroad(tokens: readonly Token[], at: number): number | undefined {
  return isWord(tokens[at], 'school-tier', 'overseas') && endsInAny(tokens[at], STUDIED) ? at : undefined
}

/** 4 years | of service | in the mill, 4 years' | practice | in tax law: nouns that are of work behind years alone. */
function serviceAt(tokens: readonly Token[], start: number): number | undefined {
  const noun = tokens[start]?.text === 'of' ? start + 1 : start
  return isAmong(tokens[noun], SERVED) && isAmong(tokens[noun + 1], YEARS_LEADS) ? noun : undefined
}

/** 3年 | 或 | 3年以上, 三年 | 及 | 三年以上: the same years on both sides of the joint at `joint`, which the second bounds. */
function isSaidAgain(tokens: readonly Token[], joint: number): boolean {
  const [figure, unit, again, other] = [joint - 2, joint - 1, joint + 1, joint + 2].map((at) => tokens[at])
  if (!isWord(tokens[joint], 'connective', 'or', 'and') || figure?.type !== 'number' || again?.type !== 'number')
    return false
  return figure.value === again.value && isWord(unit, 'unit', 'year') && isWord(other, 'unit', 'year')
}

/** 从事采购3年 | 或有 | 外贸经验: years whose work stands before them, and what somebody else may have had. */
function isOtherWay(phrase: Phrase, { first, next }: Quantity, from: number): boolean {
  const joint = phrase.tokens[next]
  return !isLatin(joint) && isWord(joint, 'connective', 'or-having') && scopeStart(phrase, first, from) < first
}

/** After 2 years you will be an | experienced | cook: what somebody becomes has no years; 2 years | experienced | has. */
function isOfPerson(tokens: readonly Token[], start: number, noun: number): boolean {
  return tokens[noun]?.text === 'experienced' && noun > start + 1
}

/** Over 2 years you will | gain | experience, a course of 6 months | gives | you experience: what the time brings is asked of nobody. */
function isGained(tokens: readonly Token[], start: number, noun: number): boolean {
  return tokens.slice(start, noun).some((token, place) => {
    const at = start + place
    return isAmong(token, PROMISING) && (isWord(tokens[at - 1], 'holding', 'company') || tokens[at + 1]?.text === 'you')
  })
}

/** 一年以上 | ， | 制造业经验, 5 years | ?? | experience, where an apostrophe was; years | of progressive, | relevant experience. */
function pastBreak(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], ',')) return at + 1
  const start = tokens[at]?.text === 'of' ? at + 1 : at
  let how = start
  while (saysHow(tokens[how]) && isMark(tokens[how + 1], ',')) how += 2
  if (how > start) return how
  let next = at
  while (isMark(tokens[next], '?')) next += 1
  return next
}

/** years of | recent |, | unpaid |, mill experience; of | proven |, hands-on experience: how it was done, and no work. */
function saysHow(token: Token | undefined): boolean {
  if (isLatin(token) && isWord(token, 'function-word', 'degree')) return true
  return isAmong(token, QUALIFIERS) || isAmong(token, EQUIVALENT) || isAmong(token, USING) || saysRelated(token)
}

/** years of | relevant |, full-time mill experience. */
function saysRelated(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'related') && !isAmong(token, EQUIVALENT)
}

/** 2年以上 | ，有外贸 | 经验 | 者优先: an experience of its own, which is preferred. */
function isWishBehind(tokens: readonly Token[], at: number, noun: number): boolean {
  if (!isMark(tokens[at], ',') || !isWord(tokens[at + 1], 'function-word', 'have')) return false
  const next = isWord(tokens[noun + 1], 'function-word', 'person') ? noun + 2 : noun + 1
  return isWord(tokens[next], 'modality', 'preferred.back')
}

function isAlone({ tokens }: Phrase, { first }: Quantity): boolean {
  return isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
}

/** 3年经验以上: the bound may stand behind the noun. */
function pastBound(tokens: readonly Token[], next: number): number {
  return isWord(tokens[next], 'bound', 'min.after') && touches(tokens[next - 1], tokens[next]) ? next + 1 : next
}

/** 3-5年经验 | 以上: a range that goes on above has its lower end alone, as 3-5年以上 has. */
function openAbove(quantity: Quantity): Quantity {
  const { max, notes, ...others } = quantity
  return quantity.bare || max === undefined ? quantity : { ...others, notes: [...notes, 'range-and-above'] }
}

/** 临床经验3年以上, 工作经验：行政1年以上, 【授课经验】两年以上: at `at` stands the noun, and its duration follows. */
export function readNamedThenTimed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at])) return undefined
  const trailing = trailingScope(phrase, at + 1)
  const late = lateStart(phrase, trailing)
  const start = isMark(tokens[trailing], '(') ? besideBracket(phrase, trailing) : (late ?? pastBetween(tokens, at + 1))
  const quantity = durationBehind(phrase, start)
  if (quantity === undefined || isRewarded(tokens, quantity)) return undefined
  const first = scopeStart(phrase, at, from)
  const said = pastSaid(phrase, [first, at], quantity.next)
  if (said === undefined && hasOwnWork(phrase, [first, at], quantity)) return undefined
  const isAside = isMark(tokens[start - 1], ')')
  const isNarrowed = readScope(phrase, [[first, at]]) !== undefined
  const next = endBehind(phrase, quantity, said) ?? (isNarrowed ? quantity.next : scopeAfter(phrase, quantity))
  return claimOf(
    phrase,
    quantity,
    [isLabelOf(tokens, at, quantity) && !isNarrowed ? quantity.first : Math.min(at, first), next],
    [
      [first, at],
      [at + 1, late === undefined && !isAside ? quantity.first : trailing], // for a period of | says nothing of the work
      [said ?? quantity.next, next],
    ],
  )
}

/** Experience | : | 2 years: a label, and its value right behind; in | Maximum | experience: 2 years it says more than that. */
function isLabelOf(tokens: readonly Token[], noun: number, { first }: Quantity): boolean {
  return isMark(tokens[noun + 1], ':') && first === noun + 2 && boundOf(tokens[noun - 1], 'before') !== 'max'
}

/** Specialised experience: | 2 years of felting experience |: behind a label that names no trade, years that say themselves of what they are. */
function hasOwnWork(phrase: Phrase, [first, at]: readonly [number, number], quantity: Quantity): boolean {
  const { tokens } = phrase
  if (!isLatin(tokens[at]) || !isLabelOf(tokens, at, quantity)) return false
  const noun = findInPhrase(phrase, quantity.next, isExperienceNoun)
  if (noun === undefined || tokens.slice(first, at).some(namesTrade)) return false
  return readScope(phrase, [[quantity.next, noun], objectOf(phrase, noun + 1)]) !== undefined
}

/** 年資（| 3年以上）, 年資（以報名日為準）| 滿2年: the years stand in the bracket, or behind what it remarks. */
function besideBracket(phrase: Phrase, open: number): number {
  const behind = closingBracket(phrase.tokens, open, ASIDE) + 1
  const isAside = behind > 0 && durationAt(phrase, open + 1) === undefined
  return isAside && durationAt(phrase, behind) !== undefined ? behind : open + 1
}

/** Tokens of the longest remark between the noun and its years. */
const ASIDE = 20

/** experience (2 years | ) in a spa |, dyeing experience of 2 years | in a mill |, 经验3年 | 经验 |, experience: 2 years | of experience in a spa |: what goes with the years behind them. */
function endBehind(phrase: Phrase, { first, next }: Quantity, said: number | undefined): number | undefined {
  const { tokens } = phrase
  const isEnclosed = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  if (isEnclosed) return (isLatin(tokens[next + 1]) ? trailingScope(phrase, next + 1) : undefined) ?? next + 1
  const following = isAmong(tokens[next], YEARS_LEADS) ? trailingScope(phrase, next) : undefined
  return pastNounAgain(tokens, next) ?? (said && trailingScope(phrase, said)) ?? following
}

/** 工作经验 3年以上 | 经验 |, 工作经验 3年以上 | 相关工作经验 |: a label, and its value with the noun once more. */
function pastNounAgain(tokens: readonly Token[], start: number): number | undefined {
  let at = start
  while (at - start < LONGEST_VALUE && touches(tokens[at - 1], tokens[at]) && narrows(tokens[at])) at += 1
  return isExperienceNoun(tokens[at]) && (at === start || touches(tokens[at - 1], tokens[at])) ? at + 1 : undefined
}

/** Tokens of the longest scope between years and the noun said once more. */
const LONGEST_VALUE = 4

function narrows(token: Token | undefined): boolean {
  return isWord(token, 'function') || isWord(token, 'industry') || isWord(token, 'noun', 'related', 'same-role')
}

/** Sales experience: 2 years | of sales experience | in a bakery: the label said once more. */
function pastSaid({ tokens }: Phrase, [first, noun]: readonly [number, number], at: number): number | undefined {
  const start = tokens[at]?.text === 'of' ? at + 1 : at
  const label = tokens.slice(first, noun + 1)
  const isSame = label.every(({ text }, place) => tokens[start + place]?.text === text)
  return isSame ? start + label.length : undefined
}

/** experience in the hotel industry | for | 2 years, sales experience | , | 4 years and above: the years close the phrase. */
function lateStart(phrase: Phrase, at: number): number | undefined {
  const { tokens } = phrase
  if (isBoundedBehind(phrase, at)) return at
  if (isBoundedBehindComma(phrase, at)) return at + 1
  const isLink = isAmong(tokens[at], LATE_LINKS)
  const start = pastPeriod(tokens, at + 1)
  const isBehind = isLatin(tokens[at - 1]) || isMark(tokens[at - 1], ')') // experience in payroll (SAP) | for 2 years
  const quantity = isLink && isBehind ? durationAt(phrase, start) : undefined
  const isLabelled = tokens[at]?.text === '-' && isStop(tokens[at - 2]) // Exp - 1 to 3 yrs Location - Pune
  const isLast = quantity !== undefined && endsYears(tokens, at, quantity.next)
  return (isLast || (isLabelled && quantity !== undefined)) && !isMark(tokens[quantity.next], '(') ? start : undefined
}

/** … for 2 years | ., experience in dyeing | of | 2 years | in a mill: the phrase is at its end, or goes on with where it was. */
function endsYears(tokens: readonly Token[], link: number, next: number): boolean {
  const isWhere = tokens[link]?.text === 'of' && isAmong(tokens[next], YEARS_LEADS)
  return isStop(tokens[next]) || isMark(tokens[next], '.') || isWhere
}

/** experience in retail | at least 3 years |: the bound alone says that the years are of the experience. */
function isBoundedBehind(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  const isBound = boundOf(tokens[at], 'before') === 'min' && !isWord(tokens[at], 'connective')
  const quantity = isBound && isLatin(tokens[at - 1]) ? durationAt(phrase, at) : undefined
  return quantity !== undefined && findInPhrase(phrase, quantity.next, isExperienceNoun) === undefined
}

/** 有销售经验 | ，| 至少2年以上 |: bounded years that are all that their clause says. */
function isBoundedBehindComma(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  const quantity = isMark(tokens[at], ',') && !isLatin(tokens[at - 1]) ? durationAt(phrase, at + 1) : undefined
  if (quantity?.min === undefined || !isStop(tokens[quantity.next])) return false
  return isWord(tokens[quantity.first], 'bound') || isWord(tokens[quantity.next - 1], 'bound')
}

/** 经验：, 经验要求, 经验（3年）, 经历，年资三年, 年資累計3年: what may stand between the noun and its duration. */
function pastBetween(tokens: readonly Token[], at: number): number {
  let next = isMark(tokens[at], ',') && isExperienceNoun(tokens[at + 1]) ? at + 2 : at
  while (
    isMark(tokens[next], ':]】)(') ||
    tokens[next]?.text === '~' ||
    isWord(tokens[next], 'function-word', 'particle') ||
    isWord(tokens[next], 'modality', 'required') ||
    isAmong(tokens[next], TALLIES)
  )
    next += 1
  return next
}

/** At `start`, or behind a colon further on in the phrase. */
function durationBehind(phrase: Phrase, start: number): Quantity | undefined {
  const isLabelled = isMark(phrase.tokens[start - 1], ':')
  return durationAt(phrase, start) ?? (isLabelled ? durationInPhrase(phrase, start) : undefined)
}

/** 行政（或前台）1年以上: the scope stands between the colon and the duration. */
function durationInPhrase(phrase: Phrase, start: number): Quantity | undefined {
  const place = findInPhrase(phrase, start, (token) => token.type === 'number')
  return place === undefined ? undefined : durationAt(phrase, place)
}
