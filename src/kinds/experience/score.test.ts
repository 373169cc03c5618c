import { describe, expect, test } from 'vitest'
import { jobs, lasting, monthsOf, span } from '../../../test/scoring/jobs'
import { exactly, factsOf, from, job, month, outcomeOf, SPAN, stated, term, word } from '../../../test/scoring/samples'
import type { ExperienceLeaf } from '../../model/constraint'
import type { Facts } from '../../model/facts'

const leaf = (fields: Partial<ExperienceLeaf>): ExperienceLeaf => ({ kind: 'experience', ...SPAN, ...fields })

describe('months', () => {
  test.each<[what: string, facts: Partial<Facts>, months: number[] | undefined]>([
    ['both ends count', jobs(span(month(2019, 3), month(2022, 6))), [40, 40]],
    ['one month is one', jobs(span(month(2019, 3), month(2019, 3))), [1, 1]],
    [
      'adjoining jobs add up',
      jobs(span(month(2019, 1), month(2019, 12)), span(month(2020, 1), month(2020, 12))),
      [24, 24],
    ],
    [
      'overlaps count once, gaps not at all',
      jobs(
        span(month(2019, 3), month(2022, 6)),
        span(month(2021, 1), month(2023, 12)),
        span(month(2025, 2), month(2026, 11)),
      ),
      [80, 80],
    ],
    [
      'a job within another adds nothing',
      jobs(span(month(2019, 1), month(2022, 12)), span(month(2020, 1), month(2020, 6))),
      [48, 48],
    ],
    [
      'years alone are bounds',
      jobs({
        start: { low: month(2019, 1), high: month(2019, 12) },
        end: { low: month(2022, 1), high: month(2022, 12) },
      }),
      [26, 48],
    ],
    [
      'internships and part-time work count nothing',
      jobs(lasting(40, { type: 'internship' }), lasting(30, { type: 'part-time' })),
      [0, 0],
    ],
    ['no more than fifty years', jobs(lasting(700)), [600, 600]],
    ['no jobs are none', jobs(), [0, 0]],
    ['nothing said is unknown', {}, undefined],
    [
      'declared years count where no jobs are listed',
      { declaredMonths: { ...exactly(60), source: from('yearsOfExperience') } },
      [60, 60],
    ],
    [
      'declared years do not count beside jobs',
      { ...jobs(lasting(40)), declaredMonths: { ...exactly(120), source: from('y') } },
      [40, 40],
    ],
  ])('%s', (_, facts, months) => {
    expect(monthsOf(facts)).toEqual(months)
  })

  test('a job without a start is open upwards', () => {
    const { start: _, ...open } = job()
    expect(monthsOf({ jobs: stated(open) })).toEqual([0, 600])
  })

  test('declared years are an upper bound within a scope', () => {
    const declared = { declaredMonths: { ...exactly(60), source: from('yearsOfExperience') } }
    expect(monthsOf(declared, { industries: [term('食品', 'fmcg.food')] })).toEqual([0, 60])
    expect(monthsOf(declared, {})).toEqual([60, 60])
    expect(monthsOf(declared, { industries: [] })).toEqual([60, 60])
  })
})

test.each<[asked: Partial<ExperienceLeaf>, months: number, status: string, score: number]>([
  [{ minMonths: 60 }, 60, 'met', 1000],
  [{ minMonths: 60 }, 42, 'near', 400],
  [{ minMonths: 60 }, 51, 'near', 700],
  [{ minMonths: 60 }, 41, 'unmet', 390],
  // too little is unmet, and the less the lower
  [{ minMonths: 60 }, 30, 'unmet', 285],
  [{ minMonths: 60 }, 6, 'unmet', 57],
  [{ minMonths: 60 }, 0, 'unmet', 0],
  [{}, 1, 'met', 1000],
  [{ maxMonths: 60 }, 0, 'met', 1000],
  // beyond a range the score falls gently, and no further than near
  [{ minMonths: 60, maxMonths: 96 }, 96, 'met', 1000],
  [{ minMonths: 60, maxMonths: 96 }, 126, 'near', 850],
  [{ minMonths: 60, maxMonths: 96 }, 600, 'near', 700],
  [{ minMonths: 96, maxMonths: 60 }, 72, 'met', 1000],
  [{ minMonths: 1200 }, 600, 'met', 1000],
])('%o asked, %i months: %s', (asked, months, status, score) => {
  const facts = months === 0 ? jobs() : jobs(lasting(months))
  expect(outcomeOf(leaf(asked), factsOf(facts))).toMatchObject({ status, score })
})

test('where years alone leave both open, it is unknown, and near where both are near or better', () => {
  const years = (from: number, to: number) =>
    jobs({ start: { low: month(from, 1), high: month(from, 12) }, end: { low: month(to, 1), high: month(to, 12) } })
  expect(outcomeOf(leaf({ minMonths: 36 }), factsOf(years(2019, 2022)))).toMatchObject({ status: 'near', score: 444 })
  expect(outcomeOf(leaf({ minMonths: 36 }), factsOf(years(2020, 2022)))).toMatchObject({
    status: 'unknown',
    interval: [222, 1000],
  })
})

test('says how much is missing', () => {
  expect(
    outcomeOf(
      leaf({ minMonths: 60, scope: { industries: [term('食品', 'fmcg.food')] } }),
      factsOf(jobs(lasting(46, { industries: [word('食品', ['fmcg.food'])] }))),
    ),
  ).toMatchObject({
    status: 'near',
    expected: { shape: 'bounds', unit: 'months', min: 60, about: [{ id: 'fmcg.food' }] },
    actual: { min: 46, max: 46 },
    shortfall: { unit: 'months', min: 14 },
    evidence: { candidate: ['work[0]'] },
    message: { code: 'bounds.near.short', params: { expectedMin: 60, actualMin: 46, shortfallMin: 14 } },
  })
})
