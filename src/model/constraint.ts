import type { CefrLevel } from '../vocab/cefr'
import type { EducationLevel } from '../vocab/education/levels'
import type { SchoolTier } from '../vocab/study'
import type { Span } from './span'
import type { Term } from './term'

/** Whether a requirement must hold or is a preference (优先, 加分, a plus). */
export const MODALITIES = ['required', 'preferred'] as const
export type Modality = (typeof MODALITIES)[number]

/** What the candidate is to bring: the channel itself, its customers, people, suppliers, offices or media. */
export const RESOURCES = ['channel', 'customer', 'network', 'supplier', 'government', 'media'] as const
export type Resource = (typeof RESOURCES)[number]

/** How much of a resource: 一定 some, 丰富 rich, 稳定 stable, 熟悉 familiar with (weaker than having it). */
export const BREADTHS = ['some', 'rich', 'stable', 'familiar'] as const
export type Breadth = (typeof BREADTHS)[number]

export const LANGUAGE_SKILLS = ['listening', 'speaking', 'reading', 'writing'] as const
export type LanguageSkill = (typeof LANGUAGE_SKILLS)[number]

/** What every leaf has besides its kind. */
export interface LeafBase {
  /** The narrowest text that states it. */
  readonly span: Span
  /** Where it differs from that of its requirement. */
  readonly modality?: Modality
}

/** Nothing is asked for in this respect (学历不限); excludes every bound. */
interface Unrestricted {
  readonly unrestricted?: true
}

/** The least and the greatest level of completed education; both ends included. */
export interface EducationLeaf extends LeafBase, Unrestricted {
  readonly kind: 'education'
  readonly min?: EducationLevel
  readonly max?: EducationLevel
  /** 全日制, 统招: only studied full-time. */
  readonly fullTime?: true
  /** Any of these classes of school. */
  readonly schoolTiers?: readonly SchoolTier[]
}

/** A field of study, any of `terms`; `related` lets a neighbouring field in (相关专业). */
export interface MajorLeaf extends LeafBase, Unrestricted {
  readonly kind: 'major'
  readonly terms: readonly Term[]
  readonly related: boolean
}

/** What narrows experience: within one list any will do, the lists together narrow. */
export interface Scope {
  readonly industries?: readonly Term[]
  readonly functions?: readonly Term[]
  /** Words that narrow and that no vocabulary knows. */
  readonly others?: readonly Term[]
  /** An id of the ladder of seniority: the least rank that counts. */
  readonly minSeniority?: Term
  /** In the role that is advertised, or its like (相同职位). */
  readonly sameRole?: true
  /** In a related field that is not named (相关工作经验). */
  readonly related?: true
}

/** Months of work, both ends included; neither bound: some experience. */
export interface ExperienceLeaf extends LeafBase, Unrestricted {
  readonly kind: 'experience'
  readonly minMonths?: number
  readonly maxMonths?: number
  readonly scope?: Scope
}

/** Completed years of age, both ends included; or years of birth (90后), both ends included. */
export interface AgeLeaf extends LeafBase, Unrestricted {
  readonly kind: 'age'
  readonly min?: number
  readonly max?: number
  readonly bornFrom?: number
  readonly bornTo?: number
}

/** A test of a language with the least score that will do, in the test's own units. */
export interface LanguageCertificate {
  readonly id: string
  readonly minScore?: number
}

/** A language at a level, or by any of the certificates. */
export interface LanguageLeaf extends LeafBase {
  readonly kind: 'language'
  /** BCP 47; Mandarin is `zh`; `und` where no language is named. */
  readonly language: string
  readonly min?: CefrLevel
  readonly skills?: readonly LanguageSkill[]
  readonly certificates?: readonly LanguageCertificate[]
  /** The words the level was taken from, as written; empty where none is stated. */
  readonly wording: string
}

/** Channels, customers or other contacts that the candidate is to bring; any of `terms`. */
export interface ChannelLeaf extends LeafBase {
  readonly kind: 'channel'
  readonly resource: Resource
  readonly terms: readonly Term[]
  readonly breadth?: Breadth
}

/** Having led people. */
export interface ManagementLeaf extends LeafBase {
  readonly kind: 'management'
  readonly minPeople?: number
  readonly terms: readonly Term[]
}

/** Parsed so that it can be reported; never scored. */
export interface GenderLeaf extends LeafBase {
  readonly kind: 'gender'
  readonly value: 'any' | 'male' | 'female'
}

/** Kinds that are a list of terms, any of which will do. */
export const TERM_KINDS = ['seniority', 'skill', 'certificate', 'trait', 'availability'] as const
export type TermKind = (typeof TERM_KINDS)[number]

export interface TermLeaf<K extends TermKind = TermKind> extends LeafBase {
  readonly kind: K
  readonly terms: readonly Term[]
}

export type Leaf =
  | EducationLeaf
  | MajorLeaf
  | ExperienceLeaf
  | AgeLeaf
  | LanguageLeaf
  | ChannelLeaf
  | ManagementLeaf
  | GenderLeaf
  | TermLeaf<'seniority'>
  | TermLeaf<'skill'>
  | TermLeaf<'certificate'>
  | TermLeaf<'trait'>
  | TermLeaf<'availability'>

export type Kind = Leaf['kind']
export type LeafOf<K extends Kind> = Extract<Leaf, { kind: K }>

/** Met as soon as one alternative is met. */
export interface AnyOf {
  readonly kind: 'anyOf'
  readonly of: readonly Constraint[]
}

/** Met when every member is met; stands inside alternatives. */
export interface AllOf {
  readonly kind: 'allOf'
  readonly of: readonly Constraint[]
}

export type Constraint = Leaf | AnyOf | AllOf
