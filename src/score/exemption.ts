import { SCORERS } from '../kinds/scorers'
import type { Criterion, Scorer, ScoringContext } from '../kinds/scoring'
import type { Kind, Leaf, Modality } from '../model/constraint'
import type { notScoredIn } from '../rules/jurisdictions'
import type { Exemption } from './node'

/** Left a way in that only a person can judge: unknown of everybody. */
const JUDGEMENT: Criterion = {
  key: 'judgement',
  feature: () => undefined,
  curve: { values: [0, 1000], greatest: 1000 },
}

const PASSED = { low: 0, high: 0, paths: [] }

/** Passed by everybody, whatever the facts: an alternative that asks for nothing. */
export const ANYBODY = {
  key: 'anybody',
  feature: () => PASSED,
  curve: { values: [1000], greatest: 1000 },
} as const satisfies Criterion

/** A leaf with its criteria; where it has no part in the score, with why, and with what stands in for it within alternatives. */
export interface ReadLeaf {
  readonly kind: 'leaf'
  readonly leaf: Leaf
  readonly modality: Modality
  readonly criteria: readonly Criterion[]
  readonly exempt?: Exemption
}

export function readLeaf(
  leaf: Leaf,
  inherited: Modality,
  context: ScoringContext,
  notScored: ReturnType<typeof notScoredIn>,
): ReadLeaf {
  const { modality = inherited } = leaf
  const exempt = exemptionOf(leaf, modality, context, notScored)
  const criteria = exempt ? [] : scorerOf(leaf.kind).criteria(leaf, context)
  if (criteria.length > 0) return { kind: 'leaf', leaf, modality, criteria }
  const standIn = exempt?.reason === 'unrestricted' ? ANYBODY : JUDGEMENT
  return { kind: 'leaf', leaf, modality, criteria: [standIn], exempt: exempt ?? { reason: 'unscorable' } }
}

/** Why a leaf has no part in the score by what it is. Gender comes first: no rule set can make it count. */
function exemptionOf(
  leaf: Leaf,
  modality: Modality,
  { rules: { jurisdiction = '', weights } }: ScoringContext,
  notScored: ReturnType<typeof notScoredIn>,
): Exemption | undefined {
  if (leaf.kind === 'gender') return { reason: 'gender' }
  const statute = notScored[leaf.kind]
  if (statute !== undefined) return { reason: 'protected', attribute: leaf.kind, jurisdiction, statute }
  if ('unrestricted' in leaf && leaf.unrestricted) return { reason: 'unrestricted' }
  return weights[leaf.kind][modality] === 0 ? { reason: 'weightless' } : undefined
}

/** The table is typed kind by kind; a leaf and the scorer of its kind always fit. */
export function scorerOf(kind: Kind): Scorer<Kind> {
  return SCORERS[kind] as unknown as Scorer<Kind>
}
