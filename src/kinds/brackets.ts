import { isMark } from '../text/cursor'
import type { Token } from '../text/token'

/** The place of the bracket that closes the one at `open`, within `reach` tokens, or -1. */
export function closingBracket(tokens: readonly Token[], open: number, reach: number): number {
  const end = Math.min(tokens.length, open + reach)
  for (let at = open + 1; at < end; at++) if (isMark(tokens[at], ')')) return at
  return -1
}

/** The place of the bracket that opens what the one at `close` closes, within `reach` tokens and not before `from`. */
export function openingBracket(
  tokens: readonly Token[],
  close: number,
  from: number,
  reach: number,
): number | undefined {
  for (let at = close - 1; at >= from && close - at < reach; at--) if (isMark(tokens[at], '(')) return at
  return undefined
}

/** Before the bracket that closes at `at`; the place itself where none does, or none opens within `reach` tokens. */
export function beforeBracket(tokens: readonly Token[], at: number, reach: number): number {
  const open = isMark(tokens[at], ')') ? openingBracket(tokens, at, 0, reach) : undefined
  return open === undefined ? at : open - 1
}

/** Behind the bracket that opens at `at`; the place itself where none does, or none closes within `reach` tokens. */
export function behindBracket(tokens: readonly Token[], at: number, reach: number): number {
  return isMark(tokens[at], '(') ? Math.max(at, closingBracket(tokens, at, reach) + 1) : at
}
