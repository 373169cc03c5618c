import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { scoreAppraisal } from './appraisal'
import type { Ratings } from './model/appraisal'
import type { Scorecard } from './model/role'

const item = (id: string) => ({ id, text: id, span: [0, 1] as const })
const form: Scorecard = {
  id: 'form',
  title: 'Appraisal',
  span: [0, 9],
  sections: [
    { id: 'a', title: 'Results', span: [0, 5], items: ['a1', 'a2', 'a3'].map(item) },
    { id: 'b', title: 'Conduct', span: [5, 9], items: ['b1'].map(item) },
    { id: 'empty', title: 'Remarks', span: [9, 9], items: [] },
  ],
}

describe('a form filled in', () => {
  test('has the mean of each section, and of the sections by their weights', () => {
    const result = scoreAppraisal(form, { a1: 5, a2: 4, a3: 1, b1: 2 }, { weights: { a: 300, b: 100 } })
    // (1000 + 750 + 0) / 3 = 583.3… and (300 × 5833 + 100 × 2500) / 400 = 4999.75
    expect(result.sections.map(({ score }) => score)).toEqual([5833, 2500, null])
    expect(result).toMatchObject({ scorecardId: 'form', score: 5000, interval: [5000, 5000], coverage: 1000 })
  })

  test('leaves open what is not rated', () => {
    const result = scoreAppraisal(form, { a1: 5, b1: 5 })
    expect(result.sections[0]).toMatchObject({ score: 5333, interval: [3333, 10000], coverage: 333 })
    expect(result.sections[0]?.items[1]).toEqual({ id: 'a2', rating: null, score: 300 })
    expect(result).toMatchObject({ interval: [6667, 10000], coverage: 666 })
  })

  test('without a rating is wide open', () => {
    expect(scoreAppraisal(form, {})).toMatchObject({ score: 3000, interval: [0, 10000], coverage: 0 })
  })

  test('without an item has no score', () => {
    expect(scoreAppraisal({ ...form, sections: [] }, {})).toMatchObject({ score: null, coverage: 0 })
  })
})

test.each<[path: string, ratings: unknown, options?: object]>([
  ['a1', { a1: 6 }],
  ['a1', { a1: 2.5 }],
  ['a1', { a1: '5' }],
  ['ratings.zz', { zz: 3 }],
  ['weights.zz', {}, { weights: { zz: 3 } }],
  ['weights.a', {}, { weights: { a: 1001 } }],
])('%s is refused', (path, ratings, options) => {
  expect(() => scoreAppraisal(form, ratings as Ratings, options)).toThrow(expect.objectContaining({ path }))
})

test('a form that is none is refused with the path', () => {
  expect(() => scoreAppraisal({ ...form, sections: [{}] } as never, {})).toThrow(
    expect.objectContaining({ code: 'invalid-scorecard', path: 'sections[0].id' }),
  )
})

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
const anyRatings = fc
  .record({ a1: rating, a2: rating, a3: rating, b1: rating })
  .map((ratings) => Object.fromEntries(Object.entries(ratings).filter(([, value]) => value !== undefined)) as Ratings)

law.prop([anyRatings, fc.nat(1000), fc.integer({ min: 1, max: 1000 })])(
  'the score lies within its interval, and the interval is a point exactly when everything is rated',
  (ratings, a, b) => {
    const { score, interval, coverage } = scoreAppraisal(form, ratings, { weights: { a, b } })
    const [low, high] = interval
    return score !== null && low <= score && score <= high && (coverage < 1000 || low === high)
  },
)

law.prop([anyRatings, fc.constantFrom('a1', 'a2', 'a3', 'b1'), fc.integer({ min: 1, max: 4 })])(
  'a better rating never lowers the score',
  (ratings, id, worse) => {
    const before = scoreAppraisal(form, { ...ratings, [id]: worse }).score ?? 0
    const after = scoreAppraisal(form, { ...ratings, [id]: worse + 1 }).score ?? 0
    return after >= before
  },
)
