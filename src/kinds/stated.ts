import type { Draft } from '../model/draft'
import type { Source } from '../model/facts'
import type { Bounds, Label, Stated, Unit } from '../model/match'
import type { Term } from '../model/term'
import type { FeatureValue } from './scoring'

/** Nothing is stated. */
export const NOT_STATED: Stated = { shape: 'none' }

/** A word of a posting for people. */
export function labelOf({ text, id }: Term): Label {
  return id === undefined ? { text } : { text, id }
}

/** Any of these, each once. */
export function anyOf(labels: readonly Label[]): Stated {
  if (labels.length < 2) return labels.length === 0 ? NOT_STATED : { shape: 'terms', terms: labels }
  const distinct = new Map(labels.map((label) => [label.id ?? label.text, label]))
  return { shape: 'terms', terms: [...distinct.values()] }
}

/** A word of a profile, by the first of what it stands for. */
export function labelOfWord({ text, ids }: { readonly text: string; readonly ids: readonly string[] }): Label {
  const [id] = ids
  return id === undefined ? { text } : { text, id }
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
  if (about === undefined || about.length === 0) return { shape: 'bounds', unit, min: low, max: high }
  return { shape: 'bounds', unit, min: low, max: high, about }
}

interface BoundsAsked {
  readonly min?: number | string | undefined
  readonly max?: number | string | undefined
  readonly about?: readonly Label[]
}

/** Bounds that are asked for; a bound that is not there stays open. */
export function bounds(unit: Unit, { min, max, about = [] }: BoundsAsked): Stated {
  const stated: Draft<Bounds> = { shape: 'bounds', unit }
  if (min !== undefined) stated.min = min
  if (max !== undefined) stated.max = max
  if (about.length > 0) stated.about = about
  return stated
}

/**
 * Where a list of the profile says what it says, if a feature found nothing in it to measure: at the items that are told, or
 * where none is, at the list itself, which denies what it does not have.
 */
export function toldAt(
  value: FeatureValue | undefined,
  list: { readonly path: string; readonly stated: boolean },
  told: readonly { readonly source: Source }[],
): readonly string[] | undefined {
  if (value !== undefined && value.paths.length > 0) return undefined
  if (told.length > 0) return told.map(({ source }) => source.path)
  return list.stated ? [list.path] : undefined
}
