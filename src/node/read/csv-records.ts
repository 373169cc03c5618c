import { parse } from 'csv-parse/sync'
import type { Pieces } from './item'
import type { TextLine } from './lines'
import { lines } from './lines'

/** A record of a CSV file with the line that it starts in; or the reason why that line is none. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly path: string; readonly reason: string }

/** Lines that one quoted cell may span. A quote that is still open then was never meant to be one. */
const MAX_LINES = 200

/** Records that are parsed at a time: enough to make the parser's start-up cheap. */
export const BATCH = 256

/**
 * Cuts a CSV file into records (RFC 4180), a batch at a time.
 *
 * A quote that is opened and never closed would swallow every row up to the next quote in the file. So rows are cut
 * here, and a record of several lines that does not parse, or has not `width` cells, gives up its first line alone:
 * the lines after it are read again.
 */
export class CsvRecords {
  private readonly source: AsyncGenerator<TextLine>
  /** Lines to read again, the next one last. */
  private readonly again: TextLine[] = []
  private batch: TextLine[] = []
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
      if (line.tooLong || this.endsInside(line.text, false)) {
        yield* this.flush()
        yield line.tooLong ? tooLong(line) : await this.severalLines(line)
      } else if (line.text.trim() !== '') yield* this.hold(line)
    }
    yield* this.flush()
  }

  /** Batches wait for the width: the header is wanted before the rows that it names are cut. */
  private *hold(line: TextLine): Generator<CsvRecord> {
    this.batch.push(line)
    if (this.width === undefined || this.batch.length >= BATCH) yield* this.flush()
  }

  private async next(): Promise<TextLine | undefined> {
    const held = this.again.pop()
    if (held) return held
    const { value, done } = await this.source.next()
    return done ? undefined : value
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
    const read = isOpen ? unclosed(first.line) : this.parseOne(record.map(({ text }) => text).join('\n'), first.line)
    if ('cells' in read && (this.width === undefined || read.cells.length === this.width)) return read
    this.again.push(...record.slice(1).reverse())
    return 'cells' in read ? unclosed(first.line) : read
  }

  private *flush(): Generator<CsvRecord> {
    const batch = this.batch
    this.batch = []
    if (batch.length === 0) return
    const all = this.parseAll(batch.map(({ text }) => text).join('\n'))
    for (const [index, { line, text }] of batch.entries()) {
      const cells = all?.length === batch.length ? all[index] : undefined
      yield cells ? { line, cells } : this.parseOne(text, line)
    }
  }

  private parseAll(text: string): string[][] | undefined {
    try {
      return this.parse(text)
    } catch {
      return undefined
    }
  }

  private parseOne(text: string, line: number): CsvRecord {
    try {
      return { line, cells: this.parse(text)[0] ?? [] }
    } catch (error) {
      const { column } = error as { column?: unknown }
      return { line, path: typeof column === 'number' ? `cell ${column + 1}` : 'line', reason: STRAY_QUOTE }
    }
  }

  private parse(text: string): string[][] {
    return parse(text, { delimiter: this.delimiter, relax_column_count: true, record_delimiter: '\n' })
  }
}

const STRAY_QUOTE =
  'found a quote that does not enclose its cell, expected the cell in quotes and each quote within it doubled'

const unclosed = (line: number): CsvRecord => ({
  line,
  path: 'line',
  reason: 'found a quoted cell that is not closed, expected a closing quote',
})

const tooLong = ({ line }: TextLine): CsvRecord => ({
  line,
  path: 'line',
  reason: 'found a line that is too long to be a record, expected a profile',
})
