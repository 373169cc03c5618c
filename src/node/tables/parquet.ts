import type { SchemaElement } from 'hyparquet-writer'
import type { Cell, TableColumn } from '../../candidate-sql'
import { RolefitError } from '../../errors'
import type { RowWriter } from '../write'
import type { Table } from './table'

type ParquetPackage = typeof import('hyparquet-writer')

const PACKAGE = 'hyparquet-writer'

/** Rows that are held and written together: so many that what is kept of each group weighs nothing beside it. */
const GROUP = 65_536

/**
 * The package that writes Parquet, which is loaded for whoever asks for it and by nobody else.
 *
 * @throws RolefitError `missing-package` where it is not installed.
 */
export async function loadParquetWriter(): Promise<ParquetPackage> {
  try {
    return await import('hyparquet-writer')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const detail = { found: `no package ${PACKAGE}`, expected: `it beside rolefit: npm install ${PACKAGE}` }
    throw new RolefitError('missing-package', 'toParquet', detail)
  }
}

/** The table by columns, one group of rows after the other. */
export function parquetTable(
  columns: readonly TableColumn[],
  file: RowWriter,
  { ByteWriter, ParquetWriter }: ParquetPackage,
): Table {
  const bytes = new ByteWriter()
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns) })
  let rows: (readonly Cell[])[] = []
  const flush = async () => {
    await file.writeBytes(bytes.getBytes())
    bytes.index = 0
  }
  const writeGroup = async () => {
    const columnData = columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]) }))
    await parquet.write({ columnData, rowGroupSize: GROUP })
    rows = []
    await flush()
  }
  return {
    async write(row) {
      rows.push(row)
      if (rows.length === GROUP) await writeGroup()
    },
    async close() {
      if (rows.length > 0) await writeGroup()
      await parquet.finish()
      await flush()
      return file.close()
    },
  }
}

/** The root, and a leaf a column: texts say who it is, and every feature is a number. */
function schemaOf(columns: readonly TableColumn[]): SchemaElement[] {
  const leaves = columns.map(({ name, feature }): SchemaElement => {
    const stored =
      feature === undefined ? ({ type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const) : ({ type: 'INT32' } as const)
    return { name, repetition_type: 'OPTIONAL', ...stored }
  })
  return [{ name: 'candidates', num_children: leaves.length }, ...leaves]
}
