import type { TermTables } from './tables'
import { ELIGIBILITY_BITS } from './tables'

/** A table of `ELIGIBILITY_BITS` by the codes of a column. */
export type GateTable = Required<Pick<TermTables, 'column' | 'gates'>>

/**
 * What the terms of a role add to its points, with what their gates say in the same number: gates that are looked up by themselves cost
 * half of what all points do.
 *
 * The lower bits hold the sum. Above them stands a count: an unknown gate adds 1, one that is not passed adds more than all the others
 * can with what is unknown, so that the count tells the worst of them.
 */
export interface GatedPoints {
  /** What each direct term adds, by the code of its column. */
  readonly tables: readonly Int32Array[]
  /** The bits of the sum. */
  readonly shift: number
  /** What a count says, in `ELIGIBILITY_BITS`. */
  readonly said: Uint8Array
  /** Gates that found no room, as weights were high and gates many. */
  readonly loose: readonly GateTable[]
}

const WORD = 32

/** @param greatest - the most that all terms of the role come to. */
export function gatedPoints(direct: readonly TermTables[], greatest: number): GatedPoints {
  const shift = WORD - Math.clz32(greatest)
  const gated = direct.filter(isGated)
  const room = Math.min(gated.length, mostGates(2 ** (WORD - shift)))
  const carried = new Set<TermTables>(gated.slice(0, room))
  return {
    tables: direct.map((term) => (carried.has(term) ? withGates(term as GatedTerm, shift, room) : term.sums.point)),
    shift,
    said: Uint8Array.from({ length: room * (room + 1) + 1 }, (_, count) => bitsOf(count, room)),
    loose: gated.slice(room),
  }
}

type GatedTerm = TermTables & GateTable

function isGated(term: TermTables): term is GatedTerm {
  return term.gates !== undefined
}

/** Gates whose count stays below a limit, whatever they say. */
function mostGates(limit: number): number {
  return Math.floor((Math.sqrt(4 * limit - 3) - 1) / 2)
}

function withGates({ sums, gates }: GatedTerm, shift: number, room: number): Int32Array {
  return sums.point.map((points, code) => points + (countOf(gates[code] as number, room) << shift))
}

function countOf(bits: number, room: number): number {
  return bits === ELIGIBILITY_BITS.no ? room + 1 : bits
}

function bitsOf(count: number, room: number): number {
  if (count > room) return ELIGIBILITY_BITS.no
  return count > 0 ? ELIGIBILITY_BITS.unknown : ELIGIBILITY_BITS.yes
}
