import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Outcome } from '../../src/model/match'
import { DEFAULT_RULES } from '../../src/rules/default'
import type { CompiledRole } from '../../src/score'
import { compileRole, evaluate, evaluateFeatures, scoreLine } from '../../src/score'
import { anyFacts, anyRole, anyRules, LEAVES } from '../scoring/arbitraries'
import { naiveScore } from '../scoring/naive'
import { matchOf, roleOf } from '../scoring/samples'

const RUNS = { numRuns: 400 }

describe('a score', () => {
  test.prop([anyRole, anyFacts, anyRules], RUNS)(
    'is what a plain recursion over the role says',
    (role, facts, rules) => {
      const { statuses, isBlurred, eligible, coverage, ...plain } = naiveScore(role, facts, rules)
      const match = matchOf(role, facts, rules)
      expect({ score: match.score, interval: match.interval }).toEqual(plain)
      // A group with a member that is near within bounds may be called unknown: the ends alone do not tell.
      if (isBlurred) return
      expect({ eligible: match.eligible, coverage: match.coverage }).toEqual({ eligible, coverage })
      expect(match.outcomes.map(({ status }) => status)).toEqual(statuses)
    },
  )

  test.prop([anyRole, anyFacts, anyRules], RUNS)(
    'lies within its interval, and nothing is NaN',
    (role, facts, rules) => {
      const { score, interval, coverage, outcomes } = matchOf(role, facts, rules)
      const [low, high] = interval
      expect([low, high, coverage].every(Number.isInteger)).toBe(true)
      if (score !== null) expect(Number.isInteger(score) && low <= score && score <= high).toBe(true)
      for (const outcome of outcomes) {
        expect(outcome.interval[0]).toBeLessThanOrEqual(outcome.score)
        expect(outcome.score).toBeLessThanOrEqual(outcome.interval[1])
      }
    },
  )

  test.prop([anyRole, anyFacts, anyRules], RUNS)(
    'is the weighted mean of its outcomes, and null when none is scored',
    (role, facts, rules) => {
      const { score, outcomes } = matchOf(role, facts, rules)
      const weight = outcomes.reduce((sum, outcome) => sum + outcome.weight, 0)
      const sum = outcomes.reduce((sum, outcome) => sum + outcome.weight * outcome.score, 0)
      expect(score).toBe(weight === 0 ? null : Math.floor((20 * sum + weight) / (2 * weight)))
      expect(outcomes.every(({ status, weight }) => (status === 'not-scored') === (weight === 0))).toBe(true)
    },
  )

  test.prop([anyRole, anyFacts], RUNS)('is the same each time', (role, facts) => {
    expect(matchOf(role, facts)).toEqual(matchOf(role, facts))
  })

  test.prop([anyRole, anyFacts, fc.nat(100), fc.nat(1200)], RUNS)(
    'moves by no more than the share of what a feature answers',
    (role, facts, which, to) => {
      const compiled = compileRole(role, DEFAULT_RULES)
      const { features } = evaluate(compiled, facts)
      fc.pre(features.length > 0)
      const column = which % features.length
      fc.pre(features[column] !== undefined)
      const changed = features.map((value, i) => (i === column ? { low: to, high: to, paths: [] } : value))
      const before = scoreLine(evaluateFeatures(compiled, features), 'c').score ?? 0
      const after = scoreLine(evaluateFeatures(compiled, changed), 'c').score ?? 0
      const [touched, all] = [weightOn(compiled, column, features), weightOn(compiled, undefined, features)]
      expect(Math.abs(after - before)).toBeLessThanOrEqual(all === 0 ? 0 : Math.ceil((10_000 * touched) / all) + 1)
    },
  )

  test.prop([anyRole, anyFacts], RUNS)('is known outright where everything is', (role, facts) => {
    const { coverage, interval, score } = matchOf(role, facts)
    if (interval[0] === interval[1]) expect(score).toBe(interval[0])
    if (coverage < 1000) expect(interval[0]).toBeLessThanOrEqual(interval[1])
  })
})

/** The weight of the requirements that read a column, or of all. */
function weightOn({ requirements }: CompiledRole, column: number | undefined, features: readonly unknown[]): number {
  return requirements
    .filter(({ node, term }) => term && (column === undefined || columnsOf(node).includes(column)))
    .filter(({ term }) => term?.onlyWhenKnown === undefined || features[term.onlyWhenKnown] !== undefined)
    .reduce((sum, { term }) => sum + (term?.weight ?? 0), 0)
}

function columnsOf(node: CompiledRole['requirements'][number]['node']): readonly number[] {
  return node.kind === 'leaf' ? node.criteria.map(({ column }) => column) : node.of.flatMap(columnsOf)
}

describe('every kind', () => {
  test.prop([fc.constantFrom(...Object.values(LEAVES)).chain((leaf) => leaf), anyFacts], { numRuns: 1000 })(
    'has features and curves within their bounds, and a curve that can be fulfilled',
    (leaf, facts) => {
      const { plan, features } = compileRole(roleOf([leaf]), DEFAULT_RULES)
      for (const { feature } of features) {
        const value = feature(facts)
        if (value)
          expect(
            Number.isInteger(value.low) && Number.isInteger(value.high) && 0 <= value.low && value.low <= value.high,
          ).toBe(true)
      }
      for (const instruction of plan.instructions) {
        if (instruction.op !== 'look-up') continue
        const { values } = instruction.curve
        expect(values.length).toBeLessThanOrEqual(1024)
        expect(values.every((value) => Number.isInteger(value) && value >= 0 && value <= 1000)).toBe(true)
        expect(Math.max(...values)).toBe(1000)
      }
    },
  )

  test.prop([anyRole, anyFacts], RUNS)(
    'says only what the profile has, with paths, and words it in a stored form',
    (role, facts) => {
      const check = (outcome: Outcome): void => {
        expect(outcome.message.code).toMatch(/^[a-zA-Z-]+[.][a-z.-]+$/)
        if (outcome.status === 'met' && outcome.kind !== 'anyOf' && outcome.kind !== 'allOf')
          expect(outcome).not.toHaveProperty('shortfall')
        outcome.members?.forEach(check)
      }
      matchOf(role, facts).outcomes.forEach(check)
    },
  )
})
