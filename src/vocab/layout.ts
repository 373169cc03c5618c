import type { Vocabulary } from './entry'
import { joined } from './joined'
import { TOLD } from './told'

/** Words that lay a page out and are no heading: what announces a job, and what counts the people wanted. */
const OF_THE_PAGE = {
  /** A line with one of these names the job that is to be had, or who has it to give. */
  hiring: {
    zh: [
      '急聘',
      '诚聘',
      '诚招',
      '急招',
      '高薪诚聘',
      '招人',
      '招工',
      '热招',
      '直招',
      '招聘启事',
      '招聘公告',
      '招聘简章',
    ],
    hant: ['誠徵', '急徵', '徵才', '徵人', '誠聘', '招請', '急請', '聘請'],
    en: ['wanted', 'we are hiring', "we're hiring", 'now hiring', 'is hiring', 'job opening', 'job vacancy'],
    notIn: ['招聘启事撰写', 'most wanted'],
  },
} as const satisfies Vocabulary

/** What lays a page out, and what tells instead of asking. */
export const LAYOUT_WORDS = /* @__PURE__ */ joined(OF_THE_PAGE, TOLD)

/** A short line that opens with one of these and goes on with a name is about the firm, or about what it gives: About Harbour Foods, Life at 某某. The first that fits counts. */
export const NAMED_AFTER: readonly (readonly [section: 'company' | 'benefits', openers: readonly string[]])[] = [
  ['company', ['about ', '关于', 'who we are at ', 'what we do at ']],
  [
    'benefits',
    [
      ...['why join ', 'why work ', 'why choose ', 'life at ', 'working at ', 'working for ', 'reasons to join '],
      "why you'll love working at ",
      "why you'll love ",
      'why you will love ',
      'what we offer at ',
      'benefits at ',
      'perks at ',
    ],
  ],
]

/**
 * Labels of the title of a post that folding makes a word for something else, as they are written: 職稱 is what a post is called, where
 * 职称 is a rank that one is examined for.
 */
export const POST_TITLES: readonly string[] = ['職稱']

/** Running heads and feet of a page, folded, without blanks; `#` stands for a number. */
export const RUNNING_HEADS: readonly string[] = [
  '第#页',
  '第#页共#页',
  '第#页,共#页',
  '第#页/共#页',
  '第#页(共#页)',
  '共#页第#页',
  '共#页,第#页',
  'page#',
  'page#of#',
  'page#/#',
  'p.#',
  '-#-',
  '--#--',
  '#of#',
]

/** What stands for one character in HTML, left in a text that was copied from a page. */
export const CHARACTER_REFERENCES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '-',
  mdash: '-',
  minus: '-',
}

/** Words between a heading and its colon, folded: 任职要求如下：. */
export const LEADING_ON: readonly string[] = ['如下', '包括', '为', '有', '是', '有以下', '如下所示']

/** What makes a bound of the years before it, folded: in 2、3年及以上 the first figure counts the item. */
export const BOUND_STARTS: readonly string[] = ['以上', '及以上', '或以上', '(含)以上']

/** How what is counted in years or months begins, behind a figure in a bracket that is no number of an item: (1) | year. */
export const TIME_STARTS: readonly string[] = [' year', ' yr', ' month']

/** What does for the colon behind the label of a field, folded: 学历 | - | 本科. */
export const LIKE_COLONS: readonly string[] = ['-', '--', '=']

/** What joins the words of a heading, folded: duties & responsibilities, 任职资格及要求. */
export const HEADING_JOINTS: readonly string[] = [
  '&',
  '/',
  ',',
  '、',
  '+',
  '和',
  '及',
  '与',
  'and',
  '及其',
  '以及',
  'the',
  'for',
  'this',
  'of',
  'your',
  'our',
]

/** Units that cannot open a requirement: a line that starts with one continues the line above. */
export const CONTINUERS = '上下以者的及或和与等并且、，,；;。)）'

/** Words in small letters that do so in an item of English. */
export const LATIN_CONTINUERS: readonly string[] = [
  'and',
  'and/or',
  'or',
  'in',
  'of',
  'for',
  'at',
  'from',
  'with',
  'within',
]

/** Units that the names of places end in. */
export const PLACE_ENDS = '市区县镇乡'

/** Elements of HTML that break a line, and those that are blocks of their own. */
export const HTML_BREAKS: readonly string[] = ['br', 'hr']
export const HTML_BLOCKS: readonly string[] = [
  ...['p', 'li', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th', 'table', 'tbody', 'thead'],
  ...['section', 'article', 'header', 'dl', 'dt', 'dd'],
]

/** Elements of HTML that only say how the words between their tags look. */
export const HTML_INLINE: readonly string[] = ['strong', 'b', 'em', 'i', 'u', 'span', 'font']

/** Words that sentences of postings open with, folded; a capital in the middle of a line shows that one begins: … years | Strong knowledge of …. */
export const SENTENCE_OPENERS: readonly string[] = [
  ...['strong', 'good', 'excellent', 'proven', 'demonstrated', 'solid', 'outstanding', 'basic', 'sound'],
  ...['ability', 'able', 'knowledge', 'understanding', 'familiar', 'familiarity', 'fluent', 'fluency', 'proficient'],
  ...[
    'must',
    'should',
    'minimum',
    'at',
    'possess',
    'possesses',
    'preferably',
    'willing',
    'willingness',
    'candidates',
    'knowledgeable',
  ],
  ...['previous', 'prior', 'past'],
]

/** Words that open headings and sentences alike, folded: The Team | Leader reports to, What You Need | Now. */
export const PHRASE_OPENERS: readonly string[] = [
  ...[
    'the',
    'our',
    'your',
    'you',
    "you'll",
    'we',
    "we're",
    'who',
    'what',
    'why',
    'how',
    'to',
    'in',
    'is',
    'could',
    'must',
  ],
]

/** Those of them that open headings alone, as written, where small letters follow and then a capital: What you will need | Two years …. */
export const QUESTIONS: readonly string[] = ['What', 'Who', 'Why', 'How']

/** Opens a heading that a name may follow, folded: About the Company | Harbour Group is …. */
export const BEFORE_NAMES = 'about '

/** Words that a title goes on from, folded: the | Key Requirements | of the trade are no heading. */
export const TITLE_LEADS: readonly string[] = [
  ...['the', 'a', 'an', 'of', 'for', 'to', 'in', 'our', 'your', 'this', 'these', 'with'],
]

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
export const SOUGHT: readonly string[] = ['a', 'an', 'experienced', 'our', 'individuals', 'people', 'graduates']

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

/** What a post is, folded, for whoever it is meant: an | opportunity | for a weaver with two years of experience. */
export const OPENINGS: readonly string[] = ['opportunity', 'opening', 'ideal', 'suitable', 'perfect', 'look', 'expect']

/** Behind years these say where they were worked: two years | in | a mill. */
export const AT_WORK: readonly string[] = ['in', 'as', 'working', 'within']

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

/** Ends of words that say what somebody is, folded: applicants | must be | 18 years old. */
export const TO_BE: readonly string[] = ['be', 'is', 'are', ' am']

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

/** Before a word of need these leave open whether it is one, folded: teach English | as | required. */
export const WHEN_NEEDED: readonly string[] = ['as', 'if', 'when', 'where', 'not', 'whenever', 'wherever']

/** Verbs that demand that something is had, and show it within an item as well: 店內有外籍客人，| 需具備 | 英文能力. */
export const HELD_DEMANDS: readonly string[] = ['须有', '需有', '须具备', '需具备']

/** Verbs of having that open an item which says what somebody is to have, folded: | Have a | diploma; firms say of themselves that they 拥有. */
export const HELD_OPENERS: readonly string[] = [
  ...HELD_DEMANDS,
  'have a',
  'possess',
  'possess a',
  'educated',
  '具',
  '具有',
  '具备',
  '要有',
]

/** A line that opens so is an item of its own, however long the one above: 須持有效的廚師證. */
export const OWN_DEMANDS: readonly string[] = ['须持', '需持', '须有', '需有', '须具', '需具']

/** Headings of wishes that stand among benefits as well, folded. */
export const PAID: readonly string[] = ['bonus', 'bonuses', 'plus']

/** What tells the reader in one word of what is to be had, folded. */
export const DEMANDS_OF_READER: readonly string[] = ['you should have', 'you must have', 'you need to have']

/** Before a verb of bringing these tell the reader what is to be brought, folded. */
export const YOU_WILL: readonly string[] = ['you will', "you'll", 'you should', 'you would']

/** What goes on behind a level that opens such an item, folded: Diploma | in Law. */
export const BEHIND_LEVEL: readonly string[] = [
  'in',
  'of',
  'from',
  'with',
  'with at least',
  '/',
  'required',
  'preferred',
]

/** And behind an experience: Experience | with tools. */
export const BEHIND_EXPERIENCE: readonly string[] = [
  ...['in', 'with', 'of', 'as', 'working', 'using', 'within', 'at', 'working in', 'working with', 'working as'],
]

/** Ends of words before a colon that announce a list: 有如下条件者优先：. */
export const LISTING: readonly string[] = ['如下', '以下', '下列', '下述', '左列', 'following']

/** Behind the words of choice these say what becomes of whoever meets one, folded: 下列資格之一者 | 遴用 |. */
export const HIRED: readonly string[] = [
  ...['遴用', '聘用', '任用', '聘任', '遴聘', '录用', '进用', '均可', '即可', '可应征', '得应征', '得报名', '得报考'],
  ...['始得应征', '始得报名', '始得报考'],
]

/** Ends of a sentence that its list goes on with, folded: those | with | (i) …. */
export const HOLDING: readonly string[] = ['with', 'have', 'having', 'possess', 'possessing', 'hold', 'holding']

/** What points back at a list that one of will do, folded: | 以上 | 条件具备其一. */
export const LISTED_ABOVE: readonly string[] = ['以上', '上述', '上列', '前述', 'above']

/** What announces cases or people in the heading of a list of those who are refused, folded: 有下列情形之一. */
export const CASES: readonly string[] = [
  ...['情形之一', '情况之一', '情事之一', '行为之一', '下列情形', '以下情形', '下列情况', '以下情况', '下列情事'],
  ...['下列人员', '以下人员', '下列对象', '以下对象'],
]

/** And what they may not do: 不得应聘. */
export const REFUSALS: readonly string[] = ['不得', '不能', '不予', '不可', '不宜', '不接受', '不适合', '谢绝', '取消']

/** Words of headings that say by themselves what is asked for, where a line names the work before them: Forklift | Experience Required. */
export const WEIGHED_NOUNS: readonly string[] = ['experience required', 'work experience required']

/** Behind these a capital opens no sentence: gained while pursuing | PhD, 3 years after | Bachelor's degree. */
export const NO_SENTENCE: readonly string[] = [
  ...['integrated', 'dual', 'combined', 'joint', 'regular', 'fresh'],
  ...['after', 'before', 'during', 'since', 'toward', 'towards', 'than', 'including', 'besides'],
  ...['pursuing', 'completing', 'obtaining', 'holding', 'earning', 'receiving', 'having', 'attaining'],
  ...['pursue', 'complete', 'obtain', 'earn', 'attain'],
]

/** Ends of words that announce what stands behind a colon: experience in the | following | industries: …. */
export const ANNOUNCERS: readonly string[] = ['following', 'these', 'those']

/** Ends of words that say that something is needed, and that somebody has something: this role | requires |, you will | bring |. */
export const NEEDING: readonly string[] = ['require', 'requires', 'need', 'needs', 'looking for', 'seeking']
export const POSSESSING: readonly string[] = ['have', 'possess', 'bring', 'speak', 'speaks']

/** How what one does or is given ends, which is no adjective of what is had: teaching English, awarded a diploma. */
export const DEED_ENDS: readonly string[] = ['ing', 'ed', 'given']

/** Ends of words that name whoever has what follows, folded: candidates with, someone with. */
export const WITH_ENDS: readonly string[] = ['s with', 'e with', 'candidate with']

/** Ends of licences that are jobs, folded: Licensed Practical | Nurse |. */
export const LICENSED_JOBS: readonly string[] = ['nurse', 'assistant', 'accountant', 'therapist', 'technician']

/** What a cell of a table has in it where its column holds: an x under Essential. */
export const TICKS: readonly string[] = ['x', 'y', 'yes', '*', '✓', '✔', '√']
