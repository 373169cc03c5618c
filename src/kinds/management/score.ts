import type { Curve } from '../../curve/curve'
import { risingTo } from '../../curve/free'
import { bent, step } from '../../curve/shapes'
import type { Extent, Facts, JobFact } from '../../model/facts'
import type { RuleSet } from '../../model/rule-set'
import { SENIORITY } from '../../vocab/facts.constant'
import type { Comparer, FeatureValue, Scorer } from '../scoring'
import { bounds, NOT_STATED, shortBy, toldAt, within } from '../stated'

/** More people than this make no difference, and a curve has room for them. */
const MOST = 1000

/**
 * The most people led in one job, 0–1000. A title of a supervisor or above shows that there was somebody to lead, one below it
 * that there was nobody; a job that tells neither leaves it open.
 */
export const managementScorer: Scorer<'management'> = {
  criteria: ({ minPeople }, { rules }) => [
    { key: 'management.people', feature: peopleLed, curve: managementCurve(minPeople, rules) },
  ],
  expected: ({ minPeople = 1 }) => bounds('people', { min: minPeople }),
  comparer: ({ minPeople = 1 }) => comparerOf(minPeople),
}

function managementCurve(minPeople: number | undefined, { curves, shapes }: RuleSet): Curve {
  if (shapes?.management) return risingTo(Math.min(minPeople ?? 1, MOST), shapes.management)
  return minPeople === undefined ? step(1) : bent(Math.min(minPeople, MOST), curves.management.knee)
}

function peopleLed({ jobs }: Facts): FeatureValue | undefined {
  if (jobs.items.length === 0) return jobs.stated ? { low: 0, high: 0, paths: [] } : undefined
  let most: JobFact | undefined
  let [low, high] = [0, 0]
  for (const job of jobs.items) {
    const led = ledIn(job)
    if (led.low > low) most = job
    low = Math.max(low, led.low)
    high = Math.max(high, led.high)
  }
  return { low, high, paths: most === undefined ? [] : [(most.teamTold ?? most.source).path] }
}

function ledIn({ teamSize, seniority, mayLead }: JobFact): Extent {
  if (teamSize !== undefined) return { low: Math.min(teamSize, MOST), high: Math.min(teamSize, MOST) }
  if (seniority !== undefined && seniority >= SENIORITY.supervisor.rank) return { low: 1, high: MOST }
  return seniority === undefined || mayLead ? { low: 0, high: MOST } : { low: 0, high: 0 }
}

function comparerOf(minPeople: number): Comparer {
  return ({ jobs: { items, stated } }, led) => {
    if (led === undefined || (led.low === 0 && led.high === MOST)) return { actual: NOT_STATED }
    const isOpen = led.high === MOST
    return {
      actual: isOpen ? bounds('people', { min: led.low }) : within('people', led.low, led.high),
      shortfall: shortBy('people', minPeople - led.high),
      toldAt: toldAt(led, { path: 'work', stated }, items),
    }
  }
}
