import type { Facts } from '../model/facts'
import type { Match, MatchMeta } from '../model/match'
import type { Evaluation } from './evaluate'
import { scoreLine } from './evaluate'
import { outcomeOf } from './outcome'

/** One pair with every reason. */
export function explain(evaluation: Evaluation, facts: Facts, meta: MatchMeta): Match {
  return {
    ...scoreLine(evaluation, facts.candidateId),
    outcomes: evaluation.compiled.requirements.map((requirement) => outcomeOf(evaluation, requirement, facts)),
    meta,
  }
}
