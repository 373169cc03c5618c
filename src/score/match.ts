import type { Facts } from '../model/facts'
import type { Match, MatchMeta } from '../model/match'
import type { Evaluation } from './evaluate'
import { scoreLine } from './evaluate'
import { outcomeOf } from './outcome'

/** One pair with every reason. */
export function explain(evaluation: Evaluation, facts: Facts, meta: MatchMeta): Match {
  const { roleId, candidateId, score, interval, eligible, coverage } = scoreLine(evaluation, facts.candidateId)
  return {
    roleId,
    candidateId,
    score,
    interval,
    eligible,
    coverage,
    outcomes: evaluation.compiled.requirements.map((requirement) => outcomeOf(evaluation, requirement, facts)),
    meta,
  }
}
