import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Facts } from '../../src/model/facts'
import type { ScoreLine } from '../../src/model/match'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import type { PoolStore } from '../../src/pool'
import { partColumns, partRole, rankAll, scoreAll, standingsAll } from '../../src/pool'
import { byRank, compileRole, evaluate, scoreLine } from '../../src/score'
import { byRankKey } from '../../src/score/order'
import { anyAsked, anyPool, linesOf, storeOf, told } from '../scoring/pools'

const MIXED = 800

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

  test.prop([anyPool(3 * 4096 + 5), anyAsked, fc.integer({ min: 1, max: 6 })], { numRuns: 2, endOnFailure: true })(
    'gives the same in parts that another thread is handed, written over what stood there',
    (pool, asked, parts) => {
      const store = storeOf(pool)
      const roles = asked.slice(0, 4).map(([role, rules]) => compileRole(role, rules))
      store.fill(roles)
      const handed = structuredClone(partColumns(store.columnsOf(roles), store.size, parts))
      expect(handed.length).toBe(Math.min(parts, 4))
      for (const role of roles) {
        const { scores, eligible } = scoreAll(store.ready(role), store.size)
        const told = { scores: new Uint16Array(store.size).fill(7), eligible: new Uint8Array(store.size).fill(3) }
        for (const part of handed) {
          const [from, to] = [part.from, part.from + part.size]
          const own = { scores: told.scores.subarray(from, to), eligible: told.eligible.subarray(from, to) }
          scoreAll(partRole(role, part), part.size, own)
        }
        expect(told.scores.every((score, i) => score === scores[i])).toBe(true)
        expect(told.eligible.every((bits, i) => bits === eligible[i])).toBe(true)
      }
    },
    120_000,
  )

  test.prop([anyPool(20)])('gives back the facts that it was given', (pool) => {
    const { facts } = storeOf(pool)
    expect(pool.map((_, i) => facts.at(i))).toEqual(pool)
  })
})
