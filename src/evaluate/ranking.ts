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

/** Candidates that nothing but their ids sets apart, among them somebody who was judged. */
export interface TiedGroup {
  /** How many stand before them. */
  readonly start: number
  readonly size: number
  /** Of those who were judged. */
  readonly grades: readonly number[]
}

/** The ranking of one role beside what was judged of it: all that a measure of ranking looks at. */
export interface JudgedRanking {
  /** Best first; a group of which nobody was judged is not among them, as there may be very many. */
  readonly groups: readonly TiedGroup[]
  /** How many are ranked, judged or not. */
  readonly ranked: number
  /** Of everybody who was judged for the role, ranked or not; the greatest first. */
  readonly grades: readonly number[]
}

/**
 * The candidates of a role in the order of matches, those of equal standing in one group: an id parts nobody, as a measure that
 * depends on names says nothing of the rules.
 */
export function tiedGroups(ranked: readonly RankedCandidate[]): readonly (readonly RankedCandidate[])[] {
  const groups: RankedCandidate[][] = []
  const keyed = ranked.map((one) => {
    return { one, score: one.score, eligible: one.eligible ?? 'yes', coverage: one.coverage ?? 0 }
  })
  let before: (typeof keyed)[number] | undefined
  for (const next of keyed.sort(byRankKey)) {
    if (before !== undefined && byRankKey(before, next) === 0) groups.at(-1)?.push(next.one)
    else groups.push([next.one])
    before = next
  }
  return groups
}

/**
 * A ranking beside what was judged of it.
 *
 * @example
 * const tied = [{ candidateId: 'a', score: 9000 }, { candidateId: 'b', score: 9000 }]
 * judgedRanking(tied, new Map([['a', 3]])).groups
 * // → [{ start: 0, size: 2, grades: [3] }]
 */
export function judgedRanking(ranked: readonly RankedCandidate[], grades: Grades): JudgedRanking {
  return judgedGroups(tiedGroups(ranked), grades)
}

/** The same of candidates that are in groups already. */
export function judgedGroups(groups: ReturnType<typeof tiedGroups>, grades: Grades): JudgedRanking {
  let ranked = 0
  const judged = groups.map((group) => {
    const start = ranked
    ranked += group.length
    return { start, size: group.length, grades: gradesIn(group, grades) }
  })
  return { groups: judged.filter((group) => group.grades.length > 0), ranked, grades: descending(grades.values()) }
}

function gradesIn(group: readonly RankedCandidate[], grades: Grades): readonly number[] {
  const held: number[] = []
  for (const { candidateId } of group) {
    const grade = grades.get(candidateId)
    if (grade !== undefined) held.push(grade)
  }
  return held
}

/** Where the candidates of a role stand, in any order of theirs: the greater number is first, equal ones are tied. */
export type Standings = ArrayLike<number>

/** A grade of the candidate at a place of `Standings`; of no place where nobody ranks them. */
export interface PlacedGrade {
  readonly index: number | undefined
  readonly grade: number
}

/** A ranking by standings beside what was judged of it, in one pass over the standings, whatever their number. */
export function judgedStandings(standings: Standings, placed: readonly PlacedGrade[]): JudgedRanking {
  const gradesAt = new Map<number, number[]>()
  for (const { index, grade } of placed) {
    if (index === undefined) continue
    const standing = standings[index] as number
    gradesAt.set(standing, [...(gradesAt.get(standing) ?? []), grade])
  }
  const levels = Float64Array.from(gradesAt.keys()).sort()
  const { equal, above } = countByLevel(standings, levels)
  const groups = Array.from(levels, (level, i) => {
    return { start: above[i] as number, size: equal[i] as number, grades: gradesAt.get(level) as number[] }
  })
  return { groups: groups.reverse(), ranked: standings.length, grades: descending(placed.map(({ grade }) => grade)) }
}

/** How many stand at each of some ascending levels, and how many above it. */
function countByLevel(standings: Standings, levels: Float64Array): { equal: Float64Array; above: Float64Array } {
  const [equal, reached] = [new Float64Array(levels.length), new Float64Array(levels.length + 1)]
  for (let i = 0; i < standings.length; i++) {
    const standing = standings[i] as number
    const reachedLevels = levelsUpTo(levels, standing)
    reached[reachedLevels] = (reached[reachedLevels] as number) + 1
    if (levels[reachedLevels - 1] === standing) equal[reachedLevels - 1] = (equal[reachedLevels - 1] as number) + 1
  }
  const above = new Float64Array(levels.length)
  let passed = 0
  for (let i = levels.length - 1; i >= 0; i--) {
    passed += reached[i + 1] as number
    above[i] = passed - (equal[i] as number)
  }
  return { equal, above }
}

/** How many of the ascending levels a standing reaches, by halving. */
function levelsUpTo(levels: Float64Array, standing: number): number {
  let [low, high] = [0, levels.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((levels[middle] as number) <= standing) low = middle + 1
    else high = middle
  }
  return low
}

function descending(grades: Iterable<number>): readonly number[] {
  return [...grades].sort((a, b) => b - a)
}
