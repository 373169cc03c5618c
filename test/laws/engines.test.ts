import { test } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Facts } from '../../src/model/facts'
import type { CompiledRole } from '../../src/score'
import { byRank, compileRole, evaluate, scoreLine } from '../../src/score'
import type { Database } from '../databases/database'
import { openDuckDB } from '../databases/duckdb'
import { openPGlite } from '../databases/pglite'
import { csvOf, fill, toldScores } from '../databases/scores'
import { anyAsked, anyPool, linesOf, storeOf, told } from '../scoring/pools'

const MIXED = 2500

/** Beginnings of ids that quoting and sorting may stumble over. */
const ODD = ['c', 'C', '', '"', "'", ',', '\\', '\n', '!', '！', '😀', '𠮷', '\ue000', '\uffee', '\ud7ff', '客']
const anyone = anyPool(MIXED, (i) => `${ODD[i % ODD.length]}${i}`)

let databases: readonly Database[]

beforeAll(async () => {
  databases = await Promise.all([openDuckDB(), openPGlite()])
}, 120_000)

afterAll(() => Promise.all((databases ?? []).map((database) => database.close())))

function explained(role: CompiledRole, pool: readonly Facts[]): string {
  return told(pool.map((facts) => scoreLine(evaluate(role, facts), facts.candidateId)).sort(byRank))
}

function pooled(roles: readonly CompiledRole[], pool: readonly Facts[]): readonly string[] {
  const store = storeOf(pool)
  store.fill(roles)
  return roles.map((role) => told([...linesOf(store, role)].sort(byRank)))
}

describe('the engines', () => {
  // Seven runs of 2,500 candidates and twelve roles are 210,000 pairs, in each engine.
  test.prop([anyone, anyAsked], { numRuns: 7, endOnFailure: true })(
    'give every pair one score, interval, eligibility, coverage and place: explained, a pool, DuckDB, PostgreSQL',
    async (pool, asked) => {
      const roles = asked.map(([role, rules], i) => compileRole({ ...role, id: `r${i}` }, rules))
      const expected = roles.map((role) => explained(role, pool))
      expect(pooled(roles, pool)).toEqual(expected)
      const csv = csvOf(roles, pool)
      for (const database of databases) {
        await fill(database, roles, csv)
        expect(await toldScores(database, roles), database.dialect).toEqual(expected)
      }
    },
    300_000,
  )
})
