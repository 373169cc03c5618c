import type { Example } from '../kind'

/** What a posting says of gender, and what is read. */
export const genderExamples: readonly Example<'gender'>[] = [
  { text: '男女不限', reads: { kind: 'gender', value: 'any' } },
  { text: '性别不限', reads: { kind: 'gender', value: 'any' } },
  {
    text: 'Both males and females may apply',
    reads: { kind: 'gender', value: 'any' },
    from: 'males and females may apply',
  },
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
  { text: 'Female Teachers (Physics)', reads: { kind: 'gender', value: 'female' }, from: 'Female' },
  { text: 'Male welders wanted', reads: { kind: 'gender', value: 'male' }, from: 'Male' },
  { text: 'We need female accountants', reads: { kind: 'gender', value: 'female' }, from: 'female' },
  { text: 'Female customers are served first', reads: undefined },
  { text: 'Sales of male grooming', reads: undefined },
  { text: 'care for male residents', reads: undefined },
  { text: '男装销售', reads: undefined },
  { text: '女性用品推广', reads: undefined },
  { text: '女性23-33岁', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '男性年龄25-40岁', reads: { kind: 'gender', value: 'male' }, from: '男性' },
  // a worker's gender, and what says that nobody else is looked for
  { text: '女工优先', reads: { kind: 'gender', value: 'female' }, from: '女工' },
  { text: '20-48岁男工', reads: { kind: 'gender', value: 'male' }, from: '男工' },
  { text: '只要女性', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '仅招男士，能吃苦', reads: { kind: 'gender', value: 'male' }, from: '男士' },
  { text: '须男性', reads: { kind: 'gender', value: 'male' }, from: '男性' },
  { text: '性别男，能出差', reads: { kind: 'gender', value: 'male' }, from: '性别男' },
  { text: '男生女生均可', reads: { kind: 'gender', value: 'any' } },
  { text: '女工作服销售', reads: undefined },
  // one word lifts both that a label names
  { text: '年龄性别：不限', reads: { kind: 'gender', value: 'any' }, from: '性别：不限' },
  { text: '性別/年齡：皆不拘', reads: { kind: 'gender', value: 'any' }, from: '性別' },
  { text: '男20至45歲', reads: { kind: 'gender', value: 'male' }, from: '男' },
  // alone between two marks, or behind the name of its field
  { text: '女，有亲和力', reads: { kind: 'gender', value: 'female' }, from: '女' },
  { text: '仓管员（男）', reads: { kind: 'gender', value: 'male' }, from: '男' },
  { text: '性别：男', reads: { kind: 'gender', value: 'male' }, from: '男' },
  { text: '性别男', reads: { kind: 'gender', value: 'male' } },
  // both, whatever joins them, and the field lifted
  { text: '男、女均可', reads: { kind: 'gender', value: 'any' } },
  { text: '性别均可', reads: { kind: 'gender', value: 'any' } },
  { text: '不限性别', reads: { kind: 'gender', value: 'any' } },
  // said of the person, and said of others
  { text: 'Captain, male, single', reads: { kind: 'gender', value: 'male' }, from: 'male' },
  { text: '只限女性', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '女性客户服务', reads: undefined },
  { text: '客户多为女性', reads: undefined },
  // posts before which a gender is looked for
  { text: 'Need male driver', reads: { kind: 'gender', value: 'male' }, from: 'male' },
  { text: 'Looking for a female nanny', reads: { kind: 'gender', value: 'female' }, from: 'female' },
  { text: 'Ladies only', reads: { kind: 'gender', value: 'female' } },
  { text: 'Manager of a ladies only gym', reads: undefined },
  // a colon between a gender and its age
  { text: '男：23-48岁', reads: { kind: 'gender', value: 'male' }, from: '男' },
  { text: '女性：20歲以上', reads: { kind: 'gender', value: 'female' }, from: '女性' },
  { text: '要求男性22-48岁', reads: { kind: 'gender', value: 'male' }, from: '男性' },
  { text: '要求女性年齡20-45歲', reads: { kind: 'gender', value: 'female' }, from: '女性' },
]
