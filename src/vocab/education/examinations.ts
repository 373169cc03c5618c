/** Ends of the names of examinations of school that tell a level by their result: 中學會考五科合格 (Hong Kong). */
export const EXAMINATIONS: readonly string[] = ['会考', '文凭试', '文凭考试', 'dse', 'hkcee', 'hkdse', 'hkale']

/** Behind a subject of school these say how well it was passed: English at | grade | 4. */
export const SUBJECT_RESULTS: readonly string[] = ['grade', 'grades']

/** Before the result of an English paper: | Level | 2 in English Language. */
export const RESULT_LEADS: readonly string[] = ['level', 'grade']

/** How the name of a language ends, or begins, where it is that of an English paper: English | Language, | Use of | Chinese. */
export const PAPER_ENDS: readonly string[] = [' language']
export const PAPER_LEADS: readonly string[] = ['use of ']

/** Before the bracket that names them: both | papers | (Use of English, Use of Chinese). */
export const SEVERAL_PAPERS: readonly string[] = ['papers']

/** Parts of the English names of those in single subjects: a GCSE in English & Maths is of no field of study. */
export const IN_SUBJECTS: readonly string[] = [
  'gcse',
  ...['kcse', 'certificate of secondary'],
  ...['spm', 'waec', 'wassce', 'ssce'],
  'gce',
  'cee',
  'dse',
  'matric',
  'a level',
  'a-level',
  'o level',
  'o-level',
]

/** By itself this says that the examination was passed. */
export const PASSES: readonly string[] = ['合格', '及格']

/** What the result of one examination is in: it tells how well somebody knows a language. */
export const LANGUAGE_PAPERS: readonly string[] = [
  '中国语文科',
  '英国语文科',
  '中国语文',
  '英国语文',
  '中文科',
  '英文科',
  '英语科',
  ...['中文运用试卷', '中文运用及', '中文运用和', '英文运用试卷', '英文运用及', '英文运用和'],
]

/** How words end that say how much was learnt at school: 中三 | 程度 | 的英語, 中學三 | 年級 |. */
export const STANDARDS: readonly string[] = ['程度', '水平', '年级']

/** What papers of an examination are counted in. */
export const PAPER_COUNTERS: readonly string[] = ['科', '科目', '个科目', '项科目']

/** Beginnings of the verbs behind the paper that has to be passed. */
export const PASSING: readonly string[] = ['获', '取得', '考取', '考获', '考得', '达', '合格', '及格', '第']

/** The letters that the words around the figures of a result are made of: 五科考獲第2級成績. */
export const RESULT_LETTERS = '共科第级考取获得达成绩有等同'

/** What the per cent of a degree are of: 60% | marks |. */
export const MARKS: readonly string[] = ['marks', 'aggregate', 'score', 'average']
