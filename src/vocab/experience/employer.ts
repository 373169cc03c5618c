/**
 * Words beside years that are not the applicant's: of the firm, of its people, of pay, of a contract, of a course. Folded, as a token has them; they stand in no lexicon.
 */

/** Ends of what one works at for years: 在科级 | 岗位 | 工作满3年, 从事医疗 | 卫生 | 工作满5年. */
export const POSTS: readonly string[] = [
  '岗位',
  '岗',
  '职位',
  '职务',
  '级',
  '一线',
  '基层',
  '临床',
  '卫生',
  '技术',
  '专业',
  '相关',
]

/** Ends of verbs by which one promises to stay so long: 承諾至少工作 | 一年. */
export const PLEDGES: readonly string[] = [
  ...['承诺', '保证', '可配合'],
  ...['长期稳定', '能长期', '可长期', '愿长期', '能稳定', '可稳定'],
]

/** Behind years these say that somebody was judged in each of them: 近3年 | 年度考核合格. */
export const APPRAISALS: readonly string[] = ['年度考核', '考核', '绩效', '民主测评']

/** Before skills and an experience these promise both: you will | develop | skills and experience in masonry. */
export const DEVELOPING: readonly string[] = ['develop', 'build', 'develops', 'builds', 'acquire']

/** Before an experience these promise it: you will gain exposure to, the chance to build experience. What has been gained is had. */
export const PROMISING: readonly string[] = [
  'spend',
  'gain',
  'gains',
  'gaining',
  'get',
  'receive',
  'receives',
  'receiving',
  'broaden',
  'expand',
  'give',
  'gives',
  'giving',
  'offered',
  'earn',
  'commensurate',
  'commensurates',
  'depending',
]

/** Before a length of time these say when something happens: | during | this three month placement. */
export const DURING: readonly string[] = ['during', 'throughout']

/** Ends of words before years that count something else than work: how long one has had a licence, or sat in a firm. */
export const OTHER_YEARS: readonly string[] = [
  ...['车龄', '房龄', '学制', '合同期', '有效期'],
  ...['户籍', '设籍', '居住', '居留', '定居'],
  ...['期', '第'], // 為 | 期 | 兩年的培訓, 第 | 1年
]

/** Ways to train, and what behind one of them says that a firm does so: 兩年 | 培訓 | 計畫, 經3年 | 訓練 | 合格後. */
export const TRAINED: readonly string[] = ['培训', '训练', '实习']
export const TRAINED_BY: readonly string[] = ['计划', '计画', '期', '合格', '后', '结束', '完']

/** Before years these name who leads those that are looked for: 由10年以上经验的导师带教. */
export const LED_BY = '由'

/** What some years of service earn behind them: no experience that is asked for. */
export const REWARDS: readonly string[] = [
  '享',
  ...['可享', '可晋升', '可升', '可转正'],
  '后享',
  '即享',
  '后可',
  '即可',
  '可申请',
  '后升',
  '后晋',
  '晋升',
  '后转',
  '升任',
  '年终',
  '年假',
  '特休',
]

/** Between the employer and an experience these say that it is looked for. */
export const SEEKING: readonly string[] = [
  ...['招聘', '诚聘', '急聘', '寻找', '希望', '期待', '欢迎', '诚邀', '想找', '在找', '招募', '招'],
  ...['welcome', 'welcomes', 'invite', 'invites', 'applications', 'next'],
  'looking',
  'seek',
  'seeking',
  'want',
  'expect',
  'expects',
  'search',
  'searching',
  'ask',
  'hiring',
  'recruiting',
  'consider',
  'value',
  'for',
  'seeks',
  'needs',
  'someone with',
  'candidates with',
  'candidate with',
  'those with',
  'applicants with',
  'individuals with',
]

/** Whoever hires, under another name than the firm's. */
export const EMPLOYERS: readonly string[] = ['client', 'employer', 'firm', 'school', 'hospital', 'team', 'practice']

/** What some years of service bring, behind the verb of having: 满一年有年终奖. */
export const BENEFITS: readonly string[] = [
  '年终奖',
  '奖金',
  '年假',
  '带薪',
  '旅游',
  '分红',
  '补贴',
  '加薪',
  '双薪',
  '工龄',
]

/** What an employer's history begins with: 成立于1998年. */
export const FOUNDED: readonly string[] = [
  ...['成立', '创立', '创办', '创建', '始创', '创始', '设立'],
  ...['建厂', '建校', '建院', '建店', '始建', '开办'],
]

/** Between that and the years that have gone by: 创办至今已 | 30年. */
export const SINCE: readonly string[] = ['至今', '以来', '至今已', '至今已有', '已经', '已', '已有', '了']

/** How the words end before the years of an employer: 创办至今 | 30年. */
export const FOUNDED_ENDS: readonly string[] = /* @__PURE__ */ FOUNDED.flatMap((word) => [
  word,
  ...SINCE.map((since) => word + since),
])

/** Of all who are there, and asked of nobody: 老员工平均 | 工龄5年. */
export const AVERAGE = '平均'

/** How words end that say whom a notice is for, where no mark parts them from the employer's years: 20年老厂 | 诚聘 | 车工. */
export const HIRING: readonly string[] = ['招', '聘', '聘请', '招收', '招募', '招聘', '诚邀']

/** How words for an employer open that speaks of itself: 我厂 | 生产家具15年. */
export const OWN: readonly string[] = ['我', '本', '咱']

/** What is paid, and what it goes by: 薪资依经历核定. */
export const PAY: readonly string[] = [
  ...['薪', '待遇', '工资', '补贴', '津贴', '底薪', '月薪', '起薪', '时薪', '提成', '加给', '奖金', '补助', '额外补贴'],
  '面议',
]

export const PAID_BY: readonly string[] = ['依', '按', '视', '根据', '依据', '参照', '参考', '凭', '据', '比照']

/** What a firm has of years: 20年 | 历史 |. */
export const HISTORY = '历史'

/** What counts firms and teams: 一 | 家 | 有10年经验的公司. */
export const FIRM_COUNTS: readonly string[] = ['家', '支']

/** For whoever has it something is offered: 为 | 有经验者 | 提供. */
export const OFFERED_TO: readonly string[] = ['为', '给', '对', '向']
export const SERVES = '提供'

/** What opens a sentence about the years of an employer, who is named behind them: with 30 years of experience, we … */
export const EMPLOYER_LEADS: readonly string[] = ['with', 'drawing', 'backed', 'boasting', 'leveraging', 'building']

/** Words that speak of a firm, and may speak of another. */
export const NOT_OF_THE_EMPLOYER: readonly string[] = ['you will', 'their', 'its']

/** Before the employer's own these count them, and speak of them alone: | both | our chefs have worked abroad. */
export const ALL_OF: readonly string[] = ['both', 'all', 'most', 'many', 'of']

/** What an article and so many months or years stand before where it lasts for them: a 6 month | contract |. */
export const CONTRACTS: readonly string[] = [
  ...['contract', 'position', 'role', 'assignment', 'placement', 'internship', 'appointment', 'project', 'term'],
  ...['fixed term', 'fixed-term', 'secondment', 'opportunity', 'engagement', 'consultancy', 'programme', 'program'],
]

/** What lasts so many years, said before them: a diploma from a | program | of 2 years. */
export const COURSES: readonly string[] = ['program', 'programme', 'course', 'diploma', 'apprenticeship', 'duration']

/** Ends of what lasts so many years and is no work: a 4-year | legal qualification |. */
export const TERM_ENDS: readonly string[] = [
  ...['qualification', 'qualifications', 'diploma', 'degree', 'course', 'certificate', 'program', 'programme'],
  ...['probation', 'training period', 'period', 'periods', 'schooling'],
]
