import type { Facts } from '../model/facts'
import type { ScoredTerm } from '../pool'
import { shareOf, termsOf } from '../pool'
import type { CompiledRole, Instruction, Column as Value } from '../score'
import { columnName, interpret } from '../score'
import { CurveBook } from './curve-book'

type Feature = CompiledRole['features'][number]

/** What a requirement comes to. */
export interface NumberedTerm {
  /** Undefined where it is not scored. */
  readonly term: number | undefined
  /** How many look-ups it takes. */
  readonly criteria: number
}

/** What a term comes to for one candidate; the arrays go by the number of the term. */
export interface Shares {
  readonly low: Int32Array
  readonly point: Int32Array
  readonly high: Int32Array
  readonly known: Int32Array
  readonly weight: Int32Array
  /** Of `ELIGIBILITY_BITS`. */
  readonly gates: Uint8Array
}

/**
 * The requirements of many roles under one rule set, each that is asked for again kept once: the same features through the same curves,
 * under the same weight and gate. A candidate is measured once by each, however many roles ask for it.
 */
export class TermBook {
  readonly #features: Feature['feature'][] = []
  readonly #columns = new Map<string, number>()
  readonly #curves = new CurveBook()
  readonly #terms: ScoredTerm[] = []
  readonly #numbers = new Map<string, number>()

  constructor(
    private readonly credit: number,
    private readonly nearMiss: number,
  ) {}

  get size(): number {
    return this.#terms.length
  }

  /** What each requirement of a role comes to, in the order of the role; new terms are added. */
  numbersOf(role: CompiledRole): readonly NumberedTerm[] {
    const columns = role.features.map((feature) => this.#columnOf(feature))
    return termsOf(role).map((term): NumberedTerm => {
      if (term === undefined) return { term: undefined, criteria: 0 }
      const criteria = term.instructions.filter(({ op }) => op === 'look-up').length
      return { term: this.#numberOf(moved(term, columns)), criteria }
    })
  }

  /** One candidate by all terms. */
  measure(facts: Facts): Shares {
    const values = this.#features.map((feature) => feature(facts))
    const shares = emptyShares(this.size)
    for (const [i, term] of this.#terms.entries()) this.#measureOne(term, values, shares, i)
    return shares
  }

  #measureOne(term: ScoredTerm, values: readonly Value[], shares: Shares, i: number): void {
    const run = interpret({ instructions: term.instructions, credit: this.credit }, values)
    const isLeftOut = term.onlyWhenKnown !== undefined && values[term.onlyWhenKnown] === undefined
    const last = run.point.length - 1
    const ends = { low: run.low[last] as number, point: run.point[last] as number, high: run.high[last] as number }
    const { sums, gate } = shareOf(term, ends, this.nearMiss, isLeftOut)
    shares.low[i] = sums.low
    shares.point[i] = sums.point
    shares.high[i] = sums.high
    shares.known[i] = sums.known
    shares.weight[i] = sums.weight
    shares.gates[i] = gate
  }

  #columnOf(feature: Feature): number {
    const name = columnName(feature)
    const known = this.#columns.get(name)
    if (known !== undefined) return known
    this.#columns.set(name, this.#features.length)
    return this.#features.push(feature.feature) - 1
  }

  #numberOf(term: ScoredTerm): number {
    const name = this.#nameOf(term)
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#terms.length)
    return this.#terms.push(term) - 1
  }

  /** All that a term is, in one word: `f3 l7 f4 l2 max2 w80 g500 k1000`. */
  #nameOf({ instructions, weight, gate, knownFrom, onlyWhenKnown }: ScoredTerm): string {
    const steps = instructions.map((it) => this.#wordOf(it)).join(' ')
    return `${steps} w${weight} g${gate ?? ''} k${knownFrom} o${onlyWhenKnown ?? ''}`
  }

  #wordOf(it: Instruction): string {
    if (it.op === 'feature') return `f${it.column}`
    if (it.op === 'look-up') return `l${this.#curves.numberOf(it.curve)}`
    return it.op === 'sum' ? it.op : `${it.op}${it.count}`
  }
}

/** A term whose features are those of the book instead of those of its role. */
function moved(term: ScoredTerm, columns: readonly number[]): ScoredTerm {
  const { onlyWhenKnown } = term
  return {
    ...term,
    instructions: term.instructions.map((it) =>
      it.op === 'feature' ? { ...it, column: columns[it.column] as number } : it,
    ),
    ...(onlyWhenKnown !== undefined && { onlyWhenKnown: columns[onlyWhenKnown] as number }),
  }
}

function emptyShares(size: number): Shares {
  return {
    low: new Int32Array(size),
    point: new Int32Array(size),
    high: new Int32Array(size),
    known: new Int32Array(size),
    weight: new Int32Array(size),
    gates: new Uint8Array(size),
  }
}
