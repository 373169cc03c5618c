import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../kinds/examples'
import { leavesWithin } from '../kinds/leaves'
import type { Requirement, Role } from '../model/role'
import { parseRoles } from '../parse'
import { fromJobPosting } from './job-posting'
import type { LossReason } from './kept'
import { toJobPosting } from './to-job-posting'

const roleOf = (lines: readonly string[]): Role => parseRoles(`采购\n任职要求：\n${lines.join('\n')}`).roles[0] as Role

describe('a role as a JobPosting', () => {
  test('has a property for what one can hold', () => {
    const role = roleOf(['1、本科以上学历', '2、5年以上工作经验', '3、熟练使用Excel'])
    expect(toJobPosting({ ...role, id: 'k', title: '采购', fields: { industry: '快消品' } })).toEqual({
      posting: {
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        identifier: 'k',
        title: '采购',
        industry: '快消品',
        educationRequirements: {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'bachelor degree',
        },
        experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 60 },
        skills: ['Excel'],
      },
      lost: [],
    })
  })

  test('has the words of a requirement without its number in the list', () => {
    const { posting } = toJobPosting(roleOf(['1、英语流利', '2、5-8年快消品销售经验', '3、硕士优先']))
    expect(posting['qualifications']).toEqual(['英语流利', '5-8年快消品销售经验', '优先条件:\n硕士优先'])
  })

  test.each<[lines: string[], property: string]>([
    [['1、本科以上学历', '2、本科且持有会计证，或硕士'], 'educationRequirements'],
    [['1、3年以上工作经验', '2、3年以上销售经验或持有会计证'], 'experienceRequirements'],
    [['1、熟练使用Excel', '2、熟练使用Excel或Word'], 'skills'],
  ])('%j has %s, although an alternative names the same', (lines, property) => {
    const role = roleOf(lines)
    const { posting, lost } = toJobPosting(role)
    expect(posting).toHaveProperty(property)
    expect(lost.map(({ reason }) => reason)).toEqual(['restated', 'words-only'])
    expect(roundTrip(role).map(({ isBack }) => isBack)).toEqual([true, true])
  })

  test('has a time once that two requirements ask for', () => {
    const { posting, lost } = toJobPosting(roleOf(['1、3年以上工作经验', '2、3年以上销售经验']))
    expect(posting['experienceRequirements']).toMatchObject({ monthsOfExperience: 36 })
    expect(lost.map(({ reason }) => reason)).toEqual(['words-only', 'least-only'])
  })

  test('has a level or else a time as experience in place of education', () => {
    const { posting, lost } = toJobPosting(roleOf(['1、本科或5年以上工作经验']))
    expect(posting).toMatchObject({ experienceInPlaceOfEducation: true })
    expect(lost).toEqual([])
  })

  test.each<[string, string, string]>([
    ['28-45岁', 'withheld', 'the years'],
    ['限男性', 'withheld', 'the gender'],
    ['英语流利', 'words-only', 'a language'],
    ['5-8年快消品销售经验', 'least-only', 'a most and a scope'],
    ['全日制本科以上学历', 'least-only', 'the way of study'],
    ['硕士优先', 'preference', 'a wish'],
    ['有工作经验', 'words-only', 'some experience'],
  ])('%s is %s', (text, reason) => {
    const { posting, lost } = toJobPosting(roleOf([text]))
    expect(lost).toEqual([{ requirementId: 'r1', reason }])
    expect(JSON.stringify(posting).includes(text)).toBe(reason !== 'withheld')
  })

  test('names a level beside its class where the class says less', () => {
    const credential = (level: string) => toJobPosting(roleOf([`${level}以上学历`])).posting['educationRequirements']
    expect(credential('博士')).toMatchObject({
      credentialCategory: 'postgraduate degree',
      educationalLevel: /doctor|phd/i,
    })
    expect(credential('初中')).not.toHaveProperty('credentialCategory')
    expect(credential('硕士')).not.toHaveProperty('educationalLevel')
  })
})

/** What a requirement asks for, without where it stands. */
const asked = ({ modality, constraint }: Pick<Requirement, 'modality' | 'constraint'>): string =>
  JSON.stringify([modality, constraint], (key, held) => (['span', 'text'].includes(key) ? undefined : held))

/** What became of each requirement of a role: the reason why it is told as lost, and whether it comes back. */
function roundTrip(role: Role): readonly { text: string; reason: LossReason | undefined; isBack: boolean }[] {
  const { posting, lost } = toJobPosting(role)
  const back = new Set(fromJobPosting(posting).document.roles[0]?.requirements.map(asked))
  return role.requirements.map((one) => {
    const reason = lost.find(({ requirementId }) => requirementId === one.id)?.reason
    return { text: one.text, reason, isBack: back.has(asked(one)) }
  })
}

test('there and back, what is not told as lost is as it was, and so is most of what is left to words', () => {
  const folder = 'fixtures/postings'
  const postings = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const trips = postings.flatMap((name) =>
    parseRoles(readFileSync(join(folder, name), 'utf8')).roles.flatMap(roundTrip),
  )
  expect(trips.filter(({ reason, isBack }) => reason === undefined && !isBack)).toEqual([])
  const worded = trips.filter(({ reason }) => reason !== undefined && reason !== 'withheld')
  expect(worded.filter(({ isBack }) => isBack).length / worded.length).toBeGreaterThan(0.9)
}, 120_000)

const texts = Object.values(EXAMPLES).flatMap((examples) => examples.map(({ text }) => text))

property.prop([fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 })])(
  'each requirement is in a property, or told as lost, and what is not withheld stands in its words',
  (lines) => {
    const role: Role | undefined = roleOf(lines)
    fc.pre(role !== undefined) // a page that asks for nothing has none
    const { posting, lost } = toJobPosting(role)
    const held = [posting['educationRequirements'], posting['experienceRequirements'], posting['skills']].flat()
    const kept = role.requirements.length - lost.length + (posting['experienceInPlaceOfEducation'] ? 1 : 0)
    const least = lost.filter(({ reason }) => reason === 'least-only' || reason === 'restated').length
    expect(held.filter((one) => one !== undefined)).toHaveLength(kept + least)
    const written = [posting['qualifications'] ?? []].flat().join('\n')
    for (const { requirementId, reason } of lost) {
      const { text, span, constraint } = role.requirements.find(({ id }) => id === requirementId) as Requirement
      const first = Math.min(...leavesWithin(constraint).map((leaf) => leaf.span[0]))
      if (reason !== 'withheld') expect(written).toContain(text.slice(Math.max(0, first - span[0])))
    }
  },
)

test.each<[value: unknown, path: string]>([
  [null, 'role'],
  [{}, 'role.id'],
  [{ ...roleOf(['1、本科']), requirements: '本科' }, 'role.requirements'],
])('%j is no role, and the error says where', (value, path) => {
  expect(() => toJobPosting(value as Role)).toThrow(expect.objectContaining({ code: 'invalid-option', path }))
})
