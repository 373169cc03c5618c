import type { Curve } from '../../curve/curve'
import { worthAway } from '../../curve/free'
import { plateau, tabulate } from '../../curve/shapes'
import type { AgeLeaf } from '../../model/constraint'
import type { Facts } from '../../model/facts'
import type { Stated } from '../../model/match'
import type { RuleSet } from '../../model/rule-set'
import type { Comparer, FeatureValue, Scorer } from '../scoring'
import { bounds, NOT_STATED, overBy, shortBy, within } from '../stated'

/** Years of birth are counted from here, so that a feature stays small. */
const BIRTH_EPOCH = 1900

interface Range {
  readonly unit: 'years' | 'birth-year'
  readonly min?: number
  readonly max?: number
}

/** Completed years at `asOf`, or years of birth since 1900 where the posting names those (90后): a plateau with shoulders. */
export const ageScorer: Scorer<'age'> = {
  criteria: (leaf, { rules }) => {
    const range = rangeOf(leaf)
    if (range === undefined) return []
    const key = range.unit === 'years' ? 'age.years' : 'age.birth-year'
    return [{ key, feature: (facts) => ageFeature(facts, range), curve: ageCurve(range, rules) }]
  },
  expected: (leaf) => expectedAge(rangeOf(leaf)),
  comparer: (leaf) => comparerOf(rangeOf(leaf)),
}

/** The bounds in order, whichever way round a hand-written role has them; ages win over years of birth. */
function rangeOf({ min, max, bornFrom, bornTo }: AgeLeaf): Range | undefined {
  if (min !== undefined || max !== undefined) return { unit: 'years', ...inOrder(min, max) }
  if (bornFrom !== undefined || bornTo !== undefined) return { unit: 'birth-year', ...inOrder(bornFrom, bornTo) }
  return undefined
}

function inOrder(a: number | undefined, b: number | undefined): { min?: number; max?: number } {
  if (a === undefined || b === undefined)
    return { ...(a !== undefined && { min: a }), ...(b !== undefined && { max: b }) }
  return { min: Math.min(a, b), max: Math.max(a, b) }
}

/** Further outside than any shape tells of. */
const FAR = 200

function ageCurve({ unit, min, max }: Range, { curves, shapes }: RuleSet): Curve {
  const epoch = epochOf(unit)
  const range = {
    ...(min !== undefined && { min: min - epoch }),
    ...(max !== undefined && { max: max - epoch }),
  }
  const shape = shapes?.age
  if (shape === undefined) return plateau({ ...range, shoulder: curves.age.shoulder })
  const { min: from = 0, max: to = Number.POSITIVE_INFINITY } = range
  const last = range.max === undefined ? from : range.max + FAR
  return tabulate(last, (years) => worthAway(Math.max(from - years, years - to), shape))
}

function ageFeature(facts: Facts, { unit }: Range): FeatureValue | undefined {
  const fact = factOf(facts, unit)
  if (fact === undefined) return undefined
  const epoch = epochOf(unit)
  return { low: Math.max(fact.low - epoch, 0), high: Math.max(fact.high - epoch, 0), paths: [fact.source.path] }
}

function factOf(facts: Facts, unit: Range['unit']): Facts['age'] {
  return unit === 'years' ? facts.age : facts.birthYear
}

function epochOf(unit: Range['unit']): number {
  return unit === 'years' ? 0 : BIRTH_EPOCH
}

function expectedAge(range: Range | undefined): Stated {
  return range === undefined ? NOT_STATED : bounds(range.unit, range)
}

function comparerOf(range: Range | undefined): Comparer {
  if (range === undefined) return () => ({ actual: NOT_STATED })
  const { unit, min, max } = range
  return (facts) => {
    const fact = factOf(facts, unit)
    if (fact === undefined) return { actual: NOT_STATED }
    const { low, high } = fact
    const shortfall = shortBy('years', (min ?? high) - high) ?? overBy('years', low - (max ?? low))
    return { actual: within(unit, low, high), shortfall }
  }
}
