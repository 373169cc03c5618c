import type { RuleSet } from '../model/rule-set'

/** The keys that lead to a number of a rule set. */
export type Keys = readonly (string | number)[]

/** Every number of a rule set that stands below `keys`, with its keys, in the order of the rule set. */
export function numbersBelow(rules: RuleSet, keys: Keys): readonly { readonly keys: Keys; readonly value: number }[] {
  const value = valueAt(rules, keys)
  if (typeof value === 'number') return [{ keys, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => numbersBelow(rules, [...keys, Array.isArray(value) ? Number(key) : key]))
}

function valueAt(rules: RuleSet, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    rules,
  )
}

/** The rule set with another number at a place. */
export function withNumber(rules: RuleSet, keys: Keys, value: number): RuleSet {
  return replaced(rules, keys, value) as RuleSet
}

function replaced(whole: unknown, [key, ...rest]: Keys, value: number): unknown {
  if (key === undefined) return value
  const next = replaced((whole as Readonly<Record<string | number, unknown>>)[key], rest, value)
  if (Array.isArray(whole)) return whole.map((item, i) => (i === key ? next : item))
  return { ...(whole as object), [key]: next }
}

/** `curves.education.below[1]` */
export const pathOf = (keys: Keys): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    '',
  )
