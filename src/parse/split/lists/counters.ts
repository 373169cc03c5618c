import { isLowerCase } from '../../../text/letters'
import { TIME_STARTS } from '../../../vocab/page/lines'
import type { ListMark, MarkContext } from './mark'
import { closesBracket, countsOn, DIGITS, HAN_NUMBERS, pastBlanks, pastDelimiter, pastRun } from './mark'

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** (1) （一） (a) [1]; in the middle of a line the number has to be the first or the next, and a Roman one has to be seen to count. */
export function readBracketed(text: string, at: number, { previous, inline }: MarkContext): ListMark | undefined {
  const inner = pastBlanks(text, at + 1)
  const found = bracketedNumber(text, inner, previous)
  if (found === undefined) return undefined
  const closing = pastBlanks(text, found.end)
  if (text.charAt(closing) !== CLOSING[text.charAt(at)]) return undefined
  const style = `(${found.style})`
  const outer = found.style !== ROMAN_STYLE ? undefined : previous?.style === style ? previous.outer : previous
  const end = pastDelimiter(text, closing + 1)
  const mark: ListMark = { style, value: found.value, end, ...(outer !== undefined && { outer }) }
  if (inline !== true || countsOn(mark, previous)) return mark
  const opens = found.style === ROMAN_STYLE ? opensRoman(text, at, mark) : found.value === 1
  return opens && !TIME_STARTS.some((word) => text.startsWith(word, end)) ? mark : undefined // a minimum of | (1) year
}

const ROMAN_STYLE = 'i'

/** (a) | (i) …, should have | (i) a degree; (ii) …, a degree; | (ii) …: behind a letter, with a second item ahead, or behind a stop. */
function opensRoman(text: string, at: number, { value, end }: ListMark): boolean {
  if (value !== 1) return text.charAt(text.charAt(at - 1) === ' ' ? at - 2 : at - 1) === ';'
  if (text.charAt(at - 1) === ')') return true
  const second = text.slice(end, end + LONGEST_ITEM).indexOf('(ii)')
  return second > SHORTEST_ITEM && /[;,]/.test(text.slice(end, end + second))
}

/** Units of the first item of a list that goes on within its line: in (i) and (ii), those of a reference are fewer. */
const [SHORTEST_ITEM, LONGEST_ITEM] = [6, 400]

/** (i) is the first of its list, unless (h) stands before it; (v) and (x) are letters, unless their list counts up to them. */
function bracketedNumber(
  text: string,
  at: number,
  previous: ListMark | undefined,
): { style: string; value: number; end: number } | undefined {
  const digits = pastRun(text, at, DIGITS)
  if (digits > at && digits - at <= 2) return { style: '1', value: Number(text.slice(at, digits)), end: digits }
  const han = pastRun(text, at, HAN_NUMBERS)
  if (han > at && han - at <= 3) return { style: '一', value: hanValue(text.slice(at, han)), end: han }
  const roman = pastRun(text, at, 'ivx')
  const count = romanValue(text.slice(at, roman))
  const isCounted =
    count === 1 ? !countsOn({ style: '(a)', value: 9 }, previous) : countsOn({ style: '(i)', value: count }, previous)
  if (count > 0 && (roman > at + 1 || isCounted) && !isLowerCase(text.charAt(roman)))
    return { style: ROMAN_STYLE, value: count, end: roman }
  const letter = letterValue(text.charAt(at))
  return letter === undefined || isLowerCase(text.charAt(at + 1))
    ? undefined
    : { style: 'a', value: letter, end: at + 1 }
}

/** 十二 is 12, 二十 20, 二十一 21. */
function hanValue(units: string): number {
  let value = 0
  for (const unit of units) {
    if (unit === '十') value = Math.max(value, 1) * 10
    else value += HAN_NUMBERS.indexOf(unit) + 1
  }
  return value
}

/** 一、 二.; behind it no other number, unless the items count on. */
export function readHanNumbered(text: string, at: number, { inline, previous }: MarkContext): ListMark | undefined {
  const end = pastRun(text, at, HAN_NUMBERS)
  const delimiter = text.charAt(pastBlanks(text, end))
  if (end - at > 3 || !'、.):,'.includes(delimiter) || delimiter === '') return undefined
  const value = hanValue(text.slice(at, end))
  const mark: ListMark = { style: `一${delimiter}`, value, end: pastBlanks(text, end) + 1 }
  const counts = previous?.style === mark.style && previous.value === value - 1
  if (HAN_NUMBERS.includes(text.charAt(mark.end) || ' ')) return counts ? mark : undefined
  return inline === true && !counts && (value !== 1 || delimiter !== '、') ? undefined : mark
}

/** 第一，… 第二：…; 第一学历 is none. */
export function readOrdinal(text: string, at: number): ListMark | undefined {
  const end = pastRun(text, at + 1, HAN_NUMBERS)
  if (end === at + 1 || end - at > 4 || !'、,:.'.includes(text.charAt(end) || ' ')) return undefined
  return { style: '第', value: hanValue(text.slice(at + 1, end)), end: end + 1 }
}

function letterValue(unit: string): number | undefined {
  return isLowerCase(unit) ? unit.charCodeAt(0) - 0x60 : undefined
}

/** What a Roman number counts, 0 where it is none. */
export function romanValue(word: string): number {
  return ROMAN.indexOf(word) + 1
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** A. a) ii.; no A、B两类, no B.A., no e.g. */
export function readLettered(text: string, at: number, { previous, inline }: MarkContext): ListMark | undefined {
  if (!isLowerCase(text.charAt(at)) || isLowerCase(text.charAt(at - 1))) return undefined
  const end = pastRun(text, at, 'abcdefghijklmnopqrstuvwxyz')
  const delimiter = text.charAt(end)
  if (delimiter === '' || !'、.)'.includes(delimiter) || (delimiter === ')' && closesBracket(text, at)))
    return undefined
  if (isLowerCase(text.charAt(end + 1)) && (delimiter === '、' || isInitial(text, end + 1))) return undefined
  const style = `a${delimiter}`
  const due = previous?.style === style ? (previous.value ?? 0) + 1 : 1
  const values = lettersOf(text.slice(at, end))
  const value = values.includes(due) ? due : values[0]
  if (value === undefined || (inline === true && value !== due)) return undefined
  return { style, value, end: end + 1 }
}

/** What a letter or a Roman number may count: i is 1, or the ninth letter. */
function lettersOf(word: string): readonly number[] {
  const roman = romanValue(word)
  const letter = word.length === 1 ? letterValue(word) : undefined
  return [...(roman > 0 ? [roman] : []), ...(letter === undefined ? [] : [letter])]
}

/** A single letter with a point behind it: the second initial of B.A. */
function isInitial(text: string, at: number): boolean {
  return text.charAt(at + 1) === '.'
}
