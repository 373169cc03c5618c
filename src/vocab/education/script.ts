/** What the script of a text says of a level in it. */

/** A word that is one level in Simplified text and another in Traditional: 高职 is a college of the mainland, 高職 a high school of Taiwan. */
export const LEVEL_BY_SCRIPT = {
  高职: { traditional: '職', simplified: 'junior-college', inTraditional: 'vocational-secondary' },
} as const

/** Words of the mainland in Traditional letters: the text was converted, and its levels are those of the mainland. */
export const CONVERTED_TEXT: readonly string[] = ['崗位', '任職要求', '招聘', '關系']
