import { HAN_DIGITS, HAN_MULTIPLIERS, HAN_TENS } from '../vocab/numerals'
import type { Numeral } from './token'

/** Longer runs are no quantities. */
const MOST_DIGITS = 12

type Part = readonly [value: number, kind: 'digit' | 'tens' | 'multiplier', end: number]

/** Of all that a number in Han may begin with: nearly every unit of a text is none, and is told so by its code. */
const UNITS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  [HAN_DIGITS, HAN_TENS, HAN_MULTIPLIERS].flatMap((values) => Object.keys(values).map((unit) => unit.charCodeAt(0))),
)

/** `十二`, `三百一`, `壹佰伍拾`, `廿五`, `零点五`, `二〇二六` at `at` of a folded text. */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  if (!UNITS.has(text.charCodeAt(at))) return undefined
  const run = runAt(text, at)
  return run.every(([, kind]) => kind === 'digit') ? readByPlace(text, run) : readSpoken(run)
}

/** A blank may stand between a multiplier and the digits around it, as a scanned page has it: 三千 九百, 三 百. */
function runAt(text: string, at: number): Part[] {
  const run: Part[] = []
  for (let i = at; run.length < MOST_DIGITS; i++) {
    const last = run[run.length - 1]
    const isBlank = text[i] === ' ' && last !== undefined
    const part = partAt(text, isBlank ? i + 1 : i)
    if (part === undefined || (isBlank && (part[1] === 'digit') === (last?.[1] === 'digit'))) break
    run.push(part)
    i = part[2] - 1
  }
  return run
}

function partAt(text: string, at: number): Part | undefined {
  const unit = text[at] ?? ''
  const digit = HAN_DIGITS[unit]
  if (digit !== undefined) return [digit, 'digit', at + 1]
  const tens = HAN_TENS[unit]
  if (tens !== undefined) return [tens, 'tens', at + 1]
  const multiplier = HAN_MULTIPLIERS[unit]
  return multiplier === undefined ? undefined : [multiplier, 'multiplier', at + 1]
}

/** 二〇二六 and 零三 are read by place; 两三 is two numbers, of which this is the first; 零点五 has a point. */
function readByPlace(text: string, run: readonly Part[]): Numeral {
  const isByPlace = run.length >= 3 || run.some(([value]) => value === 0)
  const count = isByPlace ? run.length : 1
  const value = run.slice(0, count).reduce((sum, [digit]) => sum * 10 + digit, 0)
  const end = endOf(run, count)
  return readPoint(text, { end, value, form: 'words' })
}

/** 三点五: digits behind the point, and no minutes (三点五分, 三点三十). */
function readPoint(text: string, whole: Numeral): Numeral {
  if (text[whole.end] !== '点') return whole
  const run = runAt(text, whole.end + 1)
  const end = endOf(run, run.length)
  if (run.length === 0 || run.some(([, kind]) => kind !== 'digit') || '分钟'.includes(text[end] ?? ' ')) return whole
  const fraction = run.reduce((sum, [digit], place) => sum + digit / 10 ** (place + 1), 0)
  return { end, value: whole.value + fraction, form: 'words' }
}

function endOf(run: readonly Part[], count: number): number {
  return run[count - 1]?.[2] ?? 0
}

/** What has been said so far of a spoken number: whole groups of 万, the group at hand, and a digit that waits for its multiplier. */
interface Spoken {
  readonly total: number
  readonly group: number
  readonly digit: number | undefined
  /** What a last digit without a multiplier counts: 三百一 is 310, 三百零一 is 301. */
  readonly place: number
}

function readSpoken(run: readonly Part[]): Numeral {
  let spoken: Spoken = { total: 0, group: 0, digit: undefined, place: 1 }
  let count = 0
  for (const part of run) {
    if (part[1] === 'digit' && spoken.digit !== undefined && spoken.digit > 0) break // 十三五: thirteen and five
    spoken = say(spoken, part)
    count += 1
  }
  const { total, group, digit = 0, place } = spoken
  return { end: endOf(run, count), value: total + group + digit * place, form: 'words' }
}

function say({ total, group, digit, place }: Spoken, [value, kind]: Part): Spoken {
  if (kind === 'digit') return { total, group, digit: value, place: value === 0 ? 1 : place }
  if (kind === 'tens') return { total, group: group + value, digit: undefined, place: 1 }
  if (value >= 10_000)
    return { total: (total + group + (digit ?? 0) || 1) * value, group: 0, digit: undefined, place: value / 10 }
  return { total, group: group + (digit ?? 1) * value, digit: undefined, place: value / 10 }
}
