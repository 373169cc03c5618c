import { isMark, isWord, touches } from '../text/cursor'
import type { Token } from '../text/token'
import { isAmong } from '../text/wording'
import type { Bound } from '../vocab/bounds'
import { UNITS } from '../vocab/facts.constant'
import { CLASS_LEADS } from '../vocab/licences/beside/grades'
import { PROVISOS } from '../vocab/modality'
import type { Unit } from '../vocab/units'
import type { Amount } from './amount'
import { isDash, mayStartAmount, readAmount, readUnit } from './amount'
import { boundInside, boundOf, join, readBounds } from './bounds'

/** A quantity on the way: its ends are in their own units still. */
export interface Draft {
  readonly low?: Amount
  readonly high?: Amount
  readonly unit: Unit | undefined
  readonly bounds: readonly Bound[]
  /** 以上 or its like stands after: it takes the upper end off a range. */
  readonly above: boolean
  readonly first: number
  readonly next: number
}

/** One figure or a range, with the words that bound it; or the two figures that close an interval. */
export function readDraft(tokens: readonly Token[], at: number, bareUnit: Unit | undefined): Draft | undefined {
  if (!mayStart(tokens[at]) || countsClass(tokens, at)) return undefined
  const first = readOne(tokens, at, bareUnit)
  const second = first && readOther(tokens, first, bareUnit)
  return first && second ? close(first, second) : first
}

/** AAT Level | 4 | or 3 years: which of its classes something is of, and no end of a range. */
function countsClass(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.type === 'number' && isAmong(tokens[at - 1], CLASS_LEADS) && isWord(tokens[at + 1], 'connective', 'or')
  )
}

function mayStart(token: Token | undefined): boolean {
  return mayStartAmount(token) || isWord(token, 'bound')
}

function readOne(tokens: readonly Token[], at: number, bareUnit: Unit | undefined): Draft | undefined {
  const inside = boundInside(tokens, at)
  const before = inside === undefined ? readBounds(tokens, at, 'before') : { bounds: [inside], next: at + 1 }
  const low = readAmount(tokens, before.next)
  if (low === undefined) return undefined
  const high = isScore(tokens, before.next) ? undefined : readRangeEnd(tokens, low, before.bounds.includes('between'))
  const last = high ?? low
  const wish = readWish(tokens, last)
  const after = wish ?? readBounds(tokens, last.next, 'after')
  const stated = last.unit ?? wish?.unit
  const late = stated === undefined ? readLateUnit(tokens, at, after.next, high !== undefined) : undefined
  const tail = late === undefined ? after : join(after, readBounds(tokens, late.next, 'after'))
  const unit = stated ?? late?.unit ?? low.unit ?? bareUnit
  return {
    low: { ...low, unit: low.unit ?? unit },
    ...(high && { high: { ...high, unit: high.unit ?? unit } }),
    unit,
    bounds: [
      ...before.bounds,
      ...(low.isMore ? (['more'] as const) : []),
      ...(high?.isBelow ? (['less'] as const) : []),
      ...tail.bounds,
    ],
    above: tail.bounds.includes('min'),
    first: late?.first ?? at,
    next: tail.next,
  }
}

/** 5至8以上 | 年 |, (1 to 2) | years |: the unit behind the words of bounds, or behind the bracket of a range, which it takes in. */
function readLateUnit(
  tokens: readonly Token[],
  at: number,
  next: number,
  isRange: boolean,
): { unit: Unit; next: number; first: number } | undefined {
  const isInBracket = isRange && isMark(tokens[at - 1], '(') && isMark(tokens[next], ')')
  const unit = readUnit(tokens, isInBracket ? next + 1 : next)
  return unit && { ...unit, first: isInBracket ? at - 1 : at }
}

/** IELTS | 6.5 | or two years: what stands behind the name of a test is its score, and no end of a range: TOEFL | 90 or above, | under 35 years old. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const isFraction = isMark(tokens[at - 1], '.') && touches(tokens[at - 1], tokens[at])
  return isWord(tokens[isFraction ? at - 3 : at - 1], 'certificate')
}

/** at least 2 | , preferably 4 | years, 2 | , but ideally 4 | years, 2 years | (ideally 4+) |: more that is wished for, beside the figure that is asked for. */
function readWish(
  tokens: readonly Token[],
  { value, unit, next: at }: Amount,
): { bounds: readonly Bound[]; unit?: Unit; next: number } | undefined {
  const mark = isMark(tokens[at], ',(') ? at + 1 : at
  const start = tokens[mark]?.text === 'but' ? mark + 1 : mark
  if (!isWord(tokens[start], 'modality', 'preferred.on')) return undefined
  const amount = readAmount(tokens, readBounds(tokens, start + 1, 'before').next)
  if (amount === undefined || isOfOther(amount, value, unit)) return undefined
  const { next } = readBounds(tokens, amount.next, 'after')
  const isOpen = isMark(tokens[at], '(')
  if (isOpen && !isMark(tokens[next], ')')) return undefined
  return { bounds: [], ...(amount.unit && { unit: amount.unit }), next: isOpen ? next + 1 : next }
}

/** aged 21 to 35 | , ideally 5 years |, over 18 years old | , ideally 5 years |: less than was asked for, or in a unit of its own, is of something else. */
function isOfOther(wished: Amount, value: number, unit: Unit | undefined): boolean {
  if (unit === undefined || wished.unit === undefined) return unit === undefined && wished.value < value
  return UNITS[unit].of !== UNITS[wished.unit].of
}

/** The upper end of a range; it may be left out itself (1 year to | less than | 2 years). */
type RangeEnd = Amount & { readonly isBelow?: true }

/** The upper end: after 至, - and the like; beside it without a word (两三年); between … and …. */
function readRangeEnd(tokens: readonly Token[], low: Amount, between: boolean): RangeEnd | undefined {
  if (isPair(tokens, low)) {
    const high = readAmount(tokens, low.next)
    return high?.unit !== undefined && high.value > low.value ? high : undefined
  }
  const start = pastRangeWord(tokens, low.next, between, low.unit !== undefined)
  if (start === undefined) return undefined
  const isBelow = boundOf(tokens[start], 'before') === 'less'
  const high = readAmount(tokens, isBelow ? start + 1 : start)
  if (high === undefined) return undefined
  if (high.unit !== undefined) return isBelow ? { ...high, isBelow } : high
  return low.unit === undefined && (between || isDash(tokens[low.next]) || isClosed(tokens, high)) ? high : undefined
}

/** 两三年: two digits in words side by side. */
function isPair(tokens: readonly Token[], { unit, next }: Amount): boolean {
  const [before, beside] = [tokens[next - 1], tokens[next]]
  const areWords =
    before?.type === 'number' && before.form === 'words' && beside?.type === 'number' && beside.form === 'words'
  return unit === undefined && areWords && touches(before, beside)
}

/** 20与30之间: what joins the two is known by what follows. */
function isClosed(tokens: readonly Token[], high: Amount): boolean {
  return boundOf(tokens[high.next], 'after') === 'between'
}

function pastRangeWord(tokens: readonly Token[], at: number, between: boolean, hasUnit: boolean): number | undefined {
  if (isDash(tokens[at])) return pastDashes(tokens, at + 1)
  if (isPlusBeforeDash(tokens, at)) return pastDashes(tokens, at + 2)
  if (isScannedDash(tokens, at)) return at + 1
  if ((between || !hasUnit) && isWord(tokens[at], 'connective', 'and')) return at + 1
  if (!hasUnit && (isMark(tokens[at], '、/') || isWord(tokens[at], 'connective', 'or'))) return at + 1
  return undefined
}

/** 3 -- 5, 2-to-4: the dash may be doubled, and a word stand between dashes. */
function pastDashes(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 2 && isDash(tokens[next])) next += 1
  return next
}

/** 3 | + to | 5 years: a range, whose upper end the sign does not take away. */
function isPlusBeforeDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '+' && isDash(tokens[at + 1])
}

/** 3一5年: a scanned page takes the dash between digits for 一; 3?5 years: a wrong encoding leaves a question mark. */
function isScannedDash(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isDigits = after?.type === 'number' && after.form === 'digits'
  const isTaken = isMark(dash, '?') || (dash?.type === 'number' && dash.text === '一')
  return isTaken && isDigits && touches(before, dash) && touches(dash, after)
}

/** The other bound of an interval: 18岁以上，45岁以下; 18岁以上至45岁以下; 最多100最少20个; above 18 and below 35; min 2 years - max 5 years. */
function readOther(tokens: readonly Token[], one: Draft, bareUnit: Unit | undefined): Draft | undefined {
  const side = sideOf(one)
  if (side === undefined || isScore(tokens, one.first)) return undefined
  const isJoined =
    isMark(tokens[one.next], ',、') || isWord(tokens[one.next], 'connective', 'and') || isDash(tokens[one.next])
  const at = isJoined || isAmong(tokens[one.next], PROVISOS) ? one.next + 1 : one.next
  const found = mayStart(tokens[at]) ? readOne(tokens, at, bareUnit) : undefined
  const other = isDash(tokens[one.next]) ? asUpperAge(one, found) : found
  if (other === undefined || sideOf(other) === undefined || sideOf(other) === side) return undefined
  const dimensions = [one.unit, other.unit].flatMap((unit) => (unit === undefined ? [] : UNITS[unit].of))
  return dimensions.length > 0 && dimensions.every((of) => of === dimensions[0]) ? other : undefined
}

/** 18歲以上 | ~ | 45歲: behind a dash the bare age is the upper end. */
function asUpperAge(one: Draft, other: Draft | undefined): Draft | undefined {
  if (other?.unit !== 'years-old' || other.high !== undefined || other.bounds.length > 0) return other
  return sideOf(one) === 'low' ? { ...other, bounds: ['max'] } : other
}

/** `low` or `high` where a draft states that bound alone. */
function sideOf({ high, bounds }: Draft): 'low' | 'high' | undefined {
  if (high !== undefined) return undefined
  const isLow = bounds.includes('min') || bounds.includes('more')
  const isHigh = bounds.includes('max') || bounds.includes('less')
  return isLow === isHigh ? undefined : isLow ? 'low' : 'high'
}

function close(one: Draft, other: Draft): Draft {
  const [lower, upper] = sideOf(one) === 'low' ? [one, other] : [other, one]
  const { low } = lower
  const high = upper.low
  const unit = one.unit ?? other.unit
  const ends = {
    ...(low && { low: { ...low, unit: low.unit ?? unit } }),
    ...(high && { high: { ...high, unit: high.unit ?? unit } }),
  }
  const isOpen = (bound: Bound) => bound === 'more' || bound === 'less'
  const exclusive = [...lower.bounds.filter(isOpen), ...upper.bounds.filter((of) => isOpen(of) || of === 'exclusive')]
  return { unit, bounds: exclusive, above: false, first: one.first, next: other.next, ...ends }
}
