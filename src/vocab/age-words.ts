/**
 * Words that matter only beside an age, folded, as a token has them.
 */

/** Those whom the work is for: an age behind them is theirs (residents aged 65 and over). */
export const THOSE_SERVED: readonly string[] = [
  'residents',
  'children',
  'students',
  'pupils',
  'learners',
  'customers',
  'clients',
  'patients',
  'members',
  'guests',
  'kids',
  'youth',
  'adolescents',
  'adults',
  'seniors',
  'elderly',
  'people',
  'teenagers',
  'participants',
  'passengers',
  '劳工',
]

/** How English names of those who apply end, before years that bound their lives: servicemen, office | staff | below 45 years. */
export const APPLICANT_ENDS: readonly string[] = [
  ...['men', 'personnel', 'staff', 'persons', 'civilians', 'veterans', 'officers', 'graduates'],
]

/** Behind such years these leave out all others: males below 35 years | only |. */
export const NO_OTHERS: readonly string[] = ['only']

/** Behind a bounded figure these open why so old: over 18 | due | to the law. */
export const CAUSES: readonly string[] = ['due', 'because', 'owing']

/** Behind a year of birth alone, folded: 1990年后 | 者. */
export const WHOEVER: readonly string[] = ['者', '的', '人员', '人士', '青年', '优先']

/** Behind a year of birth these are of whom one will work with: 90后 | 团队. */
export const COLLEAGUES: readonly string[] = ['团队', '为主', '居多', '小伙伴', '创业', '公司', '老板', '领导', '同事']

/** Before the noun these make a figure of many of it. */
export const AVERAGES: readonly string[] = ['average', 'mean', 'median', '平均', '平均年龄']

/** The noun of an age that names its upper end. */
export const UPPER: readonly string[] = [
  ...['age limit', 'upper age limit', 'maximum age limit', 'maximum age', 'max age', 'max. age', 'under the age of'],
  ...['and under the age of', 'max age limit', 'max. age limit', 'age (max)', 'age (max.)', 'age (maximum)'],
]

/** What leads to the day on which an age is reckoned, and the words of that day: age limit as on the closing date, at the time of applying. */
export const RECKONED_AT: readonly string[] = ['as', 'at', 'on', 'by']
export const RECKONING_DAYS: readonly string[] = [
  ...['time', 'date', 'day', 'closing', 'closing date', 'last', 'last date', 'deadline', 'application', 'applying'],
  ...['normal', 'final', 'appointment', 'joining', 'entry', 'recruitment', 'hiring', 'employment'],
  ...['advertisement', 'interview', 'hire'],
]

/** How a rule that may be departed from says so, before its figure: 年龄 | 一般 | 不超过40岁. */
export const AS_A_RULE: readonly string[] = ['一般', '一般应', '通常', '原则']

/** Of whom the age is that has no relaxation, as Indian notices name them: age limit (General): 35 years. */
export const UNRESERVED: readonly string[] = ['general', 'unreserved', 'ur', 'category', 'candidates', 'for']

/** Behind the noun of an age these lead to what one is of that age for, and to its figure: the upper age limit to join is 30. */
export const FOR_WHAT: readonly string[] = ['for', 'to']

/** Months, and how the numbers of their days end: as on 1st March. */
export const MONTHS: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]
export const ORDINAL_ENDS: readonly string[] = ['st', 'nd', 'rd', 'th']

/** What tells on which side of a date somebody was born, what may stand beside it or in the date, and what turns it round: not | earlier | than the 1st of May. */
export const NOT_EARLIER: readonly string[] = ['after', 'later', 'since']
export const NOT_LATER: readonly string[] = ['before', 'earlier', 'prior']
export const DENIALS: readonly string[] = ['not', 'no', 'ineligible', 'cannot']
export const SIDE_LINKS: readonly string[] = ['on', 'or', 'than', 'to']
export const BETWEEN: readonly string[] = ['between', 'from']
export const DATE_LINKS: readonly string[] = ['the', 'of']

/** How the words end that name an upper end of ages which belongs to them: under 35, and below 35. */
export const UNDER: readonly string[] = ['under', 'below']

/** Words for those of an age, which a bracket gives. */
export const AGED: readonly string[] = ['中高龄', '中高龄者', '高龄者', '银发族', '银发人才', '中高龄族群']

/** Before dates of birth these say what an age means: 35周岁以下是指1990年以后出生. */
export const DEFINING: readonly string[] = ['指', '是指', '系指', '指的是', '即']

/** Opens dates of birth: 自民國70年1月1日以後出生. */
export const FROM = '自'

/** Behind a bound these say what it means, where behind a name they give its value. */
export const MEANING: readonly string[] = ['为', '即为']

/**
 * Beginnings of words for those whom the work is for, behind an age and a gender, and of what says that most are so, or leave work
 * then: 20-35岁女性消费者, 90后为主, 65歲強制退休.
 */
export const OTHERS_AGED: readonly string[] = [
  '消费者',
  '客户',
  '客群',
  '人群',
  '用户',
  '读者',
  '观众',
  '群体',
  '学员',
  '患者',
  '病人',
  '儿童',
  '青年',
  '长者',
  '老人',
  '强制退',
  '届龄退',
  '为主',
  '居多',
]

/** Ends of words for those of whom an age is told right behind, with one word between at most: 主要客户 | 为 | 25-35岁. */
export const TOLD_OF: readonly string[] = [
  ...['客户', '客群', '顾客', '消费者', '用户', '受众', '学员', '会员'],
  ...['客户群', '客层', '族群', '人群'],
]

/** People at large, behind an age: those who are sought, where the sentence says nothing else. */
export const AT_LARGE: readonly string[] = /* @__PURE__ */ [
  '青年',
  '青少年',
  '民众',
  '国民',
  '市民',
  '公民',
  '居民',
  '男女',
].flatMap((people) => [people, `之${people}`, `${people}朋友`, `${people}者`])

/** What stands before the age of whoever is sought. */
export const WELCOMING: readonly string[] = ['凡', '限', '欢迎', '招募', '征求', '募集']

/** Before a year that is reckoned from 1912. */
export const REPUBLIC = '民国'

/** Before a word for the time behind a date that is none of its own: 1990年1月1日 | 以 | 后. */
export const BEFORE_SINCE = '以'

/** Behind an age they say who is let off it: 18-45周岁 | 条件优秀 | 者可以放宽. */
export const OUTSTANDING: readonly string[] = [
  '优秀',
  '条件优秀',
  '特别优秀',
  '条件特别优秀',
  '能力',
  '条件突出',
  '业绩',
]
