import { basename } from 'node:path'
import type { Cell, CompiledSql, DialectName, TableFormat } from '../../candidate-sql'
import type { Folders } from '../folders'
import { csvTable } from './csv'
import { loadParquetWriter, parquetTable } from './parquet'
import type { Table } from './table'

/** The table that statements of `rolefit/sql` ask, made of the candidates of a run. Beside each file stand the statements, under its name and `.sql`. */
export interface TableOptions {
  /** A file for the table as CSV, in the folder or elsewhere. */
  readonly toCsv?: string
  /** And as Parquet, for which the package hyparquet-writer has to be installed. */
  readonly toParquet?: string
  /** The database that the statements are for; `duckdb` where none is named. */
  readonly dialect?: DialectName
}

interface AskedTable {
  readonly file: string
  readonly format: TableFormat
}

export function tablesAsked({ toCsv, toParquet }: TableOptions): readonly AskedTable[] {
  return [
    ...(toCsv === undefined ? [] : [{ file: toCsv, format: 'csv' as const }]),
    ...(toParquet === undefined ? [] : [{ file: toParquet, format: 'parquet' as const }]),
  ]
}

/** Where the statements stand that ask a table. */
export const scriptFile = (table: string): string => `${table}.sql`

/** The tables of a run while candidates go by. */
export interface Tables {
  write(row: readonly Cell[]): Promise<void>
  /** Writes the statements as well; the SHA-256 of each file. */
  close(): Promise<Readonly<Record<string, string>>>
}

/** @throws RolefitError `unwritable-output`; `missing-package` where Parquet is asked for and its writer is not there. */
export async function openTables(asked: readonly AskedTable[], sql: CompiledSql, folders: Folders): Promise<Tables> {
  const tables: Table[] = []
  for (const { file, format } of asked) {
    const writer = await folders.file(file)
    tables.push(
      format === 'csv'
        ? await csvTable(sql.columns, writer)
        : parquetTable(sql.columns, writer, await loadParquetWriter()),
    )
  }
  return {
    async write(row) {
      for (const table of tables) await table.write(row)
    },
    async close() {
      const hashes: Record<string, string> = {}
      for (const [i, { file, format }] of asked.entries()) {
        hashes[basename(file)] = await (tables[i] as Table).close()
        const script = await folders.file(scriptFile(file))
        await script.write(sql.script({ name: basename(file), format }))
        hashes[basename(scriptFile(file))] = await script.close()
      }
      return hashes
    },
  }
}
