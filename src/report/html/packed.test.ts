import { test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { anyFacts, anyRole } from '../../../test/scoring/arbitraries'
import { exactly, factsOf, job, matchOf, month, roleOf, SPAN, stated, term } from '../../../test/scoring/samples'
import type { Match } from '../../model/match'
import type { Role } from '../../model/role'
import { packer, unpacked } from './packed'
import { toldOf } from './told'
import { roleViewOf, viewOf } from './view'

const document = { schema: 'rolefit/role-document@1', roles: [], scorecards: [], notices: [] } as const

const toldsOf = (role: Role, matches: readonly Match[]) => {
  const view = roleViewOf(viewOf('en', false), { document }, role, 'role-1')
  return matches.map((match, i) => toldOf({ match, name: `<b> ${i}` }, i + 1, view))
}

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value))

law.prop([anyRole, anyFacts, anyFacts])('what was packed is what comes out', (role, one, other) => {
  const told = toldsOf(role, [matchOf(role, one), matchOf(role, other), matchOf(role, one)])
  expect(unpacked(sent(told.map(packer())))).toEqual(told)
})

test('what was said before is the place that it took', () => {
  const role = roleOf([
    { kind: 'experience', ...SPAN, minMonths: 60 },
    { kind: 'skill', ...SPAN, terms: [term('某技')] },
  ])
  const worked = stated(job({ start: exactly(month(2010, 1)), end: exactly(month(2019, 12)) }))
  const told = toldsOf(role, [matchOf(role, factsOf({ jobs: worked })), matchOf(role, factsOf())])
  const [first, second] = told.map(packer())
  expect(first?.at(-1)).toEqual([expect.any(Array), expect.any(Array)])
  expect(second?.at(-1)).toEqual([expect.any(Array), 1])
})
