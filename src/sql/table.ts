import { RolefitError } from '../errors'
import type { Facts } from '../model/facts'
import { CANDIDATE_ID, CANDIDATE_ORDER } from './candidate-columns'
import type { Feature } from './feature-columns'
import { featureColumns } from './feature-columns'
import { quotedPath } from './names'
import { orderKey } from './order-key'
import type { Writer } from './statement'

/** A value of a column: an id, a whole number from 0 to 1023, or null where it is unknown. */
export type Cell = string | number | null

export interface TableColumn {
  readonly name: string
  readonly type: string
  /** The feature that it holds an end of, as it is called everywhere else; absent for those that say who it is. */
  readonly feature?: string
}

/** A curve has no more entries, and its last holds for everything beyond: more than this makes no difference to any score. */
const GREATEST = 1023

/**
 * Columns of a table of candidates.
 *
 * @throws RolefitError `too-large` where a table cannot have so many.
 */
export function columnsOf(
  features: readonly Feature[],
  { textType, valueType, mostColumns }: Writer,
): readonly TableColumn[] {
  const person = [CANDIDATE_ID, CANDIDATE_ORDER].map((name) => ({ name, type: textType }))
  const values = features.flatMap((feature): TableColumn[] => {
    const { low, high, name } = featureColumns(feature)
    return [low, high].map((end) => ({ name: end, type: valueType, feature: name }))
  })
  const columns = [...person, ...values]
  if (columns.length <= mostColumns) return columns
  const detail = { found: `${columns.length} columns`, expected: `at most ${mostColumns}: a table for fewer roles` }
  throw new RolefitError('too-large', 'roles', detail)
}

export function createTable(columns: readonly TableColumn[], path: readonly string[], writer: Writer): string {
  const lines = columns.map(({ name, type }) => {
    return `${writer.name(name)} ${type}${name === CANDIDATE_ID ? ' NOT NULL' : ''}`
  })
  return `CREATE TABLE ${quotedPath(writer, path)} (\n  ${lines.join(',\n  ')}\n)`
}

/** For one row, its values given apart. */
export function insertInto(columns: readonly TableColumn[], path: readonly string[], writer: Writer): string {
  const names = columns.map(({ name }) => writer.name(name)).join(', ')
  const values = columns.map((_, i) => writer.parameter(i + 1)).join(', ')
  return `INSERT INTO ${quotedPath(writer, path)} (${names})\nVALUES (${values})`
}

/** What a candidate comes to, in the order of the columns. */
export function rowOf(facts: Facts, features: readonly Feature[]): readonly Cell[] {
  const values = features.flatMap(({ feature }): Cell[] => {
    const value = feature(facts)
    return value === undefined ? [null, null] : [Math.min(value.low, GREATEST), Math.min(value.high, GREATEST)]
  })
  return [facts.candidateId, orderKey(facts.candidateId), ...values]
}

/** A line of CSV as `COPY … (FORMAT csv)` reads it: texts in quotes, and nothing at all for null. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : (cell ?? ''))).join(',')
}
