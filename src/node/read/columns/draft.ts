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

/** The candidate that a draft has become: with a name of its parts, and no gaps in its lists. */
export function finished(draft: Draft): unknown {
  const { basics } = draft
  if (typeof basics === 'object' && basics !== null) nameByParts(basics as Draft)
  close(draft)
  return draft
}

/** 欧阳 and 婉婷, Ada and Lovelace: one name, where none stands as a whole. */
function nameByParts(basics: Draft): void {
  const { name, firstName, lastName } = basics
  const parts = [firstName, lastName].filter((part) => typeof part === 'string')
  if (name !== undefined || parts.length === 0) return
  basics['name'] = /\p{Script=Han}/u.test(parts.join('')) ? parts.reverse().join('') : parts.join(' ')
}

/** Levels below which no path makes a list; what an entry of JSON brings along may be deeper. */
const DEEPEST_LIST = 10

/** Takes the places that no cell has filled out of the lists: a row with `work[1]` alone has one job. */
function close(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_LIST) return
  if (Array.isArray(value) && value.includes(undefined)) {
    value.splice(0, value.length, ...value.filter((item) => item !== undefined))
  }
  for (const held of Object.values(value)) close(held, depth + 1)
}
