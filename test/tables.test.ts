import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawPool, poolText } from '../bench/pool'
import type { DialectName } from '../src/candidate-sql'
import { screenPool } from '../src/node/index'
import type { Database, Row } from './databases/database'
import { openDuckDB } from './databases/duckdb'
import { openPGlite } from './databases/pglite'
import { scratch } from './scratch'

const { file, path } = await scratch()

/** Ids that a file, a query or an order may stumble over. */
const ODD = ['a,b', 'a"b', "it's", 'two\nlines', '\\N', 'NULL', '😀', '\ue000', '客']
const roles = 'fixtures/postings/several.zh-Hans.txt'
const drawn = [...poolText('jsonl', drawPool('jsonl', 200, 20))].join('')
const pool = await file('pool.jsonl', `${drawn}${ODD.map((id) => `${JSON.stringify({ id })}\n`).join('')}`)

const screen = (out: string, more: Partial<Parameters<typeof screenPool>[0]>) =>
  screenPool({ roles, pool, asOf: '2026-11-23', out: path(out), ...more })
const read = (name: string) => readFile(path(name), 'utf8')

/** A line a role and candidate, as texts, whatever the order. */
const sorted = (lines: readonly (readonly unknown[])[]) => lines.map((cells) => cells.map(String).join('|')).sort()

async function writtenScores(out: string): Promise<readonly string[]> {
  const [, ...lines] = parse(await read(`${out}/scores.csv`)) as string[][]
  return sorted(lines)
}

const SCORED = ['role_id', 'candidate_id', 'score', 'low', 'high', 'eligible', 'coverage']
const asked = (rows: readonly Row[]) => sorted(rows.map((row) => SCORED.map((column) => row[column] ?? '')))

describe('a table that screen writes', { timeout: 120_000 }, () => {
  let databases: readonly Database[]
  beforeAll(async () => {
    databases = await Promise.all([openDuckDB(), openPGlite()])
    await screen('run', { toCsv: path('run/people.csv'), toParquet: path('elsewhere/deep/people.parquet') })
  }, 120_000)
  afterAll(() => Promise.all((databases ?? []).map((database) => database.close())))

  test.each([
    ['CSV', 'run/people.csv'],
    ['Parquet', 'elsewhere/deep/people.parquet'],
  ])('as %s: DuckDB runs what stands beside it, and has the digits of scores.csv', async (_, table) => {
    const [duckdb] = databases as [Database]
    await duckdb.run('DROP TABLE IF EXISTS "candidates" CASCADE')
    await duckdb.run(`SET file_search_path = '${path(table.replace(/\/[^/]*$/, ''))}'`)
    const scores = asked(await duckdb.read(await read(`${table}.sql`)))
    expect(scores.length).toBeGreaterThan(400)
    expect(scores).toEqual(await writtenScores('run'))
    expect((await duckdb.read('SELECT * FROM "candidates_outcomes" LIMIT 1')).length).toBe(1)
  })

  test('as CSV: PostgreSQL runs it around the copying, which psql does, and has them too', async () => {
    const [, postgres] = databases as [Database, Database]
    await screen('postgres', { toCsv: path('postgres/people.csv'), dialect: 'postgres' })
    const script = await read('postgres/people.csv.sql')
    const [before, after] = script.split(`\\copy "candidates" FROM 'people.csv' (FORMAT csv, HEADER);\n`)
    await postgres.run(before as string)
    await postgres.copy('candidates', await read('postgres/people.csv'))
    const [view, query] = (after as string).split(/;\n\n?/)
    await postgres.run(view as string)
    expect(asked(await postgres.read(query as string))).toEqual(await writtenScores('postgres'))
  })

  test('is told in run.json with its hash, and its statements with theirs', async () => {
    const { outputs } = JSON.parse(await read('run/run.json'))
    for (const name of ['run/people.csv', 'run/people.csv.sql', 'elsewhere/deep/people.parquet']) {
      const bytes = await readFile(path(name))
      expect(outputs[name.replace(/.*\//, '')]).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })
})

describe('a run that writes tables', { timeout: 120_000 }, () => {
  const leftovers = () => readdirSync(path('.'), { recursive: true }).filter((name) => String(name).includes('.tmp'))

  test('writes the same bytes whoever scores', async () => {
    const tables = async (out: string, workers: number) => {
      await screen(out, { workers, toCsv: path(`${out}/x.csv`), toParquet: path(`${out}/x.parquet`) })
      return Promise.all(['x.csv', 'x.parquet'].map((name) => readFile(path(`${out}/${name}`), 'hex')))
    }
    expect(await tables('shared', 2)).toEqual(await tables('alone', 0))
  })

  test('writes nothing at all where it is ended', async () => {
    const stop = new AbortController()
    const ended = screen('ended', {
      ...{ toCsv: path('ended/inner/people.csv'), toParquet: path('people.parquet') },
      ...{ signal: stop.signal, onProgress: () => stop.abort() },
    })
    await expect(ended).rejects.toThrow()
    expect(['ended', 'people.parquet'].filter((name) => existsSync(path(name)))).toEqual([])
    expect(leftovers()).toEqual([])
  })

  test('puts one of them within a folder that it makes', async () => {
    const { files } = await screen('outer', { toCsv: path('outer/inner/people.csv') })
    expect(files.slice(-2)).toEqual([path('outer/inner/people.csv'), path('outer/inner/people.csv.sql')])
    expect(files.filter((name) => !existsSync(name))).toEqual([])
    expect(leftovers()).toEqual([])
  })

  test('refuses one under the name of another of its files', async () => {
    await expect(screen('twice', { toCsv: path('twice/scores.csv') })).rejects.toMatchObject({
      ...{ code: 'unwritable-output', path: path('twice/scores.csv') },
      detail: { found: 'another output of that name' },
    })
    expect(existsSync(path('twice'))).toBe(false)
  })

  test('refuses a dialect that nobody speaks', async () => {
    const odd = { toCsv: path('odd.csv'), dialect: 'sqlite' as DialectName }
    await expect(screen('odd', odd)).rejects.toMatchObject({ code: 'invalid-option', path: 'dialect' })
    expect(existsSync(path('odd'))).toBe(false)
  })
})
