import type { Claim } from '../../kinds/kind'
import type { Constraint, Leaf, Modality } from '../../model/constraint'
import type { Note } from '../../model/role'
import type { Token } from '../../text/token'
import type { Clause } from '../split/document'

/** A claim on its way to a requirement, with what the passes have found out about it. */
export interface Member extends Claim {
  readonly modality: Modality
}

/** A clause while it is assembled. Each pass takes one and returns one. */
export interface Draft {
  readonly clause: Clause
  readonly members: readonly Member[]
  /** Groups of places in `members`: branches of alternatives. A member in no group is a requirement by itself. */
  readonly groups: readonly (readonly (readonly number[])[])[]
}

/** The tokens between two members, or before the first. */
export function between({ clause, members }: Draft, before: number, after: number): readonly Token[] {
  return clause.tokens.slice(members[before]?.next ?? 0, members[after]?.first ?? clause.tokens.length)
}

/** Whether a member is in a group already. */
export function isGrouped({ groups }: Draft, member: number): boolean {
  return groups.some((branches) => branches.some((branch) => branch.includes(member)))
}

/** The leaf of a member, with its modality where it differs from that of its requirement. */
export function leafOf({ leaf, modality }: Member, whole: Modality): Leaf {
  const { modality: _, ...bare } = leaf
  return modality === whole ? (bare as Leaf) : ({ ...bare, modality } as Leaf)
}

export function notesOf(members: readonly Member[]): readonly Note[] {
  return members.flatMap(({ notes }) => notes ?? [])
}

/** One branch as a constraint: its leaf, or all of its leaves. */
export function branchOf(members: readonly Member[], whole: Modality): Constraint {
  const leaves = members.map((member) => leafOf(member, whole))
  return leaves.length === 1 && leaves[0] !== undefined ? leaves[0] : { kind: 'allOf', of: leaves }
}
