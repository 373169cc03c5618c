/** What shows where a line, an item or a sentence begins and where it goes on. */

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

/** Behind these a capital opens no sentence: gained while pursuing | PhD, 3 years after | Bachelor's degree. */
export const NO_SENTENCE: readonly string[] = [
  ...['integrated', 'dual', 'combined', 'joint', 'regular', 'fresh'],
  ...['after', 'before', 'during', 'since', 'toward', 'towards', 'than', 'including', 'besides'],
  ...['pursuing', 'completing', 'obtaining', 'holding', 'earning', 'receiving', 'having', 'attaining'],
  ...['pursue', 'complete', 'obtain', 'earn', 'attain'],
]

/** A line that opens so is an item of its own, however long the one above: 須持有效的廚師證. */
export const OWN_DEMANDS: readonly string[] = ['须持', '需持', '须有', '需有', '须具', '需具']

/** What makes a bound of the years before it, folded: in 2、3年及以上 the first figure counts the item. */
export const BOUND_STARTS: readonly string[] = ['以上', '及以上', '或以上', '(含)以上']

/** How what is counted in years or months begins, behind a figure in a bracket that is no number of an item: (1) | year. */
export const TIME_STARTS: readonly string[] = [' year', ' yr', ' month']

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

/** What a cell of a table has in it where its column holds: an x under Essential. */
export const TICKS: readonly string[] = ['x', 'y', 'yes', '*', '✓', '✔', '√']
