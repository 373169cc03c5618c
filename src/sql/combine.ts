import type { Writer } from './statement'
import type { Bounds } from './worth'

/** `score/combine.ts` as expressions. */

/** What gates say, by rank: the worst of several is the greatest. */
export const YES = 0
const UNKNOWN = 1
const NO = 2

/** How far a value must be known to be called so. */
export interface Known {
  readonly knownFrom: number | string
  readonly nearMiss: number
}

/** Whether `statusOf` would say unknown. */
export function isUnknown({ low, high }: Bounds, { knownFrom, nearMiss }: Known): string {
  return `${high} >= ${nearMiss} AND ${low} < ${high} AND ${low} < ${knownFrom}`
}

/** `statusOf`; where there is no value, it is not scored. */
export function statusOf(bounds: Bounds, known: Known): string {
  const { low, high } = bounds
  return [
    `CASE WHEN ${low} IS NULL THEN 'not-scored'`,
    `WHEN ${low} = 1000 THEN 'met'`,
    `WHEN ${high} < ${known.nearMiss} THEN 'unmet'`,
    `WHEN ${isUnknown(bounds, known)} THEN 'unknown'`,
    `ELSE 'near' END`,
  ].join(' ')
}

/** `gateOf`, by rank. */
export function gateOf(bounds: Bounds, known: Known, gate: number | string): string {
  return [
    `CASE WHEN ${bounds.high} < ${gate} THEN ${NO}`,
    `WHEN ${bounds.low} < ${gate} OR (${isUnknown(bounds, known)}) THEN ${UNKNOWN}`,
    `ELSE ${YES} END`,
  ].join(' ')
}

export function eligibilityOf(rank: string): string {
  return `CASE ${rank} WHEN ${YES} THEN 'yes' WHEN ${UNKNOWN} THEN 'unknown' ELSE 'no' END`
}

/** `weightedMean`; null where nothing is weighed. Twenty times a sum is the one number that 32 bits do not hold. */
export function meanOf(sum: string, weight: string, { divide }: Writer): string {
  const mean = divide(`20 * CAST(${sum} AS BIGINT) + ${weight}`, `NULLIF(2 * ${weight}, 0)`)
  return `CAST(${mean} AS INTEGER)`
}

/** `coverageOf`. */
export function coverageOf(known: string, weight: string, { divide }: Writer): string {
  return `COALESCE(${divide(`1000 * ${known}`, `NULLIF(${weight}, 0)`)}, 0)`
}
