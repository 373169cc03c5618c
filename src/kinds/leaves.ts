import type { Constraint, Leaf } from '../model/constraint'

/** The leaves of a constraint, through groups within groups, in the order of the text. */
export function leavesWithin(constraint: Constraint): readonly Leaf[] {
  return 'of' in constraint ? constraint.of.flatMap(leavesWithin) : [constraint]
}
