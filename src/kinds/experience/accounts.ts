import type { Extent, Facts, JobFact } from '../../model/facts'
import type { Counted, JobAccount, JobReason } from '../../model/job-account'
import { SAME } from '../affinity'
import type { Fits } from './fit'
import type { MonthRules, Weighed } from './months'

/** What each job of a profile gives to the months of a scope, and why it gives no more; in the order of the profile. */
export function accountsOf(
  weighed: readonly Weighed[],
  notes: Facts['notes'],
  { jobs: credits }: Pick<MonthRules, 'jobs'>,
): readonly JobAccount[] {
  const begun = weighed.map((one) => accountOf(one, credits[one.job.type]))
  const future = notes
    .filter(({ code }) => code === 'future-job')
    .map(({ path }): JobAccount => ({ path: path.split('.', 1)[0] as string, counted: 'no', why: 'future' }))
  return [...begun, ...future]
}

function accountOf({ job, fits }: Weighed, ofType: number): JobAccount {
  const { wording, start, end, source } = job
  return {
    path: source.path,
    ...(wording && { title: wording }),
    ...(start && { from: dateOf(start) }),
    ...(end && { to: dateOf(end) }),
    ...judge(job, fits, ofType),
  }
}

/** The first thing that takes all of a job decides; then what may; then what takes a part. */
function judge(job: JobFact, fits: Fits, credit: number): { readonly counted: Counted; readonly why?: JobReason } {
  const { type } = job
  const ofType: [JobReason, Extent][] = type === 'full-time' ? [] : [[type, { low: credit, high: credit }]]
  const ofScope = Object.entries(fits) as [JobReason, Extent | undefined][]
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
