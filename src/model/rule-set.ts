import * as z from 'zod'
import type { CefrLevel } from '../vocab/cefr'
import type { EducationLevel } from '../vocab/education/levels'
import { CEFR, EDUCATION } from '../vocab/facts.constant'
import type { Kind } from './constraint'
import { ShapeRules } from './rule-shape'

/** All kinds but gender, which no rule set can make count. */
export const SCORED_KINDS = [
  'education',
  'major',
  'experience',
  'age',
  'language',
  'channel',
  'management',
  'seniority',
  'skill',
  'certificate',
  'trait',
  'availability',
] as const satisfies readonly Kind[]
export type ScoredKind = (typeof SCORED_KINDS)[number]

/** What a criterion weighs, 0–1000; 0 takes the kind out of the score. */
export interface KindWeights {
  readonly required: number
  /** At most half of `required`. */
  readonly preferred: number
}

/** What a place in a tree is worth beside the one that is asked for, per mille; what lies within it is worth all of it. */
export interface NearCredits {
  /** The candidate has the whole of which a part is asked for; of wordings that no vocabulary knows, one is within the other. */
  readonly parent: number
  /** Another part of the same whole. Absent: nothing. */
  readonly sibling?: number
  /** Further off under the same root, where a tree is as deep as that. Absent: nothing. */
  readonly cousin?: number
}

/** A pair of levels that are nearer to each other, or further apart, than their ranks say. */
export interface EducationException {
  readonly asked: EducationLevel
  readonly held: EducationLevel
  readonly score: number
}

export interface EducationRules {
  /** Scores of one rank below the least level, of two, …; beyond the list 0. Never rising. */
  readonly below: readonly number[]
  readonly exceptions: readonly EducationException[]
}

export interface MajorRules {
  /** A field of the same narrow field of ISCED-F (three digits). */
  readonly narrow: number
  /** The same broad field (two digits). */
  readonly broad: number
  /** The same narrow field where related ones are let in (相关专业). */
  readonly related: number
}

/** Where a curve bends between nothing and all that is asked for: below it the score falls evenly to 0, above it rises evenly to 1000. */
export interface KneeRules {
  /** A share of what is asked for, per mille. */
  readonly share: number
  /** What it is worth. */
  readonly score: number
}

export interface ExperienceRules {
  /** A share of the months asked for, and what it is worth. */
  readonly knee: KneeRules
  /** What a month of each type of job counts, per mille. */
  readonly jobs: { readonly 'full-time': number; readonly 'part-time': number; readonly internship: number }
  /** What a month in a neighbouring industry or function counts. */
  readonly near: NearCredits
}

export interface AgeRules {
  /** Years outside the range at which the score has fallen evenly to 0. */
  readonly shoulder: number
}

export interface LanguageRules {
  /** What is asked where a language is named without a level (会英语). */
  readonly defaultLevel: CefrLevel
  /** Scores of one level below, of two, …; beyond the list 0. Never rising. */
  readonly below: readonly number[]
  /** Whether another test, or a stated level, that stands for the same CEFR level answers a certificate outright. */
  readonly equalCefr: 'near' | 'met'
  /** What it is worth where it does not. */
  readonly equalCefrCredit: number
  /** Share of a test's least score, per mille, at or below which a result is worth nothing. */
  readonly scoreFloor: number
}

export interface ChannelRules {
  readonly near: NearCredits
  /** What a channel is worth where its customers are asked for, and the like, per mille. */
  readonly otherResource: number
}

export interface ManagementRules {
  /** A share of the people asked for, and what it is worth. */
  readonly knee: KneeRules
}

export interface SeniorityRules {
  /** Scores of one rank below, of two, …; beyond the list 0. Never rising. */
  readonly below: readonly number[]
}

/** The parameters of the curves; a score is 0–1000. */
export interface CurveRules {
  readonly education: EducationRules
  readonly major: MajorRules
  readonly experience: ExperienceRules
  readonly age: AgeRules
  readonly language: LanguageRules
  readonly channel: ChannelRules
  readonly management: ManagementRules
  readonly seniority: SeniorityRules
  /** Skills, certificates of other fields, availability, traits: near words of theirs. */
  readonly terms: { readonly near: NearCredits }
}

/** More than was asked for, where a posting names a greatest value (5-8年, 大专以下): near, never unmet. */
export interface OverqualificationRules {
  /** Score above the greatest level of education. */
  readonly education: number
  /** Months beyond the greatest at which the score has fallen evenly to `score`, and stays there. */
  readonly experience: { readonly months: number; readonly score: number }
}

export const RULE_SET_SCHEMA = 'rolefit/rule-set@1'

/** The most that is believed of weaker evidence, per mille. */
export interface EvidenceRules {
  /** Of free text (summary, highlights). */
  readonly weak: number
  /** Of a wording that is only like a known word; 0 refuses it. */
  readonly fuzzy: number
}

/** How constraints are scored: plain data, to be printed, compared and hashed. */
export interface RuleSet {
  readonly schema: typeof RULE_SET_SCHEMA
  readonly id: string
  readonly version: string
  /** The place whose law says what may not decide (`tw`, `us-il`). Absent: none is named. */
  readonly jurisdiction?: string
  readonly weights: Readonly<Record<ScoredKind, KindWeights>>
  /** A required criterion of the kind that is known to score below this makes the candidate ineligible. */
  readonly gates: Readonly<Partial<Record<ScoredKind, number>>>
  /** From this score on an outcome is near, below it unmet. */
  readonly nearMiss: number
  /** What an unknown is worth in the score; below `nearMiss`, so that nobody gains by leaving a near miss out. */
  readonly unknowns: { readonly credit: number }
  readonly evidence: EvidenceRules
  readonly curves: CurveRules
  /** Curves said freely, in the place of the knee, `below` or `shoulder` of a kind, or of a likeness that is worth itself. */
  readonly shapes?: ShapeRules
  readonly overqualification: OverqualificationRules
}

const perMille = z.int().min(0).max(1000)
const falling = z
  .array(z.int().min(0).max(999))
  .max(10)
  .readonly()
  .refine((scores) => scores.every((score, i) => i === 0 || score <= (scores[i - 1] as number)), {
    error: 'scores that never rise with the distance',
  })
const share = z.int().min(0).max(999)
const level = z.enum(Object.keys(EDUCATION) as [EducationLevel, ...EducationLevel[]])

const weights: z.ZodType<KindWeights> = z
  .strictObject({ required: perMille, preferred: perMille })
  .refine(({ required, preferred }) => required >= 2 * preferred, {
    path: ['required'],
    error: ({ input }) => `at least twice the weight of preferred, ${(input as KindWeights).preferred}`,
  })

const near: z.ZodType<NearCredits> = z.strictObject({
  parent: perMille,
  sibling: perMille.exactOptional(),
  cousin: perMille.exactOptional(),
})

const byKind = <T extends z.ZodType>(of: T) =>
  z.strictObject(Object.fromEntries(SCORED_KINDS.map((kind) => [kind, of])) as Record<ScoredKind, T>)

const education = z.strictObject({
  below: falling,
  exceptions: z.array(z.strictObject({ asked: level, held: level, score: perMille })).readonly(),
})

const knee: z.ZodType<KneeRules> = z.strictObject({ share: z.int().min(1).max(999), score: share })

const experience = z.strictObject({
  knee,
  jobs: z.strictObject({ 'full-time': perMille, 'part-time': perMille, internship: perMille }),
  near,
})

const language = z.strictObject({
  defaultLevel: z.enum(Object.keys(CEFR) as [CefrLevel, ...CefrLevel[]]),
  below: falling,
  equalCefr: z.enum(['near', 'met']),
  equalCefrCredit: perMille,
  scoreFloor: share,
})

const curves: z.ZodType<CurveRules> = z.strictObject({
  education,
  major: z.strictObject({ narrow: perMille, broad: perMille, related: perMille }),
  experience,
  age: z.strictObject({ shoulder: z.int().min(1).max(50) }),
  language,
  channel: z.strictObject({ near, otherResource: perMille }),
  management: z.strictObject({ knee }),
  seniority: z.strictObject({ below: falling }),
  terms: z.strictObject({ near }),
})

const overqualification: z.ZodType<OverqualificationRules> = z.strictObject({
  education: perMille,
  experience: z.strictObject({ months: z.int().min(1).max(400), score: perMille }),
})

export const RuleSet: z.ZodType<RuleSet> = z
  .strictObject({
    schema: z.literal(RULE_SET_SCHEMA),
    id: z.string().min(1).max(200),
    version: z.string().min(1).max(50),
    jurisdiction: z.string().min(1).exactOptional(),
    weights: byKind(weights),
    gates: byKind(perMille.exactOptional()),
    nearMiss: z.int().min(1).max(999),
    unknowns: z.strictObject({ credit: share }),
    evidence: z.strictObject({ weak: share, fuzzy: share }),
    curves,
    shapes: ShapeRules.exactOptional(),
    overqualification,
  })
  .superRefine((rules, context) => {
    const issue = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const { nearMiss, unknowns, overqualification: over } = rules
    if (unknowns.credit >= nearMiss) issue(['unknowns', 'credit'], `less than nearMiss, 0 to ${nearMiss - 1}`)
    if (over.education < nearMiss) issue(['overqualification', 'education'], `nearMiss or more, ${nearMiss} to 1000`)
    if (over.experience.score < nearMiss) {
      issue(['overqualification', 'experience', 'score'], `nearMiss or more, ${nearMiss} to 1000`)
    }
  })
