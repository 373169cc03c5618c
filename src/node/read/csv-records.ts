import { phrase } from '../../phrase'
import { cellsOf } from './cells'
import type { Fault } from './fault'
import { faultAt } from './fault'
import type { Pieces } from './item'
import type { TextLine } from './lines'
import { lines } from './lines'

/** A record of a CSV file with the line that it starts in; or the reason why that line is none. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: Fault }

/** What may part the cells of a row. */
export const DELIMITERS: readonly string[] = [',', '\t', ';']

/** Lines that one quoted cell may span. A quote that is still open then was never meant to be one. */
const MAX_LINES = 200

/**
 * Cuts a CSV file into records (RFC 4180).
 *
 * A quote that is opened and never closed would swallow every row up to the next quote in the file. So rows are cut
 * here, and a record of several lines that does not parse, or has not `width` cells, gives up its first line alone:
 * the lines after it are read again.
 */
export class CsvRecords {
  private readonly source: AsyncGenerator<TextLine>
  /** Lines to read again, the next one last. */
  private readonly again: TextLine[] = []
  /** Cells that a record has to have, once the header is known. */
  width: number | undefined

  constructor(
    pieces: Pieces,
    private readonly delimiter: string,
  ) {
    this.source = lines(pieces)
  }

  async *read(): AsyncGenerator<CsvRecord> {
    for (let line = await this.next(); line; line = await this.next()) {
      if (line.tooLong) yield tooLong(line)
      else if (line.text.trim() !== '') yield this.oneLine(line) ?? (await this.severalLines(line))
    }
  }

  private async next(): Promise<TextLine | undefined> {
    const held = this.again.pop()
    if (held) return held
    const { value, done } = await this.source.next()
    return done ? undefined : value
  }

  /** The record of a line, or why it is none; undefined where a quoted cell is still open at its end. */
  private oneLine({ line, text }: TextLine): CsvRecord | undefined {
    const record = this.recordOf(text, line)
    return 'cells' in record || !this.endsInside(text, false) ? record : undefined
  }

  private recordOf(text: string, line: number): CsvRecord {
    const cells = cellsOf(text, this.delimiter)
    return typeof cells === 'number' ? strayQuote(line, cells) : { line, cells }
  }

  /** Whether a quoted cell is open at the end of `text`, which starts inside one or not. */
  private endsInside(text: string, startsInside: boolean): boolean {
    let inside = startsInside
    let isCellStart = !startsInside
    for (let at = 0; at < text.length; at += 1) {
      const isQuote = text.charAt(at) === '"'
      if (inside && isQuote && text.charAt(at + 1) === '"') at += 1
      else if (isQuote && (inside || isCellStart)) inside = !inside
      isCellStart = text.charAt(at) === this.delimiter
    }
    return inside
  }

  private async severalLines(first: TextLine): Promise<CsvRecord> {
    const record = [first]
    let isOpen = true
    while (isOpen && record.length < MAX_LINES) {
      const line = await this.next()
      if (!line) break
      record.push(line)
      isOpen = this.endsInside(line.text, true)
    }
    const read = isOpen ? unclosed(first.line) : this.recordOf(record.map(({ text }) => text).join('\n'), first.line)
    if ('cells' in read && (this.width === undefined || read.cells.length === this.width)) return read
    this.again.push(...record.slice(1).reverse())
    return 'cells' in read ? unclosed(first.line) : read
  }
}

const strayQuote = (line: number, cell: number): CsvRecord => ({
  line,
  fault: faultAt(`cell ${cell + 1}`, phrase('stray-quote'), phrase('quoted-cell')),
})

const unclosed = (line: number): CsvRecord => ({
  line,
  fault: faultAt('line', phrase('open-quote'), phrase('closing-quote')),
})

const tooLong = ({ line }: TextLine): CsvRecord => ({
  line,
  fault: faultAt('line', phrase('long-line'), phrase('profile')),
})
