import type { RuleChange } from '../model/rule-change'
import type { RuleSet } from '../model/rule-set'
import { canonicalJson } from './canonical-json'
import { isObject, isShape } from './overlaid'

/**
 * In what two rule sets differ, in the order of the first; a list is one value, and so is the shape of a
 * curve. Empty where they are the same.
 *
 * @example
 * diffRules(DEFAULT_RULES, { ...DEFAULT_RULES, nearMiss: 500 })
 * // → [{ path: 'nearMiss', from: 400, to: 500 }]
 */
export function diffRules(first: RuleSet, second: RuleSet): readonly RuleChange[] {
  return changesBelow(first, second, '')
}

function changesBelow(from: unknown, to: unknown, path: string): readonly RuleChange[] {
  if (!isParted(from) && !isParted(to)) return areSame(from, to) ? [] : [{ path, from, to }]
  const [before, after] = [fieldsOf(from), fieldsOf(to)]
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => changesBelow(before.get(key), after.get(key), path === '' ? key : `${path}.${key}`))
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> => new Map(isParted(value) ? Object.entries(value) : [])

/** Whether a value is looked into field by field. */
const isParted = (value: unknown): value is object => isObject(value) && !isShape(value)

const areSame = (a: unknown, b: unknown): boolean => canonicalJson([a]) === canonicalJson([b])
