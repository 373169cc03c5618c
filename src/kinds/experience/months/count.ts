import type { Scope } from '../../../model/constraint'
import type { Facts, JobFact, WordFact } from '../../../model/facts'
import type { JobReason } from '../../../model/job-account'
import type { ExperienceRules } from '../../../model/rule-set'
import { SAME } from '../../affinity'
import type { FeatureValue, RoleContext, Weighed } from '../../scoring'
import type { ScopePart } from './fit'
import { partsOf } from './fit'

/** Fifty years: more make no difference, and every curve has room for them. */
export const MOST_MONTHS = 600

/** What a month counts by: the type of the job, and how near it is. */
export type MonthRules = Pick<ExperienceRules, 'jobs' | 'near'> & {
  /** The most that is believed of an industry or a function whose wording is only like a known word. */
  readonly fuzzy: number
}

/**
 * Months of work inside a scope, overlapping jobs counted once, within bounds: at worst the months that are sure of the
 * jobs that surely fit, at best all that may be. Undefined where the profile tells nothing of work.
 *
 * Years that are only declared answer where no jobs are listed; inside a scope they are no more than an upper bound.
 */
export function monthsWithin(
  scope: Scope = {},
  role: RoleContext,
  rules: MonthRules,
): (facts: Facts) => FeatureValue | undefined {
  const parts = partsOf(scope, role, rules)
  return ({ jobs, declaredMonths }) => {
    if (jobs.items.length > 0)
      return monthsOfJobs(
        jobs.items.map((job) => weigh(job, parts, rules)),
        scope,
      )
    if (declaredMonths === undefined) return jobs.stated ? { low: 0, high: 0, paths: [] } : undefined
    const { low, high, source } = declaredMonths
    return { low: narrows(scope) ? 0 : capped(low), high: capped(high), paths: [source.path] }
  }
}

/** A scope of a hand-written role may be there and hold nothing. */
function narrows(scope: Scope): boolean {
  return Object.values(scope).some((part) => (Array.isArray(part) ? part.length > 0 : part !== undefined))
}

/** A job as a scope sees it: a month counts by the type of the job and by the part that it fits worst. */
function weigh(job: JobFact, parts: readonly ScopePart[], { jobs }: MonthRules): Weighed {
  const ofType = jobs[job.type]
  const reasons: Reasons = { none: undefined, open: undefined, part: undefined }
  if (job.type !== 'full-time') note(reasons, job.type, ofType, ofType)
  let [low, high] = [SAME, SAME]
  for (const { why, fitOf } of parts) {
    const fit = fitOf(job)
    note(reasons, why, fit.low, fit.high)
    low = Math.min(low, fit.low)
    high = Math.min(high, fit.high)
  }
  if (isUndated(job)) note(reasons, 'undated', 0, SAME)
  const { none, open, part } = reasons
  return {
    low: Math.floor((low * ofType) / SAME),
    high: Math.floor((high * ofType) / SAME),
    job,
    counted: none ? 'no' : open ? 'perhaps' : part ? 'partly' : 'yes',
    why: none ?? open ?? part,
    led: parts.some(({ goesByTeam }) => goesByTeam) ? job.teamSize : undefined,
  }
}

/** The first thing that takes all of a job, which decides; then the first that may; then the first that takes a part. */
interface Reasons {
  none: JobReason | undefined
  open: JobReason | undefined
  part: JobReason | undefined
}

function note(reasons: Reasons, why: JobReason, low: number, high: number): void {
  if (high === 0) reasons.none ??= why
  else if (low < high) reasons.open ??= why
  else if (low < SAME) reasons.part ??= why
}

function monthsOfJobs(weighed: readonly Weighed[], scope: Scope): FeatureValue {
  const low = monthsOf(weighed, sureStretch)
  const shown = weighed.filter(({ high }) => high > 0)
  const isFuzzy = low > 0 && shown.every(({ job }) => hangsOnLikeness(job, scope))
  return {
    low,
    high: shown.some(({ job }) => isUndated(job))
      ? MOST_MONTHS
      : weighed.every(isExact)
        ? low
        : monthsOf(weighed, possibleStretch),
    paths: shown.flatMap(placesOf),
    weak: isFuzzy ? 'fuzzy' : undefined,
    weighed,
  }
}

/** The job, and where it tells of the team that a rank goes by. */
function placesOf({ job: { source, teamTold }, led }: Weighed): readonly string[] {
  return led === undefined ? [source.path] : [source.path, teamTold?.path ?? `${source.path}.teamSize`]
}

/** Whether what a job shows of a scope is only like a known word. */
function hangsOnLikeness({ industries, functions }: JobFact, scope: Scope): boolean {
  const isLike = ({ source }: WordFact) => source.evidence === 'fuzzy'
  return (
    (scope.industries !== undefined && industries.some(isLike)) ||
    (scope.functions !== undefined && functions.some(isLike))
  )
}

/** A job without one of its ends may have lasted any time. */
function isUndated({ start, end }: JobFact): boolean {
  return start === undefined || end === undefined
}

/** All about it is known outright, so that at best it gives what it gives at worst. */
function isExact({ low, high, job: { start, end } }: Weighed): boolean {
  return low === high && start?.low === start?.high && end?.low === end?.high
}

function capped(months: number): number {
  return Math.min(months, MOST_MONTHS)
}

/** A stretch of months, both ends included, and what a month of it counts, per mille. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly credit: number
}

/** From the last month that a job can have begun to the first that it can have ended. */
function sureStretch({ low, job: { start, end } }: Weighed): Stretch | undefined {
  if (low === 0 || start === undefined || end === undefined || start.high > end.low) return undefined
  return { from: start.high, to: end.low, credit: low }
}

/** From the first month that a job can have begun to the last that it can have ended. */
function possibleStretch({ high, job: { start, end } }: Weighed): Stretch | undefined {
  if (high === 0 || start === undefined || end === undefined || start.low > end.high) return undefined
  return { from: start.low, to: end.high, credit: high }
}

/**
 * Months of the union, each at the best credit that covers it: what the best class covers first, what the next adds then.
 * Each class is rounded down by itself.
 */
function monthsOf(weighed: readonly Weighed[], stretchOf: (one: Weighed) => Stretch | undefined): number {
  const stretches = inOrder(weighed, stretchOf)
  let covered = 0
  let months = 0
  for (let credit = nextCredit(stretches, SAME + 1); credit > 0; credit = nextCredit(stretches, credit)) {
    const union = unionLength(stretches, credit)
    months += Math.floor(((union - covered) * credit) / SAME)
    covered = union
  }
  return capped(months)
}

/** By their beginnings. Profiles begin with the last job, so that from the end they mostly are in order. */
function inOrder(weighed: readonly Weighed[], stretchOf: (one: Weighed) => Stretch | undefined): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (let i = weighed.length - 1; i >= 0; i--) {
    const stretch = stretchOf(weighed[i] as Weighed)
    if (stretch !== undefined) stretches.push(stretch)
  }
  return stretches.length > FEW ? stretches.sort((a, b) => a.from - b.from) : inserted(stretches)
}

/** Of so few, and those nearly in order, an insertion is done before a sort has begun. */
const FEW = 16

function inserted(stretches: Stretch[]): readonly Stretch[] {
  for (let i = 1; i < stretches.length; i++) {
    const one = stretches[i] as Stretch
    let at = i
    for (; at > 0 && (stretches[at - 1] as Stretch).from > one.from; at--) stretches[at] = stretches[at - 1] as Stretch
    stretches[at] = one
  }
  return stretches
}

/** The greatest credit below another; 0 where there is none. */
function nextCredit(stretches: readonly Stretch[], below: number): number {
  let next = 0
  for (const { credit } of stretches) if (credit < below && credit > next) next = credit
  return next
}

/** The number of months that any of the stretches of a credit or more covers, in their order; adjoining ones add up exactly. */
function unionLength(stretches: readonly Stretch[], least: number): number {
  let length = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to, credit } of stretches) {
    if (credit < least) continue
    length += Math.max(0, to - Math.max(from, reached + 1) + 1)
    reached = Math.max(reached, to)
  }
  return length
}
