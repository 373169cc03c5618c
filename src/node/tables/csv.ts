import type { TableColumn } from '../../candidate-sql'
import { tableLine } from '../../candidate-sql'
import type { RowWriter } from '../write'
import type { Table } from './table'

export async function csvTable(columns: readonly TableColumn[], writer: RowWriter): Promise<Table> {
  await writer.write(tableLine(columns.map(({ name }) => name)))
  return {
    write: (row) => writer.write(tableLine(row)),
    close: () => writer.close(),
  }
}
