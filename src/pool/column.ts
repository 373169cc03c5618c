import type { Extent } from '../model/facts'

/** So many candidates are kept, and scored, at a time: their codes and the sums over them stay in the processor's cache. */
export const BLOCK = 4096

/** One code a candidate: two bytes, or four in a column of more than 65,536 distinct values. */
export type Codes = Uint16Array | Uint32Array

/** The greatest code of two bytes. */
const NARROW = 0xffff

/** Bounds are far below this, so that two of them make one safe integer. */
const BOUND = 2 ** 26

/**
 * A feature of every candidate, in the order of the pool.
 *
 * What is kept of a candidate is a code: the place of the value in the list of the distinct ones, `values`. Code 0 is the
 * unknown, so that a new block says nothing of anybody. A value known outright and one known within bounds are codes alike:
 * whatever a curve pays for either at worst, as it stands and at best is one entry of a table, made once for a role.
 */
export class Column {
  readonly values: (Extent | undefined)[] = [undefined]
  blocks: Codes[] = []
  private readonly codes = new Map<number, number>()
  private count = 0

  /**
   * @param name - what the feature is, as `columnName` has it.
   * @param values - those that have codes already, from code 1 on.
   * @param codes - of the candidates that are in it already.
   */
  constructor(
    readonly name: string,
    values: readonly Extent[] = [],
    codes: Codes = new Uint16Array(),
  ) {
    for (const value of values) this.codeOf(value)
    for (let from = 0; from < codes.length; from += BLOCK) this.blocks.push(codes.subarray(from, from + BLOCK))
    this.count = codes.length
  }

  /** Of how many candidates the feature is at hand: the first ones of the pool. */
  get length(): number {
    return this.count
  }

  push(value: Extent | undefined): void {
    this.pushCode(value === undefined ? 0 : this.codeOf(value))
  }

  /** @param code - of a value that has one. */
  pushCode(code: number): void {
    const place = this.count % BLOCK
    if (place === 0) this.blocks.push(this.isNarrow() ? new Uint16Array(BLOCK) : new Uint32Array(BLOCK))
    const block = this.blocks[this.blocks.length - 1] as Codes
    block[place] = code
    this.count += 1
  }

  /** The value of a candidate; undefined where it is unknown. */
  at(index: number): Extent | undefined {
    return this.values[this.codeAt(index)]
  }

  codeAt(index: number): number {
    const block = this.blocks[Math.floor(index / BLOCK)] as Codes
    return block[index % BLOCK] as number
  }

  /** A copy of all codes in memory that threads share. */
  shared(): Codes {
    const bytes = (this.isNarrow() ? Uint16Array : Uint32Array).BYTES_PER_ELEMENT
    const memory = new SharedArrayBuffer(bytes * BLOCK * this.blocks.length)
    const codes = this.isNarrow() ? new Uint16Array(memory) : new Uint32Array(memory)
    for (const [i, block] of this.blocks.entries()) codes.set(block, i * BLOCK)
    return codes.subarray(0, this.count)
  }

  private codeOf({ low, high }: Extent): number {
    const pair = low * BOUND + high
    const known = this.codes.get(pair)
    if (known !== undefined) return known
    const code = this.values.push({ low, high }) - 1
    this.codes.set(pair, code)
    if (code === NARROW + 1) this.blocks = this.blocks.map((block) => Uint32Array.from(block))
    return code
  }

  private isNarrow(): boolean {
    return this.values.length <= NARROW + 1
  }
}
