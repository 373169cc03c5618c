import type { RequirementValue } from '../../candidate-pool'
import type { Cause } from '../../model/evaluation'
import type { Standing } from '../../pool/standing'
import { eligibilityAt, scoreAt } from '../../pool/standing'
import type { RoleRun } from './setting'

/** One role under two rule sets, and what each requirement gives to whom: looked up once. */
export interface RunPair {
  readonly first: RoleRun
  readonly second: RoleRun
  /** Of the candidate at a place of the pool. */
  readonly values: (run: RoleRun, index: number) => readonly RequirementValue[]
}

export function pairOf(roleId: string, first: RoleRun, second: RoleRun): RunPair {
  const known = new Map<RoleRun, Map<number, readonly RequirementValue[]>>([
    [first, new Map()],
    [second, new Map()],
  ])
  const values = (run: RoleRun, index: number) => {
    const of = known.get(run)
    const found = of?.get(index) ?? run.matcher.values(roleId, index)
    of?.set(index, found)
    return found
  }
  return { first, second, values }
}

/**
 * Why one candidate stands before another under the second rule set, and did not under the first. As a score is a sum over
 * requirements, so is a change of the distance between two; the requirement with the greatest part in it did it. Where a gate
 * decides, it is the one that changed its verdict.
 */
export function causeOf(pair: RunPair, gainer: number, loser: number): Cause {
  const { first, second } = pair
  const before = decidedBy(first.standings[gainer] as Standing, first.standings[loser] as Standing)
  const after = decidedBy(second.standings[gainer] as Standing, second.standings[loser] as Standing)
  if (before === 'eligibility' || after === 'eligibility') {
    return { by: 'eligibility', ...(changedGate(pair, gainer) ?? changedGate(pair, loser)) }
  }
  return { by: after === 'id' ? before : after, ...greatestPart(pair, gainer, loser) }
}

function decidedBy(one: Standing, other: Standing): Cause['by'] {
  if (eligibilityAt(one) !== eligibilityAt(other)) return 'eligibility'
  if (scoreAt(one) !== scoreAt(other)) return 'score'
  return one === other ? 'id' : 'coverage'
}

type Part = Pick<Cause, 'requirementId' | 'kind' | 'points'>

function changedGate({ first, second, values }: RunPair, index: number): Part | undefined {
  const after = values(second, index)
  const changed = values(first, index).find(({ gate = 'yes' }, i) => gate !== (after[i]?.gate ?? 'yes'))
  return changed && { requirementId: changed.requirementId, kind: changed.kind }
}

function greatestPart({ first, second, values }: RunPair, gainer: number, loser: number): Part {
  const lead = (run: RoleRun) => {
    const [own, other] = [pointsBy(values(run, gainer)), pointsBy(values(run, loser))]
    return own.map((points, i) => points - (other[i] as number))
  }
  const [before, after] = [lead(first), lead(second)]
  const parts = after.map((points, i) => points - (before[i] as number))
  const greatest = Math.max(...parts)
  const value = values(second, gainer)[parts.indexOf(greatest)]
  if (value === undefined || greatest <= 0) return {}
  return { requirementId: value.requirementId, kind: value.kind, points: Math.round(greatest) }
}

/** The part of each requirement in the score, per ten thousand. */
function pointsBy(values: readonly RequirementValue[]): readonly number[] {
  const weight = values.reduce((sum, value) => sum + value.weight, 0)
  return values.map((value) => (weight === 0 ? 0 : (10 * value.weight * value.score) / weight))
}
