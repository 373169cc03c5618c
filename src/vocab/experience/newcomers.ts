/**
 * Who may come without experience, and who may not. Folded, as a token has them; they stand in no lexicon.
 */

/** As the value of the field these are of who has just left school, and has none yet: Years of experience: | Fresh |. */
export const NONE_YET: readonly string[] = ['fresh', 'entry level', 'entry-level']

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

/** Words of which one stands in a noun for those who have just left school. */
export const FRESH: readonly string[] = [
  '应届',
  '应往届',
  '应、往届',
  '应/往届',
  '往届',
  '新鲜人',
  '刚毕业',
  '无经验',
  ...['零经验', '0经验'],
  ...['零基础', '0基础'],
  '届',
  '新手',
  '初学者',
  '小白',
  ...['生手', '生熟手'],
  ...['新进人员', '新人'],
  'fresh',
  'grad',
  'leavers',
]

/** Behind those who have no experience these open what the firm does for them: 无经验者 | 公司 | 可安排培训. */
export const OFFERED_BY_FIRM: readonly string[] = [
  '公司',
  '本公司',
  '我司',
  '企业',
  '单位',
  '提供',
  '安排',
  '给予',
  '公司提供',
  '免费',
]

/** How what is done for them ends, where they learn the work: 岗前 | 培训 |, 老员工 | 带教 |. */
export const TAUGHT_ENDS: readonly string[] = ['培训', '训练', '教学', '带教', '指导', '带领', '传授', '实习']

/** Whoever has just entered a profession: | newly qualified | to 2 years, | NQ | to 3 years. */
export const NEWLY: readonly string[] = ['newly', 'recently']
export const QUALIFIED: readonly string[] = ['qualified', 'nq']

/** What graduates do before a duty: 应届毕业生 | 报考 | ，须…. */
export const APPLYING: readonly string[] = ['报考', '应聘', '应征', '报名', '投递', '申请']

/** How the word begins for those who left school in an earlier year: years may be asked of them. */
export const FORMER = '往届'

/** Behind the word for lacking these lead to what is asked for instead: 若无 | 则 | 希望有项目经验. */
export const OTHERWISE: readonly string[] = ['则', '就', '那么']

/** Before those who hold a level these say that they have just left school: or | fresh | diploma graduates. */
export const NEW: readonly string[] = ['fresh', 'recent', 'new']
