import { describe, expect, test } from 'vitest'
import { AS_OF } from '../test/scoring/samples'
import { createMatcher } from './matcher'
import type { Candidate } from './model/candidate'
import type { Role } from './model/role'
import { parseRoles } from './parse/index'
import { ELIGIBILITY_BITS } from './pool'
import { buildRoleBoard } from './role-board'

const roles: readonly Role[] = [
  '任职要求：\n1. 本科以上学历\n2. 5年以上快消品经验，或硕士\n',
  '任职要求：\n1. 本科以上学历\n2. 英语六级优先\n',
  '任職要求：\n1. 大學以上學歷\n2. 3年以上銷售經驗\n',
].map((text, i) => ({ ...(parseRoles(text).roles[0] as Role), id: `r${i}` }))

const candidate: Candidate = {
  id: 'salesman',
  education: [{ level: 'bachelor' }],
  work: [{ position: '销售', industry: '快消品', startDate: '2019-01', endDate: '2022-12' }],
}

const board = buildRoleBoard(roles, { asOf: AS_OF })
const matches = createMatcher(roles, { asOf: AS_OF }).match(candidate)

describe('a board of roles', () => {
  test('scores, ranks and explains as the matcher does', () => {
    const { scores, eligible } = board.score(candidate)
    const { low, high, coverage } = board.intervals(candidate)
    for (const [i, id] of board.ids.entries()) {
      const match = matches.find(({ roleId }) => roleId === id)
      expect(board.explain(candidate, i)).toEqual(match)
      expect([scores[i], eligible[i]]).toEqual([match?.score, ELIGIBILITY_BITS[match?.eligible ?? 'no']])
      expect([low[i], high[i], coverage[i]]).toEqual([...(match?.interval ?? []), match?.coverage])
    }
    const { roleId, score, interval, eligible: passes, coverage: known } = matches[0] ?? {}
    expect(board.rank(candidate, { top: 1 })).toEqual([
      {
        index: board.ids.indexOf(roleId ?? ''),
        candidateId: 'salesman',
        roleId,
        score,
        interval,
        eligible: passes,
        coverage: known,
      },
    ])
  })

  test('keeps a requirement that several roles have once, in whichever script they ask for it', () => {
    expect(board.distinct).toBe(4)
    expect(roles.reduce((sum, { requirements }) => sum + requirements.length, 0)).toBe(6)
  })

  test('is empty without roles', () => {
    expect(buildRoleBoard([], { asOf: AS_OF }).score(candidate).scores).toHaveLength(0)
  })

  test.each([
    ['a place that it does not have', () => board.explain(candidate, 3), 'index'],
    ['a role that is not there', () => buildRoleBoard(new Array<Role>(1), { asOf: AS_OF }), 'roles[0]'],
    ['a length of no list', () => board.rank(candidate, { top: 0 }), 'top'],
    ['a candidate without an id', () => board.score({} as Candidate), 'id'],
    [
      'an id that two roles have',
      () => buildRoleBoard([roles[0] as Role, roles[0] as Role], { asOf: AS_OF }),
      'roles[1].id',
    ],
  ])('refuses %s', (_, run, path) => {
    expect(run).toThrow(expect.objectContaining({ path }))
  })
})
