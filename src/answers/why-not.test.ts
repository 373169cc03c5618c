import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { anyFacts, anyRole } from '../../test/scoring/arbitraries'
import { matchOf } from '../../test/scoring/samples'
import type { Candidate } from '../index'
import { compareMatches, createMatcher, Match, nextQuestion, roleFromForm } from '../index'
import type { ScoreLine } from '../model/match'
import { DEFAULT_RULES } from '../rules/default'
import { byRank, compileRole, evaluate, evaluateFeatures, scoreLine } from '../score'
import { isMeasured, measuredFeatures } from './measured'
import type { Step } from './why-not'
import { whyNot } from './why-not'

const role = roleFromForm({ title: '店长', education: 'bachelor', years: 5, age: '25-30', languages: ['英语 B2'] })
const { id } = role
const matcher = createMatcher([role], { asOf: '2026-11-23' })

/** Somebody with months of full days of work that end in December 2024, and a level of study. */
const person = (level: string, months: number, language = 'A2'): Candidate => ({
  id: 'p',
  basics: { age: 50 },
  education: [{ level, endDate: '2005-06' }],
  work: [{ position: '店长', startDate: monthBefore('2024-12', months - 1), endDate: '2024-12' }],
  languages: [{ language: '英语', fluency: language }],
})

function monthBefore(end: string, months: number): string {
  const [year, month] = end.split('-').map(Number) as [number, number]
  const at = year * 12 + month - 1 - months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

const eligible = (candidate: Candidate) => matcher.score(candidate)[0]?.eligible

describe('the way to be eligible', () => {
  test('takes every gate that is not passed, each with the least that would do', () => {
    const [way, ...more] = matcher.whyNot(person('senior-high', 28), id)
    expect(more).toEqual([])
    expect(way?.steps.map(({ kind, from, to, needs }) => ({ kind, from, to, needs }))).toEqual([
      { kind: 'education', from: 2, to: 4, needs: { shape: 'bounds', unit: 'education', min: 'junior-college' } },
      { kind: 'experience', from: 28, to: 42, needs: { shape: 'bounds', unit: 'months', min: 42 } },
    ])
    expect(way?.after).toMatchObject({ eligible: 'yes' })
  })

  test('applied to the profile passes, and anything less does not', () => {
    expect(eligible(person('senior-high', 28))).toBe('no')
    expect(eligible(person('junior-college', 42))).toBe('yes')
    expect(eligible(person('junior-college', 41))).toBe('no')
    expect(eligible(person('senior-high', 42))).toBe('no')
  })

  test('of what a profile does not say is to say it', () => {
    const { work: _, ...silent } = person('bachelor', 60)
    expect(eligible(silent)).toBe('unknown')
    expect(matcher.whyNot(silent, id)[0]?.steps).toMatchObject([{ kind: 'experience', from: null, to: 42 }])
  })

  test('is none where all gates are passed', () => {
    expect(matcher.whyNot(person('bachelor', 60), id)).toEqual([])
  })
})

describe('the way to a place on the short list', () => {
  const last = matcher.score({ ...person('bachelor', 60, 'C1'), id: 'last' })[0] as ScoreLine

  test('is all that would do by itself, and never an age', () => {
    const short = person('bachelor', 60, 'A2')
    const ways = matcher.whyNot(short, id, { ...last, score: (last.score ?? 0) - 1 })
    expect(ways.map(({ steps }) => steps.map(({ kind, needs }) => [kind, 'min' in needs && needs.min]))).toEqual([
      [['language', 'B2']],
    ])
    const after = matcher.score(person('bachelor', 60, 'B2'))[0]
    expect(after?.score).toBe(ways[0]?.after.score)
  })

  test('is none where only an age stands in it', () => {
    const young = matcher.score({ ...person('bachelor', 60, 'B2'), id: 'a', basics: { age: 27 } })[0] as ScoreLine
    expect(matcher.whyNot(person('bachelor', 60, 'B2'), id, young)).toEqual([])
  })

  test('needs a match of the role', () => {
    expect(() => matcher.whyNot(person('bachelor', 60), id, { ...last, roleId: 'other' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'line' }),
    )
  })
})

/** What an applicant tracking system gets back of what it kept. */
const readBack = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('a match that was stored', () => {
  const short = person('senior-high', 28)
  const stored = Match.parse(readBack(matcher.explain(short, id)))

  test('says the same as its candidate, and what it says comes true when it is applied', () => {
    const [way] = matcher.whyNot(stored)
    expect(way).toEqual(matcher.whyNot(short, id)[0])
    expect(way?.steps.map(({ to }) => to)).toEqual([4, 42])
    const again = matcher.score({ ...person('junior-college', 42), id: stored.candidateId })[0]
    expect(way?.after).toEqual(again)
  })

  test('says what would come before another that was stored', () => {
    const able = person('bachelor', 60, 'A2')
    const line = readBack(matcher.explain({ ...person('bachelor', 60, 'B1'), id: 'last' }, id))
    const [mine] = [readBack(matcher.explain(able, id))]
    expect(matcher.whyNot(mine, line)).toEqual(matcher.whyNot(able, id, line))
    expect(matcher.whyNot(mine, line)).not.toEqual([])
  })

  test.each([
    ['another role', { meta: { ...stored.meta, role: 'other' } }, 'match.meta.role'],
    [
      'other rules',
      { meta: { ...stored.meta, ruleSet: { ...stored.meta.ruleSet, hash: 'other' } } },
      'match.meta.ruleSet.hash',
    ],
    [
      'what was measured left out',
      { outcomes: stored.outcomes.map(({ measured: _, ...rest }) => rest) },
      'match.outcomes',
    ],
    ['an outcome left out', { outcomes: stored.outcomes.slice(1) }, 'match.outcomes'],
    ['all outcomes left out', { outcomes: [] }, 'match.outcomes'],
  ])('is refused with %s', (_, fields, path) => {
    expect(() => matcher.whyNot({ ...stored, ...fields })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path }),
    )
  })

  law.prop([anyRole, anyFacts])('has all that it was measured by, and answers as before', (some, facts) => {
    const compiled = compileRole(some, DEFAULT_RULES)
    const live = matchOf(some, facts)
    const match = readBack(live)
    expect(isMeasured(match)).toBe(true)
    const again = evaluateFeatures(compiled, measuredFeatures(compiled, match))
    expect(scoreLine(again, facts.candidateId)).toEqual(scoreLine(evaluate(compiled, facts), facts.candidateId))
    expect(whyNot(again, facts.candidateId, 'eligible')).toEqual(
      whyNot(evaluate(compiled, facts), facts.candidateId, 'eligible'),
    )
    expect(nextQuestion([match])).toEqual(nextQuestion([live]))
  })

  law.prop([anyRole, anyFacts, anyFacts])('is compared as before', (some, a, b) => {
    const [one, other] = [matchOf(some, { ...a, candidateId: 'a' }), matchOf(some, { ...b, candidateId: 'b' })]
    expect(compareMatches(readBack(one), readBack(other))).toEqual(compareMatches(one, other))
  })
})

const PLACE = { roleId: 'role', candidateId: 'zzz', interval: [0, 0], eligible: 'unknown', coverage: 0 } as const

describe('a way, whatever the role and the profile', () => {
  const line = fc.oneof(
    fc.constant('eligible' as const),
    fc.nat(10_000).map((score) => ({ ...PLACE, score })),
  )
  const reached = (after: ScoreLine, to: 'eligible' | ScoreLine) =>
    to === 'eligible' ? after.eligible === 'yes' : byRank(after, to) < 0

  law.prop([anyRole, anyFacts, line])(
    'reaches the line when it is taken, and falls short with any step left out',
    (some, facts, to) => {
      const compiled = compileRole(some, DEFAULT_RULES)
      const { features } = evaluate(compiled, facts)
      const take = (steps: readonly Step[]) => {
        const changed = compiled.features.map(({ key }, i) => {
          const step = steps.find(({ feature }) => feature === key)
          return step ? { low: step.to, high: step.to, paths: [] } : features[i]
        })
        return scoreLine(evaluateFeatures(compiled, changed), facts.candidateId)
      }
      for (const { steps, after } of whyNot(evaluate(compiled, facts), facts.candidateId, to)) {
        expect(take(steps)).toEqual(after)
        expect(reached(after, to)).toBe(true)
        for (const step of steps) {
          expect(['age', 'gender', 'trait']).not.toContain(step.kind)
          expect(step.to).toBeGreaterThan(step.from ?? -1)
          expect(reached(take(steps.filter((other) => other !== step)), to)).toBe(false)
        }
      }
    },
  )
})
