import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet } from '../model/rule-set'
import type { LadderKind } from './ladders'
import { tablesOf } from './ladders'
import type { Keys } from './numbers'
import { numbersBelow, pathOf, withNumber } from './numbers'

/** The numbers that the tables of a kind are made of. */
const MADE_OF: readonly (readonly [LadderKind, Keys])[] = [
  ['education', ['curves', 'education']],
  ['education', ['overqualification', 'education']],
  ['experience', ['curves', 'experience', 'knee']],
  ['experience', ['overqualification', 'experience']],
  ['age', ['curves', 'age']],
  ['language', ['curves', 'language', 'below']],
  ['management', ['curves', 'management']],
  ['seniority', ['curves', 'seniority']],
]

/** Every number that decides nothing: with another in its place, all tables of the kind would be the same. */
export function unreachedNumbers(rules: RuleSet): readonly RuleFinding[] {
  return MADE_OF.flatMap(([kind, part]) =>
    numbersBelow(rules, part)
      .filter(({ keys, value }) => areSame(kind, rules, withNumber(rules, keys, value === 0 ? 1 : value - 1)))
      .map(
        ({ keys, value }): RuleFinding => ({
          ...{ code: 'unreached', severity: 'fault', path: pathOf(keys), kind, cases: [] },
          params: { value },
        }),
      ),
  )
}

function areSame(kind: LadderKind, rules: RuleSet, others: RuleSet): boolean {
  const tables = tablesOf(kind, others)
  for (const { curve } of tablesOf(kind, rules)) {
    const values: readonly number[] = tables.next().value?.curve.values ?? []
    if (values.length !== curve.values.length || values.some((value, x) => value !== curve.values[x])) return false
  }
  return true
}
