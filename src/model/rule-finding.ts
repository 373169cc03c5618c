import type { Stated } from './match'
import type { ScoredKind } from './rule-set'

/** What a rule set may lack; public, and never used again for another thing. */
export type FindingCode =
  /** Somebody with more of what is asked for, or with what is nearer to it, earns less. */
  | 'falls'
  /** A month of a full-time job is worth less than one of another type. */
  | 'reversed'
  /** A score that nobody can earn, whatever is asked for and whatever they have. */
  | 'unreached'
  /** A credit for a likeness in which no two words of the vocabulary stand. */
  | 'unpaired'
  /** A preferred requirement counts for more than a required one of its kind. */
  | 'outweighed'
  /** Whoever has the preferred one of two words alone stands above whoever has the required one alone. */
  | 'overtaken'
  /** A gate that nobody can fail. */
  | 'gate-idle'
  /** A gate that who has more than is asked for fails. */
  | 'gate-over'
  /** A gate on an attribute of a person that is protected in some places. */
  | 'protected-gate'
  /** A protected attribute counts, and in some places it may not. */
  | 'protected-scored'

/** A candidate of a counter-example: what there is of the feature, and what it earns, 0–1000. */
export interface FindingCase {
  readonly has: Stated
  readonly score: number
}

/** A property that a rule set lacks, with the smallest example of it. */
export interface RuleFinding {
  readonly code: FindingCode
  /** A note is worth knowing and no fault. */
  readonly severity: 'fault' | 'note'
  /** Where in the rule set: `curves.education.exceptions`. */
  readonly path: string
  readonly kind?: ScoredKind
  /** What the requirement of the example asks for. */
  readonly asks?: Stated
  /** Who answers it. */
  readonly cases: readonly FindingCase[]
  /** The numbers and ids that the sentence names. */
  readonly params: Readonly<Record<string, string | number>>
}
