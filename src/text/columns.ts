import { readNumeral } from './numeral'
import type { LookInside, Numeral, Reading, Token } from './token'
import { isPlainWord, markToken, numberToken, textToken, wordToken } from './token'

/** Tokens that stay as they came. A posting has fewer; a power of two. */
const RECENT = 4096
const FIRST_CAPACITY = 256

/** What a token is, where no number of its readings says it. */
const TEXT = -1
const MARK = -2
const NUMBER = -3
/** A token that its columns do not tell whole: a word with a letter wrong, or one that a guard speaks of. */
const KEPT = -4

/**
 * The tokens of a whole text, in twelve bytes each. The last few thousand are there as they came, and the others are made again
 * when they are asked for: of a text of millions of units, tokens are most of what would have to be held at once.
 */
export class TokenColumns {
  readonly #folded: string
  readonly #lookInside: LookInside
  readonly #recent: Token[] = []
  readonly #kept = new Map<number, Token>()
  readonly #readings: (readonly Reading[])[] = []
  readonly #numbers = new Map<readonly Reading[], number>()
  #starts = new Int32Array(FIRST_CAPACITY)
  #ends = new Int32Array(FIRST_CAPACITY)
  #whats = new Int32Array(FIRST_CAPACITY)
  #length = 0

  /** @param lookInside - how the lexer finds the words inside a word of this text, where no guard speaks of it. */
  constructor(folded: string, lookInside: LookInside) {
    this.#folded = folded
    this.#lookInside = lookInside
  }

  get length(): number {
    return this.#length
  }

  push(token: Token): void {
    const at = this.#length++
    if (at === this.#starts.length) this.#grow()
    this.#starts[at] = token.start
    this.#ends[at] = token.end
    this.#whats[at] = this.#whatOf(token, at)
    this.#recent[at % RECENT] = token
  }

  /** Undefined before the first and behind the last. */
  get(at: number): Token | undefined {
    if (at < 0 || at >= this.#length) return undefined
    const recent = this.#recent[at % RECENT] as Token
    if (recent.start === this.#starts[at]) return recent
    const token = this.#restored(at)
    this.#recent[at % RECENT] = token
    return token
  }

  /** The place of the first that starts at an offset or behind it, looked for from `at` on. */
  indexFrom(offset: number, at: number): number {
    let index = at
    while (index < this.#length && (this.#starts[index] as number) < offset) index++
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

  #whatOf(token: Token, at: number): number {
    if (token.type === 'text') return TEXT
    if (token.type === 'mark') return MARK
    if (token.type === 'number') return NUMBER
    if (isPlainWord(token, this.#lookInside)) return this.#numberOf(token.readings)
    this.#kept.set(at, token)
    return KEPT
  }

  #numberOf(readings: readonly Reading[]): number {
    const known = this.#numbers.get(readings)
    if (known !== undefined) return known
    this.#numbers.set(readings, this.#readings.length)
    return this.#readings.push(readings) - 1
  }

  #restored(at: number): Token {
    const [start, end, what] = [this.#starts[at] as number, this.#ends[at] as number, this.#whats[at] as number]
    if (what === KEPT) return this.#kept.get(at) as Token
    const text = this.#folded.slice(start, end)
    if (what === TEXT) return textToken(start, end, text)
    if (what === MARK) return markToken(start, end, text)
    if (what === NUMBER) return numberToken(start, text, readNumeral(this.#folded, start) as Numeral)
    return wordToken(start, end, text, this.#readings[what] as readonly Reading[], this.#lookInside)
  }

  #grow(): void {
    this.#starts = doubled(this.#starts)
    this.#ends = doubled(this.#ends)
    this.#whats = doubled(this.#whats)
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2)
  wider.set(column)
  return wider
}
