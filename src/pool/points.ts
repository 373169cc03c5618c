import type { Evaluation, RequirementValue } from '../score'
import { evaluateFeatures, requirementValues } from '../score'
import type { ReadyRole } from './ready-role'

/** The requirements of a role for the candidate at a place of the pool, in the order of the role. */
export function pointsAt(role: ReadyRole, index: number): readonly RequirementValue[] {
  return requirementValues(evaluateAt(role, index))
}

/** A candidate run through the plan from the values that the columns hold. */
export function evaluateAt({ compiled, columns }: ReadyRole, index: number): Evaluation {
  const features = columns.map((column) => {
    const value = column.at(index)
    return value && { ...value, paths: [] }
  })
  return evaluateFeatures(compiled, features)
}
