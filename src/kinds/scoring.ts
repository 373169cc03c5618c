import type { Curve } from '../curve/curve'
import type { Kind, LeafOf } from '../model/constraint'
import type { Extent, Facts, JobFact } from '../model/facts'
import type { Counted, JobAccount, JobReason } from '../model/job-account'
import type { Stated } from '../model/match'
import type { RuleSet } from '../model/rule-set'

/** A feature of a candidate: an integer of 0 or more, or bounds within which it lies, and where that was read. */
export interface FeatureValue {
  readonly low: number
  readonly high: number
  readonly paths: readonly string[]
  /** Where it hangs on weaker evidence alone. */
  readonly weak?: 'text' | 'fuzzy' | undefined
  /** Of experience: how each job was weighed, for the reasons. */
  readonly weighed?: readonly Weighed[]
}

/** A job against what a leaf asks of jobs: what a month of it counts, per mille, and why it counts no more. */
export interface Weighed extends Extent {
  readonly job: JobFact
  readonly counted: Counted
  readonly why: JobReason | undefined
  /** How many people were led, where a rank or leadership is asked for and the profile says. */
  readonly led: number | undefined
}

/**
 * What a candidate is measured by.
 *
 * The key names the feature with its parameters, sorted, and leaves the bounds out: roles that ask 3 and 5 years of the
 * same share one column of a pool and differ in their curves.
 */
export interface Criterion {
  readonly key: string
  /** All that the feature reads of the rule set: two rule sets that agree in it share the column as well. */
  readonly reads?: Readonly<Record<string, unknown>>
  /** `undefined`: the profile says nothing. */
  readonly feature: (facts: Facts) => FeatureValue | undefined
  readonly curve: Curve
}

/** What the role says of itself besides its requirements, for scopes that point at it (相同职位, 相关经验). */
export interface RoleContext {
  /** The folded title. */
  readonly title: string
  /** Ids of its functions and industries, as far as they are known. */
  readonly functions: readonly string[]
  readonly industries: readonly string[]
  /** Rank on the ladder of seniority. */
  readonly seniority?: number
}

export interface ScoringContext {
  readonly rules: RuleSet
  readonly role: RoleContext
}

/** What a profile has of what a leaf asks, for the reader of an outcome. */
export interface Comparison {
  readonly actual: Stated
  /** What is missing for a score of 1000, where that can be said. */
  readonly shortfall?: Stated | undefined
  /** Of experience: what each job gave. */
  readonly jobs?: readonly JobAccount[] | undefined
  /** Where that stands, if nothing of it was measured: what is told although it comes to nothing, or the list that lacks what is asked. */
  readonly toldAt?: readonly string[] | undefined
}

/** Compares a profile, of which the first criterion of a leaf found `value`, with the leaf that it was made for. */
export type Comparer = (facts: Facts, value: FeatureValue | undefined) => Comparison

/** Turns a leaf of one kind into criteria; knows nothing of weights, gates, pools or SQL. */
export interface Scorer<K extends Kind> {
  /** The ways to answer the leaf, of which the best counts; none: the leaf cannot be scored. */
  readonly criteria: (leaf: LeafOf<K>, context: ScoringContext) => readonly Criterion[]
  readonly expected: (leaf: LeafOf<K>, context: ScoringContext) => Stated
  readonly comparer: (leaf: LeafOf<K>, context: ScoringContext) => Comparer
  /** Counts only for candidates of whom it is known; for others it is left out instead of counting as unknown. */
  readonly onlyWhenKnown?: true
}

/** The languages of reports. */
export const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** One thing in every language of reports. */
export type Localised = Readonly<Record<Locale, string>>

/** How a kind is worded: a noun, and how words of its vocabularies are shown. Its sentences go by shape and status. */
export interface Messages {
  /** What the requirement is about: 學歷, experience. */
  readonly noun: Localised
  /** The noun with what narrows it: `{about}經驗`. */
  readonly nounAbout?: Localised
  /** The label of an id; undefined where no vocabulary of this kind has it, or has it in this script. */
  readonly label?: (id: string, locale: Locale) => string | undefined
}
