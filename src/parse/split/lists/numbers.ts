import { BOUND_STARTS } from '../../../vocab/page/lines'
import type { ListMark, MarkContext } from './mark'
import { closesBracket, DIGITS, isDelimiter, pastBlanks, pastRun } from './mark'

/** What follows a quantity: a decimal before one of these is no number of an item (3.5 年, 1.5 h). */
const UNIT_STARTS = '年岁个月天周万千百%小倍公米kmhy'

/** 1、 1. 1) with what tells it from a quantity: 3.5年, 1、2年 and 9:00 are none. */
export function readNumbered(text: string, at: number, context: MarkContext): ListMark | undefined {
  const digitsEnd = pastRun(text, at, DIGITS)
  if (digitsEnd - at > 2) return undefined
  const value = Number(text.slice(at, digitsEnd))
  const delimiterAt = pastBlanks(text, digitsEnd)
  const delimiter = text.charAt(delimiterAt)
  if (!isDelimiter(delimiter)) return undefined
  const mark: ListMark = { style: `1${delimiter}`, value, end: delimiterAt + 1 }
  if (context.inline === true && isDoubtful(text, mark, delimiter, at) && !countsOn(text, mark, context, delimiter))
    return undefined
  const following = text.charAt(mark.end)
  if (following === '' || !DIGITS.includes(following)) return mark
  if (countsOn(text, mark, context, delimiter)) return following === '0' || isScore(text, mark) ? undefined : mark
  if (delimiter === '.') return isGluedToFigure(text, mark, context) ? mark : readNested(text, at, context)
  return isQuantity(text, mark, delimiter) && !isBoundedYears(text, mark, context) ? undefined : mark
}

/** Items that a list within a line has at the most. */
const LONGEST_LIST = 15

/** 9:00, 2,500 and the last figure of a sentence (aged 30 to 50. Rotating shifts): nothing follows it, or no list is so long; the figure that ends a bracket. */
function isDoubtful(text: string, { value = 0, end }: ListMark, delimiter: string, at: number): boolean {
  if (delimiter === ')') return closesBracket(text, at)
  if (delimiter !== '.') return ',:。'.includes(delimiter)
  const next = text.charAt(pastBlanks(text, end))
  return value > LONGEST_LIST || next === '' || next === '\n'
}

/**
 * 2.1-3年, 2.8年以上, 3.35岁以下: at the start of a line a whole number stands behind the mark, unless it could be a half (1.5年);
 * behind a wide full stop (2．5年) it is whole, and so it is in an age, and where no list has begun: of two years and a half one says 两年半.
 */
function isGluedToFigure(text: string, { value = 0, end }: ListMark, context: MarkContext): boolean {
  const { inline, source, previous } = context
  if (inline === true) return false
  const digits = pastRun(text, end, DIGITS)
  const fraction = text.slice(end, digits)
  if (fraction.length > 2 || fraction.startsWith('0')) return false
  const unit = text.charAt(pastBlanks(text, digits))
  const isWhole = fraction !== '5' || source?.charAt(end - 1) === '．'
  const isTornOff = value > 1 && previous === undefined && unit === '年'
  return unit !== '' && (AGE_STARTS.includes(unit) || isTornOff || (isWhole && '年-~至到'.includes(unit)))
}

/** Folded: 岁 and 周岁. */
const AGE_STARTS = '岁周'

/** 5.六级或雅思 | 6.5分, 雅思 | 6.5以上: a half that no unit of time counts is of a score, where an item would say of what. */
function isScore(text: string, { end }: ListMark): boolean {
  const behind = pastBlanks(text, end + 1)
  return (
    text.charAt(end) === '5' &&
    (text.charAt(behind) === '分' || BOUND_STARTS.some((word) => text.startsWith(word, behind)))
  )
}

/** 2、3年及以上: behind a range nothing bounds; here the first number is the item's. */
function isBoundedYears(text: string, { end }: ListMark, { inline }: MarkContext): boolean {
  const unit = pastBlanks(text, pastRun(text, end, DIGITS))
  return inline !== true && text.charAt(unit) === '年' && BOUND_STARTS.some((word) => text.startsWith(word, unit + 1))
}

/** Whether the item before or the line after count on with this number in the same style. */
function countsOn(text: string, mark: ListMark, { previous, nextLine }: MarkContext, delimiter: string): boolean {
  const value = mark.value ?? 0
  if (previous?.style === mark.style && previous.value === value - 1) return true
  if (nextLine === undefined) return false
  const end = pastRun(text, nextLine, DIGITS)
  return Number(text.slice(nextLine, end)) === value + 1 && text.charAt(pastBlanks(text, end)) === delimiter
}

/** 1、2年 is a range, 9:00 a time; 1、5年 and 1)3年 are items. */
function isQuantity(text: string, mark: ListMark, delimiter: string): boolean {
  if (delimiter === ':') return true
  if (delimiter !== '、' && delimiter !== ',') return false
  const next = Number(text.slice(mark.end, pastRun(text, mark.end, DIGITS)))
  return next === (mark.value ?? 0) + 1
}

/** `1.2 `, `1.2.3、`: the number of an item within an item; 3.5年 and 2.0版 are decimals. */
function readNested(text: string, at: number, { previous, inline }: MarkContext): ListMark | undefined {
  if (inline === true) return undefined
  const end = pastRun(text, at, `${DIGITS}.`)
  const parts = text.slice(at, end).split('.')
  if (parts.some((part) => part.length > 2) || parts[1]?.startsWith('0') === true) return undefined
  const after = pastBlanks(text, end)
  const unit = text.charAt(after)
  if (unit === '' || UNIT_STARTS.includes(unit) || unit === '-' || unit === '~') return undefined
  if (parts.length === 2 && parts[1] === '5' && previous?.style !== 'nested') return undefined // 6.5 IELTS
  const isSet = after > end || isDelimiter(unit) || parts.length > 2 || previous?.style === 'nested'
  return isSet ? { style: 'nested', end: isDelimiter(unit) ? after + 1 : end } : undefined
}
