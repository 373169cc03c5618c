import type { Curve } from '../curve/curve'
import type { Comparer } from '../kinds/scoring'
import type { Leaf, Modality } from '../model/constraint'
import type { JobAccount } from '../model/job-account'
import type { Message, Stated } from '../model/match'
import type { ScoredKind } from '../model/rule-set'
import type { ScoredStatus } from './combine'

/** Why a leaf has no part in the score. `protected`: the law of the jurisdiction takes it out. */
export type Exemption =
  | { readonly reason: 'gender' | 'unrestricted' | 'weightless' | 'unscorable' | 'unassessed' | 'repeated' }
  | {
      readonly reason: 'protected'
      readonly attribute: ScoredKind
      readonly jurisdiction: string
      readonly statute: string
    }

interface NodeBase {
  /** The instruction that leaves its value; undefined where it is not scored. */
  readonly at: number | undefined
  /** From which low end on it is near although its ends differ. */
  readonly knownFrom: number
  /** What its heaviest leaf weighs. */
  readonly weight: number
  readonly gate?: number
}

export interface LeafNode extends NodeBase {
  readonly kind: 'leaf'
  readonly leaf: Leaf
  readonly modality: Modality
  /** The ways to answer it: a column, and what its values are worth. */
  readonly criteria: readonly { readonly column: number; readonly curve: Curve }[]
  readonly expected: Stated
  /** How a candidate compares, where the leaf has a part in the score; where it has none, why. */
  readonly reasons?: LeafReasons
  readonly exempt?: Exemption
}

/** All that an outcome says of a candidate, made ready with the role. */
export interface LeafReasons {
  readonly compare: Comparer
  readonly tell: Teller
}

/** Puts in a message what became of a leaf. */
export type Teller = (
  status: ScoredStatus,
  actual: Stated,
  shortfall: Stated | undefined,
  jobs: readonly JobAccount[] | undefined,
) => Message

export interface GroupNode extends NodeBase {
  readonly kind: 'anyOf' | 'allOf'
  readonly of: readonly PlanNode[]
}

/** A constraint with where its value is left: what ties the reasons to the plan that made the score. */
export type PlanNode = LeafNode | GroupNode

/** The leaves of a node that have a part in the score. */
export function scoredLeaves(node: PlanNode): readonly LeafNode[] {
  if (node.kind !== 'leaf') return node.of.flatMap(scoredLeaves)
  return node.exempt === undefined ? [node] : []
}
