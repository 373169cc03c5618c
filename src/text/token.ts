import type { WordClass } from '../vocab'
import { wellSpaced } from './spacing'

/** One thing that a word may stand for: an id of one of the vocabularies. */
export interface Reading {
  readonly class: WordClass
  readonly id: string
}

interface Place {
  /** UTF-16 offsets in the source; folding keeps them. */
  readonly start: number
  readonly end: number
  /** The folded text between them; a word as it is written where no blank in it is astray. */
  readonly text: string
}

/** A word of the vocabularies. A homograph has several readings; the grammar picks. */
export interface WordToken extends Place {
  readonly type: 'word'
  readonly readings: readonly Reading[]
  /** The shorter words that it holds, left to right (重点客户管理 holds 重点客户 and 客户管理). */
  readonly inside: readonly WordToken[]
  /** The word that it is taken for, where one letter of it is wrong (experiance). */
  readonly respelt?: string
}

/** A number, in digits or in words; halves, and decimals in digits, are put together by the grammar of quantities. */
export interface NumberToken extends Place {
  readonly type: 'number'
  readonly value: number
  /** `digits`: 5, ５, 12; `words`: 五, 十二, five. */
  readonly form: 'digits' | 'words'
}

/** What a number says, and where it ends. */
export type Numeral = Pick<NumberToken, 'end' | 'value' | 'form'>

/** A run of letters that no vocabulary knows: Han as far as the next known word, or one Latin word. */
export interface TextToken extends Place {
  readonly type: 'text'
}

/** One unit of punctuation or a symbol; a line break is `\n`. */
export interface MarkToken extends Place {
  readonly type: 'mark'
}

/** White space within a line stands in no token; a token tells whether some went before it by its `start`. */
export type Token = WordToken | NumberToken | TextToken | MarkToken

const NOTHING: readonly never[] = []

/** Tells the words inside a word, when they are first asked for: few are. */
export type LookInside = (start: number, end: number) => readonly WordToken[]

/**
 * All tokens are made by one constructor, whatever their type: readers ask each of them many times, and find every field at
 * the same place.
 */
class AnyToken {
  #inside: readonly WordToken[] | undefined

  constructor(
    readonly type: Token['type'],
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly readings: readonly Reading[] = NOTHING,
    readonly value = 0,
    readonly form: NumberToken['form'] = 'digits',
    readonly lookInside?: LookInside,
    readonly respelt?: string,
  ) {
    this.#inside = undefined
  }

  get inside(): readonly WordToken[] {
    this.#inside ??= this.lookInside?.(this.start, this.end) ?? NOTHING
    return this.#inside
  }
}

export function wordToken(
  start: number,
  end: number,
  text: string,
  readings: readonly Reading[],
  lookInside: LookInside,
): WordToken {
  return new AnyToken('word', start, end, wellSpaced(text), readings, 0, 'digits', lookInside) as WordToken
}

/** Whether a word is all that its place, its readings and the way to look inside it tell. */
export function isPlainWord(token: WordToken, lookInside: LookInside): boolean {
  return (token as AnyToken).lookInside === lookInside
}

/** A word with a letter wrong: it stands for what the right one stands for. */
export function respeltToken(
  start: number,
  end: number,
  text: string,
  readings: readonly Reading[],
  respelt: string,
): WordToken {
  return new AnyToken('word', start, end, text, readings, 0, 'digits', undefined, respelt) as WordToken
}

/** A word out of a run of letters that lost its blanks: no word begins inside it. */
export function gluedToken(start: number, text: string, readings: readonly Reading[]): WordToken | TextToken {
  const type = readings.length > 0 ? 'word' : 'text'
  return new AnyToken(type, start, start + text.length, text, readings) as WordToken | TextToken
}

export function numberToken(start: number, text: string, { end, value, form }: Numeral): NumberToken {
  return new AnyToken('number', start, end, text, NOTHING, value, form) as NumberToken
}

export function textToken(start: number, end: number, text: string): TextToken {
  return new AnyToken('text', start, end, text) as TextToken
}

/** No posting writes it. */
const HIDDEN = '\u0000'

/** A token that no reader is to look at, as another has it or it tells: it stands as a mark, so that they stop before it. */
export function hiddenToken({ start, end }: Token): MarkToken {
  return markToken(start, end, HIDDEN)
}

export function isHidden(token: Token | undefined): boolean {
  return token?.type === 'mark' && token.text === HIDDEN
}

export function markToken(start: number, end: number, text: string): MarkToken {
  return new AnyToken('mark', start, end, text) as MarkToken
}
