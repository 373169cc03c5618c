/** How somebody comes to a licence by an examination, and in what parts it is sat. */

/** What is held to enter a trade, the word for having passed it, and what may lead up to its name: 經 | 建築師 | 考試 | 及格. */
export const TRADE_EXAMINATIONS: readonly string[] = ['考试', '特考']
export const PASSED: readonly string[] = ['及格']
export const HAVING_SAT: readonly string[] = ['经', '曾经', '参加', '应']

/** Verbs of sitting an examination, folded: what one 可 | 考取 is no demand. */
export const SITTING: readonly string[] = ['考', '考取', '报考', '考证']

/** What an examination in parts is counted in, and all of them: CPA | 三 | 门, ACCA | 全科. */
export const EXAMINATION_PARTS: readonly string[] = ['门', '科', '门课', '科目', '门科目']
export const ALL_PARTS: readonly string[] = ['全科', '全科目', '全部科目', '全部']

/** Before their numbers, the parts that an examination is sat in: IIQE | paper | 1, HKSI | 卷 | 一. */
export const NUMBERED_PARTS: readonly string[] = ['paper', 'papers', 'module', 'modules', '卷', '试卷']

/** Ends of English verbs behind which an examination stands that somebody has passed, and nouns behind its letters. */
export const HAVING_PASSED: readonly string[] = ['passed', 'cleared']
export const EXAMINATIONS_EN: readonly string[] = ['exam', 'exams', 'examination', 'examinations', 'test', 'paper']
