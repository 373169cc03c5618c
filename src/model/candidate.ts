import * as z from 'zod'
import type { LanguageSkill, Resource } from './constraint'
import { LANGUAGE_SKILLS, RESOURCES } from './constraint'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in JSON Resume; other spellings are understood when the profile is normalised. */
export type DateText = string

export interface Basics {
  readonly name?: string
  readonly label?: string
  readonly summary?: string
  readonly birthDate?: DateText
  /** Completed years at `asOf`. */
  readonly age?: number
  readonly [more: string]: unknown
}

export interface Work {
  readonly name?: string
  /** The employer in files older than 1.0.0. */
  readonly company?: string
  readonly position?: string
  readonly description?: string
  readonly industry?: string
  readonly startDate?: DateText
  readonly endDate?: DateText | null
  readonly summary?: string
  readonly highlights?: readonly string[]
  /** People led. */
  readonly teamSize?: number
  /** `full-time`, `part-time`, `internship`, or words for them; by the title where absent. */
  readonly type?: string
  readonly [more: string]: unknown
}

export interface Education {
  readonly institution?: string
  readonly area?: string
  readonly studyType?: string
  readonly startDate?: DateText
  readonly endDate?: DateText | null
  /** An EducationLevel, or words for one; wins over `studyType`. */
  readonly level?: string
  readonly fullTime?: boolean
  readonly [more: string]: unknown
}

export interface Skill {
  readonly name?: string
  readonly level?: string
  readonly keywords?: readonly string[]
  readonly [more: string]: unknown
}

export interface Certificate {
  readonly name?: string
  readonly date?: DateText
  readonly score?: number | string
  readonly [more: string]: unknown
}

export interface CandidateLanguage {
  readonly language?: string
  readonly fluency?: string
  readonly certificates?: readonly { readonly name: string; readonly score?: number }[]
  /** A level for each skill: CEFR or words for it. */
  readonly skills?: Readonly<Partial<Record<LanguageSkill, string>>>
  readonly [more: string]: unknown
}

export interface CandidateChannel {
  readonly name: string
  readonly resource?: Resource
  readonly customers?: readonly string[]
  readonly since?: DateText
  readonly [more: string]: unknown
}

/** Somebody's judgement of a trait: 0 (not at all) to 1000 (fully). */
export interface Assessment {
  readonly name: string
  readonly score: number
  readonly [more: string]: unknown
}

/** A profile: JSON Resume 1.0.0 as it is, every field optional but the id, and what rolefit adds. Other fields are kept and ignored. */
export interface Candidate {
  readonly id: string
  readonly basics?: Basics
  readonly work?: readonly Work[]
  readonly education?: readonly Education[]
  readonly skills?: readonly Skill[]
  readonly languages?: readonly CandidateLanguage[]
  readonly certificates?: readonly Certificate[]
  readonly channels?: readonly CandidateChannel[]
  readonly assessments?: readonly Assessment[]
  /** Years of work in all, as the candidate states them. */
  readonly yearsOfExperience?: number
  /** What the candidate is ready for: 出差, 倒班, immediately available. */
  readonly availability?: readonly string[]
  /** For fairness figures alone; never reaches a score. */
  readonly groups?: Readonly<Record<string, string>>
  readonly [more: string]: unknown
}

const text = z.string().exactOptional()
const texts = z.array(z.string()).readonly().exactOptional()
const date = z.string().exactOptional()
const openEnd = z.string().nullable().exactOptional()
const list = <T>(item: z.ZodType<T>) => z.array(item).readonly().exactOptional()

const basics: z.ZodType<Basics> = z.looseObject({
  name: text,
  label: text,
  summary: text,
  birthDate: date,
  age: z.int().min(14).max(100).exactOptional(),
})

const work: z.ZodType<Work> = z.looseObject({
  name: text,
  company: text,
  position: text,
  description: text,
  industry: text,
  startDate: date,
  endDate: openEnd,
  summary: text,
  highlights: texts,
  teamSize: z.int().min(0).max(1_000_000).exactOptional(),
  type: text,
})

const education: z.ZodType<Education> = z.looseObject({
  institution: text,
  area: text,
  studyType: text,
  startDate: date,
  endDate: openEnd,
  level: text,
  fullTime: z.boolean().exactOptional(),
})

const skill: z.ZodType<Skill> = z.looseObject({ name: text, level: text, keywords: texts })

const certificate: z.ZodType<Certificate> = z.looseObject({
  name: text,
  date,
  score: z.union([z.number(), z.string()]).exactOptional(),
})

const score = z.number().min(0).max(10_000)

const language: z.ZodType<CandidateLanguage> = z.looseObject({
  language: text,
  fluency: text,
  certificates: list(z.looseObject({ name: z.string(), score: score.exactOptional() })),
  skills: z.partialRecord(z.enum(LANGUAGE_SKILLS), z.string()).readonly().exactOptional(),
})

const channel: z.ZodType<CandidateChannel> = z.looseObject({
  name: z.string().min(1),
  resource: z.enum(RESOURCES).exactOptional(),
  customers: texts,
  since: date,
})

const assessment: z.ZodType<Assessment> = z.looseObject({ name: z.string().min(1), score: z.int().min(0).max(1000) })

export const Candidate: z.ZodType<Candidate> = z.looseObject({
  id: z.string().min(1).max(200),
  basics: basics.exactOptional(),
  work: list(work),
  education: list(education),
  skills: list(skill),
  languages: list(language),
  certificates: list(certificate),
  channels: list(channel),
  assessments: list(assessment),
  yearsOfExperience: z.number().min(0).max(60).exactOptional(),
  availability: texts,
  groups: z.record(z.string(), z.string()).readonly().exactOptional(),
})
