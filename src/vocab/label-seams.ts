import type { WordClass } from '.'

/**
 * What tells the value of a field of a form from the label of the next, where a longer word holds both: 学历：本科 | 专业：土木. Folded, as
 * the text of a posting is; they stand in no lexicon.
 */

/** Labels of a level, with their colons. */
export const LEVEL_LABELS: readonly string[] = ['学历:', '学历要求:']

/** What ends a label that a blank stands behind: 专业 | 要求 |. */
export const DEMAND = '要求'

/** Classes of the words that are labels before a colon: 专业：, 英语：. */
export const LABELLING: readonly WordClass[] = ['form-field', 'language']
