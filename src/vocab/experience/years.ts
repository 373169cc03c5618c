/**
 * What stands about the years of an experience: what leads to them, what they were spent in, when they count. Folded, as a token has them; they stand in no lexicon.
 */

/** Ends of words for having studied abroad. */
export const STUDIED: readonly string[] = ['经历', '经验']

/** What leads the work behind bare years: 4 years | in accounts. */
export const YEARS_LEADS: readonly string[] = [
  ...['in', 'in the', 'within', 'as', 'at', 'across', 'on', 'onboard', 'aboard'],
]

/** How much of the week was worked: 1 year | full-time | or 2 years | part-time | experience. */
export const TIMES_OF_WORK: readonly string[] = ['full-time', 'full time', 'part-time', 'part time']

/** Behind *or* these let any work stand for what is named before: academic or | professional experience. */
export const ANY_EXPERIENCE: readonly string[] = ['professional experience', 'work experience', 'working experience']

/** What says that years are those of a whole working life: 12 years | in total |, | overall | 6 years. */
export const TOTALS: readonly string[] = ['total', 'overall', 'altogether', 'all told']

/** Before bare years of a tool: | worked | 2 years on Java. */
export const WORKED: readonly string[] = ['worked', 'worked for']

/** Verbs of what a background holds: Your background | includes | 2 years of dyeing. */
export const BACKGROUND_VERBS: readonly string[] = ['includes', 'include']

/** How the name of work ends behind years and *of*: 4 years of contract | management |. */
export const WORK_ENDS: readonly string[] = ['management', 'leadership', 'supervision', 'ownership', 'care']

/** How a word ends that says with whom the work was done: two years customer- | facing. */
export const WHOM_WORKED_WITH: readonly string[] = ['facing']

/** Nouns of work where years stand before them, and of much else elsewhere: 4 years of | practice | in tax law. */
export const SERVICE_NOUNS: readonly string[] = ['service', 'practice', 'employment', 'work', 'duty', 'practise']

/** The noun that the vocabulary keeps from being read where it tells what a customer gets. */
export const WITHHELD: readonly string[] = ['experience', 'experiences']

/** Between years and such a noun these lead on to something else: 2 years | to | improve the product experience. */
export const LEADS_ON: readonly string[] = ['to', 'with', 'for', 'from', 'by', 'that', 'who']

/** Before such a noun these say that somebody has had it: previous | product experience. */
export const HAD_BEFORE: readonly string[] = ['previous', 'prior', 'relevant']

/** Behind *of* these point back at the years that some years are part of: 2 | of those years | in a lead role. */
export const WHOLE: readonly string[] = ['which', 'those', 'these', 'them']

/** Behind those the verb of what the years have to be: 2 of which | must | be |. */
export const WHOLE_VERBS: readonly string[] = ['be', 'been', 'have', 'was', 'were']

/** Labels whose years are those of a contract or a paper: Contract: 2 years in Dubai. */
export const TERM_LABELS: readonly string[] = [
  'contract',
  'duration',
  'term',
  'period',
  'tenure',
  'visa',
  'probation',
  'validity',
  'warranty',
  'bond',
]

/** Behind years and their lead these name a time, a place of study or the life of a firm, and no work: 5 years in a row. */
export const NO_WORK: readonly string[] = [
  'row',
  'business',
  'duration',
  'length',
  'total',
  'advance',
  'existence',
  'succession',
  'operation',
  'operations',
  'age',
  'school',
  'college',
  'university',
  'time',
  'most',
  'least',
  'once',
  'training',
  'schooling',
  ...['average', 'record', 'call', 'top'],
]

/** What leads the place of work: 在外企工作, 曾於銀行任職. */
export const LOCATIVES: readonly string[] = ['在', '于']

/** Schools as places of work, where their names are levels elsewhere: 在中學任教. */
export const SCHOOLS_OF_WORK: readonly string[] = [
  ...['小学', '中学', '大学', '高中', '初中', '中小学', '国中', '国小', '国民小学', '国民中学', '高级中学', '高中职'],
  ...['中等学校', '高级中等学校', '专科学校', '职业学校', '大专院校', '大专校院', '独立学院'],
  ...['大专', '高职', '中职', '中专', '技校', '研究所'],
]

/** Ends of words for employers beside which a school is one too: 大學或 | 研究機構. A 研究所 is a school itself. */
export const EMPLOYER_ENDS: readonly string[] = [
  ...['机构', '单位', '公司', '企业', '机关', '医院', '研究院', '政府', '团体', '法人', '组织', '协会', '中心'],
]

/** Verbs that name their trade: 任教 | 滿3年. */
export const TRADE_VERBS: readonly string[] = ['任教', '执教', '教书']

/** Light verbs, which make years of work of those behind a trade: 做 | 服装设计 | 8年以上. */
export const LIGHT_VERBS_ZH: readonly string[] = ['做', '干', '搞', '跑']

/** Verbs of a post that is held at one: 曾任 | 國小 | 校長, 任職於 | 大學. */
export const POST_VERBS: readonly string[] = [
  ...['任', '曾任', '历任', '现任', '担任', '曾担任', '担任过', '曾担任过'],
  ...['任职于', '曾任职于', '任教于', '曾任教于', '服务于', '曾服务于'],
]

/** How their English names end, and what stands before them where work is done there: teaching | at | university level, | in a | college. */
export const SCHOOL_ENDS_OF_WORK: readonly string[] = [
  ...['school', 'college', 'university', 'college level', 'university level'],
  ...['primary level', 'secondary level', 'tertiary level', 'undergraduate', 'graduate level'],
]

/** The same of the past, in one word. */
export const PAST_LOCATIVES: readonly string[] = ['曾在', '曾于', '曾经在']

/** Both. */
export const ALL_LOCATIVES: readonly string[] = [...LOCATIVES, ...PAST_LOCATIVES]

/** Behind the place of work these say that one was there so long: 曾於旅行社 | 服務 | 2年. */
export const HAVING_SERVED: readonly string[] = ['服务', '服务满']

/** How the words end that say what comes later: 录用 | 后 |, 签 | 约 |在校服务. */
export const AFTERWARDS: readonly string[] = ['后', '约']

/** How the words end before a deed that is not done, or not yet: 未从事过, 能在外企工作, 有志从事. */
export const UNDONE: readonly string[] = [
  '不',
  '未',
  '没',
  '没有',
  '能',
  '可',
  '愿',
  '愿意',
  '想',
  '志',
  '意',
  '适应',
  '接受',
  '希望',
  '喜欢',
  '长期',
]

/** Beside a verb of work these say that it went on for years: 多年从事审计, 从事多年销售, 从事采购多年. */
export const FOR_YEARS: readonly string[] = ['多年', '数年', '常年']

/** How a connective ends that holds a verb of having: 及有, 或具, 且具备. */
export const HAVING_ENDS: readonly string[] = ['有', '具', '备', ' have', ' possess']

/** Between a level of education and the years that are asked for besides: Bachelor's | + | 5, Master's degree | plus | 3 years. */
export const ADDERS: readonly string[] = ['+', 'plus']

/** The same in Chinese: 本科 | 加 | 3年经验. */
export const HAN_ADDERS: readonly string[] = ['加', '外加', '再加', '另加', '加上']

/** The same right behind the letters of a degree: BS | with | 5 years, PhD | / | 2 years. */
export const LETTER_ADDERS: readonly string[] = [...ADDERS, 'with', 'w/', 'and', '/']

/** Between years and the level that they are asked for beside, or without: or 3 years | and | a Master's degree. */
export const WAY_LINKS: readonly string[] = ['and', 'plus', 'on top of', 'without']

/** Whoever has a first degree, before the years that are asked of them: | graduates | with 2 years or postgraduates with 1. */
export const FIRST_DEGREE_HOLDERS: readonly string[] = ['graduate', 'graduates']

/** Between years and the level of those of whom they are asked, in a list of both: 3 years | for | degree holders. */
export const FOR_LEVEL: readonly string[] = ['with', 'for', 'if']

/** Before or behind a number of years: a window of time or a history, and no experience (近三年业绩, the last 5 years). */
export const WINDOW_LEADS: readonly string[] = [
  'last',
  'past',
  'next',
  'first',
  'recent',
  'previous',
  'after',
  'following',
  '入职',
]

/** Before a window, with its article: | during | the last 5 years. */
export const WINDOW_PREPOSITIONS: readonly string[] = ['within', 'during', 'in', 'over', 'of']

/** Behind years these say when something is, and not how long: six months | before | graduation. */
export const TELLING_DATES: readonly string[] = ['before', 'prior', 'ago', 'later', 'prior to', 'remaining', 'left']

/** What a year is put together with, where no years are counted: a year-for-year basis. */
export const COMPOUND_ENDS: readonly string[] = ['for', 'round', 'end', 'over', 'on', 'by']

/** Behind *been* these say that the years went by, and not in what: three years must have been | spent | in retail. */
export const SPENT: readonly string[] = ['spent', 'gained', 'acquired', 'obtained', 'earned', 'served']

/** Behind *may be substituted for* these make the years a rate: one year of work for | each | year of study. */
export const PER_YEAR: readonly string[] = ['each', 'every', 'each year of', 'each required']

/** Behind *which* or *that* these say what must be in the work: experience, which | shall have included | inspections. */
export const MODAL_VERBS: readonly string[] = ['shall', 'must', 'should', 'will', 'may', 'can', 'has', 'have', 'had']

/** Ends of words before years that say of which work they are: 实际驾龄3年以上. */
export const WORK_YEARS: readonly string[] = ['驾龄', '驾龄要求']

/** What leads the skill that something is done with: 以 | Go 为主要语言. */
export const WITH: readonly string[] = ['以']

/** Verbs of what somebody has been doing up to now: | held | a supervisory role for 3 years. */
export const HELD: readonly string[] = [
  'held',
  'been',
  'have been',
  'has been',
  'served',
  'acted',
  'managed',
  'led',
  'run',
  'taught',
  'sold',
]

/** The noun that years may stand behind: experience in dyeing for a | period | of 3 years. */
export const PERIOD = 'period'

/** Work experience | totalling | 3 years, experience | equivalent to | 2 years of study: how much of it there is. */
export const AMOUNTING_TO: readonly string[] = ['equivalent to', 'equal to', 'totaling', 'totalling']

/** Between an English experience and the years behind it. */
export const LATE_LINKS: readonly string[] = ['for', 'of', 'with', 'over', '-', '–', ',']
