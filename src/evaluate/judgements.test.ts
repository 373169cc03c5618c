import { expect, test } from 'vitest'
import { describeProblem, gradesByRole } from './judgements'

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

test('groups by candidate; a second word for one is told', () => {
  const first = { ...judged('r1', 'c1', 3, 1), groups: { gender: 'female' } }
  const second = { ...judged('r2', 'c1', 1, 2), groups: { gender: 'male', age: '40+' } }
  const { groups, problems } = gradesByRole([first, second])
  expect([...groups]).toEqual([['c1', { gender: 'female', age: '40+' }]])
  expect(problems).toEqual([{ code: 'two-groups', judgement: second, first, name: 'gender' }])
})

test('a problem says where it stands and what would be right', () => {
  const [first, second] = [judged('r1', 'c1', 3, 1), judged('r1', 'c1', 1, 7)]
  expect(describeProblem({ code: 'two-grades', judgement: second, first })).toEqual({
    line: 7,
    path: 'grade',
    found: '1',
    expected: '3 as in line 1, which stands',
  })
  const { line: _, ...unread } = first
  expect(describeProblem({ code: 'unknown-role', judgement: unread })).toEqual({
    path: 'role',
    found: '"r1"',
    expected: 'the id of a role that is read',
  })
  expect(describeProblem({ code: 'unknown-candidate', judgement: first })).toMatchObject({ line: 1, found: '"c1"' })
  const grouped = { ...first, groups: { gender: 'x' } }
  const other = { ...second, groups: { gender: 'y' } }
  expect(describeProblem({ code: 'two-groups', judgement: other, first: grouped, name: 'gender' })).toMatchObject({
    path: 'groups.gender',
    expected: '"x" as in line 1',
  })
})
