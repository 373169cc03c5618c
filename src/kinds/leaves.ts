import type { Constraint, Leaf } from '../model/constraint'
import type { Requirement } from '../model/role'

/** The leaves of a constraint, through groups within groups, in the order of the text. */
export function leavesWithin(constraint: Constraint): readonly Leaf[] {
  return 'of' in constraint ? constraint.of.flatMap(leavesWithin) : [constraint]
}

/** 任职要求：⏎1、须本科以上 → 须本科以上: without the heading and the list number that its first words stand behind. */
export function withoutLead({ text, span, constraint }: Requirement): string {
  const first = Math.min(...leavesWithin(constraint).map((leaf) => leaf.span[0])) - span[0]
  const start = Math.max(0, Math.min(first, text.length))
  const lead = text.slice(0, start).split('\n').at(-1) as string
  return lead.replace(/^[^\p{L}]+/u, '') + text.slice(start)
}
