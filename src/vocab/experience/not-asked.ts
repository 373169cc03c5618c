/**
 * Words beside an experience that nobody has to bring: one that is offered, gathered, passed on, lacking, or told of elsewhere. Folded, as a token has them; they stand in no lexicon.
 */

/** Before *backgrounds* these say that anyone may have them: nurses from | all | backgrounds. */
export const EVERY_BACKGROUND: readonly string[] = ['all', 'any', 'diverse', 'different', 'various']

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

/** Before the noun these compare it with the experience that was asked for: longer experience will help. */
export const COMPARED: readonly string[] = ['greater', 'longer', 'further', 'more', 'than', 'more than']

/** What somebody has or is, and no work is done with it: sales | with | a clean record. */
export const HAD_BY_PERSON: readonly string[] = [
  ...[
    'record',
    'records',
    'portfolio',
    'attention',
    'manner',
    'manners',
    'attitude',
    'mindset',
    'approach',
    'eye',
    'flair',
  ],
  ...['history', 'familiarity', 'awareness', 'appreciation', 'mastery', 'aptitude', 'commitment', 'ambition', 'desire'],
  ...[
    'capacity',
    'willingness',
    'readiness',
    'references',
    'car',
    'vehicle',
    'command',
    'grasp',
    'success',
    'results',
    'evidence',
  ],
  ...['emphasis', 'responsibility', 'responsibilities', 'supervision', 'specialisation', 'specialization', 'years'],
  ...[
    'certification',
    'certificate',
    'certificates',
    'licence',
    'license',
    'qualification',
    'qualifications',
    'skills',
  ],
]

/** Before a noun of what somebody has come to, these make papers of it that are as good as others: 同等 | 資歷. */
export const EQUAL_IN_STANDING: readonly string[] = ['同等', '同等之', '同等的', '相等']
export const STANDINGS: readonly string[] = ['资历']

/** Ends of words before such a noun that point to papers, or say which they are: 該 | 資歷, 註冊 | 資歷. */
export const STANDING_OF: readonly string[] = ['该', '此', '上述', '述', '注册', '学术']

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

/** Ends of words before 履历 that make a paper of it: 歡迎投遞履歷. */
export const SENT: readonly string[] = [
  ...['投递', '投', '随'],
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

/** What may stand beside education in what is as good: an equivalent combination of education, training and experience. */
export const COMBINED: readonly string[] = [
  'combination',
  'combinations',
  'mix',
  'combined',
  'training',
  'knowledge',
  'certification',
  'certifications',
  'qualification',
  'qualifications',
  'skill',
  'skills',
  'academic',
  'formal',
  ...['school', 'schooling', 'coursework', 'course work', 'internship', 'internships', 'military service'],
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

/** Verbs that promise what *with* leads, and what it is that does so: provide graduates with exposure, a role with exposure. */
export const PROVIDING: readonly string[] = ['provide', 'provides', 'providing']

export const PROVIDERS: readonly string[] = ['environment', 'role', 'position', 'opportunity', 'team', 'job', 'culture']

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

/** Beside work as an intern it makes that one way among others: 实习或 | 工作 | 经验. */
export const WORK_PROPER = '工作'

/** Behind *not* these ask for it and for more: not only sales experience. */
export const MORE_THAN: readonly string[] = ['only', 'just', 'necessarily', 'merely', 'simply']

/** Before an experience these point at the one that was asked for before, where the sentence goes on to say more of it: 該經驗須…. */
export const POINTING_BACK: readonly string[] = ['有关', '该', '该等', '此', '此等', '上述', '前述', '所述', '述']

/** Ends of verbs by which an applicant is told to write something down: 詳細列明…經驗. */
export const WRITTEN_DOWN: readonly string[] = ['列明', '注明', '填写', '写明', '列出', '详述', '详列']

/** Work of those who are new to it, which may count towards years that are asked for. */
export const NEWCOMER_WORK: readonly string[] = ['实习', '见习', '兼职', '工读']

/** Less than what was asked for a line above is asked for by nobody. */
export const LACKING: readonly string[] = ['less', 'lesser', 'little', 'limited', 'more']

/** Behind an experience, and what says how far, these say how little of it there is: 经验较少者可考虑, 经验尚浅. */
export const LACKED: readonly string[] = ['不足', '少', '较少', '尚少', '尚浅', '浅', '欠缺', '不够', '不多', '稍欠']

/** Beginnings of what an applicant is told to do with an experience: 如有门市经验，请附上证明. */
export const REQUESTS: readonly string[] = ['请']

/** Before who is experienced these say that somebody works beside them: with experienced engineers. */
export const BESIDE: readonly string[] = ['with', 'by', 'from', 'alongside', 'among', 'our']

/** Before who is experienced these say that it is asked for: we | hire | experienced weavers, | looking | for an experienced weaver. */
export const HIRERS: readonly string[] = [
  ...['hire', 'hires', 'hiring', 'need', 'needs', 'require', 'requires', 'requiring', 'seek', 'seeks', 'seeking'],
  ...['looking', 'searching', 'recruit', 'recruiting', 'want', 'wanted', 'prefer', 'employ'],
]

/** Before an experience these lead to what something is taken for: study counts | towards | experience. */
export const COUNTED_AS: readonly string[] = ['towards', 'toward', 'as']

/** Behind an experience these point at one that was told of elsewhere, or at how much of it people have: the experience | listed | above, all experience | levels |. */
export const RETOLD: readonly string[] = ['listed', 'above', 'mentioned', 'stated', 'outlined', 'levels']

/** Beginnings of words behind an experience that say how it is reckoned: 兼職經驗按比例計算, an internship counts. */
export const RECKONED: readonly string[] = [
  '计算',
  '采计',
  '起算',
  '折算',
  '并计',
  '按比例',
  '不计',
  '计入',
  '不予采计',
  ...['applies', 'counts', 'qualifies'],
]

/** Nouns of what is studied: a background in biology or a related | discipline |. */
export const DISCIPLINES: readonly string[] = ['discipline', 'disciplines', 'field of study', 'area of study']

/** Behind years that are *not* so these say that more of them are asked for. */
export const ENOUGH: readonly string[] = ['enough', 'adequate', 'sufficient']

/** Beginnings of words for what tells of an experience, and of those for handing it in: 提供工作經驗的證明文件. */
export const PROOFS: readonly string[] = ['证明', '详情', '资料', '文件', '证件']
export const HANDED_IN: readonly string[] = [
  ...['提供', '提出', '检附', '提交', '递交', '呈交', '出示', '缴交'],
  ...['虚假', '附', '列', '说明', '述明'],
]

/** Words before an experience that point at what is listed below: 具備以下經驗, the following experience. */
export const POINTERS: readonly string[] = ['following', '以下', '下列', '下述', '下', '下任一', '下任何', '下之']

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
