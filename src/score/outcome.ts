import { NOT_STATED } from '../kinds/stated'
import type { Modality } from '../model/constraint'
import type { Draft } from '../model/draft'
import type { Facts } from '../model/facts'
import type { Measured, Outcome, OutcomeEvidence, Status } from '../model/match'
import type { Span } from '../model/span'
import type { ScoredStatus } from './combine'
import type { CompiledRequirement } from './compile'
import type { Evaluation } from './evaluate'
import { statusOfNode, weightOf } from './evaluate'
import { notScoredMessage } from './message'
import type { Exemption, GroupNode, LeafNode, LeafReasons, PlanNode } from './node'

/** What became of a requirement, read off the run that made the score. */
export function outcomeOf(evaluation: Evaluation, compiled: CompiledRequirement, facts: Facts): Outcome {
  const { node, requirement } = compiled
  const weight = weightOf(evaluation, compiled)
  if (node.kind === 'leaf' && node.at !== undefined && weight === 0) {
    return exemptOutcome(node, { reason: 'unassessed' }, requirement.id)
  }
  return nodeOutcome(evaluation, node, facts, requirement, { weight, gate: node.gate })
}

/** What a requirement has by itself, and its members have not. */
interface Standing {
  readonly weight: number
  readonly gate: number | undefined
}

const WITHIN: Standing = { weight: 0, gate: undefined }

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
  if (node.exempt !== undefined) return exemptOutcome(node, node.exempt, owner.id)
  return leafOutcome(evaluation, node, facts, owner.id, standing)
}

function groupOutcome(
  evaluation: Evaluation,
  node: GroupNode,
  facts: Facts,
  owner: Owner,
  standing: Standing,
): Outcome {
  const { kind } = node
  const members = node.of.map((member) => nodeOutcome(evaluation, member, facts, owner))
  const status = statusOfNode(evaluation, node)
  const outcome = begun(evaluation, node, owner.id, owner.modality, status, standing, {
    expected: NOT_STATED,
    actual: NOT_STATED,
    evidence: { role: owner.span, candidate: distinct(members.flatMap(({ evidence }) => evidence.candidate)) },
    message: { code: `${kind}.${status}`, params: { kind, members: members.length } },
  })
  outcome.members = members
  return outcome
}

function leafOutcome(
  evaluation: Evaluation,
  node: LeafNode,
  facts: Facts,
  requirementId: string,
  standing: Standing,
): Outcome {
  const { modality, criteria, expected } = node
  const status = statusOfNode(evaluation, node) as ScoredStatus
  const { compare, tell } = node.reasons as LeafReasons
  const {
    actual,
    shortfall: missing,
    jobs,
    toldAt,
  } = compare(facts, evaluation.features[criteria[0]?.column as number])
  const shortfall = status === 'near' || status === 'unmet' ? missing : undefined
  const measured = measuredOf(evaluation, criteria)
  const outcome = begun(evaluation, node, requirementId, modality, status, standing, {
    expected,
    actual,
    evidence: evidenceOf(evaluation, node, toldAt),
    message: tell(status, actual, shortfall, jobs),
  })
  if (measured.length > 0) outcome.measured = measured
  if (shortfall !== undefined) outcome.shortfall = shortfall
  if (jobs !== undefined) outcome.jobs = jobs
  return outcome
}

/** What an outcome says of the two sides. */
type Told = Pick<Outcome, 'expected' | 'actual' | 'evidence' | 'message'>

/** What every outcome has, in one literal: an object that grows key by key is allotted again and again. Then its gate. */
function begun(
  { low, point, high }: Evaluation,
  node: PlanNode,
  requirementId: string,
  modality: Modality,
  status: Status,
  { weight, gate }: Standing,
  { expected, actual, evidence, message }: Told,
): Draft<Outcome> {
  const { at } = node
  const kind = node.kind === 'leaf' ? node.leaf.kind : node.kind
  const score = at === undefined ? 0 : (point[at] as number)
  const interval: Outcome['interval'] = at === undefined ? [0, 0] : [low[at] as number, high[at] as number]
  const outcome: Draft<Outcome> = {
    requirementId,
    kind,
    modality,
    status,
    score,
    interval,
    weight,
    expected,
    actual,
    evidence,
    message,
  }
  if (gate !== undefined) outcome.gate = gate
  return outcome
}

function exemptOutcome({ leaf, modality, expected }: LeafNode, exempt: Exemption, requirementId: string): Outcome {
  return {
    requirementId,
    kind: leaf.kind,
    modality,
    status: 'not-scored',
    score: 0,
    interval: [0, 0],
    weight: 0,
    expected,
    actual: NOT_STATED,
    evidence: { role: leaf.span, candidate: [] },
    message: notScoredMessage(leaf.kind, exempt),
  }
}

function measuredOf({ features, compiled }: Evaluation, criteria: LeafNode['criteria']): readonly Measured[] {
  const measured: Measured[] = []
  for (const { column } of criteria) {
    const value = features[column]
    if (value === undefined) continue
    measured.push({ feature: compiled.features[column]?.key ?? '', low: value.low, high: value.high })
  }
  return measured
}

/**
 * Where the features were read, or where the profile tells what came to nothing. Weak where every feature that is known hangs
 * on weaker evidence.
 */
function evidenceOf(
  { features }: Evaluation,
  { leaf, criteria }: LeafNode,
  toldAt: readonly string[] = [],
): OutcomeEvidence {
  let paths: readonly string[] | undefined
  let weak: OutcomeEvidence['weak']
  for (const { column } of criteria) {
    const value = features[column]
    if (value === undefined) continue
    weak = paths === undefined || value.weak === undefined ? value.weak : weak
    paths = paths === undefined ? value.paths : [...paths, ...value.paths]
  }
  const candidate = distinct(paths?.length ? paths : toldAt)
  return weak === undefined ? { role: leaf.span, candidate } : { role: leaf.span, candidate, weak }
}

/** Each path once. Among the few that most have, to look for each costs less than a set. */
function distinct(paths: readonly string[]): readonly string[] {
  const areDistinct = paths.length <= FEW && paths.every((path, i) => paths.indexOf(path) === i)
  return areDistinct ? paths : [...new Set(paths)]
}

const FEW = 8
