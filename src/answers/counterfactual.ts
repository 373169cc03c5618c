import { inverse } from '../curve/curve'
import type { Kind } from '../model/constraint'
import type { Facts } from '../model/facts'
import type { ScoreLine } from '../model/match'
import type { CompiledRole, Evaluation, LeafNode } from '../score'
import { evaluate, evaluateFeatures, FULL, scoredLeaves, scoreLine } from '../score'

/** What would have to be different, and what would come of it; found by scoring again, so that it is exact. */
export interface Change {
  readonly requirementId: string
  readonly kind: Kind
  /** The feature, by its key, and its value before and after. */
  readonly feature: string
  readonly from: number
  readonly to: number
  /** `pass`: over the gate, or over the near-miss line where there is none; `full`: a score of 1000 for the criterion. */
  readonly target: 'pass' | 'full'
  readonly before: ScoreLine
  readonly after: ScoreLine
}

/** What nobody can change, or may be asked to. */
const FIXED: readonly Kind[] = ['age', 'gender']

/**
 * The smallest changes that would pass or fulfil each criterion that is known to fall short (“14 more months would pass”),
 * one at a time: a search along the criterion's curve, upwards only. The greatest gain first.
 */
export function counterfactuals(compiled: CompiledRole, facts: Facts): readonly Change[] {
  const evaluation = evaluate(compiled, facts)
  const changes = compiled.requirements.flatMap(({ requirement, node }) =>
    scoredLeaves(node)
      .filter(({ leaf }) => !FIXED.includes(leaf.kind))
      .flatMap((leaf) => changesOf(evaluation, leaf, requirement.id, facts.candidateId)),
  )
  return changes.sort((a, b) => gain(b) - gain(a) || a.to - a.from - (b.to - b.from))
}

function gain({ before, after }: Change): number {
  return (after.score ?? 0) - (before.score ?? 0)
}

function changesOf(evaluation: Evaluation, leaf: LeafNode, requirementId: string, candidateId: string): Change[] {
  const { compiled, features } = evaluation
  const before = scoreLine(evaluation, candidateId)
  const pass = leaf.gate ?? compiled.context.rules.nearMiss
  return leaf.criteria.flatMap(({ column, curve }) => {
    const value = features[column]
    if (value === undefined) return []
    const steps = [
      { target: 'pass', to: inverse(curve, pass, value.low) },
      { target: 'full', to: inverse(curve, FULL, value.low) },
    ] as const
    return steps.flatMap(({ target, to }) => {
      if (to === undefined || to === value.low) return []
      const after = scoreLine(evaluateFeatures(compiled, changed(features, column, to)), candidateId)
      const feature = compiled.features[column]?.key ?? ''
      return [{ requirementId, kind: leaf.leaf.kind, feature, from: value.low, to, target, before, after }]
    })
  })
}

function changed(features: Evaluation['features'], column: number, to: number): Evaluation['features'] {
  return features.map((value, i) => (i === column ? { low: to, high: to, paths: value?.paths ?? [] } : value))
}
