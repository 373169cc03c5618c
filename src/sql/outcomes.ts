import type { CompiledRole, Lane, PlanNode } from '../score'
import { CANDIDATE_ID } from './candidate-columns'
import { eligibilityOf, gateOf, statusOf } from './combine'
import type { Interpretation } from './interpret'
import { interpret, lowOf } from './interpret'
import type { Item, Writer } from './statement'
import { withSteps } from './statement'

type Requirement = CompiledRole['requirements'][number]

/** A requirement, or a member of its alternatives. */
interface Criterion {
  readonly requirement: Requirement
  readonly node: PlanNode
  /** Empty for the requirement; `1`, `1.2` for what is in it. */
  readonly member: string
}

/** What stands for a gate where there is none. */
const NO_GATE = -1

/** What is known of a criterion without any candidate; the names of the columns that it goes by. */
const GIVEN = ['requirement_id', 'member', 'kind', 'modality', 'weight', 'gate', 'known_from'] as const

/**
 * A line a candidate and criterion: status, score, interval, weight and what its gate says, as `explain` gives them. What is in
 * alternatives has lines of its own, which weigh nothing.
 *
 * Nothing keeps a condition from the table below, so that who asks for one candidate has one worked out.
 */
export function outcomesOf(compiled: CompiledRole, table: string, writer: Writer): string {
  const { select, kept, name } = writer
  const criteria = compiled.requirements.flatMap((requirement) => within(requirement, requirement.node, ''))
  const plan = interpret(compiled, writer)
  const features = kept(CANDIDATE_ID, ...plan.features.map((item) => item.name))
  const steps = [
    { name: 'features', items: [...kept(CANDIDATE_ID), ...plan.features] },
    { name: 'paid', items: [...features, ...plan.paid] },
    { name: 'worths', items: [...features, ...plan.worths] },
    {
      name: 'outcomes',
      items: [...kept(CANDIDATE_ID, ...GIVEN), ...valuesOf(criteria, plan, writer)],
      beside: listOf(criteria, writer),
    },
  ]
  return withSteps(writer, table, steps, select(linesOf(compiled, writer), name('outcomes')))
}

/** The criteria as rows, by number. */
function listOf(criteria: readonly Criterion[], writer: Writer): string {
  const { name } = writer
  const rows = criteria.map((criterion, i) => `(${[i, ...givenOf(criterion, writer)].join(', ')})`)
  return `(VALUES\n  ${rows.join(',\n  ')}) AS ${name('criteria')}(${['number', ...GIVEN].map(name).join(', ')})`
}

function within(requirement: Requirement, node: PlanNode, member: string): readonly Criterion[] {
  const of = node.kind === 'leaf' ? [] : node.of
  const places = of.map((inner, i) => within(requirement, inner, member === '' ? `${i + 1}` : `${member}.${i + 1}`))
  return [{ requirement, node, member }, ...places.flat()]
}

function givenOf(
  { requirement: { requirement, term }, node, member }: Criterion,
  { text }: Writer,
): readonly (string | number)[] {
  const isWhole = member === ''
  const isLeaf = node.kind === 'leaf'
  return [
    text(requirement.id),
    text(member),
    text(isLeaf ? node.leaf.kind : node.kind),
    text(isLeaf ? node.modality : requirement.modality),
    isWhole ? (term?.weight ?? 0) : 0,
    isWhole ? (node.gate ?? NO_GATE) : NO_GATE,
    node.knownFrom,
  ]
}

/** The value of each criterion on its own line; null where it is not scored. */
function valuesOf(criteria: readonly Criterion[], { trace }: Interpretation, { name }: Writer): readonly Item[] {
  const branches = (lane: Lane) =>
    criteria.flatMap(({ requirement: { term }, node }, i) => {
      const value = isExempt(node) || node.at === undefined ? undefined : trace[node.at]?.[lane]
      if (value === undefined) return []
      const isLeftOut = term?.onlyWhenKnown === undefined ? '' : ` AND ${name(lowOf(term.onlyWhenKnown))} IS NOT NULL`
      return [`WHEN ${name('number')} = ${i}${isLeftOut} THEN ${value}`]
    })
  return (['low', 'point', 'high'] as const).map((lane) => {
    const chosen = branches(lane)
    return {
      name: lane,
      expression: chosen.length === 0 ? 'CAST(NULL AS INTEGER)' : `CASE ${chosen.join('\n    ')} END`,
    }
  })
}

function isExempt(node: PlanNode): boolean {
  return node.kind === 'leaf' && node.exempt !== undefined
}

function linesOf({ role, context }: CompiledRole, { name, kept, text }: Writer): readonly Item[] {
  const bounds = { low: name('low'), high: name('high') }
  const known = { knownFrom: name('known_from'), nearMiss: context.rules.nearMiss }
  const isScored = (value: string, otherwise: string) =>
    `CASE WHEN ${bounds.low} IS NULL THEN ${otherwise} ELSE ${value} END`
  const gate = eligibilityOf(gateOf(bounds, known, name('gate')))
  return [
    { name: 'role_id', expression: text(role.id) },
    ...kept(CANDIDATE_ID, 'requirement_id', 'member', 'kind', 'modality'),
    { name: 'status', expression: statusOf(bounds, known) },
    { name: 'score', expression: isScored(name('point'), '0') },
    { name: 'low', expression: isScored(bounds.low, '0') },
    { name: 'high', expression: isScored(bounds.high, '0') },
    { name: 'weight', expression: isScored(name('weight'), '0') },
    {
      name: 'passes',
      expression: `CASE WHEN ${name('gate')} = ${NO_GATE} OR ${bounds.low} IS NULL THEN NULL ELSE ${gate} END`,
    },
  ]
}
