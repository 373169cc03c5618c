import type { JOB_FUNCTIONS } from '../job-functions'
import { ENGLISH_HEADS } from '../licences/beside/english-nouns'

/**
 * What narrows an experience, what leads there, and what narrows nothing. Folded, as a token has them; they stand in no lexicon.
 */

/** What may lead the scope behind an English noun. */
export const SCOPE_LEADS: readonly string[] = [
  'in',
  'with',
  'as',
  'of',
  'within',
  'from',
  'for',
  'at',
  'on',
  'working in',
  'working with',
  'working as',
  'worked in',
  'work in',
  ...['related to', 'closely related to', 'relating to'],
  'related',
  'relating',
  'regarding',
  'concerning',
  'in the',
  'handling',
  'managing',
  'doing',
  'using',
  'under',
  'working',
  'dealing',
  'gained',
  'gaining',
  'obtained',
  'acquired',
  'serving as',
  'leading',
  'supporting',
  'running',
  'selling',
  'across',
  'either',
  'both',
  'exclusively',
  'solely',
  'specifically',
  'primarily',
  'involving',
  'into',
  'around',
  'through',
  'via',
  'throughout',
]

/** Behind a joint these open another matter: experience in retail | and comfortable with figures. */
export const OTHER_MATTERS: readonly string[] = [
  ...['registrable', 'eligible', 'graduation', 'know', 'understand'],
  ...['work', 'possess', 'enjoy', 'thrive', 'display', 'but'],
  'ability',
  'ability to',
  'the ability to',
  'able',
  'able to',
  'can',
  'will',
  'must',
  'should',
  'is',
  'are',
  'be',
  'you',
  'your',
  'we',
  'our',
  'who',
  'that',
  'they',
  'comfortable',
  'confident',
  'confidence',
  'keen',
  'eager',
  'passion',
  'passionate',
  'desire',
  'willing',
  'willingness',
  'readiness',
  'knowledge',
  'understanding',
  'familiar',
  'aptitude',
  'interest',
  'not',
  ...['meet', 'meets'],
]

/** Before *specializing in* these are who has it: 2 years experienced | employees | specializing in payroll. */
export const SPECIALISTS: readonly string[] = ['employee', 'employees', 'executive', 'executives']

/** Ends of nouns that hold the word which leads their scope: exposure to, previous employment as. */
export const HELD_LEADS: readonly string[] = [' to', ' in', ' as', ' with']

/** Behind the name of a nation these say what is its own, where the name is that of a language elsewhere: French | cuisine. */
export const OF_NATIONS: readonly string[] = [
  ...['cuisine', 'cuisines', 'food', 'dishes', 'pastry', 'market', 'markets', 'client', 'clients', 'customers'],
  ...['company', 'companies', 'firm', 'firms', 'brands', 'law', 'gaap', 'standards', 'regulations'],
]

/** What opens a part of a scope, which is one of its terms where it is work: weaving, | including | felting. */
export const PART_LEADS: readonly string[] = ['including', 'incl', 'involving']

/** What opens examples of a scope, any of which will do: accounting software | such as | Xero. */
export const EXAMPLE_LEADS: readonly string[] = [
  ...['such as', 'like', 'e.g.', 'eg.', 'eg', 'for example', 'for instance'],
  ...['especially', 'esp', 'esp.', 'particularly', 'notably', 'specifically'],
  ...PART_LEADS,
]

/** What opens the names of what was only described: farm work | i.e. | milking, two trades, | namely | dyeing and weaving. */
export const NAMING_LEADS: readonly string[] = ['i.e.', 'namely', 'viz']

/** Words of a rank that are whomever something is done for as well: | 员工 | 训练. */
export const STAFF_NOUNS: readonly string[] = ['员工', '职员']

/** What is had, and what something is done with: 社區 | 資源 | 連結經驗. */
export const RESOURCE = '资源'

/** How much of the week was worked: | 全职/兼职 | 教学. */
export const WORK_TIMES: readonly string[] = ['全职', '兼职']

/** Behind *or* these open a member of the list, where *strong* or *good* open another matter: or | advanced prosthetics. */
export const QUALIFIERS: readonly string[] = [
  'advanced',
  'basic',
  'direct',
  'qualifying',
  'progressive',
  'combined',
  'recent',
  'full-time',
  'full time',
  'overall',
  'total',
  'broad',
  'deep',
  'some',
  'any',
  'all',
  'most',
]

/** These close a list that goes on: looms, kilns | etc |. */
export const AND_SO_ON: readonly string[] = ['etc', 'etc.']

/** Before a comma these describe what is named behind it, and end no list: fast-paced, noisy kitchens. */
export const DESCRIBING: readonly string[] = [
  ...[
    'hands-on',
    'hands on',
    'paced',
    'stage',
    'volume',
    'driven',
    'facing',
    'scale',
    'oriented',
    'based',
    'pressure',
    'growth',
    'profile',
  ],
  ...[
    'changing',
    'moving',
    'touch',
    'busy',
    'noisy',
    'large',
    'small',
    'complex',
    'dynamic',
    'demanding',
    'challenging',
  ],
  ...['global', 'international', 'diverse', 'multicultural', 'agile', 'regulated', 'progressive'],
]

/** Traits that are work as well, where a list goes on to them or ends in them: strategy and | leadership. */
export const TRAITS_AT_WORK: readonly string[] = [
  ...['execution', 'leadership', 'innovation', 'influencing', 'problem solving', 'problem-solving'],
  ...['decision making', 'decision-making'],
]

/** Behind *and* these say how deep the work went, unless an ability follows: and | basic | bookkeeping, and | basic computer skills. */
export const DEPTHS: readonly string[] = ['basic', 'intermediate', 'advanced', 'simple', 'complex']

/** What leads the scope that stands before the verb of having: 在快消行业有3年经验. */
export const SCOPE_COVERBS: readonly string[] = ['在', '对', '对于', '于', '从']

/** How the English names of posts end: as a tutor, learning | mentor. */
export const POST_ENDS: readonly string[] = ['er', 'or', 'ist', 'ant', 'ent']

/** Behind a list and 等, what kind of place its members are: 茶馆、面馆等单位. */
export const PLACE_KINDS: readonly string[] = ['机构', '单位', '场所', '企业', '公司']

/** Before the work that an experience is of, and no word for what is related: 有关仓储的经验. */
export const CONCERNING: readonly string[] = ['有关', '及有关', '关于']

/** Behind the noun this leads what the experience is to be related to, folded: 工作經驗 | 須 | 與 | 零售有關. */
export const RELATED_TO = '与'

/** What has been done is not set apart from what one can do or knows: 独立建站能力和经验, 审计知识和经验. */
export const SHARED_SCOPE: readonly string[] = [
  ...['能力', '知识', '技能', '资质', '理论', '理念', '理解', '了解', '认识', '认知', '见解'],
  ...['skills', 'knowledge'],
]

/** Who does the work that stands before: 配药 | 员. */
export const MEMBER = '员'

/** Studies, where one word stands for them and for work: 相关 | 学 | 经历. */
export const STUDIES = '学'

/** What one can do, behind the work that it is done at: 管理 | 能力 | 和经验. */
export const ABILITY = '能力'

/** What ends a word to hold it to the next, and says nothing of the work, folded. */
export const SCOPE_TAILS: readonly string[] = ['的', ABILITY]

/** Behind the last name of a list they say that there are more: 花店、茶馆 | 等工作 | 经验. */
export const AND_SUCH: readonly string[] = ['等工作', '等方面工作', 'or the like', 'and the like', 'gained', 'acquired']

/** Before a figure that is the second word of a name: Band | 6 |, Key Stage | 2 |. */
export const NUMBERED_NAMES: readonly string[] = ['band', 'class', 'stage', 'grade']

/** Ends of nouns for what somebody knows, before a joint and the experience that goes with it: 理论知识 | 和 | 丰富的实践经验. */
export const KNOWLEDGE: readonly string[] = ['知识', '理论', '功底', '基础']

/** Behind the work that an experience is of these ask for no other: customer service (or | equivalent |). */
export const EQUIVALENT: readonly string[] = [
  'equivalent',
  'or equivalent',
  'or its equivalent',
  'or the equivalent',
  'or an equivalent',
]

/** Within a word of the vocabularies these open it (a similar role), and are none of what it names. */
export const SCOPE_ARTICLES: readonly string[] = ['a', 'an', 'the', 'any']

/** What only points at a list or says that somebody is looked for narrows nothing: 符合 | 下列 | 工作經驗, 找 | 2年經驗. */
export const SCOPE_POINTERS: readonly string[] = [
  ...['以下', '下列', '下述', '上述', '符合', '符合以下', '符合下列'],
  ...['找', '征', '征求', '征才', '招', '诚征', '急征', '寻找', '需要'],
]

/** Whoever employs: beside a word that names the work or the industry these add nothing. */
export const EMPLOYER_FILLERS: readonly string[] = [
  ...['company', 'companies', 'organization', 'organizations', 'organisation', 'organisations', 'repute'],
  ...['reputable', 'reputed', 'renowned', 'recognised', 'recognized', 'sizeable', 'sizable', 'well-established'],
  ...['established', 'top-tier', 'leading'],
]

/** No more does what these say of a line of work. */
export const SCOPE_FILLERS: readonly string[] = [
  ...EMPLOYER_FILLERS,
  ...['范畴', '方向', '任何', '任一', '方面', '方面的', '方面工作', '等方面'],
  'current',
  'field',
  'fields',
  'area',
  'areas',
  'industry',
  'industries',
  'sector',
  'sectors',
  'business',
  'businesses',
  'role',
  'roles',
  'position',
  'positions',
  'capacity',
  'setting',
  'settings',
  'environment',
  'environments',
  'space',
  'domain',
  'domains',
  'segment',
  'segments',
  'vertical',
  'verticals',
  'arena',
  'sphere',
  'function',
  'functions',
  'department',
  'job',
  'jobs',
  'discipline',
  'category',
  'categories',
  ...['grade', 'rank', 'ii', 'iii', 'iv'],
  ...['another', 'concept', 'concepts', 'institution', 'institutions'],
  'gained',
  'obtained',
  'acquired',
  'works',
  'bed',
  'bedded',
  '处理',
  '办理',
  '执行',
  '累计',
  '累积',
  '连续',
  '一定',
  '一定的',
  ...['一般', '普通', '一般普通'],
  '有效',
  '下列',
  ...['专注', '专注于', '聚焦', '聚焦于'],
]

/** Behind a bracket that names it again these close the name of a craft: process mining (PM) | technologies |. */
export const CRAFT_NOUNS: readonly string[] = [
  ...['technologies', 'technology', 'techniques', 'tools', 'systems', 'software', 'methods', 'platforms', 'skills'],
  ...['frameworks', 'languages', 'equipment', 'processes', 'procedures', 'applications', 'solutions', 'projects'],
  ...['services', 'programs', 'programmes', 'packages', 'databases', 'libraries'],
]

/** Before examples these say nothing of the work either: in areas such as tax and payroll. */
export const GENERAL_NOUNS: readonly string[] = /* @__PURE__ */ SCOPE_FILLERS.concat([
  'discipline',
  'disciplines',
  'trade',
  'trades',
  'topics',
])

/**
 * Behind a scope these add up its years, before it they say that they went on, or that nothing else was done, and narrow nothing: 護理工作 |
 * 累計 | 4年, | 长期 | 从事采购, | 专注于 | 采购.
 */
export const TALLIES: readonly string[] = [
  ...['累计', '累积', '合计', '合共', '共计', '总计', '总共', '连续', '持续', '长期', '一直'],
  ...['专注', '专注于', '聚焦', '聚焦于'],
  ...['just', 'only'],
]

/** How a word for what is related opens that holds its joint, the longest first: 等 | 相关, 或其他 | 相关, 及 | 有关. */
export const RELATED_JOINTS: readonly string[] = ['等其他', '或其他', '或其它', '或者', '以及', '等', '或', '及', '和']

/** Starts of such words that open as a joint does, and hold none. */
export const ONE_WORD: readonly string[] = ['等效']

/** Words that are everywhere in a posting, and name a function where an experience is one of them: 3年以上招聘经验. */
export const SCOPE_FUNCTIONS: Readonly<Record<string, keyof typeof JOB_FUNCTIONS>> = {
  招聘: 'recruitment',
  驾驶: 'driving',
}

/** Names that the word for work is part of, folded, as it is not of 招聘工作. */
export const ENDING_IN_WORK: readonly string[] = ['社会工作']

/** These stand for work that has been named before (a licence, with 1 year of experience in it). */
export const SCOPE_PRONOUNS: readonly string[] = ['it', 'them', 'this', 'these', 'the same', 'experience']

/** Behind a sum these say that it is paid, and not how great the work was: £14 per | hour |. */
export const PAY_PERIODS: readonly string[] = ['hour', 'day', 'week', 'month', 'year', 'annum']

/** What leads the place of what was done: surveys | in | rough terrain. */
export const PLACE_LEADS: readonly string[] = ['in', 'in the', 'at', 'on', 'within', 'across', 'throughout']

/** What leads what was worked in or on, over a comma as well: 3 years of experience, | working in | mills. */
export const WORKING_LEADS: readonly string[] = [...['working in', 'working with', 'working as']]

/** What leads the tool it was done with: dashboards | using | Excel. */
export const TOOL_LEADS: readonly string[] = ['with', 'using']

/** Before *of* these say how much of the work there was, and not what it was: a wide range of glazes. */
export const AMOUNTS: readonly string[] = [
  'range',
  'variety',
  'number',
  'array',
  'selection',
  'multitude',
  'combination',
  ...['amount', 'deal', 'degree', 'wealth', 'depth', 'breadth', 'aspects', 'facets'],
]

export const BREADTHS: readonly string[] = ['wide', 'broad', 'diverse', 'large', 'full', 'vast']

/** Verbs of work between what a scope names: 在相关领域做销售. */
export const SCOPE_VERBS: readonly string[] = ['从事', '做', '干', '任', '现任', '担任', '担当', '出任', '历任']

/** Before the names of tools these say that they were worked with: 运用Hive, Flink经验. */
export const TOOL_VERBS: readonly string[] = ['使用', '运用', '应用', '操作']

/** How a Chinese verb ends that says what was done: 使用过. */
export const DONE = '过'

/** What stands beside an experience and shares its object: experience in | or knowledge of | freight. */
export const SHARING: readonly string[] = [
  ...[
    'interest',
    'passion',
    'training',
    'familiarity',
    'understanding',
    'expertise',
    'qualification',
    'qualifications',
  ],
  ...['knowledge', 'skill', 'skills', 'proficiency', 'enthusiasm', 'awareness', 'insight', 'certification', 'record'],
  ...['internship', 'internships', 'involvement', 'exposure'],
]

/** Behind what one is able to these lead to what an experience is of as well: experience of and ability to | use | looms. */
export const USES: readonly string[] = ['use', 'operate', 'utilise', 'utilize']

/** The same in two words. */
export const WORK_WITH = 'work with'

/** Before what work is done with or about these add nothing to it: experience | using | Kafka, | come from | a retail background. */
export const USING: readonly string[] = [
  '运用',
  ...[
    'using',
    'utilising',
    'utilizing',
    'regarding',
    'concerning',
    'across',
    'come',
    'coming',
    'gained',
    'spent',
    'held',
    'via',
  ],
  ...[
    ...['related to', 'closely related to', 'relating to'],
    'pertaining',
    'associated',
    'supplemented',
    'paid',
    'unpaid',
    'supervised',
    'full-time',
    'part-time',
  ],
  ...['performing', 'undertaking', 'conducting', 'carrying out', 'include', 'included', 'involving', 'involved'],
  ...['onboard', 'aboard', 'qualifying'],
  ...['any', 'being', 'having', 'professional', 'responsible', 'current'],
  ...['exclusively', 'solely', 'specifically', 'primarily'],
  ...[
    'full time',
    'part time',
    'verifiable',
    'checkable',
    'documented',
    'initial',
    'provided',
    'such',
    ...['different', 'various', 'duties', 'associated'],
    'cumulative',
    'demonstrable',
    ...['particular', 'see', 'demonstrate', 'demonstrates', 'demonstrating'],
  ],
]

/** Verbs that say little of work that is named behind them: | managing | media relations; alone they are all that is said. */
export const LIGHT_VERBS: readonly string[] = ['managing', 'handling', 'making', 'executing', 'doing', 'providing']

/** Behind what one got these say that the years count from there: 取得執照 | 後 | 三年護理經驗. */
export const AFTER: readonly string[] = ['后', '之后', '以后']

/** Ends of words for what one gets, before such a word. */
export const GOT: readonly string[] = ['学历', '学位', '资格', '执照', '牌照', '证书', '证照', '毕业', '注册', '文凭']

/** Behind a scope these say that it is over: worked in a bakery | before |. */
export const IN_THE_PAST: readonly string[] = ['before', 'previously']

/** Before *from* these say of somebody where he comes from: | coming | from the wool trade. */
export const COMING: readonly string[] = ['come', 'comes', 'coming', 'hail', 'hailing', 'those', 'anyone']

/** How long, and no work: | several years | of warehouse experience. */
export const HOW_LONG: readonly string[] = [
  'additional',
  'many',
  'several',
  'multiple',
  'numerous',
  'few',
  'few years',
  'years',
  "years'",
  'worth',
  ...['consecutive', 'continuous', 'uninterrupted', 'greater', 'longer', 'own', 'each', 'year'],
  ...['少许', '少量'],
]

/** English nouns of papers and of what ends with one, which *or equivalent experience* may stand in place of. */
export const TAUGHT_PAPERS: readonly string[] = [
  ...ENGLISH_HEADS,
  ...['accreditation', 'qualification', 'qualifications', 'training', 'coursework', 'apprenticeship'],
]

/** Ends of words that share the noun with work, folded: 海外学习 | 或 | 工作经历, 相关研究 | 或 | 工作经验. */
export const BESIDE_WORK: readonly string[] = [
  ...['学习', '留学', '求学', '生活', '居住', '研修', '进修', '访学'],
  ...['研究', '科研', '项目', '实践', '产业', '行业', '部署', '实施'],
]

/** Ends of the names of papers, which 或 puts beside an experience: 技術士證照或餐飲經驗. */
export const PAPERS: readonly string[] = [
  '证照',
  '证书',
  '执照',
  '资格证',
  '从业证',
  '上岗证',
  '会计证',
  '资格证书',
  ...['技术士', '技术士证', '证明', '职称'],
  '学位',
  '学历',
]

/** Ends of work that a field of study is called by at most besides: 汽车维修, 服装销售. */
export const PRACTICE_ENDS: readonly string[] = ['维修', '销售', '采购', '运营', '客服', '安装', '施工', '操作', '导购']

/** Ends of words for a trade, behind what points at the role's own: 同行业, 本领域. */
export const TRADE_ENDS: readonly string[] = ['业', '领域']
