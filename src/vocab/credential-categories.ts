import type { EducationLevel } from './education/levels'

/**
 * The classes of credential that publishers of schema.org's JobPosting write, as Google documents them, and the level
 * that each stands for. A professional certificate is taken for schooling behind secondary school that is no degree
 * (ISCED 4); a postgraduate degree for the least one.
 */
export const CREDENTIAL_CATEGORIES: Readonly<Record<string, EducationLevel>> = {
  'high school': 'senior-high',
  'professional certificate': 'post-secondary',
  'associate degree': 'junior-college',
  'bachelor degree': 'bachelor',
  'postgraduate degree': 'master',
}

/** What JobPosting says where a level of education or experience is not asked for. */
export const NO_REQUIREMENTS = 'no requirements'
