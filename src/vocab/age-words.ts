/**
 * Words that matter only beside an age, folded, as a token has them.
 */

/** Those whom the work is for: an age behind them is theirs (residents aged 65 and over). */
export const SERVED: readonly string[] = [
  'residents',
  'children',
  'students',
  'pupils',
  'learners',
  'customers',
  'clients',
  'patients',
  'members',
  'guests',
  'kids',
  'youth',
  'adolescents',
  'adults',
  'seniors',
  'elderly',
  'people',
  'teenagers',
  'participants',
  'passengers',
]

/** Before the noun these make a figure of many of it. */
export const AVERAGES: readonly string[] = ['average', 'mean', 'median']

/** The noun of an age that names its upper end. */
export const UPPER: readonly string[] = ['age limit', 'upper age limit', 'maximum age limit']
