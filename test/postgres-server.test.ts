import { test as law } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { byRank, compileRole, evaluate, scoreLine } from '../src/score'
import type { Database } from './databases/database'
import { findPostgres, openPostgres } from './databases/postgres-server'
import { csvOf, fill, toldScores } from './databases/scores'
import { anyAsked, anyPool, told } from './scoring/pools'

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
})
