import type { Vocabulary } from './entry'

/** Words for gender. They are read so that a demand for one can be reported; nothing is ever scored by them. */
export const GENDERS = {
  any: {
    zh: [
      '男女不限',
      '男女均可',
      '男女皆可',
      '男女不拘',
      '男女都可',
      '男女兼收',
      '男女',
      '男女各',
      '包括男性及女性',
      '包括男性和女性',
    ],
    en: [
      'any gender',
      'm/f',
      'm/f/d',
      'm/w/d',
      'male/female',
      'male or female',
      'either gender',
      'all genders',
      'both genders',
      'males and females',
    ],
    notIn: ['男女装', '男女老少', '男女鞋', '男女服', '男女朋友', '男女比例'],
  },
  male: {
    zh: ['男', '男性', '男士', '男生', '男孩', '男工'],
    en: ['male', 'males', 'men only', 'gentleman', 'gentlemen', 'males only', 'male only', 'gents only'],
    notIn: [
      '男装',
      '男鞋',
      '男性客户',
      '男士护肤',
      ...['男科医', '男科疾', '男科门', '男科手', '男科护', '男科病', '男科诊'],
      '男友',
      '男朋友',
      '男士服装',
      '男性用品',
      '男孩子',
      '男工作',
      '男工程',
      'male nurse station',
      '男性向',
    ],
  },
  female: {
    zh: ['女', '女性', '女士', '女生', '女孩', '女工'],
    en: ['female', 'females', 'women only', 'lady', 'ladies', 'ladies only', 'females only', 'female only'],
    notIn: [
      '女装',
      '女鞋',
      '女儿',
      '子女',
      '美女',
      '女性用品',
      '妇女',
      '女性客户',
      '女包',
      ...['minorities/females', 'minority/female', 'females/minorities', 'female/minority'],
      '女友',
      '女朋友',
      '女工作',
      '女工程',
      '女工会',
      '女工委',
      '女性向',
      '女士包',
      '儿女',
      '女神',
      '孙女',
      '女士服装',
      '女性健康',
      'ladies wear',
      '女排',
      '女王',
    ],
  },
} as const satisfies Vocabulary

/** Ends of words before a gender that nobody else may have: | 只要 | 男性. */
export const SOLE: readonly string[] = ['只要', '只需', '只收', '只聘', '仅招', '仅收', '仅聘', '招', '招收']

/** Before a gender these let in nobody else: | only | male candidates may apply, | 只有 | 女性可报名. */
export const NOBODY_ELSE: readonly string[] = ['only', 'solely', 'strictly', 'exclusively', '只有', '仅有', '唯有']

/** People of a level, by which a gender stands as it does by candidates. */
export const GRADUATES: readonly string[] = ['graduate', 'graduates']

/** Before a gender and whom it is of these say that such a person is looked for; a stop does so as well. */
export const PERSON_LEADS: readonly string[] = [
  ...['for', 'a', 'licensed', 'experienced', 'qualified', 'young'],
  ...['need', 'needs', 'require', 'requires', 'hiring', 'seeking', 'urgently'],
]

/** Behind whom these stand, they are looked for. */
export const WANTED: readonly string[] = ['wanted', 'needed', 'required', 'urgently', 'sought']

/** How the English names of those who do some work end. */
export const WORKER_ENDS: readonly string[] = [
  'er',
  'or',
  'ist',
  'ian',
  'ant',
  'ent',
  'ive',
  'ary',
  'ess',
  'chef',
  'nurse',
  'admin',
  'cook',
  'guard',
  'nanny',
  'maid',
]

/** How the words end before a gender that count who is looked for: 收银员两名 | 女. */
export const COUNTED: readonly string[] = ['名', '位', '人']

/** How words open for the looks of whoever is looked for: 要求女性 | 形象好. */
export const LOOKS: readonly string[] = ['形象', '身高', '身体', '五官', '相貌', '气质']

/** How a rule opens that each gender has its own figure of: 原则上 | 男50岁以下. */
export const BY_RULE: readonly string[] = ['原则上', '一般']
