import { byCodeUnit } from '../../score/order'
import type { GroupsOf } from '../judgements'

/** The candidates of a pool by their groups of one name, or of two. */
export interface Grouping {
  /** `gender`, or `gender × age`. */
  readonly by: string
  /** Whether it goes by two names at once. */
  readonly isCrossed: boolean
  /** Names of the groups; each candidate has the place of theirs in `codes`. */
  readonly groups: readonly string[]
  readonly codes: Uint16Array
  /** How many each group has. */
  readonly people: Uint32Array
}

/** Stands for a candidate whose group nobody has told. */
export const NO_GROUP = 0xffff

/** Every name by which candidates are grouped, then every two of them, by the name. */
export function groupingsOf(ids: readonly string[], groups: ReadonlyMap<string, GroupsOf>): readonly Grouping[] {
  const names = [...new Set([...groups.values()].flatMap((of) => Object.keys(of)))].sort(byCodeUnit)
  const pairs = names.flatMap((name, i) => names.slice(i + 1).map((other) => [name, other]))
  return [...names.map((name) => [name]), ...pairs].map((by) => groupingBy(by, ids, groups))
}

/** Whoever has not told all of the names is in no group. */
function groupingBy(by: readonly string[], ids: readonly string[], groups: ReadonlyMap<string, GroupsOf>): Grouping {
  const told = ids.map((id) => {
    const of = groups.get(id) ?? {}
    return by.every((name) => Object.hasOwn(of, name)) ? by.map((name) => of[name]).join(' × ') : undefined
  })
  const names = [...new Set(told.flatMap((group) => group ?? []))].sort(byCodeUnit)
  const codeOf = new Map(names.map((name, code) => [name, code]))
  const codes = Uint16Array.from(told, (group) => (group === undefined ? NO_GROUP : (codeOf.get(group) as number)))
  const people = new Uint32Array(names.length)
  for (const code of codes) if (code !== NO_GROUP) people[code] = (people[code] as number) + 1
  return { by: by.join(' × '), isCrossed: by.length > 1, groups: names, codes, people }
}
