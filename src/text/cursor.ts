import type { WordClass } from '../vocab'
import type { Reading, Token } from './token'

/** The reading of a class that a token has, if it has one. */
export function readingOf(token: Token | undefined, wordClass: WordClass): Reading | undefined {
  if (token?.type !== 'word') return undefined
  const { readings } = token
  for (let i = 0; i < readings.length; i++) if (readings[i]?.class === wordClass) return readings[i]
  return undefined
}

/** The id under which a token stands in a class: `idOf(token, 'unit')` is `year` for 年. */
export function idOf(token: Token | undefined, wordClass: WordClass): string | undefined {
  return readingOf(token, wordClass)?.id
}

/** Whether the token is a word of that class and, where given, of one of those ids. */
export function isWord(token: Token | undefined, wordClass: WordClass, ...ids: readonly string[]): boolean {
  if (token?.type !== 'word') return false
  // Readers ask this many times of every token: a loop, as a closure each time is most of what it would cost.
  const { readings } = token
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as Reading
    if (reading.class === wordClass && (ids.length === 0 || ids.includes(reading.id))) return true
  }
  return false
}

/** Whether the token is one of these units of punctuation. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.type === 'mark' && marks.includes(token.text)
}

/** The last word of a token that is written in several: `Salary` of Base Salary. */
export function lastWordOf({ text }: Token): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

/** Whether nothing, not even a blank, stands between two tokens. */
export function touches(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start
}

/** 设计 | 工作, years of | experience: the last word within a word, where it is one that `accepts` takes. */
export function lastInside(token: Token | undefined, accepts: (word: Token) => boolean): Token | undefined {
  if (token?.type !== 'word') return undefined
  return token.inside.find((word) => word.end === token.end && accepts(word))
}

/** Whether a word ends in one that `accepts` takes. */
export function endsInside(token: Token | undefined, accepts: (word: Token) => boolean): boolean {
  return lastInside(token, accepts) !== undefined
}
