import type { Constraint, Match, Outcome, RoleDocument } from 'rolefit'
import type { Locale } from 'rolefit/report'
import { constraintWords, renderOutcome } from 'rolefit/report'

/** One requirement, and what became of it. */
interface Reason {
  readonly requirement: string
  /** What is asked for, in the language that was asked for. */
  readonly asks: string
  readonly status: Outcome['status']
  /** What became of it, in the same language. */
  readonly sentence: string
  /** Where in the profile it was found: `work[0].position`. */
  readonly evidence: readonly string[]
}

/** A match as people are told it; `meta` names what it can be proved by. */
interface Answer extends Pick<Match, 'roleId' | 'score' | 'interval' | 'eligible' | 'coverage' | 'meta'> {
  readonly title: string
  readonly reasons: readonly Reason[]
}

export function answerOf(match: Match, { roles }: RoleDocument, locale: Locale): Answer {
  const { roleId, score, interval, eligible, coverage, outcomes, meta } = match
  const role = roles.find(({ id }) => id === roleId)
  const constraints = new Map(role?.requirements.map(({ id, constraint }) => [id, constraint]))
  const reasons = outcomes.map((outcome) => ({
    requirement: outcome.requirementId,
    asks: constraintWords(constraints.get(outcome.requirementId) as Constraint, locale),
    status: outcome.status,
    sentence: renderOutcome(outcome, locale),
    evidence: outcome.evidence.candidate,
  }))
  return { roleId, title: role?.title ?? '', score, interval, eligible, coverage, reasons, meta }
}
