import { hash } from '../rules/hash'
import type { CompiledRole } from '../score'
import { columnName } from '../score'

export type Feature = CompiledRole['features'][number]

/** The two columns of a feature: the least and the most that it may be, the same where it is known outright, null where it is unknown. */
export interface FeatureColumns {
  readonly low: string
  readonly high: string
  /** What the feature is called everywhere else: `experience.months(industry=fmcg)@{…}`. */
  readonly name: string
}

/** So much of the readable part that name, hash and ending stay within the 63 bytes that PostgreSQL keeps. */
const READABLE = 40
/** Hexadecimal digits: 64 bits, so that no two of a million features meet. */
const DIGITS = 16

/**
 * Lower case, digits and `_` alone, and short: names that no database folds, cuts or refuses. The hash is of the whole name, so that
 * who shares a column shares the feature.
 */
export function featureColumns(feature: Feature): FeatureColumns {
  const name = columnName(feature)
  const readable = feature.key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, READABLE)
  const base = `${readable.replace(/^_|_$/g, '')}_${hash(name).slice(0, DIGITS)}`
  return { low: `${base}_low`, high: `${base}_high`, name }
}

/** Each distinct feature of the roles once, in the order that they are first read. */
export function distinctFeatures(roles: readonly CompiledRole[]): readonly Feature[] {
  const named = new Map(roles.flatMap(({ features }) => features.map((feature) => [columnName(feature), feature])))
  return [...named.values()]
}
