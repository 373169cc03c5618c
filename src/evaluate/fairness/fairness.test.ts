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
  expect(theirs?.p).toBeCloseTo(0.395853, 6)
  expect(reference).toMatchObject({ group: 'x', rate: 0.4, ratio: 1 })
  expect(reference?.p).toBeCloseTo(1, 12)
})

test('intervals', () => {
  expect(wilson(12, 40)).toEqual([expect.closeTo(0.180748, 6), expect.closeTo(0.4543, 6)])
  expect(wilson(24, 60)).toEqual([expect.closeTo(0.285695, 6), expect.closeTo(0.526339, 6)])
  expect(wilson(0, 0)).toBeNull()
  expect(katz(women, men)).toEqual([expect.closeTo(0.42593, 5), expect.closeTo(1.32063, 5)])
  expect(katz({ selected: 0, count: 3 }, men)).toBeNull()
})

/** As R and scipy have them. */
describe('the exact test', () => {
  test.each<[group: [number, number], reference: [number, number], p: number]>([
    [[2, 5], [3, 5], 1],
    [[3, 4], [9, 10], 0.505495],
    [[2, 4], [9, 10], 0.175824],
    [[0, 3], [2, 4], 0.428571],
    [[1, 8], [5, 8], 0.118881],
    [[60, 400], [240, 1200], 0.026564],
  ])('%j of one and %j of the other', ([a, n], [b, m], p) => {
    expect(fisherExact({ selected: a, count: n }, { selected: b, count: m })).toBeCloseTo(p, 6)
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
