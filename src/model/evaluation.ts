import type { Kind } from './constraint'
import type { Eligibility, MatchMeta } from './match'

/** Rule sets beside each other on judged data: what `rolefit evaluate --json` prints. Ids stand for people, and nothing else of them does. */
export interface Evaluation {
  readonly schema: 'rolefit/evaluation@1'
  /** Of rolefit. */
  readonly version: string
  readonly asOf: string
  readonly seed: number
  /** The length of the short lists. */
  readonly k: number
  readonly counts: EvaluationCounts
  /** Where two judges graded the same pairs: how far they agree. */
  readonly judges?: readonly JudgeAgreement[]
  /** The first is today's; the others are each compared with it. */
  readonly ruleSets: readonly EvaluatedRules[]
  readonly comparisons: readonly RulesComparison[]
  /** Where weights were searched for: a proposal, which nothing applies. */
  readonly suggestion?: Suggestion
}

export interface EvaluationCounts {
  /** Those that somebody was judged for. */
  readonly roles: number
  readonly candidates: number
  readonly judgements: number
  /** Judgements of at least `relevantGrade`. */
  readonly relevant: number
  readonly relevantGrade: number
  /** Judged roles for which nobody is relevant: no mean takes them in. */
  readonly undefinedRoles: readonly string[]
}

/** Two judges over the pairs of role and candidate that both graded. */
export interface JudgeAgreement {
  readonly first: string
  readonly second: string
  readonly pairs: number
  /** Pairs of the same grade. */
  readonly equal: number
  /** Cohen's kappa with quadratic weights, at most 1; null where all grades are one and the same. */
  readonly kappa: number | null
}

type Interval = readonly [low: number, high: number]

/** How one rule set did. */
export interface EvaluatedRules {
  readonly ruleSet: MatchMeta['ruleSet']
  readonly jurisdiction?: string
  /** The first is the one that verdicts go by. */
  readonly measures: readonly MeasureFigure[]
  readonly fairness: readonly FairnessTable[]
  /** The greatest cost first. */
  readonly attrition: readonly RequirementCost[]
  readonly clauses: readonly UnlawfulClause[]
  readonly calibration: Calibration
}

/** A measure of ranking, 0–1, its mean over roles. */
export interface MeasureFigure {
  /** `ndcg@10`. */
  readonly measure: string
  readonly mean: number | null
  /** Of the mean, by drawing the roles again, 95 %. */
  readonly interval: Interval | null
}

/** What a step of selection does to the groups that go by one name (`gender`), or by two (`gender × age`). */
export interface FairnessTable {
  readonly by: string
  /** `short-list`: in the first k and not known to be ineligible; `above-median`: a score above the median of the role, as New York City's audit counts. */
  readonly step: 'short-list' | 'above-median'
  readonly groups: readonly GroupFigure[]
}

/** A group over all roles. */
export interface GroupFigure {
  readonly group: string
  readonly people: number
  /** Over all roles, so that one person may be counted several times. */
  readonly applications: number
  readonly selected: number
  readonly rate: number
  /** Of the rates within each role to those of the group with the highest rate (Mantel & Haenszel); null where nobody was selected. Below 0.8 it falls short of four fifths. */
  readonly ratio: number | null
  /** By drawing the roles again, 95 %. */
  readonly interval: Interval | null
  /** Roles in which the group's rate is below that of the reference by Fisher's exact test at 0.05. */
  readonly rolesBelow: readonly string[]
  /** Fewer than five people: read the counts alone. */
  readonly isSmall: boolean
}

/** What the selection of a role would do without one of its requirements, to the group that it costs most. */
export interface RequirementCost {
  readonly role: string
  readonly requirementId: string
  readonly by: string
  readonly group: string
  /** Shares of the group in the short list, with the requirement and without. */
  readonly rate: number
  readonly rateWithout: number
}

/** A requirement that may not decide where the rule set is for, and did not. */
export interface UnlawfulClause {
  readonly role: string
  readonly requirementId: string
  readonly kind: Kind
  /** Absent of gender, which decides nowhere. */
  readonly statute?: string
}

/** What scores have meant: whether those judged were relevant, by the score that they had. */
export interface Calibration {
  readonly count: number
  /** Null for fewer than a hundred judgements: then only the table says something. */
  readonly brier: number | null
  readonly error: number | null
  readonly areaUnderCurve: number | null
  readonly bins: readonly CalibrationBin[]
  /** Rates that never fall as scores rise. */
  readonly steps: readonly {
    readonly low: number
    readonly high: number
    readonly rate: number
    readonly count: number
  }[]
}

/** Scores as chances, from `low`, included, up to `high`; nulls where none lies there. */
export interface CalibrationBin {
  readonly low: number
  readonly high: number
  readonly count: number
  readonly predicted: number | null
  readonly rate: number | null
}

export type Verdict = 'better' | 'worse' | 'not-enough'

/** A rule set beside today's. */
export interface RulesComparison {
  readonly ruleSet: MatchMeta['ruleSet']
  /** By the first measure, corrected where several rule sets are compared. */
  readonly verdict: Verdict
  /** Of the first measure, by Holm's correction over the rule sets. */
  readonly adjustedP: number
  readonly measures: readonly MeasureDifference[]
  readonly byRole: readonly RoleDifference[]
  readonly movement: Movement
}

/** What one figure a role, under each of two rule sets, says of them. */
export interface PairedResult {
  readonly roles: number
  /** Of the second rule set over the first: above 0 it is better. Null for no roles. */
  readonly meanDifference: number | null
  readonly interval: Interval | null
  readonly p: number
  /** The smallest p that so many roles can give. */
  readonly smallestP: number
  /** Cohen's d of paired values: the mean difference in standard deviations of the differences; null where they do not vary. */
  readonly effect: number | null
  readonly wins: number
  readonly losses: number
  readonly ties: number
  /** `not-enough`: too few judged roles to tell, or the interval spans zero. */
  readonly verdict: Verdict
}

export interface MeasureDifference extends PairedResult {
  readonly measure: string
}

/** A role under today's rule set and under the other, by the first measure. */
export interface RoleDifference {
  readonly role: string
  readonly first: number | null
  readonly second: number | null
  readonly tauB: number | null
  /** Of the two short lists. */
  readonly rankBiasedOverlap: number | null
  readonly flips: { readonly right: number; readonly wrong: number; readonly untold: number }
}

/** Who moved, over all roles. */
export interface Movement {
  readonly flips: { readonly right: number; readonly wrong: number; readonly untold: number }
  /** Who came into a short list, each with whom they took the place of. */
  readonly entries: readonly Entry[]
  /** Pairs of the short lists that changed order, by the kind of the requirement that did it. */
  readonly causes: readonly { readonly kind?: Cause['kind']; readonly flips: number }[]
  /** Those pairs one by one, the greatest move first; as many as were asked for. */
  readonly flipped: readonly FlippedPair[]
  readonly eligibility: readonly EligibilityChange[]
  /** By what the score changed, in steps of 500 per ten thousand; those whose score stayed are not in them. */
  readonly scoreChanges: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  readonly unchangedScores: number
}

/** Why two changed places: the requirement that moved the one towards the other most. */
export interface Cause {
  /** What decides between them now, or decided before: whether a gate is passed, the score, how much is known; `id` where nothing else does. */
  readonly by: 'eligibility' | 'score' | 'coverage' | 'id'
  /** Undefined where no requirement did it. */
  readonly requirementId?: string
  readonly kind?: Kind | 'anyOf' | 'allOf'
  /** By how much the requirement moved them against each other, per ten thousand of the score. */
  readonly points?: number
}

export interface Entry {
  readonly role: string
  readonly entered: Mover
  readonly left: Mover
  readonly cause: Cause
}

/** Two of the short lists of a role: the one stands before the other now, and stood behind before. */
export interface FlippedPair {
  readonly role: string
  readonly passed: Mover
  readonly passer: Mover
  readonly cause: Cause
}

/** Somebody with their place before and after, from 1; who is tied shares one. */
export interface Mover {
  readonly candidate: string
  readonly before: number
  readonly after: number
}

/** How many went from one verdict of the gates to another, and the requirement that sent most of them. */
export interface EligibilityChange {
  readonly from: Eligibility
  readonly to: Eligibility
  readonly count: number
}

/** Weights that rank the judged candidates better, found by search, with what they are worth on roles that the search did not see. */
export interface Suggestion {
  readonly ruleSet: string
  readonly measure: string
  readonly changes: readonly WeightChange[]
  /** Over all roles, on which the proposal was searched: too good to be true. */
  readonly fitted: { readonly today: number; readonly proposed: number }
  /** Each role by weights that were searched on others. */
  readonly heldOut: MeasureDifference & { readonly today: number; readonly proposed: number; readonly folds: number }
}

export interface WeightChange {
  readonly kind: Kind
  readonly modality: 'required' | 'preferred'
  readonly from: number
  readonly to: number
}
