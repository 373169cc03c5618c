import type { Label, Stated, Unit } from '../model/match'
import type { Term } from '../model/term'

/** Nothing is stated. */
export const NOT_STATED: Stated = { shape: 'none' }

/** A word of a posting for people. */
export function labelOf({ text, id }: Term): Label {
  return id === undefined ? { text } : { text, id }
}

/** Any of these, each once. */
export function anyOf(labels: readonly Label[]): Stated {
  const distinct = new Map(labels.map((label) => [label.id ?? label.text, label]))
  return distinct.size === 0 ? NOT_STATED : { shape: 'terms', terms: [...distinct.values()] }
}

/** How much is missing, if something is. */
export function shortBy(unit: Unit, amount: number): Stated | undefined {
  return amount > 0 ? { shape: 'bounds', unit, min: amount } : undefined
}

/** How much is too much, if something is. */
export function overBy(unit: Unit, amount: number): Stated | undefined {
  return amount > 0 ? { shape: 'bounds', unit, max: amount } : undefined
}

/** A value known within bounds. */
export function within(unit: Unit, low: number | string, high: number | string, about?: readonly Label[]): Stated {
  return { shape: 'bounds', unit, min: low, max: high, ...(about !== undefined && about.length > 0 && { about }) }
}

interface BoundsAsked {
  readonly min?: number | string | undefined
  readonly max?: number | string | undefined
  readonly about?: readonly Label[]
}

/** Bounds that are asked for; a bound that is not there stays open. */
export function bounds(unit: Unit, { min, max, about }: BoundsAsked): Stated {
  return {
    shape: 'bounds',
    unit,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(about !== undefined && about.length > 0 && { about }),
  }
}
