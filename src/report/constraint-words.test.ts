import { expect, test } from 'vitest'
import type { Constraint } from '../model/constraint'
import { constraintWords } from './constraint-words'

const span = [0, 0] as const
const terms = (...texts: string[]) => texts.map((text) => ({ text, span }))

test.each<[Constraint, string, string, string]>([
  [{ kind: 'education', span, min: 'bachelor' }, '學歷：大學以上', '学历：本科以上', 'education: bachelor’s'],
  [{ kind: 'education', span, unrestricted: true }, '學歷：不限', '学历：不限', 'education: '],
  [{ kind: 'experience', span, minMonths: 60, maxMonths: 96 }, '5年至8年', '5年至8年', '5 years'],
  [
    {
      kind: 'experience',
      span,
      minMonths: 36,
      scope: { industries: terms('日化'), functions: terms('KA', '客户管理') },
    },
    '3年以上（日化, KA / 客户管理）',
    '3年以上（日化, KA / 客户管理）',
    '(日化, KA / 客户管理)',
  ],
  [
    {
      kind: 'experience',
      span,
      minMonths: 12,
      scope: { others: terms('主管'), minSeniority: { text: '主管', id: 'supervisor', span } },
    },
    '1年以上（主管）',
    '1年以上（主管）',
    '(主管)',
  ],
  [{ kind: 'experience', span }, '有即可', '有即可', 'some'],
  [{ kind: 'age', span, max: 45 }, '45歲以下', '45岁以下', '45'],
  [
    { kind: 'language', span, language: 'en', min: 'B2', wording: '', certificates: [{ id: 'toeic', minScore: 750 }] },
    '英',
    '英',
    'B2',
  ],
  [{ kind: 'gender', span, value: 'any' }, '不限', '不限', ''],
  [{ kind: 'management', span, minPeople: 5, terms: [] }, '5人以上', '5人以上', '5 people'],
  [{ kind: 'skill', span, terms: terms('Excel', 'Excel', 'PPT') }, 'Excel / PPT', 'Excel / PPT', 'Excel / PPT'],
  [
    {
      kind: 'anyOf',
      of: [
        { kind: 'education', span, min: 'master' },
        {
          kind: 'allOf',
          of: [
            { kind: 'education', span, min: 'bachelor' },
            { kind: 'experience', span, minMonths: 60 },
          ],
        },
      ],
    },
    '；或 (學歷：',
    '；或 (学历：本科以上，且 工作经验：5年以上)',
    '; or (education: ',
  ],
])('%j', (constraint, hant, hans, en) => {
  expect(constraintWords(constraint, 'zh-Hant')).toContain(hant)
  expect(constraintWords(constraint, 'zh-Hans')).toContain(hans)
  expect(constraintWords(constraint, 'en')).toContain(en.replace('bachelor’s', ''))
})
