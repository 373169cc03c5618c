import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { judgeAgreement, weightedKappa } from './judges'

const times = (count: number, first: number, second: number) =>
  Array.from({ length: count }, () => [first, second] as const)

describe('kappa with quadratic weights', () => {
  // The example in the tests of scikit-learn's cohen_kappa_score: 46, 44 and 10 beside 50, 40 and 10 of three grades.
  test('is the published 0.9541', () => {
    const pairs = [...times(46, 0, 0), ...times(4, 1, 0), ...times(40, 1, 1), ...times(10, 2, 2)]
    expect(weightedKappa(pairs)).toBeCloseTo(0.9541, 4)
  })

  test('is 1 for the same grades, and null where chance would agree as well', () => {
    expect(weightedKappa([...times(3, 0, 0), ...times(2, 3, 3)])).toBe(1)
    expect(weightedKappa(times(4, 2, 2))).toBeNull()
  })

  // With these weights it is the coefficient of concordance (Lin 1989): no table of grades is counted on the way there.
  law.prop([fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 40 })])(
    'is twice the covariance by both variances and the square of what the means differ by',
    (pairs) => {
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
      const [mx, my] = [mean(x), mean(y)]
      const covariance = mean(pairs.map(([a, b]) => (a - mx) * (b - my)))
      const spread = mean(x.map((a) => (a - mx) ** 2)) + mean(y.map((b) => (b - my) ** 2)) + (mx - my) ** 2
      if (spread === 0) return
      expect(weightedKappa(pairs)).toBeCloseTo((2 * covariance) / spread, 9)
    },
  )
})

test('two judges are told who graded the same pairs, with how many, and how many alike', () => {
  const by = (judge: string, grades: readonly number[]) =>
    grades.map((grade, i) => ({ role: 'r', candidate: `c${i}`, grade, judge }))
  const agreement = judgeAgreement([
    ...by('li', [3, 2, 0, 1]),
    ...by('an', [3, 1, 0]),
    { role: 'r', candidate: 'c9', grade: 1, judge: 'wu' },
    { role: 'r', candidate: 'c0', grade: 0 },
    { role: 'r', candidate: 'c0', grade: 0, judge: 'an' },
  ])
  expect(agreement).toEqual([{ first: 'an', second: 'li', pairs: 3, equal: 2, kappa: expect.closeTo(1 - 3 / 29, 12) }])
})
