/** Words of headings and labels that are none by themselves. */

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

/** What opens as such a line does, and is about the work: Working at heights ticket. */
export const NAMES_OF_WORK: readonly string[] = ['working at height']

/** Opens a heading that a name may follow, folded: About the Company | Harbour Group is …. */
export const BEFORE_NAMES = 'about '

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

/** Words that a title goes on from, folded: the | Key Requirements | of the trade are no heading. */
export const TITLE_LEADS: readonly string[] = [
  ...['the', 'a', 'an', 'of', 'for', 'to', 'in', 'our', 'your', 'this', 'these', 'with'],
]

/**
 * Labels of the title of a post that folding makes a word for something else, as they are written: 職稱 is what a post is called, where
 * 职称 is a rank that one is examined for.
 */
export const POST_TITLES: readonly string[] = ['職稱']

/** Words of headings that say by themselves what is asked for, where a line names the work before them: Forklift | Experience Required. */
export const WEIGHED_NOUNS: readonly string[] = ['experience required', 'work experience required']

/** Headings of wishes that stand among benefits as well, folded. */
export const PAID_WISHES: readonly string[] = ['bonus', 'bonuses', 'plus']

/** Words between a heading and its colon, folded: 任职要求如下：. */
export const LEADING_ON: readonly string[] = ['如下', '包括', '为', '有', '是', '有以下', '如下所示']

/** What does for the colon behind the label of a field, folded: 学历 | - | 本科. */
export const LIKE_COLONS: readonly string[] = ['-', '--', '=']
