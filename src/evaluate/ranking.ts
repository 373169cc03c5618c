import type { Eligibility } from '../model/match'

/** One candidate of a role, as a rule set ranks them: a `Match` is one. */
export interface RankedCandidate {
  readonly candidateId: string
  /** Greater is better; a match without a score ranks behind every number. */
  readonly score: number | null
  /** `yes` before `unknown` before `no`, whatever the score; `yes` where it is left out. */
  readonly eligible?: Eligibility
  /** Per mille; it parts equal scores. */
  readonly coverage?: number
}

/** The grades of one role's candidates: whole numbers, greater is better; below 0 counts as 0. */
export type Grades = ReadonlyMap<string, number>

/** Candidates that nothing but their ids sets apart. A grade is undefined where nobody has judged. */
export interface TiedGroup {
  /** How many stand before them. */
  readonly start: number
  readonly grades: readonly (number | undefined)[]
}

/** The ranking of one role beside what was judged of it: all that a measure of ranking looks at. */
export interface JudgedRanking {
  readonly groups: readonly TiedGroup[]
  /** Of everybody who was judged for the role, ranked or not; the greatest first. */
  readonly grades: readonly number[]
}

const ELIGIBLE = { yes: 2, unknown: 1, no: 0 } as const satisfies Record<Eligibility, number>

/**
 * Puts the candidates of a role into the order of matches, with those of equal standing in one group: an id parts
 * nobody, as a measure that depends on names says nothing of the rules.
 */
export function judgedRanking(ranked: readonly RankedCandidate[], grades: Grades): JudgedRanking {
  const groups: { start: number; grades: (number | undefined)[] }[] = []
  const sorted = ranked.toSorted(byStanding)
  for (const [place, one] of sorted.entries()) {
    const before = sorted[place - 1]
    if (before === undefined || byStanding(before, one) !== 0) groups.push({ start: place, grades: [] })
    groups.at(-1)?.grades.push(grades.get(one.candidateId))
  }
  return { groups, grades: [...grades.values()].sort((a, b) => b - a) }
}

/** Negative where `a` stands before `b`; 0 where nothing but their ids sets them apart. */
export function byStanding(a: RankedCandidate, b: RankedCandidate): number {
  return (
    ELIGIBLE[b.eligible ?? 'yes'] - ELIGIBLE[a.eligible ?? 'yes'] ||
    compare(b.score ?? Number.NEGATIVE_INFINITY, a.score ?? Number.NEGATIVE_INFINITY) ||
    compare(b.coverage ?? 0, a.coverage ?? 0)
  )
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
