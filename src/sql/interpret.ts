import type { Curve } from '../curve/curve'
import type { CompiledRole, Instruction, Lane } from '../score'
import type { Feature } from './feature-columns'
import { featureColumns } from './feature-columns'
import type { Item, Writer } from './statement'
import { extremeOf } from './statement'
import type { Bounds } from './worth'
import { paidFor, worthWithin } from './worth'

/** What an instruction leaves, as an expression on each lane. */
export type Lanes = Readonly<Record<Lane, string>>

/** A role's plan as queries over the table, one over the other. */
export interface Interpretation {
  /** Columns over the table: the bounds of each feature, as integers that can be reckoned with. */
  readonly features: readonly Item[]
  /** Over those: what each look-up pays for either bound. */
  readonly paid: readonly Item[]
  /** Over both: what each look-up is worth at worst and at best. */
  readonly worths: readonly Item[]
  /** What each instruction leaves, over the worths; undefined for a `feature` and for the `sum`, which is what the caller makes of it. */
  readonly trace: readonly (Lanes | undefined)[]
}

/** The machine of `score/plan.ts` with expressions in the place of numbers. */
export function interpret({ plan, features }: CompiledRole, writer: Writer): Interpretation {
  const stack: Lanes[] = []
  const lookUps: LookUp[] = []
  let column = 0
  const execute = (it: Instruction): Lanes | undefined => {
    switch (it.op) {
      case 'feature':
        column = it.column
        return undefined
      case 'look-up':
        lookUps.push({ curve: it.curve, column })
        return worthOf(lookUps.length - 1, plan.credit, writer)
      case 'max':
        return choose('GREATEST', stack.splice(-it.count))
      case 'min':
        return choose('LEAST', stack.splice(-it.count))
      case 'sum':
        return undefined
    }
  }
  const trace = plan.instructions.map((it) => {
    const value = execute(it)
    if (value !== undefined) stack.push(value)
    return value
  })
  return {
    features: features.flatMap((feature, i) => itemsOf(featureName(i), storedBounds(feature, writer))),
    paid: lookUps.flatMap((lookUp, i) => itemsOf(`p${i}`, paidOf(lookUp, writer))),
    worths: lookUps.flatMap((lookUp, i) => itemsOf(`w${i}`, boundsOf(lookUp, i, writer))),
    trace,
  }
}

interface LookUp {
  readonly curve: Curve
  readonly column: number
}

/** The column of the least that a feature of the role may be; null where it is unknown. */
export function lowOf(column: number): string {
  return `${featureName(column)}_low`
}

function featureName(column: number): string {
  return `f${column}`
}

function itemsOf(base: string, { low, high }: Bounds): readonly Item[] {
  return [
    { name: `${base}_low`, expression: low },
    { name: `${base}_high`, expression: high },
  ]
}

function named(base: string, { name }: Writer): Bounds {
  return { low: name(`${base}_low`), high: name(`${base}_high`) }
}

/** Two bytes hold a feature, and not what is reckoned from it. */
function storedBounds(feature: Feature, { name }: Writer): Bounds {
  const { low, high } = featureColumns(feature)
  return { low: `CAST(${name(low)} AS INTEGER)`, high: `CAST(${name(high)} AS INTEGER)` }
}

function paidOf({ curve, column }: LookUp, writer: Writer): Bounds {
  const { low, high } = named(featureName(column), writer)
  return { low: paidFor(curve, low, writer), high: paidFor(curve, high, writer) }
}

function boundsOf({ curve, column }: LookUp, number: number, writer: Writer): Bounds {
  return worthWithin(curve, named(featureName(column), writer), named(`p${number}`, writer))
}

function worthOf(number: number, credit: number, writer: Writer): Lanes {
  const { low, high } = named(`w${number}`, writer)
  return { low, point: `LEAST(GREATEST(${credit}, ${low}), ${high})`, high }
}

function choose(which: 'GREATEST' | 'LEAST', values: readonly Lanes[]): Lanes {
  const on = (lane: Lane) =>
    extremeOf(
      which,
      values.map((value) => value[lane]),
    )
  return { low: on('low'), point: on('point'), high: on('high') }
}
