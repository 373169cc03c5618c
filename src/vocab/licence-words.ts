/** What the name of a licence ends in, where no vocabulary knows the name: 中药调剂员证, a forklift certificate. */
export const LICENCE_ENDS: readonly string[] = [
  '证',
  '证书',
  '执照',
  '资格证',
  '资格证书',
  '执业证',
  '职称',
  '上岗证',
  '从业资格',
  '从业资格证',
  '证照',
  '牌照',
  '许可证',
  '证明书',
  '注册证明',
  '合格证明',
  '资格证明',
  '资格',
  '资质',
  'licence',
  'license',
  'certificate',
  'certification',
]

/** Ends of proofs, folded, and of those of them that say that somebody was trained or has passed: 職前訓練 | 結訓證明. */
export const PROOFS: readonly string[] = ['证明']
export const PASSED_PROOFS: readonly string[] = ['结业证明', '结训证明', '完训证明', '训练证明', '合格证明', '认证证明']

/** What may be left of the noun behind a licence that is known: 税务师证 | 书 |, 消防设施操作员 | 证 |. */
export const LICENCE_TAILS: readonly string[] = [
  '牌照',
  '书',
  '明书',
  '照',
  '证',
  '证书',
  '资格',
  '资格证',
  '资格证书',
  '证照',
  '执照',
  '职称',
  '认证',
]

/** What the qualification is for, before that: 税务师 | 职业 | 资格 | 证书. */
export const TAIL_SORTS: readonly string[] = ['职业', '执业', '从业']

/** Steps of a trade that is examined: 消防设施操作员 | 中级 | （四级） | 及以上证书. */
export const TRADE_GRADES: readonly string[] = [
  ...['初级', '中级', '高级', '初级工', '中级工', '高级工', '技师', '高级技师'],
  ...['一级', '二级', '三级', '四级', '五级'],
]

/** What such a step is counted in: 三 | 级. */
export const GRADE = '级'

/** Behind the letter of a class: 安全员证（B | 证 |）. */
export const CLASS_NOUNS: readonly string[] = ['证', '类', '级', '本']

/** What an examination in parts is counted in, and all of them: CPA | 三 | 门, ACCA | 全科. */
export const PAPERS: readonly string[] = ['门', '科', '门课', '科目', '门科目']
export const ALL_PAPERS: readonly string[] = ['全科', '全科目', '全部科目', '全部']

/** Before their numbers, the parts that an examination is sat in: IIQE | paper | 1, HKSI | 卷 | 一. */
export const NUMBERED_PAPERS: readonly string[] = ['paper', 'papers', '卷', '试卷']

/** Words before the noun that leave open which licence it is: 专业证书. */
export const LICENCE_SORTS: readonly string[] = ['专业', '职业', '行业', '从业', '资格', '技能', '等级', '国际', '学术']

/** How the name of a licence ends that needs no verb of having: 危险品押运证优先, 食品检验员资格证书. */
export const LICENCE_HEADS: readonly string[] = ['证', '证书', '执照', '驾照', '证照', '牌照']

/** Ends of the names of papers that nothing else ends in, as 保证 does. */
export const PAPER_ENDS: readonly string[] = ['资格证', '合格证', '操作证', '作业证', '许可证', '证书']

/** How the members of a field of licences end, folded: 具備證照：高考物理治療師、缺氧作業主管. */
export const LISTED_ENDS: readonly string[] = [
  ...['师', '士', '员', '生', '证', '证书', '证照', '执照', '驾照', '认证', '检定', '资格', '及格', '主管'],
  ...['经纪人', '管理人', '代理人'],
]

/** The label of a field of titles, folded. */
export const TITLE_LABEL = '职称'

/** The same, and what somebody is by a licence: 教师资格. */
export const QUALIFIED: readonly string[] = [...LICENCE_HEADS, '资格', '卡', '咭', '牌', '章']

/** Ends of papers of study that say what somebody was trained for: 保母訓練結業證書. */
export const TRAINING_PAPERS: readonly string[] = [
  ...['训练结业证书', '训练结业证', '培训结业证书', '培训结业证', '课程结业证书', '员结业证书', '小时结业证书'],
]

/** Grades of titles, and what each is: 中级及以上职称. */
export const TITLE_GRADES: Readonly<Record<string, string>> = {
  初级: 'professional-title.junior',
  助理级: 'professional-title.junior',
  中级: 'professional-title.intermediate',
  主治: 'professional-title.intermediate',
  副主任: 'professional-title.senior.associate',
  高级: 'professional-title.senior',
  副高: 'professional-title.senior.associate',
  副高级: 'professional-title.senior.associate',
  正高: 'professional-title.senior.full',
  正高级: 'professional-title.senior.full',
}

/** Titles by their own names, which are titles where a limit is relaxed for who holds them: 副教授可放宽到45岁. */
export const TITLES_BY_NAME: Readonly<Record<string, string>> = {
  高级工程师: 'professional-title.senior',
  高级经济师: 'professional-title.senior',
  高级会计师: 'professional-title.senior',
  高级教师: 'professional-title.senior',
  正高级工程师: 'professional-title.senior.full',
  正高级教师: 'professional-title.senior.full',
  教授: 'professional-title.senior.full',
  研究员: 'professional-title.senior.full',
  主任医师: 'professional-title.senior.full',
  主任药师: 'professional-title.senior.full',
  主任护师: 'professional-title.senior.full',
  主任技师: 'professional-title.senior.full',
  副教授: 'professional-title.senior.associate',
  副研究员: 'professional-title.senior.associate',
  副主任医师: 'professional-title.senior.associate',
  副主任药师: 'professional-title.senior.associate',
  副主任护师: 'professional-title.senior.associate',
  副主任技师: 'professional-title.senior.associate',
  正高: 'professional-title.senior.full',
  正高级: 'professional-title.senior.full',
  副高: 'professional-title.senior.associate',
  副高级: 'professional-title.senior.associate',
  讲师: 'professional-title.intermediate',
  主治医师: 'professional-title.intermediate',
  主管药师: 'professional-title.intermediate',
  主管护师: 'professional-title.intermediate',
  主管技师: 'professional-title.intermediate',
}

/** Names of posts as well, which are titles where the noun says so: 工程师 | 及以上 | 职称. */
export const STEPS_BY_NAME: Readonly<Record<string, string>> = {
  助理工程师: 'professional-title.junior',
  助教: 'professional-title.junior',
  工程师: 'professional-title.intermediate',
  助理研究员: 'professional-title.intermediate',
  实验师: 'professional-title.intermediate',
  农艺师: 'professional-title.intermediate',
  馆员: 'professional-title.intermediate',
  政工师: 'professional-title.intermediate',
}

/** What such a title ends in. */
export const TITLES: readonly string[] = ['职称', '职称证', '职称证书', '专业技术资格', '专业技术职务']

/** The noun of a post, which is such a title behind words that end so: 专业技术 | 职务. */
export const TECHNICAL_POSTS: readonly string[] = ['职务', '职务任职资格', '任职资格', '资格']
export const TECHNICAL: readonly string[] = ['技术', '技术职业']

/** What may follow a title or its posts: 技术职务 | 任职 | 资格. */
export const TITLE_HELD = '任职'
export const TITLE_QUALIFICATION = '资格'

/** What the letters on a licence to drive let one drive, folded. */
export const DRIVING_LETTERS: Readonly<Record<string, string>> = {
  a1: 'driving.cn.a1',
  a2: 'driving.cn.a2',
  a3: 'driving.cn.a3',
  b1: 'driving.cn.b1',
  b2: 'driving.cn.b2',
  c1: 'driving.cn.c1',
  c2: 'driving.cn.c2',
  c3: 'driving-slow',
  c4: 'driving-slow',
  c5: 'driving.cn.c5',
  c6: 'driving.cn.c6',
  d: 'driving-motorcycle.cn-d',
  e: 'driving-motorcycle.cn-e',
  f: 'driving-motorcycle.cn-f',
}

/** How words end that say of what sort a driving licence is: a full, clean UK licence. */
export const DRIVING_SORTS: readonly string[] = [
  'manual',
  'automatic',
  'uk',
  'eu',
  'irish',
  'australian',
  'provisional',
  'open',
]

/** What a class of papers is called, before its letter or its number. */
export const CLASS_LEADS: readonly string[] = ['class', 'level', 'category', 'grade', 'code']

/** AAT qualified or | studying towards | ACCA: whoever has not got it yet. */
export const TOWARDS: readonly string[] = [
  ...[
    'studying',
    'working',
    'towards',
    'toward',
    'for',
    'currently',
    'actively',
    'progress',
    'progressing',
    'pursuing',
  ],
]

/** That a paper holds good, said before its name. */
export const VALID: readonly string[] = [
  'valid',
  'current',
  'active',
  'unexpired',
  'unrestricted',
  'full',
  'clean',
  '有效',
  '有效期内',
]

/** How the name of a profession begins that one is entered or examined for: 注册电气工程师. */
export const ENTERED: readonly string[] = ['注册', '国家注册', '执业', '国家执业', '特许', '一级注册', '二级注册']

/** What is held to enter a trade, the word for having passed it, and what may lead up to its name: 經 | 建築師 | 考試 | 及格. */
export const EXAMINATIONS: readonly string[] = ['考试', '特考']
export const PASSED: readonly string[] = ['及格']
export const HAVING_SAT: readonly string[] = ['经', '曾经', '参加', '应']

/** What ends as a licence does, and is none that is asked for: papers of study, of identity, of the company. */
export const NO_LICENCES: readonly string[] = [
  ...['应考资格', '报考资格', '报名资格', '应试资格', '同等资格', '同等专业资格', '同等资历'],
  '毕业证',
  '毕业证书',
  '学位证',
  ...['学位资格', '学历资格'],
  '学位证书',
  '学历证',
  '学历证书',
  '学历证明书',
  '结业证书',
  '双证',
  '身份证',
  '身分证',
  '居住证',
  '暂住证',
  '结婚证',
  '学生证',
  '工作证',
  '退伍证',
  '良民证',
  '准考证',
  '通行证',
  '签证',
  '居留证',
  '房产证',
  '保证',
  '认证',
  '验证',
  '论证',
  '公证',
  '凭证',
  '求证',
  '查证',
  '佐证',
  '印证',
  '见证',
  '实证',
  '例证',
  '举证',
  '取证',
  '考证',
  '发证',
  '办证',
  '营业执照',
  '公司牌照',
  '奖证书',
  '奖金证书',
  '奖学金证书',
  '荣誉证书',
  '聘任证书',
  '相关证书',
  ...['该证', '该证书', '该证照', '该执照'],
  '居留资格',
  '任职资格',
  '应聘资格',
  '报考资格',
  '报名资格',
  '聘资格',
  '录取资格',
  '录用资格',
  '入学资格',
  '参保资格',
  '下列资格',
  ...['下任一证照', '列任一证照', '下任一证书', '列任一证书'],
  ...['一项资格', '任一资格', '之一资格', '一种资格'],
  ...['各款资格', '各项资格', '条件之资格'],
  '以下资格',
  '下述资格',
  ...['下列证书', '以下证书', '下述证书', '下列证照', '以下证照', '下列执照'],
  '上述资格',
  '其他资格',
  '特殊资格',
  '要求的资格',
  '所需的资格',
  '规定的资格',
  '学历资格',
  '学力资格',
  '学历及资格',
  '健康证明书',
  '信用证',
  '产地证',
  ...['产品合格证', '产品合格证明', '检验合格证明', '发给结业证明', '可获结业证明'],
]

/** Certifications of people, where those of goods are no licence: 有國際認證者優先. */
export const CERTIFYING = '认证'
export const PERSONAL: readonly string[] = [
  ...['国际认证', '专业认证', '原厂认证', '相关认证', '职业认证'],
  ...['师认证', '员认证', '专家认证', '资格认证', '技能认证'], // 网络工程师认证
]

/** Ends of words for giving out a paper: what stands before says who does. 衛生局核發之 | 健康管理師證書. */
export const ISSUED: readonly string[] = [
  '核发',
  '发给',
  '核颁',
  '颁发',
  '颁授',
  '签发',
  '发出',
  '批出',
  '核给',
  '发布',
  '认可',
  '所需',
  '要求',
  '一致',
  '相符',
]

/** Whoever has passed a test of skills in Taiwan, folded: 丙級會計事務技術士. */
export const TECHNICIAN = '技术士'

/** Grades of a permit behind it, beside one that is known as such: 許可證 | 甲及 | 乙級. */
export const GRADE_NAMES: readonly string[] = ['甲', '乙', '丙', '甲级', '乙级', '丙级']

/** Within a name, whom the paper is for, folded: 托育 | 人員 | 技術士證. */
export const STAFF = '人员'

/** Starts of words for what whoever is named before is to have besides, folded: 藥師 | 應具備 | …. */
export const ALSO_HOLDS: readonly string[] = ['具备', '应具', '须具', '需具', '应符合']

/** Verbs of running a machine whose licence is called as the machine is: 堆高機 | 操作. */
export const RUNNING: readonly string[] = ['操作', '驾驶', '作业']

/** Verbs of sitting an examination, folded: what one 可 | 考取 is no demand. */
export const SITTING: readonly string[] = ['考', '考取', '报考', '考证']

/** Ends of the names of papers that whoever holds them may follow. */
export const BESIDE_HOLDERS: readonly string[] = ['qualified', 'red seal', 'certified', 'licensed']

/** What is done with papers: to be handed in, made out or kept in order, they are no licence that is asked for. */
export const HANDLED: readonly string[] = [
  '携带',
  '带齐',
  '备齐',
  '出示',
  '提供',
  '提交',
  '缴交',
  '检附',
  '附上',
  '需附',
  '须附',
  '请附',
  '上传',
  '寄送',
  '办理',
  '申办',
  '代办',
  '申报',
  '年检',
  '年审',
  '审核',
  '负责',
  '协助',
  '帮助',
  '支持',
  '鼓励',
  '组织',
  '辅导',
  '指导',
  '公司持有',
  '公司拥有',
  '我司持有',
  'manage',
  'managing',
  'handle',
  'handling',
  'process',
  'processing',
  'issue',
  'issuing',
  'renew',
  'renewing',
  'prepare',
  'preparing',
  'submit',
  'attach',
  'enclose',
  'copy',
  'copies',
  'coordinate',
  'arrange',
]

/** Behind a licence: it is paper to be copied, or pays. */
export const OF_PAPER: readonly string[] = [
  '原',
  '原件',
  '复印',
  '影本',
  '正本',
  '副本',
  '扫描',
  '补贴',
  '津贴',
  '加给',
  '奖励',
  '取得',
  '获得',
  '办理',
  '年检',
  '年审',
  '管理',
  '齐全',
  '真实',
  '培训',
  '员工',
  ...['公会', '协会', '学会', '工会', '认可', '预先认可', '所认可'],
  ...['应考', '应试', '报考', '报名'],
]

/** The noun of an English licence: forklift certification, real estate license. */
export const ENGLISH_HEADS: readonly string[] = [
  'certification',
  'certifications',
  'certificate',
  'certificates',
  'licence',
  'licences',
  'license',
  'licenses',
  'licensure',
]

/** Before its grade the short name of a certificate is one too: Cert | III in dyeing. */
export const SHORT_HEAD = 'cert'

/** Nouns of what is as good as the licences of a list: CISSP or an equivalent | certification |. */
export const AS_GOOD: readonly string[] = [
  ...ENGLISH_HEADS,
  ...['qualification', 'qualifications', 'exam', 'exams', 'credential', 'credentials'],
]

/** Of the nouns of licences these say of what is behind *for* that one may run or do it: a licence for forklifts. */
export const PERMITS: readonly string[] = ['licence', 'licences', 'license', 'licenses']

/** Behind a certificate these lead to the course that it is for. */
export const TAUGHT_BY: readonly string[] = ['for', 'from']

/** Nouns of licences that lead what they are in: certification in project management; a certificate in it may be a diploma as well. */
export const CERTIFIED_IN: readonly string[] = ['certification', 'certifications']
export const CERTIFICATE = 'certificate'

/** Behind a licence these lead to whoever gives it out: a guard licence | issued | in Leeds. */
export const ISSUED_BY: readonly string[] = ['issued', 'registered', 'granted', 'recognised', 'recognized']

/** Grades of the Australian framework behind its noun: Certificate III in Aged Care. */
export const GRADES: readonly string[] = ['i', 'ii', 'iii', 'iv', 'ii/iii', 'iii/iv']

/** Nouns that end the name of a licence where letters in capitals stand before them: ASA designation, EIT registration. */
export const CAPITAL_HEADS: readonly string[] = [
  'designation',
  'registration',
  'accreditation',
  'qualification',
  'credential',
  'credentials',
  'certified',
  'qualified',
  'registered',
  'licensed',
  'accredited',
  'charterholder',
  'membership',
]

/** What may be left of the noun behind an English licence that is known: PMP | certified |, EIT | registration |. */
export const ENGLISH_TAILS: readonly string[] = [
  ...ENGLISH_HEADS,
  ...CAPITAL_HEADS,
  ...['cert', 'member', 'members', 'holder', 'holders', 'finalist'],
]

/** Behind such a name, and before no field, an award that is no level of study: an IATA | diploma. */
export const AWARDS: readonly string[] = ['diploma', 'diplomas']

/** Before its number this says of which level of the British framework a qualification is. */
export const LEVEL = 'level'

/** What such a licence opens with. */
export const PROFESSIONAL: readonly string[] = ['professional']

/** Before a professional qualification without a name: what is as good as one that is named, and the years since. */
export const BESIDE_PROFESSION: readonly string[] = ['equivalent', 'similar', 'comparable', 'or equivalent', 'post']

/** Before an English noun these name none: any relevant certification, a valid license. */
export const ENGLISH_SORTS: readonly string[] = [
  'valid',
  'current',
  'active',
  'relevant',
  'related',
  'recognised',
  'recognized',
  'appropriate',
  'applicable',
  'necessary',
  'required',
  'additional',
  'other',
  'similar',
  'equivalent',
  'such',
  'certified',
  'copies',
  'all',
  'any',
  'your',
  'our',
]

/** What a certificate says of whoever holds it: certificate of | registration. */
export const SAID_OF_HOLDERS: readonly string[] = [
  ...['registration', 'competency', 'competence', 'proficiency', 'qualification', 'enrolment'],
]

/** What an English certificate of no trade is of: birth, school, employment; a product or a company has its own. */
export const ENGLISH_OTHERS: readonly string[] = [
  'birth',
  'marriage',
  'death',
  'school',
  'higher',
  'advanced',
  'leaving',
  'graduation',
  'degree',
  'academic',
  'medical',
  'product',
  'software',
  'business',
  'vehicle',
  'company',
  'trade',
  'export',
  'import',
  'gift',
  'tax',
  'hkcee',
  'hkdse',
  'education',
  'postgraduate',
  'graduate',
  ...['undergraduate', 'such'],
]

/** Verbs that open what is said of whoever holds a paper, which is no part of its name. */
export const PREDICATES: readonly string[] = ['will', 'shall', 'may', 'can', 'should', 'would', 'are', 'is', 'must']

/** Behind a figure these are of other matters than a paper, which may be a one year certificate: diploma with 3 | years | or certificate with 5 years. */
export const YEARS: readonly string[] = ['years', 'yrs']

/** Verbs of getting and keeping a paper: must | obtain and maintain | a guard card. */
export const GETTING: readonly string[] = [
  'obtain',
  'maintain',
  'acquire',
  'secure',
  'keep',
  'retain',
  'posses',
  'earn',
]

/** Behind a licence that somebody has: its number. */
export const NUMBERED: readonly string[] = ['no', 'no.', 'number', 'nos', 'code']

/** Before the name of who holds it: licensed electrician, registered pharmacist. */
export const TITLED: readonly string[] = ['certified', 'licensed', 'licenced', 'registered', 'chartered', 'accredited']

/** Words by which one is of a body that enters its members: registered with the council, membership of the institute. */
export const ENTERED_EN: readonly string[] = [
  ...['registered', 'registration', 'licensed', 'licensure', 'membership', 'fellowship'],
]

/** Words by which one comes to a bar or a roll, and what those are called: admitted to the Ohio | Bar |. */
export const ADMITTED: readonly string[] = ['admitted', 'admission', 'called']
export const ROLLS: readonly string[] = ['bar', 'roll']

/** Behind a member: a member | in good standing | of the institute. */
export const IN_STANDING: readonly string[] = ['in', 'good', 'standing']

/** Of such a body these are members, where those of a board or a team are of a firm. */
export const MEMBERS: readonly string[] = ['member', 'members', 'fellow', 'membership', 'fellowship']
export const LEARNED_BODIES: readonly string[] = [
  'institute',
  'institution',
  'society',
  'association',
  'college',
  'bar',
]

/** Between such a word and the body. */
export const ENTERED_BY: readonly string[] = ['with', 'by', 'of', 'from', 'in', 'under', 'on']

/** Before such a word these say of what sort it is: full registration. */
export const ENTERED_SORTS: readonly string[] = [
  'current',
  'valid',
  'active',
  'full',
  'professional',
  'fully',
  'corporate',
  ...['registered', 'chartered', 'associate'],
]

/** Verbs before such a word that tell of the firm, unless a candidate stands before them: we | are | registered with. */
export const TOLD_OF: readonly string[] = ['is', 'are', 'was', 'were']

/** Nouns of bodies that enter the members of a profession. */
export const BODIES: readonly string[] = [
  'council',
  'board',
  'commission',
  'institute',
  'institution',
  'association',
  'society',
  'authority',
  'registry',
  'department',
  ...['body', 'bodies', 'division', 'register', 'scheme', 'bar'],
]

/** A college is such a body by whom it has for members: the College | of | Nurses, where one is taught at another. */
export const COLLEGE = 'college'

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
]

/** A clause that holds none of these, and no verb of having, names no licence that is unknown: the last characters and the words of the above. */
export const LICENCE_OPENERS: readonly string[] = /* @__PURE__ */ [
  '证',
  '书',
  '照',
  '士',
  '称',
  '师',
  '授',
  '高',
  '明',
].concat(ENGLISH_HEADS, CAPITAL_HEADS, TITLED, ENTERED_EN, ADMITTED, MEMBERS, SHORT_HEAD, LEVEL)

/** How the Chinese names of those end who hold a licence: 护理师, 救生员. */
export const HOLDER_ENDS: readonly string[] = ['师', '员', '士']
