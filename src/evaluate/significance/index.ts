import type { PairedResult } from '../../model/evaluation'
import { mean, sum } from '../arithmetic'
import type { BootstrapOptions } from './bootstrap'
import { bootstrapInterval } from './bootstrap'
import { signFlip } from './sign-flip'

/** The level of significance that a verdict asks for. */
export const ALPHA = 0.05

/**
 * Says whether the second of two rule sets is better than the first, from one figure a role under each.
 *
 * @param first - a measure's values, role by role; `second` those of the same roles in the same order.
 *
 * @example
 * const { wins, p, verdict } = comparePaired([0.5, 0.5], [1, 1], { seed: 1 })
 * [wins, p, verdict] // two roles can tell no more
 * // → [2, 0.5, 'not-enough']
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

export type { PairedResult } from '../../model/evaluation'
export type { BootstrapOptions } from './bootstrap'
export { bootstrapInterval } from './bootstrap'
export { holm } from './holm'
export type { SignFlip } from './sign-flip'
export { signFlip } from './sign-flip'
