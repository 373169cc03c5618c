import type { PoolItem } from './read/item'

/** Entries that are scored at a time: enough that handing them to a worker costs little. */
const ENTRIES = 128
/** Bytes of the file after which a batch is closed: of long entries few are held. */
const BYTES = 1 << 20

/**
 * The items of a pool in batches.
 *
 * @param bytesRead - of the pool, so far.
 */
export async function* batches(
  items: AsyncIterable<PoolItem>,
  bytesRead: () => number,
): AsyncGenerator<readonly PoolItem[]> {
  let batch: PoolItem[] = []
  let from = bytesRead()
  for await (const item of items) {
    batch.push(item)
    if (batch.length < ENTRIES && bytesRead() - from < BYTES) continue
    yield batch
    batch = []
    from = bytesRead()
  }
  if (batch.length > 0) yield batch
}
