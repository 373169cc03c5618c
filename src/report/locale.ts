import type { Counted, JobReason } from '../model/job-account'
import type { Unit } from '../model/match'

export { LOCALES, type Locale } from '../kinds/scoring'

/** The sentences of outcomes: by the shape of what was asked, and what became of it. */
export type SentenceCode =
  | `${'bounds' | 'terms' | 'none'}.${'met' | 'near' | 'unmet' | 'unknown'}`
  | `bounds.${'near' | 'unmet'}.${'short' | 'over'}`
  | `${'bounds' | 'terms'}.${'unmet' | 'unknown'}.absent`
  | `terms.${'met' | 'near' | 'unmet'}.measured`
  | `${'anyOf' | 'allOf'}.${'met' | 'near' | 'unmet' | 'unknown' | 'not-scored'}`
  | `not-scored.${'gender' | 'unrestricted' | 'weightless' | 'unscorable' | 'unassessed' | 'repeated'}`
  | 'protected'

/** Forms by number, for the languages that have them. */
export interface CountForms {
  readonly one: string
  readonly other: string
}

/** How the jobs are named that a duration was counted from, or that it was not, each with its months and the reason. */
export interface JobWords {
  /** Hole {jobs}. */
  readonly lists: Readonly<Record<Counted, string>>
  /** Holes {title}, {details}. */
  readonly job: string
  readonly untitled: string
  /** Holes {from}, {to}. */
  readonly period: string
  /** Hole {n}. */
  readonly led: string
  /** What the job is, or in what it differs; the latter goes into a frame, hole {aspect}. */
  readonly why: Readonly<Record<JobReason, string>>
  readonly frames: Readonly<Record<Exclude<Counted, 'yes'>, string>>
  /** Between jobs, and between details; hole {n} for those that are not named. */
  readonly and: string
  readonly detail: string
  readonly more: string
}

/** One language of reports: whole sentences with holes, and how values are worded that go into them. */
export interface Catalogue {
  /** Holes: {noun}, {expected}, {actual}, {shortfall}; {members} of a group; {statute} of what is protected. */
  readonly sentences: Readonly<Record<SentenceCode, string>>
  /** A number of them; hole {n}. Scales whose values are ids have labels instead. */
  readonly units: Readonly<Record<Exclude<Unit, 'education' | 'cefr' | 'seniority'>, CountForms>>
  /** Years and months of a duration; hole {n}. */
  readonly duration: { readonly years: CountForms; readonly months: CountForms; readonly join: string }
  /** Bounds of a value; holes {min}, {max}. */
  readonly bounds: { readonly least: string; readonly most: string; readonly between: string; readonly open: string }
  /** A value that is not reached; holes {value}, {due}. */
  readonly unreached: { readonly due: string; readonly pending: string; readonly left: string }
  /** A month of a year, in words; holes {month}, {year}. */
  readonly date: { readonly year: string; readonly month: string; readonly months: readonly string[] }
  /** Behind a sentence that hangs on weaker evidence. */
  readonly weak: Readonly<Record<'text' | 'fuzzy', string>>
  readonly jobs: JobWords
  /** What stands between alternatives, between members of a group, and for what is not stated. */
  readonly or: string
  readonly between: string
  readonly notStated: string
}
