import { expect, test } from 'vitest'
import { factsOf, job, outcomeOf, SPAN, stated } from '../../../test/scoring/samples'
import type { ManagementLeaf } from '../../model/constraint'
import type { Facts, JobFact } from '../../model/facts'
import { SENIORITY } from '../../vocab/seniority'

const leaf = (minPeople?: number): ManagementLeaf => ({
  kind: 'management',
  ...SPAN,
  terms: [],
  ...(minPeople !== undefined && { minPeople }),
})
const jobs = (...fields: Partial<JobFact>[]): Partial<Facts> => ({ jobs: stated(...fields.map(job)) })

test.each<[minPeople: number | undefined, facts: Partial<Facts>, status: string, score: number]>([
  [10, jobs({ teamSize: 12 }), 'met', 1000],
  [10, jobs({ teamSize: 3 }, { teamSize: 10 }), 'met', 1000],
  [10, jobs({ teamSize: 8 }), 'near', 600],
  [10, jobs({ teamSize: 5 }), 'unmet', 285],
  [10, jobs({ teamSize: 1 }), 'unmet', 57],
  [undefined, jobs({ teamSize: 1 }), 'met', 1000],
  [undefined, jobs({ teamSize: 0 }), 'unmet', 0],
  [5000, jobs({ teamSize: 20_000 }), 'met', 1000],
  // a title shows that there was somebody to lead, not how many
  [undefined, jobs({ seniority: SENIORITY.manager.rank }), 'met', 1000],
  [10, jobs({ seniority: SENIORITY.manager.rank }), 'unknown', 300],
  [undefined, jobs({ seniority: SENIORITY.specialist.rank }), 'unmet', 0],
  [undefined, jobs({}), 'unknown', 300],
  [undefined, jobs(), 'unmet', 0],
  [undefined, {}, 'unknown', 300],
])('%s people asked, %o: %s', (minPeople, facts, status, score) => {
  expect(outcomeOf(leaf(minPeople), factsOf(facts))).toMatchObject({ status, score })
})

test.each<[facts: Partial<Facts>, actual: object, shortfall: object | undefined]>([
  [jobs({ teamSize: 8 }), { min: 8, max: 8 }, { min: 2 }],
  [jobs({ teamSize: 12 }), { min: 12, max: 12 }, undefined],
  // where only the least is known, no more is told, and nothing is missing for certain
  [jobs({ seniority: SENIORITY.manager.rank }), { min: 1 }, undefined],
  [jobs({ teamSize: 20_000 }), { min: 1000 }, undefined],
])('of 10 people asked and %o is told how many were led and how many are missing', (facts, actual, shortfall) => {
  const people = { shape: 'bounds', unit: 'people' }
  const outcome = outcomeOf(leaf(10), factsOf(facts))
  expect(outcome.actual).toEqual({ ...people, ...actual })
  expect(outcome.shortfall).toEqual(shortfall && { ...people, ...shortfall })
})
