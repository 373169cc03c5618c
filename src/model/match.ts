import * as z from 'zod'
import type { Kind, Modality } from './constraint'
import { MODALITIES } from './constraint'
import { JobAccount } from './job-account'
import { SCORED_KINDS } from './rule-set'
import { Span } from './span'

/** Met at 1000; near at or above the rule set's near-miss line; unmet below it. What is not scored counts nowhere. */
const STATUSES = ['met', 'near', 'unmet', 'unknown', 'not-scored'] as const
export type Status = (typeof STATUSES)[number]

/** Whether every gate is passed; `unknown` where a fact that a gate asks for is missing. */
export const ELIGIBILITIES = ['yes', 'unknown', 'no'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

/**
 * What a bound counts. `education`, `cefr` and `seniority` are ordered scales whose values are ids, `steps` are steps along
 * one of them; `points` are those of a test; all others are whole numbers.
 */
const UNITS = [
  'education',
  'cefr',
  'seniority',
  'steps',
  'months',
  'years',
  'birth-year',
  'people',
  'points',
  'per-mille',
] as const
export type Unit = (typeof UNITS)[number]

/** A word for people, with its id where a vocabulary knows it. */
export interface Label {
  readonly text: string
  readonly id?: string
}

/** At least `min`, at most `max`, both ends included; `min === max` is a value outright. */
export interface Bounds {
  readonly shape: 'bounds'
  readonly unit: Unit
  readonly min?: number | string
  readonly max?: number | string
  /** What narrows it or what it is of: the scope of experience, the language, the test, the way of study and the class of school. */
  readonly about?: readonly Label[]
  /** A value that is not reached yet, or was given up: a degree still studied for, or left without finishing. */
  readonly state?: 'pending' | 'left'
  /** When it is expected to be reached: `2027`, or `2027-06`. */
  readonly due?: string
}

/** Any of these words. */
export interface AnyOfTerms {
  readonly shape: 'terms'
  readonly terms: readonly Label[]
}

/** Nothing is stated, or nothing is asked for. */
export interface NotStated {
  readonly shape: 'none'
}

/** The three shapes in which an outcome says what is asked for, what is there and what is missing. */
export type Stated = Bounds | AnyOfTerms | NotStated

/** What a catalogue puts in words; `code` is stable and may be branched on. */
export interface Message {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** Where both sides stand: the span in the posting, and the paths in the profile (`work[0].position`). */
export interface OutcomeEvidence {
  readonly role: Span
  readonly candidate: readonly string[]
  /** It hangs on free text, or on a wording that is only like a known word: weaker evidence, which earns less. */
  readonly weak?: 'text' | 'fuzzy'
}

/** A feature of the candidate that an outcome goes by: a whole number of 0 or more, or bounds within which it lies. */
export interface Measured {
  /** The feature, by its key. */
  readonly feature: string
  readonly low: number
  readonly high: number
}

/** What became of one requirement, or of one leaf of a group. */
export interface Outcome {
  readonly requirementId: string
  readonly kind: Kind | 'anyOf' | 'allOf'
  readonly modality: Modality
  readonly status: Status
  /** 0–1000; 0 where not scored. */
  readonly score: number
  /** The least and the greatest score that answers to what is unknown could make of it. */
  readonly interval: readonly [low: number, high: number]
  /** The weight that really applied, 0–1000; 0 where not scored, and on the members of a group. */
  readonly weight: number
  /** Below this score the candidate is not eligible; absent where nothing is gated. */
  readonly gate?: number
  readonly expected: Stated
  readonly actual: Stated
  /** What was measured, of the ways to answer it that are known; absent where none is, or nothing is scored. */
  readonly measured?: readonly Measured[]
  /** How much is missing (`min`) or too much (`max`) for a score of 1000; for terms, those that are missing. */
  readonly shortfall?: Stated
  readonly evidence: OutcomeEvidence
  readonly message: Message
  /** Of experience: the jobs that counted, and those that did not and why. */
  readonly jobs?: readonly JobAccount[]
  /** Of a group: what became of each alternative or member. */
  readonly members?: readonly Outcome[]
}

/** What went in, so that a stored match can be replayed and proved the same. Hashes are SHA-256 of the canonical JSON. */
export interface MatchMeta {
  readonly asOf: string
  readonly ruleSet: { readonly id: string; readonly version: string; readonly hash: string }
  readonly role: string
  readonly candidate: string
  /** The version of rolefit. */
  readonly version: string
}

/** A score without its reasons. */
export interface ScoreLine {
  readonly roleId: string
  readonly candidateId: string
  /** 0–10000, half up; null where the role has nothing that is scored. */
  readonly score: number | null
  /** The score if every unknown turned out worst and best; 0–10000 where the score is null. */
  readonly interval: readonly [low: number, high: number]
  readonly eligible: Eligibility
  /** Known weight by all weight, per mille; 0 where nothing is scored. */
  readonly coverage: number
}

/** One candidate against one role, with every reason. */
export interface Match extends ScoreLine {
  /** In the order of the role's requirements. */
  readonly outcomes: readonly Outcome[]
  readonly meta: MatchMeta
}

const perMille = z.int().min(0).max(1000)
const tenThousandth = z.int().min(0).max(10_000)
const words = z.string().min(1)

const label: z.ZodType<Label> = z.strictObject({ text: z.string(), id: words.exactOptional() })

const value = z.union([z.number(), z.string()]).exactOptional()

export const Stated: z.ZodType<Stated> = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('bounds'),
    unit: z.enum(UNITS),
    min: value,
    max: value,
    about: z.array(label).readonly().exactOptional(),
    state: z.enum(['pending', 'left']).exactOptional(),
    due: z.string().exactOptional(),
  }),
  z.strictObject({ shape: z.literal('terms'), terms: z.array(label).readonly() }),
  z.strictObject({ shape: z.literal('none') }),
])

export const Message: z.ZodType<Message> = z.strictObject({
  code: words,
  params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
})

const natural = z.int().min(0)
const measured: z.ZodType<Measured> = z.strictObject({ feature: words, low: natural, high: natural })

export const Outcome: z.ZodType<Outcome> = z.strictObject({
  requirementId: words,
  kind: z.enum([...SCORED_KINDS, 'gender', 'anyOf', 'allOf']),
  modality: z.enum(MODALITIES),
  status: z.enum(STATUSES),
  score: perMille,
  interval: z.tuple([perMille, perMille]).readonly(),
  weight: perMille,
  gate: perMille.exactOptional(),
  expected: Stated,
  actual: Stated,
  measured: z.array(measured).readonly().exactOptional(),
  shortfall: Stated.exactOptional(),
  evidence: z.strictObject({
    role: Span,
    candidate: z.array(z.string()).readonly(),
    weak: z.enum(['text', 'fuzzy']).exactOptional(),
  }),
  message: Message,
  jobs: z.array(JobAccount).readonly().exactOptional(),
  get members(): z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodType<Outcome>>>> {
    return z
      .array(z.lazy(() => Outcome))
      .readonly()
      .exactOptional()
  },
})

const meta: z.ZodType<MatchMeta> = z.strictObject({
  asOf: words,
  ruleSet: z.strictObject({ id: words, version: words, hash: words }),
  role: words,
  candidate: words,
  version: words,
})

export const Match: z.ZodType<Match> = z.strictObject({
  roleId: words,
  candidateId: words,
  score: tenThousandth.nullable(),
  interval: z.tuple([tenThousandth, tenThousandth]).readonly(),
  eligible: z.enum(ELIGIBILITIES),
  coverage: perMille,
  outcomes: z.array(Outcome).readonly(),
  meta,
})
