import type { Constraint, Leaf } from '../src/index'
import { parseRequirements } from '../src/index'

/**
 * How a text is assembled, one line a requirement: `|` between alternatives (in brackets within a branch), `&` within a branch, `?` before what is preferred,
 * `~` before what lifts a demand. Leaves are shown as the text that states them.
 *
 *   outline('硕士，或本科且5年以上经验，日语优先')   →   ['硕士 | 本科 & 5年以上经验', '?日语']
 */
export function outline(text: string): string[] {
  return parseRequirements(text).requirements.map(({ modality, constraint }) => {
    return (modality === 'preferred' ? '?' : '') + constraintText(constraint, text)
  })
}

function constraintText(constraint: Constraint, text: string): string {
  switch (constraint.kind) {
    case 'anyOf':
      return constraint.of.map((one) => constraintText(one, text)).join(' | ')
    case 'allOf':
      return constraint.of.map((one) => partText(one, text)).join(' & ')
    default:
      return leafText(constraint, text)
  }
}

function partText(part: Constraint, text: string): string {
  const shown = constraintText(part, text)
  return part.kind === 'anyOf' ? `(${shown})` : shown
}

function leafText(leaf: Leaf, text: string): string {
  const lifts =
    ('unrestricted' in leaf && leaf.unrestricted === true) || (leaf.kind === 'gender' && leaf.value === 'any')
  return (leaf.modality === 'preferred' ? '?' : '') + (lifts ? '~' : '') + text.slice(...leaf.span)
}
