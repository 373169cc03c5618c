import { describe, expect, test } from 'vitest'
import { bootstrapInterval, comparePaired, holm, signFlip } from './index'

const first = [0.7, 0.81, 0.66, 0.52, 0.9, 0.6, 0.74, 0.63]
const second = [0.76, 0.83, 0.65, 0.6, 0.9, 0.65, 0.72, 0.67]
const differences = [0.06, 0.02, -0.01, 0.08, 0, 0.05, -0.02, 0.04]
const seed = 20261123

/** By `permutation_test` of scipy 1.17.1 over all patterns, and the mean by the deviation of numpy. */
describe('eight roles', () => {
  test('the exact test: 24 of 256 patterns of signs are as far from 0', () => {
    expect(signFlip(differences, { seed })).toEqual({ p: 0.09375, smallestP: 2 / 256, isExact: true })
  })

  test('all that is said of two rule sets', () => {
    const result = comparePaired(first, second, { seed })
    expect(result).toMatchObject({ roles: 8, wins: 5, losses: 2, ties: 1, p: 0.09375, verdict: 'not-enough' })
    expect(result.meanDifference).toBeCloseTo(0.0275, 12)
    expect(result.effect).toBeCloseTo(0.76907765988057, 12)
    expect(result.interval?.[0]).toBeLessThan(0.0275)
    expect(result.interval?.[1]).toBeGreaterThan(0.0275)
  })
})

describe('five roles', () => {
  const five = [0.06, -0.01, 0.08, 0.05, 0.02]

  test('the bootstrap goes through all 3,125 resamples', () => {
    const [low, high] = bootstrapInterval(five, { seed }) ?? []
    expect(low).toBeCloseTo(0.01, 12)
    expect(high).toBeCloseTo(0.066, 12)
  })

  test('are too few to tell, whatever the effect', () => {
    expect(signFlip([1, 1, 1, 1, 1], { seed })).toEqual({ p: 0.0625, smallestP: 0.0625, isExact: true })
    expect(comparePaired([0, 0, 0, 0, 0], [1, 1, 1, 1, 1], { seed }).verdict).toBe('not-enough')
  })
})

describe('many roles', () => {
  const many = Array.from({ length: 40 }, (_, role) => ((role % 5) - 1) / 100)

  test('patterns are drawn, the same ones for the same seed', () => {
    expect(signFlip(many, { seed })).toEqual(signFlip(many, { seed }))
    expect(signFlip(many, { seed }).isExact).toBe(false)
    expect(bootstrapInterval(many, { seed })).toEqual(bootstrapInterval(many, { seed }))
    expect(bootstrapInterval(many, { seed })).not.toEqual(bootstrapInterval(many, { seed: seed + 1 }))
  })

  test('drawn patterns come near to the exact figure', () => {
    const half = many.slice(0, 20)
    const padded = [...half, 0]
    expect(Math.abs(signFlip(padded, { seed }).p - signFlip(half, { seed }).p)).toBeLessThan(0.01)
  })

  test('a difference that holds is told, in either direction', () => {
    const better = many.map((difference) => difference + 0.05)
    const zero = many.map(() => 0)
    expect(comparePaired(zero, better, { seed }).verdict).toBe('better')
    expect(comparePaired(better, zero, { seed }).verdict).toBe('worse')
  })
})

test('no roles tell nothing', () => {
  expect(comparePaired([], [], { seed })).toMatchObject({ meanDifference: null, interval: null, p: 1, effect: null })
})

test('several tests are corrected together', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06])
  expect(holm([0.9, 0.8])).toEqual([1, 1])
})
