import { RolefitError } from '../../errors'
import { Draft } from './columns/draft'
import type { Filler } from './columns/filler'
import { Columns } from './columns/map'
import { isListPath } from './columns/places'
import { cellText } from './columns/values'
import type { CsvRecord } from './csv-records'
import { CsvRecords, DELIMITERS } from './csv-records'
import { otherWidth } from './fault'
import type { PoolItem, Reader, Remark } from './item'
import { piecesWithLineFeeds } from './line-ends'
import { peek } from './peek'

/** Lines in which a header is looked for: exports have titles and notes above it. */
const HEADER_LINES = 10

/**
 * A table with a header row of JSON Resume's dotted names or of plain names (columns/). A row that is not CSV,
 * has another number of cells than the header, or holds a value that is none of its column is rejected alone.
 *
 * @throws RolefitError `unreadable-input` where no row among the first ten is a header.
 */
export const readCsv: Reader = async function* (pieces, name, known = new Columns()) {
  const { head, all } = await peek(piecesWithLineFeeds(pieces), hasHeaderLines)
  const records = new CsvRecords(all, delimiterOf(head, known))
  const reading = records.read()
  const header = await findHeader(reading, name, known)
  records.width = header.cells.length
  const columns = header.cells.map((cell) => known.find(cell))
  yield* header.remarks
  yield* columnRemarks(header, columns)
  const table = tableOf(columns)
  for await (const record of reading) yield candidateOf(record, table)
}

const hasHeaderLines = (head: string): boolean => head.length > 65_536 || head.split('\n').length > HEADER_LINES

/** The delimiter under which one of the first lines holds most names of columns. */
function delimiterOf(head: string, columns: Columns): string {
  const rows = head.replaceAll('"', '').split('\n', HEADER_LINES)
  const known = (delimiter: string) => Math.max(...rows.map((row) => knownNames(row.split(delimiter), columns)))
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best))
}

const knownNames = (cells: readonly string[], columns: Columns): number =>
  cells.filter((cell) => columns.find(cell) !== undefined).length

interface Header {
  readonly line: number
  readonly cells: readonly string[]
  readonly remarks: readonly Remark[]
}

async function findHeader(reading: AsyncGenerator<CsvRecord>, name: string, columns: Columns): Promise<Header> {
  const remarks: Remark[] = []
  for (let { value, done } = await reading.next(); !done; { value, done } = await reading.next()) {
    const cells = 'cells' in value ? value.cells : []
    const known = knownNames(cells, columns)
    if (known >= 2 || (known === 1 && cells.length <= 2)) return { line: value.line, cells, remarks }
    if (value.line >= HEADER_LINES) break
    const text = `line ${value.line} stands above the header and was passed over`
    remarks.push({ kind: 'remark', line: value.line, text })
  }
  throw new RolefitError('unreadable-input', `${name}:1`, {
    found: 'no row with the names of columns',
    expected: 'a header like id,name,education,years or 姓名,学历,工作年限',
  })
}

function* columnRemarks({ line, cells }: Header, columns: readonly (Filler | undefined)[]): Generator<Remark> {
  for (const [index, column] of columns.entries()) {
    const path = column?.path
    const first = path === undefined || isListPath(path) ? -1 : columns.findIndex((other) => other?.path === path)
    const name = `column ${index + 1}, ${JSON.stringify(cells[index])},`
    if (column === undefined) yield { kind: 'remark', line, text: `${name} is not known and is not read` }
    else if (first >= 0 && first < index) {
      yield {
        kind: 'remark',
        line,
        text: `${name} is read only where column ${first + 1}, which means the same, is empty`,
      }
    }
  }
}

/** What each row is read by. */
interface Table {
  readonly width: number
  /** The place of the id among the cells; -1 where there is none. */
  readonly id: number
  /** The columns that a match reads, each with its place. */
  readonly fillers: readonly { readonly at: number; readonly fill: Filler['fill'] }[]
}

function tableOf(columns: readonly (Filler | undefined)[]): Table {
  return {
    width: columns.length,
    id: columns.findIndex((column) => column?.path === 'id'),
    fillers: columns.flatMap((column, at) => (column?.path === undefined ? [] : [{ at, fill: column.fill }])),
  }
}

function candidateOf(record: CsvRecord, { width, id: idAt, fillers }: Table): PoolItem {
  const { line } = record
  if (!('cells' in record)) return { kind: 'rejected', line, ...record.fault }
  const { cells } = record
  if (cells.length !== width) {
    // No id: where cells are missing, what stands in its column may be a name.
    return { kind: 'rejected', line, ...otherWidth(cells.length, width) }
  }
  const draft = new Draft()
  for (const { at, fill } of fillers) {
    const fault = fill(draft, cells[at] as string)
    if (fault) return { kind: 'rejected', line, ...idIn(cells[idAt]), ...fault }
  }
  return { kind: 'row', line, value: draft.finish() }
}

function idIn(cell = ''): { readonly id?: string } {
  const id = cellText(cell)
  return id === undefined ? {} : { id }
}
