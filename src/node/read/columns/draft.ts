/** A place of a candidate as the keys that lead to it: `work[0].position` is work, 0, position. */
export type Keys = readonly (string | number)[]

type Holder = Record<string | number, unknown>

export function keysOf(path: string): Keys {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  return keys.map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key))
}

/** A candidate while its cells come in: the places of a path are made as they are needed. */
export class Draft {
  /** Lists that a cell was put into behind places that none has filled yet. */
  private readonly gapped: unknown[][] = []

  /** @param value - what there is of it already; it is written into. */
  constructor(readonly value: Record<string, unknown> = {}) {}

  /** Puts a value at a place. A list is added to a list; any other place keeps what came first. */
  put(keys: Keys, value: unknown): void {
    const last = keys.length - 1
    let holder: Holder = this.value
    for (let at = 0; at < last; at += 1) {
      holder = this.member(holder, keys[at] as string, typeof keys[at + 1] === 'number')
    }
    this.set(holder, keys[last] as string, value)
  }

  /** The candidate that it has become: with a name of its parts, and no gaps in its lists. */
  finish(): Record<string, unknown> {
    const { basics } = this.value
    if (typeof basics === 'object' && basics !== null) nameByParts(basics as Holder)
    // A row with `work[1]` alone has one job.
    for (const list of this.gapped) list.splice(0, list.length, ...list.filter((item) => item !== undefined))
    return this.value
  }

  private member(holder: Holder, key: string | number, asList: boolean): Holder {
    const held = Object.hasOwn(holder, key) ? holder[key] : undefined
    if (typeof held === 'object' && held !== null) return held as Holder
    const made = (asList ? [] : {}) as Holder
    this.place(holder, key, made)
    return made
  }

  private set(holder: Holder, key: string | number, value: unknown): void {
    const held: unknown = Object.hasOwn(holder, key) ? holder[key] : undefined
    if (held === undefined) this.place(holder, key, value)
    else if (Array.isArray(held) && Array.isArray(value)) held.push(...value)
  }

  private place(holder: Holder, key: string | number, value: unknown): void {
    if (typeof key === 'number' && Array.isArray(holder) && key > holder.length) this.gapped.push(holder)
    holder[key] = value
  }
}

/** 欧阳 and 婉婷, Ada and Lovelace: one name, where none stands as a whole. */
function nameByParts(basics: Holder): void {
  const { name, firstName, lastName } = basics
  const parts = [firstName, lastName].filter((part) => typeof part === 'string')
  if (name !== undefined || parts.length === 0) return
  basics['name'] = /\p{Script=Han}/u.test(parts.join('')) ? parts.reverse().join('') : parts.join(' ')
}
