import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { kendallTauB, rankBiasedOverlap, shortListChange } from './agreement'
import { countPairs } from './pairs'

const scoresA = [8500, 9000, 7000, 4000, 3000, 6500]
const scoresB = [9000, 8000, 8000, 4000, 4000, 8000]
const listA = ['c2', 'c1', 'c3', 'c6', 'c4', 'c5']
const listB = ['c1', 'c6', 'c3', 'c2', 'c5', 'c4']

test('pairs of two rankings, and τ-b as scipy 1.17.1 computes it', () => {
  expect(countPairs(scoresA, scoresB)).toEqual({
    concordant: 10,
    discordant: 1,
    tiedFirst: 0,
    tiedSecond: 4,
    tiedBoth: 0,
  })
  expect(kendallTauB(scoresA, scoresB)).toBeCloseTo(0.700649049745371, 12)
})

test('τ-b is undefined where one side ties everybody', () => {
  expect(kendallTauB([1, 2, 3], [5, 5, 5])).toBeNull()
  expect(kendallTauB([1], [1])).toBeNull()
})

const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 30 })

describe('counting by sorting', () => {
  property.prop([scores])('counts as looking at every pair does', (both) => {
    const [first, second] = [both.map(([a]) => a), both.map(([, b]) => b)]
    const signs = both.flatMap(([a, b], i) =>
      both.slice(i + 1).map(([c, d]) => [Math.sign(a - c), Math.sign(b - d)] as const),
    )
    const count = (holds: (a: number, b: number) => boolean) => signs.filter(([a, b]) => holds(a, b)).length
    expect(countPairs(first, second)).toEqual({
      concordant: count((a, b) => a * b > 0),
      discordant: count((a, b) => a * b < 0),
      tiedFirst: count((a) => a === 0),
      tiedSecond: count((_, b) => b === 0),
      tiedBoth: count((a, b) => a === 0 && b === 0),
    })
  })
})

test.each([
  [0.9, 0.814878],
  [0.8, 0.660949333333333],
])('rank-biased overlap with persistence %s', (persistence, value) => {
  expect(rankBiasedOverlap(listA, listB, persistence)).toBeCloseTo(value, 12)
})

test('rank-biased overlap of the same list, of strangers, of nothing', () => {
  expect(rankBiasedOverlap(listA, listA)).toBeCloseTo(1, 12)
  expect(rankBiasedOverlap(['a', 'b'], ['c', 'd'])).toBe(0)
  expect(rankBiasedOverlap([], ['a'])).toBeNull()
})

test('who stayed, who entered, who left', () => {
  expect(shortListChange(listA.slice(0, 3), listB.slice(0, 3))).toEqual({
    stayed: ['c1', 'c3'],
    entered: ['c6'],
    left: ['c2'],
  })
})
