import { describe, expect, test } from 'vitest'
import { AS_OF } from '../test/scoring/samples'
import type { CandidatePool, PoolPart } from './candidate-pool'
import { buildPool, ELIGIBILITY_BITS, eligibilityAt, NO_SCORE, openPoolPart, scoreAt } from './candidate-pool'
import { RolefitError } from './errors'
import { createMatcher } from './matcher'
import type { Candidate } from './model/candidate'
import { parseRoles } from './parse/index'
import { DEFAULT_RULES } from './rules/default'

const { roles } = parseRoles('任职要求：\n1. 本科以上学历\n2. 5年以上快消品经验，或硕士\n3. 英语六级优先\n')
const role = roles[0]?.id ?? ''
const OPTIONS = { asOf: AS_OF }

const graduate: Candidate = { id: 'graduate', education: [{ level: 'bachelor' }], work: [] }
const salesman: Candidate = {
  id: 'salesman',
  education: [{ level: 'junior-college' }],
  work: [{ position: '销售', industry: '快消品', startDate: '2015-01', endDate: '2024-12' }],
}
const blank: Candidate = { id: 'blank' }
const candidates = [graduate, salesman, blank]

/** The pool's answer for each candidate, beside that of the matcher. */
function expectSame(pool: CandidatePool, of: readonly Candidate[], rules = DEFAULT_RULES): void {
  const matcher = createMatcher(roles, { ...OPTIONS, rules })
  const prepared = pool.prepare(roles, { rules })
  const { scores, eligible } = prepared.score(role)
  const { low, high, coverage } = prepared.intervals(role)
  const standings = prepared.standings(role)
  for (const [i, candidate] of of.entries()) {
    const match = matcher.match(candidate)[0]
    expect(prepared.explain(role, i)).toEqual(match)
    expect([low[i], high[i], coverage[i]]).toEqual([...(match?.interval ?? []), match?.coverage])
    const standing = standings[i] as number
    expect([scoreAt(standing), eligibilityAt(standing)]).toEqual([match?.score, match?.eligible])
    expect(prepared.values(role, i)).toMatchObject(
      match?.outcomes.map(({ requirementId, kind, score, weight }) => ({ requirementId, kind, score, weight })) ?? [],
    )
    expect([scores[i], eligible[i]]).toEqual([match?.score, ELIGIBILITY_BITS[match?.eligible ?? 'no']])
  }
  const ranked = matcher.rank(of, { top: 2 })[0]?.matches.map(({ candidateId }) => candidateId)
  expect(prepared.rank(role, { top: 2 }).map(({ candidateId }) => candidateId)).toEqual(ranked)
}

/** The code and the path of what is thrown. */
function refusal(run: () => unknown): readonly [string, string] {
  try {
    run()
  } catch (error) {
    if (error instanceof RolefitError) return [error.code, error.path]
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a pool', () => {
  test('is handed to another thread in parts, which say the same', () => {
    const prepared = buildPool(candidates, OPTIONS).prepare(roles)
    const [part, ...others] = structuredClone(prepared.share(2))
    expect(others).toEqual([])
    const opened = openPoolPart(part as PoolPart)
    expect([opened.from, opened.size]).toEqual([0, 3])
    expect(opened.score(role)).toEqual(prepared.score(role))
    expect(opened.intervals(role)).toEqual(prepared.intervals(role))
    expect(opened.standings(role)).toEqual(prepared.standings(role))
    expect(refusal(() => opened.score('nobody'))).toEqual(['unknown-id', 'roleId'])
    expect(refusal(() => prepared.share(0))).toEqual(['invalid-option', 'parts'])
  })

  test('writes scores into arrays of the caller, if there is a place for each', () => {
    const prepared = buildPool(candidates, OPTIONS).prepare(roles)
    const into = { scores: new Uint16Array(3).fill(9), eligible: new Uint8Array(3).fill(3) }
    expect(prepared.score(role, into).scores).toBe(into.scores)
    expect(into).toEqual(prepared.score(role))
    expect(refusal(() => prepared.score(role, { ...into, scores: new Uint16Array(4) }))).toEqual([
      'invalid-option',
      'into',
    ])
  })

  test('scores, ranks and explains as the matcher does', () => {
    expectSame(buildPool(candidates, OPTIONS), candidates)
  })

  test('takes any rule set', () => {
    const pool = buildPool(candidates, OPTIONS)
    expectSame(pool, candidates)
    const education = { required: 1000, preferred: 500 }
    expectSame(pool, candidates, { ...DEFAULT_RULES, weights: { ...DEFAULT_RULES.weights, education }, gates: {} })
    expectSame(pool, candidates, { ...DEFAULT_RULES, evidence: { weak: 0, fuzzy: 0 } })
  })

  test('takes more candidates; who was ready before sees those of before', () => {
    const pool = buildPool([graduate], OPTIONS)
    const before = pool.prepare(roles)
    pool.append([salesman, blank])
    expect([pool.size, before.size, before.score(role).scores.length]).toEqual([3, 1, 1])
    expect(refusal(() => before.explain(role, 1))).toEqual(['invalid-option', 'index'])
    expectSame(pool, candidates)
  })

  test('of nobody ranks nobody', () => {
    expect(buildPool([], OPTIONS).prepare(roles).rank(role)).toEqual([])
  })

  test('has a number for no score', () => {
    const { roles } = parseRoles('任职要求：\n1. 抗压能力强\n')
    const { scores } = buildPool(candidates, OPTIONS)
      .prepare(roles)
      .score(roles[0]?.id ?? '')
    expect([...scores]).toEqual([NO_SCORE, NO_SCORE, NO_SCORE])
  })

  test('refuses what the matcher refuses, and then is as it was', () => {
    const pool = buildPool([graduate], OPTIONS)
    const bad = { id: 'x', basics: { age: 300 } } as Candidate
    expect(refusal(() => pool.append([salesman, bad]))).toEqual(['invalid-candidate', 'candidates[1].basics.age'])
    expect(refusal(() => pool.append([salesman, graduate]))).toEqual(['duplicate-id', 'candidates[1].id'])
    expect(refusal(() => pool.append([salesman, salesman]))).toEqual(['duplicate-id', 'candidates[1].id'])
    expect(pool.ids).toEqual(['graduate'])
    pool.append([salesman, blank])
    expectSame(pool, candidates)
  })

  test('refuses options that are none', () => {
    const prepared = buildPool(candidates, OPTIONS).prepare(roles)
    expect(refusal(() => prepared.score('nobody'))).toEqual(['unknown-id', 'roleId'])
    expect(refusal(() => prepared.rank(role, { top: 0 }))).toEqual(['invalid-option', 'top'])
    expect(refusal(() => prepared.explain(role, 0.5))).toEqual(['invalid-option', 'index'])
    expect(refusal(() => buildPool([], { asOf: 'today' }))).toEqual(['invalid-date', 'asOf'])
  })
})
