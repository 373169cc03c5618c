/** What differs from a whole: any part of it, and null for what is to be left out. */
export type Overrides<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Overrides<T[K]> | null }

/**
 * A value with another laid over it: objects field by field; everything else, lists and the shape of a curve too, takes the
 * place of what was there; null takes a field out. What comes of it is checked by whoever reads it.
 *
 * @example
 * overlaid({ a: { b: 1, c: 2 }, d: 3 }, { a: { b: 9 }, d: null })
 * // → { a: { b: 9, c: 2 } }
 */
export function overlaid(base: unknown, overrides: unknown): unknown {
  if (!isObject(base) || !isObject(overrides) || isShape(overrides)) return overrides
  const fields = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(overrides)) {
    if (value === null) fields.delete(key)
    else fields.set(key, overlaid(fields.get(key), value))
  }
  return Object.fromEntries(fields)
}

/** The fields of one form mean nothing to another. */
export const isShape = (value: object): boolean => Object.hasOwn(value, 'form')

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
