import type { CefrLevel } from '../vocab/cefr'
import type { EducationLevel } from '../vocab/education/levels'
import type { SchoolTier } from '../vocab/study'
import type { LanguageSkill, Resource } from './constraint'

/**
 * How a fact is known, strongest first: from a field of its own; inferred from another fact; from free text
 * (summary, highlights); by a fuzzy match of wording. The last two are weaker evidence.
 */
export type Evidence = 'field' | 'inferred' | 'text' | 'fuzzy'

/** Where in the candidate a fact comes from (`work[0].position`), and how. */
export interface Source {
  readonly path: string
  readonly evidence: Evidence
}

/** An integer that may be known only within bounds; known outright where `low === high`. */
export interface Extent {
  readonly low: number
  readonly high: number
}

/** A word of the profile: folded, with the ids of the vocabulary that it stands for. */
export interface WordFact {
  readonly text: string
  readonly ids: readonly string[]
  readonly source: Source
}

/** `stated`: the profile has the list, so what is not in it is denied. Items from free text may be there without it. */
export interface ListFact<T> {
  readonly stated: boolean
  readonly items: readonly T[]
}

export interface DegreeFact {
  readonly level: EducationLevel
  /** At `asOf`: finished; still studied for; left without finishing. */
  readonly status: 'completed' | 'pending' | 'left'
  /** When one that is pending is expected: `2027`, or `2027-06`. */
  readonly due?: string
  /** Unknown where the profile does not say. */
  readonly fullTime?: boolean
  readonly schoolTiers: readonly SchoolTier[]
  readonly source: Source
}

/** Month number: `year * 12 + (month - 1)`. Both ends belong to the job. */
export interface JobFact {
  /** The first month; an extent where only the year is known. Absent: not stated. */
  readonly start?: Extent
  /** The last month, cut at `asOf`. */
  readonly end?: Extent
  readonly type: 'full-time' | 'part-time' | 'internship'
  readonly title: WordFact | undefined
  /** The title as the profile has it, to name the job by. */
  readonly wording?: string
  /** Ids of industries and functions that the job shows, each with where it was seen. */
  readonly industries: readonly WordFact[]
  readonly functions: readonly WordFact[]
  /** Rank on the ladder of seniority, by title. */
  readonly seniority?: number
  /** The title is that of a function (客户经理, 产品经理), whose rank does not say whether there was anybody to lead. */
  readonly mayLead?: true
  readonly teamSize?: number
  /** Where the size of the team was told, if not in its own field. */
  readonly teamTold?: Source
  /** Folded free words of employer, title, summary and highlights, for scopes that no vocabulary knows. */
  readonly text: string
  readonly source: Source
}

export interface LanguageFact {
  readonly language: string
  /** The level over all, where one is stated or follows from a certificate. */
  readonly level?: CefrLevel
  readonly skills: Readonly<Partial<Record<LanguageSkill, CefrLevel>>>
  /** The skills that the level was measured in, where it says nothing of the others (TOEIC, JLPT). */
  readonly measured?: readonly LanguageSkill[]
  readonly certificates: readonly { readonly id: string; readonly score?: number }[]
  /** The wording it was taken from. */
  readonly wording: string
  readonly source: Source
}

export interface ChannelFact {
  readonly resource: Resource
  readonly ids: readonly string[]
  readonly text: string
  readonly source: Source
}

/** What normalising a candidate yields: integers, ids and folded words, each with the path that it came from. */
export interface Facts {
  readonly candidateId: string
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  readonly degrees: ListFact<DegreeFact>
  readonly fieldsOfStudy: ListFact<WordFact>
  readonly jobs: ListFact<JobFact>
  /** Months of work that the profile declares without listing the jobs. */
  readonly declaredMonths?: Extent & { readonly source: Source }
  /** Completed years at `asOf`, and the year of birth where it is known. */
  readonly age?: Extent & { readonly source: Source }
  readonly birthYear?: Extent & { readonly source: Source }
  readonly languages: ListFact<LanguageFact>
  readonly channels: ListFact<ChannelFact>
  readonly skills: ListFact<WordFact>
  readonly certificates: ListFact<WordFact>
  /** Ids of traits that somebody assessed, 0–1000. */
  readonly assessments: ListFact<WordFact & { readonly score: number }>
  readonly availability: ListFact<WordFact>
  /** Remarks on how the profile was read (`future-job`, `declared-differs`, …). */
  readonly notes: readonly {
    readonly code: string
    readonly path: string
    readonly params?: Readonly<Record<string, string | number>>
  }[]
}
