import { describe, expect, test } from 'vitest'
import type { Work } from '../model/candidate'
import { createSuggesters } from '../suggest'
import { fold } from '../text/fold'
import { SENIORITY } from '../vocab/seniority'
import { checkAsOf } from './calendar'
import { ASSISTING_WORDS, INTERNSHIP_WORDS, PART_TIME_WORDS, RAISING_WORDS, VOLUNTEER_WORDS } from './job-words'
import { createWordings } from './words'
import { readSeniority, readWork } from './work'

const ASOF = checkAsOf('2026-11-23')
const WORDINGS = createWordings(createSuggesters())
const job = (entry: Work) => readWork([entry], ASOF, WORDINGS).jobs.items[0]
const idsOf = (facts: readonly { ids: readonly string[] }[] | undefined) => facts?.flatMap(({ ids }) => ids)

describe('a job', () => {
  test.each<[position: string, rank: keyof typeof SENIORITY]>([
    ['销售主管', 'supervisor'],
    ['銷售經理', 'manager'],
    ['Sales Manager', 'manager'],
    ['高级销售经理', 'senior-manager'],
    ['Senior Sales Manager', 'senior-manager'],
    ['销售总监', 'director'],
    ['行政助理', 'junior'],
    ['区域销售经理', 'manager'],
    ['高级区域销售经理', 'senior-manager'],
    ['Assistant to the General Manager', 'junior'],
    ['销售经理/区域总监', 'director'],
    ['实习生', 'intern'],
  ])('%s is of the rank %s', (position, rank) => {
    expect(readSeniority(position)).toBe(SENIORITY[rank].rank)
  })

  test('has no rank where its title has no word for one', () => {
    expect(readSeniority('')).toBeUndefined()
    expect(readSeniority('自由人')).toBeUndefined()
  })

  test.each<[entry: Work, type: string]>([
    [{ position: '销售经理' }, 'full-time'],
    [{ position: '销售实习生' }, 'internship'],
    [{ position: 'Marketing Intern' }, 'internship'],
    [{ position: 'International Sales Manager' }, 'full-time'],
    [{ position: '兼职促销员' }, 'part-time'],
    [{ position: '促銷員', type: '兼職' }, 'part-time'],
    [{ position: 'Sales', type: 'part-time' }, 'part-time'],
    [{ position: 'Sales', type: 'internship' }, 'internship'],
    [{ position: '实习生导师', type: 'full-time' }, 'full-time'],
    [{ position: '志愿者' }, 'part-time'],
  ])('%o is %s', (entry, type) => {
    expect(job(entry)?.type).toBe(type)
  })

  test('shows its functions by its title, the shorter ones within as well', () => {
    expect(job({ position: '大客户销售' })?.functions).toMatchObject([
      { source: { path: 'work[0].position', evidence: 'field' } },
    ])
    expect(idsOf(job({ position: '大客户销售' })?.functions)).toEqual(expect.arrayContaining(['key-account', 'sales']))
    expect(idsOf(job({ position: 'KA经理' })?.functions)).toContain('key-account')
    expect(idsOf(job({ position: '销售经理' })?.functions)).toEqual(['sales'])
    expect(idsOf(job({ position: '區域銷售經理' })?.functions)).toEqual(['sales'])
    expect(idsOf(job({ position: 'Sales Manager' })?.functions)).toEqual(['sales'])
    expect(idsOf(job({ position: 'Key Account Manager' })?.functions)).toContain('key-account')
  })

  test('shows them by its summary where the title has none, as weaker evidence', () => {
    expect(job({ position: '专员', summary: '负责华东区销售' })?.functions).toMatchObject([
      { ids: ['sales'], source: { path: 'work[0].summary', evidence: 'text' } },
    ])
  })

  test('shows its industry by its field, else by its employer and summary', () => {
    expect(job({ industry: '快消品', name: '某食品公司' })?.industries).toMatchObject([
      { ids: ['fmcg'], source: { path: 'work[0].industry', evidence: 'field' } },
    ])
    expect(job({ name: '某某食品有限公司', summary: '日化企业' })?.industries).toMatchObject([
      { ids: ['fmcg.food'], source: { path: 'work[0].name', evidence: 'text' } },
      { ids: ['fmcg.daily-chemical'], source: { path: 'work[0].summary', evidence: 'text' } },
    ])
    expect(job({ company: '某某食品有限公司' })?.industries).toMatchObject([{ source: { path: 'work[0].company' } }])
  })

  test('keeps its own words, folded, and how many it led', () => {
    expect(job({ name: '甲', position: '經理', highlights: ['開發特通'], teamSize: 8 })).toMatchObject({
      text: '甲\n经理\n开发特通',
      teamSize: 8,
    })
  })
})

test('the words are folded, as what they are compared with', () => {
  const words = [...INTERNSHIP_WORDS, ...PART_TIME_WORDS, ...VOLUNTEER_WORDS, ...RAISING_WORDS, ...ASSISTING_WORDS]
  expect(words.filter((word) => fold(word) !== word)).toEqual([])
})
