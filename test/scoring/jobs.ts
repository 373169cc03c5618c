import { monthsWithin } from '../../src/kinds/experience/months/count'
import type { ExperienceLeaf } from '../../src/model/constraint'
import type { Facts, JobFact } from '../../src/model/facts'
import { DEFAULT_RULES } from '../../src/rules/default'
import { exactly, factsOf, job, month, stated } from './samples'

/** A profile with these jobs. */
export const jobs = (...fields: Partial<JobFact>[]): Partial<Facts> => ({ jobs: stated(...fields.map(job)) })

export const span = (start: number, end: number) => ({ start: exactly(start), end: exactly(end) })

/** A job of so many months. */
export const lasting = (months: number, fields: Partial<JobFact> = {}): Partial<JobFact> => ({
  ...span(month(2010, 1), month(2010, 1) + months - 1),
  ...fields,
})

/** What the default rules have months count by. */
export const MONTH_RULES = { ...DEFAULT_RULES.curves.experience, fuzzy: DEFAULT_RULES.evidence.fuzzy }

const ROLE = { title: '', functions: [], industries: [] }

/** The months that count for a scope: the least and the most. */
export const monthsOf = (facts: Partial<Facts>, scope?: ExperienceLeaf['scope']) => {
  const value = monthsWithin(scope, ROLE, MONTH_RULES)(factsOf(facts))
  return value && [value.low, value.high]
}
