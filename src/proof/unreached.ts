import type { RuleFinding } from '../model/rule-finding'
import type { RuleSet, ScoredKind } from '../model/rule-set'
import { LADDER_KINDS, tablesOf } from './ladders'
import type { Keys } from './numbers'
import { numbersBelow, pathOf, withNumber } from './numbers'

/** The numbers that the tables of a kind are made of, whatever their shape. */
const MADE_OF: readonly (readonly [ScoredKind, Keys])[] = [
  ['education', ['curves', 'education', 'exceptions']],
  ['education', ['overqualification', 'education']],
  ['experience', ['overqualification', 'experience']],
]

/** Those that stand for the shape of a kind, where none is said freely. */
const SHAPED_BY: Readonly<Partial<Record<ScoredKind, Keys>>> = {
  education: ['curves', 'education', 'below'],
  experience: ['curves', 'experience', 'knee'],
  age: ['curves', 'age'],
  language: ['curves', 'language', 'below'],
  management: ['curves', 'management'],
  seniority: ['curves', 'seniority'],
}

/** What there is of a kind's tables; a shape puts the numbers of its curve out of use, which is no fault of theirs. */
const partsOf = ({ shapes = {} }: RuleSet): readonly (readonly [ScoredKind, Keys])[] => [
  ...MADE_OF,
  ...LADDER_KINDS.flatMap((kind) => {
    const keys = shapes[kind] ? ['shapes', kind] : SHAPED_BY[kind]
    return keys === undefined ? [] : [[kind, keys] as const]
  }),
]

/** Every number that decides nothing: with another in its place, all tables of the kind would be the same. The nothing that a shape starts from is told for clearness. */
export function unreachedNumbers(rules: RuleSet): readonly RuleFinding[] {
  return partsOf(rules).flatMap(([kind, part]) => {
    return numbersBelow(rules, part)
      .filter(({ value }) => value > 0 || part[0] !== 'shapes')
      .filter(({ keys, value }) =>
        neighbours(value).every((other) => areSame(kind, rules, withNumber(rules, keys, other))),
      )
      .map(
        ({ keys, value }): RuleFinding => ({
          ...{ code: 'unreached', severity: 'fault', path: pathOf(keys), kind, cases: [] },
          params: { value },
        }),
      )
  })
}

/** A point may stand for the same one nearer, and yet tell from where on it holds. */
const neighbours = (value: number): readonly number[] => (value === 0 ? [1] : [value - 1, value + 1])

function areSame(kind: ScoredKind, rules: RuleSet, others: RuleSet): boolean {
  const tables = tablesOf(kind, others)
  for (const { curve } of tablesOf(kind, rules)) {
    const values: readonly number[] = tables.next().value?.curve.values ?? []
    if (values.length !== curve.values.length || values.some((value, x) => value !== curve.values[x])) return false
  }
  return true
}
