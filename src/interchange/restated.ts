import { leavesWithin } from '../kinds/leaves'
import type { Constraint, LanguageLeaf, Leaf } from '../model/constraint'
import type { Requirement } from '../model/role'
import type { Term } from '../model/term'

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

/** Whether a leaf asks for what another of its kind does; what narrows it in one of them is left aside. */
function asksForSame(a: Leaf): (b: Leaf) => boolean {
  switch (a.kind) {
    case 'education':
      return (b) => b.kind === a.kind && a.min === b.min && a.unrestricted === b.unrestricted
    case 'experience':
      return (b) => b.kind === a.kind && a.minMonths === b.minMonths && a.unrestricted === b.unrestricted
    case 'language':
      return (b) => b.kind === a.kind && isSameLanguage(a, b)
    case 'channel':
      return (b) => b.kind === a.kind && a.resource === b.resource && isAmong(a, b)
    case 'skill':
    case 'certificate':
    case 'availability':
    case 'trait':
      return (b) => b.kind === a.kind && isAmong(a, b)
    default:
      return () => false
  }
}

/** The same level, or none; the same certificates with their scores, or none. */
function isSameLanguage(a: LanguageLeaf, b: LanguageLeaf): boolean {
  const { certificates = [] } = b
  return (
    a.language === b.language &&
    (a.min === undefined || a.min === b.min) &&
    (a.certificates ?? []).every(({ id, minScore }) =>
      certificates.some((other) => other.id === id && (minScore === undefined || other.minScore === minScore)),
    )
  )
}

interface Worded {
  readonly terms: readonly Term[]
}

/** All that the first names is named by the second. */
function isAmong(a: Worded, b: Worded): boolean {
  const words = wordsOf(b)
  return a.terms.length > 0 && wordsOf(a).every((word) => words.includes(word))
}

const wordsOf = ({ terms }: Worded): readonly string[] => terms.map(({ id, text }) => id ?? text)
