import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { anyFacts, anyRole } from '../../test/scoring/arbitraries'
import {
  exactly,
  factsOf,
  from,
  job,
  matchOf,
  month,
  roleOf,
  SPAN,
  stated,
  term,
  word,
} from '../../test/scoring/samples'
import type { Leaf } from '../model/constraint'
import type { Outcome } from '../model/match'
import { DEFAULT_RULES } from '../rules/default'
import { compileRole } from '../score'
import { compareMatches } from './compare'
import { counterfactuals } from './counterfactual'
import { nextQuestion } from './next-question'

const bachelor: Leaf = { kind: 'education', ...SPAN, min: 'bachelor' }
const fiveYears: Leaf = { kind: 'experience', ...SPAN, minMonths: 60 }
const young: Leaf = { kind: 'age', ...SPAN, max: 35 }
const skilled: Leaf = { kind: 'skill', ...SPAN, terms: [term('某技')] }
const role = roleOf([bachelor, fiveYears, young, skilled])

const degree = (level: 'bachelor' | 'primary') =>
  stated({ level, status: 'completed', schoolTiers: [], source: from('education[0]') } as const)
const worked = (months: number) =>
  stated(job({ start: exactly(month(2010, 1)), end: exactly(month(2010, 1) + months - 1) }))

describe('counterfactuals', () => {
  const changes = (months: number) =>
    counterfactuals(
      compileRole(role, DEFAULT_RULES),
      factsOf({
        degrees: degree('bachelor'),
        jobs: worked(months),
        age: { ...exactly(50), source: from('basics.age') },
      }),
    )

  test('say how many more months would pass, and how many would fulfil', () => {
    expect(changes(28).map(({ kind, from, to, target }) => ({ kind, more: to - from, target }))).toEqual([
      { kind: 'experience', more: 32, target: 'full' },
      { kind: 'experience', more: 14, target: 'pass' },
    ])
  })

  test('tell what would come of it', () => {
    const [, pass] = changes(28)
    expect(pass).toMatchObject({ before: { eligible: 'no' }, after: { eligible: 'yes' } })
  })

  test('are none where nothing that can be changed falls short', () => {
    expect(changes(60)).toEqual([])
  })

  law.prop([anyRole, anyFacts])(
    'never ask for less, nor for another age, and never lower the score of one criterion',
    (some, facts) => {
      for (const { kind, from, to } of counterfactuals(compileRole(some, DEFAULT_RULES), facts)) {
        expect(kind).not.toBe('age')
        expect(to).toBeGreaterThan(from)
      }
    },
  )

  law.prop([fc.nat(80)])('pass when they are scored again, and a month less does not', (months) => {
    const compiled = compileRole(roleOf([fiveYears]), DEFAULT_RULES)
    const pass = counterfactuals(compiled, factsOf({ jobs: worked(months) })).find(({ target }) => target === 'pass')
    if (months >= 42) {
      expect(pass).toBeUndefined()
      return
    }
    const again = (count: number) => matchOf(roleOf([fiveYears]), factsOf({ jobs: worked(count) })).outcomes[0]?.status
    expect(again(pass?.to ?? 0)).toBe('near')
    expect(again((pass?.to ?? 0) - 1)).toBe('unmet')
  })
})

describe('the next question', () => {
  test('is the unknown whose answer moves most', () => {
    const match = matchOf(role, factsOf({ degrees: degree('bachelor') }))
    expect(nextQuestion([match])).toMatchObject({ requirementId: 'r2', kinds: ['experience'], swing: 4411, decides: 1 })
  })

  test('adds up over a short list', () => {
    const knowing = factsOf({ degrees: degree('bachelor'), jobs: worked(60) })
    expect(nextQuestion([matchOf(role, knowing), matchOf(role, knowing)])).toMatchObject({
      requirementId: 'r4',
      swing: 2 * 1764,
      decides: 0,
    })
  })

  test('is the one whose answers may turn the order, before one that moves only who stands apart', () => {
    const knows = factsOf({
      degrees: degree('bachelor'),
      jobs: worked(60),
      age: { ...exactly(30), source: from('basics.age') },
    })
    const far = factsOf({ candidateId: 'far', degrees: degree('primary'), skills: stated() })
    const list = [knows, { ...knows, candidateId: 'c2' }].map((facts) => matchOf(role, facts))
    // Of the last only the experience is unknown, and the most that it can be is less than what the others have.
    const question = nextQuestion([...list, matchOf(role, far)])
    expect(question).toMatchObject({ requirementId: 'r4', turns: 1 })
    expect(question?.swing).toBeLessThan(nextQuestion([matchOf(role, far)])?.swing ?? 0)
  })

  test('turns an order by a gate as well', () => {
    const gateOnly = roleOf([fiveYears])
    const [passes, silent] = [factsOf({ candidateId: 'a', jobs: worked(45) }), factsOf({ candidateId: 'b' })]
    const matches = [passes, silent].map((facts) => matchOf(gateOnly, facts))
    expect(nextQuestion(matches)).toMatchObject({ requirementId: 'r1', turns: 1, decides: 1 })
    // Whoever may have all that is asked for cannot pass one who is known to.
    const full = matchOf(gateOnly, factsOf({ candidateId: 'a', jobs: worked(60) }))
    expect(nextQuestion([full, matchOf(gateOnly, silent)])).toMatchObject({ turns: 0 })
  })

  test('is none where nothing is unknown', () => {
    expect(nextQuestion([matchOf(roleOf([bachelor]), factsOf({ degrees: degree('bachelor') }))])).toBeUndefined()
    expect(nextQuestion([])).toBeUndefined()
  })

  law.prop([anyRole, anyFacts])('moves no more than the whole interval', (some, facts) => {
    const match = matchOf(some, facts)
    const { swing = 0 } = nextQuestion([match]) ?? {}
    return swing <= match.interval[1] - match.interval[0] + 1
  })
})

/** The score that outcomes come to, by the definition. */
const totalOf = (outcomes: readonly Outcome[]) => {
  const [sum, weight] = [0, 1].map((isWeight) =>
    outcomes.reduce((total, outcome) => total + outcome.weight * (isWeight ? 1 : outcome.score), 0),
  ) as [number, number]
  return weight === 0 ? -1 : Math.floor((20 * sum + weight) / (2 * weight))
}

describe('a comparison', () => {
  const better = matchOf(role, factsOf({ candidateId: 'b', degrees: degree('bachelor'), jobs: worked(60) }))
  const worse = matchOf(
    role,
    factsOf({ candidateId: 'a', degrees: degree('bachelor'), jobs: worked(48), skills: stated(word('某技')) }),
  )

  test('names what sets two candidates apart, the greatest first', () => {
    const { by, ahead, differences } = compareMatches(worse, better)
    expect({ by, ahead }).toEqual({ by: 'score', ahead: 'second' })
    expect(differences.map(({ requirementId, points }) => [requirementId, points])).toEqual([
      ['r2', -1765],
      ['r4', 1235],
    ])
  })

  test('says by what the order is decided', () => {
    const out = matchOf(role, factsOf({ candidateId: 'z', degrees: degree('primary') }))
    expect(compareMatches(better, out).by).toBe('eligibility')
    expect(compareMatches(better, { ...better, candidateId: 'c' })).toMatchObject({
      by: 'id',
      ahead: 'first',
      differences: [],
    })
    expect(compareMatches(better, better)).toMatchObject({ by: 'same', ahead: 'neither' })
  })

  test('tells the few that carry it', () => {
    expect(compareMatches(worse, better).carriedBy).toEqual(['r2'])
    const out = matchOf(role, factsOf({ candidateId: 'z', degrees: degree('primary'), jobs: worked(60) }))
    expect(compareMatches(out, better).carriedBy).toEqual(['r1'])
    expect(compareMatches(better, { ...better, candidateId: 'c' }).carriedBy).toEqual([])
  })

  law.prop([anyRole, anyFacts, anyFacts])(
    'is gone without them, and stands while one of them is kept',
    (some, a, b) => {
      const [one, other] = [matchOf(some, { ...a, candidateId: 'a' }), matchOf(some, { ...b, candidateId: 'b' })]
      const { by, ahead, carriedBy } = compareMatches(one, other)
      const [lead, rest] = ahead === 'first' ? [one, other] : [other, one]
      const exchanged = (ids: readonly string[]) =>
        lead.outcomes.map((outcome, i) =>
          ids.includes(outcome.requirementId) ? (rest.outcomes[i] as Outcome) : outcome,
        )
      if (by !== 'score') return
      expect(totalOf(exchanged(carriedBy))).toBeLessThanOrEqual(totalOf(rest.outcomes))
      expect(totalOf(exchanged(carriedBy.slice(0, -1)))).toBeGreaterThan(totalOf(rest.outcomes))
    },
  )

  test('needs matches of one role', () => {
    const other = { ...worse, meta: { ...worse.meta, role: 'another' } }
    expect(() => compareMatches(better, other)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
