import { leavesWithin } from '../kinds/leaves'
import type { Kind, Leaf, LeafOf } from '../model/constraint'
import type { Notice, Requirement, RequirementNotice, Severity } from '../model/role'
import type { Span } from '../model/span'
import { idOf } from '../text/cursor'
import type { Token } from '../text/token'
import { PROTECTED } from '../vocab/facts.constant'
import type { ProtectedAttribute } from '../vocab/protected'

/** What a requirement asks for and the law of some place may not let decide; the place is named by the rule set, not here. */
export function noticesOf(requirement: Requirement): readonly Notice[] {
  return leavesWithin(requirement.constraint).flatMap((leaf) => {
    const found = noticeOf(leaf)
    return found === undefined ? [] : [{ ...found, span: leaf.span }]
  })
}

type Mark = { readonly code: RequirementNotice; readonly severity: Severity }

/** By kind, what of a leaf calls for a notice; kinds that are not here never do. */
const MARKS: { readonly [K in Kind]?: (leaf: LeafOf<K>) => Mark | undefined } = {
  age: (leaf) =>
    leaf.unrestricted
      ? undefined
      : { code: (leaf.bornFrom ?? leaf.bornTo) ? 'age.proxy' : 'age.required', severity: 'caution' },
  gender: ({ value }) => (value === 'any' ? undefined : { code: 'gender.required', severity: 'prohibited' }),
  channel: ({ resource, breadth }) =>
    (resource === 'customer' || resource === 'channel') && breadth !== 'familiar'
      ? { code: 'former-employer-customers', severity: 'caution' }
      : undefined,
  language: ({ min }) => (min === 'C2' ? { code: 'language.native', severity: 'info' } : undefined),
  education: ({ schoolTiers }) => (schoolTiers === undefined ? undefined : { code: 'school-tier', severity: 'info' }),
}

function noticeOf(leaf: Leaf): Mark | undefined {
  return (MARKS[leaf.kind] as ((leaf: Leaf) => Mark | undefined) | undefined)?.(leaf)
}

/** Words about attributes that no kind reads (looks, marriage, origin, health). */
export function noticesIn(tokens: readonly Token[]): readonly Notice[] {
  return tokens.flatMap((token) => {
    const attribute = idOf(token, 'protected') as ProtectedAttribute | undefined
    if (attribute === undefined) return []
    const span: Span = [token.start, token.end]
    return [{ code: attribute, severity: PROTECTED[attribute].severity, span }]
  })
}
