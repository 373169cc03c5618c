/** Words by which a sentence says whom a firm is looking for, and what they are to have. */

/** Verbs by which a firm says whom it is looking for, folded, and the words that whoever it is opens with. */
export const SEEKS: readonly string[] = [
  ...[
    'looking',
    'seeking',
    'seeks',
    'seek',
    'searching',
    'search',
    'hiring',
    'recruiting',
    'recruit',
    'needs',
    'requires',
  ],
  ...['suit', 'suits'],
]
export const SOUGHT_OPENERS: readonly string[] = ['a', 'an', 'experienced', 'our', 'individuals', 'people', 'graduates']

/** What a post is, folded, for whoever it is meant: an | opportunity | for a weaver with two years of experience. */
export const OPENINGS: readonly string[] = ['opportunity', 'opening', 'ideal', 'suitable', 'perfect', 'look', 'expect']

/** Ends of words that say that something is needed, and that somebody has something: this role | requires |, you will | bring |. */
export const NEEDING: readonly string[] = ['require', 'requires', 'need', 'needs', 'looking for', 'seeking']
export const POSSESSING: readonly string[] = ['have', 'possess', 'bring', 'speak', 'speaks']

/** Ends of words that say what somebody is, folded: applicants | must be | 18 years old. */
export const TO_BE: readonly string[] = ['be', 'is', 'are', ' am']

/** Ends of words that name whoever has what follows, folded: candidates with, someone with. */
export const WITH_ENDS: readonly string[] = ['s with', 'e with', 'candidate with']

/** Before a verb of bringing these tell the reader what is to be brought, folded. */
export const YOU_WILL: readonly string[] = ['you will', "you'll", 'you should', 'you would']

/** What tells the reader in one word of what is to be had, folded. */
export const DEMANDS_OF_READER: readonly string[] = ['you should have', 'you must have', 'you need to have']

/** What may stand between a verb of having and what is wished, folded: you will have | some previous | experience. */
export const CARRIED: readonly string[] = [
  ...[
    'a',
    'an',
    'the',
    'some',
    'any',
    'at',
    'least',
    'will',
    'would',
    'shall',
    'full',
    'also',
    'and',
    'or',
    'both',
    'ideally',
  ],
]

/** What somebody is that ends as if it were done to them, folded: you are a | qualified | weaver. */
export const DESCRIBED: readonly string[] = [
  ...[
    'qualified',
    'skilled',
    'certified',
    'licensed',
    'licenced',
    'registered',
    'accredited',
    'motivated',
    'appointed',
    'expected',
  ],
]

/** How what one does or is given ends, which is no adjective of what is had: teaching English, awarded a diploma. */
export const DEED_ENDS: readonly string[] = ['ing', 'ed', 'given']

/** Behind years these say where they were worked: two years | in | a mill. */
export const AT_WORK: readonly string[] = ['in', 'as', 'working', 'within']

/** Before a word of need these leave open whether it is one, folded: teach English | as | required. */
export const WHEN_NEEDED: readonly string[] = ['as', 'if', 'when', 'where', 'not', 'whenever', 'wherever']

/** How a sentence goes on that tells the reader what to do, or what will be done, folded: if you have a diploma, | please | apply. */
export const ADDRESSING: readonly string[] = [
  'please',
  'we ',
  "we'",
  'then ',
  'this ',
  'apply',
  'send',
  'contact',
  'get in',
  'let us',
]

/** What stands right before the post that somebody is sought for, besides the words that announce jobs; folded. */
export const CALLS: readonly string[] = ['招', '招聘', '现招', '现招聘', '征', '聘']

/** In what a job ends that no vocabulary knows, folded: 洗碗工1名. */
export const JOB_ENDS: readonly string[] = ['工', '员', '师']
