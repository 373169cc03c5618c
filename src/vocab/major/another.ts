/** How fields, and what is as good as they are, are told without a name: by the work, or by those that are named. Folded, as a token has it; it stands in no lexicon. */

/** The field that the work is of, unnamed: 本专业毕业, 本科系. The latter is no level, though it begins with the name of one. */
export const OF_THE_WORK: readonly string[] = ['本专业', '本科系', '本学系']

/** Between the noun of fields and the post whose field it is: a field | relevant | to the position; and how the post is named. */
export const FITTING: readonly string[] = [
  'relevant',
  'related',
  'pertinent',
  'applicable',
  'appropriate',
  'corresponding',
  'suitable',
]
export const POST_NOUNS: readonly string[] = [
  'position',
  'job',
  'role',
  'post',
  'work',
  'duties',
  'functions',
  'vacancy',
]

/** Behind a joint these offer a field like those that are named: Law or | another | quantitative field. */
export const OTHER_FIELDS: readonly string[] = ['other', 'another']

/** What is had of a level or beside it, whatever stands before the noun: a degree in Law or a technical | qualification |. */
export const QUALIFICATIONS: readonly string[] = ['qualification', 'qualifications', 'trade qualification']

/** Behind *or relevant* these are another way, and no field: or relevant | training |. */
export const TRAINED_IN_IT: readonly string[] = [...QUALIFICATIONS, 'training']

/** Behind *or* and what sort it is of, it stands in the place of the degree: or technical equivalent. */
export const IN_PLACE_OF_DEGREE: readonly string[] = [...QUALIFICATIONS, 'equivalent']
