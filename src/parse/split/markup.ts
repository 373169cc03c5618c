import type { Span } from '../../model/span'
import type { TokenColumns } from '../../text/columns'
import { HTML_INLINE } from '../../vocab/page/markup'

/** More tokens than a tag with its attributes has. */
const LONGEST_TAG = 40

/** Tokens of the tag that opens at `at`, if it is one of these elements; 0 where none does. */
export function tagLength(tokens: TokenColumns, at: number, elements: readonly string[]): number {
  const textAt = (place: number) => tokens.get(place)?.text ?? ''
  if (textAt(at) !== '<') return 0
  const name = textAt(at + 1) === '/' ? at + 2 : at + 1
  if (!elements.includes(textAt(name))) return 0
  for (let end = name + 1; end < at + LONGEST_TAG; end++) {
    if (textAt(end) === '>') return end + 1 - at
    if (textAt(end) === '<' || textAt(end) === '\n') return 0
  }
  return 0
}

/** The tags that only say how the words between them look: | <strong> | Requirements: | </strong> |. */
export function inlineTags(tokens: TokenColumns, folded: string): readonly Span[] {
  const tags: Span[] = []
  if (!folded.includes('</')) return tags
  for (let at = 0; at < tokens.length; at++) {
    const length = tagLength(tokens, at, HTML_INLINE)
    if (length > 0) tags.push([tokens.get(at)?.start ?? 0, tokens.get(at + length - 1)?.end ?? 0])
  }
  return tags
}
