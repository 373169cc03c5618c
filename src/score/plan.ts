import type { Curve } from '../curve/curve'
import { greatestWithin, leastWithin } from '../curve/curve'

/**
 * The whole language that a role is scored in: a flat list in post-order for a machine with one stack of integers. Every
 * engine is an interpreter of these five.
 *
 * - `feature`: push the number of a column of features.
 * - `look-up`: pop it, push what its value is worth in a curve.
 * - `max`, `min`: pop `count` values, push the greatest, the least.
 * - `sum`: pop as many values as there are terms, push Σ weight × value.
 */
export type Instruction =
  | { readonly op: 'feature'; readonly column: number }
  | { readonly op: 'look-up'; readonly curve: Curve }
  | { readonly op: 'max'; readonly count: number }
  | { readonly op: 'min'; readonly count: number }
  | { readonly op: 'sum'; readonly terms: readonly SumTerm[] }

export interface SumTerm {
  readonly weight: number
  /** The term, weight and all, is left out where this column is unknown: an assessment that nobody made. */
  readonly onlyWhenKnown?: number
}

export interface Plan {
  /** Ends in the one `sum`; empty where nothing is scored. */
  readonly instructions: readonly Instruction[]
  /** What an unknown is worth on the point lane. */
  readonly credit: number
}

/** A feature's value, known outright where `low === high`; undefined where it is unknown. */
export type Column = { readonly low: number; readonly high: number } | undefined

/** Each plan is run three times: at worst, as it stands, at best. */
export type Lane = 'low' | 'point' | 'high'

/** The value that each instruction left on the stack, in the order of the plan; the last is the weighted sum. */
export type Trace = readonly number[]

/** Runs a plan on one lane. Every step is monotone, so low ≤ point ≤ high holds at every instruction. */
export function interpret(plan: Plan, columns: readonly Column[], lane: Lane): Trace {
  const stack: number[] = []
  return plan.instructions.map((instruction) => {
    const value = execute(instruction, stack, columns, plan.credit, lane)
    stack.push(value)
    return value
  })
}

function execute(it: Instruction, stack: number[], columns: readonly Column[], credit: number, lane: Lane): number {
  switch (it.op) {
    case 'feature':
      return it.column
    case 'look-up':
      return worth(it.curve, columns[stack.pop() as number], credit, lane)
    case 'max':
      return Math.max(...stack.splice(-it.count))
    case 'min':
      return Math.min(...stack.splice(-it.count))
    case 'sum':
      return weightedSum(it.terms, stack.splice(-it.terms.length), columns)
  }
}

/** A known feature is worth its score on all lanes; an unknown one nothing, the credit, and the most that there is. */
export function worth(curve: Curve, column: Column, credit: number, lane: Lane): number {
  const low = column === undefined ? 0 : leastWithin(curve, column.low, column.high)
  if (lane === 'low') return low
  const high = column === undefined ? curve.greatest : greatestWithin(curve, column.low, column.high)
  return lane === 'high' ? high : Math.min(Math.max(credit, low), high)
}

function weightedSum(terms: readonly SumTerm[], values: readonly number[], columns: readonly Column[]): number {
  return terms.reduce((sum, term, i) => sum + appliedWeight(term, columns) * (values[i] as number), 0)
}

/** The weight of a term for this candidate: its own, or 0 where it is left out. */
export function appliedWeight({ weight, onlyWhenKnown }: SumTerm, columns: readonly Column[]): number {
  return onlyWhenKnown !== undefined && columns[onlyWhenKnown] === undefined ? 0 : weight
}
