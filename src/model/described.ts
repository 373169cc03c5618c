/**
 * What a value of somebody's profile is, without saying it: errors and rejected rows are logged, mailed and put into tickets,
 * and a name, a telephone number or a date of birth may stand in any field of a row that has slipped.
 */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `a text of ${lengthOf(value)}`
  if (typeof value === 'number') return Number.isInteger(value) ? 'a whole number' : 'a number with a fraction'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const lengthOf = ({ length }: string): string => (length === 1 ? '1 character' : `${length} characters`)
