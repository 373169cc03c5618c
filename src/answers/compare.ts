import { RolefitError } from '../errors'
import type { Match, Outcome } from '../model/match'
import { byRank } from '../score'

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
}

/**
 * Why a match stands above another of the same role.
 *
 * @throws RolefitError `invalid-option` where they are not of the same role.
 */
export function compareMatches(first: Match, second: Match): ComparedMatches {
  if (first.meta.role !== second.meta.role) {
    const detail = { found: `a match of role ${JSON.stringify(second.roleId)}`, expected: 'one of the same role' }
    throw new RolefitError('invalid-option', 'second', detail)
  }
  const order = byRank(first, second)
  return {
    by: decidedBy(first, second),
    ahead: order < 0 ? 'first' : order > 0 ? 'second' : 'neither',
    differences: differencesOf(first, second),
  }
}

function decidedBy(a: Match, b: Match): ComparedMatches['by'] {
  if (a.eligible !== b.eligible) return 'eligibility'
  if (a.score !== b.score) return 'score'
  if (a.coverage !== b.coverage) return 'coverage'
  return a.candidateId === b.candidateId ? 'same' : 'id'
}

function differencesOf(first: Match, second: Match): readonly Difference[] {
  const points = pointsBy(first)
  const others = pointsBy(second)
  return first.outcomes
    .flatMap((outcome, i) => {
      const other = second.outcomes[i]
      if (other === undefined) return []
      const { requirementId, kind } = outcome
      return [
        { requirementId, kind, points: Math.round(points(outcome) - others(other)), first: outcome, second: other },
      ]
    })
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

/** The share of a requirement in the score of its match. */
function pointsBy({ outcomes }: Match): (outcome: Outcome) => number {
  const weight = outcomes.reduce((sum, outcome) => sum + outcome.weight, 0)
  return (outcome) => (weight === 0 ? 0 : (10 * outcome.weight * outcome.score) / weight)
}
