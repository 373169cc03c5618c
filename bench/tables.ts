import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { DialectName } from '../src/sql/index'
import {
  columnsOf,
  createTable,
  csvLine,
  DIALECTS,
  distinctFeatures,
  rowOf,
  selectScores,
  writerOf,
} from '../src/sql/index'
import { FACTS, TWELVE } from './twelve'

/** A database of its own that holds a table of candidates. */
export interface Table {
  readonly dialect: DialectName
  readonly run: (sql: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

const FEATURES = distinctFeatures([TWELVE])
const PATH = ['candidates']
const PROFILES = FACTS.map((facts) => `${csvLine(rowOf(facts, FEATURES))}\n`).join('')

/** DuckDB, with one thread. */
export async function openDuckDB(size: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-bench-'))
  const file = join(folder, 'profiles.csv')
  writeFileSync(file, PROFILES)
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const run = (sql: string) => connection.run(sql)
  await fill('duckdb', size, run, (table) => run(`COPY ${table} FROM '${file}' (FORMAT csv)`))
  rmSync(folder, { recursive: true })
  return { dialect: 'duckdb', run, close: async () => instance.closeSync() }
}

/** PostgreSQL in WebAssembly, which keeps what it has in memory. */
export async function openPostgres(size: number): Promise<Table> {
  const database = await PGlite.create()
  const run = (sql: string) => database.query(sql)
  const blob = new Blob([PROFILES])
  await fill('postgres', size, run, (table) => {
    return database.query(`COPY ${table} FROM '/dev/blob' (FORMAT csv)`, [], { blob })
  })
  return { dialect: 'postgres', run, close: () => database.close() }
}

/** The thousand profiles, each as often as it takes, in an order that compresses as badly as people do. */
async function fill(
  dialect: DialectName,
  size: number,
  run: Table['run'],
  copy: (table: string) => Promise<unknown>,
): Promise<void> {
  const writer = writerOf(DIALECTS[dialect])
  const columns = columnsOf(FEATURES, writer)
  const [id, ...others] = columns.map(({ name }) => writer.name(name))
  await run(createTable(columns, PATH, writer))
  await run(createTable(columns, ['profiles'], writer))
  await copy('"profiles"')
  await run(`INSERT INTO "candidates" SELECT CONCAT(${id}, '-', "n"), ${others.join(', ')}
    FROM "profiles" CROSS JOIN generate_series(1, ${size / FACTS.length}) AS "numbers"("n") ORDER BY MD5(CONCAT(${id}, "n"))`)
}

/** The role of twelve criteria over the table. */
export function scoresIn({ dialect }: Pick<Table, 'dialect'>, top?: number): string {
  return selectScores([TWELVE], PATH, writerOf(DIALECTS[dialect]), top)
}
