import type { FeatureValue } from '../kinds/scoring'
import type { Kind } from '../model/constraint'
import type { Facts } from '../model/facts'
import type { Eligibility, ScoreLine, Status } from '../model/match'
import type { Ends } from './combine'
import { coverageOf, gateOf, statusOf, weightedMean, worseOf } from './combine'
import type { CompiledRequirement, CompiledRole } from './compile'
import type { PlanNode } from './node'
import type { Trace } from './plan'
import { appliedWeight, interpret } from './plan'

/** A candidate run through a role's plan: what every engine computes, and what the reasons are read off. */
export interface Evaluation {
  readonly compiled: CompiledRole
  readonly features: readonly (FeatureValue | undefined)[]
  readonly low: Trace
  readonly point: Trace
  readonly high: Trace
}

/** Runs the role's plan over a candidate's facts. */
export function evaluate(compiled: CompiledRole, facts: Facts): Evaluation {
  return evaluateFeatures(
    compiled,
    compiled.features.map(({ feature }) => feature(facts)),
  )
}

/** The same from features that are at hand: a pool has them in columns, a “what if” changes one of them. */
export function evaluateFeatures(compiled: CompiledRole, features: Evaluation['features']): Evaluation {
  const { low, point, high } = interpret(compiled.plan, features)
  return { compiled, features, low, point, high }
}

/** The ends of a node's value; a node that is not scored has none. */
function endsOf({ low, high }: Evaluation, { at }: PlanNode): Ends | undefined {
  return at === undefined ? undefined : { low: low[at] as number, high: high[at] as number }
}

/** The weight that a requirement really has for this candidate. */
export function weightOf({ features }: Evaluation, { term }: CompiledRequirement): number {
  return term === undefined ? 0 : appliedWeight(term, features)
}

/** What became of a node. */
export function statusOfNode(evaluation: Evaluation, node: PlanNode): Status {
  const ends = endsOf(evaluation, node)
  const { nearMiss } = evaluation.compiled.context.rules
  return ends === undefined ? 'not-scored' : statusOf(ends, node.knownFrom, nearMiss)
}

/** The score with its interval, eligibility and coverage, without reasons. */
export function scoreLine(evaluation: Evaluation, candidateId: string): ScoreLine {
  const { compiled } = evaluation
  let weight = 0
  let known = 0
  let eligible: Eligibility = 'yes'
  for (const requirement of compiled.requirements) {
    const applied = weightOf(evaluation, requirement)
    if (applied === 0) continue
    weight += applied
    if (statusOfNode(evaluation, requirement.node) !== 'unknown') known += applied
    eligible = worseOf(eligible, gateOfNode(evaluation, requirement.node) ?? 'yes')
  }
  return {
    roleId: compiled.role.id,
    candidateId,
    score: mean(evaluation.point, weight),
    interval: [mean(evaluation.low, weight) ?? 0, mean(evaluation.high, weight) ?? 10_000],
    eligible,
    coverage: coverageOf(known, weight),
  }
}

/** What each requirement gives: its score as it stands, the weight that applied, what its gate says where it has one. */
export function requirementValues(evaluation: Evaluation): readonly RequirementValue[] {
  return evaluation.compiled.requirements.map((compiled) => {
    const { requirement, node } = compiled
    const weight = weightOf(evaluation, compiled)
    const gate = weight === 0 ? undefined : gateOfNode(evaluation, node)
    return {
      requirementId: requirement.id,
      kind: node.kind === 'leaf' ? node.leaf.kind : node.kind,
      score: weight === 0 ? 0 : (evaluation.point[node.at as number] as number),
      weight,
      ...(gate && { gate }),
    }
  })
}

/** A requirement of a role for one candidate, in numbers. */
export interface RequirementValue {
  readonly requirementId: string
  readonly kind: Kind | 'anyOf' | 'allOf'
  /** 0–1000; 0 where not scored. */
  readonly score: number
  /** The weight that really applied, 0–1000; 0 where not scored. */
  readonly weight: number
  readonly gate?: Eligibility
}

function mean(trace: Trace, weight: number): number | null {
  return weightedMean(trace.at(-1) ?? 0, weight)
}

/** What the gate of a node says, where it has one. */
function gateOfNode(evaluation: Evaluation, node: PlanNode): Eligibility | undefined {
  const ends = endsOf(evaluation, node)
  if (ends === undefined || node.gate === undefined) return undefined
  return gateOf({ low: ends.low, high: ends.high, gate: node.gate, status: statusOfNode(evaluation, node) })
}
