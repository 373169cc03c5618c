import { idOf, isMark, isWord, touches } from '../text/cursor'
import type { NumberToken, Token } from '../text/token'
import type { Bound, BoundId } from '../vocab/bounds'
import { BOUNDS } from '../vocab/bounds'
import type { Unit } from '../vocab/units'
import { UNITS } from '../vocab/units'

export type Dimension = (typeof UNITS)[Unit]['of']

/** What a remark on the reading may be; each is a code of `Requirement.notes`. */
export type QuantityNote = 'approximate' | 'exclusive' | 'range-and-above' | 'swapped'

/**
 * A number with its bounds, as written. Durations are in months, everything else in its own unit. A bare figure (5年) has `min`
 * and `max` alike and `bare`: what it means, its reader says.
 */
export interface Quantity {
  readonly of: Dimension
  readonly unit: Unit
  readonly min?: number
  readonly max?: number
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
  readonly bare: boolean
  readonly notes: readonly QuantityNote[]
  /** Places of the tokens: the first, and the one after the last. */
  readonly first: number
  readonly next: number
}

export interface QuantityOptions {
  /** Only quantities of this dimension. */
  readonly of?: Dimension
  /** The unit of a figure that has none: the value of a field that names its quantity (年齡：28-45). */
  readonly bareUnit?: Unit
}

/** One end of a quantity: `value` in `unit`. */
interface Amount {
  readonly value: number
  readonly unit: Unit | undefined
  readonly next: number
}

/** A quantity on the way: its ends are in their own units still. */
interface Draft {
  readonly low?: Amount
  readonly high?: Amount
  readonly unit: Unit | undefined
  readonly bounds: readonly Bound[]
  /** 以上 or its like stands after: it takes the upper end off a range. */
  readonly above: boolean
  readonly first: number
  readonly next: number
}

/**
 * The one grammar of bounds, for every quantity, script and language.
 *
 *   [bound] amount [range amount] [bound]      至少 5 年 · 5-8 年 · 5 年 (含) 以上 · at least five (5) years · 5+ yrs
 *   amount: number [. number] [unit [半]]       一年半 · 1.5 年 · 半年 · 1 年 3 个月
 *
 * Two bounds that close an interval are one quantity: 18 岁以上 45 岁以下.
 */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  options: QuantityOptions = {},
): Quantity | undefined {
  if (!mayStart(tokens[at])) return undefined
  const first = readOne(tokens, at, options)
  if (first === undefined) return undefined
  const second = readOther(tokens, first, options)
  const read = second === undefined ? first : close(first, second)
  return read.unit === undefined ? undefined : finish(read, read.unit, options)
}

function mayStart(token: Token | undefined): boolean {
  return token?.type === 'number' || isWord(token, 'bound') || isWord(token, 'range', 'half')
}

function readOne(tokens: readonly Token[], at: number, options: QuantityOptions): Draft | undefined {
  const before = readBounds(tokens, at, 'before')
  const low = readAmount(tokens, before.next)
  if (low === undefined) return undefined
  const high = readRangeEnd(tokens, low, before.bounds.includes('between'))
  const last = high ?? low
  const after = readBounds(tokens, last.next, 'after')
  const late = last.unit === undefined ? readUnit(tokens, after.next) : undefined
  const tail = late === undefined ? after : join(after, readBounds(tokens, late.next, 'after'))
  const unit = last.unit ?? late?.unit ?? low.unit ?? options.bareUnit
  return {
    low: { ...low, unit: low.unit ?? unit },
    ...(high && { high: { ...high, unit: high.unit ?? unit } }),
    unit,
    bounds: [...before.bounds, ...tail.bounds],
    above: tail.bounds.includes('min'),
    first: at,
    next: tail.next,
  }
}

interface Bounds {
  readonly bounds: readonly Bound[]
  readonly next: number
}

function join(a: Bounds, b: Bounds): Bounds {
  return { bounds: [...a.bounds, ...b.bounds], next: b.next }
}

/** More words of bounding than a quantity can have are no longer read as one. */
const MOST_BOUNDS = 4

function readBounds(tokens: readonly Token[], at: number, side: 'before' | 'after'): Bounds {
  const bounds: Bound[] = []
  let next = at
  while (bounds.length < MOST_BOUNDS) {
    const bound = boundOf(tokens[next], side)
    if (bound === undefined) break
    bounds.push(bound)
    next += 1
    if (side === 'before' && isMark(tokens[next], ':')) next += 1
  }
  return { bounds, next }
}

/** A word may bound from either side (minimum): the side says which of its readings is meant. */
export function boundOf(token: Token | undefined, side: 'before' | 'after'): Bound | undefined {
  if (token?.type !== 'word') return undefined
  for (const reading of token.readings) {
    if (reading.class !== 'bound') continue
    const entry = BOUNDS[reading.id as BoundId]
    if (entry.side === side) return entry.bound
  }
  return undefined
}

function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const half = readHalf(tokens, at)
  if (half !== undefined) return half
  const number = tokens[at]
  if (number?.type !== 'number') return undefined
  const decimal = readDecimal(tokens, at, number)
  return readWithUnit(tokens, skipRepetition(tokens, decimal.next, decimal.value), decimal.value)
}

/** 半年, half a year. */
function readHalf(tokens: readonly Token[], at: number): Amount | undefined {
  if (!isWord(tokens[at], 'range', 'half')) return undefined
  const unit = readUnit(tokens, at + 1)
  return unit === undefined ? undefined : { value: 0.5, ...unit }
}

/** 1.5: digits, a full stop and digits that touch. */
export function readDecimal(
  tokens: readonly Token[],
  at: number,
  number: NumberToken,
): { value: number; next: number } {
  const [point, fraction] = [tokens[at + 1], tokens[at + 2]]
  const whole = { value: number.value, next: at + 1 }
  if (number.form !== 'digits' || !isMark(point, '.') || fraction?.type !== 'number' || fraction.form !== 'digits')
    return whole
  if (!touches(number, point) || !touches(point, fraction) || fraction.text.length > 2) return whole
  return { value: number.value + fraction.value / 10 ** fraction.text.length, next: at + 3 }
}

/** five (5), 5 (five): one number, said twice. */
function skipRepetition(tokens: readonly Token[], at: number, value: number): number {
  const again = tokens[at + 1]
  const isRepeated =
    isMark(tokens[at], '(') && again?.type === 'number' && again.value === value && isMark(tokens[at + 2], ')')
  return isRepeated ? at + 3 : at
}

function readWithUnit(tokens: readonly Token[], at: number, value: number): Amount {
  if (tokens[at]?.text === '个' && isWord(tokens[at + 1], 'range', 'half')) {
    const unit = readUnit(tokens, at + 2) // 一个半月
    if (unit !== undefined) return { value: value + 0.5, ...unit }
  }
  const unit = readUnit(tokens, at)
  if (unit === undefined) return { value, unit: undefined, next: at }
  if (isWord(tokens[unit.next], 'range', 'half') && readUnit(tokens, unit.next + 1) === undefined) {
    return { value: value + 0.5, unit: unit.unit, next: unit.next + 1 } // 一年半
  }
  return readRemainder(tokens, { value, ...unit })
}

/** 1年3个月: years and the months beyond them. */
function readRemainder(tokens: readonly Token[], years: Amount): Amount {
  const at = isWord(tokens[years.next], 'connective', 'and') ? years.next + 1 : years.next
  const number = tokens[at]
  if (years.unit !== 'year' || number?.type !== 'number' || number.value >= 12) return years
  const unit = readUnit(tokens, at + 1)
  if (unit?.unit !== 'month' || tokens[unit.next - 1]?.text === '月') return years
  return { value: years.value + number.value / 12, unit: 'year', next: unit.next }
}

/** The unit at `at`; a hyphen may join it to its number (5-year). */
function readUnit(tokens: readonly Token[], at: number): { unit: Unit; next: number } | undefined {
  const isJoined = isDash(tokens[at]) && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])
  const start = isJoined ? at + 1 : at
  const unit = idOf(tokens[start], 'unit')
  return unit === undefined ? undefined : { unit: unit as Unit, next: start + 1 }
}

function isDash(token: Token | undefined): boolean {
  return isMark(token, '-~') || isWord(token, 'range', 'to')
}

/** The upper end: after 至, - and the like; beside it without a word (两三年); between … and …. */
function readRangeEnd(tokens: readonly Token[], low: Amount, between: boolean): Amount | undefined {
  const [before, beside] = [tokens[low.next - 1], tokens[low.next]]
  if (
    low.unit === undefined &&
    before?.type === 'number' &&
    before.form === 'words' &&
    beside?.type === 'number' &&
    touches(before, beside)
  ) {
    const high = readAmount(tokens, low.next)
    return high?.unit !== undefined && high.value > low.value ? high : undefined
  }
  const start = pastRangeWord(tokens, low.next, between, low.unit !== undefined)
  const high = start === undefined ? undefined : readAmount(tokens, start)
  if (high === undefined) return undefined
  if (high.unit !== undefined) return high
  return low.unit === undefined && (between || isDash(tokens[low.next])) ? high : undefined
}

function pastRangeWord(tokens: readonly Token[], at: number, between: boolean, hasUnit: boolean): number | undefined {
  if (isDash(tokens[at])) return isDash(tokens[at + 1]) ? at + 2 : at + 1
  if (between && isWord(tokens[at], 'connective', 'and')) return at + 1
  if (!hasUnit && (isMark(tokens[at], '、/') || isWord(tokens[at], 'connective', 'or'))) return at + 1
  return undefined
}

/** The other bound of an interval: 18岁以上，45岁以下; 最多100最少20个. */
function readOther(tokens: readonly Token[], one: Draft, options: QuantityOptions): Draft | undefined {
  const side = sideOf(one)
  if (side === undefined) return undefined
  const at = isMark(tokens[one.next], ',、') || isWord(tokens[one.next], 'connective', 'and') ? one.next + 1 : one.next
  const other = mayStart(tokens[at]) ? readOne(tokens, at, options) : undefined
  if (other === undefined || sideOf(other) === undefined || sideOf(other) === side) return undefined
  const dimensions = [one.unit, other.unit].flatMap((unit) => (unit === undefined ? [] : UNITS[unit].of))
  return dimensions.length > 0 && dimensions.every((of) => of === dimensions[0]) ? other : undefined
}

/** `low` or `high` where a draft states that bound alone. */
function sideOf({ high, bounds }: Draft): 'low' | 'high' | undefined {
  if (high !== undefined) return undefined
  const isLow = bounds.includes('min') || bounds.includes('more')
  const isHigh = bounds.includes('max') || bounds.includes('less')
  return isLow === isHigh ? undefined : isLow ? 'low' : 'high'
}

function close(one: Draft, other: Draft): Draft {
  const [low, high] = sideOf(one) === 'low' ? [one.low, other.low] : [other.low, one.low]
  const unit = one.unit ?? other.unit
  const ends = {
    ...(low && { low: { ...low, unit: low.unit ?? unit } }),
    ...(high && { high: { ...high, unit: high.unit ?? unit } }),
  }
  const exclusive = [...one.bounds, ...other.bounds].filter((bound) => bound === 'more' || bound === 'less')
  return { ...ends, unit, bounds: exclusive, above: false, first: one.first, next: other.next }
}

function finish(draft: Draft, unit: Unit, options: QuantityOptions): Quantity | undefined {
  const { of } = UNITS[unit]
  if (options.of !== undefined && options.of !== of) return undefined
  const has = (...bounds: readonly Bound[]) => draft.bounds.some((bound) => bounds.includes(bound))
  const ends = endsOf(draft)
  const swapped = draft.low !== undefined && draft.high !== undefined && inOwnUnit(draft.low) > inOwnUnit(draft.high)
  const notes: QuantityNote[] = []
  if (has('about')) notes.push('approximate')
  if (has('more', 'less')) notes.push('exclusive')
  if (draft.above && draft.high !== undefined) notes.push('range-and-above')
  if (swapped) notes.push('swapped')
  const bare = draft.high === undefined && !has('min', 'max', 'more', 'less', 'exactly')
  return {
    of,
    unit,
    ...ends,
    minInclusive: !has('more'),
    maxInclusive: !has('less'),
    bare,
    notes,
    first: draft.first,
    next: draft.next,
  }
}

function endsOf({ low, high, bounds, above }: Draft): { min?: number; max?: number } {
  if (low === undefined || high === undefined) {
    const amount = low ?? high
    const value = amount === undefined ? 0 : inOwnUnit(amount)
    if (bounds.includes('min') || bounds.includes('more')) return { min: value }
    return bounds.includes('max') || bounds.includes('less') ? { max: value } : { min: value, max: value }
  }
  const [one, other] = [inOwnUnit(low), inOwnUnit(high)]
  return above ? { min: Math.min(one, other) } : { min: Math.min(one, other), max: Math.max(one, other) }
}

function inOwnUnit({ value, unit }: Amount): number {
  const entry = unit === undefined ? undefined : UNITS[unit]
  return entry !== undefined && 'months' in entry ? Math.round(value * entry.months) : value
}
