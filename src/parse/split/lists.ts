/** The number, letter or bullet that opens an item of a list. */
export interface ListMark {
  readonly style: string
  /** Which item it says it is; a bullet does not say. */
  readonly value?: number
  /** Offset after the mark and its delimiter. */
  readonly end: number
}

export interface MarkContext {
  /** The item before, whose number this one may continue. */
  readonly previous: ListMark | undefined
  /** Where the next line starts, if there is one: its number bears out a doubtful one here. */
  readonly nextLine?: number | undefined
  /** In the middle of a line: nothing but a sentence's end, or the next number in order, may open an item there. */
  readonly inline?: boolean
}

const DELIMITERS = '、.),:。]】\u20e3'
const DIGITS = '0123456789'
const HAN_NUMBERS = '一二三四五六七八九十'
const BULLETS = '•●◆■►➢➤★√✓☑▪◇□○☆✔✅✦❖▶▲△►◎※➔→◼◾⬛⚫✱✨❤♦♥'
const LINE_BULLETS = '·*-–—_+#>=~|&^'
/** Runs of numbers that one unit stands for, and the offset of the first: ① ⑴ ⒈ ❶ ➀ ➊ ㈠ ㊀ and the two rows of Roman ones. */
const ENCLOSED: readonly (readonly [first: number, last: number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x2776, 0x277f],
  [0x2780, 0x2789],
  [0x278a, 0x2793],
  [0x3220, 0x3229],
  [0x3280, 0x3289],
  [0x2160, 0x216b],
  [0x2170, 0x217b],
]
/** What follows a quantity: a decimal before one of these is no number of an item (3.5 年, 1.5 h). */
const UNIT_STARTS = '年岁个月天周万千百%小倍公米kmhy'
/** More units than a mark with its blanks has. */
const LONGEST_MARK = 16

function isStrongBullet(unit: string): boolean {
  return unit !== '' && BULLETS.includes(unit)
}

/** Which number an enclosed one is (③ is 3), or undefined. */
export function enclosedNumber(unit: string): number | undefined {
  const code = unit.charCodeAt(0)
  const run = ENCLOSED.find(([first, last]) => code >= first && code <= last)
  return run === undefined ? undefined : code - run[0] + 1
}

/**
 * The mark of an item that starts at `at` of a folded text.
 *
 *   1、 1. 1) (1) ① 一、 （一） 第一， A. a) (a) II. 1.2  • ■ *   are marks;
 *   3.5年  1.5万  2.0版  11.11  1、2年  B.A.  9:00          are none, unless the items around it count on.
 */
export function readListMark(text: string, at: number, context: MarkContext): ListMark | undefined {
  const unit = text.charAt(at)
  const enclosed = enclosedNumber(unit)
  if (enclosed !== undefined) return { style: 'enclosed', value: enclosed, end: pastDelimiter(text, at + 1) }
  if (DIGITS.includes(unit) && unit !== '') return readNumbered(text, at, context)
  if (unit === '(' || unit === '[') return readBracketed(text, at, context)
  if (unit === '第') return readOrdinal(text, at)
  if (unit !== '' && HAN_NUMBERS.includes(unit)) return readHanNumbered(text, at, context)
  if (isBullet(unit, text, at, context)) return { style: 'bullet', end: pastBullets(text, at) }
  return readLettered(text, at, context)
}

function isBullet(unit: string, text: string, at: number, { inline }: MarkContext): boolean {
  if (unit === '') return false
  if (isStrongBullet(unit) || isPrivate(unit)) return true
  if (unit === '·') return inline !== true || (isBlank(text.charAt(at - 1)) && isBlank(text.charAt(at + 1)))
  return inline !== true && LINE_BULLETS.includes(unit)
}

/** The glyphs that word processors keep for bullets are in the private use area. */
function isPrivate(unit: string): boolean {
  return unit >= '\ue000' && unit <= '\uf8ff'
}

function pastBullets(text: string, at: number): number {
  let end = at
  while (
    end < text.length &&
    (isStrongBullet(text.charAt(end)) || isPrivate(text.charAt(end)) || LINE_BULLETS.includes(text.charAt(end)))
  )
    end++
  return end
}

function isBlank(unit: string): boolean {
  return unit === '' || unit === ' ' || unit === '\t' || unit === '\u200b' || unit === '\n'
}

/** Blanks, and the selector between a digit and its keycap. */
const BLANKS = ' \t\u200b\ufe0f'

function pastBlanks(text: string, at: number): number {
  return pastRun(text, at, BLANKS)
}

function pastRun(text: string, at: number, units: string): number {
  let end = at
  while (end - at < LONGEST_MARK && end < text.length && units.includes(text.charAt(end))) end++
  return end
}

function isDelimiter(unit: string): boolean {
  return unit !== '' && DELIMITERS.includes(unit)
}

/** ①、 and ①. have a delimiter that says nothing. */
function pastDelimiter(text: string, at: number): number {
  return isDelimiter(text.charAt(at)) ? at + 1 : at
}

function readNumbered(text: string, at: number, context: MarkContext): ListMark | undefined {
  const digitsEnd = pastRun(text, at, DIGITS)
  if (digitsEnd - at > 2) return undefined
  const value = Number(text.slice(at, digitsEnd))
  const delimiterAt = pastBlanks(text, digitsEnd)
  const delimiter = text.charAt(delimiterAt)
  if (!isDelimiter(delimiter)) return undefined
  const mark: ListMark = { style: `1${delimiter}`, value, end: delimiterAt + 1 }
  if (context.inline === true && ',:。'.includes(delimiter) && !countsOn(text, mark, context, delimiter))
    return undefined
  const following = text.charAt(mark.end)
  if (following === '' || !DIGITS.includes(following)) return mark
  if (countsOn(text, mark, context, delimiter)) return following === '0' ? undefined : mark
  if (delimiter === '.') return isGluedToYears(text, mark, context) ? mark : readNested(text, at, context)
  return isQuantity(text, mark, delimiter) && !isBoundedYears(text, mark, context) ? undefined : mark
}

/** 2.1-3年, 2.8年以上: at the start of a line a whole number of years stands behind the mark, unless it could be a half (3.5年). */
function isGluedToYears(text: string, { end }: ListMark, { inline }: MarkContext): boolean {
  if (inline === true) return false
  const digits = pastRun(text, end, DIGITS)
  const fraction = text.slice(end, digits)
  const unit = text.charAt(pastBlanks(text, digits))
  return (
    fraction !== '5' && fraction.length <= 2 && !fraction.startsWith('0') && unit !== '' && '年-~至到'.includes(unit)
  )
}

/** 2、3年及以上: behind a range nothing bounds; here the first number is the item's. */
function isBoundedYears(text: string, { end }: ListMark, { inline }: MarkContext): boolean {
  const unit = pastBlanks(text, pastRun(text, end, DIGITS))
  return inline !== true && text.charAt(unit) === '年' && BOUND_STARTS.some((word) => text.startsWith(word, unit + 1))
}

/** Folded, as all words here. */
const BOUND_STARTS = ['以上', '及以上', '或以上', '(含)以上']

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
  const isSet = after > end || isDelimiter(unit) || parts.length > 2 || previous?.style === 'nested'
  return isSet ? { style: 'nested', end: isDelimiter(unit) ? after + 1 : end } : undefined
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** (1) （一） (a) [1]; in the middle of a line the number has to be the first or the next. */
function readBracketed(text: string, at: number, { previous, inline }: MarkContext): ListMark | undefined {
  const inner = pastBlanks(text, at + 1)
  const found = bracketedNumber(text, inner)
  if (found === undefined) return undefined
  const closing = pastBlanks(text, found.end)
  if (text.charAt(closing) !== CLOSING[text.charAt(at)]) return undefined
  const mark: ListMark = { style: `(${found.style})`, value: found.value, end: pastDelimiter(text, closing + 1) }
  if (inline !== true || found.value === 1) return mark
  return previous?.style === mark.style && previous.value === found.value - 1 ? mark : undefined
}

function bracketedNumber(text: string, at: number): { style: string; value: number; end: number } | undefined {
  const digits = pastRun(text, at, DIGITS)
  if (digits > at && digits - at <= 2) return { style: '1', value: Number(text.slice(at, digits)), end: digits }
  const han = pastRun(text, at, HAN_NUMBERS)
  if (han > at && han - at <= 3) return { style: '一', value: hanValue(text.slice(at, han)), end: han }
  const letter = letterValue(text.charAt(at))
  return letter === undefined || isLetter(text.charAt(at + 1)) ? undefined : { style: 'a', value: letter, end: at + 1 }
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

function readHanNumbered(text: string, at: number, { inline, previous }: MarkContext): ListMark | undefined {
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
function readOrdinal(text: string, at: number): ListMark | undefined {
  const end = pastRun(text, at + 1, HAN_NUMBERS)
  if (end === at + 1 || end - at > 4 || !'、,:.'.includes(text.charAt(end) || ' ')) return undefined
  return { style: '第', value: hanValue(text.slice(at + 1, end)), end: end + 1 }
}

function isLetter(unit: string): boolean {
  return unit >= 'a' && unit <= 'z'
}

function letterValue(unit: string): number | undefined {
  return isLetter(unit) ? unit.charCodeAt(0) - 0x60 : undefined
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** A. a) ii.; no A、B两类, no B.A., no e.g. */
function readLettered(text: string, at: number, { previous, inline }: MarkContext): ListMark | undefined {
  if (!isLetter(text.charAt(at)) || isLetter(text.charAt(at - 1))) return undefined
  const end = pastRun(text, at, 'abcdefghijklmnopqrstuvwxyz')
  const delimiter = text.charAt(end)
  if (delimiter === '' || !'、.)'.includes(delimiter)) return undefined
  if (isLetter(text.charAt(end + 1)) && (delimiter === '、' || isInitial(text, end + 1))) return undefined
  const style = `a${delimiter}`
  const due = previous?.style === style ? (previous.value ?? 0) + 1 : 1
  const values = lettersOf(text.slice(at, end))
  const value = values.includes(due) ? due : values[0]
  if (value === undefined || (inline === true && value !== due)) return undefined
  return { style, value, end: end + 1 }
}

/** What a letter or a Roman number may count: i is 1, or the ninth letter. */
function lettersOf(word: string): readonly number[] {
  const roman = ROMAN.indexOf(word) + 1
  const letter = word.length === 1 ? letterValue(word) : undefined
  return [...(roman > 0 ? [roman] : []), ...(letter === undefined ? [] : [letter])]
}

/** A single letter with a point behind it: the second initial of B.A. */
function isInitial(text: string, at: number): boolean {
  return text.charAt(at + 1) === '.'
}
