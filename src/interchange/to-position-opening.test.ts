import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Requirement, Role } from '../model/role'
import { parseRoles } from '../parse'
import { fromPositionOpening } from './position-opening'
import { toPositionOpening } from './to-position-opening'

const roleOf = (text: string): Role => parseRoles(text).roles[0] as Role
const descriptionsOf = (role: Role) =>
  toPositionOpening(role).opening.positionProfiles[0]?.positionFormattedDescriptions

describe('a role as a PositionOpening', () => {
  const role = roleOf(
    'Buyer\nResponsibilities:\n1. Visit suppliers\nRequirements:\n1. Bachelor degree\n2. CIPS preferred',
  )

  test('has its duties, requirements and wishes under headings', () => {
    expect(descriptionsOf(role)).toEqual([
      { title: 'Responsibilities', content: '<ul><li>Visit suppliers</li></ul>' },
      { title: 'Requirements', content: '<ul><li>Bachelor degree</li></ul>' },
      { title: 'Preferred qualifications', content: '<ul><li>CIPS preferred</li></ul>' },
    ])
  })

  test('tells each requirement as lost, with the reason', () => {
    const { lost } = toPositionOpening(roleOf('店长\n任职要求：\n1、大专以上\n2、30岁以下\n3、会英语优先'))
    expect(lost.map(({ reason }) => reason)).toEqual(['words-only', 'withheld', 'preference'])
  })

  test('holds no words of an age', () => {
    expect(
      JSON.stringify(toPositionOpening(roleOf('店长\n任职要求：\n1、大专以上\n2、30岁以下')).opening),
    ).not.toContain('30')
  })

  test('has markup for nothing but its lists', () => {
    const hostile = { ...role, duties: [{ text: 'a < b & <script>\nc', span: [0, 1] as const }] }
    expect(descriptionsOf(hostile)?.[0]?.content).toBe('<ul><li>a &lt; b &amp; &lt;script&gt;<br>c</li></ul>')
  })
})

/** What a requirement asks for, without where it stands. */
const asked = ({ modality, constraint }: Requirement): string =>
  JSON.stringify([modality, constraint], (key, held) => (['span', 'text'].includes(key) ? undefined : held))

test('there and back, most of what is published is read again as it was', () => {
  const folder = 'fixtures/postings'
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const trips = files.flatMap((name) =>
    parseRoles(readFileSync(join(folder, name), 'utf8')).roles.flatMap((role) => {
      const { opening, lost } = toPositionOpening(role)
      const back = new Set(fromPositionOpening(opening).document.roles[0]?.requirements.map(asked))
      return role.requirements.flatMap((one, index) => (lost[index]?.reason === 'withheld' ? [] : back.has(asked(one))))
    }),
  )
  expect(trips.filter((isBack) => isBack).length / trips.length).toBeGreaterThan(0.9)
})

test.each<[value: unknown, path: string]>([
  [null, 'role'],
  [{}, 'role.id'],
  [{ ...roleOf('采购\n任职要求：\n1、本科'), requirements: '本科' }, 'role.requirements'],
])('%j is no role, and the error says where', (value, path) => {
  expect(() => toPositionOpening(value as Role)).toThrow(expect.objectContaining({ code: 'invalid-option', path }))
})
