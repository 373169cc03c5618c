import { CULTURE } from './culture'
import type { Vocabulary } from './entry'

/**
 * Nouns that name what is asked for and say nothing of how much, where the nouns have no id of the same meaning (experience, major,
 * age): they stand in lists that one word lifts (学历、性别不限) or relaxes. `other` is of no kind, and stands in such lists all the same;
 * `demand` may close them (无学历要求, no age restrictions).
 */
export const KIND_NAMES = {
  education: {
    zh: [
      '学历',
      '学位',
      '文凭',
      '文化程度',
      '教育程度',
      '学历要求',
      '最低学历',
      '最高学历',
      '学历学位',
      '教育背景',
      '教育经历',
      '学历背景',
      '文化水平',
      '学历水平',
      '学历程度',
      '文化',
    ],
    en: [
      'education',
      'qualification',
      'qualifications',
      'degree',
      'education level',
      'level of education',
      'academic qualification',
      'academic qualifications',
      'minimum education',
      'education background',
      'educational background',
      ...['educational requirement', 'educational requirements'],
    ],
    notIn: /* @__PURE__ */ CULTURE.concat([
      ...['传统文化', '文化行业'],
      ...['教育学历', 'high degree', 'degree of', 'post-qualification', 'post qualification'],
    ]),
  },
  gender: { zh: ['性别'], en: ['gender', 'sex'], notIn: ['gender identity', 'sex offender'] },
  other: {
    zh: [
      '户籍',
      '籍贯',
      '户口',
      '国籍',
      '地域',
      '地区',
      '婚否',
      '婚姻',
      '婚姻状况',
      '婚育',
      '婚育状况',
      '身高',
      '民族',
      '毕业院校',
    ],
    en: ['nationality', 'race', 'religion', 'marital status', 'ethnicity'],
    notIn: ['地区经理', '地区销售', '地区总监', '民族品牌', '地域性'],
  },
  demand: {
    zh: ['要求', '限制', '门槛'],
    en: ['restriction', 'restrictions', 'requirement', 'requirements', 'limit', 'limits', 'limitation', 'limitations'],
  },
} as const satisfies Vocabulary

/** What is left of 学历 where the next name has its second unit: 學經歷不拘. By itself it names nothing. */
export const NAME_STEMS: readonly string[] = ['学']
