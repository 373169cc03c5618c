import { leavesWithin } from '../kinds/leaves'
import type { Constraint } from '../model/constraint'
import type { Requirement } from '../model/role'
import type { Span } from '../model/span'

/**
 * One requirement of two lists, either of which will do: its words are all that stands from the first of them to the
 * last. Undefined where one of them asks for nothing, since nothing is then in place of the other.
 */
export function eitherOr(
  [first, second]: readonly [readonly Requirement[], readonly Requirement[]],
  textAt: (span: Span) => string,
): Requirement | undefined {
  const all = [...first, ...second]
  if (first.length === 0 || second.length === 0 || all.some(asksForNothing)) return undefined
  const span: Span = [Math.min(...all.map((one) => one.span[0])), Math.max(...all.map((one) => one.span[1]))]
  const notes = all.flatMap((one) => one.notes ?? [])
  return {
    id: '',
    span,
    text: textAt(span),
    modality: all.every(({ modality }) => modality === 'preferred') ? 'preferred' : 'required',
    constraint: { kind: 'anyOf', of: [allOf(first), allOf(second)] },
    ...(notes.length > 0 && { notes }),
  }
}

const asksForNothing = ({ constraint }: Requirement): boolean =>
  leavesWithin(constraint).some((leaf) => 'unrestricted' in leaf)

function allOf(requirements: readonly Requirement[]): Constraint {
  const of = requirements.map(({ constraint }) => constraint)
  return of.length === 1 ? (of[0] as Constraint) : { kind: 'allOf', of }
}
