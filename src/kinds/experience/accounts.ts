import type { Scope } from '../../model/constraint'
import type { Extent, Facts, JobFact } from '../../model/facts'
import type { Counted, JobAccount, JobReason } from '../../model/job-account'
import { SAME } from '../affinity'
import type { RoleContext } from '../scoring'
import { fitsOf } from './fit'
import type { MonthRules } from './months'

/** What each job of a profile gives to the months of a scope, and why it gives no more; in the order of the profile. */
export function accountsOf(
  { jobs, notes }: Facts,
  scope: Scope | undefined,
  role: RoleContext,
  rules: MonthRules,
): readonly JobAccount[] {
  const begun = jobs.items.map((job) => accountOf(job, scope, role, rules))
  const future = notes
    .filter(({ code }) => code === 'future-job')
    .map(({ path }): JobAccount => ({ path: path.split('.', 1)[0] as string, counted: 'no', why: 'future' }))
  return [...begun, ...future]
}

function accountOf(job: JobFact, scope: Scope = {}, role: RoleContext, rules: MonthRules): JobAccount {
  const { wording, start, end, source } = job
  return {
    path: source.path,
    ...(wording && { title: wording }),
    ...(start && { from: dateOf(start) }),
    ...(end && { to: dateOf(end) }),
    ...judge(job, scope, role, rules),
  }
}

/** The first thing that takes all of a job decides; then what may; then what takes a part. */
function judge(
  job: JobFact,
  scope: Scope,
  role: RoleContext,
  rules: MonthRules,
): { readonly counted: Counted; readonly why?: JobReason } {
  const { type } = job
  const ofType: [JobReason, Extent][] =
    type === 'full-time' ? [] : [[type, { low: rules.jobs[type], high: rules.jobs[type] }]]
  const ofScope = Object.entries(fitsOf(job, scope, role, rules)) as [JobReason, Extent | undefined][]
  const ofDates: [JobReason, Extent][] =
    job.start === undefined || job.end === undefined ? [['undated', { low: 0, high: SAME }]] : []
  const parts = [...ofType, ...ofScope, ...ofDates].filter((part): part is [JobReason, Extent] => part[1] !== undefined)
  const find = (counted: Counted, isIt: (fit: Extent) => boolean) => {
    const part = parts.find(([, fit]) => isIt(fit))
    return part && { counted, why: part[0] }
  }
  return (
    find('no', ({ high }) => high === 0) ??
    find('perhaps', ({ low, high }) => low < high) ??
    find('partly', ({ low }) => low < SAME) ?? { counted: 'yes' }
  )
}

/** `2019-03`; the year alone where no more is known. */
function dateOf({ low, high }: Extent): string {
  const year = String(Math.floor(low / 12))
  return low === high ? `${year}-${String((low % 12) + 1).padStart(2, '0')}` : year
}
