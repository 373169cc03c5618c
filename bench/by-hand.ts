import type { Candidate } from '../src/index'

/** What somebody writes who has one role and an afternoon: no spans, no reasons, no unknowns, one script. */
export interface HandWrittenRole {
  readonly level: number
  readonly months: number
  readonly minAge: number
  readonly maxAge: number
  readonly tests: readonly string[]
  readonly channel: string
}

const RANKS: Readonly<Record<string, number>> = { 高中: 2, 大专: 4, 本科: 5, 学士: 5, Bachelor: 5, 碩士: 6 }
const AS_OF_YEAR = 2026
const AS_OF_MONTH = 11

/** A score of 0–10000 for one pair. */
export function scoreByHand(role: HandWrittenRole, candidate: Candidate): number {
  const rank = Math.max(0, ...(candidate.education ?? []).map((study) => RANKS[study.studyType ?? ''] ?? 0))
  const age = ageOf(candidate)
  const speaks = candidate.languages?.some((language) =>
    language.certificates?.some((certificate) => role.tests.includes(certificate.name)),
  )
  const knows = candidate.channels?.some((channel) => channel.name.includes(role.channel))
  return (
    (rank >= role.level ? 2000 : 0) +
    Math.floor((3000 * Math.min(monthsOf(candidate), role.months)) / role.months) +
    (age >= role.minAge && age <= role.maxAge ? 1000 : 0) +
    (speaks ? 2000 : 0) +
    (knows ? 2000 : 0)
  )
}

function ageOf(candidate: Candidate): number {
  const { age, birthDate } = candidate.basics ?? {}
  if (age !== undefined) return age
  return birthDate === undefined ? 0 : AS_OF_YEAR - Number(birthDate.slice(0, 4))
}

/** Jobs are added up, and two at once count twice: the mistake that is usually made. */
function monthsOf(candidate: Candidate): number {
  return (candidate.work ?? [])
    .filter((job) => /客户经理|account manager|销售/i.test(job.position ?? ''))
    .reduce((months, job) => months + monthNumber(job.endDate) - monthNumber(job.startDate) + 1, 0)
}

function monthNumber(date: string | null | undefined): number {
  if (date === null || date === undefined) return AS_OF_YEAR * 12 + AS_OF_MONTH
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
