import type { EducationLevel } from '../vocab/education/levels'

/**
 * Kinds of school whose name says the level that they lead to; folded, the longer words of a name before the shorter. A university or
 * a college (大学, 学院) has courses of several levels and is none of them, and neither is 中学, which is of either secondary level.
 */
export const SCHOOL_LEVELS: readonly (readonly [word: string, level: EducationLevel])[] = [
  ['职业技术学院', 'junior-college'],
  ['职业学院', 'junior-college'],
  ['专科学校', 'junior-college'],
  ['专科学院', 'junior-college'],
  ['community college', 'junior-college'],
  ['职业高级中学', 'vocational-secondary'],
  ['职业高中', 'vocational-secondary'],
  ['职业中学', 'vocational-secondary'],
  ['职业中专', 'vocational-secondary'],
  ['中等职业', 'vocational-secondary'],
  ['中等专业', 'vocational-secondary'],
  ['中专学校', 'vocational-secondary'],
  ['高级职业学校', 'vocational-secondary'],
  ['职业学校', 'vocational-secondary'],
  ['职业技术学校', 'vocational-secondary'],
  ['技工学校', 'vocational-secondary'],
  ['技术学校', 'vocational-secondary'],
  ['卫生学校', 'vocational-secondary'],
  ['技校', 'vocational-secondary'],
  ['vocational school', 'vocational-secondary'],
  ['vocational high school', 'vocational-secondary'],
  ['technical high school', 'vocational-secondary'],
  ['institute of technical education', 'vocational-secondary'],
  ['初级中学', 'junior-high'],
  ['国民中学', 'junior-high'],
  ['junior high school', 'junior-high'],
  ['middle school', 'junior-high'],
  ['高级中学', 'senior-high'],
  ['高中', 'senior-high'],
  ['high school', 'senior-high'],
  ['secondary school', 'senior-high'],
  ['sixth form', 'senior-high'],
  ['国民小学', 'primary'],
  ['小学', 'primary'],
  ['primary school', 'primary'],
  ['elementary school', 'primary'],
]

/** Where the name of a school ends; what stands behind it may be the level of the course (某某大学（本科）). */
export const SCHOOL_NOUNS: readonly string[] = ['大学', '学院', '学校', 'university', 'college', 'institute', 'school']
