import type { Token } from '../text/token'
import type { Bound } from '../vocab/bounds'
import { ABOUT_OR_LAST } from '../vocab/bounds'
import { UNITS } from '../vocab/facts.constant'
import type { Unit } from '../vocab/units'
import { inOwnUnit } from './amount'
import type { Draft } from './interval'
import { readDraft } from './interval'

export type Dimension = (typeof UNITS)[Unit]['of']

/** What a remark on the reading may be; each is a code of `Requirement.notes`. */
export type QuantityNote = 'approximate' | 'recent' | 'exclusive' | 'range-and-above' | 'swapped'

/**
 * A number with its bounds, as written. Durations are in months (to the hundredth), everything else in its own unit. A bare figure (5年) has `min`
 * and `max` alike and `bare`: what it means, its reader says.
 */
export interface Quantity {
  readonly of: Dimension
  readonly unit: Unit
  readonly min?: number
  readonly max?: number
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
  readonly bare: boolean
  readonly notes: readonly QuantityNote[]
  /** Places of the tokens: the first, and the one after the last. */
  readonly first: number
  readonly next: number
}

export interface QuantityOptions {
  /** Only quantities of this dimension. */
  readonly of?: Dimension
  /** The unit of a figure that has none: the value of a field that names its quantity (年齡：28-45). */
  readonly bareUnit?: Unit
}

/**
 * The one grammar of bounds, for every quantity, script and language.
 *
 *   [bound] amount [range amount] [bound]      至少 5 年 · 5-8 年 · 5 年 (含) 以上 · at least five (5) years · 5+ yrs
 *   amount: number [. number] [unit [半]]       一年半 · 1.5 年 · 半年 · 1 年 3 个月
 *
 * Two bounds that close an interval are one quantity: 18 岁以上 45 岁以下.
 */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  options: QuantityOptions = {},
): Quantity | undefined {
  const read = readDraft(tokens, at, options.bareUnit)
  return read?.unit === undefined ? undefined : finish(read, read.unit, options, tokens[read.first]?.text ?? '')
}

/** Whether a length of time stands there: 3年, at least 2 years. */
export function opensDuration(tokens: readonly Token[], at: number): boolean {
  return readQuantity(tokens, at, { of: 'duration' }) !== undefined
}

function finish(draft: Draft, unit: Unit, options: QuantityOptions, lead: string): Quantity | undefined {
  const { of } = UNITS[unit]
  if (options.of !== undefined && options.of !== of) return undefined
  const has = (...bounds: readonly Bound[]) => draft.bounds.some((bound) => bounds.includes(bound))
  const ends = endsOf(draft)
  const swapped = draft.low !== undefined && draft.high !== undefined && inOwnUnit(draft.low) > inOwnUnit(draft.high)
  const notes: QuantityNote[] = []
  if (has('about')) notes.push('approximate')
  if (of === 'duration' && ABOUT_OR_LAST.includes(lead)) notes.push('recent')
  const isInclusive = has('inclusive')
  if (has('more', 'less', 'exclusive') && !isInclusive) notes.push('exclusive')
  if (draft.above && draft.high !== undefined) notes.push('range-and-above')
  if (swapped) notes.push('swapped')
  const bare = draft.high === undefined && !has('min', 'max', 'more', 'less', 'exactly')
  return {
    of,
    unit,
    ...ends,
    minInclusive: isInclusive || !has('more'),
    maxInclusive: isInclusive || !has('less', 'exclusive'),
    bare,
    notes,
    first: draft.first,
    next: draft.next,
  }
}

function endsOf({ low, high, bounds, above }: Draft): { min?: number; max?: number } {
  if (low === undefined || high === undefined) {
    const amount = low ?? high
    const value = amount === undefined ? 0 : inOwnUnit(amount)
    if (bounds.includes('min') || bounds.includes('more')) return { min: value }
    return bounds.includes('max') || bounds.includes('less') ? { max: value } : { min: value, max: value }
  }
  const [one, other] = [inOwnUnit(low), inOwnUnit(high)]
  return above ? { min: Math.min(one, other) } : { min: Math.min(one, other), max: Math.max(one, other) }
}
