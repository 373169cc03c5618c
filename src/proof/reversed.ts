import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'

/** A month of full-time work is never worth less than one of another type. */
export function reversedJobs({ curves }: RuleSet): readonly RuleFinding[] {
  const { 'full-time': value, ...others } = curves.experience.jobs
  const path = (type: string) => `curves.experience.jobs.${type}`
  return Object.entries(others)
    .filter(([, otherValue]) => otherValue > value)
    .map(([type, otherValue]) => ({
      ...{ code: 'reversed', severity: 'fault', path: path('full-time'), cases: [] },
      params: { value, other: path(type), otherValue },
    }))
}
