/** The nouns of English licences, and what stands right beside one of them. */

/** The noun of an English licence: forklift certification, real estate license. */
export const ENGLISH_HEADS: readonly string[] = [
  'certification',
  'certifications',
  'certificate',
  'certificates',
  'licence',
  'licences',
  'license',
  'licenses',
  'licensure',
]

/** Before its grade the short name of a certificate is one too: Cert | III in dyeing. */
export const SHORT_HEAD = 'cert'

/** Nouns of licences that lead what they are in: certification in project management; a certificate in it may be a diploma as well. */
export const CERTIFIED_IN: readonly string[] = ['certification', 'certifications']
export const CERTIFICATE = 'certificate'

/** Of the nouns of licences these say of what is behind *for* that one may run or do it: a licence for forklifts. */
export const PERMITS: readonly string[] = ['licence', 'licences', 'license', 'licenses']

/** Nouns of what is as good as the licences of a list: CISSP or an equivalent | certification |. */
export const AS_GOOD_PAPERS: readonly string[] = [
  ...ENGLISH_HEADS,
  ...['qualification', 'qualifications', 'professional qualification', 'professional qualifications'],
  ...['exam', 'exams', 'credential', 'credentials'],
]

/** Nouns that end the name of a licence where letters in capitals stand before them: ASA designation, EIT registration. */
export const CAPITAL_HEADS: readonly string[] = [
  'designation',
  'registration',
  'accreditation',
  'qualification',
  'credential',
  'credentials',
  'certified',
  'qualified',
  'registered',
  'licensed',
  'accredited',
  'charterholder',
  ...['endorsement', 'endorsements'],
  'membership',
]

/** Of these, what it is to be entered somewhere. */
export const REGISTRATIONS: readonly string[] = ['registration', 'accreditation']

/** What a paper is called that lets one run a machine, or more than a licence does by itself: a roller ticket, a tanker endorsement. */
export const TICKETS: readonly string[] = ['ticket', 'tickets', 'endorsement', 'endorsements']

/** What an English paper is called: a name that ends in one is whole. */
export const PAPER_NOUNS: readonly string[] = [
  ...ENGLISH_HEADS,
  ...TICKETS,
  'card',
  'cards',
  'badge',
  'permit',
  'permits',
]

/** What may be left of the noun behind an English licence that is known: PMP | certified |, EIT | registration |. */
export const ENGLISH_TAILS: readonly string[] = [
  ...PAPER_NOUNS,
  ...CAPITAL_HEADS,
  ...['cert', 'member', 'members', 'holder', 'holders', 'finalist'],
]

/** Behind such a name, and before no field, an award that is no level of study: an IATA | diploma. */
export const AWARDS: readonly string[] = ['diploma', 'diplomas']

/** What a paper is called that somebody has to have recognised: a | recognised | accounting qualification. */
export const RECOGNISED_EN: readonly string[] = ['recognised', 'recognized']

/** Before a bare noun these name no paper, and yet make one of it: relevant | certification |, a valid | registration |. */
export const UNNAMED_SORTS: readonly string[] = [
  ...RECOGNISED_EN,
  ...['valid', 'current', 'active', 'relevant', 'related', 'appropriate', 'applicable', 'necessary', 'additional'],
  ...['other', 'similar', 'any'],
]

/** Before an English noun these name none: a required certification, copies of licences. */
export const ENGLISH_SORTS: readonly string[] = [
  ...UNNAMED_SORTS,
  ...['required', 'equivalent', 'such', 'ensure', 'ensuring', 'certified', 'copies', 'all', 'your', 'our'],
]

/** What a qualification opens with that has no other name: a | professional | accounting qualification. */
export const PROFESSIONAL: readonly string[] = ['professional']

/** What a licence lets somebody do: a licence | to | operate | a crane. */
export const PERMITTED: readonly string[] = ['drive', 'operate', 'ride', 'carry', 'practise', 'practice', 'handle']

/** The noun of one paper that is called by its trade, and how words for trades end: a sailmaking | qualification |. */
export const QUALIFICATION = 'qualification'
export const NAMES_OF_TRADES: readonly string[] = ['ing', 'ery', 'craft', 'aid', 'therapy']

/** Before a professional qualification without a name: what is as good as one that is named, and the years since. */
export const BESIDE_PROFESSION: readonly string[] = ['equivalent', 'similar', 'comparable', 'or equivalent', 'post']

/** Behind a certificate these lead to the course that it is for. */
export const TAUGHT_BY: readonly string[] = ['for', 'from']

/** What a certificate says of whoever holds it: certificate of | registration. */
export const SAID_OF_HOLDERS: readonly string[] = [
  ...['registration', 'competency', 'competence', 'proficiency', 'qualification', 'enrolment'],
]

/** Behind a licence that somebody has: its number. */
export const NUMBERED: readonly string[] = ['no', 'no.', 'number', 'nos', 'code']

/** Ends of papers that may say in what field they are held: board certified | in family medicine. */
export const HELD_IN_FIELD: readonly string[] = ['certified', 'eligible', 'bc/be', 'license', 'licence', 'licensed']

/** Behind a figure these are of other matters than a paper, which may be a one year certificate: diploma with 3 | years | or certificate with 5 years. */
export const YEARS: readonly string[] = ['years', 'yrs']

/** Letters of a paper, folded, that stand for a place as well. */
export const ALSO_PLACES: readonly string[] = ['ca']

/** Words within the name of a paper that its letters may leave out: Certified Professional | in | Kiln Safety (CPKS). */
export const INNER_WORDS: readonly string[] = ['and', 'for', 'in', 'of', 'the']
