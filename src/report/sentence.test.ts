import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { anyFacts, anyRole, anyRules } from '../../test/scoring/arbitraries'
import {
  exactly,
  factsOf,
  from,
  job,
  matchOf,
  month,
  outcomeOf,
  SPAN,
  stated,
  term,
  word,
} from '../../test/scoring/samples'
import { MESSAGES } from '../kinds/messages'
import type { Leaf } from '../model/constraint'
import type { Outcome } from '../model/match'
import { fill } from '../phrase'
import { DEFAULT_RULES } from '../rules/default'
import { CATALOGUES } from './catalogues'
import type { Locale } from './locale'
import { LOCALES } from './locale'
import { renderOutcome } from './sentence'

const HOLES = { noun: 'N', expected: 'E', actual: 'A', shortfall: 'S', members: 'M', statute: 'L' }

describe.each(LOCALES)('the catalogue of %s', (locale) => {
  const { sentences } = CATALOGUES[locale]

  test.each(Object.entries(sentences))('has every hole of %s filled', (_, sentence) => {
    expect(fill(sentence, HOLES)).not.toMatch(/[{}]/)
  })

  test('uses the same holes as the others', () => {
    const holes = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()
    for (const [code, sentence] of Object.entries(CATALOGUES.en.sentences)) {
      expect(holes(sentences[code as keyof typeof sentences]), code).toEqual(holes(sentence))
    }
  })

  test.each(Object.entries(MESSAGES))(
    'has a noun for %s, and a place for what narrows it',
    (_, { noun, nounAbout }) => {
      expect(noun[locale]).toMatch(/\S/)
      if (nounAbout) expect(nounAbout[locale]).toContain('{about}')
    },
  )
})

law.prop([anyRole, anyFacts, anyRules, fc.constantFrom(...LOCALES)], { numRuns: 300 })(
  'every outcome is a sentence without a hole',
  (role, facts, rules, locale) => {
    for (const outcome of matchOf(role, facts, rules).outcomes) {
      const sentence = renderOutcome(outcome, locale)
      expect(sentence).toMatch(/\S/)
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
    }
  },
)

const experience: Leaf = {
  kind: 'experience',
  ...SPAN,
  minMonths: 60,
  scope: { industries: [term('某业')], functions: [term('某职')] },
}
const someYears = factsOf({
  jobs: stated(job({ start: exactly(month(2020, 1)), end: exactly(month(2023, 10)), text: '某业某职' })),
})
const degrees = stated({
  level: 'junior-college',
  status: 'completed',
  schoolTiers: [],
  source: from('education[0]'),
} as const)
const english = (level: 'B1' | 'C1') =>
  factsOf({
    languages: stated({
      language: 'en',
      level,
      skills: {},
      certificates: [],
      wording: '',
      source: from('languages[0]'),
    }),
  })

const SENTENCES: readonly [what: string, outcome: Outcome, sentences: Record<Locale, string>][] = [
  [
    'a shortfall of months',
    outcomeOf(experience, someYears),
    {
      'zh-Hant': '工作經驗（某业、某职）：3年10個月，與要求（5年以上）相差14個月。',
      'zh-Hans': '工作经验（某业、某职）：3年10个月，与要求（5年以上）相差14个月。',
      en: 'experience (某业, 某职): 3 years 10 months is 14 months short of what is asked (5 years or more).',
    },
  ],
  [
    'jobs that did not count',
    outcomeOf(
      { kind: 'experience', ...SPAN, minMonths: 24, scope: { functions: [term('某职', 'sales')] } },
      factsOf({
        jobs: stated(
          job({ wording: '甲职', functions: [word('某职', ['sales'])] }),
          job({ wording: '乙职', functions: [word('某职', ['accounting'])] }),
          job({ type: 'internship' }),
        ),
      }),
    ),
    {
      'zh-Hant':
        '工作經驗（銷售）：5年，符合要求（2年以上）。計入：甲职（2020-01至2024-12）。未計入：乙职（2020-01至2024-12，職能不符）、未寫職稱的工作（2020-01至2024-12，實習）。',
      'zh-Hans':
        '工作经验（销售）：5年，符合要求（2年以上）。计入：甲职（2020-01至2024-12）。未计入：乙职（2020-01至2024-12，职能不符）、未写职位的工作（2020-01至2024-12，实习）。',
      en: 'experience (sales): 5 years meets what is asked (2 years or more). Counted: 甲职 (2020-01 to 2024-12). Not counted: 乙职 (2020-01 to 2024-12; other function), a job without a title (2020-01 to 2024-12; internship).',
    },
  ],
  [
    'a trait that was assessed, in whichever script',
    outcomeOf(
      { kind: 'trait', ...SPAN, terms: [term('吃苦耐勞', 'diligence')] },
      factsOf({ assessments: stated({ ...word('吃苦耐勞', ['diligence']), score: 890 }) }),
    ),
    {
      'zh-Hant': '特質：要求吃苦耐勞；測評為890‰，有待確認。',
      'zh-Hans': '素质：要求吃苦耐劳；测评为890‰，有待确认。',
      en: 'traits: hardworking asked, and assessed at 890‰; to be confirmed.',
    },
  ],
  [
    'a level below',
    outcomeOf({ kind: 'education', ...SPAN, min: 'bachelor' }, factsOf({ degrees })),
    {
      'zh-Hant': '學歷：專科，與要求（大學以上）相差1級。',
      'zh-Hans': '学历：大专，与要求（本科以上）相差1级。',
      en: 'education: junior college is 1 level short of what is asked (a bachelor’s degree or more).',
    },
  ],
  [
    'a way of study that the profile does not tell',
    outcomeOf(
      { kind: 'education', ...SPAN, min: 'junior-college', fullTime: true, schoolTiers: ['985', '211'] },
      factsOf({ degrees }),
    ),
    {
      'zh-Hant':
        '學歷：要求專科以上、全日制、985院校/211院校；履歷所載（專科、未說明是否全日制、未說明學校類別）不足以判斷。',
      'zh-Hans':
        '学历：要求大专以上、全日制、985院校/211院校；简历所写（大专、未说明学习形式、未说明院校类别）不足以判断。',
      en: 'education: junior college or more, full-time study, a 985 university/a 211 university asked; what the profile says (junior college, mode of study not stated, class of school not stated) does not settle it.',
    },
  ],
  [
    'a degree to come',
    outcomeOf(
      { kind: 'education', ...SPAN, min: 'bachelor' },
      factsOf({
        degrees: stated({
          level: 'bachelor',
          status: 'pending',
          due: '2027-06',
          schoolTiers: [],
          source: from('education[0]'),
        }),
      }),
    ),
    {
      'zh-Hant': '學歷：大學（在讀，預計2027年6月畢業），與要求（大學以上）相近，尚待確認。',
      'zh-Hans': '学历：本科（在读，预计2027年6月毕业），与要求（本科以上）接近，有待确认。',
      en: 'education: a bachelor’s degree (expected in June 2027) is close to what is asked (a bachelor’s degree or more), to be confirmed.',
    },
  ],
  [
    'an age beyond the range',
    outcomeOf(
      { kind: 'age', ...SPAN, min: 28, max: 45 },
      factsOf({ age: { ...exactly(50), source: from('basics.age') } }),
    ),
    {
      'zh-Hant': '年齡：50歲，超出要求（28歲至45歲）5歲。',
      'zh-Hans': '年龄：50岁，超出要求（28岁至45岁）5岁。',
      en: 'age: 50 years goes 5 years beyond what is asked (28 years to 45 years).',
    },
  ],
  [
    'a language that is met',
    outcomeOf({ kind: 'language', ...SPAN, language: 'en', min: 'B2', wording: '' }, english('C1')),
    {
      'zh-Hant': '語言（英文）：C1，符合要求（B2以上）。',
      'zh-Hans': '语言（英语）：C1，符合要求（B2以上）。',
      en: 'language (English): C1 meets what is asked (B2 or more).',
    },
  ],
  [
    'what the profile does not tell',
    outcomeOf({ kind: 'management', ...SPAN, minPeople: 10, terms: [] }, factsOf()),
    {
      'zh-Hant': '帶領人數：要求10人以上；履歷未說明。',
      'zh-Hans': '带领人数：要求10人以上；简历未说明。',
      en: 'people led: 10 people or more asked; the profile does not say.',
    },
  ],
  [
    'words that are missing',
    outcomeOf(
      { kind: 'skill', ...SPAN, terms: [term('某技'), term('他技')] },
      factsOf({ skills: stated(word('别的')) }),
    ),
    {
      'zh-Hant': '技能：要求某技、他技；履歷中沒有列出。',
      'zh-Hans': '技能：要求某技、他技；简历中没有列出。',
      en: 'skills: 某技 or 他技 asked; the profile does not list it.',
    },
  ],
  [
    'what the law takes out',
    outcomeOf({ kind: 'age', ...SPAN, max: 35 }, factsOf(), { ...DEFAULT_RULES, jurisdiction: 'eu' }),
    {
      'zh-Hant': '年齡：要求35歲以下；依Directive 2000/78/EC可能不得作為錄用依據，故不計分。',
      'zh-Hans': '年龄：要求35岁以下；按Directive 2000/78/EC可能不得作为录用依据，因此不计分。',
      en: 'age: up to 35 years asked; it may not be a lawful criterion under Directive 2000/78/EC, so it is not scored.',
    },
  ],
  [
    'gender',
    outcomeOf({ kind: 'gender', ...SPAN, value: 'male' }, factsOf()),
    {
      'zh-Hant': '性別：不計分；性別不得作為錄用依據。',
      'zh-Hans': '性别：不计分；性别不得作为录用依据。',
      en: 'gender: not scored; gender may not decide.',
    },
  ],
  [
    'alternatives, of which only the one that is met is told',
    outcomeOf(
      {
        kind: 'anyOf',
        of: [
          { kind: 'education', ...SPAN, min: 'master' },
          { kind: 'education', ...SPAN, min: 'junior-college' },
        ],
      },
      factsOf({ degrees }),
    ),
    {
      'zh-Hant': '數項條件符合其一即可，已符合：學歷：專科，符合要求（專科以上）。',
      'zh-Hans': '多项条件符合其一即可，已符合：学历：大专，符合要求（大专以上）。',
      en: 'One of several conditions is enough, and is met: education: junior college meets what is asked (junior college or more).',
    },
  ],
]

describe.each(SENTENCES)('%s', (_, outcome, sentences) => {
  test.each(LOCALES)('in %s', (locale) => {
    expect(renderOutcome(outcome, locale)).toBe(sentences[locale])
  })
})
