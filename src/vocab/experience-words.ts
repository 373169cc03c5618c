import type { JOB_FUNCTIONS } from './job-functions'

/**
 * Words that matter only beside an experience, folded, as a token has them. They stand in no lexicon: outside an experience they say
 * nothing that a reader needs.
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
  'related to',
  'relating to',
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
  'employees specializing in',
  'employees specialising in',
  'specializing in',
  'specialising in',
]

/** Behind a joint these open another matter: experience in retail | and comfortable with figures. */
export const OTHER_MATTERS: readonly string[] = [
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
]

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
]

/** Ends of words for having studied abroad. */
export const STUDIED: readonly string[] = ['经历', '经验']

/** What leads the work behind bare years: 4 years | in accounts. */
export const YEARS_LEADS: readonly string[] = [
  ...['in', 'in the', 'within', 'as', 'at', 'across', 'on', 'onboard', 'aboard'],
]

/** Ends of nouns that hold the word which leads their scope: exposure to, previous employment as. */
export const HELD_LEADS: readonly string[] = [' to', ' in', ' as', ' with']

/** Nouns of work where years stand before them, and of much else elsewhere: 4 years of | practice | in tax law. */
export const SERVED: readonly string[] = ['service', 'practice', 'employment', 'work', 'duty', 'practise']

/** Behind *of* these point back at the years that some years are part of: 2 | of those years | in a lead role. */
export const WHOLE: readonly string[] = ['which', 'those', 'these', 'them']

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

/** Words in -ing that tell when, and not what is done: two years | following the award. */
export const TELLING_WHEN: readonly string[] = [
  'vesting',
  'following',
  'preceding',
  'during',
  'starting',
  'beginning',
  'commencing',
  'ending',
  'pending',
  'running',
  'according',
  'depending',
  'including',
]

/** What leads a second list behind a first: sales, or lending | within retail, banking or insurance. */
export const SECOND_LEADS: readonly string[] = ['within', 'in', 'in the', 'at', 'across', 'for', 'as']

/** What is done *with* somebody or something: dealing | with the public. */
export const DONE_WITH: readonly string[] = [
  'dealing',
  'liaising',
  'working',
  'collaborating',
  'communicating',
  'associated',
  'interacting',
  'interfacing',
  'engaging',
  'partnering',
  'negotiating',
  'consulting',
  'integrating',
  'experimenting',
  'work',
  'contact',
  ...['relationships', 'relationship', 'partnerships', 'negotiations', 'communication', 'interaction', 'liaison'],
]

/** What opens examples of a scope, any of which will do: accounting software | such as | Xero. */
export const EXAMPLE_LEADS: readonly string[] = [
  ...['such as', 'like', 'e.g.', 'eg.', 'eg', 'for example', 'for instance'],
  ...['including', 'incl', 'especially', 'particularly', 'notably', 'specifically'],
]

/** What opens the names of what was only described: farm work | i.e. | milking, two trades, | namely | dyeing and weaving. */
export const NAMING_LEADS: readonly string[] = ['i.e.', 'namely', 'viz']

/** Whom work is done with, in one word with *with*: supporting someone with epilepsy. */
export const PERSON_WITH: readonly string[] = ['someone with', 'somebody with']

/** Past forms that no ending tells, of what has been done at work: having | run | a bakery. */
export const DONE_AT_WORK: readonly string[] = [
  'run',
  'sold',
  'led',
  'built',
  'held',
  'taught',
  'grown',
  'done',
  'overseen',
  'made',
  'driven',
  'bought',
  'drawn',
]

/** Behind *or* these open a member of the list, where *strong* or *good* open another matter: or | advanced prosthetics. */
export const QUALIFIERS: readonly string[] = [
  'advanced',
  'basic',
  'direct',
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

/** Behind *and* these say how deep the work went, unless an ability follows: and | basic | bookkeeping, and | basic computer skills. */
export const GRADES: readonly string[] = ['basic', 'intermediate', 'advanced', 'simple', 'complex']

/** Before *following* these say how many of a list count: some | of the following industries. */
export const COUNTING: readonly string[] = [
  'the',
  'of',
  'or',
  'more',
  'some',
  'any',
  'all',
  'each',
  'several',
  'most',
  'both',
]

/** Behind *to* these say what for, and no longer what the work is. */
export const PURPOSES: readonly string[] = [
  'facilitate',
  'support',
  'ensure',
  'help',
  'drive',
  'enable',
  'achieve',
  'improve',
  'meet',
  'join',
  'assist',
  'lead',
  'manage',
  'oversee',
  'handle',
  'take',
  'work',
  'be',
  'fill',
  'run',
  'build',
  'grow',
  'deliver',
  'head',
  'provide',
  'strengthen',
  'include',
  'promote',
  'maintain',
  'operate',
  'produce',
  'develop',
  'create',
  'inspect',
  'repair',
  'install',
  'prepare',
  'perform',
  'supervise',
  'coordinate',
  'conduct',
  'carry',
  'expand',
  'market',
  'sell',
  'serve',
  'train',
  'teach',
  'coach',
  'guide',
  'implement',
  'execute',
  'contribute',
  'complement',
  'cover',
  'establish',
  'organise',
  'organize',
  'look',
  'represent',
  'increase',
  'maximise',
  'maximize',
  'optimise',
  'optimize',
  'guarantee',
  'attract',
  'win',
  'secure',
  'cater',
  ...['enhance', 'advance', 'foster', 'address', 'reduce', 'resolve', 'solve', 'scale', 'boost', 'accelerate'],
  ...['identify', 'monitor', 'analyse', 'analyze', 'define', 'design', 'influence', 'inform', 'motivate', 'mentor'],
  ...['negotiate', 'plan', 'protect', 'recommend', 'respond', 'review', 'satisfy', 'streamline', 'transform'],
]

/** Those whom work is done with; what *with* says behind them tells who they are. */
export const PEOPLE: readonly string[] = [
  'people',
  'persons',
  'individuals',
  'children',
  'adults',
  'adolescents',
  'students',
  'pupils',
  'learners',
  'patients',
  'clients',
  'residents',
  'families',
  'youth',
]

/** Nouns of what somebody has or is, which a joint parts from the experience behind it: own car | and | sales experience. */
export const OF_THE_PERSON: readonly string[] = [
  'availability',
  'flexibility',
  'car',
  'vehicle',
  'transport',
  'transportation',
  'laptop',
  'visa',
  'attitude',
  'personality',
  'ethic',
]

/** What leads the scope that stands before the verb of having: 在快消行业有3年经验. */
export const PREPOSITIONS: readonly string[] = ['在', '对', '对于', '于', '从']

/** What leads the place of work: 在外企工作, 曾於銀行任職. */
export const LOCATIVES: readonly string[] = ['在', '于']

/** Schools as places of work, where their names are levels elsewhere: 在中學任教. */
export const SCHOOLS: readonly string[] = ['小学', '中学', '大学', '高中', '初中', '中小学', '国中', '国小']

/** How their English names end, and what stands before them where work is done there: teaching | at | university level, | in a | college. */
export const SCHOOL_ENDS: readonly string[] = ['school', 'college', 'university', 'college level', 'university level']
export const SCHOOL_LEADS: readonly string[] = ['at', 'in', 'within']

/** The same of the past, in one word. */
export const PAST_LOCATIVES: readonly string[] = ['曾在', '曾于', '曾经在']

/** How the words end before a deed that is not done, or not yet: 未从事过, 能在外企工作, 有志从事. */
export const UNDONE: readonly string[] = [
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

/** Before the work that an experience is of, and no word for what is related: 有关仓储的经验. */
export const CONCERNING: readonly string[] = ['有关', '及有关', '关于']

/** What has been done is not set apart from what one can do or knows: 独立建站能力和经验, 审计知识和经验. */
export const SHARED_SCOPE: readonly string[] = ['能力', '知识', '技能', '资质']

/** Beside a verb of work these say that it went on for years: 多年从事审计, 从事多年销售, 从事采购多年. */
export const FOR_YEARS: readonly string[] = ['多年', '数年', '常年']

/** How a connective ends that holds a verb of having: 及有, 或具, 且具备. */
export const HAVING_ENDS: readonly string[] = ['有', '具', '备', ' have', ' possess']

/** Behind the work that an experience is of these ask for no other: customer service (or | equivalent |). */
export const EQUIVALENT: readonly string[] = ['equivalent', 'or equivalent', 'or its equivalent', 'or an equivalent']

/** Within a word of the vocabularies these open it (a similar role), and are none of what it names. */
export const SCOPE_ARTICLES: readonly string[] = ['a', 'an', 'the', 'any']

/** Whoever employs: beside a word that names the work or the industry these add nothing. */
export const EMPLOYER_FILLERS: readonly string[] = [
  ...['company', 'companies', 'organization', 'organizations', 'organisation', 'organisations', 'repute'],
  ...['reputable', 'reputed', 'renowned', 'recognised', 'recognized', 'sizeable', 'sizable', 'well-established'],
  ...['established', 'top-tier', 'leading'],
]

/** No more does what these say of a line of work. */
export const SCOPE_FILLERS: readonly string[] = [
  ...EMPLOYER_FILLERS,
  '范畴',
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
  '下列',
]

/** Before examples these say nothing of the work either: in areas such as tax and payroll. */
export const GENERAL_NOUNS: readonly string[] = /* @__PURE__ */ SCOPE_FILLERS.concat([
  'discipline',
  'disciplines',
  'trade',
  'trades',
  'topics',
])

/** Behind a scope these add up its years, and narrow nothing: 護理工作 | 累計 | 4年. */
export const TALLIES: readonly string[] = ['累计', '累积', '合计', '共计']

/** Ends of words before 履历 that make a paper of it: 歡迎投遞履歷. */
export const SENT: readonly string[] = [
  '投递',
  '投',
  '寄',
  '附',
  '提交',
  '递交',
  '发送',
  '传送',
  '更新',
  '填写',
  '筛选',
  '备妥',
]

/** How a word for what is related opens that holds its joint, the longest first: 等 | 相关, 或其他 | 相关, 及 | 有关. */
export const RELATED_JOINTS: readonly string[] = ['等其他', '或其他', '或其它', '或者', '以及', '等', '或', '及', '和']

/** Between a level of education and the years that are asked for besides: Bachelor's | + | 5, Master's degree | plus | 3 years. */
export const ADDERS: readonly string[] = ['+', 'plus']

/** The same right behind the letters of a degree: BS | with | 5 years, PhD | / | 2 years. */
export const LETTER_ADDERS: readonly string[] = [...ADDERS, 'with', 'and', '/']

/** Between years and the level that they are asked for beside: or 3 years | and | a Master's degree. */
export const LEVEL_ADDERS: readonly string[] = ['and', 'plus', 'on top of']

/** Between years and the level of those of whom they are asked, in a list of both: 3 years | for | degree holders. */
export const LEVEL_LINKS: readonly string[] = ['with', 'for']

/** Words that are everywhere in a posting, and name a function where an experience is one of them: 3年以上招聘经验. */
export const SCOPE_FUNCTIONS: Readonly<Record<string, keyof typeof JOB_FUNCTIONS>> = { 招聘: 'recruitment' }

/** These stand for work that has been named before (a licence, with 1 year of experience in it). */
export const SCOPE_PRONOUNS: readonly string[] = ['it', 'them', 'this', 'these', 'the same', 'experience']

/** What an equivalent of study and work is called. */
export const COMBINATIONS: readonly string[] = ['combination', 'combinations', 'mix', 'blend']

/** What may stand beside education in what is as good: an equivalent combination of education, training and experience. */
export const COMBINED: readonly string[] = [
  'combination',
  'combinations',
  'mix',
  'combined',
  'training',
  'certification',
  'certifications',
  'qualification',
  'qualifications',
  'skill',
  'skills',
  'academic',
]

/** Experience that is gathered or passed on is a duty: 课后教学经验总结, 积累运维经验. */
export const GATHERING: readonly string[] = [
  'provides',
  'offers',
  '总结',
  '分享',
  '交流',
  '积累',
  '累积',
  '传授',
  '沉淀',
  '推广',
  '输出',
]

/** Before an experience these promise it: you will gain exposure to, the chance to build experience. What has been gained is had. */
export const PROMISING: readonly string[] = [
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

/** Verbs that promise what *with* leads, and what it is that does so: provide graduates with exposure, a role with exposure. */
export const PROVIDING: readonly string[] = ['provide', 'provides', 'providing']
export const OFFERS: readonly string[] = ['environment', 'role', 'position', 'opportunity', 'team', 'job', 'culture']

/** Before those who have just left school these say what is done for them, and not that they may apply. */
export const TEACHING: readonly string[] = [
  'provide',
  'provides',
  'providing',
  'give',
  'gives',
  'train',
  'trains',
  'training',
  'help',
  'helps',
  'equip',
  'equips',
  'develop',
  'develops',
  'mentor',
  'coach',
  'guide',
  'recruit',
  'hire',
  'supervise',
]

/** The same with *for* or *to* behind them: training provided | for | fresh graduates. */
export const TAUGHT_FOR: readonly string[] = [
  'provided',
  'training',
  'available',
  'offered',
  'given',
  'programme',
  'program',
]

/** How much experience, where no figure says it. */
export const RICH: readonly string[] = [
  '丰富',
  '较丰富',
  '相当丰富',
  '大量',
  '多年',
  '数年',
  'rich',
  'extensive',
  'solid',
  'substantial',
]
export const SOME: readonly string[] = ['一定', '一些', '有一定', '具有一定', '具备一定', 'some']

/** Less than what was asked for a line above is asked for by nobody. */
export const LACKING: readonly string[] = ['less', 'lesser', 'little', 'limited', 'more']

/** Behind an experience, and what says how far, these say how little of it there is: 经验较少者可考虑, 经验尚浅. */
export const LACKED: readonly string[] = ['不足', '少', '较少', '尚少', '尚浅', '浅', '欠缺', '不够', '不多', '稍欠']

/** Words of which one stands in a noun for those who have just left school. */
export const FRESH: readonly string[] = [
  '应届',
  '应往届',
  '应、往届',
  '应/往届',
  '往届',
  '新鲜人',
  '无经验',
  '零经验',
  '零基础',
  '届',
  '新手',
  '小白',
  'fresh',
  'grad',
  'leavers',
]

/** What graduates do before a duty, and words for the duty beside those of modality: 应届毕业生 | 报考 | ，须…, 应届毕业生 | 应. */
export const APPLYING: readonly string[] = ['报考', '应聘', '应征', '报名', '投递', '申请']
export const OBLIGED: readonly string[] = ['应', '应当', '应在', '应于', '不得', '不能', '除外']

/** How the word begins for those who left school in an earlier year: years may be asked of them. */
export const FORMER = '往届'

/** Before or behind a number of years: a window of time or a history, and no experience (近三年业绩, the last 5 years). */
export const WINDOW_LEADS: readonly string[] = ['last', 'past', 'next', 'first', 'recent', 'previous', 'after', '入职']

/** Before a window, with its article: | during | the last 5 years. */
export const WINDOW_PREPOSITIONS: readonly string[] = ['within', 'during', 'in', 'over', 'of']

/** Behind *which* or *that* these say what must be in the work: experience, which | shall have included | inspections. */
export const MODAL_VERBS: readonly string[] = ['shall', 'must', 'should', 'will', 'may', 'has', 'have', 'had']
export const INCLUDING: readonly string[] = ['included', 'include', 'includes', 'involved', 'involve', 'involves']

/** What leads the place of what was done: surveys | in | rough terrain. */
export const PLACE_LEADS: readonly string[] = ['in', 'in the', 'at', 'within', 'across', 'throughout']

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
]
export const BREADTHS: readonly string[] = ['wide', 'broad', 'diverse', 'large', 'full', 'vast']

/** Ends of words before years that count something else than work: how long one has had a licence, or sat in a firm. */
export const OTHER_YEARS: readonly string[] = [
  ...['车龄', '房龄', '学制', '合同期', '有效期'],
  ...['户籍', '设籍', '居住', '居留', '定居'],
]

/** Ends of words before years that say of which work they are: 实际驾龄3年以上. */
export const WORK_YEARS: readonly string[] = ['驾龄']

/** Before years these name who leads those that are looked for: 由10年以上经验的导师带教. */
export const LED_BY = '由'

/** What some years of service earn behind them: no experience that is asked for. */
export const REWARDS: readonly string[] = [
  '享受',
  '享有',
  '可享',
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

/** Before who is experienced these say that somebody works beside them: with experienced engineers. */
export const BESIDE: readonly string[] = ['with', 'by', 'from', 'alongside', 'among', 'our']

/** Before who is experienced these say that it is asked for: we | hire | experienced weavers, | looking | for an experienced weaver. */
export const HIRERS: readonly string[] = [
  ...['hire', 'hires', 'hiring', 'need', 'needs', 'require', 'requires', 'requiring', 'seek', 'seeks', 'seeking'],
  ...['looking', 'searching', 'recruit', 'recruiting', 'want', 'wanted', 'prefer', 'employ'],
]

/** Before an experience these lead to what something is taken for: study counts | towards | experience. */
export const COUNTED_AS: readonly string[] = ['towards', 'toward', 'as']

/** Behind a scope these open what is said of it, and end it: experience in orchards | is | welcome, looms | will | be looked at. */
export const FINITE_VERBS: readonly string[] = [
  ...['is', 'are', 'was', 'were', 'will', 'would', 'may', 'might', 'could', 'shall', 'counts', 'constitutes'],
]

/** Behind an experience these point at one that was told of elsewhere: the experience | listed | above. */
export const RETOLD: readonly string[] = ['listed', 'above', 'mentioned', 'stated', 'outlined']

/** Verbs that open a duty: improve the checkout experience, deliver an outstanding guest experience. */
export const DUTY_VERBS: readonly string[] = [
  'improve',
  'improving',
  'enhance',
  'enhancing',
  'deliver',
  'delivering',
  'create',
  'creating',
  'ensure',
  'ensuring',
  'provide',
  'providing',
  'shape',
  'optimize',
  'optimise',
  'elevate',
  'design',
  'designing',
  'define',
  'personalize',
  'transform',
  'own',
  'offer',
  'build',
  'gain',
  'gaining',
  'share',
  'utilize',
  'leverage',
  'manage',
  'support',
  'maintain',
  'drive',
]

/** Verbs that are part of the work where its noun follows them: 批文取得经验. */
export const GAINED: readonly string[] = ['取得', '获得']

/** Verbs of work between what a scope names: 在相关领域做销售. */
export const SCOPE_VERBS: readonly string[] = ['做', '干', '任', '担任', '担当', '出任', '历任']

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
  '调薪',
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

/** Before the names of tools these say that they were worked with: 运用Hive, Flink经验. */
export const TOOL_VERBS: readonly string[] = ['使用', '运用', '应用', '操作']

/** How a Chinese verb ends that says what was done: 使用过. */
export const DONE = '过'

/** How pay is settled or raised for some: 薪资面议, 工资更高, 另有津贴. */
export const SETTLED: readonly string[] = [
  '面议',
  '另',
  '可议',
  '谈',
  '面谈',
  '高',
  '浮',
  '上浮',
  '额外',
  '递增',
  '翻倍',
]

/** How it is more than that of others: 津贴另计, 起薪38000, 酌予加给. */
export const RAISED: readonly string[] = ['另', '高', '上浮', '额外', '递增', '翻倍', '起', '加给', '酌']

/** What leads the skill that something is done with: 以 | Go 为主要语言. */
export const WITH: readonly string[] = ['以']

/** Before whoever is considered it asks for what they have: | only | candidates with 2 years. */
export const ONLY: readonly string[] = ['only', '仅', '只']

/** How a word opens that says in what rank somebody is taken on: 获聘为高级文员, considered for a senior post. */
export const PLACED: readonly string[] = [
  ...['考虑', '聘', '申请', '应聘', '可应聘', '晋升', '担任', '直接'],
  ...['will be considered', 'may be considered', 'be considered', 'considered'],
]

/** What is paid, and what it goes by: 薪资依经历核定. */
export const PAY: readonly string[] = [
  ...['薪', '待遇', '工资', '补贴', '津贴', '底薪', '月薪', '起薪', '时薪', '提成', '加给', '奖金', '补助', '额外补贴'],
]
export const PAID_BY: readonly string[] = ['依', '按', '视', '根据', '依据', '参照', '参考', '凭']

/** What is paid besides: 每月津贴3000元. */
export const ALLOWANCES: readonly string[] = ['津贴', '补贴', '补助', '加给', '额外补贴']

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
]

/** The noun that years may stand behind: experience in dyeing for a | period | of 3 years. */
export const PERIOD = 'period'

/** Between an English experience and the years behind it. */
export const LATE_LINKS: readonly string[] = ['for', 'of', 'over', '-', '–', ',']

/** What opens a sentence about the years of an employer, who is named behind them: with 30 years of experience, we … */
export const EMPLOYER_LEADS: readonly string[] = ['with', 'drawing', 'backed', 'boasting', 'leveraging', 'building']

/** Words that speak of a firm, and may speak of another. */
export const NOT_OF_THE_EMPLOYER: readonly string[] = ['you will', 'their', 'its']

/** Before the employer's own these count them, and speak of them alone: | both | our chefs have worked abroad. */
export const ALL_OF: readonly string[] = ['both', 'all', 'most', 'many', 'of']

/** What opens a clause about the work, which narrows it no further: a role | where you led others, payroll | including leave, as | described below. */
export const RELATIVES: readonly string[] = [
  ...['who', 'where', 'which', 'whereby', 'while', 'whilst', 'so', 'because'],
  ...['including', 'inclusive', 'rather', 'demonstrating', 'ensuring', 'after', 'excluding', 'provided'],
  ...['described', 'defined', 'outlined'],
]

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
    'related to',
    'relating to',
    'pertaining',
    'associated',
    'supplemented',
    'paid',
    'unpaid',
    'full-time',
    'part-time',
  ],
  ...['performing', 'undertaking', 'conducting', 'carrying out', 'include', 'included', 'involving', 'involved'],
  ...['onboard', 'aboard'],
  ...['any', 'being', 'having', 'professional', 'responsible'],
  ...['exclusively', 'solely', 'specifically', 'primarily'],
  ...[
    'full time',
    'part time',
    'verifiable',
    'documented',
    'initial',
    'provided',
    'such',
    ...['different', 'various', 'duties', 'associated'],
    'cumulative',
    'demonstrable',
  ],
]

/** Verbs that say little of work that is named behind them: | managing | media relations; alone they are all that is said. */
export const LIGHT_VERBS: readonly string[] = ['managing', 'handling', 'making', 'executing', 'doing', 'providing']

/** Before a course these say that somebody has been through it: | completion of | a 2-year course. */
export const COMPLETIONS: readonly string[] = ['completion of', 'successful completion of', 'completed', 'complete']

/** What an article and so many months or years stand before where it lasts for them: a 6 month | contract |. */
export const CONTRACTS: readonly string[] = [
  ...['contract', 'position', 'role', 'assignment', 'placement', 'internship', 'appointment', 'project', 'term'],
  ...['fixed term', 'fixed-term', 'secondment', 'opportunity', 'engagement', 'consultancy', 'programme', 'program'],
]

/** What lasts so many years, said before them: a diploma from a | program | of 2 years. */
export const COURSES: readonly string[] = ['program', 'programme', 'course', 'diploma', 'apprenticeship']

/** Ends of what lasts so many years and is no work: a 4-year | legal qualification |. */
export const STUDIES: readonly string[] = [
  ...['qualification', 'qualifications', 'diploma', 'degree', 'course', 'certificate', 'program', 'programme'],
  ...['probation', 'training period', 'period', 'periods'],
]

/** Behind a scope these say that it is over: worked in a bakery | before |. */
export const IN_THE_PAST: readonly string[] = ['before', 'previously']

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
]

/** English nouns of papers and of what ends with one, which *or equivalent experience* may stand in place of. */
export const TAUGHT_PAPERS: readonly string[] = [
  'certification',
  'certifications',
  'certificate',
  'certificates',
  'licence',
  'license',
  'licensure',
  'accreditation',
  'qualification',
  'qualifications',
  'training',
  'coursework',
  'apprenticeship',
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
  '学位',
  '学历',
]
