import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { RankedCandidate } from '../ranking'
import { judgedRanking, judgedStandings } from '../ranking'
import { MEASURES, measureOf } from './index'

const grades = new Map(Object.entries({ c1: 3, c2: 2, c3: 0, c4: 1, c5: 0, c6: 2 }))
const runA = run({ c2: 9000, c1: 8500, c3: 7000, c6: 6500, c4: 4000, c5: 3000 })
const runB = run({ c1: 9000, c2: 8000, c3: 8000, c6: 8000, c4: 4000, c5: 4000 })
const tiedAtTheTop = run({ c3: 9, c5: 9, c1: 9, c2: 8, c6: 7, c4: 6 })

function run(scores: Readonly<Record<string, number>>): RankedCandidate[] {
  return Object.entries(scores).map(([candidateId, score]) => ({ candidateId, score }))
}

function figure(name: string, ranked: readonly RankedCandidate[], relevant: number, judged = grades): number | null {
  return measureOf(name, { relevant }).of(judgedRanking(ranked, judged))
}

/** The definitions over all orders of what is tied, worked out in Python 3 apart from this code; those of run A by trec_eval 10.0-rc3 as well, which prints four digits. */
describe('figures of one role', () => {
  test.each<[measure: string, relevant: number, a: number, b: number]>([
    ['p@3', 1, 2 / 3, 7 / 9],
    ['r@3', 1, 0.5, 7 / 12],
    ['ap', 1, 0.8875, 0.863888888888889],
    ['ap', 2, 11 / 12, 0.907407407407407],
    ['rr', 1, 1, 1],
    ['ndcg@3', 1, 0.739812466568131, 0.856713550024634],
    ['ndcg@5', 1, 0.903111570168041, 0.926751818879624],
    ['ndcg', 1, 0.903111570168041, 0.958039032788078],
    ['ndcg-exp@5', 1, 0.840339952907396, 0.953173336492547],
  ])('%s, relevant from %s', (measure, relevant, a, b) => {
    expect(figure(measure, runA, relevant)).toBeCloseTo(a, 12)
    expect(figure(measure, runB, relevant)).toBeCloseTo(b, 12)
  })

  test.each([
    ['rr', 11 / 18],
    ['ap', 0.594444444444444],
    ['ndcg@5', 0.66156602980507],
  ])('a tie at the top: %s', (measure, value) => {
    expect(figure(measure, tiedAtTheTop, 1)).toBeCloseTo(value, 12)
  })
})

/** All orders of what is tied, as rankings without a tie. */
function orders(ranked: readonly RankedCandidate[]): RankedCandidate[][] {
  const permuted = permutations(ranked).filter((order) =>
    order.every(({ score }, place) => place === 0 || (order[place - 1]?.score ?? 0) >= (score ?? 0)),
  )
  return permuted.map((order) => order.map((one, place) => ({ ...one, score: -place })))
}

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, at) =>
    permutations(values.filter((_, other) => other !== at)).map((rest) => [value, ...rest]),
  )
}

const smallRuns = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 2 }),
    grade: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  }),
  {
    minLength: 1,
    maxLength: 6,
  },
)

describe('ties', () => {
  property.prop([smallRuns, fc.constantFrom(...Object.keys(MEASURES)), fc.integer({ min: 1, max: 6 })])(
    'a figure is the mean over all orders of what is tied',
    (people, stem, k) => {
      const ranked = people.map(({ score }, index) => ({ candidateId: `c${index}`, score }))
      const judged = new Map(
        people.flatMap(({ grade }, index) => (grade === undefined ? [] : [[`c${index}`, grade] as const])),
      )
      const name = ['ap', 'rr'].includes(stem) ? stem : `${stem}@${k}`
      const tied = figure(name, ranked, 2, judged)
      const each = orders(ranked).map((order) => figure(name, order, 2, judged))
      if (tied === null) expect(each.every((value) => value === null)).toBe(true)
      else expect(tied).toBeCloseTo(each.reduce<number>((sum, value) => sum + (value ?? 0), 0) / each.length, 12)
    },
  )
})

describe('what is undefined or not ranked', () => {
  test.each(['ap', 'rr', 'r@5', 'ndcg@5'])('%s of a role with nobody relevant is null', (measure) => {
    expect(figure(measure, runA, 1, new Map([['c1', 0]]))).toBeNull()
  })

  test.each([
    ['r@5', 0],
    ['ap', 0],
    ['rr', 0],
    ['ndcg@5', 0],
  ])('%s of a role whose relevant ones are not ranked is %s', (measure, value) => {
    expect(figure(measure, run({ c3: 1 }), 1)).toBe(value)
  })

  test('a short ranking is measured against k', () => {
    expect(figure('p@5', run({ c1: 1 }), 1)).toBe(0.2)
  })

  test('how much of the top anybody has judged', () => {
    expect(figure('judged@2', run({ c1: 3, x: 2, c2: 1 }), 1)).toBe(0.5)
  })
})

describe('the order of a ranking', () => {
  test('whoever is not eligible stands last; without a score behind every score; coverage parts equal scores', () => {
    const ranked: RankedCandidate[] = [
      { candidateId: 'c3', score: 9000, eligible: 'no' },
      { candidateId: 'c1', score: 5000, coverage: 900 },
      { candidateId: 'c2', score: 5000, coverage: 400 },
      { candidateId: 'c6', score: 6000, eligible: 'unknown' },
      { candidateId: 'c4', score: null },
    ]
    expect(judgedRanking(ranked, grades).groups.map((group) => group.grades)).toEqual([[3], [2], [1], [2], [0]])
  })
})

describe('a ranking by standings', () => {
  property.prop([smallRuns])('says what the ranking of the same people says', (people) => {
    const ranked = people.map(({ score }, index) => ({ candidateId: `c${index}`, score }))
    const placed = people.flatMap(({ grade }, index) => (grade === undefined ? [] : [{ index, grade }]))
    const judged = new Map(placed.map(({ index, grade }) => [`c${index}`, grade]))
    const stand = people.map(({ score }) => score)
    expect(judgedStandings(stand, placed)).toEqual(judgedRanking(ranked, judged))
  })

  test('who is judged and not ranked counts among the judged', () => {
    expect(
      judgedStandings(
        [7, 9],
        [
          { index: 0, grade: 1 },
          { index: undefined, grade: 3 },
        ],
      ),
    ).toEqual({
      groups: [{ start: 1, size: 1, grades: [1] }],
      ranked: 2,
      grades: [3, 1],
    })
  })
})

test.each(['ndcg@0', 'ap@5', 'NDCG', 'bpref', 'p@', 'toString'])('%s is no measure', (name) => {
  expect(() => measureOf(name)).toThrow('measure: found')
})
