import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin } from '../../text/wording'
import { APPLICANT_ENDS, CAUSES, NO_OTHERS } from '../../vocab/age-words'
import { SERVING } from '../../vocab/other-people'
import { opensDemand } from '../beside-demand'
import { isAndOr } from '../joints'
import { isLifetime } from '../lifetime'
import { followsIn, isStop, isStopOrDot } from '../phrase-ends'
import type { Quantity } from '../quantity'
import { readQuantity } from '../quantity'
import { isRefusedAtOnce } from '../refused'
import { isReckonedAge } from './reckoned'

/** Years by themselves are an age beside a word that bounds nothing else: not older than 45, 21 or older, 18 years or older, 年满18. */
export function readOlder(tokens: readonly Token[], at: number): Quantity | undefined {
  if (tokens[at]?.type !== 'number' && !isOlder(tokens[at])) return undefined
  const age = readQuantity(tokens, at, { of: 'age', bareUnit: 'years-old' }) ?? readPlainYears(tokens, at)
  return age !== undefined && tokens.slice(age.first, age.next).some(isOlder) ? age : undefined
}

function isOlder(token: Token | undefined): boolean {
  return isWord(
    token,
    'bound',
    'older.before',
    'younger.before',
    'oldest.before',
    'youngest.before',
    'older.after',
    'younger.after',
  )
}

/** must be | 18 or above |, you are | over 21 | for insurance purposes: a bounded figure that ends its phrase and has no unit. */
export function readBeing(tokens: readonly Token[], at: number): Quantity | undefined {
  if (!isWord(tokens[at - 1], 'function-word', 'being')) return undefined
  const age = readQuantity(tokens, at, { of: 'age', bareUnit: 'years-old' }) ?? readPlainYears(tokens, at)
  if (age === undefined || age.bare || (age.min ?? age.max ?? 0) > OLDEST_ASKED) return undefined
  const following = tokens[age.next]
  return isStopOrDot(following) ||
    isAmong(following, CAUSES) || // over 18 | due | to the law
    isWord(following, 'function-word', 'particle', 'have') ||
    isWord(following, 'holding', 'bring') || // 21+ | with own | car
    isAndOr(following)
    ? age
    : undefined
}

/** Requirement: | 26 years and below |: all that stands between two stops. */
export function readAtMost(tokens: readonly Token[], at: number): Quantity | undefined {
  const opens = isStop(tokens[at - 1]) || isMark(tokens[at - 1], ':')
  const years = opens ? lifetimeAt(tokens, at) : undefined
  return years !== undefined && isStopOrDot(tokens[years.next]) ? readPlainYears(tokens, at) : undefined
}

/** Years that are somebody's age, if nothing says of what they are; counted as a duration is. */
function lifetimeAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const years = readQuantity(tokens, at, { of: 'duration' })
  return years !== undefined && isLifetime(years) ? years : undefined
}

/** Applicants | up to 45 years | may apply, retired staff | below 50 years | with …: years that bound a person, and no work of his. */
export function readOfPerson(tokens: readonly Token[], at: number): Quantity | undefined {
  const person = tokens[at - 1]
  const isOfPerson =
    isWord(person, 'function-word', 'person') || isWord(person, 'gender') || endsInAny(person, APPLICANT_ENDS)
  if (!isWord(tokens[at], 'bound') || !isOfPerson || !isLatin(person) || isServed(tokens, at - 1)) return undefined
  const years = lifetimeAt(tokens, at)
  if (years === undefined) return undefined
  const following = tokens[years.next]
  const isWhole =
    isStopOrDot(following) ||
    isWord(following, 'modality') ||
    isWord(following, 'negation', 'acceptable') ||
    isWord(following, 'function-word', 'have') ||
    isAmong(following, NO_OTHERS)
  return isWhole ? readPlainYears(tokens, at) : undefined
}

/** Programmes | for | graduates below 30 years, | teach | young persons up to 25 years: whom something is done for. */
function isServed(tokens: readonly Token[], person: number): boolean {
  return followsIn(tokens, person, LONGEST_NAME, (token) => isAmong(token, SERVING))
}

/** Words of the longest name of those who apply. */
const LONGEST_NAME = 3

/** | not above 43 years | on the closing date. */
export function readReckoned(tokens: readonly Token[], at: number): Quantity | undefined {
  if (tokens[at]?.type !== 'number' && !isWord(tokens[at], 'bound')) return undefined
  const years = readQuantity(tokens, at, { of: 'duration' })
  return years !== undefined && isReckonedAge(tokens, years) ? readPlainYears(tokens, at) : undefined
}

/** Applicants | under 25 | need not apply: the bounded figure of those who are refused. */
export function readRefused(tokens: readonly Token[], at: number): Quantity | undefined {
  if (!isWord(tokens[at], 'bound')) return undefined
  const age = readQuantity(tokens, at, { of: 'age', bareUnit: 'years-old' })
  const isOf = age !== undefined && !age.bare && (age.min ?? age.max ?? 0) <= OLDEST_ASKED
  return isOf && isRefusedAtOnce(tokens, age.next) ? age : undefined
}

/** Male | 18-50 |, 女， | 20-35 |, 男 | 18-45 | 女18-40, 男 | 45以下 |、女40以下: the bounded figure behind a gender, where it ends its phrase. */
export function readBesideGender(tokens: readonly Token[], at: number): Quantity | undefined {
  const gender = isMark(tokens[at - 1], ',') ? tokens[at - 2] : tokens[at - 1]
  if (tokens[at]?.type !== 'number' || !isWord(gender, 'gender')) return undefined
  const age = readQuantity(tokens, at, { of: 'age', bareUnit: 'years-old' })
  if (age === undefined || age.bare) return undefined
  const following = tokens[age.next]
  const isClosed = isStop(following) || isMark(following, '、') || isWord(following, 'gender')
  return isClosed || opensDemand(tokens, age.next) ? age : undefined // 男45以下 | 有焊工证
}

/** | 20-48之间 |, 22~40 | 均可: two figures that open their phrase, and that a word behind them takes in with all in between. */
export function readRange(tokens: readonly Token[], at: number): Quantity | undefined {
  if (tokens[at]?.type !== 'number' || !(at === 0 || isMark(tokens[at - 1], ',;。('))) return undefined
  const age = readQuantity(tokens, at, { of: 'age', bareUnit: 'years-old' })
  if (age?.max === undefined || age.min === undefined || age.max > OLDEST_ASKED) return undefined
  const [last, following] = [tokens[age.next - 1], tokens[age.next]]
  if (isWord(following, 'negation', 'acceptable')) return isStop(tokens[age.next + 1]) ? age : undefined
  return isWord(last, 'bound', 'between.after') && (isStop(following) || isWord(following, 'gender')) ? age : undefined
}

/** A figure beyond this one is of something else. */
const OLDEST_ASKED = 70

/** Age: below 30 years: years by themselves, behind the noun or beside a word that bounds ages. */
export function readPlainYears(tokens: readonly Token[], start: number): Quantity | undefined {
  const quantity = readQuantity(tokens, start, { of: 'duration' })
  if (quantity?.unit !== 'year' || !tokens.slice(quantity.first, quantity.next).some(isEnglishUnit)) return undefined
  const { min, max } = quantity
  return { ...quantity, ...(min !== undefined && { min: min / 12 }), ...(max !== undefined && { max: max / 12 }) }
}

function isEnglishUnit(token: Token): boolean {
  return isWord(token, 'unit') && isLatin(token)
}
