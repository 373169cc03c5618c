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

/** Each plan is run on three lanes: at worst, as it stands, at best. */
export type Lane = 'low' | 'point' | 'high'

/** The value that each instruction left on the stack, in the order of the plan; the last is the weighted sum. */
export type Trace = readonly number[]

/** Runs a plan, all lanes side by side. Every step is monotone, so low ≤ point ≤ high holds at every instruction. */
export function interpret({ instructions, credit }: Plan, columns: readonly Column[]): Readonly<Record<Lane, Trace>> {
  const { length } = instructions
  const run = { low: new Array<number>(length), point: new Array<number>(length), high: new Array<number>(length) }
  /** The places of the instructions whose values are on the stack, one for all lanes. */
  const stack: number[] = []
  for (let at = 0; at < length; at++) {
    execute(instructions[at] as Instruction, at, run, stack, columns, credit)
    stack.push(at)
  }
  return run
}

function execute(
  it: Instruction,
  at: number,
  { low, point, high }: Record<Lane, number[]>,
  stack: number[],
  columns: readonly Column[],
  credit: number,
): void {
  switch (it.op) {
    case 'feature':
      low[at] = point[at] = high[at] = it.column
      return
    case 'look-up': {
      const paid = worth(it.curve, columns[point[stack.pop() as number] as number], credit)
      low[at] = paid.low
      point[at] = paid.point
      high[at] = paid.high
      return
    }
    default: {
      const places = stack.splice(-(it.op === 'sum' ? it.terms.length : it.count))
      for (const lane of [low, point, high]) lane[at] = combined(it, lane, places, columns)
    }
  }
}

/** What an instruction makes of several values, which stand at places of a lane. */
function combined(
  it: Exclude<Instruction, { op: 'feature' | 'look-up' }>,
  lane: Trace,
  places: readonly number[],
  columns: readonly Column[],
): number {
  if (it.op === 'sum') return weightedSum(it.terms, lane, places, columns)
  const values = places.map((place) => lane[place] as number)
  return it.op === 'max' ? Math.max(...values) : Math.min(...values)
}

/** A known feature is worth its score on all lanes; an unknown one nothing, the credit, and the most that there is. */
export function worth(curve: Curve, column: Column, credit: number): Readonly<Record<Lane, number>> {
  const low = column === undefined ? 0 : leastWithin(curve, column.low, column.high)
  const high = column === undefined ? curve.greatest : greatestWithin(curve, column.low, column.high)
  return { low, point: Math.min(Math.max(credit, low), high), high }
}

function weightedSum(
  terms: readonly SumTerm[],
  trace: Trace,
  places: readonly number[],
  columns: readonly Column[],
): number {
  let sum = 0
  for (let i = 0; i < terms.length; i++)
    sum += appliedWeight(terms[i] as SumTerm, columns) * (trace[places[i] as number] as number)
  return sum
}

/** The weight of a term for this candidate: its own, or 0 where it is left out. */
export function appliedWeight({ weight, onlyWhenKnown }: SumTerm, columns: readonly Column[]): number {
  return onlyWhenKnown !== undefined && columns[onlyWhenKnown] === undefined ? 0 : weight
}
