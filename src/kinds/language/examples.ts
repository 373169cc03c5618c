import type { Example } from '../kind'

const ALL_FOUR = ['listening', 'speaking', 'reading', 'writing']

/** What a posting says of a language, and what is read: CEFR by wording, skills, tests with their scores. */
export const languageExamples: readonly Example<'language'>[] = [
  // a level, behind the name or before it
  { text: '英語流利', reads: { kind: 'language', language: 'en', min: 'C1', wording: '流利' } },
  {
    text: '英语听说读写良好',
    reads: { kind: 'language', language: 'en', min: 'B2', skills: ALL_FOUR, wording: '良好' },
  },
  { text: '日文中等', reads: { kind: 'language', language: 'ja', min: 'B1', wording: '中等' } },
  { text: 'fluent in English', reads: { kind: 'language', language: 'en', min: 'C1', wording: 'fluent in' } },
  { text: 'basic Japanese', reads: { kind: 'language', language: 'ja', min: 'A2', wording: 'basic' } },
  // no level
  { text: '会粤语', reads: { kind: 'language', language: 'yue', wording: '' } },
  { text: '普通话标准', reads: { kind: 'language', language: 'zh', wording: '' } },
  // tests
  { text: 'CET-6以上', reads: { kind: 'language', language: 'en', certificates: [{ id: 'cet-6' }], wording: '' } },
  {
    text: '雅思6.5',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'ielts', minScore: 6.5 }], wording: '' },
  },
  {
    text: '多益750分以上',
    reads: { kind: 'language', language: 'en', certificates: [{ id: 'toeic', minScore: 750 }], wording: '' },
  },
  { text: '日语N2以上', reads: { kind: 'language', language: 'ja', certificates: [{ id: 'jlpt-n2' }], wording: '' } },
  // not a language that is asked for
  { text: '英语专业', reads: undefined },
  { text: '少儿英语培训', reads: undefined },
  { text: '语言表达能力强', reads: undefined },
]
