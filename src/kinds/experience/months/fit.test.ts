import { describe, expect, test } from 'vitest'
import { jobs, lasting, MONTH_RULES, monthsOf, span } from '../../../../test/scoring/jobs'
import { factsOf, month, term, word } from '../../../../test/scoring/samples'
import type { ExperienceLeaf } from '../../../model/constraint'
import type { Facts } from '../../../model/facts'
import { SENIORITY } from '../../../vocab/seniority'
import { monthsWithin } from './count'

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
    [
      'a rank that is reached exactly',
      { minSeniority: term('主管', 'supervisor') },
      jobs(lasting(40, { seniority: SENIORITY.supervisor.rank })),
      [40, 40],
    ],
    [
      'a team lifts a low title to a supervisor and no higher',
      { minSeniority: term('经理', 'manager') },
      jobs(lasting(40, { seniority: SENIORITY.specialist.rank, teamSize: 3 })),
      [0, 0],
    ],
    [
      'whose rank says nothing of leading, and who had a team, may be more',
      { minSeniority: term('经理', 'manager') },
      jobs(lasting(40, { seniority: SENIORITY.specialist.rank, mayLead: true, teamSize: 3 })),
      [0, 40],
    ],
    [
      'but not without a team',
      { minSeniority: term('经理', 'manager') },
      jobs(lasting(40, { seniority: SENIORITY.specialist.rank, mayLead: true })),
      [0, 0],
    ],
    ['a rank that no ladder has is open', { minSeniority: term('骨干') }, jobs(lasting(40, { seniority: 9 })), [0, 40]],
    [
      'nor is a word that objects have one',
      { minSeniority: term('骨干', 'toString') },
      jobs(lasting(40, { seniority: 9 })),
      [0, 40],
    ],
    ['a team of nobody denies leading', { others: [term('管理')] }, jobs(lasting(40, { teamSize: 0 })), [0, 0]],
    [
      'a title whose rank says nothing of leading leaves it open',
      { others: [term('带团队')] },
      jobs(lasting(40, { seniority: SENIORITY.specialist.rank, mayLead: true })),
      [0, 40],
    ],
    [
      'the last of a long list',
      { industries: [term('银行', 'bank'), term('酒店', 'hotel'), term('食品', 'fmcg.food')] },
      jobs(lasting(40, food)),
      [40, 40],
    ],
    [
      'one word of a list that the job has, and one that it does not happen to say',
      { others: [term('沃尔玛'), term('山姆')] },
      jobs(lasting(40, { text: '负责山姆' })),
      [40, 40],
    ],
    [
      'an industry that no vocabulary knows goes by its word',
      { industries: [term('量子')] },
      jobs(lasting(40, { ...food, text: '量子传感' })),
      [40, 40],
    ],
    [
      'the nearest of all that a job shows',
      inFood,
      jobs(lasting(40, { industries: [word('饮料及食品', ['fmcg.beverage', 'fmcg.food'])] })),
      [40, 40],
    ],
    [
      'an industry that only the title speaks of leaves others open',
      inFood,
      jobs(lasting(40, { industries: [word('软件', ['software'], 'inferred')] })),
      [0, 40],
    ],
    [
      'beside one that is told it does not',
      inFood,
      jobs(lasting(40, { industries: [word('软件', ['software'], 'inferred'), word('银行', ['bank'])] })),
      [0, 0],
    ],
    [
      'a word that is only like a known one counts as much as the rules believe of it',
      inFood,
      jobs(lasting(40, { industries: [word('食品类', ['fmcg.food'], 'fuzzy')] })),
      [28, 28],
    ],
  ])('%s', (_, scope, facts, months) => {
    expect(monthsOf(facts, scope)).toEqual(months)
  })

  // A field that a hand-written role leaves out speaks for no word beside it.
  test.each<[what: string, scope: ExperienceLeaf['scope']]>([
    ['a rank', { others: [term('主管', 'supervisor')] }],
    ['相关', { others: [term('相关', 'related')] }],
    ['相同职位', { others: [term('相同职位', 'same-role')] }],
    ['a word of its own beside a rank', { others: [term('沃尔玛')], minSeniority: term('主管', 'supervisor') }],
  ])('%s that no field speaks for is a word like any', (_, scope) => {
    expect(monthsOf(jobs(lasting(40, { seniority: 9 })), scope)).toEqual([0, 40])
  })

  test('a likeness that the rules refuse is as if nothing had been understood', () => {
    const like = jobs(lasting(40, { industries: [word('银行业务', ['bank'], 'fuzzy')] }))
    const value = (fuzzy: number) =>
      monthsWithin(inFood, { title: '', functions: [], industries: [] }, { ...MONTH_RULES, fuzzy })(factsOf(like))
    expect(value(700)).toMatchObject({ low: 0, high: 0 })
    expect(value(0)).toMatchObject({ low: 0, high: 40 })
  })
})
