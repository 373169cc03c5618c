import type { Vocabulary } from './entry'

/** any combination of training and work | that would likely provide the required | knowledge: each beginning before each word for what is asked. */
const PROVIDING_WHAT_IS_ASKED: readonly string[] = /* @__PURE__ */ [
  ...['that provides', 'which provides', 'that provide', 'which provide', 'that would provide', 'which would provide'],
  ...['that would likely provide', 'which would likely provide', 'that likely provides', 'that could likely provide'],
].flatMap((verb) => ['required', 'necessary', 'requisite', 'needed'].map((asked) => `${verb} the ${asked}`))

/** Words by which a sentence tells of the firm, the pay or the papers, and asks for nothing, whatever it names. */
export const TOLD = {
  /** Opens such a sentence. */
  'told.opening': {
    en: [
      ...['founded in', 'founded by', 'established in', 'established by', 'headquartered in', 'a company with'],
      ...['a firm with', 'an agency with', 'an organisation with', 'an organization with', 'a group with'],
      ...['most of our', 'many of our', 'all of our', 'some of our', 'our founders', 'our instructors', 'our partners'],
      ...['only candidates who meet', 'only applicants who meet', 'only those who meet', 'reports to the'],
      ...['whether you have', 'no matter how many', 'come and experience'],
      ...['some positions may require', 'some roles may require', 'some posts may require', 'some positions require'],
      ...['certain positions may require', 'certain roles may require', 'certain posts may require'],
      ...['how many years', 'which of the following'],
      ...['our team has', 'our team brings', 'the team has over', 'the team has more than', 'our staff have'],
      ...['our founder has', 'our founder holds', 'the founder has', 'the founder holds', 'the founders have'],
      ...['we have over', 'we have more than', 'we bring over', 'we have been', 'trainees earn', 'trainees gain'],
      ...['each year of', 'each additional year of', 'each month of', 'every year of'],
      ...['company with', 'firm with', 'founded over', 'founded more than'],
      ...['you will receive credit for', 'credit will be given for'],
    ],
    zh: [
      ...['我们的工程师', '我们的老师', '我们的员工', '我们的团队拥有', '我们的创始人', '创始人拥有', '创始团队拥有'],
      ...[
        '创办人拥有',
        '创始人毕业于',
        '创办人毕业于',
        '老板毕业于',
        '公司创始人',
        '公司创办人',
        '本公司创始人',
        '联合创始人',
      ],
    ],
  },
  /** What stands behind it in its sentence tells; so does what stands before it, where nobody is sought there. */
  'told.firm': {
    en: [
      ...['is a leader in', 'is the leader in', 'is a leading', 'is the leading', 'are a leading', 'are the leading'],
      ...['is one of the largest', 'is one of the leading', 'is one of the oldest', 'is a global leader in'],
    ],
    zh: [
      ...['员工大多', '员工多为', '员工均为', '员工具有', '员工拥有', '员工都是', '员工中有', '人员大多'],
      ...['成员大多', '成员多为', '成员均为', '成员都是', '团队大多', '团队多为', '团队均为'],
      ...['人员大部分', '员工大部分', '成员大部分', '团队大部分'],
      ...['创校', '创立于', '创办于', '成立于', '创立至今', '成立至今', '创立迄今', '成立迄今', '创立以来', '成立以来'],
    ],
  },
  /** What stands behind it in its sentence tells. */
  'told.behind': {
    en: /* @__PURE__ */ [
      ...['commensurate with', 'commensurate to', 'depending on experience', 'depending on your experience'],
      ...['age relaxation', 'relaxation for', 'relaxation of', 'relaxable for', 'relaxable by', 'relaxable up to'],
      ...['is relaxed by', 'is relaxable', 'are relaxable', 'be relaxed by', 'further relaxed'],
      ...['tuition assistance', 'tuition reimbursement', 'tuition support', 'tuition fees', 'we pay for your'],
      ...[
        'you will be awarded',
        ...['will earn a', 'will gain a', 'you will gain', 'you will earn', "you'll gain", "you'll earn"],
        'of whom',
        'sponsorship for',
        'sponsorship towards',
        'leads to a',
        'lead to a',
        'leading to a',
        'be trained to',
        'opportunity to obtain',
        'opportunity to earn',
      ],
      ...['opportunity to achieve', 'opportunity to complete', 'chance to obtain', 'chance to earn', 'grow your'],
      ...[
        'retirement age',
        'dependants under',
        'dependents under',
        'if under',
        'if aged',
        'if age',
        'if you are under',
      ],
      ...[
        'minors under',
        'please state',
        'please, include',
        'please attach',
        'please indicate',
        'please include',
        'please enclose',
      ],
      ...['applicants who lack', 'candidates who lack', 'those who lack', "who don't have", 'who do not have'],
      ...['type of degree', 'letter of interest', 'letter of motivation', 'cover letter', 'submit a letter'],
      ...['please specify', 'please mention', 'stating your', 'indicating your', 'copies of your', 'copies of'],
      ...['of our staff', 'of our team', 'of our employees', 'of our people', 'of our teachers', 'of our engineers'],
      ...['join a team with', 'join a team of', 'join our team with', 'join a company with', 'join a business with'],
      ...['supported to complete', 'supported to achieve', 'supported to gain', 'funded to complete'],
      ...['checkable reference', 'checkable references', 'checkable history', 'checkable work', 'checkable employment'],
      ...['position that required', 'positions that required', 'job that required', 'role that required'],
      ...['of our nurses', 'of our consultants', 'of our graduates'],
      ...['with a combined', 'with combined', 'collective experience of', 'combined experience of'],
      ...['frequent exposure to', 'occasional exposure to', 'regular exposure to', 'constant exposure to'],
      ...['possible exposure to', 'potential exposure to', 'minimal exposure to', 'daily exposure to'],
      ...['exposure to adverse', 'exposure to noise', 'exposure to dust', 'exposure to weather', 'exposure to heat'],
      ...['exposure to cold', 'exposure to extreme', 'exposure to loud', 'exposure to fumes', 'exposure to chemicals'],
      ...['exposure to hazardous', 'exposure to outdoor', 'exposure to the elements', 'exposure to blood'],
    ].concat(PROVIDING_WHAT_IS_ASKED),
    zh: [
      ...['年龄计算', '年龄的计算', '年龄认定'],
      '请注明',
      ...['请说明', '须说明', '请写明', '请列明', '请述明', '须述明', '须注明', '清楚注明', '请详述', '请叙明'],
      ...['根据申请人的', '按申请人的', '视乎申请人的', '根据应征者', '依应征者', '根据求职者'],
      '请在简历中注明',
      '请在简历上注明',
      '退休年龄',
      '退休年龄为',
      ...['强制退休之年龄', '强制退休年龄', '退休之年龄'],
      '资助员工',
      '期间可取得',
      '可以获得',
      ...['可获颁', '将获颁', '可获颁发', '将获颁发', '可获发', '毕业颁发', '毕业后颁发', '结业颁发'],
      ...['请附上', '附上'],
      ...['检具', '检附', '请检具', '请检附', '应检附', '须检附', '缴验', '缴交', '应缴交', '须缴交', '须缴验', '备妥'],
      ...[
        '请备妥',
        '请携带',
        '请备齐',
        '请提交',
        '请递交',
        '请提供',
        '请出示',
        '未能提交',
        '在职进修',
        ...['可在职攻读', '在职攻读', '可攻读', '支持攻读', '资助攻读'],
        '随附',
        '并附',
        '请附',
      ],
      ...['员工平均', '成员平均', '团队平均'],
      ...['考试内容', '笔试内容', '测验内容', '甄试内容'],
      ...['未具', '未具备', '未持有', '未领有', '不得以', '取消应聘', '取消聘用', '取消录用', '取消报考'],
      ...['均不含', '均不包括', '以上不含', '以上不包括'],
    ],
    notIn: [
      ...['未具双重国籍', '未具备双重国籍', '未具中国籍', '未具外国籍', '未具中国国籍', '未具外国国籍'],
      ...['未具经验', '未具备经验', '未具相关经验', '未具工作经验', '未具相关工作经验'],
    ],
  },
  /** What stands before it and behind it in its sentence tells. */
  'told.all': {
    zh: [
      ...['新旧学制', '旧学制或', '新学制或'],
      ...['工作经历年限要求的', '工作经验年限要求的', '工作年限要求的', '经历年限要求的', '基层工作年限的计算'],
      ...['工作经历须提供', '工作经历需提供', '工作经历应提供', '虚假学历'],
      ...['年龄条件中', '年龄条件中的', '年龄要求中', '年龄要求中的'],
      ...['薪资内容为', '薪资内容系', '薪资以'],
      ...['计算工作经历', '计算工作年限', '所称工作经历', '作为工作经历', '计入工作经历', '视为工作经历'],
      ...['一并附上', '一并检附', '一并缴交', '一并提供', '一并寄', '一并上传'],
    ],
    en: [
      ...[
        'experience refers to',
        'is defined as',
        'are defined as',
        'will only be given for',
        'will be given only for',
      ],
      ...['accepted administratively', 'are accepted as comparable', 'is accepted as comparable'],
      ...['are accepted as equivalent to', 'is accepted as equivalent to', 'will be accepted as equivalent to'],
    ],
  },
  /** Pays, ranks or retires those who are named right before: what they have is asked of nobody else. */
  'told.paid': {
    zh: [
      ...[
        '月薪',
        '起薪',
        '叙薪',
        '加给',
        '加发',
        '薪资另议',
        '薪资可',
        '薪水另议',
        '待遇另议',
        ...['另议', '薪优', '将获考虑为', '薪资不限', '待遇不限'],
        '议高薪',
        '可议薪',
        '职称进用',
        '职称聘用',
      ],
      ...['可获聘为', '可获聘任为', '获聘为', '可聘为', '将聘为', '可受聘为', '将考虑为', '可考虑为'],
      ...['被考虑为', '将被考虑为', '会被考虑为', '可被考虑为', '获考虑为', '可获考虑为', '考虑聘用为'],
      ...['考虑聘为', '可考虑聘为', '考虑聘任为', '会考虑为', '可获较高职位', '可获较高职级'],
      '强制其退休',
      ...['入职薪级', '入职薪点', '入职薪酬为'],
      ...[
        '津贴',
        '奖金另议',
        '可申请高级',
        '可申请主管',
        '可升任',
        '可升等',
        '参加升等',
        '申请升等',
        '可晋升',
        '可获晋升',
        ...['加晋薪级', '得予以加晋', '晋支', '提叙'],
      ],
    ],
    notIn: ['优先叙薪', '从优叙薪'],
    en: [
      ...[
        'will start at',
        'will start on',
        'start at grade',
        'start on grade',
        'will be appointed as',
        'will be appointed at',
      ],
      ...['will be placed on', 'will be paid at', 'will enter at', 'receive a higher salary', 'may start at'],
    ],
  },
  /**
   * What stands before it in its phrase is proof of something (年資以服務證明書 | 為憑 |), explained (应届毕业生 | 是指 |…), a teacher's
   * (由有经验的 | 老师带教 |), or an age to leave at.
   */
  'told.proof': {
    zh: [
      ...[
        '为凭',
        ...['得免附', '者得免附', '者免附', '免附此项', '可免附'],
        '是指',
        '系指',
        '名师授课',
        '老师授课',
        '教师授课',
        '专家授课',
        '讲师授课',
        '师傅带教',
        '老师带教',
        '导师带教',
      ],
      ...['应退休', '应即退休', '应予退休', '应强制退休', '应届龄退休', '应办理退休', '应办理届龄退休', '应即办理退休'],
      ...['名师指导', '专家指导', '老师指导', '导师指导', '同事带教', '前辈带领', '前辈带教'],
    ],
  },
  /** Closes a list of papers that are handed in. */
  'told.papers': { zh: ['扫描件', '复印件', '原件', '原件及复印件'] },
  /** Closes a bracket that says what rule something goes by. */
  'told.rule': { zh: ['规定'] },
  /** The end of the name of a law in quotation marks: what its name is made of is asked of nobody. */
  'told.law': {
    zh: [
      ...['法」', '办法」', '条例」', '细则」', '要点」', '规则」', '标准」', '准则」', '规定」', '计画」'],
      ...['法》', '办法》', '条例》', '细则》', '要点》', '规则》', '标准》', '准则》', '规定》'],
    ],
  },
  /** Says what the pay goes by, in a sentence that names the pay. */
  'told.by': {
    en: [
      ...['based on', 'depends on', 'depend on', 'depends upon', 'dependent on', 'dependent upon', 'depending on'],
      ...['determined by', 'determine', 'decided on', 'decided by', 'according to', 'take into account', 'vary with'],
      ...['takes into account', 'taking into account', 'vary by', 'varies by', 'vary based on', 'varies with'],
      ...['will be paid', 'factors', 'reflects', 'is paid to', 'are paid to', 'in line with'],
    ],
  },
} as const satisfies Vocabulary

/** Ends of words for pay that is talked about. */
export const OPEN: readonly string[] = ['可', '议', '职位', '职级']

/** Names of the pay, by their last word, folded. */
export const PAY_NAMES: readonly string[] = [
  ...['salary', 'salaries', 'pay', 'compensation', 'wage', 'wages', 'remuneration', 'offers', 'rate', 'allowance'],
  ...['package', 'packages', 'paid', 'doe'],
]

/** Ends of words for whoever has what stands before, folded. */
export const WHO: readonly string[] = [
  ...['者', '者可', '的', 'candidates', 'candidates with', 'applicants', 'applicants with', 'those', 'those with'],
  ...['holders', 'graduates'],
]

/** Before those whom it is given to these tell of a gift of the firm: training is | provided | for cooks with less than a year. */
export const GIVEN: readonly string[] = ['available', 'offered', 'provided', 'given']
export const GIVEN_TO: readonly string[] = ['for', 'to']
