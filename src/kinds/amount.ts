import { idOf, isMark, isWord, touches } from '../text/cursor'
import type { NumberToken, Token } from '../text/token'
import { UNIT_PARTS, UNITS } from '../vocab/facts.constant'
import { HAN_MULTIPLIERS } from '../vocab/numerals'
import type { Unit, UnitPart } from '../vocab/units'

/** A figure and its unit, as written: `value` in `unit`, or in none yet. */
export interface Amount {
  readonly value: number
  readonly unit: Unit | undefined
  /** 十几万, 三千多万: more than the figure. */
  readonly isMore?: true
  readonly next: number
}

/** Whether an amount, but for its figure, may start here. */
export function mayStartAmount(token: Token | undefined): boolean {
  return token?.type === 'number' || isWord(token, 'unit-part') || token?.text === '个'
}

/** `number [. number] [unit [part]]`: 5 年, 一年半, 1.5 年, two and a half years, 半年, a year, 1 年 3 个月, five (5) years, at least (5) years. */
export function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const number = tokens[at]
  if (number?.type !== 'number') return readEnclosed(tokens, at) ?? readPart(tokens, at)
  const { value, next } = readDecimal(tokens, at, number)
  if (isHalf(tokens, next)) return readWithUnit(tokens, next + 3, value + 0.5)
  const loose = readLoose(tokens, next, value)
  if (loose !== undefined) return { isMore: true, ...readWithUnit(tokens, loose.next, loose.value) }
  return readWithUnit(tokens, skipRepetition(tokens, next, value), value)
}

/** 2 | 1/2 | years: half of one more. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const [one, stroke, two, following] = tokens.slice(at, at + 4)
  const isFraction = isMark(stroke, '/') && touches(one, stroke) && touches(stroke, two)
  const isCounted = isDash(following) || isWord(following, 'connective', 'and') || isWord(following, 'unit')
  return isFraction && one?.text === '1' && two?.text === '2' && isCounted
}

/** a minimum of | (3) years |: behind a word that bounds it, a figure in a bracket is no number of an item. */
function readEnclosed(tokens: readonly Token[], at: number): Amount | undefined {
  const number = tokens[at + 1]
  const isEnclosed = isMark(tokens[at], '(') && number?.type === 'number' && isMark(tokens[at + 2], ')')
  if (!isEnclosed || !isWord(tokens[at - 1], 'bound') || readUnit(tokens, at + 3) === undefined) return undefined
  return readWithUnit(tokens, at + 3, number.value)
}

/** 半年, half a year, a full year, 个半月. A rate (12 days a year, twice a month) is none. */
function readPart(tokens: readonly Token[], at: number): Amount | undefined {
  const isOneAndHalf = tokens[at]?.text === '个' && partOf(tokens[at + 1]) !== undefined
  const start = isOneAndHalf ? at + 1 : at
  if (isWord(tokens[at], 'unit') && tokens[at - 1]?.text.endsWith(' a')) return readWithUnit(tokens, at, 1) // at least a | year
  const part = partOf(tokens[start])
  const unit = part === undefined ? undefined : readUnit(tokens, start + 1)
  if (part === undefined || unit === undefined) return undefined
  if (part === 1 && (isRated(tokens[at - 1]) || !isTime(unit.unit))) return undefined
  return readExtra(tokens, { value: isOneAndHalf ? 1 + part : part, ...unit })
}

function isRated(before: Token | undefined): boolean {
  return before?.type === 'number' || isWord(before, 'unit') || before?.text === 'once' || before?.text === 'twice'
}

function isTime(unit: Unit): boolean {
  return UNITS[unit].of === 'duration'
}

function partOf(token: Token | undefined): number | undefined {
  const id = idOf(token, 'unit-part')
  return id === undefined ? undefined : UNIT_PARTS[id as UnitPart].part
}

/** 1.5, 2.3万: digits, a full stop and digits that touch. */
export function readDecimal(
  tokens: readonly Token[],
  at: number,
  number: NumberToken,
): { value: number; next: number } {
  const [point, fraction] = [tokens[at + 1], tokens[at + 2]]
  const whole = { value: number.value, next: at + 1 }
  if (number.form !== 'digits' || !isMark(point, '.') || fraction?.type !== 'number' || fraction.form !== 'digits')
    return whole
  if (!touches(number, point) || !touches(point, fraction)) return whole
  const multiplier = HAN_MULTIPLIERS[fraction.text.slice(-1)] ?? 1
  const digits = multiplier === 1 ? fraction.text : fraction.text.slice(0, -1)
  if (digits.length > 2) return whole
  return { value: number.value * multiplier + fraction.value / 10 ** digits.length, next: at + 3 }
}

/** 十几万, 三千多万: the multiplier stands behind the word that leaves the figure open. */
function readLoose(tokens: readonly Token[], at: number, value: number): { value: number; next: number } | undefined {
  const [open, multiplier] = [tokens[at], tokens[at + 1]]
  const times = multiplier?.type === 'number' ? HAN_MULTIPLIERS[multiplier.text] : undefined
  if (!isWord(open, 'bound', 'more.after') || times === undefined || times <= 10) return undefined
  return { value: value * times, next: at + 2 }
}

/** five (5), 5 (five), one | (1+) |: one number, said twice; one to | two (1-2) |, of a range both. */
function skipRepetition(tokens: readonly Token[], at: number, value: number): number {
  if (!isMark(tokens[at], '(')) return at
  const last = tokens[at + 1]?.type === 'number' && isDash(tokens[at + 2]) ? at + 3 : at + 1
  const again = tokens[last]
  const close = isMark(tokens[last + 1], ')') ? last + 1 : last + 2
  const isClosed = close === last + 1 || isWord(tokens[last + 1], 'bound', 'min.after')
  return again?.type === 'number' && again.value === value && isClosed && isMark(tokens[close], ')') ? close + 1 : at
}

function readWithUnit(tokens: readonly Token[], at: number, value: number): Amount {
  const part = partOf(tokens[at]) ?? 0
  if (tokens[at]?.text === '个') {
    const half = partOf(tokens[at + 1])
    const unit = half === undefined ? undefined : readUnit(tokens, at + 2) // 一个半月
    if (half !== undefined && unit !== undefined) return { value: value + half, ...unit }
  }
  if (part > 0 && part < 1) {
    const unit = readUnit(tokens, at + 1) // two and a half years
    if (unit !== undefined || tokens[at]?.text.startsWith('and'))
      return { value: value + part, unit: unit?.unit, next: unit?.next ?? at + 1 }
  }
  const unit = readUnit(tokens, at)
  return unit === undefined ? { value, unit: undefined, next: at } : readExtra(tokens, { value, ...unit })
}

/** What is beyond a figure of whole units: 一年半, a month and a half, 1 年 3 个月. */
function readExtra(tokens: readonly Token[], whole: Amount): Amount {
  const part = partOf(tokens[whole.next]) ?? 0
  if (part > 0 && part < 1 && readUnit(tokens, whole.next + 1) === undefined)
    return { value: whole.value + part, unit: whole.unit, next: whole.next + 1 }
  return readMonths(tokens, whole)
}

/** 1年3个月, 2 years and 3 months: years and the months beyond them. */
function readMonths(tokens: readonly Token[], years: Amount): Amount {
  const at = isWord(tokens[years.next], 'connective', 'and') ? years.next + 1 : years.next
  const number = tokens[at]
  if (years.unit !== 'year' || number?.type !== 'number' || number.value >= 12) return years
  const unit = readUnit(tokens, at + 1)
  if (unit?.unit !== 'month' || tokens[unit.next - 1]?.text === '月') return years
  return { value: years.value + number.value / 12, unit: 'year', next: unit.next }
}

/** The unit at `at`; a hyphen may join it to its number (5-year). */
export function readUnit(tokens: readonly Token[], at: number): { unit: Unit; next: number } | undefined {
  const isJoined = isDash(tokens[at]) && touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])
  const start = isJoined ? at + 1 : at
  const unit = idOf(tokens[start], 'unit')
  return unit === undefined ? undefined : { unit: unit as Unit, next: start + 1 }
}

export function isDash(token: Token | undefined): boolean {
  return isMark(token, '-~') || isWord(token, 'range', 'to')
}

/** How much a unit is of what `inOwnUnit` tells it in. */
const SIZES: Readonly<Record<Unit, { readonly of: string; readonly months?: number; readonly times?: number }>> = UNITS

/** Durations in months, thousands by ones, everything else in its own unit. */
export function inOwnUnit({ value, unit }: Amount): number {
  const size = unit === undefined ? undefined : SIZES[unit]
  return Math.round(value * (size?.months ?? size?.times ?? 1) * 100) / 100
}
