import { faultText, RolefitError } from '../../errors'
import type { Judgement } from '../../evaluate/index'
import { parseQrels } from '../../evaluate/index'
import { CsvRecords, DELIMITERS } from '../read/csv-records'
import { otherWidth } from '../read/fault'
import type { Rejection } from '../read/item'
import { readJsonl } from '../read/jsonl'
import type { JudgedCells, JudgedColumn } from './row'
import { judgedColumn, judgementOf } from './row'

/** A row of a file of judgements as it was read. */
export type JudgedRow = Judgement | Rejection

/** One object a line. */
export async function* jsonlRows(text: string): AsyncGenerator<JudgedRow> {
  for await (const item of readJsonl([text], 'judgements')) {
    if (item.kind === 'rejected') yield item
    else if (item.kind === 'row') yield objectRow(item.value, item.line)
  }
}

function objectRow(value: unknown, line: number): JudgedRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return rejected(line, 'line', 'something else', 'an object like {"role": "r1", "candidate": "c1", "grade": 2}')
  }
  const { groups, ...fields } = value as Readonly<Record<string, unknown>>
  const own = typeof groups === 'object' && groups !== null && !Array.isArray(groups) ? groups : {}
  const cells = Object.entries(fields).map(([key, cell]) => [judgedColumn(key), cell] as const)
  return told(cellsOf(cells, own as Readonly<Record<string, unknown>>), line)
}

/** @throws RolefitError `unreadable-input` where the first row does not name a role, a candidate and a grade. */
export async function* csvRows(text: string, name: string): AsyncGenerator<JudgedRow> {
  const [head = ''] = text.split('\n', 1)
  const delimiter = DELIMITERS.reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best))
  const records = new CsvRecords([text], delimiter)
  let columns: readonly JudgedColumn[] | undefined
  for await (const record of records.read()) {
    const { line } = record
    if (columns === undefined) {
      const cells = 'cells' in record ? record.cells : []
      columns = headerOf(cells, `${name}:${line}`)
      records.width = cells.length
    } else if (!('cells' in record)) {
      yield { kind: 'rejected', line, ...record.fault }
    } else if (record.cells.length === columns.length) {
      yield told(cellsOf(zipped(columns, record.cells)), line)
    } else yield { kind: 'rejected', line, ...otherWidth(record.cells.length, columns.length) }
  }
}

function headerOf(cells: readonly string[], path: string): readonly JudgedColumn[] {
  const columns = cells.map(judgedColumn)
  const fields = columns.flatMap((column) => (column !== undefined && 'field' in column ? [column.field] : []))
  if (fields.includes('role') && fields.includes('candidate') && fields.includes('grade')) return columns
  const expected = 'a header that names role, candidate and grade, or TREC qrels'
  throw new RolefitError('unreadable-input', path, { found: `columns ${cells.join(', ')}`, expected })
}

/** TREC qrels, a line at a time, so that a bad one is rejected alone. */
export function* qrelsRows(text: string): Generator<JudgedRow> {
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    try {
      for (const judgement of parseQrels(row)) yield { ...judgement, line }
    } catch (error) {
      if (!(error instanceof RolefitError)) throw error
      yield rejected(line, 'line', error.detail.found, error.detail.expected)
    }
  }
}

function told(cells: JudgedCells, line: number): JudgedRow {
  const judgement = judgementOf(cells, line)
  return 'path' in judgement ? rejected(line, judgement.path, judgement.found, judgement.expected) : judgement
}

function zipped(columns: readonly JudgedColumn[], cells: readonly string[]): (readonly [JudgedColumn, unknown])[] {
  return columns.map((column, i) => [column, cells[i]] as const)
}

function cellsOf(
  cells: readonly (readonly [JudgedColumn, unknown])[],
  own: Readonly<Record<string, unknown>> = {},
): JudgedCells {
  const fields = cells.flatMap(([column, cell]) => (column && 'field' in column ? [[column.field, cell] as const] : []))
  const groups = cells.flatMap(([column, cell]) => (column && 'group' in column ? [[column.group, cell] as const] : []))
  return { ...Object.fromEntries(fields), groups: { ...Object.fromEntries(groups), ...own } }
}

function rejected(line: number, path: string, found: string, expected: string): Rejection {
  return { kind: 'rejected', line, path, reason: faultText({ found, expected }) }
}
