import type { Example } from '../kind'

/** What a posting says of gender, and what is read. */
export const genderExamples: readonly Example<'gender'>[] = [
  { text: '男女不限', reads: { kind: 'gender', value: 'any' } },
  { text: '性别不限', reads: { kind: 'gender', value: 'any' } },
  { text: '限女性', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '男性优先', reads: { kind: 'gender', value: 'male' }, from: '男性' },
  { text: 'Only female candidates', reads: { kind: 'gender', value: 'female' }, from: 'female' },
  { text: 'Preferably female', reads: { kind: 'gender', value: 'female' }, from: 'female' },
  { text: '男装销售', reads: undefined },
  { text: '女性用品推广', reads: undefined },
]
