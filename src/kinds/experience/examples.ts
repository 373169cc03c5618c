import type { Example } from '../kind'

/** What a posting says of experience, and what is read: months, both ends included, and what narrows them. */
export const experienceExamples: readonly Example<'experience'>[] = [
  // months, whole and half, in figures and words
  { text: '3年以上工作经验', reads: { kind: 'experience', minMonths: 36 } },
  { text: '不少於五年工作經驗', reads: { kind: 'experience', minMonths: 60 } },
  { text: '一年半以上工作经验', reads: { kind: 'experience', minMonths: 18 } },
  { text: '半年工作经验', reads: { kind: 'experience', minMonths: 6 } },
  { text: '两三年工作经验', reads: { kind: 'experience', minMonths: 24, maxMonths: 36 } },
  { text: '5-8年工作經驗', reads: { kind: 'experience', minMonths: 60, maxMonths: 96 } },
  { text: '3-5年以上工作经验', reads: { kind: 'experience', minMonths: 36 } },
  { text: 'at least five (5) years of experience', reads: { kind: 'experience', minMonths: 60 } },
  { text: '3 to 5 years experience', reads: { kind: 'experience', minMonths: 36, maxMonths: 60 } },
  // the noun first
  { text: '工作经验3年以上', reads: { kind: 'experience', minMonths: 36 } },
  // narrowed: industry and function apart
  {
    text: '饮料行业3年以上采购经验',
    reads: { kind: 'experience', minMonths: 36, scope: { industries: ['饮料行业'], functions: ['采购'] } },
  },
  {
    text: '相同職位3年以上從業經歷',
    reads: { kind: 'experience', minMonths: 36, scope: { others: ['相同職位'], sameRole: true } },
  },
  {
    text: '2年以上相关工作经验',
    reads: { kind: 'experience', minMonths: 24, scope: { others: ['相关'], related: true } },
  },
  // no months
  { text: '零售行业经验', reads: { kind: 'experience', scope: { industries: ['零售行业'] } } },
  // refused whoever lacks it
  { text: '无经验勿扰', reads: { kind: 'experience' }, from: '经验' },
  // lifted
  { text: '经验不限', reads: { kind: 'experience', unrestricted: true } },
  { text: '无需工作经验', reads: { kind: 'experience', unrestricted: true } },
  // no experience at all
  { text: '公司成立10年', reads: undefined },
  { text: '带薪年假5天', reads: undefined },
  { text: '签订3年劳动合同', reads: undefined },
  { text: '工作满1年享受年假', reads: undefined },
  { text: '2019年3月入职', reads: undefined },
]
