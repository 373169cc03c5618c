import { INDEFINITE_ARTICLES } from '../vocab/particles'
import { touches } from './cursor'
import type { Token } from './token'

/** Whether a token is written as one of the words. */
export function isAmong(token: Token | undefined, words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.text)
}

/** Whether what a token is written as ends in one of these. */
export function endsInAny(token: Token | undefined, ends: readonly string[]): boolean {
  return token !== undefined && ends.some((end) => token.text.endsWith(end))
}

/** The same of a word or its plural: welder and welders, of what ends in er. */
export function endsInAnyOrPlural(token: Token | undefined, ends: readonly string[]): boolean {
  const one = token?.text.replace(/s$/, '') ?? ''
  return ends.some((end) => one.endsWith(end))
}

/** Whether it opens with one of these. */
export function opensWithAny(token: Token | undefined, starts: readonly string[]): boolean {
  return token !== undefined && starts.some((start) => token.text.startsWith(start))
}

/** a, an: what follows is one of a kind. */
export function isIndefinite(token: Token | undefined): boolean {
  return isAmong(token, INDEFINITE_ARTICLES)
}

/** What the tokens of `[first, next)` say together. */
export function joinedText(tokens: readonly Token[], first: number, next: number): string {
  let text = ''
  for (let at = first; at < next; at++) text += tokens[at]?.text ?? ''
  return text
}

/** Whether a token is of Latin letters, folded. */
export function isLatin(token: Token | undefined): boolean {
  const unit = token?.text.charCodeAt(0) ?? 0
  return unit >= 0x61 && unit <= 0x7a
}

/** | A | 證: a letter that touches Chinese is no article. */
export function isLetterOf(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]]
  return letter?.text.length === 1 && isLatin(letter) && !isLatin(next) && touches(letter, next)
}
