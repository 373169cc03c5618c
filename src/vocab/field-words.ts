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

/** What the fields of the academy end in: such a field is no trade, and needs no noun behind it. */
export const ACADEMIC_ENDS: readonly string[] = ['类', '学', '科', '法', '系', '学院']

/** What the names of English fields end in that no vocabulary knows: Ocean Engineering, Wine Studies. Folded. */
export const ENGLISH_ACADEMIC_ENDS: readonly string[] = [
  'engineering',
  'science',
  'sciences',
  'studies',
  'management',
  'technology',
  'technologies',
  'design',
  'education',
  'development',
  'administration',
  'economics',
  'psychology',
  'therapy',
  'medicine',
  'history',
  'ology',
  'nomics',
  'matics',
  'ography',
  'onomy',
  'chemistry',
  'metry',
  'culture',
  'physics',
]

/** Before *in*: degree | specializing | in Law. */
export const SPECIALISING: readonly string[] = ['specializing', 'specialising', 'specialized', 'specialised']

/** Ends of what says at once that something is asked for and what: 专业 | 须为 | 法学. */
export const LEADS: readonly string[] = ['为']

/** Right behind a level these lead its fields, as *in* does: a degree from Finance or Law. */
export const NARROWING: readonly string[] = ['from', 'related to', 'closely related to']

/** Behind so many years these say how long was studied: a diploma of three years' duration in Law. */
export const DURATIONS: readonly string[] = ['duration']

/** Before a hyphen these open the name of a field: pre-school education. */
export const PREFIXES: readonly string[] = [
  'pre',
  'bio',
  'geo',
  'agro',
  'agri',
  'socio',
  'electro',
  'micro',
  'inter',
  'multi',
]

/** Who confers a degree is named behind these: from a recognised university. */
export const CONFERRED_BY: readonly string[] = ['from', 'by', 'of', 'at']

/** What the name of a department ends in, and words of which that is no part of their own: 法律系, 國際關係. */
export const FACULTY_ENDS: readonly string[] = ['系']
export const NO_FACULTY_ENDS: readonly string[] = ['关系', '体系']

/** Counts the papers of an examination, folded: 五科（包括…）. */
export const PAPER = '科'

/** Behind a department: the institute beside it, which adds nothing. 法律系所, 護理科(系). */
export const INSTITUTES: readonly string[] = ['所', '系', '科', '系所', '所系']

/** What a school may have beside its departments: 會計科、系、| 組 |、所. */
export const COURSES: readonly string[] = ['组', '学程', '学位学程']

/** How words open for whoever studies a field: 会计专业 | 应届生, 法律系 | 在學. */
export const STUDENTS: readonly string[] = ['学生', '在学', '在读', '在校', '应届', '应往届', '往届', '考生']

/** Behind the noun: which fields will do stands elsewhere. */
export const RESTRICTIONS: readonly string[] = ['限制']

/** Ends of words for what one knows, which no field is called, folded. */
export const KNOWLEDGE: readonly string[] = ['知识', '技能']

/** Ends of skills that no field is called by. */
export const NO_FIELD_ENDS: readonly string[] = ['literacy', ' skills']

/** What may stand between a field and the award that is in it: 水利工程 | 學 | 學位, 翻譯 | 方面的 | 學位. */
export const FIELD_TAILS: readonly string[] = ['学', '方面的']

/** Behind a field: what is taught of it. 园艺 | 课程 | 有关的学位. */
export const TAUGHT_UNITS: readonly string[] = ['科', '课程', '学科', '科目', '范畴']

/** What a field is called by in Macao and Hong Kong: 社會工作 | 範疇 | 學士學位. */
export const DOMAINS: readonly string[] = ['范畴']

/** The field that the work is of, unnamed: 本专业毕业, 本科系. The latter is no level, though it begins with the name of one. */
export const OF_THE_WORK: readonly string[] = ['本专业', '本科系', '本学系']

/** Before a field these say that it is another one: 非会计专业, 跨专业. */
export const OUTSIDE: readonly string[] = ['非', '跨']

/** Ends of words for a class of fields: 法学类. */
export const CLASS_ENDS: readonly string[] = ['类']

/** Lead the fields that do not count, within the bracket of those that do: 新闻传播类（ | 不含 | 广告学）. */
export const EXCLUDING: readonly string[] = ['不含', '不包括', '不包含']

/** Leads a degree that nobody takes: | 不接受 | 自考本科. */
export const NOT_ACCEPTED = '不接受'

/** Before an award the word says what all awards are of: 教育学历. */
export const EDUCATION = '教育'

/** Verbs that lead the fields that were studied, in one word with their noun: 主修会计. */
export const STUDYING: readonly string[] = ['主修', 'majoring in', 'majored in']

/** The verb of whoever has not finished, and what may stand before it: currently | studying | Botany. */
export const STUDIED = 'studying'
export const CURRENTLY: readonly string[] = ['currently', 'presently', 'now', 'still']

/** Verbs of courses, which lead a field where one is named (修讀會計), and close no list. */
export const TAKING: readonly string[] = ['修读', '修习']

/** Ends of words for people of a trade, which no field of study is called by: 药剂师, 护士. */
export const PEOPLE: readonly string[] = ['师', '护士', '员', '技工', '经理']

/** What a field may be called with, in a bracket behind it: 建筑（学）. */
export const FIELD_NOUNS: readonly string[] = ['学', '类']

/** What stands before the fields of those who are looked for, and is of none: 招聘 | 会计专业毕业生, 專科以上 | 學校 | 護理科畢業. */
export const RECRUITING: readonly string[] = [
  '招聘',
  '招收',
  '招录',
  '招募',
  '引进',
  '面向',
  '接收',
  '学校',
  '院校',
  '阶段',
]

/** By themselves no name of a field: 岗位 | 条件 | 专业要求. */
export const NO_NAMES: readonly string[] = ['条件']

/** Nouns of a field that tell of conduct as well. */
export const CONDUCT: readonly string[] = ['discipline', 'disciplines']

/** Words of every sentence before *discipline* or *field*, which name none: for each discipline, across multiple fields, 同系所. */
export const OF_NO_FIELD: readonly string[] = [
  ...['特殊', '紧缺', '急需', '急需紧缺', '特长'], // 特殊学科, 紧缺专业, 有特长的其他专业
  ...['订', '定', '列', '规定'], // 簡章所訂系科
  ...['同', '习', '该', '科目', '证', '证照', '执照', '证书'], // 同系所, 所習學科, 或相關科目, 丙級證照或相關科系
  ...['following', 'coursework', 'certification', 'certifications', 'formal'],
  'studying',
  ...['towards', 'toward'],
  'graduating',
  ...['near', 'completion'], // a PhD in Botany (or near completion)
  ...['time', 'served'], // a diploma in Fitting or time-served
  'ca', // MBA - Finance, | CA: an accountant of India
  ...['registered', 'licensed', 'licenced', 'certified', 'chartered', 'qualified', 'admitted'],
  'valid',
  'unexpired',
  'each',
  'every',
  'all',
  'across',
  'multiple',
  'various',
  'several',
  'many',
  'different',
  'own',
  'led', // a design-led subject
  'appropriate',
  'chosen',
  'curriculum',
  'willing',
  'willingness',
  'prepared',
  'actively',
  'currently',
  ...['course', 'courses', 'program', 'programme', 'option', 'options', 'branch', 'branches', 'pursuing', 'entry'],
  ...['gpa', 'looking', 'undertake', 'further'],
]

/** Between the noun of fields and the post whose field it is: a field | relevant | to the position; and how the post is named. */
export const FITTING: readonly string[] = [
  'relevant',
  'related',
  'pertinent',
  'applicable',
  'appropriate',
  'corresponding',
  'suitable',
]
export const POST_NOUNS: readonly string[] = [
  'position',
  'job',
  'role',
  'post',
  'work',
  'duties',
  'functions',
  'vacancy',
]

/** Behind a field that a degree is in these close it like a noun of fields: a nursing | course |, Commerce (Finance | option |). */
export const COURSES_OF: readonly string[] = ['course', 'courses', 'option', 'options', 'program', 'programme']

/** Before a field and its *of* these are its parts: any | branch | of engineering; and what may stand before them, besides *any*. */
export const BRANCHES: readonly string[] = ['branch', 'branches', 'discipline', 'disciplines', 'stream', 'field']
export const OF_BRANCHES: readonly string[] = ['any', 'appropriate', 'concerned', 'respective']

/** Behind a level and *in* these name no field: a degree in progress, in good standing. */
export const IN_NO_FIELD: readonly string[] = [
  'combination',
  'conjunction',
  'addition',
  'relation',
  'progress',
  'good',
  'hand',
  'place',
  'full',
  'order',
  'person',
  'process',
]

/** Behind a joint these offer a field like those that are named: Law or | another | quantitative field. */
export const OTHER_FIELDS: readonly string[] = ['other', 'another']

/** What is had of a level or beside it, whatever stands before the noun: a degree in Law or a technical | qualification |. */
export const QUALIFICATIONS: readonly string[] = ['qualification', 'qualifications', 'trade qualification']

/** Behind *or relevant* these are another way, and no field: or relevant | training |. */
export const TRAINED: readonly string[] = [...QUALIFICATIONS, 'training']

/** Of a field as well as of a place: the Bristol | area |. */
export const AREAS: readonly string[] = ['area', 'areas']

/** Before fields that a licence is for, and nobody has to have studied: 执业范围 | 为儿科专业. */
export const PRACTISED: readonly string[] = ['执业范围', '注册为']

/** Ends of names for a whole class of fields, behind a list of some of them: 机械、制冷等 | 理工科. */
export const WHOLE_CLASSES: readonly string[] = ['工科', '理科', '文科', '商科']

/** Behind *or* and what sort it is of, it stands in the place of the degree: or technical equivalent. */
export const AS_GOOD: readonly string[] = [...QUALIFICATIONS, 'equivalent']

/** Nouns of what is taught as well as of what was studied: two teaching | subjects |. */
export const TAUGHT_AS: readonly string[] = ['subject', 'subjects']

/** Before *diploma* these say in what kind of school it was taken: a technical diploma. */
export const KINDS_OF_SCHOOL: readonly string[] = ['technical', 'vocational', 'professional']

/** Ends of degrees that are called by their profession: 法律硕士, 工商管理硕士. */
export const DEGREES_OF_PROFESSIONS: readonly string[] = ['硕士']

/** Words that end the name of a field behind such a joint, and are none by themselves. */
export const NAME_TAILS: readonly string[] = [
  ...['工程', '技术', '应用', '控制', '理论', '制作', '设计', '开发', '服务', '检测', '检疫', '执法', '建造', '照明'],
  ...['管理', '运营', '防治'],
]
