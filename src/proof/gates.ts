import { at } from '../curve/curve'
import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet, ScoredKind } from '../model/rule-set'
import { notScoredIn } from '../rules/jurisdictions'
import type { Asked } from './ladders'
import { asksOf, hasOf, lastOf, tablesOf } from './ladders'

/** Each gate can be failed, and by nobody who has more than is asked for. */
export function gateFindings(rules: RuleSet): readonly RuleFinding[] {
  return (Object.entries(rules.gates) as [ScoredKind, number][]).flatMap(([kind, gate]) => {
    if (isIdle(kind, gate, rules)) return [finding('gate-idle', kind, gate)]
    return kind === 'age' ? [] : overshot(kind, gate, rules)
  })
}

const finding = (code: 'gate-idle' | 'gate-over', kind: ScoredKind, gate: number): RuleFinding => ({
  ...{ code, severity: 'fault', path: `gates.${kind}`, kind, cases: [] },
  params: { gate },
})

/** Of a kind that is not scored, or one where nothing that anybody has earns less than the gate. */
function isIdle(kind: ScoredKind, gate: number, rules: RuleSet): boolean {
  if (rules.weights[kind].required === 0 || notScoredIn(rules.jurisdiction)[kind] !== undefined) return true
  for (const { curve } of tablesOf(kind, rules)) if (curve.values.some((score) => score < gate)) return false
  return true
}

/** The smallest requirement whose greatest value somebody exceeds, and fails the gate by it. */
function overshot(kind: ScoredKind, gate: number, rules: RuleSet): readonly RuleFinding[] {
  for (const asked of tablesOf(kind, rules)) {
    const value = firstBelow(asked, gate, lastOf(kind))
    if (value === undefined) continue
    const cases = [{ has: hasOf(kind, value), score: at(asked.curve, value) }]
    return [{ ...finding('gate-over', kind, gate), asks: asksOf(asked, rules), cases }]
  }
  return []
}

function firstBelow({ curve, to }: Asked, gate: number, last: number): number | undefined {
  for (let value = to + 1; value <= last; value++) if (at(curve, value) < gate) return value
  return undefined
}
