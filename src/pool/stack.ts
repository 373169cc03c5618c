import type { Instruction, Lane } from '../score'
import type { Codes, Column } from './column'
import { BLOCK } from './column'
import { keepGreater, keepLesser, lookUp } from './loops'
import type { CurveTables } from './tables'

/** A part of a plan made ready: its look-ups have their tables, and its features are columns of the pool. */
export interface ReadyPart {
  readonly instructions: readonly Instruction[]
  /** The columns of the role, by their number in the plan. */
  readonly columns: readonly Column[]
  readonly tables: ReadonlyMap<Instruction, CurveTables>
}

/**
 * The machine of `score/plan.ts` with a block of candidates in the place of each number. A part of a plan has no `sum`: that is
 * what the caller does with the values that are left.
 */
export class BlockStack {
  private readonly slots: Uint16Array[] = []

  /** The values of a part on one lane, for one block; they hold until the next run. */
  run({ instructions, columns, tables }: ReadyPart, lane: Lane, block: number, count: number): Uint16Array {
    let depth = 0
    let codes: Codes | undefined
    for (const it of instructions) {
      switch (it.op) {
        case 'feature':
          codes = (columns[it.column] as Column).blocks[block]
          break
        case 'look-up':
          lookUp(this.slot(depth), (tables.get(it) as CurveTables)[lane], codes as Codes, count)
          depth += 1
          break
        case 'max':
        case 'min':
          depth -= it.count
          this.fold(it.op === 'max' ? keepGreater : keepLesser, depth, it.count, count)
          depth += 1
          break
      }
    }
    return this.slot(0)
  }

  /** Folds slots into the first of them. */
  private fold(keep: typeof keepGreater, first: number, slots: number, count: number): void {
    for (let i = 1; i < slots; i++) keep(this.slot(first), this.slot(first + i), count)
  }

  private slot(depth: number): Uint16Array {
    this.slots[depth] ??= new Uint16Array(BLOCK)
    return this.slots[depth] as Uint16Array
  }
}
