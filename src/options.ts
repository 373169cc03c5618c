import { RolefitError } from './errors'

/** The longest short list that anybody may ask for. */
const LONGEST_LIST = 100_000

/** @throws RolefitError `invalid-option` for a number that is not whole, or beyond its bounds, both included. */
export function checkWhole(option: string, value: number, least: number, most: number): number {
  return checkBetween(option, value, [least, most], `a whole number from ${least} to ${most}`)
}

/** @throws RolefitError `invalid-option` for a length that no short list has. */
export function checkListLength(option: string, length: number): number {
  return checkWhole(option, length, 1, LONGEST_LIST)
}

/**
 * @param where - `in the pool`, for the error.
 * @throws RolefitError `invalid-option` for a place that a list of this size does not have.
 */
export function checkIndex(index: number, size: number, where: string): number {
  return checkBetween('index', index, [0, size - 1], `a place ${where}, 0 to ${size - 1}`)
}

/**
 * A text, from code that no types hold to one: a document of several pages is a list, what was read from a file a buffer.
 *
 * @throws RolefitError `invalid-option` for anything else.
 */
export function checkText(option: string, text: unknown): string {
  if (typeof text === 'string') return text
  throw new RolefitError('invalid-option', option, { found: kindOf(text), expected: 'a string' })
}

/** @throws RolefitError `invalid-option` for anything but an object. */
export function checkObject<T>(option: string, value: T): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new RolefitError('invalid-option', option, { found: kindOf(value), expected: 'an object' })
}

/** @throws RolefitError `invalid-option` for a name that none of those has. */
export function checkOneOf<T extends string>(option: string, name: T, names: readonly T[]): T {
  if (names.includes(name)) return name
  const found = typeof name === 'string' ? JSON.stringify(name) : kindOf(name)
  throw new RolefitError('invalid-option', option, { found, expected: `one of ${names.join(', ')}` })
}

/** @throws RolefitError `invalid-option` for what cannot be gone through: one thing in the place of several. */
export function checkSeveral<T>(option: string, values: Iterable<T>): Iterable<T> {
  if (typeof values === 'object' && values !== null && Symbol.iterator in values) return values
  throw new RolefitError('invalid-option', option, { found: kindOf(values), expected: 'a list' })
}

/** What a value is, for an error about what code without types hands over. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function checkBetween(option: string, value: number, [least, most]: [number, number], expected: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  const found = typeof value === 'number' ? String(value) : kindOf(value)
  throw new RolefitError('invalid-option', option, { found, expected })
}
