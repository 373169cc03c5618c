import { describe, expect, test } from 'vitest'
import { jobs, lasting, MONTH_RULES, monthsOf, span } from '../../../../test/scoring/jobs'
import { exactly, factsOf, from, job, month, stated, term, word } from '../../../../test/scoring/samples'
import type { Scope } from '../../../model/constraint'
import type { Extent, Facts, JobFact } from '../../../model/facts'
import type { MonthRules } from './count'
import { monthsWithin } from './count'

const food = { industries: [word('食品', ['fmcg.food'])] }
const drinks = { industries: [word('饮料', ['fmcg.beverage'])] } // half of food
const inFood: Scope = { industries: [term('食品', 'fmcg.food')] }

const ROLE = { title: '', functions: [], industries: [] }
const valueWithin = (scope: Scope | undefined, facts: Partial<Facts>, rules: Partial<MonthRules> = {}) =>
  monthsWithin(scope, ROLE, { ...MONTH_RULES, ...rules })(factsOf(facts))

const { start: _start, ...unbegun } = job()
const { end: _end, ...unended } = job()

describe('a union of jobs', () => {
  // In food 2019-01 to 2020-06, in drinks 2018-07 to 2019-06 and 2020-01 to 2021-03, and again in food 2023.
  const history = [
    { ...span(month(2019, 1), month(2020, 6)), ...food },
    { ...span(month(2018, 7), month(2019, 6)), ...drinks },
    { ...span(month(2020, 1), month(2021, 3)), ...drinks },
    { ...span(month(2023, 1), month(2023, 12)), ...food },
  ]
  const months = 18 + 12 + Math.floor((6 + 9) / 2)

  test.each([[[0, 1, 2, 3]], [[3, 2, 0, 1]], [[1, 3, 0, 2]], [[2, 1, 3, 0]]])(
    'is the same in the order %j',
    (order) => {
      const inOrder = order.map((i) => history[i] as Partial<JobFact>)
      expect(monthsOf(jobs(...inOrder), inFood)).toEqual([months, months])
    },
  )

  test('is the same where there are so many jobs that they are sorted', () => {
    const years = Array.from({ length: 20 }, (_, i) => span(month(2000 + i, 1), month(2000 + i, 6)))
    const astray = [...years.slice(7), ...years.slice(0, 7), span(month(2000, 4), month(2000, 8))]
    expect(monthsOf(jobs(...astray))).toEqual([122, 122])
  })

  test('rounds the months of a credit down once, and not those of each job', () => {
    const [spring, summer] = [span(month(2019, 1), month(2019, 3)), span(month(2020, 1), month(2020, 5))]
    expect(monthsOf(jobs({ ...spring, ...drinks }, { ...summer, ...drinks }), inFood)).toEqual([4, 4])
  })
})

describe('the ends of a job', () => {
  const year = (low: number, high = low): Extent => ({ low: month(low, 1), high: month(high, 12) })

  test.each<[what: string, fact: Partial<JobFact>, months: number[]]>([
    ['within one year it may have been a month or all of it', { start: year(2020), end: year(2020) }, [0, 12]],
    ['from a year to the next', { start: year(2020), end: year(2021) }, [2, 24]],
    [
      'an end in the month of the last possible beginning is sure of that month',
      { start: { low: month(2020, 1), high: month(2020, 5) }, end: exactly(month(2020, 5)) },
      [1, 5],
    ],
    ['only the end is doubtful', { start: exactly(month(2020, 7)), end: year(2021) }, [7, 18]],
    ['only the beginning is', { start: year(2020), end: exactly(month(2021, 6)) }, [7, 18]],
    ['an end before the beginning is no month', span(month(2021, 1), month(2020, 12)), [0, 0]],
  ])('%s', (_, fact, months) => {
    expect(monthsOf(jobs(fact))).toEqual(months)
  })

  test('a job without one of them may have lasted any time, beside those that are sure', () => {
    expect(monthsOf({ jobs: stated(unended) })).toEqual([0, 600])
    expect(monthsOf({ jobs: stated(job(lasting(40)), unbegun) })).toEqual([40, 600])
  })

  test('one that counts nothing leaves nothing open', () => {
    const internship = { ...unended, type: 'internship' as const }
    expect(monthsOf({ jobs: stated(job(lasting(40)), internship) })).toEqual([40, 40])
  })
})

describe('what the type of a job counts', () => {
  const jobTypes = { 'full-time': 1000, 'part-time': 500, internship: 250 }

  test('is what the rules say, and of what the scope leaves', () => {
    const partTime = (fields: Partial<JobFact>) => jobs(lasting(40, { type: 'part-time', ...fields }))
    expect(valueWithin(undefined, partTime({}), { jobs: jobTypes })).toMatchObject({ low: 20, high: 20 })
    expect(valueWithin(inFood, partTime(drinks), { jobs: jobTypes })).toMatchObject({ low: 10, high: 10 })
    expect(valueWithin(inFood, partTime({}), { jobs: jobTypes })).toMatchObject({ low: 0, high: 20 })
  })

  test.each<[what: string, fields: Partial<JobFact>, counted: string, why: string | undefined]>([
    ['full-time in the field', food, 'yes', undefined],
    ['part-time in the field', { type: 'part-time', ...food }, 'partly', 'part-time'],
    [
      'part-time beside the field: the first that takes a part',
      { type: 'part-time', ...drinks },
      'partly',
      'part-time',
    ],
    ['part-time, and no field shown: what is open decides', { type: 'part-time' }, 'perhaps', 'industry'],
    ['another field decides over all', { type: 'part-time', industries: [word('银行', ['bank'])] }, 'no', 'industry'],
  ])('%s', (_, fields, counted, why) => {
    expect(valueWithin(inFood, jobs(lasting(12, fields)), { jobs: jobTypes })?.weighed).toMatchObject([
      { counted, why },
    ])
  })

  test('of jobs without dates, the field that is not shown is told first', () => {
    expect(valueWithin(inFood, { jobs: stated(unended) })?.weighed).toMatchObject([
      { counted: 'perhaps', why: 'industry' },
    ])
    expect(valueWithin({}, { jobs: stated(unended) })?.weighed).toMatchObject([{ counted: 'perhaps', why: 'undated' }])
  })
})

describe('declared years', () => {
  const declared = (months: Extent) => ({ declaredMonths: { ...months, source: from('yearsOfExperience') } })

  test.each<[what: string, scope: Scope, months: Extent, value: Extent]>([
    ['count as they are said', {}, { low: 36, high: 47 }, { low: 36, high: 47 }],
    ['are no more than fifty', {}, { low: 660, high: 720 }, { low: 600, high: 600 }],
    ['may be of any field', inFood, { low: 36, high: 700 }, { low: 0, high: 600 }],
    ['and of any rank', { minSeniority: term('主管', 'supervisor') }, exactly(60), { low: 0, high: 60 }],
    ['and near the role or not', { related: true }, exactly(60), { low: 0, high: 60 }],
    ['a scope that holds nothing narrows nothing', { functions: [], others: [] }, exactly(60), exactly(60)],
  ])('%s', (_, scope, months, value) => {
    expect(valueWithin(scope, declared(months))).toEqual({ ...value, paths: ['yearsOfExperience'] })
  })
})

describe('evidence', () => {
  const like = (text: string, id: string) => word(text, [id], 'fuzzy')
  const likeFood = { industries: [like('食品类', 'fmcg.food')] }
  const likeSelling = { functions: [like('销售类', 'sales')] }

  test.each<[what: string, scope: Scope | undefined, facts: Partial<Facts>, weak: string | undefined]>([
    ['a word that is only like the one asked for', inFood, jobs(lasting(40, likeFood)), 'fuzzy'],
    ['a function like it', { functions: [term('销售', 'sales')] }, jobs(lasting(40, likeSelling)), 'fuzzy'],
    ['beside a job whose word is the very one', inFood, jobs(lasting(40, likeFood), lasting(9, food)), undefined],
    ['a likeness that nothing is asked of', inFood, jobs(lasting(40, { ...food, ...likeSelling })), undefined],
    ['nor of the industry', { functions: [] }, jobs(lasting(40, likeFood)), undefined],
    ['no scope', undefined, jobs(lasting(40, likeFood)), undefined],
    ['nothing that counts', inFood, jobs(), undefined],
  ])('hangs on a likeness: %s', (_, scope, facts, weak) => {
    expect(valueWithin(scope, facts)?.weak).toBe(weak)
  })

  test('names the jobs that count or may, and no others', () => {
    const at = (path: string, fields: Partial<JobFact>) => job({ ...lasting(12, fields), source: from(path) })
    const facts = {
      jobs: stated(at('work[0]', food), at('work[1]', { type: 'internship' }), at('work[2]', {})),
    }
    expect(valueWithin(inFood, facts)?.paths).toEqual(['work[0]', 'work[2]'])
  })
})
