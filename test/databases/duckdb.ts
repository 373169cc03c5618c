import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Database, Row } from './database'

export async function openDuckDB(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-duckdb-'))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    async run(sql) {
      await connection.run(sql)
    },
    async copy(table, csv) {
      const file = join(folder, 'rows.csv')
      writeFileSync(file, csv)
      await connection.run(`COPY "${table}" FROM '${file}' (FORMAT csv, HEADER)`)
    },
    async read(sql) {
      const reader = await connection.runAndReadAll(sql)
      return reader.getRowObjects() as Row[]
    },
    async close() {
      connection.closeSync()
      instance.closeSync()
      rmSync(folder, { recursive: true })
    },
  }
}
