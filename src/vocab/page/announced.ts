/** Words that announce a list, point back at one, or say what becomes of those whom it names. */

/** Ends of words before a colon that announce a list: 有如下条件者优先：. */
export const ANNOUNCING: readonly string[] = ['如下', '以下', '下列', '下述', '左列', 'following']

/** And of those that do so before the noun of what is listed: experience in | these | industries: …. */
export const POINTING_AHEAD: readonly string[] = ['following', 'these', 'those']

/** Behind the words of choice what the list is of: one of the following | criteria |. */
export const CRITERIA: readonly string[] = [
  'criteria',
  'conditions',
  'requirements',
  'qualifications',
  'combinations',
  'options',
]

/** Ends of a sentence that its list goes on with, folded: those | with | (i) …. */
export const HOLDING_ITEMS: readonly string[] = ['with', 'have', 'having', 'possess', 'possessing', 'hold', 'holding']

/** What points back at a list that one of will do, folded: | 以上 | 条件具备其一. */
export const LISTED_ABOVE: readonly string[] = ['以上', '上述', '上列', '前述', 'above']

/** Behind the words of choice these say what becomes of whoever meets one, folded: 下列資格之一者 | 遴用 |. */
export const HIRED: readonly string[] = [
  ...['遴用', '聘用', '任用', '聘任', '遴聘', '录用', '进用', '均可', '即可', '可应征', '得应征', '得报名', '得报考'],
  ...['始得应征', '始得报名', '始得报考'],
]

/** What announces cases or people in the heading of a list of those who are refused, folded: 有下列情形之一. */
export const CASES_NAMED: readonly string[] = [
  ...['情形之一', '情况之一', '情事之一', '行为之一', '下列情形', '以下情形', '下列情况', '以下情况', '下列情事'],
  ...['下列人员', '以下人员', '下列对象', '以下对象'],
]

/** And what they may not do: 不得应聘. */
export const REFUSALS: readonly string[] = ['不得', '不能', '不予', '不可', '不宜', '不接受', '不适合', '谢绝', '取消']
