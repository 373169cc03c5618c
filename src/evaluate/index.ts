/**
 * Is one rule set better than another, is it sure, and whom does it cost. Pure; runs in a browser; what is drawn comes from a seed
 * that is given.
 *
 * @module rolefit/evaluate
 */

export type * from '../model/evaluation'
export { kendallTauB, rankBiasedOverlap, shortListChange } from './agreement'
export * from './calibration'
export type { RoleFigures, Run, RunComparison } from './compare'
export { compareRuns } from './compare'
export * from './fairness'
export type { Flips } from './flips'
export type { GroupsOf, JudgedRoles, Judgement, JudgementProblem, KnownIds } from './judgements'
export { describeProblem, gradesByRole } from './judgements'
export { judgeAgreement, weightedKappa } from './judges'
export type { Measure, MeasureOptions, NamedMeasure } from './measures'
export { MEASURES, measureOf } from './measures'
export type { PairCounts } from './pairs'
export { countPairs } from './pairs'
export type { Grades, JudgedRanking, RankedCandidate, TiedGroup } from './ranking'
export { judgedRanking } from './ranking'
export type { BootstrapOptions, PairedResult, SignFlip } from './significance'
export { bootstrapInterval, comparePaired, holm, signFlip } from './significance'
export type { RunEntry } from './trec'
export { formatQrels, formatRun, parseQrels, parseRun } from './trec'
export { evaluateRules } from './trial/evaluate-rules'
export type { Trial, TrialOptions } from './trial/setting'
