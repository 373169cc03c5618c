import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { roleContext } from '../../src/kinds/experience/months/role-context'
import { leavesWithin } from '../../src/kinds/leaves'
import { SCORERS } from '../../src/kinds/scorers'
import type { Criterion, Scorer } from '../../src/kinds/scoring'
import type { Kind, Leaf } from '../../src/model/constraint'
import type { Facts } from '../../src/model/facts'
import type { Role } from '../../src/model/role'
import type { RuleSet } from '../../src/model/rule-set'
import { columnName } from '../../src/score'
import { anyFacts, anyRole, anyRules, LEAVES } from '../scoring/arbitraries'

const KINDS = Object.keys(LEAVES) as Kind[]
const scorer = (kind: Kind) => SCORERS[kind] as unknown as Scorer<Kind>

/** A leaf in a role and under a rule set of its own: of many, some share a column. */
const askedOf = (kind: Kind) => fc.tuple<[Leaf, Role, RuleSet]>(LEAVES[kind], anyRole, anyRules)

describe('a column', () => {
  test.each(KINDS)('of %s is told by its name: whoever shares it reads the same feature', (kind) => {
    const asked = fc.array(askedOf(kind), { minLength: 20, maxLength: 20 })
    const pool = fc.array(anyFacts, { minLength: 5, maxLength: 5 })
    const law = fc.property(asked, pool, (asked, pool) => {
      const columns = new Map<string, readonly unknown[]>()
      for (const criterion of asked.flatMap(([leaf, role, rules]) => criteriaOf(leaf, role, rules))) {
        const name = columnName(criterion)
        const values = valuesOf(criterion, pool)
        expect(values, name).toEqual(columns.get(name) ?? values)
        columns.set(name, values)
      }
    })
    fc.assert(law, { numRuns: 20 })
  })

  test.prop([anyRole, anyRules, fc.nat(200)])('keeps its name when weights and gates change', (role, rules, more) => {
    const leaves = role.requirements.flatMap(({ constraint }) => leavesWithin(constraint))
    const names = (rules: RuleSet) => leaves.flatMap((leaf) => criteriaOf(leaf, role, rules).map(columnName))
    const education = { required: 2 * more, preferred: more }
    const changed = { ...rules, weights: { ...rules.weights, education }, gates: {}, nearMiss: 500 }
    expect(names(changed)).toEqual(names(rules))
  })
})

function criteriaOf(leaf: Leaf, role: Role, rules: RuleSet): readonly Criterion[] {
  return scorer(leaf.kind).criteria(leaf, { rules, role: roleContext(role) })
}

function valuesOf({ feature }: Criterion, pool: readonly Facts[]): readonly unknown[] {
  return pool.map((facts) => feature(facts) ?? 'unknown')
}
