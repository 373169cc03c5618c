import * as z from 'zod'
import type { CefrLevel } from '../vocab/cefr'
import type { EducationLevel } from '../vocab/education/levels'
import { CEFR, EDUCATION, SCHOOL_TIERS } from '../vocab/facts.constant'
import type { SchoolTier } from '../vocab/study'
import type { Constraint as AnyConstraint, MajorLeaf, TermKind } from './constraint'
import { BREADTHS, LANGUAGE_SKILLS, MODALITIES, RESOURCES } from './constraint'
import { Span } from './span'
import { Term } from './term'

const base = { span: Span, modality: z.enum(MODALITIES).exactOptional() }
const unrestricted = z.literal(true).exactOptional()
const terms = z.array(Term).readonly()
const months = z.int().min(0).max(1200).exactOptional()
const years = z.int().min(0).max(150).exactOptional()
const birthYear = z.int().min(1900).max(2100).exactOptional()
const level = z.enum(Object.keys(EDUCATION) as [EducationLevel, ...EducationLevel[]])

const education = z.strictObject({
  kind: z.literal('education'),
  ...base,
  unrestricted,
  min: level.exactOptional(),
  max: level.exactOptional(),
  fullTime: z.literal(true).exactOptional(),
  schoolTiers: z
    .array(z.enum(Object.keys(SCHOOL_TIERS) as [SchoolTier, ...SchoolTier[]]))
    .readonly()
    .exactOptional(),
})

const major = z.strictObject({ kind: z.literal('major'), ...base, unrestricted, terms, related: z.boolean() })

const scope = z.strictObject({
  industries: terms.exactOptional(),
  functions: terms.exactOptional(),
  others: terms.exactOptional(),
  minSeniority: Term.exactOptional(),
  sameRole: z.literal(true).exactOptional(),
  related: z.literal(true).exactOptional(),
})

const experience = z.strictObject({
  kind: z.literal('experience'),
  ...base,
  unrestricted,
  minMonths: months,
  maxMonths: months,
  scope: scope.exactOptional(),
})

const age = z.strictObject({
  kind: z.literal('age'),
  ...base,
  unrestricted,
  min: years,
  max: years,
  bornFrom: birthYear,
  bornTo: birthYear,
})

const language = z.strictObject({
  kind: z.literal('language'),
  ...base,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { error: 'a BCP 47 tag, like "en" or "yue"' }),
  min: z.enum(Object.keys(CEFR) as [CefrLevel, ...CefrLevel[]]).exactOptional(),
  skills: z.array(z.enum(LANGUAGE_SKILLS)).readonly().exactOptional(),
  certificates: z
    .array(z.strictObject({ id: z.string().min(1), minScore: z.number().min(0).max(10_000).exactOptional() }))
    .readonly()
    .exactOptional(),
  wording: z.string(),
})

const channel = z.strictObject({
  kind: z.literal('channel'),
  ...base,
  resource: z.enum(RESOURCES),
  terms,
  breadth: z.enum(BREADTHS).exactOptional(),
})

const management = z.strictObject({
  kind: z.literal('management'),
  ...base,
  minPeople: z.int().min(1).max(1_000_000).exactOptional(),
  terms,
})

const gender = z.strictObject({ kind: z.literal('gender'), ...base, value: z.enum(['any', 'male', 'female']) })

const termLeaf = <K extends TermKind>(kind: K) => z.strictObject({ kind: z.literal(kind), ...base, terms })

const BOUNDS = {
  education: ['min', 'max', 'fullTime', 'schoolTiers'],
  experience: ['minMonths', 'maxMonths'],
  age: ['min', 'max', 'bornFrom', 'bornTo'],
} as const

/** `unrestricted` excludes what would restrict; the scope of an unrestricted experience says of what (不需教学经验). */
function isConsistent(leaf: { kind: string; unrestricted?: true | undefined }): boolean {
  if (leaf.unrestricted === undefined) return true
  if (leaf.kind === 'major') return (leaf as MajorLeaf).terms.length === 0
  return !(BOUNDS[leaf.kind as keyof typeof BOUNDS] ?? []).some((bound) => bound in leaf)
}

const leaf = z
  .discriminatedUnion('kind', [
    education,
    major,
    experience,
    age,
    language,
    channel,
    management,
    gender,
    termLeaf('seniority'),
    termLeaf('skill'),
    termLeaf('certificate'),
    termLeaf('trait'),
    termLeaf('availability'),
  ])
  .refine(isConsistent, { error: 'either `unrestricted` or bounds, never both' })

const group = <K extends 'anyOf' | 'allOf'>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    get of(): z.ZodReadonly<z.ZodArray<z.ZodType<AnyConstraint>>> {
      return z.array(Constraint).min(1).readonly()
    },
  })

export type Constraint = AnyConstraint

/** A constraint as it is stored; `constraint.ts` says what each part of it means. */
export const Constraint: z.ZodType<AnyConstraint> = z.lazy(() =>
  z.discriminatedUnion('kind', [leaf as never, group('anyOf'), group('allOf')]),
)
