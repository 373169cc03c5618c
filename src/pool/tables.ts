import type { Curve } from '../curve/curve'
import type { Eligibility } from '../model/match'
import type { CompiledRole, Lane } from '../score'
import { gateOf, statusOf, worth } from '../score'
import type { Column } from './column'
import type { ScoredTerm } from './terms'

/** What is summed over the requirements of a role: weight × value on each lane, the weight that is known, the weight. */
export type Summed = Lane | 'known' | 'weight'

/** What a gate says, in bits: those of the worst of several are those of all of them together. */
export const ELIGIBILITY_BITS = { yes: 0b00, unknown: 0b01, no: 0b11 } as const satisfies Record<Eligibility, number>

/** What a term comes to at the three ends of what is known. */
type Ends = Readonly<Record<Lane, number>>

/** What a term adds to each sum, and what its gate says. */
export interface Share {
  readonly sums: Readonly<Record<Summed, number>>
  /** Of `ELIGIBILITY_BITS`. */
  readonly gate: number
}

const NOTHING: Share = { sums: { low: 0, point: 0, high: 0, known: 0, weight: 0 }, gate: 0 }

/** What a term adds whose value is known this far; nothing where it is left out. */
export function shareOf(term: ScoredTerm, { low, point, high }: Ends, nearMiss: number, isLeftOut: boolean): Share {
  if (isLeftOut) return NOTHING
  const { weight, gate, knownFrom } = term
  const status = statusOf({ low, high }, knownFrom, nearMiss)
  const sums = {
    low: weight * low,
    point: weight * point,
    high: weight * high,
    known: status === 'unknown' ? 0 : weight,
    weight,
  }
  return { sums, gate: gate === undefined ? 0 : ELIGIBILITY_BITS[gateOf({ low, high, gate, status })] }
}

/** A term that reads one column through one curve: all that it adds, by the code of the column. */
export interface TermTables {
  readonly column: Column
  readonly sums: Readonly<Record<Summed, Int32Array>>
  /** Absent where the term is not gated. */
  readonly gates?: Uint8Array
}

export function tabulateTerm(
  term: ScoredTerm,
  column: Column,
  curve: Curve,
  { plan, context }: CompiledRole,
): TermTables {
  const shares = column.values.map((value) => {
    const isLeftOut = term.onlyWhenKnown !== undefined && value === undefined
    return shareOf(term, worth(curve, value, plan.credit), context.rules.nearMiss, isLeftOut)
  })
  const summed = (what: Summed) => Int32Array.from(shares, ({ sums }) => sums[what])
  return {
    column,
    sums: {
      low: summed('low'),
      point: summed('point'),
      high: summed('high'),
      known: summed('known'),
      weight: summed('weight'),
    },
    ...(term.gate !== undefined && { gates: Uint8Array.from(shares, ({ gate }) => gate) }),
  }
}

/** A curve over a column, by code, on each lane. */
export type CurveTables = Readonly<Record<Lane, Uint16Array>>

export function tabulateCurve(curve: Curve, column: Column, credit: number): CurveTables {
  const ends = column.values.map((value) => worth(curve, value, credit))
  const lane = (which: Lane) => Uint16Array.from(ends, (value) => value[which])
  return { low: lane('low'), point: lane('point'), high: lane('high') }
}
