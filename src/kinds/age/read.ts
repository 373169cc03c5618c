import type { AgeLeaf } from '../../model/constraint'
import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import {
  AGED,
  AT_LARGE,
  AVERAGES,
  DEFINING,
  FROM,
  MEANING,
  MONTHS,
  ORDINAL_ENDS,
  OTHERS_AGED,
  RECKONED_AT,
  RECKONING_DAYS,
  REFUSED,
  SERVED,
  UNDER,
  UNRESERVED,
  UPPER,
  WELCOMING,
} from '../../vocab/age-words'
import { AUXILIARIES } from '../../vocab/particles'
import { boundOf } from '../bounds'
import type { Claim, Phrase, Reader } from '../kind'
import { liftedAt } from '../lifted'
import { namesKind } from '../names'
import { closingBracket, endsInAny, isAmong, isJoint, isLatin, isStop, joinedText, spanOf } from '../places'
import type { Quantity } from '../quantity'
import { readQuantity } from '../quantity'
import { readBorn } from './born'
import { readBeing, readBesideGender, readOlder, readPlainYears, readRange } from './bounded'

/** `[age] QUANTITY` or `decade 后`: 年龄28-45岁, 35周岁以下, 未满40岁, 90后, 1990年以后出生, aged 25 to 35, 年龄不限. */
export const readAge: Reader<'age'> = (phrase) => {
  const claims: Claim<'age'>[] = []
  for (let at = 0; at < phrase.tokens.length; at++) {
    if (isWord(phrase.tokens[at], 'form-field', 'physical')) at = pastHeight(phrase.tokens, at + 1)
    const found = readUnrestricted(phrase, at) ?? readYears(phrase, at) ?? readBirth(phrase, at)
    const claim = found && withoutRefused(phrase.tokens, withDatesOfBirth(phrase, found))
    if (claim !== undefined && !isOfOthers(phrase.tokens, claim)) add(phrase, claims, claim)
    // An age that is another's (12-18岁学员) is passed over whole, not read again from its second figure.
    at = (claim ?? readQuantity(phrase.tokens, at, { of: 'age' }) ?? { next: at + 1 }).next - 1
  }
  return claims
}

/** 65歲以上 | 者請勿應徵 |, 未滿25歲 | 者不予錄用: whoever is refused is on the other side of the bound. */
function withoutRefused(tokens: readonly Token[], claim: Claim<'age'>): Claim<'age'> {
  const { min, max, ...leaf } = claim.leaf
  const isOneEnd = (min === undefined) !== (max === undefined)
  if (!isOneEnd || !isRefusedFrom(tokens, claim.next)) return claim
  return {
    ...claim,
    leaf: { ...leaf, ...(max !== undefined && { min: max + 1 }), ...(min !== undefined && { max: min - 1 }) },
  }
}

/** 以上者 | 請勿, 岁 | 者不得: the people whom the verb refuses may end the age. */
function isRefusedFrom(tokens: readonly Token[], next: number): boolean {
  const behind = joinedText(tokens, next - 1, next + 4)
  return REFUSED.some((words) => behind.includes(words))
}

/** 身高 | 160以上 |、30歲以下: how tall one is, which is no end of an age. */
function pastHeight(tokens: readonly Token[], at: number): number {
  let next = at
  while (isOfHeight(tokens, next)) next += 1
  return next
}

function isOfHeight(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type === 'number') return !isWord(tokens[at + 1], 'unit', 'years-old')
  return isWord(tokens[at], 'unit') || isWord(tokens[at], 'bound') || isWord(tokens[at], 'range', 'to')
}

function add(phrase: Phrase, claims: Claim<'age'>[], claim: Claim<'age'>): void {
  const before = claims.at(-1)
  const upper = before === undefined ? undefined : asRange(phrase, before, claim)
  if (before === undefined || !areEnds(phrase.tokens, before, upper ?? claim)) claims.push(claim)
  else claims.splice(-1, 1, joined(phrase, before, upper ?? claim))
}

/** 年龄：22, | 35岁: of two bare figures in a form of which a comma is all that stands between, the second is the upper end. */
function asRange({ tokens, field }: Phrase, before: Claim<'age'>, claim: Claim<'age'>): Claim<'age'> | undefined {
  const { min, ...rest } = claim.leaf
  const isClose =
    before.first === 0 && before.next === 1 && touches(tokens[0], tokens[1]) && touches(tokens[1], tokens[2])
  if (field !== 'age' || !isClose || min === undefined || rest.max !== undefined) return undefined
  return { ...claim, leaf: { ...rest, max: min } }
}

/** 最低年龄18岁，| 最高年龄35岁 |, minimum age 18 / | maximum age 35 |: the other end of the same age, and no second one. */
function areEnds(tokens: readonly Token[], before: Claim<'age'>, claim: Claim<'age'>): boolean {
  const gap = tokens.slice(before.next, claim.first)
  if (gap.length > 1 || !gap.every((token) => isMark(token, ',;') || isJoint(token))) return false
  const [lower, upper] = [before.leaf, claim.leaf]
  if (lower.min === undefined || lower.max !== undefined || upper.max === undefined) return false
  return upper.min === undefined && lower.min < upper.max
}

function joined(phrase: Phrase, before: Claim<'age'>, { leaf, next, notes = [] }: Claim<'age'>): Claim<'age'> {
  const span = spanOf(phrase, before.first, next)
  return { ...before, leaf: { ...before.leaf, ...leaf, span }, next, notes: [...(before.notes ?? []), ...notes] }
}

/** The longest bracket of dates of birth, in tokens. */
const LONGEST_ASIDE = 40

function readBirth(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens } = phrase
  const isSaidOfBound = isAmong(tokens[at - 1], MEANING) && isWord(tokens[at - 2], 'bound') // 35周岁及以下 | 为 | …以后出生
  return isDefining(tokens[at - 1]) || isSaidOfBound ? undefined : readBorn(phrase, at)
}

/** 18至40周岁 | （1985年1月1日至2007年1月1日出生）: the dates say the age once more, and are no second one. */
function withDatesOfBirth(phrase: Phrase, claim: Claim<'age'>): Claim<'age'> {
  const { tokens } = phrase
  if (isMark(tokens[claim.next], ',') && isDefining(tokens[claim.next + 1])) return withMeaning(phrase, claim)
  return { ...claim, next: pastBirth(phrase, claim.next) }
}

/** Past a bracket of dates of birth that opens at `open`; else the place itself. */
function pastBirth(phrase: Phrase, open: number): number {
  const { tokens } = phrase
  if (!isMark(tokens[open], '(')) return open
  let start = open + 1
  while (leadsToBirth(tokens[start])) start += 1
  const born = readBorn(phrase, start)
  const end = isWord(tokens[born?.next ?? -1], 'function-word', 'person') ? 1 : 0 // …以前出生 | 者）
  if (born === undefined || !isMark(tokens[born.next + end], '),')) return open
  return Math.max(open, closingBracket(tokens, open, LONGEST_ASIDE) + 1) // （1990年后出生，以身份证为准）
}

/** 35岁 | （1990年以后出生） | 以下: the bound stands behind the dates that say the figure once more. */
function boundedBehindBirth(phrase: Phrase, quantity: Quantity | undefined, isNamed: boolean): Quantity | undefined {
  const { tokens } = phrase
  if (quantity === undefined) return undefined
  const next = pastBirth(phrase, quantity.next)
  if (next === quantity.next || boundOf(tokens[next], 'after') === undefined) return quantity
  const plain = [...tokens.slice(0, quantity.next), ...tokens.slice(next, next + LONGEST)]
  const whole = readAt(plain, quantity.first, isNamed)
  return whole === undefined ? quantity : { ...whole, next: whole.next + next - quantity.next }
}

/** 35周岁以下， | 即1990年以后出生 |. */
function withMeaning(phrase: Phrase, claim: Claim<'age'>): Claim<'age'> {
  const born = readBorn(phrase, claim.next + 2)
  return born === undefined ? claim : { ...claim, next: born.next }
}

/** （| 即 | 1990年以后出生）, （| 自 | 民國 | 79年…）. */
function leadsToBirth(token: Token | undefined): boolean {
  return isWord(token, 'function-word') || isDefining(token) || token?.text === FROM
}

/** “25周岁以下” | 指 | 1998年4月1日以后出生: what an age means. */
function isDefining(token: Token | undefined): boolean {
  return endsInAny(token, DEFINING)
}

function namesAge(token: Token | undefined): boolean {
  return namesKind(token, 'age')
}

/** 年龄不限, 不限年龄, 年龄、性别不限. */
function readUnrestricted(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens, field } = phrase
  const lifted = namesAge(tokens[at]) ? liftedAt(tokens, at) : undefined
  if (lifted !== undefined) return unrestricted(phrase, lifted.first, lifted.next)
  const isValue =
    (field === 'age' || field === 'age-gender') && at === 0 && isWord(tokens[0], 'negation', 'unrestricted')
  return isValue && isStop(tokens[1]) ? unrestricted(phrase, 0, 1) : undefined
}

function unrestricted(phrase: Phrase, first: number, next: number): Claim<'age'> {
  return { leaf: { kind: 'age', span: spanOf(phrase, first, next), unrestricted: true }, first, next }
}

function readYears(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens, field } = phrase
  const isNamed = namesAge(tokens[at]) || (at === 0 && (field === 'age' || field === 'age-gender'))
  const start = namesAge(tokens[at]) ? pastLead(tokens, at + 1) : at
  const isAround = boundOf(tokens[at], 'before') !== undefined && isAgesOf(tokens, at + 1)
  const stated = isAround ? readAround(tokens, at) : readAt(tokens, start, isNamed)
  const bounded = boundedBehindBirth(phrase, stated ?? readUnnamed(tokens, at), isNamed)
  const quantity = bounded && isUpper(tokens[at]) ? asUpper(bounded) : bounded
  if (quantity === undefined || !isHuman(quantity) || isOfServed(tokens, at)) return undefined
  if (!isNamed && !isAround && !isOfTheCandidate(tokens, quantity)) return undefined
  const noun = tokens[quantity.next]
  const next = isWord(noun, 'noun', 'age') && !isUpper(noun) ? quantity.next + 1 : quantity.next
  const leaf: AgeLeaf = { kind: 'age', span: spanOf(phrase, at, next), ...bounds(quantity, tokens) }
  return { leaf, first: at, next, notes: quantity.notes.map((code) => ({ code })) }
}

/** What shows an age that has neither name nor unit. */
function readUnnamed(tokens: readonly Token[], at: number): Quantity | undefined {
  return readOlder(tokens, at) ?? readBeing(tokens, at) ?? readBesideGender(tokens, at) ?? readRange(tokens, at)
}

/** The figure of an age that is named needs no unit, and may stand between commas that a form has left (年龄在,23,周岁以上). */
function readStated(tokens: readonly Token[], start: number): Quantity | undefined {
  const isSplit = isMark(tokens[start], ',') && isMark(tokens[start + 2], ',') && isWord(tokens[start + 3], 'unit')
  if (!isSplit)
    return readQuantity(tokens, start, { of: 'age', bareUnit: 'years-old' }) ?? readPlainYears(tokens, start)
  const joined = [...tokens.slice(start + 1, start + 2), ...tokens.slice(start + 3, start + 7)]
  const quantity = readQuantity(joined, 0, { of: 'age' })
  return quantity && { ...quantity, first: start, next: start + quantity.next + 2 }
}

function readAt(tokens: readonly Token[], at: number, isNamed: boolean): Quantity | undefined {
  return isNamed ? readStated(tokens, at) : readQuantity(tokens, at, { of: 'age' })
}

/** More tokens than the figures of an age have. */
const LONGEST = 16

/** between | the ages of | 20 and 30. */
function isAgesOf(tokens: readonly Token[], at: number): boolean {
  return namesAge(tokens[at]) || (isParticle(tokens[at]) && namesAge(tokens[at + 1]))
}

/** Age limit: 35: a bare figure behind a noun of the upper end. */
function isUpper(token: Token | undefined): boolean {
  return isAmong(token, UPPER)
}

function asUpper({ min, ...quantity }: Quantity): Quantity {
  return quantity.bare ? { ...quantity, bare: false } : { ...quantity, ...(min !== undefined && { min }) }
}

/** 20-35岁女性 | 消费者, 90后 | 为主: what stands behind the age, or behind the gender beside it, says whose it is. */
function isOfOthers(tokens: readonly Token[], { first, next }: Pick<Claim<'age'>, 'first' | 'next'>): boolean {
  if (isWholeOfThem(tokens, first, next)) return false
  if (isMark(tokens[first - 1], '(') && isMark(tokens[next], ')') && namesAged(tokens, first - 1)) return true
  const at = isWord(tokens[next], 'gender') ? next + 1 : next
  if (!touches(tokens[next - 1], tokens[next]) || tokens[at] === undefined) return false
  const behind = joinedText(tokens, at, at + 2)
  return OTHERS_AGED.some((word) => behind.startsWith(word))
}

/** 歡迎 | 中高齡者 | （45歲以上）: what the word means, and nobody else is turned away. */
function namesAged(tokens: readonly Token[], open: number): boolean {
  const text = joinedText(tokens, Math.max(0, open - LONGEST_PEOPLE), open)
  return AGED.some((word) => text.endsWith(word))
}

/** Tokens of the longest word for people at large. */
const LONGEST_PEOPLE = 4

/** 18-35歲 | 青年 |, 凡 | 18歲以上 | 國民 |，…: people at large with whom the sentence opens and ends are those who are sought. */
function isWholeOfThem(tokens: readonly Token[], first: number, next: number): boolean {
  if (!opensSought(tokens, first)) return false
  let end = next
  while (end - next < LONGEST_PEOPLE && !isStop(tokens[end]) && !isWord(tokens[end], 'modality')) end += 1
  return (isStop(tokens[end]) || isWord(tokens[end], 'modality')) && AT_LARGE.includes(joinedText(tokens, next, end))
}

/** | 18-35歲, 凡 | 18歲以上, 招募 | 對象：| 18-35歲: nothing stands before the age, or who is sought. */
function opensSought(tokens: readonly Token[], first: number): boolean {
  const isLabelled = isMark(tokens[first - 1], ':')
  if (isStop(tokens[first - 1]) && !isLabelled) return true
  return tokens
    .slice(Math.max(0, isLabelled ? first - LONGEST_PEOPLE : first - 1), first)
    .some((token) => isAmong(token, WELCOMING))
}

/** average age | 31, residents | aged 65: of many, or of those whom the work is for. */
function isOfServed(tokens: readonly Token[], at: number): boolean {
  if (endsInAny(tokens[at - 1], AVERAGES)) return true
  for (let place = at - 1; place >= Math.max(0, at - 4) && !isStop(tokens[place]); place--)
    if (isAmong(tokens[place], SERVED)) return !isOfThem(tokens, place)
  return false
}

/** must be | young people | aged 20 to 30: those who are sought, and not those whom the work is for. */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  const start = Math.max(0, at - 4)
  return tokens.slice(start, at).some((token) => isWord(token, 'function-word', 'being'))
}

/** between the ages of 20 and 30, maximum age 45: the noun stands within the bound, and is read as if it did not. */
function readAround(tokens: readonly Token[], at: number): Quantity | undefined {
  const start = pastLead(tokens, at + 1)
  const quantity = readAt([...tokens.slice(at, at + 1), ...tokens.slice(start, start + LONGEST)], 0, true)
  return quantity && { ...quantity, first: at, next: quantity.next + start - 1 }
}

/** 年龄：, 年龄要求, 年龄在, age limit as on the closing date: what may stand between the noun and its figure. */
function pastLead(tokens: readonly Token[], at: number): number {
  let next = at
  for (let past = pastLink(tokens, at); past > next; past = pastLink(tokens, next)) next = past
  return next
}

function pastLink(tokens: readonly Token[], at: number): number {
  const isLink =
    isMark(tokens[at], ':|') ||
    isWord(tokens[at], 'range', 'to') || // Maximum age | - | 40
    isWord(tokens[at], 'noun', 'age') ||
    isWord(tokens[at], 'modality', 'required') ||
    isParticle(tokens[at]) ||
    isPost(tokens, at) ||
    isAmong(tokens[at], UNRESERVED) ||
    (isWord(tokens[at], 'bound', 'between.before') && isMark(tokens[at + 1], ','))
  return isLink ? at + 1 : Math.max(pastHolder(tokens, at), pastDay(tokens, at))
}

/** as on the | closing date |, at the | time | of | applying |, | (as of 1 March) |, as on | 01.03.2024 |: the day on which it is reckoned. */
function pastDay(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '(') && (isAmong(tokens[at + 1], RECKONED_AT) || isAmong(tokens[at + 1], UNRESERVED)))
    return Math.max(at, closingBracket(tokens, at, LONGEST_ASIDE) + 1)
  if (!isLatin(tokens[at - 1]) || !isParticle(tokens[at - 1])) return at
  let next = at
  while (isAmong(tokens[next], RECKONING_DAYS)) next += 1
  return next > at ? next : pastDate(tokens, at)
}

/** | 01.03.2024 |, | 1/3/2024 |, | 1st March 2024 |, | March 1, 2024 |. */
function pastDate(tokens: readonly Token[], at: number): number {
  const isDate = [at, at + 2, at + 4].every((place) => tokens[place]?.type === 'number')
  if (isDate && isMark(tokens[at + 1], './-') && isMark(tokens[at + 3], './-')) return at + 5
  const month = isAmong(tokens[at], MONTHS) ? at : pastDayOfMonth(tokens, at)
  if (!isAmong(tokens[month], MONTHS)) return at
  const day = month === at ? pastDayOfMonth(tokens, month + 1) : month + 1
  const year = isMark(tokens[day], ',') ? day + 1 : day
  return isYear(tokens[year]) ? year + 1 : month + 1
}

/** | 1 | March, | 1 | st | March. */
function pastDayOfMonth(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.type !== 'number') return at
  return isAmong(tokens[at + 1], ORDINAL_ENDS) ? at + 2 : at + 1
}

function isYear(token: Token | undefined): boolean {
  return token?.type === 'number' && token.value >= 1900
}

/** The age limit for this | position | is 45. */
function isPost(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && isWord(tokens[at], 'noun', 'function') && isParticle(tokens[at - 1])
}

/** Upper age limit for | loom drivers | is 40: whose it is, up to the verb. */
function pastHolder(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== FOR_WHOM || !isLatin(tokens[at])) return at
  let next = at
  while (next - at < LONGEST_HOLDER && !isStop(tokens[next]) && !isParticle(tokens[next])) next += 1
  return isAmong(tokens[next], AUXILIARIES) ? next : at
}

const FOR_WHOM = 'for'

/** Tokens of the longest name of a post. */
const LONGEST_HOLDER = 4

function isParticle(token: Token | undefined): boolean {
  return isWord(token, 'function-word') && !isWord(token, 'bound')
}

const YOUNGEST = 14
const OLDEST = 90
/** Nobody is asked to be under it: 未满18岁须监护人同意 says what is asked of whoever is. */
const OF_AGE = 20

function isHuman({ min, max }: Quantity): boolean {
  if (min === undefined && max !== undefined && max <= OF_AGE) return false
  return [min, max].every(
    (figure) => figure === undefined || (Number.isInteger(figure) && figure >= YOUNGEST && figure <= OLDEST),
  )
}

/** What may follow the candidate's age at once; of anything else (18岁以上客户, 65岁以上民众) it is another's. */
const FOLLOWING = [
  'gender',
  'modality',
  'connective',
  'education',
  'negation',
  'study-mode',
  'unit',
  'trait',
  'function-word',
  'bound',
  'holding', // 20岁以上有一定的
  'protected', // 18-48周岁身体健康
] as const

function isOfTheCandidate(tokens: readonly Token[], { first, next }: Quantity): boolean {
  if (isWholeOfThem(tokens, first, next) || isRefusedFrom(tokens, next)) return true
  const following = tokens[next]
  if (isStop(following) || isMark(following, '、/') || !touches(tokens[next - 1], following)) return true
  if (following?.type === 'number' && isMark(tokens[next + 1], '.、')) return true // 18-40岁 | 2.亲和力强
  return (
    FOLLOWING.some((wordClass) => isWord(following, wordClass)) ||
    isWord(following, 'noun', 'age', 'education', 'experience', 'work')
  )
}

/**
 * 超过 is read inclusively, and so are under and below, by which employers mean as old as that at most; 未满 and less than exclude. A
 * bare figure is taken for the least.
 */
function bounds(quantity: Quantity, tokens: readonly Token[]): Pick<AgeLeaf, 'min' | 'max'> {
  const { min, max, bare, first, next } = quantity
  if (bare) return min === undefined ? {} : { min }
  const isWithin = quantity.maxInclusive || tokens.slice(first, next).some(saysUnder)
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max: isWithin ? max : max - 1 }) }
}

/** under 35, above 18 | and below | 35. */
function saysUnder(token: Token): boolean {
  return endsInAny(token, UNDER)
}
