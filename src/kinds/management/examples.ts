import type { Example } from '../kind'

/** What a posting says of leading people, and what is read. */
export const managementExamples: readonly Example<'management'>[] = [
  { text: '带领10人以上团队', reads: { kind: 'management', minPeople: 10, terms: ['带领'] } },
  { text: '管理5-10人', reads: { kind: 'management', minPeople: 5, terms: ['管理'] } },
  { text: '管理过5人以上团队', reads: { kind: 'management', minPeople: 5, terms: ['管理过'] } },
  { text: '带过15人以上的销售团队', reads: { kind: 'management', minPeople: 15, terms: ['销售团队'] } },
  { text: '帶領十人以上業務團隊', reads: { kind: 'management', minPeople: 10, terms: ['業務團隊'] } },
  { text: '帶過10人以上團隊', reads: { kind: 'management', minPeople: 10, terms: ['帶過'] } },
  { text: 'managing a team of 8', reads: { kind: 'management', minPeople: 8, terms: ['managing a team of'] } },
  { text: '团队管理能力强', reads: undefined },
  { text: '管理团队5人', reads: { kind: 'management', minPeople: 5, terms: ['管理'] } },
  { text: '带领8人的销售部', reads: { kind: 'management', minPeople: 8, terms: ['带领'] }, from: '带领8人的' },
  { text: 'leading teams of 12', reads: { kind: 'management', minPeople: 12, terms: ['leading teams'] } },
  { text: '带领团队，规模10人左右', reads: undefined },
  { text: '管理：5年以上', reads: undefined },
  { text: 'Join a team of 12 cooks', reads: undefined },
  { text: 'Weave under the supervision of two masters', reads: undefined },
  { text: 'Working within a team of 6', reads: undefined },
  { text: '集团下属酒店招聘厨师6名', reads: undefined },
  { text: '集團下屬飯店招聘廚師6名', reads: undefined },
]
