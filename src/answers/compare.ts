import { RolefitError } from '../errors'
import type { Match, Outcome } from '../model/match'
import { byRank } from '../score'
import { barringGates, carryingScore } from './carrying'
import { sharesOf } from './outcomes'

/** How one requirement sets two candidates apart. */
export interface Difference {
  readonly requirementId: string
  readonly kind: Outcome['kind']
  /** What it gives to the first beyond what it gives to the second, per ten thousand of the score, to the nearest; may be below 0. */
  readonly points: number
  readonly first: Outcome
  readonly second: Outcome
}

/** Why one candidate stands above another. */
export interface ComparedMatches {
  /** By what the order is decided; `same` where both are of one pair. */
  readonly by: 'eligibility' | 'score' | 'coverage' | 'id' | 'same'
  readonly ahead: 'first' | 'second' | 'neither'
  /** What sets them apart, the greatest first. */
  readonly differences: readonly Difference[]
  /**
   * The fewest requirements that carry the order, the greatest first: with the outcomes of the one behind in their place, the
   * one ahead would be so no longer. Where eligibility decides, those whose gates hold the other back; none where neither decides.
   */
  readonly carriedBy: readonly string[]
}

/**
 * Why a match stands above another of the same role.
 *
 * @throws RolefitError `invalid-option` where they are not of the same role.
 *
 * @example
 * const others = matcher.match({ id: 'c2', education: [{ level: 'junior-college' }] })
 * compareMatches(match, others[0]).differences[0].requirementId
 * // → 'r1'
 */
export function compareMatches(first: Match, second: Match): ComparedMatches {
  if (first.meta.role !== second.meta.role) {
    const detail = { found: `a match of role ${JSON.stringify(second.roleId)}`, expected: 'one of the same role' }
    throw new RolefitError('invalid-option', 'second', detail)
  }
  const order = byRank(first, second)
  const by = decidedBy(first, second)
  const [ahead, behind] = order > 0 ? [second, first] : [first, second]
  return {
    by,
    ahead: order < 0 ? 'first' : order > 0 ? 'second' : 'neither',
    differences: differencesOf(first, second),
    carriedBy: carriedBy(by, ahead, behind),
  }
}

function carriedBy(by: ComparedMatches['by'], ahead: Match, behind: Match): readonly string[] {
  if (by === 'eligibility') return barringGates(ahead, behind)
  return by === 'score' ? carryingScore(ahead, behind) : []
}

function decidedBy(a: Match, b: Match): ComparedMatches['by'] {
  if (a.eligible !== b.eligible) return 'eligibility'
  if (a.score !== b.score) return 'score'
  if (a.coverage !== b.coverage) return 'coverage'
  return a.candidateId === b.candidateId ? 'same' : 'id'
}

function differencesOf(first: Match, second: Match): readonly Difference[] {
  const [shares, others] = [sharesOf(first), sharesOf(second)]
  return first.outcomes
    .map((outcome, i): Difference => {
      const { requirementId, kind } = outcome
      const points = Math.round((shares[i] ?? 0) - (others[i] ?? 0))
      return { requirementId, kind, points, first: outcome, second: second.outcomes[i] as Outcome }
    })
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
