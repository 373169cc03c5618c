import type { SectionKind } from './headings'

/**
 * Words of which English headings are made, folded. A line that holds none but these says nothing by itself, so it heads what stands
 * below it, although no list of headings has it: Special Requirements, Job Holder Profile, What makes you a great fit.
 */
export const HEADING_WORDS = {
  /** Says by itself that something is asked for. */
  asked: [
    ...['requirement', 'requirements', 'qualification', 'qualifications', 'criteria', 'criterias', 'credentials'],
    ...['competency', 'competencies', 'competence', 'competences', 'attributes', 'prerequisite', 'prerequisites'],
    ...[
      'pre-requisite',
      'pre-requisites',
      'requisites',
      'eligibility',
      'eligible',
      'qualify',
      'qualified',
      'qualifying',
    ],
    ...['essentials', 'must-have', 'must-haves', 'musts', 'haves', 'non-negotiables', 'skillset', 'skillsets'],
    ...['licensure', 'fit', 'match', 'succeed', 'success', 'successful', 'thrive', 'takes', 'take', 'considered'],
    ...['sought', 'spec', 'specification', 'specifications', 'ksas'],
  ],
  /** Does so beside another one, or where the line says whose it is. */
  trait: [
    ...['skill', 'skills', 'ability', 'abilities', 'capability', 'capabilities', 'knowledge', 'expertise', 'know-how'],
    ...['background', 'experience', 'education', 'training', 'certification', 'certifications', 'certificates', 'sets'],
    ...[
      'licence',
      'licences',
      'license',
      'licenses',
      'talent',
      'toolkit',
      'strengths',
      'qualities',
      'profile',
      'talents',
    ],
    ...['toolbox', 'tools', 'technologies', 'characteristics'],
  ],
  /** Whose it is, or how much of it is asked. */
  owner: [
    ...[
      'your',
      'candidate',
      'candidates',
      "candidate's",
      'applicant',
      'applicants',
      "applicant's",
      'incumbent',
      'holder',
    ],
    ...['jobholder', 'postholder', 'person', 'personnel', 'individual', 'ideal', 'right', 'suitable', 'core', 'key'],
    ...['technical', 'functional', 'behavioural', 'behavioral', 'personal', 'primary', 'basic', 'hard'],
    ...['soft', 'academic', 'inherent', 'target', 'employee', 'min', 'min.'],
  ],
  /** What is to be done in the post. */
  duty: [
    ...['responsibilities', 'responsibility', 'duties', 'duty', 'tasks', 'task', 'activities'],
    ...['accountabilities', 'deliverables', 'outputs', 'objective', 'objectives', 'kra', 'kras', 'kpa', 'kpas'],
    ...['doing', 'responsible', 'day', 'day-to-day', 'contribution', 'contribute', 'impact', 'difference', 'involve'],
    ...['involves', 'nature', 'purpose', 'scope'],
  ],
  /** What the firm gives. */
  benefit: [
    ...['benefits', 'benefit', 'perks', 'rewards', 'compensation', 'remuneration', 'salary', 'pay', 'incentives'],
    ...['package', 'offer', 'offers', 'receive', 'enjoy', 'growth', 'career', 'careers', 'learning', 'development'],
    ...['joining', 'service', 'employment', 'get'],
  ],
  /** Who gives the post. */
  firm: [
    ...['company', 'organisation', 'organization', 'firm', 'employer', 'client', 'clients', 'institution', 'agency'],
    ...['culture', 'values', 'history', 'vision', 'mission'],
  ],
  /** How one comes by it. */
  process: [
    'apply',
    'application',
    'interview',
    'documents',
    'contact',
    'enquiries',
    'note',
    'notice',
    'checks',
    'dates',
  ],
  /** Says that it has to be there. */
  must: ['required', 'necessary', 'needed', 'essential', 'minimum', 'mandatory'],
  /** Says that it is welcome, and not asked. */
  wish: [
    ...[
      'preferred',
      'desired',
      'preferable',
      'preferably',
      'desirable',
      'desirables',
      'nice',
      'bonus',
      'brownie',
      'extra',
      'plus',
    ],
    ...[
      'pluses',
      'advantage',
      'advantages',
      'advantageous',
      'ideally',
      'better',
      'optional',
      'asset',
      'assets',
      'apart',
    ],
    ...[
      'stand',
      'icing',
      'cherry',
      'favourable',
      'favorable',
      'favoured',
      'recommended',
      'beneficial',
      'helpful',
      'useful',
      'regarded',
    ],
  ],
  /** Names whoever is spoken to. */
  reader: ['you', "you're", "you'll", "you've", "you'd", 'someone', 'somebody'],
  /** What a firm does that wants somebody. */
  seeks: [
    ...['need', 'needs', 'look', 'looking', 'seek', 'seeking', 'require', 'want', 'see', 'hope', 'hear', 'value'],
    ...['after'],
  ],
  /** Says nothing. */
  filler: [
    ...[
      'the',
      'a',
      'an',
      'and',
      'or',
      'of',
      'for',
      'to',
      'in',
      'from',
      'with',
      'if',
      'as',
      'this',
      'that',
      'out',
      'set',
    ],
    ...['following', 'other', 'additional', 'added', 'special', 'specific', 'general', 'entry', 'position', 'role'],
    ...['job', 'post', 'work', 'professional', 'team', 'table', 'cake', 'crowd', 'top', 'points', 'ways'],
    ...[
      'we',
      "we're",
      "we'd",
      "we've",
      'us',
      'our',
      'it',
      "it's",
      "it'd",
      'is',
      'are',
      'be',
      'will',
      'would',
      'should',
    ],
    ...[
      'must',
      'shall',
      'may',
      'might',
      'could',
      'have',
      'has',
      'had',
      'having',
      'bring',
      'possess',
      'possesses',
      'on',
    ],
    ...[
      'demonstrate',
      'hold',
      'do',
      'does',
      'what',
      "what's",
      "what'll",
      'who',
      'why',
      'how',
      'makes',
      'make',
      'great',
    ],
    ...[
      'good',
      'perfect',
      'also',
      'even',
      'more',
      'bit',
      'little',
      'all',
      'about',
      'highly',
      'big',
      'not',
      'but',
      'one',
    ],
    ...['sound', 'sounds', 'like', 'love', 'here', 'join', 'order', 'meet', 'meets', 'fulfil', 'fulfill', 'satisfy'],
    ...['grade', 'appointment', 'hiring', 'recruitment', 'selection', 'got', 'done', 'can', 'at', 'main', 'daily'],
    ...['major', 'principal', 'principle', 'typical', 'operational', 'supervisory', 'areas', 'area', 'performance'],
    ...[
      'result',
      'include',
      'includes',
      'including',
      'performed',
      'working',
      'summary',
      'overview',
      'information',
      'info',
    ],
    ...['details', 'introduction', 'glance', 'total', 'staff', 'return', 'exchange', 'path', 'opportunities', 'range'],
    ...['structure', 'conditions', 'terms', 'important', 'process', 'procedure', 'mode', 'method', 'instructions'],
    ...[
      'strong',
      'things',
      'come',
      'excited',
      'well',
      'deadline',
      'submit',
      'part',
      'roles',
      'description',
      'context',
      'shortlisted',
      'reference',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Ends of such a line that leave open whether duties or requirements follow: The successful candidate will, In this role you will be. */
export const OPEN_ENDS: readonly string[] = [
  'will',
  'be',
  'do',
  'would',
  'shall',
  'like',
  'about',
  'on',
  'look',
  'work',
]

/** Lines that head what stands below them where they stand alone, folded; the same words are everyday ones within a sentence. */
export const HEADING_LINES = {
  requirements: [
    ...['the profile', 'essential (e)', 'desired profile', 'desired candidate', 'why you'],
    ...["you'll bring", 'you possess', 'you demonstrate', "you're", 'we need', 'we require', 'we seek', 'we expect'],
    ...['we expect you to have', 'what we need from you', 'what we expect of you', "what we're looking for in you"],
    ...['what we look for in you', 'looking for', 'required', 'requires', 'to apply you must have', 'pre requisites'],
    ...['who can apply', 'who may apply', 'who should apply'],
    ...['deal breakers', 'eligibility conditions', 'your experience includes', 'the basics', 'education level'],
    ...["who you'll be", 'who you will be', 'you must', 'you must be', 'you should', 'you need', 'must', 'must be'],
    ...['should have', 'wanted', 'basics', 'best fit', 'you offer', 'what you offer', 'what you can offer'],
    'what you can offer us',
    ...['how to be successful', 'you should apply if', 'apply if you have', "you're someone who", 'skills set'],
  ],
  preferred: [
    ...[
      "it'd be great if you have",
      'desirable (d)',
      'it would be great if you had',
      "we'd love it if you have",
      "we'd love to see",
    ],
    ...['we would love it if you have', 'we would love if you have', 'good to have skills', 'great to have', 'valued'],
    ...['assets would include', "you'll impress us with", "nice to have's", 'highly desired', 'not mandatory but'],
    ...['great if you have', 'you may also have'],
    ...[
      'you get bonus points if',
      'you get bonus points for',
      'you get extra points if',
      'you score extra points with',
    ],
    ...[
      'not required but nice',
      'what would help',
      'it helps if you have',
      'it would help if you have',
      'would be great',
    ],
  ],
  duties: [
    ...['what will you do', 'what you will be responsible for', "what you'll be responsible for", 'key deliverables'],
    ...[
      'you will be',
      "you'll be",
      'in this role you will be',
      "in this role you'll be",
      'how you will spend your time',
    ],
    ...[
      "in this role you'll",
      'you get to',
      'key performance areas',
      'job content',
      'work content',
      'job brief',
      'roles',
      'kra',
      'kras',
      'kpa',
    ],
    ...['kpas', 'objective'],
    ...['your job', 'your work', 'job role', 'general summary', 'functions', 'activities', 'deliverables', 'mission'],
    ...["how you'll spend your time", "what you'll own", 'the work', 'what the job involves', 'what the role involves'],
  ],
  benefits: [
    ...['what is in it for you', "what's in it for me", "why you'll love it here", "why you'll love working here"],
    ...['why you will love it here', 'our offer', 'we offer you', 'our package', 'what we can offer you', 'for you'],
    ...['career growth', 'why choose us', 'what to expect', 'what you can expect from us', 'your benefits', 'extras'],
    ...['what we do for you', "what we'll give you", "what you'll love", "what you'll love about us", 'goodies'],
    ...[
      'you can expect',
      'what can you expect',
      'working for us',
      'working here',
      'life here',
      'benefits include',
      'terms & conditions',
      'enjoy',
    ],
    ...['pay transparency', 'our commitment to you'],
    ...['what success looks like', 'leave', 'insurance', 'incentives', 'training provided', 'our promise to you'],
    ...["you'll love working here", 'why this role', 'why this company', 'what makes us different', 'working with us'],
  ],
  company: [
    ...['who are we', 'company introduction', 'introduction to the company', 'what we do', 'where you will work'],
    ...[
      "where you'll work",
      'our people',
      'our vision',
      'our purpose',
      'more about us',
      'a bit about us',
      'a little about us',
      'a little bit about us',
    ],
    ...['join us', 'join our team', 'why we exist', 'how we work', 'get to know us', 'learn more about us'],
    ...["where you'll be working", 'posted by', 'job posted by'],
    ...['background to the organisation', 'background to the organization', 'organisation background', 'our history'],
  ],
  process: [
    ...['our hiring process', 'interview stages', 'what happens next', 'application documents', 'required documents'],
    ...[
      'required application documents',
      'how do i apply',
      'how do you apply',
      'ready to apply',
      'applications',
      'contact us',
    ],
    ...['process notes', 'notes to applicants', 'note to applicants'],
    ...['please note', 'nb', "we'd love to hear from you", 'we want to hear from you', 'background check'],
    ...['supplemental questions', 'how to join us'],
    ...['employment suitability requirements', 'closing date', 'further information', 'enquiries', 'visa sponsorship'],
  ],
  legal: [
    ...['diversity statement', 'inclusion statement', 'commitment to equity', 'accommodations', 'compliance', 'legal'],
    ...['our commitment to diversity', 'equal opportunity employer', 'equal employment opportunity employer', 'eoe'],
    ...[
      'privacy notice',
      'privacy policy',
      'privacy statement',
      'data protection',
      'personal information collection statement',
    ],
    ...[
      'safeguarding',
      'safeguarding statement',
      'disability confident',
      'inclusion',
      'accessibility',
      'background checks',
    ],
  ],
  other: [
    ...['physical demands', 'physical requirements', 'working conditions', 'work environment', 'work conditions'],
    ...['working environment', 'environmental conditions', 'physical demands & work environment', 'travel'],
    ...['physical demands and work environment', 'key interfaces', 'reporting relationships', 'shift timings'],
  ],
} as const satisfies Readonly<Partial<Record<SectionKind, readonly string[]>>>

/** Words of a wish that lead to whoever has what is asked for: | preference | is given to candidates with the following qualifications. */
export const PREFERRING: readonly string[] = ['preference', 'priority', 'prefer', 'prefers']

/** Verbs of which a heading says whose they are: Candidates should have, What our ideal person will bring. */
export const HAVING: readonly string[] = ['have', 'has', 'possess', 'possesses', 'bring', 'demonstrate', 'hold']

/** Who is wished for, as a heading names them: The right person, Your ideal candidate. */
export const IDEAL: readonly string[] = ['ideal', 'right', 'suitable']

/** Ends of a heading that says what the reader will do: What you get to do, What you'll be working on. */
export const OF_DOING: readonly string[] = ['do', 'on', 'work']

/** Before what a firm is these say that it is the one that hires: Our | hospital, About the | school. */
export const INSTITUTION_LEADS: readonly string[] = ['our', 'about our', 'about the']

/** What a firm is. */
export const INSTITUTIONS: readonly string[] = [
  ...[
    'hospital',
    'school',
    'clinic',
    'hotel',
    'restaurant',
    'practice',
    'university',
    'college',
    'department',
    'store',
  ],
  ...[
    'shop',
    'office',
    'centre',
    'center',
    'trust',
    'brand',
    'brands',
    'studio',
    'bank',
    'group',
    'business',
    'charity',
  ],
  ...['people', 'customers', 'products', 'services', 'journey', 'purpose', 'future', 'work', 'approach', 'community'],
]

/** What a firm has, or gives, that a candidate has as well: Company Profile, Training and benefits. */
export const GIVEN_TRAITS: Readonly<Record<'benefit' | 'firm', readonly string[]>> = {
  benefit: ['training'],
  firm: ['profile', 'background'],
}
