/** How grades and classes of licences are counted and called. */

/** Steps of a trade that is examined: 消防设施操作员 | 中级 | （四级） | 及以上证书. */
export const TRADE_GRADES: readonly string[] = [
  ...['初级', '中级', '高级', '初级工', '中级工', '高级工', '技师', '高级技师'],
  ...['一级', '二级', '三级', '四级', '五级'],
]

/** What such a step is counted in: 三 | 级. */
export const GRADE = '级'

/** Grades of a permit behind it, beside one that is known as such: 許可證 | 甲及 | 乙級. */
export const GRADE_NAMES: readonly string[] = ['甲', '乙', '丙', '甲级', '乙级', '丙级']

/** Behind the letter of a class: 安全员证（B | 证 |）. */
export const CLASS_NOUNS: readonly string[] = ['证', '类', '级', '本']

/** Codes of what a permit for special equipment is of (China, TSG Z6001): 叉车证 | N1 |. */
export const EQUIPMENT_CODES: readonly string[] = [
  ...['n1', 'n2', 'n3', 'n4', 'q1', 'q2', 'q3', 'r1', 'r2', 'r3', 'g1', 'g2', 'g3', 't1', 't2', 'd1', 'd2', 's1', 's2'],
]

/** What a class of papers is called, before its letter or its number. */
export const CLASS_LEADS: readonly string[] = ['class', 'level', 'category', 'grade', 'code']

/** Grades of the Australian framework behind its noun: Certificate III in Aged Care. */
export const FRAMEWORK_GRADES: readonly string[] = ['i', 'ii', 'iii', 'iv', 'ii/iii', 'iii/iv']

/** Before its number this says of which level of the British framework a qualification is. */
export const LEVEL = 'level'
