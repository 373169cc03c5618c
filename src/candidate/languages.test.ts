import { describe, expect, test } from 'vitest'
import type { Candidate, CandidateLanguage } from '../model/candidate'
import { createSuggesters } from '../suggest'
import { readPassages } from './free-text'
import { readLanguages } from './languages'
import { createWordings } from './words'

const WORDINGS = createWordings(createSuggesters())

const read = (candidate: Omit<Candidate, 'id'>) => {
  const whole = { id: 'c', ...candidate }
  return readLanguages(
    whole,
    readPassages(whole, () => true, WORDINGS),
    WORDINGS,
  )
}
const fact = (entry: CandidateLanguage) => read({ languages: [entry] }).languages.items[0]

describe('a language', () => {
  test.each<[language: string, fluency: string, id: string, level: string | undefined]>([
    // CEFR
    ['English', 'B2', 'en', 'B2'],
    ['英语', 'C1', 'en', 'C1'],
    ['Deutsch', 'B1', 'de', 'B1'],
    ['English', 'c1 (IELTS)', 'en', 'C1'],
    // LinkedIn
    ['English', 'Native or bilingual proficiency', 'en', 'C2'],
    ['English', 'Full professional proficiency', 'en', 'C1'],
    ['English', 'Professional working proficiency', 'en', 'B2'],
    ['English', 'Limited working proficiency', 'en', 'B1'],
    ['English', 'Elementary proficiency', 'en', 'A2'],
    // everyday words
    ['English', 'Fluent', 'en', 'C1'],
    ['Cantonese', 'Native speaker', 'yue', 'C2'],
    ['英语', '流利', 'en', 'C1'],
    ['英語', '良好', 'en', 'B2'],
    ['英语', '熟练', 'en', 'B2'],
    ['日语', '日常交流', 'ja', 'B1'],
    ['日文', '略懂', 'ja', 'A2'],
    ['普通话', '母语', 'zh', 'C2'],
    ['英文', '精通', 'en', 'C1'],
    ['英文', '中等', 'en', 'B1'],
    ['英语（流利）', '', 'en', 'C1'],
    // no level
    ['英语', '', 'en', undefined],
    ['英语', '有证书', 'en', undefined],
  ])('%s, %s: %s %s', (language, fluency, id, level) => {
    const found = fact({ language, fluency })
    expect(found?.language).toBe(id)
    expect(found?.level).toBe(level)
  })

  test('by skill, in the form of 104; as a whole as good as the weakest', () => {
    expect(fact({ language: '英文', fluency: '聽 /中等、說 /略懂、讀 /精通、寫 /中等' })).toMatchObject({
      level: 'A2',
      skills: { listening: 'B1', speaking: 'A2', reading: 'C1', writing: 'B1' },
    })
  })

  test.each([
    ['口语流利，读写良好', { speaking: 'C1', reading: 'B2', writing: 'B2' }, undefined],
    ['听说读写流利', { listening: 'C1', speaking: 'C1', reading: 'C1', writing: 'C1' }, 'C1'],
    ['良好，口语流利', { speaking: 'C1' }, 'B2'],
    ['fluent in speaking and writing', { speaking: 'C1', writing: 'C1' }, undefined],
  ])('%s', (fluency, skills, level) => {
    const found = fact({ language: '英语', fluency })
    expect(found?.skills).toEqual(skills)
    expect(found?.level).toBe(level)
  })

  test('by its own levels of skills', () => {
    expect(fact({ language: 'English', skills: { speaking: 'B1', reading: '流利' } })?.skills).toEqual({
      speaking: 'B1',
      reading: 'C1',
    })
  })

  test('that is not known at all is no item of the list', () => {
    expect(read({ languages: [{ language: '日语', fluency: '不会' }] }).languages).toEqual({ stated: true, items: [] })
  })

  test('that no vocabulary knows is noted', () => {
    expect(read({ languages: [{ language: 'Klingon', fluency: 'Fluent' }] })).toMatchObject({
      languages: { stated: true, items: [] },
      notes: [{ code: 'not-understood', path: 'languages[0].language' }],
    })
  })

  test('absent, the list denies nothing', () => {
    expect(read({}).languages).toEqual({ stated: false, items: [] })
  })
})

describe('a test of a language', () => {
  test.each<[name: string, score: number | undefined, certificate: object, level: string | undefined]>([
    ['CET-6', 520, { id: 'cet-6', score: 520 }, 'B2'],
    ['CET6', undefined, { id: 'cet-6' }, 'B2'],
    ['大学英语六级', 610, { id: 'cet-6', score: 610 }, 'C1'],
    ['英语四级', 430, { id: 'cet-4', score: 430 }, 'B1'],
    ['CET-4', 380, { id: 'cet-4', score: 380 }, undefined],
    ['IELTS', 6.5, { id: 'ielts', score: 6.5 }, 'B2'],
    ['雅思', 7, { id: 'ielts', score: 7 }, 'C1'],
    ['TOEFL', 95, { id: 'toefl', score: 95 }, 'C1'],
    ['TOEFL', 4.5, { id: 'toefl-2026', score: 4.5 }, 'B2'],
    ['TOEIC', 800, { id: 'toeic', score: 800 }, 'B2'],
    ['多益', 945, { id: 'toeic', score: 945 }, 'C1'],
    ['英语专业八级', undefined, { id: 'tem-8' }, 'C1'],
    ['CET-4/6', undefined, { id: 'cet-4' }, 'B1'],
  ])('%s %s', (name, score, certificate, level) => {
    const found = fact({ language: '英语', certificates: [{ name, ...(score === undefined ? {} : { score }) }] })
    expect(found?.certificates).toEqual([certificate])
    expect(found?.level).toBe(level)
  })

  test.each([
    ['CET-6 520', { id: 'cet-6', score: 520 }],
    ['CET-6（520分）', { id: 'cet-6', score: 520 }],
    ['英语六级 520 分', { id: 'cet-6', score: 520 }],
    ['IELTS 6.5', { id: 'ielts', score: 6.5 }],
    ['雅思7.0分', { id: 'ielts', score: 7 }],
    ['CET-6 (2019)', { id: 'cet-6' }],
  ])('in the words: %s', (fluency, certificate) => {
    expect(fact({ language: '英语', fluency })?.certificates).toEqual([certificate])
  })

  test('raises a stated level, and never lowers it', () => {
    expect(fact({ language: '英语', fluency: '良好', certificates: [{ name: 'IELTS', score: 8 }] })?.level).toBe('C1')
    expect(fact({ language: '英语', fluency: '流利', certificates: [{ name: 'CET-4', score: 450 }] })?.level).toBe('C1')
  })

  test('among the certificates of the profile counts as well', () => {
    const { languages } = read({ certificates: [{ name: 'CET-6', score: '535' }, { name: '驾照' }] })
    expect(languages).toMatchObject({
      stated: false,
      items: [
        {
          language: 'en',
          level: 'B2',
          certificates: [{ id: 'cet-6', score: 535 }],
          source: { path: 'certificates[0]', evidence: 'field' },
        },
      ],
    })
  })

  test('stands for a language that is listed by its bare name', () => {
    const { items } = read({
      languages: [{ language: '英语' }, { language: '日语' }],
      certificates: [{ name: 'CET-6' }],
    }).languages
    expect(items.map(({ language, source }) => [language, source.path])).toEqual([
      ['ja', 'languages[1]'],
      ['en', 'certificates[0]'],
    ])
  })

  test('N1 without its score is noted', () => {
    const { languages, notes } = read({ languages: [{ language: '日语', fluency: 'N1' }] })
    expect(languages.items[0]).toMatchObject({ language: 'ja', level: 'B2', certificates: [{ id: 'jlpt-n1' }] })
    expect(notes).toEqual([{ code: 'without-score', path: 'languages[0]', params: { certificate: 'jlpt-n1' } }])
  })

  test.each<[candidate: Omit<Candidate, 'id'>, path: string]>([
    [
      { languages: [{ language: '英语', certificates: [{ name: 'CET-6', score: 900 }] }] },
      'languages[0].certificates[0].score',
    ],
    [
      { languages: [{ language: '英语', certificates: [{ name: 'IELTS', score: 65 }] }] },
      'languages[0].certificates[0].score',
    ],
    [{ certificates: [{ name: 'TOEIC', score: '1200' }] }, 'certificates[0].score'],
  ])('%o is refused', (candidate, path) => {
    expect(() => read(candidate)).toThrow(expect.objectContaining({ code: 'invalid-candidate', path }))
  })
})

describe('free text', () => {
  test.each<[summary: string, language: string, level: string | undefined, certificates: number]>([
    ['五年快消经验，英语流利，善于沟通。', 'en', 'C1', 0],
    ['通过大学英语六级（CET-6 520分）', 'en', 'B2', 1],
    ['IELTS 7.0. Five years in sales.', 'en', 'C1', 1],
  ])('%s', (summary, language, level, certificates) => {
    const [found] = read({ basics: { summary } }).languages.items
    expect(found).toMatchObject({ language, source: { path: 'basics.summary', evidence: 'text' } })
    expect(found?.level).toBe(level)
    expect(found?.certificates.length).toBeGreaterThanOrEqual(certificates)
  })

  test.each(['毕业于英语专业', '在英语培训机构负责招生', '普通话的客户', '表达流利', '六级地震'])(
    '%s tells nothing',
    (summary) => {
      expect(read({ basics: { summary } }).languages.items).toEqual([])
    },
  )
})
