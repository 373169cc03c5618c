/**
 * Experience and levels as conditions of something else: of pay, of a place, of an exception. Folded, as a token has them; they stand in no lexicon.
 */

/** How pay is settled or raised for some: 薪资面议, 工资更高, 另有津贴. */
export const SETTLED: readonly string[] = [
  '面议',
  '另',
  '可议',
  '谈',
  '面谈',
  '高',
  '浮',
  '上浮',
  '额外',
  '递增',
  '翻倍',
]

/** The end of a word for what whoever has something may do: 自带客户 | 者可 | 面议. */
export const WHOEVER_MAY: readonly string[] = ['者可']

/** How it is more than that of others: 津贴另计, 起薪38000, 酌予加给. */
export const RAISED: readonly string[] = ['另', '高', '上浮', '额外', '递增', '翻倍', '起', '加给', '酌']

/** Before whoever is considered it asks for what they have: | only | candidates with 2 years. */
export const ONLY: readonly string[] = ['only', '仅', '只']

/** How a word opens that says in what rank somebody is taken on: 获聘为高级文员, considered for a senior post. */
export const TAKEN_ON: readonly string[] = [
  ...['考虑', '聘', '申请', '应聘', '可应聘', '晋升', '担任', '直接'],
  ...['will be considered', 'may be considered', 'be considered', 'considered'],
]

/** What is paid besides: 每月津贴3000元. */
export const ALLOWANCES: readonly string[] = ['津贴', '补贴', '补助', '加给', '额外补贴']

/** How a word opens that lifts something for those who are named before it: 硕士 | 不受 | 年龄限制. */
export const SPARING: readonly string[] = ['不受']

/** Whom it may be lifted for by what they are, and nothing that a profile shows: 退役 | 军人 | 不受年龄限制. */
export const SPARED: readonly string[] = ['军人', '士兵', '人才', '人员']
