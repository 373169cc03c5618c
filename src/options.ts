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

function checkBetween(option: string, value: number, [least, most]: [number, number], expected: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new RolefitError('invalid-option', option, { found: String(value), expected })
}
