import type { Pieces } from './item'

const LINE_END = /\r\n?|\n/
const ANY_CR = /\r\n?/g

/**
 * A text whose first line ends with a CR alone, as spreadsheets of old write them, with LF at the end of each line; any other as it is:
 * there a CR may stand within a cell.
 */
export const withLineFeeds = (text: string): string =>
  LINE_END.exec(text)?.[0] === '\r' ? text.replaceAll(ANY_CR, '\n') : text

/** The same for a text that comes in pieces. */
export async function* piecesWithLineFeeds(pieces: Pieces): AsyncGenerator<string> {
  let firstEnd: string | undefined
  let held = ''
  for await (const piece of pieces) {
    const text = held + piece
    // The LF that belongs to a CR may be the first of the next piece.
    held = text.endsWith('\r') ? '\r' : ''
    const whole = text.slice(0, text.length - held.length)
    firstEnd ??= LINE_END.exec(whole)?.[0]
    yield firstEnd === '\r' ? whole.replaceAll(ANY_CR, '\n') : whole
  }
  if (held) yield firstEnd === '\r' ? '\n' : held
}
