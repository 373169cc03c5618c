import { test } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Constraint, Leaf } from '../../src/model/constraint'
import type { Facts } from '../../src/model/facts'
import type { Outcome } from '../../src/model/match'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import { DEFAULT_RULES } from '../../src/rules/default'
import type { CompiledRole } from '../../src/score'
import { byRank, compileRole, evaluate, explain, gateOf, scoreLine } from '../../src/score'
import type { Database } from '../databases/database'
import { openDuckDB } from '../databases/duckdb'
import { openPGlite } from '../databases/pglite'
import { csvOf, fill, toldOutcomes, toldScores } from '../databases/scores'
import { anyAsked, anyPool, linesOf, storeOf, told } from '../scoring/pools'
import { factsOf, roleOf, SPAN, stated, term, word } from '../scoring/samples'

const MIXED = 2500

/** Beginnings of ids that quoting and sorting may stumble over. */
const ODD = ['c', 'C', '', '"', "'", ',', '\\', '\n', '!', '！', '😀', '𠮷', '\ue000', '\uffee', '\ud7ff', '客']
const anyone = anyPool(MIXED, (i) => `${ODD[i % ODD.length]}${i}`)

let databases: readonly Database[]

beforeAll(async () => {
  databases = await Promise.all([openDuckDB(), openPGlite()])
}, 120_000)

afterAll(() => Promise.all((databases ?? []).map((database) => database.close())))

const compileAll = (asked: readonly [Role, RuleSet][]) =>
  asked.map(([role, rules], i) => compileRole({ ...role, id: `r${i}` }, rules))

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
      const roles = compileAll(asked)
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

  test.prop([anyPool(60), anyAsked], { numRuns: 3, endOnFailure: true })(
    'call every outcome the same: explained, DuckDB, PostgreSQL',
    async (pool, asked) => {
      const roles = compileAll(asked).filter(({ requirements }) => requirements.length > 0)
      const expected = new Map(roles.flatMap((role) => pool.map((facts) => outcomesOf(role, facts))))
      for (const database of databases) {
        await fill(database, roles, csvOf(roles, pool))
        expect(await toldOutcomes(database, roles), database.dialect).toEqual(expected)
      }
    },
    120_000,
  )
})

describe('at the limits', () => {
  const skills = Array.from({ length: 256 }, (_, i) => `技能${i}`)
  const leaves = skills.map((text): Leaf => ({ kind: 'skill', ...SPAN, terms: [term(text)] }))
  const weights = { ...DEFAULT_RULES.weights, skill: { required: 1000, preferred: 500 } }
  const rules: RuleSet = { ...DEFAULT_RULES, weights, gates: { skill: 1000 } }
  const asked = [
    leaves,
    [
      group('anyOf', leaves.slice(0, 128)),
      group(
        'allOf',
        leaves.slice(128).map((leaf) => nested(leaf, 15)),
      ),
    ],
  ]
  const roles = asked.map((constraints, i) => compileRole({ ...roleOf(constraints), id: `r${i}` }, rules))
  const pool = [
    factsOf({ candidateId: 'all', skills: stated(...skills.map((text) => word(text))) }),
    factsOf({ candidateId: 'half', skills: stated(...skills.slice(128).map((text) => word(text))) }),
    factsOf({ candidateId: 'none', skills: stated() }),
    factsOf({ candidateId: 'unknown' }),
  ]

  // A sum is at most 256 × 1000 × 1000, which 32 bits hold; twenty times that is the one number that has 64.
  test('nothing overflows: 256 criteria that weigh all they can, in groups as deep and as wide as they may be', async () => {
    const expected = roles.map((role) => explained(role, pool))
    expect(expected[0]).toMatch(/^all 10000 10000 10000 yes 1000\n/)
    expect(pooled(roles, pool)).toEqual(expected)
    for (const database of databases) {
      await fill(database, roles, csvOf(roles, pool))
      expect(await toldScores(database, roles), database.dialect).toEqual(expected)
    }
  }, 120_000)
})

function group(kind: 'anyOf' | 'allOf', of: readonly Constraint[]): Constraint {
  return { kind, of: [...of] }
}

/** So many levels of groups of one, the leaf included. */
function nested(leaf: Leaf, depth: number): Constraint {
  return depth === 1 ? leaf : group(depth % 2 === 0 ? 'anyOf' : 'allOf', [nested(leaf, depth - 1)])
}

/** The outcomes of a pair and those within them, a line each, under the ids of both. */
function outcomesOf(role: CompiledRole, facts: Facts): readonly [string, string] {
  const meta = { asOf: '', ruleSet: { id: '', version: '', hash: '' }, role: '', candidate: '', version: '' }
  const { outcomes } = explain(evaluate(role, facts), facts, meta)
  return [`${role.role.id} ${facts.candidateId}`, outcomes.flatMap((outcome) => linesWithin(outcome, '')).join('\n')]
}

function linesWithin(outcome: Outcome, member: string): readonly string[] {
  const { requirementId, kind, modality, status, score, interval, weight, members = [] } = outcome
  const line = [requirementId, member, kind, modality, status, score, ...interval, weight, passes(outcome)].join(' ')
  const inner = members.map((of, i) => linesWithin(of, member === '' ? `${i + 1}` : `${member}.${i + 1}`))
  return [line, ...inner.flat()]
}

function passes({ gate, status, interval: [low, high] }: Outcome): string {
  return gate === undefined || status === 'not-scored' ? 'none' : gateOf({ low, high, gate, status })
}
