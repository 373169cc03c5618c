import type { Example } from '../kind'

/** What a posting says of gender, and what is read. */
export const genderExamples: readonly Example<'gender'>[] = [
  { text: '男女不限', reads: { kind: 'gender', value: 'any' } },
  { text: '性别不限', reads: { kind: 'gender', value: 'any' } },
  { text: '限女性', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '男性优先', reads: { kind: 'gender', value: 'male' }, from: '男性' },
  { text: '35岁以下女性', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '18-45周岁男性，能上夜班', reads: { kind: 'gender', value: 'male' }, from: '男性' },
  { text: '面向18岁以上女性客户', reads: undefined },
  { text: 'Male 20-45 years old', reads: { kind: 'gender', value: 'male' }, from: 'Male' },
  { text: 'Only female candidates', reads: { kind: 'gender', value: 'female' }, from: 'female' },
  { text: 'Preferably female', reads: { kind: 'gender', value: 'female' }, from: 'female' },
  { text: 'Male candidates from nearby towns', reads: { kind: 'gender', value: 'male' }, from: 'Male' },
  { text: 'Female Receptionist', reads: { kind: 'gender', value: 'female' }, from: 'Female' },
  {
    text: 'Guest Relations Officer Female, 25-30 years of age',
    reads: { kind: 'gender', value: 'female' },
    from: 'Female',
  },
  { text: 'Sales of male grooming', reads: undefined },
  { text: 'care for male residents', reads: undefined },
  { text: '男装销售', reads: undefined },
  { text: '女性用品推广', reads: undefined },
  { text: '女性23-33岁', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '男20至45歲', reads: { kind: 'gender', value: 'male' }, from: '男' },
]
