import { expect, test } from 'vitest'
import { exactly, factsOf, job, month, outcomeOf, SPAN, stated, term, word } from '../../../../test/scoring/samples'
import type { Scope } from '../../../model/constraint'
import type { JobFact } from '../../../model/facts'
import { SENIORITY } from '../../../vocab/seniority'

const selling = { functions: [word('销售', ['sales'])], seniority: SENIORITY.manager.rank }
const inFood: Scope = { industries: [term('食品', 'fmcg.food')] }
const ofSales: Scope = { functions: [term('销售', 'sales')] }
const { start: _, ...undated } = job()

test.each<[what: string, scope: Scope | undefined, fact: Partial<JobFact>, counted: string, why: string | undefined]>([
  ['a job', undefined, {}, 'yes', undefined],
  ['an internship', undefined, { type: 'internship' }, 'no', 'internship'],
  [
    'an internship in another field',
    ofSales,
    { type: 'internship', functions: [word('会计', ['accounting'])] },
    'no',
    'internship',
  ],
  ['part-time work', ofSales, { type: 'part-time', ...selling }, 'no', 'part-time'],
  ['in the scope', ofSales, selling, 'yes', undefined],
  ['another function', ofSales, { functions: [word('会计', ['accounting'])] }, 'no', 'function'],
  ['a sibling', inFood, { industries: [word('饮料', ['fmcg.beverage'])] }, 'partly', 'industry'],
  ['an industry that is not shown', inFood, {}, 'perhaps', 'industry'],
  [
    'another industry decides against a function that is not shown',
    { ...inFood, ...ofSales },
    { industries: [word('银行', ['bank'])] },
    'no',
    'industry',
  ],
  ['a lower rank', { minSeniority: term('总监', 'director') }, selling, 'no', 'seniority'],
  ['a word that the job does not happen to have', { others: [term('沃尔玛')] }, {}, 'perhaps', 'subject'],
])('%s', (_, scope, fact, counted, why) => {
  const { jobs } = outcomeOf(
    { kind: 'experience', ...SPAN, minMonths: 12, ...(scope && { scope }) },
    factsOf({ jobs: stated(job({ wording: '销售经理', ...fact })) }),
  )
  expect(jobs).toEqual([
    { path: 'work[0]', title: '销售经理', from: '2020-01', to: '2024-12', counted, ...(why && { why }) },
  ])
})

test('the message names them by their paths', () => {
  const { message } = outcomeOf(
    { kind: 'experience', ...SPAN, minMonths: 12 },
    factsOf({ jobs: stated(job(), job({ type: 'internship', source: { path: 'work[1]', evidence: 'field' } })) }),
  )
  expect(message.params).toMatchObject({ counted: 'work[0]', notCounted: 'work[1] (internship)' })
})

test('a year alone is told as a year, and a job without dates is doubtful', () => {
  const { jobs } = outcomeOf(
    { kind: 'experience', ...SPAN, minMonths: 12 },
    factsOf({
      jobs: stated(
        job({ start: { low: month(2019, 1), high: month(2019, 12) }, end: exactly(month(2022, 3)) }),
        undated,
      ),
    }),
  )
  expect(jobs).toMatchObject([
    { from: '2019', to: '2022-03', counted: 'yes' },
    { to: '2024-12', counted: 'perhaps', why: 'undated' },
  ])
})

test('a job that has not begun is named too', () => {
  const { jobs } = outcomeOf(
    { kind: 'experience', ...SPAN, minMonths: 12 },
    factsOf({ jobs: stated(), notes: [{ code: 'future-job', path: 'work[0].startDate' }] }),
  )
  expect(jobs).toEqual([{ path: 'work[0]', counted: 'no', why: 'future' }])
})

test('a team that a rank goes by is told with the job, and where the profile says it', () => {
  const leads = (scope: Scope, fact: Partial<JobFact>) => {
    const { jobs, evidence } = outcomeOf(
      { kind: 'experience', ...SPAN, minMonths: 12, scope },
      factsOf({ jobs: stated(job({ mayLead: true, seniority: SENIORITY.specialist.rank, ...fact })) }),
    )
    return [jobs?.[0]?.counted, jobs?.[0]?.led, evidence.candidate]
  }
  const supervisor: Scope = { minSeniority: term('主管', 'supervisor') }
  const told = { path: 'work[0].summary', evidence: 'text' } as const
  expect(leads(supervisor, { teamSize: 8 })).toEqual(['yes', 8, ['work[0]', 'work[0].teamSize']])
  expect(leads(supervisor, { teamSize: 8, teamTold: told })).toEqual(['yes', 8, ['work[0]', 'work[0].summary']])
  expect(leads(supervisor, {})).toEqual(['no', undefined, ['work[0]']])
  expect(leads({ others: [term('团队管理')] }, { teamSize: 3 })).toEqual(['yes', 3, ['work[0]', 'work[0].teamSize']])
  expect(leads({ functions: [term('销售', 'sales')] }, { teamSize: 8 }).slice(1)).toEqual([undefined, ['work[0]']])
})
