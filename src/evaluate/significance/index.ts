import { mean, sum } from '../arithmetic'
import type { BootstrapOptions } from './bootstrap'
import { bootstrapInterval } from './bootstrap'
import { signFlip } from './sign-flip'

export interface PairedResult {
  readonly roles: number
  /** Of the second rule set over the first: above 0 it is better. Null for no roles. */
  readonly meanDifference: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly p: number
  /** The smallest p that so many roles can give. */
  readonly smallestP: number
  /** Cohen's d of paired values: the mean difference in standard deviations of the differences; null where they do not vary. */
  readonly effect: number | null
  readonly wins: number
  readonly losses: number
  readonly ties: number
  /** `not-enough`: too few judged roles to tell, or the interval spans zero. */
  readonly verdict: 'better' | 'worse' | 'not-enough'
}

/** The level of significance that a verdict asks for. */
const ALPHA = 0.05

/**
 * Says whether the second of two rule sets is better than the first, from one figure a role under each.
 *
 * @param first - a measure's values, role by role; `second` those of the same roles in the same order.
 */
export function comparePaired(
  first: readonly number[],
  second: readonly number[],
  options: BootstrapOptions,
): PairedResult {
  const differences = second.map((value, role) => value - (first[role] as number))
  const { p, smallestP } = signFlip(differences, options)
  const interval = bootstrapInterval(differences, options)
  const isSure = p < ALPHA && interval !== null && (interval[0] > 0 || interval[1] < 0)
  return {
    roles: differences.length,
    meanDifference: differences.length === 0 ? null : mean(differences),
    interval,
    p,
    smallestP,
    effect: effectOf(differences),
    wins: differences.filter((difference) => difference > 0).length,
    losses: differences.filter((difference) => difference < 0).length,
    ties: differences.filter((difference) => difference === 0).length,
    verdict: !isSure ? 'not-enough' : interval[0] > 0 ? 'better' : 'worse',
  }
}

function effectOf(differences: readonly number[]): number | null {
  if (differences.length < 2) return null
  const middle = mean(differences)
  const squares = sum(differences.map((difference) => (difference - middle) ** 2))
  const deviation = Math.sqrt(squares / (differences.length - 1))
  return deviation === 0 ? null : middle / deviation
}

export type { BootstrapOptions } from './bootstrap'
export { bootstrapInterval } from './bootstrap'
export { holm } from './holm'
export type { SignFlip } from './sign-flip'
export { signFlip } from './sign-flip'
