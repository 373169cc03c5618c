import { at } from '../curve/curve'
import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import { JURISDICTIONS, notScoredIn } from '../rules/jurisdictions'
import type { Asked } from './ladders'
import { asksOf, hasOf, lastOf, tablesOf } from './ladders'

/**
 * What age does under the rule set and its jurisdiction: nothing where it may not decide; elsewhere it is told that it counts,
 * and in which places it may not. Nobody is ruled out by it anywhere. Gender is scored by no rule set.
 */
export function protectedFindings(rules: RuleSet): readonly RuleFinding[] {
  const { weights, gates, jurisdiction } = rules
  const counts = weights.age.required > 0 || weights.age.preferred > 0
  const asked = tablesOf('age', rules).next().value
  if (!counts || !asked || notScoredIn(jurisdiction).age !== undefined) return []
  const example = { kind: 'age', asks: asksOf(asked, rules), cases: casesOf(asked) } as const
  const places = Object.keys(JURISDICTIONS).filter((id) => notScoredIn(id).age !== undefined)
  const params = { places: places.join(', '), gate: gates.age ?? 0 }
  const isGated = gates.age !== undefined && weights.age.required > 0
  return [
    { code: 'protected-scored', severity: 'note', path: 'weights.age', ...example, params },
    ...(isGated ? [{ code: 'protected-gate', severity: 'fault', path: 'gates.age', ...example, params } as const] : []),
  ]
}

/** The age asked for, and the nearest above it that earns less. */
function casesOf({ curve, to }: Asked): RuleFinding['cases'] {
  const ages = [to, to + 1].filter((age) => age <= lastOf('age'))
  return ages.map((age) => ({ has: hasOf('age', age), score: at(curve, age) }))
}
