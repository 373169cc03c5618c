import type { Cause, FairnessTable, Verdict } from '../../model/evaluation'

/** What the page of an evaluation says besides what every report says (`../page`); holes in braces. `today` is the first rule set, `other` the one that is tried. */
export interface EvaluationWords {
  /** What stands above a section; `of` where it is of one rule set, or of two. */
  readonly heading: { readonly alone: string; readonly of: string }
  /** What is said of somebody or something; and a title with what it is about. */
  readonly said: string
  readonly about: string
  readonly data: string
  readonly undefinedRoles: string
  readonly judges: string
  readonly today: string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly figures: string
  readonly wins: string
  readonly tooFew: string
  readonly worst: string
  readonly measures: string
  /** By the stem of the measure. */
  readonly measure: Readonly<Record<string, string>>
  readonly range: string
  readonly moved: string
  readonly nobodyMoved: string
  readonly entry: string
  /** Why somebody who is not listed has a place within the list. */
  readonly tied: string
  readonly more: string
  readonly flips: string
  readonly causes: string
  readonly flipped: string
  readonly moreFlips: string
  readonly noCause: string
  readonly alternatives: string
  readonly cause: Readonly<Record<Cause['by'], string>>
  readonly eligibilityChange: string
  readonly scoreChanges: string
  readonly unchanged: string
  readonly fairness: string
  readonly step: Readonly<Record<FairnessTable['step'], string>>
  readonly group: string
  readonly small: string
  readonly belowFourFifths: string
  readonly rolesBelow: string
  readonly fairnessNote: string
  readonly attrition: string
  readonly cost: string
  readonly clauses: string
  readonly clause: string
  readonly genderClause: string
  readonly calibration: string
  readonly bin: string
  readonly brier: string
  readonly fewOutcomes: string
  readonly suggestion: string
  readonly noSuggestion: string
  readonly weight: string
  readonly heldOut: string
  readonly fitted: string
  readonly holds: Readonly<Record<Verdict, string>>
  readonly never: string
}
