import type { Vocabulary } from './entry'

/** Words around a list of fields of study that are no field themselves. To every reader but that of majors they are words like any. */
export const FIELD_WORDS = {
  /** Behind a field: whoever has studied it. */
  graduated: {
    zh: ['毕业', '毕', '毕业者', '毕业生'],
    notIn: ['毕竟', '完毕', '毕业班'],
  },
  /** Behind a field: what its study ends with. */
  award: {
    zh: ['学历', '学位', '文凭', '高级文凭', '副学位', '学历者', '学位者', '学历证书', '学位证书', '学位课程'],
  },
  /** Whatever was studied: 大學各系所畢業. */
  'any-field': {
    zh: [
      '各系所',
      '各科系',
      '各学系',
      '各院系',
      '各系科',
      '任何系所',
      '任何科系',
      '任何学系',
      '任何学科',
      '任何专科',
      '不分科系',
      '不分系所',
    ],
    en: [
      'all majors',
      'any majors',
      'all disciplines',
      'all academic disciplines',
      'any academic discipline',
      'all degree disciplines',
      'any degree discipline',
      'all fields of study',
      'any field of study',
      ...['any course', 'any college course', 'any 4-year course', 'any four-year course', 'any 4 year course'],
      ...['any four year course', 'any 4-yr course', 'any 4-year college course', 'any four-year college course'],
    ],
  },
  /** Who gives the award: a certificate behind it is one of study. */
  conferred: {
    zh: ['颁发', '颁授', '颁予', '授予'],
  },
  certificate: {
    zh: ['证书', '高级证书', '证书课程'],
  },
  /** The general noun at the end of a field, which adds nothing to it: 通信领域, 高分子方向. */
  tail: {
    zh: ['领域', '行业', '类', '学科', '等领域'],
    notIn: ['学科带头人', '种类', '分类', '类似', '类型', '类别', '人类'],
  },
  /** 高分子方向: a field within a field. */
  direction: {
    zh: ['方向', '等方向', '类方向'],
    notIn: ['方向盘', '方向性', '方向感'],
  },
  /** Between the noun and the list that it leads. */
  lead: {
    zh: ['为'],
    en: ['in'],
  },
  /** Before a field, or inside a list of fields. */
  article: {
    en: ['a', 'an', 'any', 'other', 'of', 'the', 'its', 'all', 'another', 'different'],
  },
  /** What is held *in* a field. */
  degree: {
    en: [
      'degree',
      'diploma',
      'degree/diploma',
      'diploma/degree',
      'degrees',
      'qualification',
      'graduate',
      'graduated',
      'graduates',
      'graduation',
    ],
  },
} as const satisfies Vocabulary
