import type { Leaf, Modality } from '../model/constraint'
import type { Facts } from '../model/facts'
import type { Outcome, Stated } from '../model/match'
import type { Span } from '../model/span'
import type { CompiledRequirement } from './compile'
import type { Evaluation } from './evaluate'
import { endsOf, statusOfNode, weightOf } from './evaluate'
import { scorerOf } from './exemption'
import { messageOf, notScoredMessage } from './message'
import type { Exemption, GroupNode, LeafNode, PlanNode } from './node'

const NONE: Stated = { shape: 'none' }

/** What became of a requirement, read off the run that made the score. */
export function outcomeOf(evaluation: Evaluation, compiled: CompiledRequirement, facts: Facts): Outcome {
  const { node, requirement } = compiled
  const weight = weightOf(evaluation, compiled)
  if (node.kind === 'leaf' && node.at !== undefined && weight === 0) {
    return exemptOutcome(evaluation, { ...node, exempt: { reason: 'unassessed' } }, requirement.id)
  }
  return nodeOutcome(evaluation, node, facts, requirement, {
    weight,
    ...(node.gate !== undefined && { gate: node.gate }),
  })
}

/** What a requirement has by itself, and its members have not. */
type Standing = Pick<Outcome, 'weight' | 'gate'>

const WITHIN: Standing = { weight: 0 }

/** What the members of a group have from their requirement. */
interface Owner {
  readonly id: string
  readonly modality: Modality
  readonly span: Span
}

function nodeOutcome(
  evaluation: Evaluation,
  node: PlanNode,
  facts: Facts,
  owner: Owner,
  standing: Standing = WITHIN,
): Outcome {
  if (node.kind !== 'leaf') return groupOutcome(evaluation, node, facts, owner, standing)
  if (node.exempt !== undefined) return exemptOutcome(evaluation, node, owner.id)
  return leafOutcome(evaluation, node, facts, owner.id, standing)
}

function groupOutcome(
  evaluation: Evaluation,
  node: GroupNode,
  facts: Facts,
  owner: Owner,
  standing: Standing,
): Outcome {
  const members = node.of.map((member) => nodeOutcome(evaluation, member, facts, owner))
  const status = statusOfNode(evaluation, node)
  const candidate = [...new Set(members.flatMap(({ evidence }) => evidence.candidate))]
  return {
    requirementId: owner.id,
    kind: node.kind,
    modality: owner.modality,
    status,
    ...scoresOf(evaluation, node),
    ...standing,
    expected: NONE,
    actual: NONE,
    evidence: { role: owner.span, candidate },
    message: { code: `${node.kind}.${status}`, params: { kind: node.kind, members: members.length } },
    members,
  }
}

function leafOutcome(
  evaluation: Evaluation,
  node: LeafNode,
  facts: Facts,
  requirementId: string,
  standing: Standing,
): Outcome {
  const { leaf, modality, criteria } = node
  const { context } = evaluation.compiled
  const scorer = scorerOf(leaf.kind)
  const status = statusOfNode(evaluation, node)
  const expected = scorer.expected(leaf, context)
  const { actual, shortfall: missing, jobs } = scorer.compare(leaf, facts, context)
  const shortfall = status === 'near' || status === 'unmet' ? missing : undefined
  return {
    requirementId,
    kind: leaf.kind,
    modality,
    status,
    ...scoresOf(evaluation, node),
    ...standing,
    expected,
    actual,
    ...measuredOf(evaluation, criteria),
    ...(shortfall && { shortfall }),
    evidence: { role: leaf.span, candidate: pathsOf(evaluation, criteria), ...weaknessOf(evaluation, criteria) },
    message: messageOf(leaf.kind, status, { expected, actual, shortfall, jobs }),
    ...(jobs && { jobs }),
  }
}

function exemptOutcome(evaluation: Evaluation, node: LeafNode, requirementId: string): Outcome {
  const { leaf, modality } = node
  return {
    requirementId,
    kind: leaf.kind,
    modality,
    status: 'not-scored',
    score: 0,
    interval: [0, 0],
    weight: 0,
    expected: expectedOf(evaluation, leaf),
    actual: NONE,
    evidence: { role: leaf.span, candidate: [] },
    message: notScoredMessage(leaf.kind, node.exempt as Exemption),
  }
}

function expectedOf(evaluation: Evaluation, leaf: Leaf): Stated {
  if ('unrestricted' in leaf && leaf.unrestricted) return NONE
  return scorerOf(leaf.kind).expected(leaf, evaluation.compiled.context)
}

function scoresOf(evaluation: Evaluation, node: PlanNode): Pick<Outcome, 'score' | 'interval'> {
  const ends = endsOf(evaluation, node)
  if (ends === undefined || node.at === undefined) return { score: 0, interval: [0, 0] }
  return { score: evaluation.point[node.at] as number, interval: [ends.low, ends.high] }
}

function measuredOf({ features, compiled }: Evaluation, criteria: LeafNode['criteria']): Pick<Outcome, 'measured'> {
  const measured = criteria.flatMap(({ column }) => {
    const value = features[column]
    return value === undefined
      ? []
      : [{ feature: compiled.features[column]?.key ?? '', low: value.low, high: value.high }]
  })
  return measured.length === 0 ? {} : { measured }
}

/** Weak where every feature that is known hangs on weaker evidence. */
function weaknessOf({ features }: Evaluation, criteria: LeafNode['criteria']): Pick<Outcome['evidence'], 'weak'> {
  const known = criteria.flatMap(({ column }) => features[column] ?? [])
  const [first] = known
  return first?.weak && known.every(({ weak }) => weak !== undefined) ? { weak: first.weak } : {}
}

function pathsOf({ features }: Evaluation, criteria: LeafNode['criteria']): readonly string[] {
  return [...new Set(criteria.flatMap(({ column }) => features[column]?.paths ?? []))]
}
