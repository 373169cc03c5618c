/** How one is employed, by the words of `type` and of titles; folded. Who is neither is employed full-time. */
export const INTERNSHIP_WORDS: readonly string[] = [
  '实习',
  '见习生',
  '工读',
  'intern',
  'interns',
  'internship',
  'summer analyst',
  'summer associate',
  'co-op',
  'work placement',
  'apprentice',
]

export const PART_TIME_WORDS: readonly string[] = [
  '兼职',
  '兼差',
  '兼任',
  '打工',
  '钟点',
  '小时工',
  '临时工',
  '计时',
  '暑期工',
  '暑假工',
  '寒假工',
  '假期工',
  '季节工',
  'part-time',
  'part time',
  'parttime',
  'casual',
  'hourly',
  'summer job',
  'holiday job',
  'vacation job',
]

/** A volunteer's work is no employment, and counts as part-time work does. */
export const VOLUNTEER_WORDS: readonly string[] = ['志愿者', '志工', '义工', 'volunteer']

/** Before or after the word for a rank, they raise a manager by one (高级销售经理, senior sales manager). */
export const RAISING_WORDS: readonly string[] = ['高级', '资深', 'senior', 'sr', 'sr.']

/** Who assists somebody has the rank of an assistant, whatever that other is. In Chinese the ladder itself has the words (总监助理). */
export const ASSISTING_WORDS: readonly string[] = ['assistant to', 'secretary to']

/** Where the ladder of seniority has no rank for a title with these, they belong to the name of a function (客户经理, product manager). */
export const FUNCTION_TITLE_WORDS: readonly string[] = ['经理', 'manager']
