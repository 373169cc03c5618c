/** How the names of fields of study begin and end. Folded, as a token has them; they stand in no lexicon. */

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

/** Before a hyphen these open the name of a field: pre-school education. */
export const FIELD_PREFIXES: readonly string[] = [
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

/** What the name of a department ends in, and words of which that is no part of their own: 法律系, 國際關係. */
export const FACULTY_ENDS: readonly string[] = ['系']
export const NO_FACULTY_ENDS: readonly string[] = ['关系', '体系']

/** What a field may be called with, in a bracket behind it: 建筑（学）. */
export const FIELD_NOUNS: readonly string[] = ['学', '类']

/** How the id begins of a class of fields (商科, 04; 营销类, 0414), which holds every field whose code begins with one of its own. */
export const FIELD_CLASS = 'class.'

/** Ends of words for a class of fields: 法学类. */
export const CLASS_ENDS: readonly string[] = ['类']

/** Ends of names for a whole class of fields, behind a list of some of them: 机械、制冷等 | 理工科. */
export const WHOLE_CLASSES: readonly string[] = ['工科', '理科', '文科', '商科']

/** Words that end the name of a field behind a joint, and are none by themselves: 城市规划与 | 设计. */
export const NAME_TAILS: readonly string[] = [
  ...['工程', '技术', '应用', '控制', '理论', '制作', '设计', '开发', '服务', '检测', '检疫', '执法', '建造', '照明'],
  ...['管理', '运营', '防治'],
]

/** Ends of degrees that are called by their profession: 法律硕士, 工商管理硕士. */
export const DEGREES_OF_PROFESSIONS: readonly string[] = ['硕士']
