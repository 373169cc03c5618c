import { ENGLISH_NUMERALS, HAN_DIGITS, HAN_MULTIPLIERS, HAN_TENS } from '../vocab/numerals'
import { isDigit, isLatin } from './trie'

export interface Numeral {
  readonly end: number
  readonly value: number
  readonly form: 'digits' | 'words'
}

/** Longer runs of digits are codes and telephone numbers, not quantities. */
const MOST_DIGITS = 12

/**
 * The number that starts at `at` of a folded text: `5`, `3,000`, `25万6千`, `十二`, `二〇二六`, `three`, `twenty-five`.
 *
 * Two Han digits in a row with no multiplier (两三年) are two numbers: the first is returned, the grammar of quantities
 * makes a range of them. Decimals are the grammar's as well, so that a list number glued to a quantity (2.1-3年) can be told.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const unit = text.charCodeAt(at)
  if (isDigit(unit)) return readDigits(text, at)
  if (isLatin(unit)) return readEnglish(text, at)
  return readHan(text, at)
}

function readDigits(text: string, at: number): Numeral | undefined {
  let end = at
  while (isDigit(text.charCodeAt(end)) && end - at <= MOST_DIGITS) end++
  if (end - at > MOST_DIGITS) return undefined
  let digits = text.slice(at, end)
  while (digits.length <= MOST_DIGITS && isThousands(text, end)) {
    digits += text.slice(end + 1, end + 4)
    end += 4
  }
  return readMultiplied(text, end, Number(digits))
}

function isThousands(text: string, at: number): boolean {
  if (text[at] !== ',' || isDigit(text.charCodeAt(at + 4))) return false
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))
}

/** 3万, 25万6千: digits and Han multipliers together. */
function readMultiplied(text: string, at: number, digits: number): Numeral {
  let value = 0
  let group = digits
  let end = at
  let multiplier = HAN_MULTIPLIERS[text[end] ?? '']
  while (multiplier !== undefined) {
    value += group * multiplier
    group = 0
    end += 1
    let next = end
    while (isDigit(text.charCodeAt(next)) && next - end < 4) next++
    const following = HAN_MULTIPLIERS[text[next] ?? '']
    if (next === end || following === undefined || following >= multiplier) break
    group = Number(text.slice(end, next))
    end = next
    multiplier = following
  }
  return { end, value: value + group, form: 'digits' }
}

function readEnglish(text: string, at: number): Numeral | undefined {
  const first = readEnglishWord(text, at)
  if (first === undefined) return undefined
  const second = text[first.end] === '-' && first.value >= 20 ? readEnglishWord(text, first.end + 1) : undefined
  if (second === undefined || second.value >= 10) return first
  return { end: second.end, value: first.value + second.value, form: 'words' }
}

function readEnglishWord(text: string, at: number): Numeral | undefined {
  if (at > 0 && isLatin(text.charCodeAt(at - 1))) return undefined
  let end = at
  while (end - at <= 10 && isLatin(text.charCodeAt(end))) end++
  const value = ENGLISH_NUMERALS[text.slice(at, end)]
  return value === undefined ? undefined : { end, value, form: 'words' }
}

type Part = readonly [value: number, kind: 'digit' | 'tens' | 'multiplier']

function readHan(text: string, at: number): Numeral | undefined {
  const run = hanRun(text, at)
  if (run.length === 0) return undefined
  return run.every(([, kind]) => kind === 'digit') ? readByPlace(text, at, run) : readSpoken(at, run)
}

function hanRun(text: string, at: number): Part[] {
  const run: Part[] = []
  for (let i = at; run.length < MOST_DIGITS; i++) {
    const part = hanPart(text[i] ?? '')
    if (part === undefined) break
    run.push(part)
  }
  return run
}

function hanPart(unit: string): Part | undefined {
  const digit = HAN_DIGITS[unit]
  if (digit !== undefined) return [digit, 'digit']
  const tens = HAN_TENS[unit]
  if (tens !== undefined) return [tens, 'tens']
  const multiplier = HAN_MULTIPLIERS[unit]
  return multiplier === undefined ? undefined : [multiplier, 'multiplier']
}

/** 二〇二六 is read by place; 两三 is two numbers, of which this is the first. */
function readByPlace(text: string, at: number, run: readonly Part[]): Numeral {
  const byPlace = run.length >= 3 || text.slice(at, at + run.length).includes('〇')
  const count = byPlace ? run.length : 1
  const value = run.slice(0, count).reduce((sum, [digit]) => sum * 10 + digit, 0)
  return { end: at + count, value, form: 'words' }
}

/** What has been said so far of a spoken number: whole groups of 万, the group at hand, and a digit that waits for its multiplier. */
interface Spoken {
  readonly total: number
  readonly group: number
  readonly digit: number | undefined
  /** What a last digit without a multiplier counts: 三百一 is 310, 三百零一 is 301. */
  readonly place: number
}

function readSpoken(at: number, run: readonly Part[]): Numeral {
  let spoken: Spoken = { total: 0, group: 0, digit: undefined, place: 1 }
  let end = at
  for (const part of run) {
    if (part[1] === 'digit' && spoken.digit !== undefined && spoken.digit > 0) break // 十三五: thirteen and five
    spoken = say(spoken, part)
    end += 1
  }
  const { total, group, digit = 0, place } = spoken
  return { end, value: total + group + digit * place, form: 'words' }
}

function say({ total, group, digit, place }: Spoken, [value, kind]: Part): Spoken {
  if (kind === 'digit') return { total, group, digit: value, place: value === 0 ? 1 : place }
  if (kind === 'tens') return { total, group: group + value, digit: undefined, place: 1 }
  if (value >= 10_000)
    return { total: (total + group + (digit ?? 0) || 1) * value, group: 0, digit: undefined, place: value / 10 }
  return { total, group: group + (digit ?? 1) * value, digit: undefined, place: value / 10 }
}
