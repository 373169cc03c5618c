import { roleContext } from '../kinds/experience/months/role-context'
import type { Criterion, ScoringContext } from '../kinds/scoring'
import { NOT_STATED } from '../kinds/stated'
import type { Constraint, Leaf, Modality } from '../model/constraint'
import type { Stated } from '../model/match'
import type { Requirement, Role } from '../model/role'
import type { RuleSet, ScoredKind } from '../model/rule-set'
import { notScoredIn } from '../rules/jurisdictions'
import { FULL, knownFrom } from './combine'
import type { ReadLeaf } from './exemption'
import { readLeaf, scorerOf } from './exemption'
import { checkCriteria, checkDepth } from './limits'
import { tellerOf } from './message'
import type { LeafNode, LeafReasons, PlanNode } from './node'
import type { Instruction, Plan, SumTerm } from './plan'

export interface CompiledRequirement {
  readonly requirement: Requirement
  readonly node: PlanNode
  /** Its term of the sum; undefined where it is not scored. */
  readonly term?: SumTerm
}

/** A role made ready for scoring by one rule set. */
export interface CompiledRole {
  readonly role: Role
  readonly context: ScoringContext
  /** What the plan's columns hold, one for each distinct key. */
  readonly features: readonly Pick<Criterion, 'key' | 'reads' | 'feature'>[]
  readonly plan: Plan
  readonly requirements: readonly CompiledRequirement[]
}

/** What compiling a role puts together. */
interface Draft {
  readonly context: ScoringContext
  readonly notScored: ReturnType<typeof notScoredIn>
  readonly instructions: Instruction[]
  readonly features: Map<string, { readonly column: number; readonly criterion: Criterion }>
}

/**
 * Makes a role ready for scoring.
 *
 * @param path - where the role stands, for errors (`roles[3]`).
 * @throws RolefitError `too-deep` beyond 16 levels of alternatives, `too-large` beyond 256 criteria, `unknown-id` where
 *   the rule set names a jurisdiction that is not known.
 */
export function compileRole(role: Role, rules: RuleSet, path = 'role'): CompiledRole {
  const draft: Draft = {
    context: { rules, role: roleContext(role) },
    notScored: notScoredIn(rules.jurisdiction),
    instructions: [],
    features: new Map(),
  }
  const requirements = role.requirements.map((requirement, i) => {
    checkDepth(requirement.constraint, `${path}.requirements[${i}].constraint`)
    return compileRequirement(requirement, draft, isRepeated(requirement, role))
  })
  checkCriteria(draft.instructions, `${path}.requirements`)
  const terms = requirements.flatMap(({ term }) => term ?? [])
  if (terms.length > 0) draft.instructions.push({ op: 'sum', terms })
  const features = [...draft.features.values()].map(({ criterion }) => criterion)
  const plan: Plan = { instructions: draft.instructions, credit: rules.unknowns.credit }
  return { role, context: draft.context, features, plan, requirements }
}

/** Whether another requirement of the role asks for it as well, and counts in its place. */
export function isRepeated({ repeats }: Requirement, { requirements }: Role): boolean {
  if (repeats === undefined) return false
  return requirements.some((other) => other.id === repeats && other.repeats === undefined)
}

function compileRequirement(requirement: Requirement, draft: Draft, isIdle: boolean): CompiledRequirement {
  const read = readConstraint(requirement.constraint, requirement.modality, draft)
  if (!isScored(read)) return { requirement, node: exemptNode(read, draft) }
  if (isIdle) return { requirement, node: exemptNode(repeated(read), draft) }
  const node = compileNode(read, draft)
  const optional = node.kind === 'leaf' && scorerOf(node.leaf.kind).onlyWhenKnown === true
  const column = optional ? node.criteria[0]?.column : undefined
  return { requirement, node, term: { weight: node.weight, ...(column !== undefined && { onlyWhenKnown: column }) } }
}

/** A constraint whose leaves have been read, each once: their criteria hold tables. */
type Read = ReadLeaf | { readonly kind: 'anyOf' | 'allOf'; readonly of: readonly Read[] }

function readConstraint(constraint: Constraint, modality: Modality, draft: Draft): Read {
  if (!('of' in constraint)) return readLeaf(constraint, modality, draft.context, draft.notScored)
  return { kind: constraint.kind, of: constraint.of.map((member) => readConstraint(member, modality, draft)) }
}

/** A group is scored when one of its leaves is; the others then count as unknown. */
function isScored(read: Read): boolean {
  return read.kind === 'leaf' ? read.exempt === undefined : read.of.some(isScored)
}

function repeated(read: Read): Read {
  if (read.kind !== 'leaf') return { kind: read.kind, of: read.of.map(repeated) }
  return { ...read, exempt: read.exempt ?? { reason: 'repeated' } }
}

function exemptNode(read: Read, draft: Draft): PlanNode {
  const base = { at: undefined, knownFrom: FULL, weight: 0 }
  if (read.kind !== 'leaf') return { kind: read.kind, of: read.of.map((member) => exemptNode(member, draft)), ...base }
  return { ...read, criteria: [], expected: expectedOf(read.leaf, draft), ...base }
}

function expectedOf(leaf: Leaf, { context }: Draft): Stated {
  return 'unrestricted' in leaf && leaf.unrestricted ? NOT_STATED : scorerOf(leaf.kind).expected(leaf, context)
}

function reasonsOf(leaf: Leaf, expected: Stated, { context }: Draft): LeafReasons {
  return { compare: scorerOf(leaf.kind).comparer(leaf, context), tell: tellerOf(leaf.kind, expected) }
}

function compileNode(read: Read, draft: Draft): PlanNode {
  if (read.kind === 'leaf') return compileLeaf(read, draft)
  const of = read.of.map((member) => compileNode(member, draft))
  const weight = Math.max(...of.map((node) => node.weight))
  const gate = (read.kind === 'anyOf' ? gateOfAny : gateOfAll)(of.map((node) => node.gate))
  const at = emit(draft, { op: read.kind === 'anyOf' ? 'max' : 'min', count: of.length })
  return { kind: read.kind, of, at, knownFrom: FULL, weight, ...(gate !== undefined && { gate }) }
}

/** Gated when every alternative holds a gated leaf: the lowest gate is the way in. */
function gateOfAny(gates: readonly (number | undefined)[]): number | undefined {
  const set = gates.filter((gate) => gate !== undefined)
  return set.length === gates.length ? Math.min(...set) : undefined
}

/** One gated member is enough, and the highest gate must be passed. */
function gateOfAll(gates: readonly (number | undefined)[]): number | undefined {
  const set = gates.filter((gate) => gate !== undefined)
  return set.length > 0 ? Math.max(...set) : undefined
}

function compileLeaf({ leaf, modality, criteria, exempt }: ReadLeaf, draft: Draft): LeafNode {
  const { rules } = draft.context
  const emitted = criteria.map((criterion) => ({ column: emitCriterion(draft, criterion), curve: criterion.curve }))
  if (criteria.length > 1) emit(draft, { op: 'max', count: criteria.length })
  const at = draft.instructions.length - 1
  const expected = expectedOf(leaf, draft)
  const base = { kind: 'leaf', leaf, modality, criteria: emitted, at, expected } as const
  const from = knownFrom(criteria.length, rules.nearMiss)
  if (exempt) return { knownFrom: from, weight: 0, exempt, ...base }
  const kind = leaf.kind as ScoredKind
  const gate = modality === 'required' ? rules.gates[kind] : undefined
  const reasons = reasonsOf(leaf, expected, draft)
  const weight = rules.weights[kind][modality]
  return { knownFrom: from, weight, reasons, ...(gate !== undefined && { gate }), ...base }
}

function emitCriterion(draft: Draft, criterion: Criterion): number {
  const known = draft.features.get(criterion.key)
  const column = known?.column ?? draft.features.size
  if (known === undefined) draft.features.set(criterion.key, { column, criterion })
  emit(draft, { op: 'feature', column })
  emit(draft, { op: 'look-up', curve: criterion.curve })
  return column
}

/** Returns where the instruction stands. */
function emit({ instructions }: Draft, instruction: Instruction): number {
  return instructions.push(instruction) - 1
}
