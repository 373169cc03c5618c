import type { Eligibility } from '../model/match'
import { byRankKey } from '../score/order'

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

/**
 * The candidates of a role in the order of matches, those of equal standing in one group: an id parts nobody, as a measure that
 * depends on names says nothing of the rules.
 */
export function tiedGroups(ranked: readonly RankedCandidate[]): readonly (readonly RankedCandidate[])[] {
  const groups: RankedCandidate[][] = []
  const sorted = ranked.map((one) => ({ eligible: 'yes' as const, coverage: 0, ...one })).sort(byRankKey)
  for (const [place, one] of sorted.entries()) {
    const before = sorted[place - 1]
    if (before !== undefined && byRankKey(before, one) === 0) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

/** A ranking beside what was judged of it. */
export function judgedRanking(ranked: readonly RankedCandidate[], grades: Grades): JudgedRanking {
  return judgedGroups(tiedGroups(ranked), grades)
}

/** The same of candidates that are in groups already. */
export function judgedGroups(groups: ReturnType<typeof tiedGroups>, grades: Grades): JudgedRanking {
  let start = 0
  const judged = groups.map((group) => {
    start += group.length
    return { start: start - group.length, grades: group.map(({ candidateId }) => grades.get(candidateId)) }
  })
  return { groups: judged, grades: [...grades.values()].sort((a, b) => b - a) }
}
