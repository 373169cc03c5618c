import type { Kind } from '../../model/constraint'
import type { Match, Outcome } from '../../model/match'
import type { KindWeights, RuleSet } from '../../model/rule-set'
import { coverageOf, weightedMean } from '../../score/combine'
import type { RankedCandidate } from '../ranking'

export type Weights = RuleSet['weights']

/** What a requirement weighs hangs on these: one leaf, or the heaviest of several. */
type Leaves = readonly { readonly kind: keyof Weights; readonly modality: keyof KindWeights }[]

/** A match taken apart, so that other weights can put it together again: what each requirement gives does not hang on its weight. */
export interface Weighable {
  readonly candidateId: string
  readonly eligible: Match['eligible']
  readonly requirements: readonly { readonly leaves: Leaves; readonly score: number; readonly isKnown: boolean }[]
}

/**
 * @param match - under weights of which none is 0 where another may be tried: a kind that weighs nothing is not measured.
 */
export function weighable({ candidateId, eligible, outcomes }: Match): Weighable {
  const requirements = outcomes
    .filter(({ weight }) => weight > 0)
    .map((outcome) => ({ leaves: leavesOf(outcome), score: outcome.score, isKnown: outcome.status !== 'unknown' }))
  return { candidateId, eligible, requirements }
}

function leavesOf(outcome: Outcome): Leaves {
  if (outcome.members !== undefined) return outcome.members.flatMap(leavesOf)
  return outcome.status === 'not-scored'
    ? []
    : [{ kind: outcome.kind as Exclude<Kind, 'gender'>, modality: outcome.modality }]
}

/** The digits that `match` would have under other weights. */
export function reweighed({ candidateId, eligible, requirements }: Weighable, weights: Weights): RankedCandidate {
  let [total, known, sum] = [0, 0, 0]
  for (const { leaves, score, isKnown } of requirements) {
    let weight = 0
    for (const { kind, modality } of leaves) weight = Math.max(weight, weights[kind][modality])
    total += weight
    sum += weight * score
    if (isKnown) known += weight
  }
  return { candidateId, eligible, score: weightedMean(sum, total), coverage: coverageOf(known, total) }
}
