import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { anyFacts, anyRole } from '../../../test/scoring/arbitraries'
import { exactly, factsOf, job, matchOf, month, roleOf, SPAN, stated, term } from '../../../test/scoring/samples'
import type { Leaf } from '../../model/constraint'
import { partsOf } from './points'

const fiveYears: Leaf = { kind: 'experience', ...SPAN, minMonths: 60 }
const skilled: Leaf = { kind: 'skill', ...SPAN, terms: [term('某技')] }
const worked = stated(job({ start: exactly(month(2010, 1)), end: exactly(month(2019, 12)) }))

describe('the parts of a score', () => {
  test('are what each requirement gives, what of it is certain, and what it could give besides', () => {
    const parts = partsOf(matchOf(roleOf([fiveYears, skilled]), factsOf({ jobs: worked })).outcomes)
    const rounded = parts.map(({ gives, certain, open, worth }) => [gives, certain, open, worth].map(Math.round))
    expect(rounded).toEqual([
      [7143, 7143, 0, 7143],
      [857, 0, 2857, 2857],
    ])
  })

  test('are nothing where nothing is scored', () => {
    const [part] = partsOf(matchOf(roleOf([{ kind: 'gender', ...SPAN, value: 'any' }]), factsOf()).outcomes)
    expect(part).toMatchObject({ gives: 0, certain: 0, open: 0, worth: 0 })
  })

  const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

  law.prop([anyRole, anyFacts])('make up the score and its interval', (role, facts) => {
    const match = matchOf(role, facts)
    fc.pre(match.score !== null)
    const parts = partsOf(match.outcomes)
    const sums = [
      total(parts.map(({ gives }) => gives)),
      total(parts.map(({ certain }) => certain)),
      total(parts.map(({ certain, open }) => certain + open)),
    ]
    const told = [match.score ?? 0, ...match.interval]
    for (const [i, sum] of sums.entries()) expect(Math.abs(sum - (told[i] ?? 0))).toBeLessThanOrEqual(0.5 + 1e-6)
  })
})
