import { roleContext } from '../../src/kinds/experience/months/role-context'
import { SCORERS } from '../../src/kinds/scorers'
import type { Scorer, ScoringContext } from '../../src/kinds/scoring'
import type { Constraint, Kind, Leaf, Modality } from '../../src/model/constraint'
import type { Facts } from '../../src/model/facts'
import type { Role } from '../../src/model/role'
import type { RuleSet, ScoredKind } from '../../src/model/rule-set'
import { notScoredIn } from '../../src/rules/jurisdictions'

/**
 * The meaning of a score once more, straight down the tree and with fractions of whole numbers: no plan, no columns, no
 * interpreter. It shares the features and curves of the kinds with the product, and nothing of the arithmetic.
 */
export interface Naive {
  readonly score: number | null
  readonly interval: readonly [number, number]
  readonly eligible: 'yes' | 'unknown' | 'no'
  readonly coverage: number
  readonly statuses: readonly string[]
}

interface Value {
  readonly low: number
  readonly point: number
  readonly high: number
  readonly status: 'met' | 'near' | 'unmet' | 'unknown'
  readonly gate: number | undefined
  readonly weight: number
  /** Whether its ends differ although it is called near; then a group with it may be called either. */
  readonly isBlurred: boolean
}

export function naiveScore(role: Role, facts: Facts, rules: RuleSet): Naive & { readonly isBlurred: boolean } {
  const context: ScoringContext = { rules, role: roleContext(role) }
  const values = role.requirements.map(({ constraint, modality, repeats }) => {
    const counted = role.requirements.filter((other) => other.repeats === undefined)
    if (repeats !== undefined && counted.some(({ id }) => id === repeats)) return undefined
    if (leavesOf(constraint).every((leaf) => isExempt(leaf, leaf.modality ?? modality, context))) return undefined
    const value = valued(constraint, modality, facts, context)
    const isOpenTrait =
      constraint.kind === 'trait' && featuresOf(constraint, facts, context).every((feature) => feature === undefined)
    return isOpenTrait ? undefined : value
  })
  const scored = values.filter((value) => value !== undefined)
  const total = scored.reduce((sum, { weight }) => sum + weight, 0)
  const known = scored.reduce((sum, { weight, status }) => sum + (status === 'unknown' ? 0 : weight), 0)
  const mean = (of: (value: Value) => number) => {
    const sum = scored.reduce((all, value) => all + value.weight * of(value), 0)
    return halfUp(BigInt(sum) * 10n, BigInt(total))
  }
  return {
    score: total === 0 ? null : mean(({ point }) => point),
    interval: total === 0 ? [0, 10_000] : [mean(({ low }) => low), mean(({ high }) => high)],
    eligible: eligibility(scored),
    coverage: total === 0 ? 0 : Math.floor((known * 1000) / total),
    statuses: values.map((value) => value?.status ?? 'not-scored'),
    isBlurred: scored.some((value) => value.isBlurred),
  }
}

function halfUp(numerator: bigint, denominator: bigint): number {
  const [whole, rest] = [numerator / denominator, numerator % denominator]
  return Number(rest * 2n >= denominator ? whole + 1n : whole)
}

function eligibility(values: readonly Value[]): Naive['eligible'] {
  const gated = values.filter(({ gate }) => gate !== undefined) as (Value & { gate: number })[]
  if (gated.some(({ high, gate }) => high < gate)) return 'no'
  return gated.some(({ status, low, gate }) => status === 'unknown' || low < gate) ? 'unknown' : 'yes'
}

function leavesOf(constraint: Constraint): readonly Leaf[] {
  return 'of' in constraint ? constraint.of.flatMap(leavesOf) : [constraint]
}

const scorer = (kind: Kind) => SCORERS[kind] as unknown as Scorer<Kind>

function isExempt(leaf: Leaf, modality: Modality, { rules, role }: ScoringContext): boolean {
  if (leaf.kind === 'gender' || leaf.kind in notScoredIn(rules.jurisdiction)) return true
  if ('unrestricted' in leaf && leaf.unrestricted) return true
  return rules.weights[leaf.kind][modality] === 0 || scorer(leaf.kind).criteria(leaf, { rules, role }).length === 0
}

function featuresOf(leaf: Leaf, facts: Facts, context: ScoringContext) {
  return scorer(leaf.kind)
    .criteria(leaf, context)
    .map(({ feature }) => feature(facts))
}

function valued(constraint: Constraint, modality: Modality, facts: Facts, context: ScoringContext): Value {
  if (!('of' in constraint)) return leafValue(constraint, constraint.modality ?? modality, facts, context)
  const members = constraint.of.map((member) => valued(member, modality, facts, context))
  const isAny = constraint.kind === 'anyOf'
  const pick = (of: (value: Value) => number) => (isAny ? Math.max : Math.min)(...members.map(of))
  const gates = members.flatMap(({ gate }) => gate ?? [])
  const isGated = isAny ? gates.length === members.length : gates.length > 0
  const [low, high] = [pick((value) => value.low), pick((value) => value.high)]
  const status = groupStatus(isAny ? ANY_OF : ALL_OF, members)
  // A known member may hold both ends in one place, whatever the unknown one turns out to be: the ends then call it known.
  const isPinned = status === 'unknown' && low === high
  return {
    low,
    point: pick(({ point }) => point),
    high,
    status,
    gate: isGated ? (isAny ? Math.min(...gates) : Math.max(...gates)) : undefined,
    weight: Math.max(...members.map(({ weight }) => weight)),
    isBlurred: isPinned || members.some((member) => member.isBlurred),
  }
}

// The first that any member has is that of the group.
const ANY_OF = ['met', 'unknown', 'near', 'unmet'] as const
const ALL_OF = ['unmet', 'unknown', 'near', 'met'] as const

function groupStatus(order: readonly Value['status'][], members: readonly Value[]): Value['status'] {
  return order.find((status) => members.some((member) => member.status === status)) ?? 'unknown'
}

function leafValue(leaf: Leaf, modality: Modality, facts: Facts, context: ScoringContext): Value {
  const { rules } = context
  if (isExempt(leaf, modality, context)) {
    const passes =
      'unrestricted' in leaf && leaf.unrestricted === true && !(leaf.kind in notScoredIn(rules.jurisdiction))
    return passes
      ? { low: 1000, point: 1000, high: 1000, status: 'met', gate: undefined, weight: 0, isBlurred: false }
      : {
          low: 0,
          point: rules.unknowns.credit,
          high: 1000,
          status: 'unknown',
          gate: undefined,
          weight: 0,
          isBlurred: false,
        }
  }
  const ways = scorer(leaf.kind)
    .criteria(leaf, context)
    .map(({ feature, curve }) => ends(feature(facts), curve.values, rules.unknowns.credit))
  const kind = leaf.kind as ScoredKind
  const statuses = ways.map((way) => leafStatus(way, rules.nearMiss))
  const blurred = ways.some(({ low, high }) => low < high && low >= rules.nearMiss)
  const [low, high] = [Math.max(...ways.map((way) => way.low)), Math.max(...ways.map((way) => way.high))]
  const status = ANY_OF.find((one) => statuses.includes(one)) ?? 'unknown'
  return {
    low,
    point: Math.max(...ways.map(({ point }) => point)),
    high,
    status,
    gate: modality === 'required' ? rules.gates[kind] : undefined,
    weight: rules.weights[kind][modality],
    // One way may hold both ends in one place, as a member of a group may.
    isBlurred: blurred || (status === 'unknown' && low === high),
  }
}

function ends(feature: { low: number; high: number } | undefined, values: readonly number[], credit: number) {
  const last = values.length - 1
  const paid = feature
    ? Array.from(
        { length: feature.high - feature.low + 1 },
        (_, i) => values[Math.min(feature.low + i, last)] as number,
      )
    : [0, ...values]
  const [low, high] = [Math.min(...paid), Math.max(...paid)]
  return { low, point: Math.max(low, Math.min(credit, high)), high }
}

function leafStatus({ low, high }: { low: number; high: number }, line: number): Value['status'] {
  if (low === 1000) return 'met'
  if (high < line) return 'unmet'
  return low >= line ? 'near' : 'unknown'
}
