/**
 * Words beside a level of education that say whose it is: not that of the person who is looked for. They are no words of the
 * lexicon, as they say this beside a level only.
 */

/** Ends of verbs of the work, whose object somebody with the level is: 指導大學部學生, 招收高中毕业生. */
export const GUIDING: readonly string[] = [
  '指导',
  '协助',
  '带领',
  '辅导',
  '培养',
  '招收',
  '教授',
  '教导',
  '支援',
  '服务',
  '陪伴',
  '照顾',
  '管理',
  '完成',
  '针对',
  '面向',
  '承担',
]

/** Before such a verb these say no more than how it is done: 能独立 | 指导研究生, 具有 | 指导博士生资格. */
export const GUIDING_WELL: readonly string[] = ['能', '可', '独立', '能够', '具有', '具备', '主要', '负责', '参与']

/** Words for a level that are of a post wherever a noun stands behind them: postdoctoral | researcher. */
export const POSTDOCTORAL: readonly string[] = ['postdoc', 'post-doc', 'postdoctoral', 'post-doctoral']

/** Beginnings of what tells how many of the staff have the level, or what those who have it are given: 占80%, 人才可落户. */
export const SHARES: readonly string[] = [
  '占',
  '比例',
  '比率',
  '员工',
  '人才可',
  '人才享',
  '可享',
  '享受',
  '可落户',
  '可直接落户',
]

/** Beginnings of what is not somebody's level but made of levels, or open to them: 以研究生、本科 | 专业目录 | 为准, 大专学历 | 要求的岗位. */
export const CATALOGUES: readonly string[] = [
  ...['成绩单', '班成绩单'],
  '专业目录',
  '学科目录',
  '学科专业目录',
  '专业参考目录',
  '专业名称',
  '目录',
  '要求的岗位',
  '要求岗位',
]

/** What opens such a word for a course, and ends of words before it that say it is offered or applied for: 提供 | 高級文憑 | 課程. */
export const COURSE_STARTS: readonly string[] = ['课程']
export const OFFERING: readonly string[] = [
  '提供',
  '开设',
  '开办',
  '设有',
  '举办',
  '资助',
  '报读',
  '入读',
  '豁免修读',
  '衔接',
  '升读',
  ...['教授', '任教'],
]

/** Behind an English level these are the work that is done on it, and these whom it is done for where a verb of work stands before. */
export const WORK_ON_LEVEL: readonly string[] = ['supervision', 'supervisor']
export const SERVED_AT_LEVEL: readonly string[] = [
  ...['student', 'students', 'candidates', 'researchers', 'scholars', 'course', 'courses', 'module', 'modules'],
  ...['programme', 'programmes', 'programs', 'projects', 'lectures', 'teaching', 'theses', 'thesis', 'curriculum'],
]

/** How such a verb opens: supervise | PhD | students. */
export const SERVING_AT_LEVEL: readonly string[] = [
  ...[
    'supervis',
    'mentor',
    'advis',
    'advice',
    'guid',
    'teach',
    'train',
    'assist',
    'contribut',
    'work',
    'help',
    'liais',
  ],
  ...['admission', 'assess', 'support', 'deliver', 'develop', 'oversee', 'lectur', 'tutor', 'instruct'],
]

/** Words for a level that no vocabulary has as one, beside another: undergraduate and | postgraduate | courses. */
export const BESIDE_LEVEL: readonly string[] = ['postgraduate', 'graduate', 'postdoctoral']

/** Starts of words behind an upper level that name schools and whoever goes there: 高级中等以下 | 学校. */
export const TAUGHT_THERE: readonly string[] = ['学校', '学生', '学童', '幼儿园', '儿童']

/** Ends of words for those who work there already. */
export const STAFF_ENDS: readonly string[] = [
  ...['团队', '人员'],
  '员工',
  '成员',
  '师资',
  '老师',
  '教师',
  '讲师',
  '骨干',
  '同事',
  '队伍',
  '创始人',
]

/** Beginnings of what says that all of them are so. */
export const EVERY: readonly string[] = ['均', '皆', '都', '全部', '全是', '全为', '多为', '多是', '大多']

/** How figures of pay are written short: 12W, 1.2万. */
export const TEN_THOUSANDS: readonly string[] = ['w', '万']

/** Words for pay and allowances behind the level that gets them. */
export const PAID_AS: readonly string[] = [
  '月薪',
  '月支',
  '每月',
  '薪资',
  '薪水',
  '起薪',
  '底薪',
  '转正',
  '正式上岗',
  '报酬',
  '酬金',
  '津贴',
  '补助',
  '补贴',
  '奖学金',
  '安家费',
]

/** Before a level it denies it: a non-degree award. */
export const DENYING = 'non'

/** Whoever applies, behind the level that they have, folded: 研究生 | 应聘者 | 须…. */
export const APPLICANTS: readonly string[] = ['应聘者', '报考者', '应聘人员', '报考人员', '考生']
