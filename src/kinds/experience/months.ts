import type { Scope } from '../../model/constraint'
import type { Extent, Facts, JobFact } from '../../model/facts'
import type { ExperienceRules } from '../../model/rule-set'
import { SAME } from '../affinity'
import type { FeatureValue, RoleContext } from '../scoring'
import type { Fits } from './fit'
import { fitter, worstOf } from './fit'

/** Fifty years: more make no difference, and every curve has room for them. */
export const MOST_MONTHS = 600

/** What a month counts by: the type of the job, and how near it is. */
export type MonthRules = Pick<ExperienceRules, 'jobs' | 'near'> & {
  /** The most that is believed of an industry or a function whose wording is only like a known word. */
  readonly fuzzy: number
}

/** A stretch of months, both ends included, and what a month of it counts, per mille. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly credit: number
}

/** A job, how it fits a scope, and what a month of it counts. */
export interface Weighed {
  readonly job: JobFact
  readonly fits: Fits
  readonly credit: Extent
}

/** The jobs of a profile as a scope sees them. */
export function weigh({ jobs }: Facts, scope: Scope | undefined, role: RoleContext, rules: MonthRules): Weighed[] {
  const fitsOf = scope ? fitter(scope, role, rules) : () => WHOLLY
  return jobs.items.map((job) => {
    const fits = fitsOf(job)
    return { job, fits, credit: creditOf(job, fits, rules) }
  })
}

/** Without a scope, nothing narrows. */
const WHOLLY: Fits = {}

/**
 * Months of work inside a scope, overlapping jobs counted once, within bounds: at worst the months that are sure of the
 * jobs that surely fit, at best all that may be. Undefined where the profile tells nothing of work.
 *
 * Years that are only declared answer where no jobs are listed; inside a scope they are no more than an upper bound.
 */
export function monthsWithin(
  { jobs, declaredMonths }: Facts,
  scope: Scope | undefined,
  weighed: readonly Weighed[],
): FeatureValue | undefined {
  if (jobs.items.length === 0 && declaredMonths !== undefined) {
    const { low, high, source } = declaredMonths
    return { low: narrows(scope) ? 0 : capped(low), high: capped(high), paths: [source.path] }
  }
  if (jobs.items.length === 0) return jobs.stated ? { low: 0, high: 0, paths: [] } : undefined
  const low = monthsOf(weighed.flatMap(({ job, credit }) => sureStretch(job, credit.low)))
  const high = monthsOf(weighed.flatMap(({ job, credit }) => possibleStretch(job, credit.high)))
  const isOpen = weighed.some(({ job, credit }) => credit.high > 0 && isUndated(job))
  const shown = weighed.filter(({ credit }) => credit.high > 0)
  const isFuzzy = low > 0 && shown.every(({ job }) => hangsOnLikeness(job, scope))
  return {
    low,
    high: isOpen ? MOST_MONTHS : high,
    paths: shown.map(({ job }) => job.source.path),
    ...(isFuzzy && { weak: 'fuzzy' as const }),
  }
}

/** Whether what a job shows of a scope is only like a known word. */
function hangsOnLikeness({ industries, functions }: JobFact, scope: Scope = {}): boolean {
  const asked = [...(scope.industries ? industries : []), ...(scope.functions ? functions : [])]
  return asked.some(({ source }) => source.evidence === 'fuzzy')
}

/** A scope of a hand-written role may be there and hold nothing. */
function narrows(scope: Scope = {}): boolean {
  return Object.values(scope).some((part) => (Array.isArray(part) ? part.length > 0 : part !== undefined))
}

function capped(months: number): number {
  return Math.min(months, MOST_MONTHS)
}

/** What a month of a job counts: by its type, and by how well it fits. */
function creditOf(job: JobFact, fits: Fits, rules: MonthRules): Extent {
  const fit = worstOf(fits)
  const byType = (credit: number) => Math.floor((credit * rules.jobs[job.type]) / SAME)
  return { low: byType(fit.low), high: byType(fit.high) }
}

/** From the last month that it can have begun to the first that it can have ended. */
function sureStretch({ start, end }: JobFact, credit: number): Stretch[] {
  if (start === undefined || end === undefined || start.high > end.low) return []
  return [{ from: start.high, to: end.low, credit }]
}

/** From the first month that it can have begun to the last that it can have ended. */
function possibleStretch({ start, end }: JobFact, credit: number): Stretch[] {
  if (start === undefined || end === undefined || start.low > end.high) return []
  return [{ from: start.low, to: end.high, credit }]
}

/** A job without one of its ends may have lasted any time. */
function isUndated({ start, end }: JobFact): boolean {
  return start === undefined || end === undefined
}

/**
 * Months of the union, each at the best credit that covers it: what the best class covers first, what the next adds then.
 * Each class is rounded down by itself.
 */
function monthsOf(stretches: readonly Stretch[]): number {
  const credits = [...new Set(stretches.map(({ credit }) => credit))]
    .filter((credit) => credit > 0)
    .sort((a, b) => b - a)
  let covered = 0
  let months = 0
  for (const credit of credits) {
    const union = unionLength(stretches.filter((stretch) => stretch.credit >= credit))
    months += Math.floor(((union - covered) * credit) / SAME)
    covered = union
  }
  return capped(months)
}

/** The number of months that any of the stretches covers; adjoining ones add up exactly. */
function unionLength(stretches: readonly Stretch[]): number {
  let length = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached + 1) + 1)
    reached = Math.max(reached, to)
  }
  return length
}
