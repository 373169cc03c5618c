import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { at } from './curve'
import type { FreeShape } from './free'
import { risingTo, worthAway } from './free'
import { bent, plateau } from './shapes'

describe.each<[string, FreeShape, readonly (readonly [number, number])[]]>([
  [
    'steps',
    {
      form: 'steps',
      points: [
        [500, 200],
        [700, 400],
      ],
    },
    [
      [0, 0],
      [29, 0],
      [30, 200],
      [41, 200],
      [42, 400],
      [59, 400],
      [60, 1000],
      [600, 1000],
    ],
  ],
  [
    'steps from nothing on',
    { form: 'steps', points: [[0, 100]] },
    [
      [0, 100],
      [59, 100],
      [60, 1000],
    ],
  ],
  [
    'a ramp',
    {
      form: 'ramp',
      points: [
        [500, 100],
        [750, 600],
      ],
    },
    [
      [0, 0],
      [15, 50],
      [30, 100],
      [45, 600],
      [52, 786],
      [59, 973],
      [60, 1000],
    ],
  ],
  [
    'a ramp that starts above nothing',
    { form: 'ramp', points: [[0, 400]] },
    [
      [0, 400],
      [30, 700],
      [60, 1000],
    ],
  ],
  [
    'a plateau',
    { form: 'plateau', min: 900, shoulder: 300 },
    [
      [0, 0],
      [36, 0],
      [45, 500],
      [54, 1000],
      [59, 1000],
      [60, 1000],
    ],
  ],
  [
    'a plateau that ends before all is there',
    { form: 'plateau', min: 100, max: 500, shoulder: 100 },
    [
      [0, 0],
      [3, 500],
      [6, 1000],
      [30, 1000],
      [33, 500],
      [36, 0],
      [59, 0],
      [60, 1000],
    ],
  ],
  [
    'a table by the hundredth',
    { form: 'table', scores: [5, 10, 15] },
    [
      [0, 5],
      [1, 10],
      [2, 15],
      [59, 15],
      [60, 1000],
    ],
  ],
])('%s, rising', (_, shape, points) => {
  test.each(points)('pays at %i of 60: %i', (x, score) => {
    expect(at(risingTo(60, shape), x)).toBe(score)
  })
})

describe.each<[string, FreeShape, readonly (readonly [number, number])[]]>([
  [
    'steps',
    {
      form: 'steps',
      points: [
        [2, 500],
        [4, 0],
      ],
    },
    [
      [-3, 1000],
      [0, 1000],
      [1, 1000],
      [2, 500],
      [3, 500],
      [4, 0],
      [90, 0],
    ],
  ],
  [
    'a ramp',
    {
      form: 'ramp',
      points: [
        [2, 900],
        [5, 0],
      ],
    },
    [
      [0, 1000],
      [1, 950],
      [2, 900],
      [3, 600],
      [4, 300],
      [5, 0],
      [90, 0],
    ],
  ],
  [
    'a plateau',
    { form: 'plateau', max: 2, shoulder: 4 },
    [
      [0, 1000],
      [2, 1000],
      [3, 750],
      [6, 0],
      [90, 0],
    ],
  ],
  [
    'a table',
    { form: 'table', scores: [600, 300, 0] },
    [
      [0, 1000],
      [1, 600],
      [2, 300],
      [3, 0],
      [90, 0],
    ],
  ],
])('%s, away from what is asked', (_, shape, points) => {
  test.each(points)('pays at %i: %i', (steps, score) => {
    expect(worthAway(steps, shape)).toBe(score)
  })
})

test('what is asked for is worth all where nothing is asked', () => {
  expect(risingTo(0, { form: 'steps', points: [[500, 200]] }).values).toEqual([1000])
})

law.prop([fc.integer({ min: 2, max: 600 }), fc.integer({ min: 1, max: 999 }), fc.nat(999)])(
  'a ramp of one point is the line that bends there',
  (fullAt, share, score) => {
    expect(risingTo(fullAt, { form: 'ramp', points: [[share, score]] })).toEqual(bent(fullAt, { share, score }))
  },
)

law.prop([fc.integer({ min: 1, max: 50 }), fc.nat(80)])(
  'a ramp to nothing is the shoulder of a plateau',
  (shoulder, away) => {
    expect(worthAway(away, { form: 'ramp', points: [[shoulder, 0]] })).toBe(at(plateau({ max: 0, shoulder }), away))
  },
)
