import { describe, expect, test } from 'vitest'
import type { Education } from '../model/candidate'
import type { DegreeFact } from '../model/facts'
import { createSuggesters } from '../suggest'
import { fold } from '../text/fold'
import { checkAsOf } from './calendar'
import { COMPLETED_WORDS, DEGREE_ABBREVIATIONS, LEFT_WORDS, PENDING_WORDS } from './degree-words'
import { readEducation, readLevel } from './education'
import { createWordings } from './words'

const ASOF = checkAsOf('2026-11-23')
const WORDINGS = createWordings(createSuggesters())
const read = (...education: Education[]) => readEducation(education, ASOF, WORDINGS)
const degree = (entry: Education): DegreeFact | undefined => read(entry).degrees.items[0]

describe('a level', () => {
  test.each([
    ['bachelor', 'bachelor'],
    ['junior-college', 'junior-college'],
    // CN, both scripts
    ['小学', 'primary'],
    ['初中', 'junior-high'],
    ['高中', 'senior-high'],
    ['中专', 'vocational-secondary'],
    ['大专', 'junior-college'],
    ['大專', 'junior-college'],
    ['高职', 'junior-college'],
    ['本科', 'bachelor'],
    ['全日制本科', 'bachelor'],
    ['统招本科', 'bachelor'],
    ['专升本', 'bachelor'],
    ['自考本科', 'bachelor'],
    ['學士', 'bachelor'],
    ['大学', 'bachelor'],
    ['硕士研究生', 'master'],
    ['碩士', 'master'],
    ['研究生', 'master'],
    ['博士', 'doctor'],
    // TW
    ['高職', 'vocational-secondary'],
    ['國中', 'junior-high'],
    ['四技', 'bachelor'],
    // English
    ["Bachelor's degree", 'bachelor'],
    ['Bachelor', 'bachelor'],
    ['Bachelor of Science', 'bachelor'],
    ['BSc', 'bachelor'],
    ['B.Sc.', 'bachelor'],
    ['BA', 'bachelor'],
    ['B.A. (Hons)', 'bachelor'],
    ['BA (Hons) Marketing', 'bachelor'],
    ['MS', 'master'],
    ['M.Sc', 'master'],
    ['MBA', 'master'],
    ['Master', 'master'],
    ['PhD', 'doctor'],
    ['Ph.D.', 'doctor'],
    ['Associate degree', 'junior-college'],
    ['Higher Diploma', 'junior-college'],
    ['High school diploma', 'senior-high'],
    ['HND', 'junior-college'],
  ])('%s is %s', (wording, level) => {
    expect(readLevel(wording)).toBe(level)
  })

  test.each(['', '  ', '在读', 'certificate of attendance', 'unknown'])('“%s” is none', (wording) => {
    expect(readLevel(wording)).toBeUndefined()
  })

  test('is read from level, else studyType, else the words of area, never from the school', () => {
    expect(degree({ level: '本科', studyType: '大专' })).toMatchObject({
      level: 'bachelor',
      source: { path: 'education[0].level' },
    })
    expect(degree({ studyType: '大专', area: '本科' })).toMatchObject({
      level: 'junior-college',
      source: { path: 'education[0].studyType' },
    })
    expect(degree({ area: '市场营销本科' })).toMatchObject({ level: 'bachelor', source: { path: 'education[0].area' } })
    expect(degree({ area: '大学英语' })).toBeUndefined()
    expect(degree({ institution: '北京大学' })).toBeUndefined()
  })
})

describe('a degree', () => {
  test.each<[name: string, entry: Education, status: DegreeFact['status']]>([
    ['no dates', {}, 'completed'],
    ['ended', { startDate: '2010-09', endDate: '2014-06' }, 'completed'],
    ['ended in words', { endDate: '2014年6月' }, 'completed'],
    ['ends after asOf', { endDate: '2027-06' }, 'pending'],
    ['ends on a day after asOf', { endDate: '2026-11-24' }, 'pending'],
    ['ends on the day of asOf', { endDate: '2026-11-23' }, 'completed'],
    ['ends in the year of asOf, whose summer is past', { endDate: '2026' }, 'completed'],
    ['ends in a later year', { endDate: '2027' }, 'pending'],
    ['至今', { startDate: '2010-09', endDate: '至今' }, 'pending'],
    ['present', { endDate: 'Present' }, 'pending'],
    ['在读', { endDate: '在读' }, 'pending'],
    ['在读 in the words of the degree', { studyType: '本科在读' }, 'pending'],
    ['expected', { endDate: 'Expected May 2027' }, 'pending'],
    ['预计', { endDate: '预计2027年6月' }, 'pending'],
    ['begun lately, without an end', { startDate: '2024-09' }, 'pending'],
    ['begun lately, with an empty end', { startDate: '2024-09', endDate: null }, 'pending'],
    ['begun long ago, without an end', { startDate: '2005-09' }, 'completed'],
    ['begun lately, and graduated by its words', { startDate: '2024-09', studyType: '本科毕业' }, 'completed'],
    ['肄业', { studyType: '本科肄业', endDate: '2014-06' }, 'left'],
    ['肄業', { studyType: '本科（肄業）' }, 'left'],
    ['结业', { studyType: '本科结业' }, 'left'],
    ['not finished', { studyType: 'Bachelor (not completed)' }, 'left'],
  ])('%s: %s', (_, entry, status) => {
    expect(degree({ studyType: '本科', ...entry })?.status).toBe(status)
  })

  test.each<[entry: Education, fullTime: boolean | undefined]>([
    [{ studyType: '全日制本科' }, true],
    [{ studyType: '统招本科' }, true],
    [{ studyType: '自考本科' }, false],
    [{ studyType: '本科', institution: '国家开放大学' }, false],
    [{ studyType: '本科（函授）' }, false],
    [{ studyType: '非全日制硕士' }, false],
    [{ studyType: '自考本科', fullTime: true }, true],
    [{ studyType: '本科' }, undefined],
  ])('%o is studied full-time: %s', (entry, fullTime) => {
    expect(degree(entry)?.fullTime).toBe(fullTime)
  })

  test('that ends in a year, at its summer', () => {
    const status = (asOf: string) =>
      readEducation([{ studyType: '本科', endDate: '2026' }], checkAsOf(asOf), WORDINGS).degrees.items[0]?.status
    expect([status('2026-06-30'), status('2026-07-01')]).toEqual(['pending', 'completed'])
  })

  test('has the classes of its school, with those that they bring', () => {
    expect(degree({ studyType: '本科', institution: '北京大學' })?.schoolTiers).toEqual(
      expect.arrayContaining(['c9', '985', '211', 'double-first-class']),
    )
    expect(degree({ studyType: '本科', institution: '无名学院' })?.schoolTiers).toEqual([])
  })

  test.each<[entry: Education, path: string]>([
    [{ startDate: '2014-09', endDate: '2010-06' }, 'education[0].endDate'],
    [{ startDate: '2014-02-30' }, 'education[0].startDate'],
    [{ endDate: 'soon' }, 'education[0].endDate'],
  ])('%o is refused', (entry, path) => {
    expect(() => read({ studyType: '本科', ...entry })).toThrow(
      expect.objectContaining({ code: 'invalid-candidate', path }),
    )
  })
})

describe('the list', () => {
  test('denies nothing when it is absent, or an entry was not understood', () => {
    expect(readEducation(undefined, ASOF, WORDINGS)).toMatchObject({
      degrees: { stated: false },
      fieldsOfStudy: { stated: false },
    })
    const { degrees, notes } = read({ studyType: '本科', area: '会计' }, { studyType: 'Wanderjahre' })
    expect(degrees).toMatchObject({ stated: false, items: [{ level: 'bachelor' }] })
    expect(notes).toEqual([{ code: 'not-understood', path: 'education[1].studyType' }])
    expect(read({ studyType: '本科', area: '会计' })).toMatchObject({
      degrees: { stated: true },
      fieldsOfStudy: { stated: true },
    })
  })
})

describe('a field of study', () => {
  test.each<[entry: Education, ids: string[], evidence: string]>([
    [{ area: '市场营销' }, ['marketing'], 'field'],
    [{ area: '市場營銷專業' }, ['marketing'], 'field'],
    [{ area: 'Accounting' }, ['accounting'], 'field'],
    [{ studyType: 'Bachelor of Accounting' }, ['accounting'], 'field'],
    [{ area: 'acounting' }, ['accounting'], 'fuzzy'],
    [{ area: '玄学' }, [], 'field'],
  ])('%o is %o', (entry, ids, evidence) => {
    expect(read(entry).fieldsOfStudy.items[0]).toMatchObject({ ids, source: { evidence } })
  })
})

test('the words are folded, as what they are compared with', () => {
  const words = [...LEFT_WORDS, ...PENDING_WORDS, ...COMPLETED_WORDS, ...Object.keys(DEGREE_ABBREVIATIONS)]
  expect(words.filter((word) => fold(word) !== word)).toEqual([])
})
