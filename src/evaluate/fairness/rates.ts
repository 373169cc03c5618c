import { byCodeUnit } from '../../score/order'
import { fisherExact } from './fisher'
import type { Interval, Selected } from './intervals'
import { katz, wilson } from './intervals'

/** Somebody who was scored for a role, with the group that they say they belong to. */
export interface Applicant {
  readonly group: string
  readonly selected: boolean
}

/** The rate of a group beside that of the group with the highest one. */
export interface GroupRate extends Selected {
  readonly group: string
  readonly rate: number
  /** Wilson's, 95 %. */
  readonly interval: Interval
  /** Rate ÷ the highest rate, 0–1; null where nobody was selected at all. Below 0.8 it falls short of the four-fifths of 29 CFR 1607.4 D. */
  readonly ratio: number | null
  /** Katz's, 95 %; null where a count is 0. */
  readonly ratioInterval: Interval | null
  /** Fisher's exact, two-sided, against the group with the highest rate; 1 for that group itself. */
  readonly p: number
  /** The ratio if one more of the group had been selected; null where all were. */
  readonly ratioWithOneMore: number | null
  /** Fewer than five people: read the counts alone. */
  readonly isSmall: boolean
}

const SMALLEST_GROUP = 5

/**
 * Whether ratios of so few people are noise, and tell on them.
 *
 * @example
 * isSmallGroup(4)
 * // → true
 */
export function isSmallGroup(people: number): boolean {
  return people < SMALLEST_GROUP
}

/**
 * Selection rates and impact ratios of the groups among the applicants for one role, by the name of the group. Of several roles make
 * one table each: applicants of different roles in one table may say the opposite of every one of them.
 *
 * @example
 * const four = [['a', true], ['a', true], ['b', true], ['b', false]]
 * const applicants = four.map(([group, selected]) => ({ group, selected }))
 * impactRatios(applicants).map(({ group, ratio }) => [group, ratio])
 * // → [['a', 1], ['b', 0.5]]
 */
export function impactRatios(applicants: readonly Applicant[]): readonly GroupRate[] {
  const groups = [...countByGroup(applicants)].sort(([a], [b]) => byCodeUnit(a, b))
  const reference = groups.map(([, counts]) => counts).reduce(higher, { selected: 0, count: 1 })
  return groups.map(([group, counts]) => rateOf(group, counts, reference))
}

/** Somebody's score, with their group. */
export interface ScoredApplicant {
  readonly group: string
  readonly score: number
}

/**
 * The scoring rates of New York City's bias audit of automated employment decision tools, where there is no cut (6 RCNY § 5-301): the
 * share of a group that scores above the median of everybody, and its ratio to the highest such share.
 *
 * @example
 * const four = [['a', 9000], ['a', 8000], ['b', 7000], ['b', 6000]]
 * const applicants = four.map(([group, score]) => ({ group, score }))
 * scoringRatios(applicants).map(({ group, rate, ratio }) => [group, rate, ratio])
 * // → [['a', 1, 1], ['b', 0, 0]]
 */
export function scoringRatios(applicants: readonly ScoredApplicant[]): readonly GroupRate[] {
  const median = medianOf(applicants.map(({ score }) => score))
  return impactRatios(applicants.map(({ group, score }) => ({ group, selected: score > median })))
}

function countByGroup(applicants: readonly Applicant[]): Map<string, Selected> {
  const groups = new Map<string, Selected>()
  for (const { group, selected } of applicants) {
    const so = groups.get(group) ?? { selected: 0, count: 0 }
    groups.set(group, { selected: so.selected + Number(selected), count: so.count + 1 })
  }
  return groups
}

function higher(a: Selected, b: Selected): Selected {
  return b.selected * a.count > a.selected * b.count ? b : a
}

function rateOf(group: string, counts: Selected, reference: Selected): GroupRate {
  const { selected, count } = counts
  return {
    group,
    selected,
    count,
    rate: selected / count,
    interval: wilson(selected, count) as Interval,
    ratio: ratio(counts, reference),
    ratioInterval: katz(counts, reference),
    p: fisherExact(counts, reference),
    ratioWithOneMore: selected === count ? null : ratio({ selected: selected + 1, count }, reference),
    isSmall: isSmallGroup(count),
  }
}

function ratio(group: Selected, reference: Selected): number | null {
  return reference.selected === 0 ? null : group.selected / group.count / (reference.selected / reference.count)
}

/** Of an even number, the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0]
  return (low + high) / 2
}
