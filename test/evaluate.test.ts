import { describe, expect, test } from 'vitest'
import { buildPool } from '../src/candidate-pool'
import type { Run } from '../src/evaluate'
import { compareRuns, measureOf } from '../src/evaluate'
import type { Candidate, Role, RuleSet } from '../src/index'
import { createMatcher, DEFAULT_RULES, parseRoles } from '../src/index'

const asOf = '2026-11-23'
const { roles } = parseRoles('岗位：采购专员\n任职要求：\n1、本科以上学历；\n2、5年以上采购经验；\n3、英语六级优先。')

const person = (id: string, years: number, studyType: string): Candidate => ({
  id,
  education: [{ studyType, endDate: '2010-06' }],
  work: [{ position: '采购专员', startDate: `${2026 - years}-11`, endDate: '2026-10' }],
})
const candidates = [person('a', 9, '大专'), person('b', 3, '本科'), person('c', 6, '本科'), person('d', 4, '硕士')]
const judged = new Map([[(roles[0] as Role).id, new Map(Object.entries({ a: 0, b: 1, c: 3, d: 2 }))]])

function rankings(rules: RuleSet): Run {
  const ranked = createMatcher(roles, { asOf, rules }).rank(candidates, { top: 1000 })
  return new Map(ranked.map(({ roleId, matches }) => [roleId, matches]))
}

describe('two rule sets on what a matcher ranks', () => {
  const yearsAlone: RuleSet = {
    ...DEFAULT_RULES,
    id: 'years-alone',
    weights: { ...DEFAULT_RULES.weights, education: { required: 2, preferred: 1 } },
    gates: { experience: DEFAULT_RULES.gates.experience ?? 0 },
  }

  test('who stands higher than the grades say, and what it costs', () => {
    const { byRole, wins, losses } = compareRuns(
      rankings(yearsAlone),
      rankings(DEFAULT_RULES),
      judged,
      measureOf('ndcg'),
      {
        seed: 1,
      },
    )
    expect([wins, losses]).toEqual([1, 0])
    expect(byRole[0]?.second).toBeGreaterThan(byRole[0]?.first ?? 1)
  })

  test('a pool ranks as the matcher does', () => {
    const matcher = buildPool(candidates, { asOf }).prepare(roles)
    const pooled = new Map(roles.map(({ id }) => [id, matcher.rank(id, { top: 1000 })]))
    const { byRole, ties } = compareRuns(rankings(DEFAULT_RULES), pooled, judged, measureOf('ndcg'), { seed: 1 })
    expect(ties).toBe(1)
    expect(byRole[0]).toMatchObject({ tauB: 1, flips: { right: 0, wrong: 0, untold: 0 } })
  })
})
