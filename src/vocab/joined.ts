/** Several tables as one: a call and no bare spread, which a bundler would keep for whoever takes something else out of the same chunk. */
export function joined<T extends readonly object[]>(...tables: T): Joined<T> {
  return Object.assign({}, ...tables)
}

type Joined<T extends readonly object[]> = T extends readonly [infer First, ...infer Rest extends readonly object[]]
  ? First & Joined<Rest>
  : unknown
