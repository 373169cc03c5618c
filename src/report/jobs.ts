import type { Counted, JobAccount, JobReason } from '../model/job-account'
import type { Outcome } from '../model/match'
import { fill } from '../phrase'
import type { Catalogue, JobWords } from './locale'

const ORDER: readonly Counted[] = ['yes', 'partly', 'perhaps', 'no']

/** Of one list no more are named. */
const MOST_NAMED = 4

/** These say what the job is, and need no frame. */
const WHOLE: readonly JobReason[] = ['internship', 'part-time', 'future', 'undated']

/** The jobs that counted, by the people led where a rank is asked for, and those that did not and why; nothing where all of them counted without a question. */
export function renderJobs({ jobs = [] }: Outcome, { jobs: words, between }: Catalogue): string {
  if (jobs.every(({ counted, led }) => counted === 'yes' && led === undefined)) return ''
  const lists = ORDER.flatMap((counted) => {
    const some = jobs.filter((job) => job.counted === counted)
    return some.length === 0 ? [] : [fill(words.lists[counted], { jobs: renderList(some, words) })]
  })
  return `${between}${lists.join(between)}`
}

function renderList(jobs: readonly JobAccount[], words: JobWords): string {
  const named = jobs.slice(0, MOST_NAMED).map((job) => renderJob(job, words))
  const rest = jobs.length - named.length
  return [...named, ...(rest > 0 ? [fill(words.more, { n: rest })] : [])].join(words.and)
}

function renderJob({ title = '', from, to, led, counted, why }: JobAccount, words: JobWords): string {
  const period = from === undefined || to === undefined ? '' : fill(words.period, { from, to })
  const reason = why === undefined || counted === 'yes' ? '' : renderReason(why, counted, words)
  const team = led === undefined ? '' : fill(words.led, { n: led })
  const details = [period, team, reason].filter((detail) => detail !== '').join(words.detail)
  const name = title === '' ? words.untitled : title
  return details === '' ? name : fill(words.job, { title: name, details })
}

function renderReason(why: JobReason, counted: Exclude<Counted, 'yes'>, words: JobWords): string {
  return WHOLE.includes(why) ? words.why[why] : fill(words.frames[counted], { aspect: words.why[why] })
}
