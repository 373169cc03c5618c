import { expect, test } from 'vitest'
import { buildPool } from '../../candidate-pool'
import { parseRoles } from '../../parse/index'
import { DEFAULT_RULES } from '../../rules/default'
import { evaluateRules } from '../index'
import { reweighed, weighable } from './reweigh'

const asOf = '2026-11-23'
const { roles } = parseRoles(
  '任职要求：\n1、本科以上学历，或5年以上采购经验；\n2、英语六级优先；\n3、抗压能力强；\n4、会Excel。',
)
const roleId = roles[0]?.id ?? ''
const pool = buildPool(
  [
    { id: 'a', education: [{ level: '本科' }], skills: [{ name: 'Word' }] },
    { id: 'b', education: [{ level: '大专' }], work: [{ position: '采购', startDate: '2020-01' }], languages: [] },
    { id: 'c', basics: { age: 30 }, skills: [{ name: 'Excel' }], assessments: [{ name: '抗压能力', score: 700 }] },
  ],
  { asOf },
)

const weights = {
  ...DEFAULT_RULES.weights,
  education: { required: 40, preferred: 3 },
  skill: { required: 777, preferred: 12 },
  trait: { required: 310, preferred: 30 },
}

test('other weights give the digits that scoring by them gives', () => {
  const [today, other] = [DEFAULT_RULES, { ...DEFAULT_RULES, weights }].map((rules) => pool.prepare(roles, { rules }))
  for (const index of pool.ids.keys()) {
    const { candidateId, score, eligible, coverage } = other?.explain(roleId, index) ?? {}
    const match = today?.explain(roleId, index)
    expect(match && reweighed(weighable(match), weights)).toEqual({ candidateId, score, eligible, coverage })
  }
})

test('weights are suggested within their limits, with what they are worth on roles that were not seen', () => {
  const named = ['r1', 'r2', 'r3'].map((id) => ({ ...(roles[0] as (typeof roles)[number]), id }))
  // Whoever has Excel is wanted, and nothing else counts: the weight of a skill has to rise.
  const grades = new Map(Object.entries({ a: 0, b: 0, c: 3 }))
  const judged = new Map(named.map(({ id }) => [id, grades]))
  const trial = { pool, roles: named, ruleSets: [{ ...DEFAULT_RULES, gates: {} }] as const, judged }
  const { suggestion } = evaluateRules(trial, { seed: 1, k: 1, suggest: true })
  expect(suggestion?.fitted.proposed).toBeGreaterThanOrEqual(suggestion?.fitted.today ?? 1)
  expect(suggestion?.heldOut).toMatchObject({ folds: 3, roles: 3 })
  expect(suggestion?.fitted.proposed).toBe(1)
  expect(suggestion?.changes.length).toBeGreaterThan(0)
  expect(suggestion?.changes.some(({ kind }) => kind === 'age')).toBe(false)
  expect(suggestion?.changes.every(({ to }) => to >= 1 && to <= 1000)).toBe(true)
  expect(evaluateRules(trial, { seed: 1, k: 1, suggest: true }).suggestion).toEqual(suggestion)
})
