import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Curve } from './curve'
import { asTable, at, greatestWithin, inverse, leastWithin, MAX_ENTRIES } from './curve'
import { bent, easingOff, IDENTITY, plateau, ramp, step, table } from './shapes'

describe.each<[string, Curve, [number, number][]]>([
  [
    'a step',
    step(3),
    [
      [0, 0],
      [2, 0],
      [3, 1000],
      [99, 1000],
    ],
  ],
  [
    'a step that everything passes',
    step(0),
    [
      [0, 1000],
      [9, 1000],
    ],
  ],
  [
    'a ramp',
    ramp(30, 60),
    [
      [0, 0],
      [30, 0],
      [31, 33],
      [42, 400],
      [59, 966],
      [60, 1000],
      [600, 1000],
    ],
  ],
  [
    'a line that bends',
    bent(60, { share: 700, score: 400 }),
    [
      [0, 0],
      [1, 9],
      [41, 390],
      [42, 400],
      [43, 433],
      [59, 966],
      [60, 1000],
      [600, 1000],
    ],
  ],
  [
    'a plateau',
    plateau({ min: 28, max: 45, shoulder: 5 }),
    [
      [23, 0],
      [24, 200],
      [27, 800],
      [28, 1000],
      [45, 1000],
      [46, 800],
      [50, 0],
      [90, 0],
    ],
  ],
  [
    'a plateau open above',
    plateau({ min: 18, shoulder: 5 }),
    [
      [13, 0],
      [17, 800],
      [18, 1000],
      [99, 1000],
    ],
  ],
  [
    'a plateau open below',
    plateau({ max: 35, shoulder: 5 }),
    [
      [0, 1000],
      [35, 1000],
      [38, 400],
      [40, 0],
    ],
  ],
  [
    'a ramp that eases off',
    easingOff(ramp(18, 36), { after: 60, over: 60, floor: 700 }),
    [
      [35, 944],
      [60, 1000],
      [61, 995],
      [90, 850],
      [120, 700],
      [600, 700],
    ],
  ],
  [
    'the identity',
    IDENTITY,
    [
      [0, 0],
      [399, 399],
      [1000, 1000],
      [2000, 1000],
    ],
  ],
  [
    'a table',
    table([0, 400, 1000]),
    [
      [0, 0],
      [1, 400],
      [2, 1000],
      [3, 1000],
    ],
  ],
])('%s', (_, curve, points) => {
  test.each(points)('pays at %i: %i', (x, score) => {
    expect(at(curve, x)).toBe(score)
  })
})

test('the least value that pays is found, or said not to be there', () => {
  expect(inverse(ramp(30, 60), 400)).toBe(42)
  expect(inverse(plateau({ min: 28, max: 45, shoulder: 5 }), 1000)).toBe(28)
  expect(inverse(table([0, 300]), 400)).toBeUndefined()
})

test('the search may start beyond the first value that pays', () => {
  const range = plateau({ min: 28, max: 45, shoulder: 5 })
  expect(inverse(range, 1000, 20)).toBe(28)
  expect(inverse(range, 1000, 30)).toBe(30)
  expect(inverse(range, 1000, 46)).toBeUndefined()
  expect(inverse(step(3), 1000, 90)).toBe(90)
})

const anyCurve = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }).map(table)
const x = fc.nat(60)

describe('any curve', () => {
  law.prop([anyCurve, x, x])('has every score of a stretch between its ends', (curve, some, more) => {
    const scores = Array.from({ length: more + 1 }, (_, i) => at(curve, some + i))
    return (
      leastWithin(curve, some, some + more) === Math.min(...scores) &&
      greatestWithin(curve, some, some + more) === Math.max(...scores)
    )
  })

  law.prop([anyCurve, x, fc.nat(1000)])('has no value that pays before the least that does', (curve, from, score) => {
    const paying = Array.from({ length: 200 }, (_, i) => i).filter((i) => i >= from && at(curve, i) >= score)
    return inverse(curve, score, from) === paying[0]
  })

  law.prop([anyCurve, x])('pays the same as its table', (curve, value) => {
    const column = asTable(curve)
    return (
      column.length <= MAX_ENTRIES &&
      curve.greatest === Math.max(...column) &&
      column[Math.min(value, column.length - 1)] === at(curve, value)
    )
  })
})

law.prop([fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 999 }), fc.nat(999), fc.nat(1200)])(
  'a line that bends never pays less for more, and all of it at the end alone',
  (fullAt, share, score, some) => {
    const curve = bent(fullAt, { share, score })
    return at(curve, some + 1) >= at(curve, some) && (at(curve, some) === 1000) === some >= fullAt
  },
)

law.prop([fc.nat(700), fc.integer({ min: 1, max: 600 }), fc.nat(1200)])(
  'a ramp never pays less for more',
  (from, width, some) => {
    const curve = ramp(from, from + width)
    return at(curve, some + 1) >= at(curve, some)
  },
)
