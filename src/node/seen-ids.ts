import { hash } from 'node:crypto'

/** Words of 32 bits in a slot: 64 bits of the id's hash, and its line; line 0 marks an empty slot. */
const SLOT = 3
const FIRST_SLOTS = 1 << 12
/** Beyond this share of full slots a table is too slow to search. */
const FULL = 0.75

/**
 * The ids of a pool, each with its line, in 16 to 32 bytes an id however long it is: a map of a million ids would take more
 * memory than everything else.
 *
 * Ids are told apart by 64 bits of their SHA-256. That two of a million share them happens once in 37 million such pools.
 */
export class SeenIds {
  private slots = FIRST_SLOTS
  private table = new Uint32Array(FIRST_SLOTS * SLOT)
  private count = 0

  /** The line of an id that was added. */
  lineOf(id: string): number | undefined {
    return this.table[this.slotOf(...keyOf(id)) + 2] || undefined
  }

  /** Keeps an id with its line; where it was added before, nothing is changed and the line that it has is told. */
  add(id: string, line: number): number | undefined {
    if (this.count >= this.slots * FULL) this.grow()
    const [high, low] = keyOf(id)
    const slot = this.slotOf(high, low)
    const known = this.table[slot + 2]
    if (known !== 0) return known
    this.count += 1
    this.table.set([high, low, line], slot)
    return undefined
  }

  /** Where a key stands, or would stand: the first place from its own on that is empty or its own. */
  private slotOf(high: number, low: number): number {
    const { table, slots } = this
    let at = (high & (slots - 1)) * SLOT
    while (table[at + 2] !== 0 && (table[at] !== high || table[at + 1] !== low)) at = (at + SLOT) % table.length
    return at
  }

  private grow(): void {
    const old = this.table
    this.slots *= 2
    this.table = new Uint32Array(this.slots * SLOT)
    for (let at = 0; at < old.length; at += SLOT) {
      if (old[at + 2] === 0) continue
      this.table.set(old.subarray(at, at + SLOT), this.slotOf(old[at] as number, old[at + 1] as number))
    }
  }
}

function keyOf(id: string): readonly [high: number, low: number] {
  const digest = hash('sha256', id, 'buffer')
  return [digest.readUInt32BE(0), digest.readUInt32BE(4)]
}
