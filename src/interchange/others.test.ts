import { describe, expect, test } from 'vitest'
import { fromPositionOpening } from './position-opening'
import { fromJdObject } from './resume-sdk'

describe('a PositionOpening of HR Open', () => {
  const positionProfiles = [
    {
      positionTitle: 'Key account manager',
      positionId: { value: 31 },
      positionFormattedDescriptions: [
        { title: 'Job Description', content: '<p>Responsibilities</p><ul><li>Look after key accounts</li></ul>' },
        { title: 'Requirements', content: '<ul><li>Bachelor degree</li><li>at least 5 years of sales</li></ul>' },
      ],
      careerLevels: [{ code: 'Senior' }],
    },
    { positionTitle: '店长', positionFormattedDescriptions: [{ title: null, content: '任职要求：\n大专以上' }] },
  ]
  const { document, text, unread } = fromPositionOpening({ documentId: { value: 'a' }, positionProfiles })

  test('has a role for each profile, read by its own headings', () => {
    expect(
      document.roles.map(({ id, title, duties, requirements }) => [
        ...[id, title, duties.length],
        requirements.map(({ constraint }) => constraint.kind),
      ]),
    ).toEqual([
      ['31', 'Key account manager', 1, ['education', 'experience']],
      ['role-2', '店长', 0, ['education']],
    ])
    for (const { requirements } of document.roles) {
      for (const { span, text: words } of requirements) expect(text.slice(...span)).toBe(words)
    }
    expect(unread).toEqual(['careerLevels'])
  })

  /** The requirements of a profile with these descriptions. */
  const askedBy = (...descriptions: readonly [title: string, content: string][]) => {
    const positionFormattedDescriptions = descriptions.map(([title, content]) => ({ title, content }))
    const { roles } = fromPositionOpening({
      positionProfiles: [{ positionTitle: 'Buyer', positionFormattedDescriptions }],
    }).document
    return roles[0]?.requirements.map((requirement) => requirement.text)
  }

  test.each<[what: string, descriptions: [title: string, content: string][], asked: string[]]>([
    [
      'says no less in words',
      [
        ['Education', 'Bachelor'],
        ['Requirements', 'Bachelor degree'],
      ],
      ['Requirements\nBachelor degree'],
    ],
    [
      'is narrowed in words',
      [
        ['Work experience', '5 years'],
        ['Requirements', '5 years of sales'],
      ],
      ['Requirements\n5 years of sales'],
    ],
    [
      'differs from the words',
      [
        ['Education', 'Diploma'],
        ['Requirements', 'Bachelor degree'],
      ],
      ['Diploma', 'Requirements\nBachelor degree'],
    ],
    ['stands alone', [['学历要求', '<b>本科</b>']], ['本科']],
    [
      'is a fact of the role',
      [
        ['Location', 'Taipei'],
        ['Education', 'Bachelor'],
      ],
      ['Bachelor'],
    ],
    ['has lines of its own', [['Education', '<p>Bachelor</p><p>CPA</p>']], ['Education\nBachelor', 'CPA']],
  ])('a field that %s: %j asks for %j', (_, descriptions, asked) => {
    expect(askedBy(...descriptions)).toEqual(asked)
  })

  test.each<[unknown, string]>([
    [{}, 'positionProfiles'],
    [{ positionProfiles: [] }, 'positionProfiles'],
    [{ positionProfiles: [{}] }, 'positionProfiles[0].positionTitle'],
    [
      { positionProfiles: [{ positionTitle: 'a', positionFormattedDescriptions: [{ content: 1 }] }] },
      'positionProfiles[0].positionFormattedDescriptions[0].content',
    ],
  ])('%j is refused at %s', (value, path) => {
    expect(() => fromPositionOpening(value)).toThrow(expect.objectContaining({ code: 'invalid-role', path }))
  })
})

describe('a jd_obj of ResumeSDK', () => {
  test('is read by its fields and its content', () => {
    const jd = { title: '采购经理', city: '上海', salary: '3000-5000元/月', degree: '本科', work_year: '1-3年' }
    const { document, unread } = fromJdObject({
      ...jd,
      content: '任职要求：\n1、本科以上学历；\n2、熟练使用Excel',
      extra: 1,
    })
    const [role] = document.roles
    expect(role?.fields).toEqual({ location: '上海', salary: '3000-5000元/月' })
    expect(role?.requirements.map(({ constraint }) => constraint)).toEqual([
      expect.objectContaining({ kind: 'experience', minMonths: 12, maxMonths: 36 }),
      expect.objectContaining({ kind: 'education', min: 'bachelor' }),
      expect.objectContaining({ kind: 'skill' }),
    ])
    expect(unread).toEqual(['extra'])
  })

  test('asks for nothing where it says 不限', () => {
    const { document } = fromJdObject({ title: '店员', degree: '不限', work_year: '不限' })
    expect(document.roles[0]?.requirements.map(({ constraint }) => constraint)).toEqual([
      expect.objectContaining({ kind: 'education', unrestricted: true }),
      expect.objectContaining({ kind: 'experience', unrestricted: true }),
    ])
  })

  test('is refused with the path', () => {
    expect(() => fromJdObject({ degree: '本科' })).toThrow(expect.objectContaining({ path: 'title' }))
    expect(() => fromJdObject('本科')).toThrow(expect.objectContaining({ path: 'jd_obj' }))
  })
})
