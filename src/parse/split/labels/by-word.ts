/** A table of words by what they are, as what each word is. */
export function byWord<K extends string>(table: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  return new Map((Object.keys(table) as K[]).flatMap((key) => table[key].map((word) => [word, key] as const)))
}
