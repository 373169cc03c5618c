import { describe, expect, test } from 'vitest'
import { compareRuns } from './compare'
import { measureOf } from './measures'
import type { RankedCandidate } from './ranking'

const ranked = (scores: Readonly<Record<string, number>>): RankedCandidate[] =>
  Object.entries(scores).map(([candidateId, score]) => ({ candidateId, score }))

const judged = new Map([
  ['r1', new Map(Object.entries({ c1: 3, c2: 2, c3: 0, c4: 1, c5: 0, c6: 2 }))],
  ['r2', new Map(Object.entries({ c1: 0, c2: 1, c3: 3 }))],
  ['r3', new Map(Object.entries({ c1: 0 }))],
])
const first = new Map([
  ['r1', ranked({ c2: 9000, c1: 8500, c3: 7000, c6: 6500, c4: 4000, c5: 3000 })],
  ['r2', ranked({ c3: 8000, c2: 6000, c1: 5000 })],
  ['r3', ranked({ c1: 100 })],
])
const second = new Map([['r1', ranked({ c1: 9000, c2: 8000, c3: 8000, c6: 8000, c4: 4000, c5: 4000 })]])

describe('two rule sets on judged roles', () => {
  const result = compareRuns(first, second, judged, measureOf('ndcg@5'), { seed: 1 })

  test('role by role', () => {
    const [r1, r2, r3] = result.byRole
    expect(r1).toMatchObject({ role: 'r1', flips: { right: 1, wrong: 0, untold: 0 } })
    expect(r1?.first).toBeCloseTo(0.903112, 6)
    expect(r1?.second).toBeCloseTo(0.926752, 6)
    expect(r1?.tauB).toBeCloseTo(0.700649, 6)
    expect(r2).toMatchObject({ first: 1, second: 0 })
    expect(r3).toMatchObject({ first: null, second: null })
  })

  test('over the roles that have a figure, and which have none', () => {
    expect(result).toMatchObject({ measure: 'ndcg@5', roles: 2, wins: 1, losses: 1, verdict: 'not-enough' })
    expect(result.undefinedRoles).toEqual(['r3'])
  })

  test('a role that a run leaves out counts as ranked empty, and is told', () => {
    expect(result.missing).toEqual({ first: [], second: ['r2', 'r3'] })
  })
})

test('a flip is right, wrong or untold by the grades of the two', () => {
  const grades = new Map([['r1', new Map(Object.entries({ a: 3, b: 1, c: 1 }))]])
  const before = new Map([['r1', ranked({ a: 4, b: 3, c: 2, x: 1 })]])
  const after = new Map([['r1', ranked({ x: 4, c: 3, b: 2, a: 1 })]])
  const { byRole } = compareRuns(before, after, grades, measureOf('ndcg'), { seed: 1 })
  expect(byRole[0]?.flips).toEqual({ right: 0, wrong: 2, untold: 4 })
})
