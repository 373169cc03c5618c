import { describe, expect, test } from 'vitest'
import { AVAILABILITY } from '../vocab/availability'
import { CERTIFICATES } from '../vocab/certificates'
import { CHANNELS } from '../vocab/channels'
import { ENGLISH_NAMES } from '../vocab/english-names'
import { FIELDS_OF_STUDY } from '../vocab/fields'
import { INDUSTRIES } from '../vocab/industries'
import { JOB_FUNCTIONS } from '../vocab/job-functions'
import { LANGUAGES } from '../vocab/languages'
import { LICENCES } from '../vocab/licences'
import { SKILLS } from '../vocab/skills'
import { TRAITS } from '../vocab/traits'
import { MESSAGES } from './messages'
import { LOCALES } from './scoring'

const VOCABULARIES = {
  availability: [AVAILABILITY],
  certificate: [LICENCES],
  channel: [CHANNELS],
  experience: [JOB_FUNCTIONS, INDUSTRIES],
  language: [LANGUAGES, CERTIFICATES],
  major: [FIELDS_OF_STUDY],
  skill: [SKILLS],
  trait: [TRAITS],
} as const

const idsOf = (kind: keyof typeof VOCABULARIES) => VOCABULARIES[kind].flatMap((entries) => Object.keys(entries))
const KINDS = Object.keys(VOCABULARIES) as (keyof typeof VOCABULARIES)[]

/** The path of an id in its tree, or the region behind it. */
const RAW = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$|-(?:tw|cn|hk|mo|sg|my|uk|us)\b/

describe('terms are shown by names', () => {
  test.each(KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
    'no id of %s is shown raw in %s',
    (kind, locale) => {
      const labels = idsOf(kind).flatMap((id) => MESSAGES[kind].label?.(id, locale) ?? [])
      expect(labels).not.toEqual([])
      expect(labels.filter((label) => RAW.test(label))).toEqual([])
    },
  )

  test.each([
    ['certificate', 'technician-tw.software', 'certified technician in computer software, level C (Taiwan)'],
    ['certificate', 'safety-engineer', 'safety engineer'],
    ['certificate', 'site-staff.quality', 'site staff (quality)'],
    ['skill', 'erp.kingdee', 'Kingdee ERP'],
    ['language', 'za', 'Zhuang'],
  ] as const)('%s %s is %s in English', (kind, id, name) => {
    expect(MESSAGES[kind].label?.(id, 'en')).toBe(name)
  })

  // the first word of a field in the vocabulary is its name, and not one of its branches
  test.each([
    ['law', '法学'],
    ['education-science', '教育学'],
    ['physical-education', '体育'],
    ['mechanical', '机械'],
    ['environment', '环境工程'],
    ['transport', '交通运输'],
    ['mathematics', '数学'],
    ['computer-science', '计算机科学与技术'],
    ['international-business', '国际贸易'],
    ['sociology', '社会学'],
    ['materials', '材料'],
    ['civil', '土木工程'],
    ['architecture', '建筑学'],
    ['industrial-engineering', '工业工程'],
    ['medicine', '临床医学'],
    ['tcm', '中医'],
    ['rehabilitation', '康复治疗'],
    ['agronomy', '农学'],
    ['sales-studies', '销售'],
  ])('the field %s is %s in Simplified Chinese', (id, name) => {
    expect(MESSAGES.major.label?.(id, 'zh-Hans')).toBe(name)
  })

  test.each([
    ['certificate', 'cpa', '註冊會計師'],
    ['language', 'sw', '斯瓦希里語'],
    ['trait', 'diligence', '吃苦耐勞'],
    ['skill', 'video-editing', '影片剪輯'],
  ] as const)('%s %s is %s in Traditional characters', (kind, id, name) => {
    expect(MESSAGES[kind].label?.(id, 'zh-Hant')).toBe(name)
  })

  test('every name is of a term', () => {
    const known = new Set(KINDS.flatMap(idsOf))
    expect(Object.keys(ENGLISH_NAMES).filter((id) => !known.has(id))).toEqual([])
  })
})
