import { HAN_MULTIPLIERS } from '../vocab/numerals'
import { readEnglishMultiplier, readEnglishNumeral } from './english-numeral'
import { readHanNumeral } from './han-numeral'
import { isDigit, isLatin } from './letters'
import type { Numeral } from './token'

/** Longer runs of digits are codes and telephone numbers, not quantities. */
const MOST_DIGITS = 12

/**
 * The number that starts at `at` of a folded text: `5`, `3,000`, `25万6千`, `2 million`, `十二`, `零点五`, `二〇二六`, `three`,
 * `twenty-five`, `three hundred and ten`.
 *
 * Two Han digits in a row with no multiplier (两三年) are two numbers: the first is returned, the grammar of quantities
 * makes a range of them. Decimals in digits are the grammar's as well, so that a list number glued to a quantity (2.1-3年) can be told.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const unit = text.charCodeAt(at)
  if (isDigit(unit)) return readDigits(text, at)
  if (isLatin(unit)) return readEnglishNumeral(text, at)
  return readHanNumeral(text, at)
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
  const multiplier = readEnglishMultiplier(text, end)
  if (multiplier !== undefined) return { form: 'digits', end: multiplier.end, value: Number(digits) * multiplier.value }
  return readMultiplied(text, end, Number(digits))
}

function isThousands(text: string, at: number): boolean {
  if (text[at] !== ',' || isDigit(text.charCodeAt(at + 4))) return false
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))
}

/** 3万, 25万6千, 1千零1: digits and Han multipliers together. */
function readMultiplied(text: string, at: number, digits: number): Numeral {
  let value = 0
  let group = digits
  let end = at
  let multiplier = HAN_MULTIPLIERS[text[end] ?? '']
  while (multiplier !== undefined) {
    value += group * multiplier
    group = 0
    end += 1
    const start = text[end] === '零' ? end + 1 : end
    let next = start
    while (isDigit(text.charCodeAt(next)) && next - start < 4) next++
    const following = HAN_MULTIPLIERS[text[next] ?? '']
    const isRest = following === undefined ? start > end : following < multiplier
    if (next === start || !isRest) break
    group = Number(text.slice(start, next))
    end = next
    multiplier = following
  }
  return { end, value: value + group, form: 'digits' }
}
