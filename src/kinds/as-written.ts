import type { Span } from '../model/span'
import type { Term } from '../model/term'
import { isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { opensWithAny } from '../text/wording'
import { HAN_JOINTS } from '../vocab/particles'
import type { Phrase } from './kind'

/** The source from the first token to the one before `next`. */
export function spanOf({ tokens }: Phrase, first: number, next: number): Span {
  const isRelated = isWord(tokens[first], 'connective', 'or-equivalent') || isWord(tokens[first], 'noun', 'related')
  const isJoined = isRelated && opensWithAny(tokens[first], HAN_JOINTS)
  return [(tokens[first]?.start ?? 0) + (isJoined ? 1 : 0), tokens[next - 1]?.end ?? 0]
}

/** A term of the words from `first` to before `next`, as they are written. */
export function termOf(phrase: Phrase, first: number, next: number, id?: string): Term {
  const span = spanOf(phrase, first, next)
  return { text: phrase.source.slice(...span), span, ...(id !== undefined && { id }) }
}

/** 包材供应商 | 资源, 人文 | 学科: the term without a word that closes it. */
export function withoutEnd({ text, span, ...rest }: Term, end: Token): Term {
  return { text: text.slice(0, end.start - span[0]), span: [span[0], end.start], ...rest }
}
