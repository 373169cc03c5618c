/**
 * What may follow the noun of an experience before its scope, or end it. Folded, as a token has them; they stand in no lexicon.
 */

/** Words in -ing that tell when, and not what is done: two years | following the award. */
export const TELLING_WHEN: readonly string[] = [
  'vesting',
  'following',
  'preceding',
  'during',
  'starting',
  'beginning',
  'commencing',
  'ending',
  'pending',
  'running',
  'according',
  'depending',
  'including',
  'looking',
  'seeking',
  'wishing',
]

/** What leads a second list behind a first: sales, or lending | within retail, banking or insurance. */
export const SECOND_LEADS: readonly string[] = ['of', 'within', 'in', 'in the', 'at', 'across', 'for', 'as']

/** Before an ability these say that the experience is of what one can do: experience | demonstrating | the ability to run looms. */
export const SHOWING: readonly string[] = [
  ...['showing', 'shows', 'demonstrating', 'demonstrates', 'exhibiting', 'exhibits', 'evidencing', 'proving'],
]

/** Behind such an ability these lead to what one can do: demonstrating skills | in | dyeing. */
export const ABILITY_LINKS: readonly string[] = ['to', 'in', 'of', 'with', 'at']

/** Whom work is done with, in one word with *with*: supporting someone with epilepsy. */
export const PERSON_WITH: readonly string[] = ['someone with', 'somebody with']

/** Past forms that no ending tells, of what has been done at work: having | run | a bakery. */
export const DONE_AT_WORK: readonly string[] = [
  'run',
  'sold',
  'led',
  'built',
  'held',
  'taught',
  'grown',
  'done',
  'overseen',
  'made',
  'driven',
  'bought',
  'drawn',
]

/** Before *following* these say how many of a list count: some | of the following industries. */
export const COUNTING: readonly string[] = [
  'the',
  'of',
  'or',
  'more',
  'some',
  'any',
  'all',
  'each',
  'several',
  'most',
  'both',
]

/** Behind *to* these say what for, and no longer what the work is. */
export const PURPOSES: readonly string[] = [
  'facilitate',
  'support',
  'ensure',
  'help',
  'drive',
  'enable',
  'achieve',
  'improve',
  'meet',
  'join',
  'assist',
  'lead',
  'manage',
  'oversee',
  'handle',
  'take',
  'work',
  'be',
  'fill',
  'run',
  'build',
  'grow',
  'deliver',
  'head',
  'provide',
  'strengthen',
  'include',
  'promote',
  'maintain',
  'operate',
  'produce',
  'develop',
  'create',
  'inspect',
  'repair',
  'install',
  'prepare',
  'perform',
  'supervise',
  'coordinate',
  'conduct',
  'carry',
  'expand',
  'market',
  'sell',
  'serve',
  'train',
  'teach',
  'coach',
  'guide',
  'implement',
  'execute',
  'contribute',
  'complement',
  'cover',
  'establish',
  'organise',
  'organize',
  'look',
  'represent',
  'increase',
  'maximise',
  'maximize',
  'optimise',
  'optimize',
  'guarantee',
  'attract',
  'win',
  'secure',
  'cater',
  ...['enhance', 'advance', 'foster', 'address', 'reduce', 'resolve', 'solve', 'scale', 'boost', 'accelerate'],
  ...['identify', 'monitor', 'analyse', 'analyze', 'define', 'design', 'influence', 'inform', 'motivate', 'mentor'],
  ...['negotiate', 'plan', 'protect', 'recommend', 'respond', 'review', 'satisfy', 'streamline', 'transform'],
]

/** What an equivalent of study and work is called. */
export const COMBINATIONS: readonly string[] = ['combination', 'combinations', 'mix', 'blend']

/** Before numbers this says that they are of items of the list: experience | equivalent to | 1, 2 or 3 above. */
export const AS_GOOD_AS = 'equivalent to'

/** Behind the weight of an experience these lead to the work that it is of: required | in | retail. */
export const WEIGHED_IN: readonly string[] = ['in', 'with', 'within']

/** Verbs by which a relative clause says what was in the work. */
export const INVOLVING: readonly string[] = ['included', 'include', 'includes', 'involved', 'involve', 'involves']

/** Behind *graduate* these are studied, and no work: one year of graduate | study |. */
export const OF_STUDY: readonly string[] = [
  ...[
    'study',
    'studies',
    'work',
    'school',
    'coursework',
    'course',
    'courses',
    'training',
    'credits',
    'hours',
    'credit',
  ],
]

/** Within a scope they are what somebody works on, and ask for nothing. */
export const GATHERED: readonly string[] = ['requirements', 'needs']

/** Behind a scope these open what is said of it, and end it: experience in orchards | is | welcome, looms | will | be looked at. */
export const FINITE_VERBS: readonly string[] = [
  ...['is', 'are', 'was', 'were', 'will', 'would', 'may', 'might', 'could', 'shall', 'counts', 'constitutes'],
]

/** Behind a scope this opens what somebody has beside the experience: sales | with own | car. */
export const WITH_OWN = 'with own'

/** These say where what is named before them lies: a mill | located | in Leeds. */
export const SITUATED: readonly string[] = ['located', 'situated', 'headquartered']

/** Behind *defined* and *described* these say where: dyeing as defined | below |. */
export const POINTING: readonly string[] = ['as', 'by', 'in', 'in the', 'under', 'above', 'below', 'here', 'herein']

/** Behind *as* these say who decides, or where it is said, and not as what: experience as determined by the board. */
export const AS_SAID: readonly string[] = ['determined', 'prescribed', 'specified', 'stated', 'indicated', 'deemed']

/** What opens a clause about the work, which narrows it no further: a role | where you led others, payroll | excluding leave, as | described below. */
export const RELATIVES: readonly string[] = [
  ...['who', 'where', 'which', 'whereby', 'while', 'whilst', 'so', 'because'],
  ...['including', 'inclusive', 'rather', 'demonstrating', 'exhibiting', 'ensuring', 'after', 'excluding', 'provided'],
  ...['described', 'defined', 'outlined', 'requiring', 'showing', 'reflecting'],
]
