/** What stands where a field of study does, or is called as one is, and is none. Folded, as a token has it; it stands in no lexicon. */

/** Ends of skills that no field is called by. */
export const NO_FIELD_ENDS: readonly string[] = ['literacy', ' skills']

/** Ends of words for what one knows, which no field is called, folded. */
export const KNOWLEDGE_ENDS: readonly string[] = ['知识', '技能']

/** Ends of words for people of a trade, which no field of study is called by: 药剂师, 护士. */
export const TRADESPEOPLE_ENDS: readonly string[] = [
  ...['师', '护士', '员', '技工', '经理', '客服', '医生', '助理', '主管', '老师'],
]

/** Those of them that no field is called by: 文员 | 大专, where 幼师 | 大专 has studied to be one. */
export const NO_FIELD_BEARERS: readonly string[] = ['护士', '员', '技工', '经理', '客服', '助理', '主管']

/** With 教育 behind it a field, as no title before its own field is: 教师 | 教育 | 专业. */
export const TEACHERS = '教师'

/** By themselves no name of a field: 岗位 | 条件 | 专业要求, | 任教 | 学科. */
export const NO_NAMES: readonly string[] = ['条件', '任教']

/** Words of every sentence before *discipline* or *field*, which name none: for each discipline, across multiple fields, 同系所. */
export const OF_NO_FIELD: readonly string[] = [
  ...['特殊', '紧缺', '急需', '急需紧缺', '特长'], // 特殊学科, 紧缺专业, 有特长的其他专业
  ...['订', '定', '列', '规定'], // 簡章所訂系科
  ...['同', '习', '该', '科目', '证', '证照', '执照', '证书'], // 同系所, 所習學科, 或相關科目, 丙級證照或相關科系
  ...['following', 'coursework', 'certification', 'certifications', 'formal'],
  'studying',
  ...['awarded', 'conferred'], // a doctorate in Botany awarded in the last two years
  ...['towards', 'toward'],
  'graduating',
  'trade', // ITI in the relevant trade
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

/** Nouns of a field that tell of conduct as well. */
export const CONDUCT: readonly string[] = ['discipline', 'disciplines']

/** Nouns of what is taught as well as of what was studied: two teaching | subjects |. */
export const TAUGHT_AS: readonly string[] = ['subject', 'subjects']

/** Of a field as well as of a place: the Bristol | area |. */
export const AREAS: readonly string[] = ['area', 'areas']

/** Counts the papers of an examination, folded: 五科（包括…）. */
export const COUNTED_PAPERS = '科'

/** The noun of a department, whose name is a field elsewhere, before what it asks for: 检验 | 科 |：大专以上. */
export const DEPARTMENT = '科'
