/** What leads to the fields that were studied, or says that they do not count. Folded, as a token has it; it stands in no lexicon. */

/** Ends of what says at once that something is asked for and what: 专业 | 须为 | 法学. */
export const FIELD_LEADS: readonly string[] = ['为']

/** Right behind a level these lead its fields, as *in* does: a degree from Finance or Law. */
export const NARROWING: readonly string[] = ['from', 'related to', 'closely related to']

/** Before *in*: degree | specializing | in Law. */
export const SPECIALISING: readonly string[] = ['specializing', 'specialising', 'specialized', 'specialised']

/** Behind so many years these say how long was studied: a diploma of three years' duration in Law. */
export const DURATIONS: readonly string[] = ['duration']

/** Verbs that lead the fields that were studied, in one word with their noun: 主修会计. */
export const STUDYING: readonly string[] = ['主修', 'majoring in', 'majored in']

/** The verb of whoever has not finished, and what may stand before it: currently | studying | Botany. */
export const STUDYING_STILL = 'studying'
export const CURRENTLY: readonly string[] = ['currently', 'presently', 'now', 'still']

/** Verbs of courses, which lead a field where one is named (修讀會計), and close no list. */
export const TAKING: readonly string[] = ['修读', '修习']

/** Who confers a degree is named behind these: from a recognised university. */
export const CONFERRED_BY: readonly string[] = ['from', 'by', 'of', 'at']

/** What stands before the fields of those who are looked for, and is of none: 招聘 | 会计专业毕业生, 專科以上 | 學校 | 護理科畢業. */
export const RECRUITING: readonly string[] = [
  '招聘',
  '招收',
  '招录',
  '招募',
  '引进',
  '面向',
  '接收',
  '学校',
  '院校',
  '阶段',
]

/** Before a field and its *of* these are its parts: any | branch | of engineering; and what may stand before them, besides *any*. */
export const BRANCHES: readonly string[] = ['branch', 'branches', 'discipline', 'disciplines', 'stream', 'field']
export const OF_BRANCHES: readonly string[] = ['any', 'appropriate', 'concerned', 'respective']

/** Before a field these say that it is another one: 非会计专业, 跨专业. */
export const OUTSIDE: readonly string[] = ['非', '跨']

/** Lead the fields that do not count, within the bracket of those that do: 新闻传播类（ | 不含 | 广告学）. */
export const EXCLUDING: readonly string[] = ['不含', '不包括', '不包含']

/** Leads a degree that nobody takes: | 不接受 | 自考本科. */
export const NOT_ACCEPTED = '不接受'

/** Before fields that a licence is for, and nobody has to have studied: 执业范围 | 为儿科专业. */
export const PRACTISED: readonly string[] = ['执业范围', '注册为']
