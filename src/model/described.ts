import type { Phrase } from '../phrase'
import { phrase } from '../phrase'

/**
 * What a value of somebody's profile is, without saying it: errors and rejected rows are logged, mailed and put into tickets,
 * and a name, a telephone number or a date of birth may stand in any field of a row that has slipped.
 */
export function described(value: unknown): Phrase {
  if (value === undefined) return phrase('nothing')
  if (typeof value === 'string') return counted(value.length, 'text', 'empty-text')
  if (typeof value === 'number') return phrase(Number.isInteger(value) ? 'whole-number' : 'fraction')
  if (typeof value === 'boolean') return phrase(value ? 'true' : 'false')
  if (Array.isArray(value)) return counted(value.length, 'list-of', 'empty-list')
  if (value === null) return phrase('null')
  return typeof value === 'object' ? phrase('object') : phrase('of-type', { type: typeof value })
}

const counted = (count: number, some: 'text' | 'list-of', none: 'empty-text' | 'empty-list'): Phrase =>
  count === 0 ? phrase(none) : phrase(some, { count })
