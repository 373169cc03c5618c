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

/** Why a leaf has no part in the score, if it has none. Gender comes first: no rule set can make it count. */
export function exemptionOf(
  leaf: Leaf,
  modality: Modality,
  context: ScoringContext,
  notScored: ReturnType<typeof notScoredIn>,
): Exemption | undefined {
  if (leaf.kind === 'gender') return { reason: 'gender' }
  const { jurisdiction = '', weights } = context.rules
  const statute = notScored[leaf.kind]
  if (statute !== undefined) return { reason: 'protected', attribute: leaf.kind, jurisdiction, statute }
  if ('unrestricted' in leaf && leaf.unrestricted) return { reason: 'unrestricted' }
  if (weights[leaf.kind][modality] === 0) return { reason: 'weightless' }
  return scorerOf(leaf.kind).criteria(leaf, context).length === 0 ? { reason: 'unscorable' } : undefined
}

/** What stands in for a leaf that is not scored, within alternatives. */
export function standIn({ reason }: Exemption): Criterion {
  return reason === 'unrestricted' ? ANYBODY : JUDGEMENT
}

/** The table is typed kind by kind; a leaf and the scorer of its kind always fit. */
export function scorerOf(kind: Kind): Scorer<Kind> {
  return SCORERS[kind] as unknown as Scorer<Kind>
}
