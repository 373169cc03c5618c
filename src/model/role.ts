import * as z from 'zod'
import type { Modality } from './constraint'
import { MODALITIES } from './constraint'
import { Constraint } from './constraint-schema'
import { SchemaLink } from './schema-link'
import { Span } from './span'

/** A stretch of the source and where it stands. */
export interface Line {
  readonly text: string
  readonly span: Span
}

/**
 * A remark on how a requirement was read, with what it needs to be put in words. The codes:
 *
 *   approximate       左右, 近, about: the figure is taken for the least
 *   exclusive         超过5年: read as if it took in the figure
 *   range-and-above   3-5年以上: the lower end alone
 *   swapped           5-3年: the ends were put in order
 *   recent            近三年: the last three years, or nearly three
 *   rich, some        丰富, 一定: experience of no stated length
 *   nested            其中2年: its months may lie within those of the experience before it
 *   readings          a word of several meanings (Bahasa, a network): all of them
 *   level-by-script   高職: the level that was taken, and the one that the word has in the other script
 *   equivalent-level  the level is a certificate's, which the text does not state
 *   good-or-wished    英文佳: taken for wished for; it may ask for good English
 *   respelt           experiance: the word that was taken for one of another letter
 *   verification      学信网可查: a level that can be looked up
 */
export interface Note {
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** One thing that is asked for. */
export interface Requirement {
  /** Unique in its role: `r1`, `r2`, … in the order of the text. */
  readonly id: string
  readonly span: Span
  readonly text: string
  readonly modality: Modality
  readonly constraint: Constraint
  readonly notes?: readonly Note[]
  /** The id of a requirement of the role that asks for as much: the demand counts there, and here no more. */
  readonly repeats?: string
}

export const SEVERITIES = ['info', 'caution', 'prohibited'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Notices of what a requirement asks for; those of words about a protected attribute have the id of the attribute for a code. */
export type RequirementNotice =
  | 'age.required'
  | 'age.proxy'
  | 'gender.required'
  | 'former-employer-customers'
  | 'language.native'
  | 'school-tier'

/** What a reader of the document ought to know of a passage: a protected attribute, a former employer's customers. */
export interface Notice {
  readonly code: string
  readonly severity: Severity
  readonly span: Span
  readonly roleId?: string
}

/** A role as its posting states it. */
export interface Role {
  readonly id: string
  readonly title: string
  readonly span: Span
  /** What a form states besides: code, department, reportsTo, territory, purpose, … by a readable name. */
  readonly fields: Readonly<Record<string, string>>
  readonly duties: readonly Line[]
  readonly requirements: readonly Requirement[]
  /** What stands among the requirements and was not understood. */
  readonly unparsed: readonly Line[]
  /** Share of the letters and digits of the requirements that was understood, per mille; 1000 where there are none. */
  readonly coverage: number
}

export interface ScorecardItem extends Line {
  readonly id: string
}

export interface ScorecardSection {
  readonly id: string
  readonly title: string
  readonly span: Span
  readonly items: readonly ScorecardItem[]
}

/** An appraisal form: sections of items that are rated from 1 to 5. */
export interface Scorecard {
  readonly id: string
  readonly title: string
  readonly span: Span
  readonly sections: readonly ScorecardSection[]
}

export const ROLE_DOCUMENT_SCHEMA = 'rolefit/role-document@1'

/** All that was read out of one document; the form that is stored for years. */
export interface RoleDocument {
  /** The JSON Schema that an editor completes from; it means nothing to rolefit. */
  readonly $schema?: string
  readonly schema: typeof ROLE_DOCUMENT_SCHEMA
  readonly roles: readonly Role[]
  readonly scorecards: readonly Scorecard[]
  readonly notices: readonly Notice[]
}

const id = z.string().min(1).max(200)
const line = { text: z.string(), span: Span }

export const Line: z.ZodType<Line> = z.strictObject(line)

export const Note: z.ZodType<Note> = z.strictObject({
  code: z.string().min(1),
  params: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .readonly()
    .exactOptional(),
})

export const Requirement: z.ZodType<Requirement> = z.strictObject({
  id,
  span: Span,
  text: z.string(),
  modality: z.enum(MODALITIES),
  constraint: Constraint,
  notes: z.array(Note).readonly().exactOptional(),
  repeats: id.exactOptional(),
})

export const Notice: z.ZodType<Notice> = z.strictObject({
  code: z.string().min(1),
  severity: z.enum(SEVERITIES),
  span: Span,
  roleId: id.exactOptional(),
})

export const Role: z.ZodType<Role> = z.strictObject({
  id,
  title: z.string(),
  span: Span,
  fields: z.record(z.string(), z.string()).readonly(),
  duties: z.array(Line).readonly(),
  requirements: z.array(Requirement).readonly(),
  unparsed: z.array(Line).readonly(),
  coverage: z.int().min(0).max(1000),
})

const scorecardSection = z.strictObject({
  id,
  title: z.string(),
  span: Span,
  items: z.array(z.strictObject({ id, ...line })).readonly(),
})

export const Scorecard: z.ZodType<Scorecard> = z.strictObject({
  id,
  title: z.string(),
  span: Span,
  sections: z.array(scorecardSection).readonly(),
})

export const RoleDocument: z.ZodType<RoleDocument> = z.strictObject({
  $schema: SchemaLink,
  schema: z.literal(ROLE_DOCUMENT_SCHEMA),
  roles: z.array(Role).readonly(),
  scorecards: z.array(Scorecard).readonly(),
  notices: z.array(Notice).readonly(),
})
