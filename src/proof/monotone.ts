import { at } from '../curve/curve'
import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet, ScoredKind } from '../model/rule-set'
import type { Asked } from './ladders'
import { asksOf, hasOf, LADDER_KINDS, lastOf, tablesOf } from './ladders'

/** Whoever has more of what is asked for never earns less, and beyond a greatest value whoever is nearer: of each kind the smallest case where it fails. */
export function fallingTables(rules: RuleSet): readonly RuleFinding[] {
  return LADDER_KINDS.flatMap((kind) => {
    for (const asked of tablesOf(kind, rules)) {
      const value = firstFall(asked, lastOf(kind))
      if (value !== undefined) return [falling(kind, asked, value, rules)]
    }
    return []
  })
}

/** The first value that earns less than the one before it, on the way up, or more, on the way down. */
function firstFall({ curve, to }: Asked, last: number): number | undefined {
  // Beyond the last entry nothing changes.
  for (let value = 1; value <= Math.min(last, curve.values.length - 1); value++) {
    const step = at(curve, value) - at(curve, value - 1)
    if ((value <= to && step < 0) || (value > to && step > 0)) return value
  }
  return undefined
}

function falling(kind: ScoredKind, asked: Asked, value: number, rules: RuleSet): RuleFinding {
  const [further, nearer] = value <= asked.to ? [value - 1, value] : [value, value - 1]
  return {
    code: 'falls',
    severity: 'fault',
    path: rules.shapes?.[kind] ? `shapes.${kind}` : `curves.${kind}`,
    kind,
    asks: asksOf(asked, rules),
    cases: [further, nearer].map((held) => ({ has: hasOf(kind, held), score: at(asked.curve, held) })),
    params: {},
  }
}
