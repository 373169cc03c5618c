import type { Constraint, Kind, Leaf } from '../src/index'
import { parseRequirements } from '../src/index'
import { fold } from '../src/text/fold'

/** The leaves of a constraint, in the order of the text. */
export function leavesOf(constraint: Constraint): readonly Leaf[] {
  return constraint.kind === 'anyOf' || constraint.kind === 'allOf' ? constraint.of.flatMap(leavesOf) : [constraint]
}

/** What one kind reads out of a text: the first leaf without its places, terms and wordings folded, and the text that states it. */
export function readOne(kind: Kind, text: string): { reads: unknown; from: string | undefined } {
  const leaf = parseRequirements(text)
    .requirements.flatMap(({ constraint }) => leavesOf(constraint))
    .find((one) => one.kind === kind)
  return { reads: leaf === undefined ? undefined : bare(leaf), from: leaf && text.slice(...leaf.span) }
}

/** A leaf as an example writes it. */
function bare({ span: _, modality: __, ...leaf }: Leaf): unknown {
  return foldWords(JSON.parse(JSON.stringify(leaf), (_key, value) => (isTerm(value) ? value.text : value)))
}

function isTerm(value: unknown): value is { text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && 'span' in value
}

/** Folds every string, so that one expectation serves all spellings. */
export function foldWords(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner) => (typeof inner === 'string' ? fold(inner) : inner))
}

/** Latin letters, digits and marks as a full-width keyboard writes them. */
export function toFullWidth(text: string): string {
  return Array.from(text, (unit) =>
    unit > ' ' && unit <= '~' ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit,
  ).join('')
}
