/** How many there are of each. */
export type Tally<K> = ReadonlyMap<K, number>

export function tallyOf<K>(keys: Iterable<K>): Tally<K> {
  const counts = new Map<K, number>()
  for (const key of keys) add(counts, key, 1)
  return counts
}

export function merged<K>(tallies: readonly Tally<K>[]): Tally<K> {
  const counts = new Map<K, number>()
  for (const tally of tallies) for (const [key, count] of tally) add(counts, key, count)
  return counts
}

export function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, count + (counts.get(key) ?? 0))
}
