import { RolefitError } from '../../../errors'
import type { Column } from './column'
import { asText } from './column'
import type { Filler } from './filler'
import { fillerOf } from './filler'
import { columnOf, fieldOf } from './find'
import type { Group } from './groups'
import { misplaced, PLACES } from './places'

/** Header or key → a place of a candidate, or the name of a known column; null: known, and to be passed over. */
export type ColumnMap = Readonly<Record<string, string | null>>

const keyOf = (header: string): string => header.normalize('NFKC').trim().toLowerCase()

/** The columns of one pool: those that its owner has mapped, then the known ones. Each name is looked up once. */
export class Columns {
  private readonly mapped: ReadonlyMap<string, { readonly entry: string; readonly column: Column }>
  private readonly used = new Set<string>()
  private readonly known = new Names()
  private readonly fields = new Names()

  /** @throws RolefitError `invalid-option` where `map` is none: which entry, and what would be right. */
  constructor(map: unknown = {}, name = 'map') {
    this.mapped = readMap(map, name)
  }

  find(header: string): Filler | undefined {
    return this.known.under(header, () => {
      const entry = this.mapped.get(keyOf(header))
      if (entry) this.used.add(entry.entry)
      return entry ? entry.column : columnOf(header)
    })
  }

  /** What a key of the `index`-th entry of a group means. */
  fieldOf(group: Group, index: number, key: string): Filler | undefined {
    return this.fields.under(`${group.at}[${index}].${key}`, () => fieldOf(group, index, key))
  }

  isMapped(header: string): boolean {
    return this.mapped.size > 0 && this.mapped.has(keyOf(header))
  }

  /** Entries of the map that no column was called by. */
  unused(): readonly string[] {
    return [...this.mapped.values()].map(({ entry }) => entry).filter((entry) => !this.used.has(entry))
  }
}

/** A pool whose keys are all different is no table; their names need not be kept. */
const MOST_NAMES = 10_000

/** What names mean, each looked up once. */
class Names {
  private readonly known = new Map<string, Filler | undefined>()

  under(name: string, find: () => Column | undefined): Filler | undefined {
    if (this.known.has(name)) return this.known.get(name)
    const column = find()
    const filler = column && fillerOf(column)
    if (this.known.size < MOST_NAMES) this.known.set(name, filler)
    return filler
  }
}

function readMap(map: unknown, name: string): Columns['mapped'] {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) {
    throw new RolefitError('invalid-option', name, {
      found: Array.isArray(map) ? 'a list' : JSON.stringify(map),
      expected: 'an object of columns and places, like {"应聘者": "basics.name", "段位": null}',
    })
  }
  const mapped = new Map<string, { entry: string; column: Column }>()
  for (const [entry, value] of Object.entries(map)) {
    const refuse = (found: string, expected: string) =>
      new RolefitError('invalid-option', `${name}: ${JSON.stringify(entry)}`, { found, expected })
    const same = mapped.get(keyOf(entry))
    if (same) throw refuse('a second entry for one column', `one; ${JSON.stringify(same.entry)} means the same`)
    const column = placed(value)
    if (typeof column === 'string') throw refuse(JSON.stringify(value), column)
    mapped.set(keyOf(entry), { entry, column })
  }
  return mapped
}

/** The column that an entry names, or what would be right. */
function placed(value: unknown): Column | string {
  if (value === null) return { names: [], read: asText }
  const column = typeof value === 'string' ? columnOf(value) : undefined
  if (!column) return PLACES
  return (column.path === undefined ? undefined : misplaced(column.path)) ?? column
}
