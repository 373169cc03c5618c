import type { Facts } from '../model/facts'
import { ByteReader, ByteWriter } from './bytes'
import { BLOCK } from './column'
import { pack, TextList, unpack } from './packed'

/** The packed facts of a block of candidates, one behind the other, and where each ends. */
export interface FactBlock {
  readonly bytes: ByteWriter
  readonly ends: Uint32Array
}

/** The facts of every candidate, in the order of the pool: what columns are made of, and what reasons are read off. */
export class FactList {
  constructor(
    readonly list = new TextList(),
    readonly blocks: FactBlock[] = [],
    private count = 0,
  ) {}

  get length(): number {
    return this.count
  }

  /** Facts as they are kept; to be pushed. */
  pack(facts: Facts): Uint8Array {
    const to = new ByteWriter()
    pack(facts, this.list, to)
    return to.written()
  }

  push(packed: Uint8Array): void {
    const place = this.count % BLOCK
    if (place === 0) this.blocks.push({ bytes: new ByteWriter(), ends: new Uint32Array(BLOCK) })
    const { bytes, ends } = this.blocks[this.blocks.length - 1] as FactBlock
    bytes.writeBytes(packed)
    ends[place] = bytes.length
    this.count += 1
    if (place === BLOCK - 1) bytes.trim()
  }

  at(index: number): Facts {
    const { bytes, ends } = this.blocks[Math.floor(index / BLOCK)] as FactBlock
    const place = index % BLOCK
    const from = place === 0 ? 0 : (ends[place - 1] as number)
    return unpack(new ByteReader(bytes.written(from, ends[place])), this.list) as Facts
  }
}
