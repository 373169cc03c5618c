import { statSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { intervalsAll, rankAll, scoreAll } from '../src/pool/index'
import type { Benchmark, Row } from './benchmark'
import { secondsOf, secondsPerCall } from './seconds'
import type { Table } from './tables'
import { openDuckDB, openPostgres, scoresIn } from './tables'
import { TWELVE } from './twelve'
import { wideRole } from './wide'

const SIZE = 1_000_000
const SMALL = 100_000
const TOP = 20

/** What takes a table or a pool so long. */
interface Measure {
  readonly name: string
  readonly candidates: number
  readonly seconds: number
}

async function run(): Promise<readonly Row[]> {
  const pool = ofPool()
  const duckdb = await openDuckDB(SIZE)
  const postgres = await openPostgres(SMALL)
  const rows = [
    ...pool.map((measure) => rowOf(measure)),
    ...(await ofTable('DuckDB', duckdb, SIZE)).map((measure, i) => rowOf(measure, pool[i])),
    ...(await ofTable('PostgreSQL (PGlite)', postgres, SMALL)).map((measure, i) => rowOf(measure, pool[i])),
    await inParquet(duckdb),
    statement(),
  ]
  await Promise.all([duckdb.close(), postgres.close()])
  return rows
}

function ofPool(): readonly Measure[] {
  const role = wideRole(TWELVE, SIZE)
  const ids = Array.from({ length: SIZE }, (_, i) => String(i))
  const everybody = secondsPerCall(() => [scoreAll(role, SIZE), intervalsAll(role, SIZE)])
  const best = secondsPerCall(() => rankAll(role, ids, SIZE, TOP))
  return [
    { name: 'pool: score, interval and coverage of everybody', candidates: SIZE, seconds: everybody },
    { name: `pool: the ${TOP} best`, candidates: SIZE, seconds: best },
  ]
}

async function ofTable(name: string, table: Table, candidates: number): Promise<readonly Measure[]> {
  const sums = ['score', 'low', 'high', 'coverage'].map((column) => `SUM("${column}")`).join(', ')
  const everybody = `SELECT ${sums}, MAX("eligible") FROM (${scoresIn(table)}) AS "scores"`
  const ordered = `SELECT ${sums}, SUM("rank") FROM (${scoresIn(table)}) AS "scores"`
  const seconds = (sql: string) => secondsOf(() => table.run(sql))
  return [
    { name: `${name}: the same of everybody`, candidates, seconds: await seconds(everybody) },
    { name: `${name}: the ${TOP} best`, candidates, seconds: await seconds(scoresIn(table, TOP)) },
    { name: `${name}: everybody with the rank`, candidates, seconds: await seconds(ordered) },
  ]
}

/** Beside what does the same, if anything does. */
function rowOf({ name, candidates, seconds }: Measure, same?: Measure): Row {
  const speed = candidates / seconds
  const ratio =
    same === undefined ? '' : `${(same.candidates / same.seconds / speed).toFixed(1)} × the time of the pool`
  return { cells: [`${name}, of ${count(candidates)}`, `${count(speed)} a second`, ratio], holds: true }
}

async function inParquet(table: Table): Promise<Row> {
  const file = join(tmpdir(), `rolefit-${process.pid}.parquet`)
  await table.run(`COPY "candidates" TO '${file}' (FORMAT parquet, COMPRESSION zstd)`)
  const each = statSync(file).size / SIZE
  unlinkSync(file)
  return { cells: ['the table in Parquet (zstd)', `${each.toFixed(1)} bytes a candidate`, ''], holds: true }
}

function statement(): Row {
  const kilobytes = scoresIn({ dialect: 'duckdb' }).length / 1000
  return { cells: ['the statement of a role', `${kilobytes.toFixed(1)} kB`, ''], holds: true }
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en')
}

export const sql: Benchmark = {
  question: `What does a role of twelve criteria cost inside a database, beside the pool? (on one core, in its seconds; the database keeps the table in memory)`,
  columns: ['engine', 'candidates', 'beside'],
  run,
}
