import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Candidate } from '../model/candidate'
import { createNormaliser, normalise } from './normalise'

const ASOF = '2026-11-23'

const CANDIDATE: Candidate = {
  id: 'c-1',
  basics: { name: 'A', birthDate: '1990-05-20', summary: '八年快消品销售经验，英语流利' },
  work: [
    {
      name: '某日化公司',
      position: '大客户经理',
      startDate: '2019-03',
      endDate: '2022-06',
      highlights: ['开发特通渠道'],
    },
    { name: '某食品公司', position: '销售主管', startDate: '2021-01', endDate: '2023-12' },
    { name: '将来公司', position: '总监', startDate: '2027-01', summary: '餐饮渠道' },
  ],
  education: [
    { studyType: '本科', area: '市场营销', institution: '复旦大学', startDate: '2008-09', endDate: '2012-06' },
  ],
  skills: [{ name: 'Excel' }],
  assessments: [{ name: '抗压能力', score: 800 }],
  availability: ['可出差'],
  groups: { gender: 'female' },
}

describe('normalise', () => {
  test('gives every fact with the path that it came from', () => {
    const facts = normalise(CANDIDATE, ASOF)
    expect(facts).toMatchObject({
      candidateId: 'c-1',
      asOf: ASOF,
      age: { low: 36, high: 36, source: { path: 'basics.birthDate' } },
      degrees: { stated: true, items: [{ level: 'bachelor', status: 'completed' }] },
      fieldsOfStudy: { stated: true, items: [{ ids: ['marketing'] }] },
      languages: { stated: false, items: [{ language: 'en', level: 'C1', source: { evidence: 'text' } }] },
      assessments: { stated: true, items: [{ score: 800, source: { path: 'assessments[0]' } }] },
      notes: [{ code: 'future-job', path: 'work[2].startDate' }],
    })
    expect(facts.jobs.items.map(({ source }) => source.path)).toEqual(['work[0]', 'work[1]'])
  })

  test('takes nothing from a job that has not begun', () => {
    expect(normalise(CANDIDATE, ASOF).channels.items.map(({ source }) => source.path)).toEqual([
      'work[0].highlights[0]',
    ])
  })

  test('shows a trait by an assessment alone', () => {
    expect(normalise({ id: 'c', basics: { summary: '抗压能力强' } }, ASOF).assessments).toEqual({
      stated: false,
      items: [],
    })
  })

  test.each(['immediately', 'At once', 'ASAP', '立即', '即時', '隨時', 'Immediately available', '随时到岗'])(
    'knows when somebody can start: %s',
    (entry) => {
      const [fact] = normalise({ id: 'c', availability: [entry] }, ASOF).availability.items
      expect(fact).toMatchObject({ ids: ['immediate-start'], source: { path: 'availability[0]', evidence: 'field' } })
    },
  )

  test('takes the years that are declared only where no job is listed', () => {
    expect(normalise({ id: 'c', yearsOfExperience: 2.5 }, ASOF).declaredMonths).toEqual({
      low: 30,
      high: 30,
      source: { path: 'yearsOfExperience', evidence: 'field' },
    })
    expect(normalise({ ...CANDIDATE, yearsOfExperience: 10 }, ASOF).declaredMonths).toBeUndefined()
    expect(
      normalise({ id: 'c', yearsOfExperience: 5, work: [{ position: '经理' }] }, ASOF).declaredMonths,
    ).toMatchObject({ low: 60 })
  })

  test('knows nothing of an empty profile, and denies nothing', () => {
    const { candidateId, asOf, notes, ...lists } = normalise({ id: 'c' }, ASOF)
    expect({ candidateId, asOf, notes }).toEqual({ candidateId: 'c', asOf: ASOF, notes: [] })
    for (const list of Object.values(lists)) expect(list).toEqual({ stated: false, items: [] })
  })

  test('refuses an asOf that no calendar has, and what cannot be true', () => {
    expect(() => normalise(CANDIDATE, '2026-02-30')).toThrow(
      expect.objectContaining({ code: 'invalid-date', path: 'asOf' }),
    )
    expect(() => normalise({ id: 'c', yearsOfExperience: 99 }, ASOF)).toThrow(
      expect.objectContaining({ path: 'yearsOfExperience' }),
    )
    expect(() => normalise({ id: 'c', certificates: [{ name: 'PMP', date: '2019-02-30' }] }, ASOF)).toThrow(
      expect.objectContaining({ path: 'certificates[0].date' }),
    )
  })

  test('the groups of a candidate reach no fact', () => {
    const { groups: _, ...without } = CANDIDATE
    expect(normalise({ ...CANDIDATE, groups: { gender: 'male' } }, ASOF)).toEqual(normalise(without, ASOF))
  })

  const normaliser = createNormaliser(ASOF)
  const texts = fc.string({ unit: 'binary', maxLength: 30 })
  test.prop([
    fc.record({
      position: texts,
      summary: texts,
      industry: texts,
      area: texts,
      studyType: texts,
      language: texts,
      skill: texts,
    }),
  ])(
    'any words are read the same by a normaliser that has read others before',
    ({ position, summary, industry, area, studyType, language, skill }) => {
      const candidate: Candidate = {
        id: 'c',
        basics: { summary },
        work: [{ position, summary, industry }],
        education: [{ area, studyType }],
        languages: [{ language }],
        skills: [{ name: skill }],
        channels: [{ name: skill }],
      }
      expect(normaliser(candidate)).toEqual(normalise(candidate, ASOF))
    },
  )
})
