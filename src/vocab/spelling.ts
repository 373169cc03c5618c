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
