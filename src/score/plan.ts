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
  const machine = new Machine(columns, credit)
  for (const instruction of instructions) machine.run(instruction)
  return machine
}

/** Three lanes with the value that each instruction left, and one stack for all of them: the places of what is on it. */
class Machine implements Record<Lane, Trace> {
  readonly low: number[] = []
  readonly point: number[] = []
  readonly high: number[] = []
  readonly #stack: number[] = []
  readonly #columns: readonly Column[]
  readonly #credit: number

  constructor(columns: readonly Column[], credit: number) {
    this.#columns = columns
    this.#credit = credit
  }

  run(it: Instruction): void {
    if (it.op === 'feature') this.#push(it.column, it.column, it.column)
    else if (it.op === 'look-up') this.#lookUp(it.curve)
    else if (it.op === 'sum') this.#sum(it.terms)
    else this.#pick(it.op === 'max' ? Math.max : Math.min, it.count)
  }

  #push(low: number, point: number, high: number): void {
    this.#stack.push(this.point.length)
    this.low.push(low)
    this.point.push(point)
    this.high.push(high)
  }

  #pop(): number {
    return this.#stack.pop() as number
  }

  #lookUp(curve: Curve): void {
    const { low, point, high } = worth(curve, this.#columns[this.point[this.#pop()] as number], this.#credit)
    this.#push(low, point, high)
  }

  #pick(better: (a: number, b: number) => number, count: number): void {
    const first = this.#pop()
    let [low, point, high] = [this.low[first] as number, this.point[first] as number, this.high[first] as number]
    for (let others = count - 1; others > 0; others--) {
      const place = this.#pop()
      low = better(low, this.low[place] as number)
      point = better(point, this.point[place] as number)
      high = better(high, this.high[place] as number)
    }
    this.#push(low, point, high)
  }

  #sum(terms: readonly SumTerm[]): void {
    let [low, point, high] = [0, 0, 0]
    for (let i = terms.length - 1; i >= 0; i--) {
      const place = this.#pop()
      const weight = appliedWeight(terms[i] as SumTerm, this.#columns)
      low += weight * (this.low[place] as number)
      point += weight * (this.point[place] as number)
      high += weight * (this.high[place] as number)
    }
    this.#push(low, point, high)
  }
}

/** A known feature is worth its score on all lanes; an unknown one nothing, the credit, and the most that there is. */
export function worth(curve: Curve, column: Column, credit: number): Readonly<Record<Lane, number>> {
  const low = column === undefined ? 0 : leastWithin(curve, column.low, column.high)
  const high = column === undefined ? curve.greatest : greatestWithin(curve, column.low, column.high)
  return { low, point: Math.min(Math.max(credit, low), high), high }
}

/** The weight of a term for this candidate: its own, or 0 where it is left out. */
export function appliedWeight({ weight, onlyWhenKnown }: SumTerm, columns: readonly Column[]): number {
  return onlyWhenKnown !== undefined && columns[onlyWhenKnown] === undefined ? 0 : weight
}
