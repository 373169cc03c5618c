import type { Draft } from '../../../model/draft'
import type { Extent, Facts } from '../../../model/facts'
import type { JobAccount } from '../../../model/job-account'
import type { Weighed } from '../../scoring'

/** What each job of a profile gives to the months of a scope, and why it gives no more; in the order of the profile. */
export function accountsOf(weighed: readonly Weighed[], notes: Facts['notes']): readonly JobAccount[] {
  const accounts = weighed.map(accountOf)
  for (const { code, path } of notes)
    if (code === 'future-job') accounts.push({ path: path.split('.', 1)[0] as string, counted: 'no', why: 'future' })
  return accounts
}

function accountOf({ job: { source, wording, start, end }, counted, why, led }: Weighed): JobAccount {
  const account = { path: source.path } as Draft<JobAccount>
  if (wording) account.title = wording
  if (start) account.from = dateOf(start)
  if (end) account.to = dateOf(end)
  if (led !== undefined) account.led = led
  account.counted = counted
  if (why) account.why = why
  return account
}

/** `2019-03`; the year alone where no more is known. */
function dateOf({ low, high }: Extent): string {
  const year = Math.floor(low / 12)
  return low === high ? year + (MONTHS[low % 12] as string) : String(year)
}

const MONTHS = ['-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'] as const
