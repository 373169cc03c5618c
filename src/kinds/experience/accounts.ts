import type { Extent, Facts } from '../../model/facts'
import type { Counted, JobAccount, JobReason } from '../../model/job-account'
import { SAME } from '../affinity'
import type { Draft } from '../draft'
import type { Weighed } from '../scoring'
import type { MonthRules } from './months'

/** What each job of a profile gives to the months of a scope, and why it gives no more; in the order of the profile. */
export function accountsOf(
  weighed: readonly Weighed[],
  notes: Facts['notes'],
  { jobs: credits }: Pick<MonthRules, 'jobs'>,
): readonly JobAccount[] {
  const accounts = weighed.map((one) => accountOf(one, credits[one.job.type]))
  for (const { code, path } of notes)
    if (code === 'future-job') accounts.push({ path: path.split('.', 1)[0] as string, counted: 'no', why: 'future' })
  return accounts
}

function accountOf(weighed: Weighed, ofType: number): JobAccount {
  const { wording, start, end, source } = weighed.job
  const { counted, why } = judge(weighed, ofType)
  const account: Draft<JobAccount> = { path: source.path } as Draft<JobAccount>
  if (wording) account.title = wording
  if (start) account.from = dateOf(start)
  if (end) account.to = dateOf(end)
  account.counted = counted
  if (why) account.why = why
  return account
}

interface Verdict {
  readonly counted: Counted
  readonly why?: JobReason | undefined
}

/** The first thing that takes all of a job decides; then what may; then what takes a part. */
function judge(weighed: Weighed, ofType: number): Verdict {
  const none = firstThat(weighed, ofType, (_, high) => high === 0)
  if (none !== undefined) return { counted: 'no', why: none }
  const open = firstThat(weighed, ofType, (low, high) => low < high)
  if (open !== undefined) return { counted: 'perhaps', why: open }
  const part = firstThat(weighed, ofType, (low) => low < SAME)
  return part === undefined ? { counted: 'yes' } : { counted: 'partly', why: part }
}

/** The first of what a job counts by: its type, the parts of the scope, its dates. */
function firstThat(
  { job: { type, start, end }, parts, fits }: Weighed,
  ofType: number,
  isIt: (low: number, high: number) => boolean,
): JobReason | undefined {
  if (type !== 'full-time' && isIt(ofType, ofType)) return type
  for (let i = 0; i < fits.length; i++) {
    const { low, high } = fits[i] as Extent
    if (isIt(low, high)) return parts[i]?.why
  }
  return (start === undefined || end === undefined) && isIt(0, SAME) ? 'undated' : undefined
}

/** `2019-03`; the year alone where no more is known. */
function dateOf({ low, high }: Extent): string {
  const year = Math.floor(low / 12)
  return low === high ? year + (MONTHS[low % 12] as string) : String(year)
}

const MONTHS = ['-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'] as const
