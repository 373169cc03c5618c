import { describe, expect, test } from 'vitest'
import { jobs, lasting, MONTH_RULES, monthsOf, span } from '../../../test/scoring/jobs'
import { factsOf, month, term, word } from '../../../test/scoring/samples'
import type { ExperienceLeaf } from '../../model/constraint'
import type { Facts, JobFact } from '../../model/facts'
import { SENIORITY } from '../../vocab/seniority'
import { monthsWithin } from './months'

const food = { industries: [word('食品', ['fmcg.food'])] }
const drinks = { industries: [word('饮料', ['fmcg.beverage'])] }
const selling = { functions: [word('销售', ['sales'])] }
const inFood = { industries: [term('食品', 'fmcg.food')] }

describe('a scope', () => {
  test.each<[what: string, scope: ExperienceLeaf['scope'], facts: Partial<Facts>, months: number[]]>([
    ['the industry itself', inFood, jobs(lasting(40, food)), [40, 40]],
    ['a part of it', { industries: [term('快消', 'fmcg')] }, jobs(lasting(40, food)), [40, 40]],
    ['a sibling counts half', inFood, jobs(lasting(41, drinks)), [20, 20]],
    [
      'what an industry takes in besides',
      { industries: [term('日化', 'fmcg.daily-chemical')] },
      jobs(lasting(40, { industries: [word('美妆', ['fmcg.beauty'])] })),
      [40, 40],
    ],
    ['another industry counts nothing', inFood, jobs(lasting(40, { industries: [word('银行', ['bank'])] })), [0, 0]],
    ['an industry that is not shown is open', inFood, jobs(lasting(40)), [0, 40]],
    [
      'the best class first, once for each month',
      inFood,
      jobs(
        { ...span(month(2019, 1), month(2020, 12)), ...food },
        { ...span(month(2020, 1), month(2021, 12)), ...drinks },
      ),
      [24 + 6, 24 + 6],
    ],
    [
      'any of a list',
      { industries: [term('银行', 'bank'), term('食品', 'fmcg.food')] },
      jobs(lasting(40, food)),
      [40, 40],
    ],
    [
      'lists narrow each other',
      { ...inFood, functions: [term('销售', 'sales')] },
      jobs(lasting(40, { ...food, ...selling }), lasting(90, food)),
      [40, 90],
    ],
    [
      'a free word that the job has',
      { others: [term('沃尔玛')] },
      jobs(lasting(40, { text: '负责沃尔玛系统' })),
      [40, 40],
    ],
    [
      'a free word that it does not happen to say',
      { others: [term('沃尔玛')] },
      jobs(lasting(40, { text: '负责系统' })),
      [0, 40],
    ],
    [
      'a word that a field beside it speaks for asks nothing of its own',
      { others: [term('主管以上', 'supervisor')], minSeniority: term('主管', 'supervisor') },
      jobs(lasting(40, { seniority: SENIORITY.manager.rank })),
      [40, 40],
    ],
    ['相关 is said by its field', { others: [term('相关', 'related')], related: true }, jobs(lasting(40)), [40, 40]],
    [
      'management is shown by a title',
      { others: [term('管理')] },
      jobs(lasting(40, { seniority: SENIORITY.supervisor.rank })),
      [40, 40],
    ],
    [
      'or by a team',
      { functions: [term('團隊管理', 'general-management')] },
      jobs(lasting(40, { teamSize: 3 })),
      [40, 40],
    ],
    [
      'a title below a supervisor denies it',
      { others: [term('management')] },
      jobs(lasting(40, { seniority: SENIORITY.specialist.rank })),
      [0, 0],
    ],
    ['no title and no team leave it open', { others: [term('管理')] }, jobs(lasting(40)), [0, 40]],
    [
      'the management of a firm is not that of a team',
      { functions: [term('企业管理', 'general-management')] },
      jobs(lasting(40, { ...selling, teamSize: 3 })),
      [0, 0],
    ],
    ['a Latin word stands by itself', { others: [term('go')] }, jobs(lasting(40, { text: 'google' })), [0, 40]],
    [
      'seniority reached',
      { minSeniority: term('主管', 'supervisor') },
      jobs(lasting(40, { seniority: SENIORITY.manager.rank })),
      [40, 40],
    ],
    [
      'seniority not reached',
      { minSeniority: term('主管', 'supervisor') },
      jobs(lasting(40, { seniority: SENIORITY.specialist.rank })),
      [0, 0],
    ],
    [
      'a team shows a supervisor',
      { minSeniority: term('主管', 'supervisor') },
      jobs(lasting(40, { teamSize: 3 })),
      [40, 40],
    ],
    [
      'a team denies no higher rank where no title tells',
      { minSeniority: term('经理', 'manager') },
      jobs(lasting(40, { teamSize: 3 })),
      [0, 40],
    ],
    ['a title without a rank is open', { minSeniority: term('主管', 'supervisor') }, jobs(lasting(40)), [0, 40]],
  ])('%s', (_, scope, facts, months) => {
    expect(monthsOf(facts, scope)).toEqual(months)
  })
})

describe('a scope that points at the role', () => {
  const role = { title: '客户经理', functions: ['sales'], industries: ['fmcg'], seniority: SENIORITY.supervisor.rank }
  const within = (fields: Partial<JobFact>, scope: ExperienceLeaf['scope'], context = role) => {
    const facts = factsOf(jobs(lasting(40, fields)))
    const value = monthsWithin(scope, context, MONTH_RULES)(facts)
    return value && [value.low, value.high]
  }

  test.each<[what: string, fields: Partial<JobFact>, months: number[]]>([
    ['one title', { title: word('客户经理') }, [40, 40]],
    ['the function at the rank', { ...selling, seniority: SENIORITY.manager.rank }, [40, 40]],
    ['the function below the rank', { ...selling, seniority: SENIORITY.junior.rank }, [0, 0]],
    ['the function without a rank', selling, [0, 40]],
    ['another function', { functions: [word('财务', ['finance'])] }, [0, 0]],
    ['no function shown', {}, [0, 40]],
  ])('the same position: %s', (_, fields, months) => {
    expect(within(fields, { sameRole: true })).toEqual(months)
  })

  test.each<[what: string, fields: Partial<JobFact>, months: number[]]>([
    ['its function', selling, [40, 40]],
    ['its industry', { ...food, functions: [word('财务', ['finance'])] }, [40, 40]],
    ['neither', { functions: [word('财务', ['finance'])] }, [0, 0]],
  ])('related: %s', (_, fields, months) => {
    expect(within(fields, { related: true })).toEqual(months)
  })

  test('related is whatever there is, where the role shows no function', () => {
    expect(within({ functions: [word('财务', ['finance'])] }, { related: true }, { ...role, functions: [] })).toEqual([
      40, 40,
    ])
  })
})
