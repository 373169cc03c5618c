import { eastAsianWidth } from 'get-east-asian-width'
import type { Span } from '../model/span'

/** The columns of a terminal that a character takes: Han and full-width marks two, what joins the one before none. */
function columnsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return INVISIBLE.test(character) ? 0 : eastAsianWidth(point)
}

const INVISIBLE = /^[\p{M}\p{Cf}]/u

/** The columns of a whole text. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0)
}

/** Cuts `[start, end)` of a text into rows: at line breaks, and before a row would be wider than `width` columns. */
export function rowsOf(text: string, [start, end]: Span, width: number): readonly Span[] {
  const rows: Span[] = []
  for (let line = start; line < end; ) {
    const found = text.indexOf('\n', line)
    const lineEnd = found < 0 || found > end ? end : found
    for (let row = line; row < lineEnd || row === line; ) {
      const next = rowEnd(text, row, lineEnd, width)
      rows.push([row, next])
      row = Math.max(next, row + 1)
    }
    line = lineEnd + 1
  }
  return rows
}

/** As far as the columns reach; behind the last blank where a Latin word would be cut in two. */
function rowEnd(text: string, start: number, end: number, width: number): number {
  let [at, columns, blank] = [start, 0, start]
  while (at < end) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const own = columnsOf(character)
    if (columns + own > width && at > start) return own === 1 && blank > start ? blank : at
    columns += own
    at += character.length
    if (character === ' ') blank = at
  }
  return at
}
