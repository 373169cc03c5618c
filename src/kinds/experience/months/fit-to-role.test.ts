import { describe, expect, test } from 'vitest'
import { jobs, lasting, MONTH_RULES } from '../../../../test/scoring/jobs'
import { factsOf, term, word } from '../../../../test/scoring/samples'
import type { ExperienceLeaf } from '../../../model/constraint'
import type { JobFact } from '../../../model/facts'
import { SENIORITY } from '../../../vocab/seniority'
import type { RoleContext } from '../../scoring'
import { monthsWithin } from './count'

const food = { industries: [word('食品', ['fmcg.food'])] }
const selling = { functions: [word('销售', ['sales'])] }
const finance = { functions: [word('财务', ['finance'])] }
const inFood = { industries: [term('食品', 'fmcg.food')] }

describe('a scope that points at the role', () => {
  const role = { title: '客户经理', functions: ['sales'], industries: ['fmcg'], seniority: SENIORITY.supervisor.rank }
  const { seniority: _, ...unranked } = role
  const within = (fields: Partial<JobFact>, scope: ExperienceLeaf['scope'], context: RoleContext = role) => {
    const facts = factsOf(jobs(lasting(40, fields)))
    const value = monthsWithin(scope, context, MONTH_RULES)(facts)
    return value && [value.low, value.high]
  }

  test.each<[what: string, fields: Partial<JobFact>, months: number[]]>([
    ['one title', { title: word('客户经理') }, [40, 40]],
    ['the function at the rank', { ...selling, seniority: SENIORITY.manager.rank }, [40, 40]],
    ['the function below the rank', { ...selling, seniority: SENIORITY.junior.rank }, [0, 0]],
    ['the function without a rank', selling, [0, 40]],
    ['another function', finance, [0, 0]],
    ['no function shown', {}, [0, 40]],
    ['the function at the very rank', { ...selling, seniority: SENIORITY.supervisor.rank }, [40, 40]],
    [
      'the function below the rank, which says nothing of leading',
      { ...selling, seniority: SENIORITY.junior.rank, mayLead: true },
      [0, 40],
    ],
    ['a function beside it', { functions: [word('商务', ['business-development'])], seniority: 9 }, [0, 0]],
    ['another title', { title: word('大客户经理'), functions: [word('财务', ['finance'])] }, [0, 0]],
  ])('the same position: %s', (_, fields, months) => {
    expect(within(fields, { sameRole: true })).toEqual(months)
  })

  test.each<[what: string, fields: Partial<JobFact>, months: number[]]>([
    ['its function', selling, [40, 40]],
    ['its industry', { ...food, functions: [word('财务', ['finance'])] }, [40, 40]],
    ['neither', finance, [0, 0]],
    ['an industry that is none of its own', { industries: [word('银行', ['bank'])], ...finance }, [0, 0]],
    ['no function shown', { industries: [word('银行', ['bank'])] }, [0, 40]],
  ])('related: %s', (_, fields, months) => {
    expect(within(fields, { related: true })).toEqual(months)
  })

  test.each<
    [what: string, scope: ExperienceLeaf['scope'], context: RoleContext, fields: Partial<JobFact>, months: number[]]
  >([
    [
      'one without a title is not that of a job without one',
      { sameRole: true },
      { ...role, title: '' },
      { title: word(''), ...finance },
      [0, 0],
    ],
    ['one without a function is open', { sameRole: true }, { ...role, functions: [] }, finance, [0, 40]],
    ['one without a rank asks for the function alone', { sameRole: true }, unranked, selling, [40, 40]],
    [
      '相关 beside a field that is named adds nothing',
      { ...inFood, related: true },
      role,
      { ...food, ...finance },
      [40, 40],
    ],
    ['相同职位 beside one does', { ...inFood, sameRole: true }, role, { ...food, ...finance }, [0, 0]],
  ])('%s', (_, scope, context, fields, months) => {
    expect(within(fields, scope, context)).toEqual(months)
  })

  test('related is whatever there is, where the role shows no function', () => {
    expect(within(finance, { related: true }, { ...role, functions: [] })).toEqual([40, 40])
  })
})
