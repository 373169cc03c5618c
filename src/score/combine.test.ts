import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { meanFactors, weightedMean } from './combine'

/** The most that a role weighs: 256 criteria of 1000. */
const HEAVIEST = 256_000

test.prop([fc.integer({ min: 1, max: HEAVIEST }), fc.nat(10_000), fc.constantFrom(-1, 0, 1)], { numRuns: 20_000 })(
  'a mean by factors is the mean, beside the sums where it turns too',
  (weight, score, beside) => {
    const { times, plus } = meanFactors(weight)
    const turning = Math.ceil(((2 * score - 1) * weight) / 20)
    const sum = Math.min(Math.max(turning + beside, 0), 1000 * weight)
    expect(Math.floor(sum * times + plus)).toBe(weightedMean(sum, weight))
  },
)
