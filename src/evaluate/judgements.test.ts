import { expect, test } from 'vitest'
import { gradesByRole } from './judgements'

const judged = (role: string, candidate: string, grade: number, line: number) => ({ role, candidate, grade, line })

test('grades by role; a pair judged twice alike is one', () => {
  const { grades, problems } = gradesByRole([
    judged('r1', 'c1', 3, 1),
    judged('r1', 'c1', 3, 2),
    judged('r2', 'c1', 0, 3),
  ])
  expect([...grades].map(([role, of]) => [role, [...of]])).toEqual([
    ['r1', [['c1', 3]]],
    ['r2', [['c1', 0]]],
  ])
  expect(problems).toEqual([])
})

test('unknown ids and second opinions are told, and change nothing', () => {
  const [first, second] = [judged('r1', 'c1', 3, 1), judged('r1', 'c1', 1, 2)]
  const [strange, stranger] = [judged('r9', 'c1', 2, 3), judged('r1', 'c9', 2, 4)]
  const { grades, problems } = gradesByRole([first, second, strange, stranger], {
    roles: new Set(['r1']),
    candidates: new Set(['c1']),
  })
  expect([...(grades.get('r1') ?? [])]).toEqual([['c1', 3]])
  expect(problems).toEqual([
    { code: 'two-grades', judgement: second, first },
    { code: 'unknown-role', judgement: strange },
    { code: 'unknown-candidate', judgement: stranger },
  ])
})
