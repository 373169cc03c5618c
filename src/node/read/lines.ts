import type { Pieces } from './item'
import { piecesWithLineFeeds } from './line-ends'

/** Characters in one entry; a longer one is no profile, and would not fit in memory with its fellows. */
export const MAX_ENTRY = 16_000_000

export interface TextLine {
  readonly line: number
  readonly text: string
  /** Longer than `MAX_ENTRY`; `text` is then empty. */
  readonly tooLong: boolean
}

/** Lines without their ends (LF or CRLF, or CR where the first line has it). Each piece is searched once, so that a line of any length costs its length. */
export async function* lines(pieces: Pieces): AsyncGenerator<TextLine> {
  let line = 1
  let held: string[] = []
  let length = 0
  for await (const piece of piecesWithLineFeeds(pieces)) {
    let start = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      held.push(piece.slice(start, end))
      yield asLine(line, held, length + end - start)
      line += 1
      start = end + 1
      held = []
      length = 0
    }
    length += piece.length - start
    if (length <= MAX_ENTRY) held.push(piece.slice(start))
    else held = []
  }
  if (length > 0) yield asLine(line, held, length)
}

function asLine(line: number, held: readonly string[], length: number): TextLine {
  if (length > MAX_ENTRY) return { line, text: '', tooLong: true }
  const text = held.join('')
  return { line, text: text.endsWith('\r') ? text.slice(0, -1) : text, tooLong: false }
}
