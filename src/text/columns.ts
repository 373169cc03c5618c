import { isDigit } from './letters'
import type { LookInside, Numeral, Reading, Token } from './token'
import { isPlainWord, markToken, numberToken, textToken, wordToken } from './token'

/** Tokens that stay as they came. Most postings have fewer. */
const RECENT = 1024

/** Integers that tell a token: where it starts and ends, what it is, and its number among those of its sort. */
const WIDTH = 4

/** A token is `kept` where its columns do not tell it whole: a word with a letter wrong, or one that a guard before it speaks of. */
const SORTS = ['text', 'mark', 'number', 'word', 'kept'] as const

type Sort = (typeof SORTS)[number]

/**
 * The tokens of a whole text, in sixteen bytes each. The last thousand are there as they came, and the others are made again
 * when they are asked for: of a text of millions of units, tokens are most of what would have to be held at once.
 */
export class TokenColumns {
  readonly #folded: string
  readonly #lookInside: LookInside
  /** There are no more tokens than units of text. */
  readonly #columns: Int32Array
  /** Not `[]`, which V8 may put among the old objects, where it would keep tokens alive that nobody needs: see `LaidOut`. */
  readonly #recent: Token[] = Array.from([])
  readonly #values: number[] = []
  readonly #readings: (readonly Reading[])[] = []
  readonly #placeOf = new Map<readonly Reading[], number>()
  readonly #kept: Token[] = []
  #length = 0

  /** @param lookInside - how the lexer finds the words inside a word of this text, where no guard before it speaks of it. */
  constructor(folded: string, lookInside: LookInside) {
    this.#folded = folded
    this.#lookInside = lookInside
    this.#columns = new Int32Array(WIDTH * folded.length)
  }

  get length(): number {
    return this.#length
  }

  push(token: Token): void {
    const at = this.#length++
    this.#recent[at % RECENT] = token
    const sort = this.#sortOf(token)
    const columns = this.#columns
    columns[WIDTH * at] = token.start
    columns[WIDTH * at + 1] = token.end
    columns[WIDTH * at + 2] = SORTS.indexOf(sort)
    columns[WIDTH * at + 3] = this.#store(token, sort)
  }

  /** Undefined before the first and behind the last. */
  get(at: number): Token | undefined {
    if (at < 0 || at >= this.#length) return undefined
    const recent = this.#recent[at % RECENT] as Token
    if (recent.start === this.#columns[WIDTH * at]) return recent
    const token = this.#restored(at)
    this.#recent[at % RECENT] = token
    return token
  }

  /** The place of the first that starts at an offset or behind it, looked for from `at` on. */
  indexFrom(offset: number, at: number): number {
    let index = at
    while (index < this.#length && (this.#columns[WIDTH * index] as number) < offset) index++
    return index
  }

  /** Those from one place up to another. */
  between(from: number, to: number): Token[] {
    const tokens: Token[] = []
    for (let at = from; at < to; at++) tokens.push(this.get(at) as Token)
    return tokens
  }

  /** But for those that start within one of the spans; both are in the order of the text. */
  without(spans: readonly (readonly [start: number, end: number])[]): TokenColumns {
    if (spans.length === 0) return this
    const left = new TokenColumns(this.#folded, this.#lookInside)
    let next = 0
    for (let at = 0; at < this.#length; at++) {
      const token = this.get(at) as Token
      while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= token.start) next++
      if (token.start < (spans[next]?.[0] ?? Number.POSITIVE_INFINITY)) left.push(token)
    }
    return left
  }

  #sortOf(token: Token): Sort {
    return token.type === 'word' && !isPlainWord(token, this.#lookInside) ? 'kept' : token.type
  }

  /** Stores what three integers cannot tell of a token, and returns its number among what is stored so. */
  #store(token: Token, sort: Sort): number {
    if (sort === 'kept') return this.#kept.push(token) - 1
    if (token.type === 'number') return this.#values.push(token.value) - 1
    if (token.type !== 'word') return 0
    const known = this.#placeOf.get(token.readings)
    if (known !== undefined) return known
    this.#placeOf.set(token.readings, this.#readings.length)
    return this.#readings.push(token.readings) - 1
  }

  #restored(at: number): Token {
    const columns = this.#columns
    const start = columns[WIDTH * at] as number
    const end = columns[WIDTH * at + 1] as number
    const place = columns[WIDTH * at + 3] as number
    const text = this.#folded.slice(start, end)
    switch (SORTS[columns[WIDTH * at + 2] as number] as Sort) {
      case 'text':
        return textToken(start, end, text)
      case 'mark':
        return markToken(start, end, text.charAt(0))
      case 'number':
        return numberToken(start, text, { end, value: this.#values[place] as number, form: formOf(text) })
      case 'word':
        return wordToken(start, end, text, this.#readings[place] as readonly Reading[], this.#lookInside)
      case 'kept':
        return this.#kept[place] as Token
    }
  }
}

/** A number that begins with a digit is in digits: 5, 25万. */
function formOf(text: string): Numeral['form'] {
  return isDigit(text.charCodeAt(0)) ? 'digits' : 'words'
}
