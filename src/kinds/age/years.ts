import type { AgeLeaf } from '../../model/constraint'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { UNDER, UPPER } from '../../vocab/age-words'
import { spanOf } from '../as-written'
import { boundOf } from '../bounds'
import type { Claim, Phrase } from '../kind'
import type { Quantity } from '../quantity'
import { readQuantity } from '../quantity'
import { pastBirth } from './birth'
import {
  readAtMost,
  readBeing,
  readBesideGender,
  readOfPerson,
  readOlder,
  readPlainYears,
  readRange,
  readReckoned,
  readRefused,
} from './bounded'
import { isParticle, namesAge, pastLead } from './lead'
import { isOfServed, isOfTheCandidate } from './others'

export function readYears(phrase: Phrase, at: number): Claim<'age'> | undefined {
  const { tokens, field } = phrase
  const isValue = at === 0 && (field === 'age' || field === 'age-gender')
  const isNamed = isValue || namesAge(tokens[at])
  const start = pastName(tokens, at, isValue)
  const isAround = boundOf(tokens[at], 'before') !== undefined && isAgesOf(tokens, at + 1)
  const stated = isAround ? readAround(tokens, at) : readAt(tokens, start, isNamed)
  const bounded = boundedBehindBirth(phrase, stated ?? readUnnamed(phrase, at), isNamed)
  const quantity = bounded && inWholeYears(isUpper(tokens[at]) ? asUpper(bounded) : bounded)
  if (quantity === undefined || !isHuman(quantity) || isOfServed(tokens, at)) return undefined
  if (!isNamed && !isAround && !isOfTheCandidate(tokens, quantity)) return undefined
  const noun = tokens[quantity.next]
  const next = isWord(noun, 'noun', 'age') && !isUpper(noun) ? quantity.next + 1 : quantity.next
  const leaf: AgeLeaf = {
    kind: 'age',
    span: spanOf(phrase, at, next),
    ...bounds(quantity, tokens),
    ...weight(tokens, at, quantity),
  }
  return { leaf, first: at, next, notes: quantity.notes.map((code) => ({ code })) }
}

/** 年龄： | 28岁, Age: preferably | below 35: past the noun, or the label, and what leads to the figure. */
function pastName(tokens: readonly Token[], at: number, isValue: boolean): number {
  if (namesAge(tokens[at])) return pastLead(tokens, at + 1)
  return isValue ? pastLead(tokens, at) : at
}

/** Age | preferably | below 35: what is wished for between the noun and its figure. */
function weight(tokens: readonly Token[], at: number, { first }: Quantity): Pick<AgeLeaf, 'modality'> {
  const isWished = tokens.slice(at, first).some((token) => isWord(token, 'modality', 'preferred.on'))
  return isWished ? { modality: 'preferred' } : {}
}

/** What shows an age that has neither name nor unit. */
function readUnnamed({ tokens, field }: Phrase, at: number): Quantity | undefined {
  return (
    readOlder(tokens, at) ??
    readBeing(tokens, at) ??
    readBesideGender(tokens, at) ??
    readRange(tokens, at) ??
    readReckoned(tokens, at) ??
    readOfPerson(tokens, at) ??
    (field === undefined ? readAtMost(tokens, at) : undefined) ??
    readRefused(tokens, at)
  )
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

/** 21½ to 23½: who is within them is 22 or 23. */
function inWholeYears({ min, max, ...quantity }: Quantity): Quantity {
  const [low, high] = [min && Math.ceil(min), max && Math.floor(max)]
  return { ...quantity, ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) }
}

/** between the ages of 20 and 30, maximum age 45: the noun stands within the bound, and is read as if it did not. */
function readAround(tokens: readonly Token[], at: number): Quantity | undefined {
  const start = pastLead(tokens, at + 1)
  const quantity = readAt([...tokens.slice(at, at + 1), ...tokens.slice(start, start + LONGEST)], 0, true)
  return quantity && { ...quantity, first: at, next: quantity.next + start - 1 }
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
