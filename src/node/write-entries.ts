import { batches } from './batches'
import type { PoolReading, ReadProgress } from './pool'
import type { PoolItem, Row } from './read/item'
import type { Scored } from './score-rows'
import type { Scorer } from './scorer'
import type { Screening } from './screening'
import type { Tables } from './tables/index'
import type { RowWriter } from './write'

/** How far a run has come: of the bytes a little less has been scored than has been read. */
export interface ScreenProgress extends ReadProgress {
  /** Entries that were scored or rejected. */
  readonly entries: number
}

/** Who looks on. */
export interface Watch {
  /** Told now and then how far the run has come. */
  readonly onProgress?: (progress: ScreenProgress) => void
  /** Ends the run; nothing is left behind. */
  readonly signal?: AbortSignal
}

/** What takes part in a run while its pool goes by. */
export interface Run {
  readonly pool: PoolReading
  readonly scorer: Scorer
  readonly screening: Screening
  readonly scores: RowWriter
  readonly rejected: RowWriter
  readonly tables?: Tables
}

interface Batch {
  readonly items: readonly PoolItem[]
  /** Of the rows among them, in their order. */
  readonly scored: Promise<readonly Scored[]>
}

/**
 * Each entry's scores, or why it has none, in the order of the pool: batches are scored ahead, several at a time where there are
 * workers, and whatever hangs on the order (ids, short lists, files) is done here, one batch after the other.
 */
export async function writeEntries(run: Run, { signal, onProgress }: Watch): Promise<void> {
  const { pool, scorer, screening } = run
  const underway: Batch[] = []
  const settle = async (most: number) => {
    while (underway.length > most) {
      signal?.throwIfAborted()
      await write(run, underway.shift() as Batch)
      onProgress?.({ entries: screening.counts.entries, ...pool.progress() })
    }
  }
  for await (const items of batches(pool.items, () => pool.progress().read)) {
    const scored = scorer.score(items.filter(isRow), screening.bars())
    // Of several that fail, the one that is waited for tells it.
    scored.catch(() => {})
    underway.push({ items, scored })
    await settle(scorer.ahead)
  }
  await settle(0)
}

const isRow = (item: PoolItem): item is Row => item.kind === 'row'

async function write({ screening, scores, rejected, tables }: Run, { items, scored }: Batch): Promise<void> {
  const results = (await scored)[Symbol.iterator]()
  for (const item of items) {
    if (item.kind === 'remark') {
      screening.remark(item)
      continue
    }
    const taken = item.kind === 'row' ? screening.row(item, results.next().value as Scored) : screening.reject(item)
    if ('reason' in taken) {
      await rejected.write(`${JSON.stringify(taken)}\n`)
      continue
    }
    await scores.write(taken.text)
    if (taken.cells) await tables?.write(taken.cells)
  }
}
