import { leavesWithin } from '../kinds/leaves'
import type { Leaf } from '../model/constraint'
import type { Requirement, Role } from '../model/role'
import type { Span } from '../model/span'

/** A stretch of a posting that was read, or that stands among the requirements and was not. */
export interface Mark {
  readonly span: Span
  readonly kind: Leaf['kind'] | 'unparsed'
  /** Whose it is; absent where nobody understood it. */
  readonly requirement?: Requirement
  /** Whether it is the first of its requirement: that is where the requirement is told. */
  readonly leads: boolean
}

/** Each leaf and each remainder of the roles, in the order of the text; none overlaps another. */
export function marksOf(roles: readonly Role[]): readonly Mark[] {
  const marks = roles.flatMap(({ requirements, unparsed }): Mark[] => [
    ...requirements.flatMap(requirementMarks),
    ...unparsed.map(({ span }): Mark => ({ span, kind: 'unparsed', leads: false })),
  ])
  let end = 0
  return marks.sort(byPlace).filter(({ span }) => {
    const isFree = span[0] >= end
    if (isFree) end = span[1]
    return isFree
  })
}

/** By where they start, the longer first: what was read lies within a remainder nowhere, but a document may be edited. */
const byPlace = (a: Mark, b: Mark): number => a.span[0] - b.span[0] || b.span[1] - a.span[1]

function requirementMarks(requirement: Requirement): readonly Mark[] {
  const leaves = leavesWithin(requirement.constraint)
  const first = Math.min(...leaves.map(({ span }) => span[0]))
  return leaves.map(({ span, kind }) => ({ span, kind, requirement, leads: span[0] === first }))
}
