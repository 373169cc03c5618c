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
  const machine: Machine = { credit: plan.credit, writer, column: 0, stack: [], lookUps: [] }
  const trace = plan.instructions.map((it) => {
    const value = execute(it, machine)
    if (value !== undefined) machine.stack.push(value)
    return value
  })
  const { lookUps } = machine
  const feature = (column: number) => named(featureName(column), writer)
  const paid = lookUps.map(({ curve, column }) => paidFor(curve, feature(column), writer))
  const worths = lookUps.map(({ curve, column }, i) => worthWithin(curve, feature(column), named(`p${i}`, writer)))
  return {
    features: features.flatMap((of, i) => itemsOf(featureName(i), storedBounds(of, writer))),
    paid: paid.flatMap((bounds, i) => itemsOf(`p${i}`, bounds)),
    worths: worths.flatMap((bounds, i) => itemsOf(`w${i}`, bounds)),
    trace,
  }
}

interface Machine {
  readonly credit: number
  readonly writer: Writer
  /** The feature that was named last. */
  column: number
  readonly stack: Lanes[]
  /** All look-ups until now: their number is what their columns are called by. */
  readonly lookUps: { readonly curve: Curve; readonly column: number }[]
}

function execute(it: Instruction, machine: Machine): Lanes | undefined {
  const { stack, lookUps, credit, writer } = machine
  switch (it.op) {
    case 'feature':
      machine.column = it.column
      return undefined
    case 'look-up':
      lookUps.push({ curve: it.curve, column: machine.column })
      return worthOf(lookUps.length - 1, credit, writer)
    case 'max':
      return choose('GREATEST', stack.splice(-it.count))
    case 'min':
      return choose('LEAST', stack.splice(-it.count))
    case 'sum':
      return undefined
  }
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
