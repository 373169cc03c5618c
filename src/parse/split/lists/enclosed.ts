import type { Token } from '../../../text/token'
import { markToken, textToken } from '../../../text/token'
import { enclosedNumber } from './index'

/** The box of a keycap, and the selector that asks for a picture: 1️⃣ is a digit and these two. */
const KEYCAP = '\u20e3\ufe0f'

/**
 * Takes enclosed numbers and pictures out of the letters that they are glued to: `①吃苦耐劳②守时` → ① 吃苦耐劳 ② 守时.
 *
 * Unicode counts ① among the numbers and a surrogate may be a Han letter, so the lexer keeps both within its words; here they
 * are marks that open an item or adorn a heading. What holds none is in one piece: undefined.
 */
export function enclosedPieces(token: Token): readonly Token[] | undefined {
  return token.type === 'text' && hasMark(token.text) ? pieces(token) : undefined
}

/** The same of a few tokens. */
export function separateEnclosed(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => enclosedPieces(token) ?? [token])
}

function hasMark(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (markLength(text, i) > 0) return true
  return false
}

/** Units of the mark at `at`; 0 where there is none. Pictures lie behind the surrogates U+D83C to U+D83E. */
function markLength(text: string, at: number): number {
  const unit = text.charAt(at)
  if (KEYCAP.includes(unit) || enclosedNumber(unit) !== undefined) return 1
  return unit >= '\ud83c' && unit <= '\ud83e' ? Math.min(2, text.length - at) : 0
}

function pieces({ start, text }: Token): Token[] {
  const found: Token[] = []
  let from = 0
  for (let at = 0; at < text.length; ) {
    const length = markLength(text, at)
    if (length > 0) {
      if (at > from) found.push(textToken(start + from, start + at, text.slice(from, at)))
      found.push(markToken(start + at, start + at + length, text.slice(at, at + length)))
      from = at + length
    }
    at += Math.max(length, 1)
  }
  if (from < text.length) found.push(textToken(start + from, start + text.length, text.slice(from)))
  return found
}
