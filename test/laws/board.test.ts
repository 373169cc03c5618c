import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { bestRoles, intervalsOf, RequirementBook, scoreRoles, TermLists } from '../../src/board'
import type { Facts } from '../../src/model/facts'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import { ELIGIBILITY_BITS, NO_SCORE } from '../../src/pool'
import { byRank, compileRole, evaluate, scoreLine } from '../../src/score'
import { anyFacts, anyRole, anyRules } from '../scoring/arbitraries'

const ROLES = 60
const CANDIDATES = 20
const TOP = 9

/** Ids in another order than the roles: they break ties, places do not. */
const anyRoles = fc
  .array(anyRole, { minLength: ROLES, maxLength: ROLES })
  .map((roles) => roles.map((role, i) => ({ ...role, id: `r${(7 * i) % ROLES}` })))

function expectOneAnswer(roles: readonly Role[], rules: RuleSet, candidates: readonly Facts[]): void {
  const compiled = roles.map((role) => compileRole(role, rules))
  const book = new RequirementBook(rules)
  const lists = new TermLists()
  for (const role of roles) lists.add(book.numbersOf(role, 'role'))
  const ids = roles.map(({ id }) => id)
  for (const facts of candidates) {
    const shares = book.terms.measure(facts)
    const lines = compiled.map((role) => scoreLine(evaluate(role, facts), facts.candidateId))
    const { scores, eligible } = scoreRoles(lists, shares)
    expect([...scores]).toEqual(lines.map(({ score }) => score ?? NO_SCORE))
    expect([...eligible]).toEqual(lines.map(({ eligible }) => ELIGIBILITY_BITS[eligible]))
    const { low, high, coverage } = intervalsOf(lists, shares)
    expect(lines.map((_, i) => [low[i], high[i]])).toEqual(lines.map(({ interval }) => interval))
    expect([...coverage]).toEqual(lines.map(({ coverage }) => coverage))
    const best = [...lines].sort(byRank).slice(0, TOP)
    expect(bestRoles(lists, shares, ids, TOP).map((i) => lines[i])).toEqual(best)
  }
}

describe('a board of roles', () => {
  // 25 runs of 60 roles and 20 candidates are 30,000 pairs.
  test.prop([anyRoles, anyRules, fc.array(anyFacts, { minLength: CANDIDATES, maxLength: CANDIDATES })], {
    numRuns: 25,
  })(
    'gives every pair the score, interval, eligibility, coverage and place that the explained engine gives it',
    expectOneAnswer,
    120_000,
  )
})
