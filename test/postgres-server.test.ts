import { chmod } from 'node:fs/promises'
import { test as law } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileSql } from '../src/candidate-sql'
import { byRank, compileRole, evaluate, scoreLine } from '../src/score'
import type { Database } from './databases/database'
import { findPostgres, openPostgres } from './databases/postgres-server'
import { csvOf, fill, toldScores } from './databases/scores'
import { anyAsked, anyPool, told } from './scoring/pools'
import { roleOf, SPAN } from './scoring/samples'
import { scratch } from './scratch'

const { file, path } = await scratch()

const bin = findPostgres()
if (bin === undefined) process.stdout.write('no PostgreSQL server is installed: what would be asked of it is skipped\n')

let server: Database | undefined

beforeAll(() => {
  if (bin !== undefined) server = openPostgres(bin)
}, 120_000)

afterAll(() => server?.close())

const ODD = ['c', 'C', 'é', 'ß', '"', "'", ',', '\\', '！', '😀', '\ue000', '客']

describe.skipIf(bin === undefined)('a PostgreSQL server', () => {
  law.prop([anyPool(1000, (i) => `${ODD[i % ODD.length]}${i}`), anyAsked], { numRuns: 2, endOnFailure: true })(
    'gives the answers of the explained engine, whatever it sorts texts by',
    async (pool, asked) => {
      const database = server as Database
      const roles = asked.map(([role, rules], i) => compileRole({ ...role, id: `r${i}` }, rules))
      await fill(database, roles, csvOf(roles, pool))
      const explained = roles.map((role) => pool.map((facts) => scoreLine(evaluate(role, facts), facts.candidateId)))
      expect(await toldScores(database, roles)).toEqual(explained.map((lines) => told(lines.sort(byRank))))
    },
    120_000,
  )

  test('takes a script as psql reads it, its copying too', async () => {
    const database = server as Database
    const sql = compileSql([roleOf([{ kind: 'age', ...SPAN, max: 40 }])], { asOf: '2026-11-23', dialect: 'postgres' })
    const people = ODD.map((id, i) => ({ id, basics: { age: 35 + i } }))
    const name = await file("it's.csv", [...sql.csv(people)].join(''))
    await chmod(path('.'), 0o755)
    await database.run('DROP TABLE IF EXISTS "candidates" CASCADE')
    await database.run(sql.script({ name, format: 'csv' }))
    const scored = await database.read(`SELECT "candidate_id" FROM (${sql.scores({ top: 6 })}) AS "best"`)
    expect(scored.map((row) => row['candidate_id']).sort()).toEqual(ODD.slice(0, 6).sort())
  })
})
