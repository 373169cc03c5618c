import { PGlite } from '@electric-sql/pglite'
import type { Database, Row } from './database'

/** PostgreSQL itself, compiled to WebAssembly. */
export async function openPGlite(): Promise<Database> {
  const database = await PGlite.create()
  return {
    dialect: 'postgres',
    async run(sql) {
      await database.exec(sql)
    },
    async copy(table, csv) {
      await database.query(`COPY "${table}" FROM '/dev/blob' (FORMAT csv, HEADER)`, [], { blob: new Blob([csv]) })
    },
    async read(sql) {
      const { rows } = await database.query<Row>(sql)
      return rows
    },
    close: () => database.close(),
  }
}
