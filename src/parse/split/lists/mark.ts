import { INVISIBLE } from '../../../text/spacing'
/** The number, letter or bullet that opens an item of a list. */
export interface ListMark {
  readonly style: string
  /** Which item it says it is; a bullet does not say. */
  readonly value?: number
  /** Offset after the mark and its delimiter. */
  readonly end: number
  /** The item of the list that this one's list stands within: (b) behind (a)(i) … (ii) …. */
  readonly outer?: ListMark
}

/** Whether an item is the next of the list before it, or of the one that this list stood within. */
export function countsOn({ style, value }: Pick<ListMark, 'style' | 'value'>, previous: ListMark | undefined): boolean {
  return [previous, previous?.outer].some((before) => before?.style === style && value === (before.value ?? 0) + 1)
}

export interface MarkContext {
  /** The item before, whose number this one may continue. */
  readonly previous: ListMark | undefined
  /** Where the next line starts, if there is one: its number bears out a doubtful one here. */
  readonly nextLine?: number | undefined
  /** In the middle of a line: nothing but a sentence's end, or the next number in order, may open an item there. */
  readonly inline?: boolean
  /** The text as it is written: a wide full stop is no decimal point. */
  readonly source?: string
}

const DELIMITERS = '、.),:。]】\u20e3'
export const DIGITS = '0123456789'
export const HAN_NUMBERS = '一二三四五六七八九十'
/** More units than a mark with its blanks has. */
const LONGEST_MARK = 16

/** Blanks, and the selector between a digit and its keycap. */
const BLANKS = ` \t${INVISIBLE}\ufe0f`

export function pastBlanks(text: string, at: number): number {
  return pastRun(text, at, BLANKS)
}

export function pastRun(text: string, at: number, units: string): number {
  let end = at
  while (end - at < LONGEST_MARK && end < text.length && units.includes(text.charAt(end))) end++
  return end
}

export function isDelimiter(unit: string): boolean {
  return unit !== '' && DELIMITERS.includes(unit)
}

/** ①、 and ①. have a delimiter that says nothing. */
export function pastDelimiter(text: string, at: number): number {
  return isDelimiter(text.charAt(at)) ? at + 1 : at
}

/** Units that a bracket around a remark with a figure or a letter at its end has before it. */
const LONGEST_REMARK = 24

/** 3 (preferably | 5) | years, registration (Part | I) |: the bracket was opened by something else than the number. */
export function closesBracket(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_REMARK; i--) {
    if (text.charAt(i) === '(') return i < at - 1
    if (')\n'.includes(text.charAt(i))) return false
  }
  return false
}
