import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Facts } from '../../src/model/facts'
import type { Eligibility, ScoreLine } from '../../src/model/match'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import { intervalsAll, NO_SCORE, PoolStore, rankAll, scoreAll, standingsAll } from '../../src/pool'
import type { CompiledRole } from '../../src/score'
import { byRank, compileRole, evaluate, scoreLine } from '../../src/score'
import { byRankKey } from '../../src/score/order'
import { anyFacts, anyRole, anyRules } from '../scoring/arbitraries'

/** Of so many profiles so many are mixed: each part of a profile from one of them. */
const PROFILES = 24
const MIXED = 800

const PARTS = [
  'degrees',
  'fieldsOfStudy',
  'jobs',
  'languages',
  'channels',
  'skills',
  'certificates',
  'availability',
  'assessments',
  'age',
  'declaredMonths',
] as const satisfies readonly (keyof Facts)[]

const anyPool = (count: number): fc.Arbitrary<readonly Facts[]> =>
  fc
    .tuple(fc.array(anyFacts, { minLength: PROFILES, maxLength: PROFILES }), fc.nat(1000))
    .map(([profiles, turn]) => Array.from({ length: count }, (_, i) => mixed(profiles, i + turn, `c${i}`)))

function mixed(profiles: readonly Facts[], number: number, candidateId: string): Facts {
  const parts = PARTS.map((part, k) => {
    const from = profiles[(number * (2 * k + 1) + Math.floor(number / PROFILES) * k) % PROFILES] as Facts
    return [part, from[part]] as const
  })
  return { ...(profiles[0] as Facts), ...Object.fromEntries(parts), candidateId }
}

const anyAsked = fc.array(fc.tuple(anyRole, anyRules), { minLength: 12, maxLength: 12 })

function storeOf(pool: readonly Facts[]): PoolStore {
  const store = new PoolStore()
  for (const facts of pool) store.add(store.entryOf(facts, ''))
  return store
}

/** Every role over a pool by both engines. */
function expectOneAnswer(store: PoolStore, pool: readonly Facts[], asked: readonly [Role, RuleSet][]): void {
  const roles = asked.map(([role, rules]) => compileRole(role, rules))
  store.fill(roles)
  for (const compiled of roles) {
    const explained = pool.map((facts) => scoreLine(evaluate(compiled, facts), facts.candidateId))
    expect(told(linesOf(store, compiled))).toBe(told(explained))
    const ranked = rankAll(store.ready(compiled), store.ids, store.size, 25)
    expect(told(ranked)).toBe(told([...explained].sort(byRank).slice(0, 25)))
    expectSameOrder(standingsAll(store.ready(compiled), store.size), explained)
    expect(ranked.every(({ index, candidateId }) => store.ids[index] === candidateId)).toBe(true)
  }
}

/** Of two who stand next to each other in the order of matches, the first has the greater standing; who is tied, the same. */
function expectSameOrder(standings: Uint32Array, explained: readonly ScoreLine[]): void {
  const order = explained.map((line, i) => ({ line, standing: standings[i] as number }))
  order.sort((a, b) => byRankKey(a.line, b.line))
  const isSame = order.every(({ line, standing }, i) => {
    const before = order[i - 1]
    return before === undefined || Math.sign(before.standing - standing) === -Math.sign(byRankKey(before.line, line))
  })
  expect(isSame).toBe(true)
}

/** A line a pair: hundreds of thousands of objects would take their time to be compared. */
function told(lines: readonly ScoreLine[]): string {
  return lines
    .map((line) => [line.candidateId, line.score, ...line.interval, line.eligible, line.coverage].join(' '))
    .join('\n')
}

const ELIGIBLE: Readonly<Record<number, Eligibility>> = { 0: 'yes', 1: 'unknown', 3: 'no' }

function linesOf(store: PoolStore, compiled: CompiledRole): readonly ScoreLine[] {
  const role = store.ready(compiled)
  const { scores, eligible } = scoreAll(role, store.size)
  const { low, high, coverage } = intervalsAll(role, store.size)
  return store.ids.map((candidateId, i) => ({
    roleId: compiled.role.id,
    candidateId,
    score: scores[i] === NO_SCORE ? null : (scores[i] as number),
    interval: [low[i] as number, high[i] as number],
    eligible: ELIGIBLE[eligible[i] as number] as Eligibility,
    coverage: coverage[i] as number,
  }))
}

describe('a pool', () => {
  // 21 runs of 800 candidates and twelve roles are 201,600 pairs.
  test.prop([anyPool(MIXED), anyAsked], { numRuns: 21, endOnFailure: true })(
    'gives every pair the score, interval, eligibility, coverage and place that the explained engine gives it',
    (pool, asked) => expectOneAnswer(storeOf(pool), pool, asked),
    120_000,
  )

  test.prop([anyPool(5000), anyAsked, fc.nat(5000)], { numRuns: 2, endOnFailure: true })(
    'does so beyond one block, and with candidates that were added behind roles',
    (pool, asked, first) => {
      const store = storeOf(pool.slice(0, first))
      expectOneAnswer(store, pool.slice(0, first), asked.slice(0, 1))
      for (const facts of pool.slice(first)) store.add(store.entryOf(facts, ''))
      expectOneAnswer(store, pool, asked.slice(0, 4))
    },
    120_000,
  )

  test.prop([anyPool(20)])('gives back the facts that it was given', (pool) => {
    const { facts } = storeOf(pool)
    expect(pool.map((_, i) => facts.at(i))).toEqual(pool)
  })
})
