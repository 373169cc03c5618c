import type { DialectName } from '../../src/sql'

export type Row = Readonly<Record<string, unknown>>

/** A database of its own, for a test. */
export interface Database {
  readonly dialect: DialectName
  run(sql: string): Promise<void>
  /** Copies rows of CSV, their names first, into a table. */
  copy(table: string, csv: string): Promise<void>
  read(sql: string): Promise<readonly Row[]>
  close(): Promise<void>
}
