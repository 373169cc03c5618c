import { leavesWithin } from '../kinds/leaves'
import type { Constraint, Leaf, TermLeaf } from '../model/constraint'
import type { Requirement } from '../model/role'

/**
 * Whether what a requirement asks for is asked for by another as well. The fields of an advertisement sum up what its text
 * says at more length (5 years; 5 years in sales): what both say is asked for once, as the text has it.
 */
export function isRestated({ constraint }: Requirement, by: readonly Requirement[]): boolean {
  return by.some((other) => {
    const leaves = leavesWithin(other.constraint)
    return other.modality === 'required' && leavesWithin(constraint).every((leaf) => leaves.some(asksForSame(leaf)))
  })
}

/** Whether a constraint asks for what one of the leaves does, and for no more. */
export function isOneOf(constraint: Constraint, leaves: readonly Leaf[]): boolean {
  return !('of' in constraint) && leaves.some((leaf) => asksForSame(leaf)(constraint) && saysNoMore(constraint, leaf))
}

const saysNoMore = (leaf: Leaf, than: Leaf): boolean => Object.keys(leaf).every((key) => key in than)

/** The same level, the same least time, or the same word; what narrows it in one of them is left aside. */
const asksForSame =
  (a: Leaf) =>
  (b: Leaf): boolean => {
    if (a.kind === 'education') return b.kind === a.kind && a.min === b.min && a.unrestricted === b.unrestricted
    if (a.kind === 'experience') {
      return b.kind === a.kind && a.minMonths === b.minMonths && a.unrestricted === b.unrestricted
    }
    return a.kind === 'skill' && b.kind === a.kind && wordsOf(a).every((word) => wordsOf(b).includes(word))
  }

const wordsOf = ({ terms }: TermLeaf): readonly string[] => terms.map(({ id, text }) => id ?? text)
