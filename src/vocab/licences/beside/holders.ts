/** How those are called who hold a licence. */

/** How the Chinese names of those end who hold a licence: 护理师, 救生员. */
export const HOLDER_ENDS: readonly string[] = ['师', '员', '士']

/** How the name of a profession's person ends: electrician, pharmacist, engineer; a licensed bank is none. */
export const PERSON_ENDS: readonly string[] = [
  'ician',
  'welder',
  'plumber',
  'fitter',
  'agent',
  ...['auditor', 'assessor', 'dietitian', 'practitioner'],
  'adjuster',
  'appraiser',
  'midwife',
  'arian',
  'ist',
  'eer',
  'ker',
  'ner',
  'ver',
  'cher',
  'ager',
  'ctor',
  'itor',
  'ator',
  'eyor',
  'selor',
  'ntant',
  'tect',
  'sional',
  'nurse',
  'master',
  'analyst',
  'assistant',
  'expert',
  ...['officer', 'counsellor', 'surgeon', 'paramedic', 'valuer', 'solicitor', 'barrister', 'actuary', 'secretary'],
  ...['scaffolder', 'rigger', 'installer', 'tester', 'mechanic', 'operative', 'associate'],
  ...['interpreter', 'chef', 'guard', 'coach'],
]

/** Before the name of who holds it: licensed electrician, registered pharmacist. */
export const TITLED: readonly string[] = ['certified', 'licensed', 'licenced', 'registered', 'chartered', 'accredited']

/** Ends of the names of papers that whoever holds them may follow. */
export const BESIDE_HOLDERS: readonly string[] = ['qualified', 'red seal', 'certified', 'licensed', 'registered']

/** How the name of a profession begins that one is entered or examined for: 注册电气工程师. */
export const ENTERED: readonly string[] = ['注册', '国家注册', '执业', '国家执业', '特许', '一级注册', '二级注册']

/** Whoever has passed a test of skills in Taiwan, folded: 丙級會計事務技術士. */
export const TECHNICIAN = '技术士'

/** Within a name, whom the paper is for, folded: 托育 | 人員 | 技術士證. */
export const FOR_STAFF = '人员'

/** Starts of words for what whoever is named before is to have besides, folded: 藥師 | 應具備 | …. */
export const ALSO_HOLDS: readonly string[] = ['具备', '应具', '须具', '需具', '应符合']

/** Ends of licences that are jobs, folded: Licensed Practical | Nurse |. */
export const LICENSED_JOBS: readonly string[] = ['nurse', 'assistant', 'accountant', 'therapist', 'technician']
