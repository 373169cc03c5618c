/** A candidate while its cells come in: the places of a path are made as they are needed. */
export type Draft = Record<string, unknown>

/** Puts `value` at `work[0].position`. A list is added to a list; any other place keeps what came first. */
export function put(draft: Draft, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const last = keys.pop() as string
  let holder: Draft = draft
  for (const [index, key] of keys.entries()) holder = member(holder, key, isIndex(keys[index + 1] ?? last))
  const held: unknown = Object.hasOwn(holder, last) ? holder[last] : undefined
  if (Array.isArray(held) && Array.isArray(value)) held.push(...value)
  else if (held === undefined) holder[last] = value
}

const isIndex = (key: string): boolean => /^[0-9]+$/.test(key)

function member(holder: Draft, key: string, asList: boolean): Draft {
  if (!Object.hasOwn(holder, key) || typeof holder[key] !== 'object') holder[key] = asList ? [] : {}
  return holder[key] as Draft
}

/** Lists without the places that no cell has filled: a row with `work[1]` alone has one job. */
export function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(closed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, closed(held)]))
}
