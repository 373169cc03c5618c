import type { Example } from '../kind'

/** What a posting says of the field of study, and what is read; any of the terms will do. */
export const majorExamples: readonly Example<'major'>[] = [
  { text: '市場營銷專業', reads: { kind: 'major', terms: ['市場營銷'], related: false } },
  { text: '会计、金融等相关专业', reads: { kind: 'major', terms: ['会计', '金融'], related: true } },
  { text: '计算机或相关专业', reads: { kind: 'major', terms: ['计算机'], related: true } },
  { text: '專業不限', reads: { kind: 'major', unrestricted: true, terms: [], related: false } },
  { text: '護理科系畢業', reads: { kind: 'major', terms: ['護理科系'], related: false } },
  { text: '审计专业大、中专学历', reads: { kind: 'major', terms: ['审计'], related: false }, from: '审计专业' },
  {
    text: 'degree in any field',
    reads: { kind: 'major', unrestricted: true, terms: [], related: false },
    from: 'any field',
  },
  { text: '相关专业毕业', reads: { kind: 'major', terms: [], related: true } },
  {
    text: "Bachelor's degree in Finance or Economics",
    reads: { kind: 'major', terms: ['Finance', 'Economics'], related: false },
    from: 'Finance or Economics',
  },
  {
    text: "Bachelor's degree, preferably in Finance or other business-related field",
    reads: { kind: 'major', terms: ['Finance', 'business'], related: true },
    from: 'Finance or other business-related field',
  },
  {
    text: 'Diploma in Mechanical Engineering / relevant working experience',
    reads: { kind: 'major', terms: ['Mechanical Engineering'], related: false },
    from: 'Mechanical Engineering',
  },
  // 专业 as an adjective
  { text: '专业的服务团队', reads: undefined },
  { text: '具备专业知识', reads: undefined },
]
