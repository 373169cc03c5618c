import { describe, expect, test } from 'vitest'
import { RolefitError } from '../errors'
import { checkRoles } from '../role-document'
import { fromJobPosting, isJobPosting } from './job-posting'

const TYPE = { '@context': 'https://schema.org', '@type': 'JobPosting' }

/** What the requirements of the first role ask for, without spans. */
const asked = (posting: object) =>
  (fromJobPosting({ ...TYPE, title: 'Buyer', ...posting }).document.roles[0]?.requirements ?? []).map(
    ({ modality, constraint }) => [modality, bare(constraint)],
  )

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, held) => (key === 'span' ? undefined : held)))

const BACHELOR = { kind: 'education', min: 'bachelor' }
const FIVE_YEARS = { kind: 'experience', minMonths: 60 }
const bachelor = { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' }
const fiveYears = { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '60' }

describe('properties that hold values', () => {
  test.each<[string, object, unknown[]]>([
    ['a class of credential', { educationRequirements: bachelor }, [BACHELOR]],
    [
      'a level in words',
      { educationRequirements: { educationalLevel: 'PhD or equivalent' } },
      [{ kind: 'education', min: 'doctor' }],
    ],
    [
      'a professional certificate',
      { educationRequirements: { credentialCategory: 'professional certificate' } },
      [{ kind: 'education', min: 'post-secondary' }],
    ],
    ['words alone', { educationRequirements: '本科及以上' }, [BACHELOR]],
    ['months as digits', { experienceRequirements: fiveYears }, [FIVE_YEARS]],
    ['months as a number', { experienceRequirements: { monthsOfExperience: 60 } }, [FIVE_YEARS]],
    ['no months', { experienceRequirements: { monthsOfExperience: 0 } }, [{ kind: 'experience', unrestricted: true }]],
    [
      'no requirements',
      { educationRequirements: 'no requirements', experienceRequirements: 'no requirements' },
      [
        { kind: 'education', unrestricted: true },
        { kind: 'experience', unrestricted: true },
      ],
    ],
    [
      'skills, as words and as terms',
      { skills: ['Excel', { '@type': 'DefinedTerm', name: 'SQL' }] },
      [
        { kind: 'skill', terms: [{ text: 'Excel', id: 'excel' }] },
        { kind: 'skill', terms: [expect.objectContaining({ text: 'SQL' })] },
      ],
    ],
    ['null', { educationRequirements: null, skills: null, identifier: null }, []],
    [
      'what is asked for in words beside',
      { eligibilityToWorkRequirement: '<p>Cantonese required</p>' },
      [expect.objectContaining({ kind: 'language', language: 'yue' })],
    ],
  ])('%s', (_, posting, constraints) => {
    expect(asked(posting)).toEqual(constraints.map((constraint) => ['required', constraint]))
  })

  test('experience in place of education makes alternatives of them, whose words are theirs', () => {
    const posting = { educationRequirements: bachelor, experienceRequirements: fiveYears }
    const either = { ...posting, experienceInPlaceOfEducation: true }
    expect(asked(either)).toEqual([['required', { kind: 'anyOf', of: [BACHELOR, FIVE_YEARS] }]])
    expect(asked({ ...posting, experienceInPlaceOfEducation: 'http://schema.org/True' })).toEqual(asked(either))
    expect(asked({ ...posting, experienceInPlaceOfEducation: false })).toHaveLength(2)
    expect(asked({ ...either, educationRequirements: 'no requirements' })).toHaveLength(2)
    const { document, text } = fromJobPosting({ ...TYPE, title: 'Buyer', ...either })
    const [requirement] = document.roles[0]?.requirements ?? []
    expect(text.slice(...(requirement?.span ?? [0, 0]))).toBe(requirement?.text)
    expect(requirement?.text).toContain('at least 60 months')
  })
})

describe('what values and words both say', () => {
  test.each<[skill: string, words: string, asked: number]>([
    ['Excel', 'Good command of Excel', 1],
    ['Excel', 'Good command of SAP', 2],
    ['English', 'Fluent in English', 1],
    ['English', 'Fluent in German', 2],
    ['Fluent English', 'Basic English', 2],
    ['TOEIC 750', 'TOEIC 750 or above', 1],
    ['TOEIC 750', 'TOEIC 600 or above', 2],
    ['PMP', 'PMP certificate', 1],
    ['PMP', 'CPA', 2],
    ['customer resources', 'own customer resources', 1],
    ['leadership', 'Leadership', 1],
    ['Excel', 'Excel is a plus', 2],
  ])('the skill %s beside the words %s: %i', (skills, qualifications, asked) => {
    const { document } = fromJobPosting({ '@type': 'JobPosting', title: 'Buyer', skills, qualifications })
    expect(document.roles[0]?.requirements).toHaveLength(asked)
  })

  test('is asked for once, as the words have it', () => {
    const description = '<p>Requirements:</p><ul><li>at least 5 years of sales experience</li><li>Excel</li></ul>'
    const requirements = asked({ experienceRequirements: fiveYears, skills: 'Excel', description })
    expect(requirements).toEqual([
      ['required', expect.objectContaining({ minMonths: 60, scope: expect.anything() })],
      ['required', expect.objectContaining({ kind: 'skill' })],
    ])
  })

  test('is asked for twice where they differ, or the words only wish for it', () => {
    expect(asked({ educationRequirements: bachelor, qualifications: "Master's degree" })).toHaveLength(2)
    expect(asked({ educationRequirements: bachelor, qualifications: "Bachelor's degree preferred" })).toHaveLength(2)
  })

  test('is one choice where either will do, and what says more stays beside it', () => {
    const either = {
      educationRequirements: bachelor,
      experienceRequirements: fiveYears,
      experienceInPlaceOfEducation: true,
    }
    expect(asked({ ...either, qualifications: "Bachelor's degree" })).toHaveLength(1)
    expect(asked({ ...either, qualifications: "Bachelor's degree or at least 5 years of experience" })).toHaveLength(1)
    expect(asked({ ...either, qualifications: 'at least 5 years of sales experience' })).toHaveLength(2)
  })
})

describe('one posting', () => {
  const posting = {
    ...TYPE,
    identifier: { '@type': 'PropertyValue', name: 'Shop', value: 4711 },
    title: { '@value': '大客户经理', '@language': 'zh' },
    industry: '快消品',
    hiringOrganization: { '@type': 'Organization', name: '某公司' },
    qualifications: '<ul><li>本科以上学历</li><li>有KA资源者优先</li></ul>',
    responsibilities: ['维护大客户关系', '带领团队'],
    skills: ['Excel'],
    datePosted: '2026-11-01',
    baseSalary: 1,
  }
  const { document, text, unread } = fromJobPosting(posting)
  const [role] = document.roles

  test('becomes one role, with what its fields say', () => {
    expect(role).toMatchObject({
      id: '4711',
      title: '大客户经理',
      fields: { industry: '快消品', company: '某公司' },
      coverage: 1000,
    })
    expect(role?.duties.map((line) => line.text)).toEqual(['维护大客户关系', '带领团队'])
    expect(role?.requirements.map(({ id, modality, constraint }) => [id, modality, constraint.kind])).toEqual([
      ['r1', 'required', 'skill'],
      ['r2', 'required', 'education'],
      ['r3', 'preferred', 'channel'],
    ])
  })

  test('may be stored, and its spans slice the text', () => {
    expect(checkRoles(JSON.parse(JSON.stringify(document)))).toEqual(document)
    for (const { span, text: words } of [...(role?.requirements ?? []), ...(role?.duties ?? [])]) {
      expect(text.slice(...span)).toBe(words)
    }
    expect(text.slice(...(role?.span ?? [0, 0]))).toBe(text)
  })

  test('tells what nobody reads', () => {
    expect(unread).toEqual(['datePosted', 'baseSalary'])
  })
})

test('a list and a graph hold several, each with its own offsets; other things of a graph are passed over', () => {
  const one = { ...TYPE, title: '店长', educationRequirements: bachelor }
  const two = { ...TYPE, '@type': ['Thing', 'https://schema.org/JobPosting'], title: 'Buyer', skills: 'Excel' }
  const { document, text } = fromJobPosting([one, two])
  expect(document.roles.map(({ id, title }) => [id, title])).toEqual([
    ['role-1', '店长'],
    ['role-2', 'Buyer'],
  ])
  for (const { requirements } of document.roles) {
    for (const { span, text: words } of requirements) expect(text.slice(...span)).toBe(words)
  }
  const graph = { '@graph': [{ '@type': 'Organization', name: 'A' }, one, two] }
  expect(fromJobPosting(graph)).toEqual(fromJobPosting([one, two]))
  expect([one, [two], graph, { title: '店长' }, [], null, 'JobPosting'].map(isJobPosting)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ])
})

test.each<[unknown, string]>([
  [undefined, 'job posting'],
  ['text', 'job posting'],
  [{ title: 'Buyer' }, '@type'],
  [{ '@type': 'Person', title: 'Buyer' }, '@type'],
  [TYPE, 'title'],
  [
    { ...TYPE, title: 'Buyer', experienceRequirements: { monthsOfExperience: -1 } },
    'experienceRequirements.monthsOfExperience',
  ],
  [
    { ...TYPE, title: 'Buyer', experienceRequirements: { monthsOfExperience: 'five' } },
    'experienceRequirements.monthsOfExperience',
  ],
  [
    { ...TYPE, title: 'Buyer', experienceRequirements: { monthsOfExperience: '9999' } },
    'experienceRequirements.monthsOfExperience',
  ],
  [{ ...TYPE, title: 'Buyer', skills: ['Excel', 7] }, 'skills[1]'],
  [
    { ...TYPE, title: 'Buyer', educationRequirements: { credentialCategory: 7 } },
    'educationRequirements.credentialCategory',
  ],
  [{ ...TYPE, title: 'Buyer', experienceInPlaceOfEducation: 'maybe' }, 'experienceInPlaceOfEducation'],
  [[{ ...TYPE, title: 'Buyer' }, TYPE], '[1].title'],
  [{ '@graph': [{ '@type': 'Organization' }, { ...TYPE, title: 7 }] }, '@graph[1].title'],
  [[{ title: 'Buyer' }, {}], 'job posting'],
])('%j is refused at %s', (value, path) => {
  expect(() => fromJobPosting(value)).toThrow(RolefitError)
  expect(() => fromJobPosting(value)).toThrow(expect.objectContaining({ code: 'invalid-role', path }))
})
