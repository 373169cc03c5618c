import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Applicant } from './index'
import { fisherExact, impactRatios, katz, pooledRatio, scoringRatios, wilson } from './index'

const applicants = (group: string, selected: number, count: number): Applicant[] =>
  Array.from({ length: count }, (_, place) => ({ group, selected: place < selected }))

const women = { selected: 12, count: 40 }
const men = { selected: 24, count: 60 }

test('two groups, with all that is said of them', () => {
  const [theirs, reference] = impactRatios([...applicants('w', 12, 40), ...applicants('x', 24, 60)])
  expect(theirs).toMatchObject({ group: 'w', rate: 0.3, isSmall: false })
  expect(theirs?.ratio).toBeCloseTo(0.75, 12)
  expect(theirs?.ratioWithOneMore).toBeCloseTo(0.8125, 12)
  expect(theirs?.p).toBeCloseTo(0.395852892429819, 12)
  expect(reference).toMatchObject({ group: 'x', rate: 0.4, ratio: 1 })
  expect(reference?.p).toBeCloseTo(1, 12)
})

/** By `binomtest(…).proportion_ci('wilson')` and `relative_risk(…).confidence_interval()` of scipy 1.17.1. */
test('intervals', () => {
  expect(wilson(12, 40)).toEqual([expect.closeTo(0.180748452297465, 12), expect.closeTo(0.454300188181449, 12)])
  expect(wilson(24, 60)).toEqual([expect.closeTo(0.285694905348826, 12), expect.closeTo(0.526339465079592, 12)])
  expect(wilson(0, 0)).toBeNull()
  expect(katz(women, men)).toEqual([expect.closeTo(0.425932268497982, 12), expect.closeTo(1.32063250803611, 12)])
  expect(katz({ selected: 0, count: 3 }, men)).toBeNull()
})

/** By `fisher_exact` of scipy 1.17.1. */
describe('the exact test', () => {
  test.each<[group: [number, number], reference: [number, number], p: number]>([
    [[2, 5], [3, 5], 1],
    [[3, 4], [9, 10], 0.505494505494505],
    [[2, 4], [9, 10], 0.175824175824176],
    [[0, 3], [2, 4], 0.428571428571429],
    [[1, 8], [5, 8], 0.118881118881119],
    [[60, 400], [240, 1200], 0.026563844200992],
  ])('%j of one and %j of the other', ([a, n], [b, m], p) => {
    expect(fisherExact({ selected: a, count: n }, { selected: b, count: m })).toBeCloseTo(p, 12)
  })
})

/** Who is above grade 1 of those judged for a role, by what they say of themselves. */
function judgedAbove(role: string, groupOf: (groups: Readonly<Record<string, string>>) => string): Applicant[] {
  const rows = (file: string) =>
    readFileSync(`fixtures/judged/${file}`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row))
  const groups = new Map(rows('pool.jsonl').map((person) => [person.id, person.groups]))
  return rows('judged.jsonl')
    .filter((row) => row.role === role)
    .map(({ candidate, grade }) => ({ group: groupOf(groups.get(candidate)), selected: grade >= 2 }))
}

/**
 * Worked out in Python from the files, apart from this code. Rates and ratios by the definitions of fairlearn's `selection_rate` by group
 * and of its ratio to the greatest (`MetricFrame`), which are those of aequitas' `pprev` and its disparity, in numpy 2.4.6; the rest by
 * scipy 1.17.1: `fisher_exact`, `binomtest` (Wilson), `relative_risk` (Katz). fairlearn itself was not at hand.
 */
describe('the judged set', () => {
  const PAYROLL = 'payroll-officer.zh-Hant'
  type Figures = readonly [group: string, selected: number, count: number, ratio: number, p: number, wilson: number[]]

  test.each<Figures>([
    ['female', 5, 30, 1, 1, [0.073365423718485, 0.33564350506416]],
    ['male', 3, 30, 0.6, 0.706469199425287, [0.034599888747334, 0.256210825791841]],
  ])('%s', (group, selected, count, ratio, p, [low, high]) => {
    const rate = impactRatios(judgedAbove(PAYROLL, ({ gender = '' }) => gender)).find((one) => one.group === group)
    expect(rate).toMatchObject({ selected, count, rate: expect.closeTo(selected / count, 12) })
    expect(rate).toMatchObject({ ratio: expect.closeTo(ratio, 12), p: expect.closeTo(p, 12) })
    expect(rate?.interval).toEqual([expect.closeTo(low as number, 12), expect.closeTo(high as number, 12)])
  })

  test.each<readonly [...Figures, katz: number[] | null]>([
    ['female × 40 and over', 3, 6, 1, 1, [0.187616306482651, 0.812383693517349], null],
    [
      'female × under 40',
      2,
      24,
      1 / 6,
      0.041303524062145,
      [0.023158815297043, 0.258488021932107],
      [0.035392793606998, 0.784842758845837],
    ],
    ['male × 40 and over', 0, 10, 0, 0.035714285714286, [0, 0.277532799862889], null],
    [
      'male × under 40',
      3,
      20,
      0.3,
      0.11193589019676,
      [0.052368745896217, 0.360418864740757],
      [0.080559711223613, 1.117183746478231],
    ],
  ])('%s', (group, selected, count, ratio, p, [low, high], katzInterval) => {
    const both = judgedAbove(PAYROLL, ({ gender, age }) => `${gender} × ${age}`)
    const rate = impactRatios(both).find((one) => one.group === group)
    expect(rate).toMatchObject({ selected, count, ratio: expect.closeTo(ratio, 12), p: expect.closeTo(p, 12) })
    expect(rate?.interval).toEqual([expect.closeTo(low as number, 12), expect.closeTo(high as number, 12)])
    if (katzInterval) expect(rate?.ratioInterval).toEqual(katzInterval.map((end) => expect.closeTo(end, 12)))
  })

  test('over all roles women to men, by Mantel and Haenszel: 58 to 51', () => {
    const roles = readdirSync('fixtures/judged/roles').map((name) => name.replace('.txt', ''))
    const tables = roles.map((role) => {
      const counts = (of: string) => {
        const people = judgedAbove(role, ({ gender = '' }) => gender).filter(({ group }) => group === of)
        return { selected: people.filter(({ selected }) => selected).length, count: people.length }
      }
      return { group: counts('female'), reference: counts('male') }
    })
    expect(pooledRatio(tables)).toBeCloseTo(58 / 51, 12)
  })
})

test('scoring rates: who is above the median of everybody', () => {
  const scored = (group: string, scores: readonly number[]) => scores.map((score) => ({ group, score }))
  const [x, y] = scoringRatios([
    ...scored('x', [9100, 8400, 7900, 6600, 5200]),
    ...scored('y', [8800, 7900, 6100, 5900, 4700, 4200, 3000]),
  ])
  expect(x).toMatchObject({ rate: 0.8, ratio: 1 })
  expect(y?.rate).toBeCloseTo(0.285714, 6)
  expect(y?.ratio).toBeCloseTo(0.357143, 6)
})

test('a small group is marked, and nobody selected leaves no ratio', () => {
  const rates = impactRatios([...applicants('a', 0, 3), ...applicants('b', 0, 9)])
  expect(rates.map(({ ratio, isSmall }) => [ratio, isSmall])).toEqual([
    [null, true],
    [null, false],
  ])
  expect(impactRatios([])).toEqual([])
})

test('over several roles each is compared within itself', () => {
  const lowRates = { group: { selected: 1, count: 10 }, reference: { selected: 2, count: 20 } }
  const highRates = { group: { selected: 18, count: 20 }, reference: { selected: 9, count: 10 } }
  expect(pooledRatio([lowRates, highRates])).toBeCloseTo(1, 12)
  expect(pooledRatio([])).toBeNull()
})
