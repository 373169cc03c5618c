/**
 * English words that a requirement hangs on, long enough that one wrong letter makes no other word: misspelt, they are read as what
 * they are (experiance, bachlor). A word that another word is one letter from (customer, costumer) is not here. Each is a word of
 * some vocabulary.
 */
export const SPELT = [
  ...['experience', 'experienced', 'background', 'knowledge'],
  ...['bachelor', 'bachelors', 'degree', 'diploma', 'doctorate', 'graduate', 'qualification'],
  ...['minimum', 'maximum', 'preferred', 'preferably', 'advantage', 'advantageous', 'required', 'equivalent'],
  ...[
    'english',
    'mandarin',
    'cantonese',
    'japanese',
    'spanish',
    'fluent',
    'fluency',
    'proficient',
    'proficiency',
    'bilingual',
  ],
  ...['certificate', 'certification', 'licence', 'license'],
  ...[
    'relevant',
    'discipline',
    'marketing',
    'management',
    'business',
    'engineering',
    'accounting',
    'finance',
    'logistics',
  ],
] as const

/** Words that a run of letters may begin with that has lost its blanks: yearsexperiencein, bachelordegree. */
export const GLUED_STARTS = ['year', 'yrs', 'month', 'experience', 'bachelor', 'master', 'degree', 'minimum'] as const

/** Words that such a run may be made of. Only a run that is nothing but these is parted. */
export const GLUED = [
  ...['years', 'year', 'yrs', 'yr', 'months', 'month'],
  ...['of', 'in', 'with', 'and', 'or', 'as', 'from', 'to', 'minimum', 'more', 'least', 'at', 'is', 'are'],
  ...['experience', 'experienced', 'relevant', 'working', 'work', 'related', 'required', 'preferred'],
  ...['bachelors', 'bachelor', 'masters', 'master', 'degree', 'diploma', 'graduate'],
] as const

/** Words that no vocabulary has and that a sentence begins with behind a lost blank: driver's license|Valid. */
export const GLUED_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['valid', 'willing', 'familiarity', 'understanding', 'certified', 'clean', 'high', 'team', 'physical'],
])
