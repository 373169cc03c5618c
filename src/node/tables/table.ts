import type { Cell } from '../../candidate-sql'

/** A file of the table on its way. */
export interface Table {
  /** @param row - what a candidate comes to, in the order of the columns. */
  write(row: readonly Cell[]): Promise<void>
  /** The SHA-256 of the file. */
  close(): Promise<string>
}
