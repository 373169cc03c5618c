import type { Lane } from '../score'
import { gateOf, statusOf } from '../score'
import type { Codes } from './column'
import { BLOCK } from './column'
import type { Lookup } from './loops'
import { addFour, addOne, setBits } from './loops'
import type { GroupTerm, ReadyRole } from './ready-role'
import { BlockStack } from './stack'
import type { Summed } from './tables'
import { ELIGIBILITY_BITS } from './tables'

/** What a role adds up over one block of candidates. The arrays are those of the last block that was added up. */
export class BlockSums {
  readonly sums: Readonly<Record<Summed, Int32Array>> = {
    low: new Int32Array(BLOCK),
    point: new Int32Array(BLOCK),
    high: new Int32Array(BLOCK),
    known: new Int32Array(BLOCK),
    weight: new Int32Array(BLOCK),
  }
  /** What is weighed in all: of everybody alike, or of each candidate. */
  readonly weights: number | Int32Array
  private readonly asked: readonly Summed[]
  private readonly stacks: Readonly<Record<Lane, BlockStack>> = {
    low: new BlockStack(),
    point: new BlockStack(),
    high: new BlockStack(),
  }

  /** @param asked - the sums that are wanted; the others hold nothing of use. */
  constructor(
    private readonly role: ReadyRole,
    asked: readonly Summed[],
  ) {
    this.asked = role.weight === undefined ? [...asked, 'weight'] : asked
    this.weights = role.weight ?? this.sums.weight
  }

  /**
   * Adds up the first `count` candidates of a block. The sums of points carry gates, as `GatedPoints` has it.
   *
   * @param gates - where what the others say is set, in `ELIGIBILITY_BITS`, if it is asked for.
   */
  add(block: number, count: number, gates?: Uint8Array): void {
    for (const summed of this.asked) this.addDirect(summed, block, count)
    if (gates !== undefined) this.setLoose(gates, block, count)
    for (const term of this.role.groups) this.addGroup(term, gates, block, count)
  }

  private addDirect(summed: Summed, block: number, count: number): void {
    const sums = this.sums[summed]
    sums.fill(0)
    const { direct, points } = this.role
    const lookups = direct.map((term, i): Lookup => {
      const table = summed === 'point' ? (points.tables[i] as Int32Array) : term.sums[summed]
      return { table, codes: term.column.blocks[block] as Codes }
    })
    let at = 0
    for (; at + 4 <= lookups.length; at += 4) {
      addFour(sums, lookups.slice(at, at + 4) as [Lookup, Lookup, Lookup, Lookup], count)
    }
    for (const { table, codes } of lookups.slice(at)) addOne(sums, table, codes, count)
  }

  private setLoose(bits: Uint8Array, block: number, count: number): void {
    for (const { gates, column } of this.role.points.loose) setBits(bits, gates, column.blocks[block] as Codes, count)
  }

  private addGroup(term: GroupTerm, gates: Uint8Array | undefined, block: number, count: number): void {
    const isGated = gates !== undefined && term.gate !== undefined
    const isPointAlone = !isGated && this.asked.every((summed) => summed === 'point')
    const run = (lane: Lane) => this.stacks[lane].run(term.part, lane, block, count)
    const point = run('point')
    for (let i = 0; i < count; i++)
      this.sums.point[i] = (this.sums.point[i] as number) + term.weight * (point[i] as number)
    if (!isPointAlone) this.addEnds(term, run('low'), run('high'), isGated ? gates : undefined, count)
  }

  private addEnds(
    term: GroupTerm,
    lows: Uint16Array,
    highs: Uint16Array,
    gates: Uint8Array | undefined,
    count: number,
  ): void {
    const { weight, knownFrom, gate = 0 } = term
    const { nearMiss } = this.role.compiled.context.rules
    const { low: sumLow, high: sumHigh, known, weight: sumWeight } = this.sums
    for (let i = 0; i < count; i++) {
      const low = lows[i] as number
      const high = highs[i] as number
      const status = statusOf({ low, high }, knownFrom, nearMiss)
      sumLow[i] = (sumLow[i] as number) + weight * low
      sumHigh[i] = (sumHigh[i] as number) + weight * high
      if (status !== 'unknown') known[i] = (known[i] as number) + weight
      sumWeight[i] = (sumWeight[i] as number) + weight
      if (gates !== undefined) gates[i] = (gates[i] as number) | ELIGIBILITY_BITS[gateOf({ low, high, gate, status })]
    }
  }
}
