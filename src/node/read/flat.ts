import type { Phrase } from '../../phrase'
import { phrase } from '../../phrase'
import { Draft } from './columns/draft'
import type { Filler } from './columns/filler'
import { groupOf } from './columns/find'
import type { Columns } from './columns/map'
import { isListPath, TOP } from './columns/places'
import type { Fault } from './fault'
import { faultAt } from './fault'
import type { PoolItem, Remark, Row } from './item'

type Group = NonNullable<ReturnType<typeof groupOf>>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isEntries = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isObject)
const listOf = (value: unknown): Phrase => phrase('list-of', { count: (value as readonly unknown[]).length })
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

/** Objects within an entry are followed so far; deeper ones are no table. */
const DEPTH = 3
/** Keys that nobody knows are told one by one up to here. */
const MOST_UNKNOWN = 100

/**
 * Entries of JSON that are rows of a table: keys are names of columns, as the headers of CSV are, plain or within objects
 * and lists (`{"学历": "本科", "工作经历": [{"公司": "…"}]}`). What is JSON Resume already stays as it is, and an entry that
 * is nothing else is handed on untouched.
 */
export class FlatEntries {
  private readonly unknown = new Map<string, { readonly line: number; count: number }>()
  private more = 0

  constructor(private readonly columns: Columns) {}

  take(row: Row): PoolItem {
    const { line } = row
    if (!isObject(row.value)) return row
    const value = withTextId(row.value)
    const own = Object.keys(value)
    const others = own.filter((key) => !this.isResume(key, value[key]))
    // Beside the sections of a resume, an object that nobody knows is somebody's extension.
    const isResume = own.some((key) => key !== 'id' && !isScalar(value[key]) && !others.includes(key))
    const flat = others.filter((key) => this.means(key, value[key], isResume))
    // Nothing of a person, and a list of others: a pool with a name around it.
    const list =
      flat.length === 0 && others.length === own.length ? others.find((key) => isEntries(value[key])) : undefined
    if (list !== undefined) return { kind: 'rejected', line, ...faultAt(list, listOf(value[list]), phrase('profile')) }
    for (const key of others) if (!flat.includes(key)) this.note(key, line)
    if (flat.length === 0) return { ...row, value }
    const entry: Record<string, unknown> = Object.defineProperties({}, Object.getOwnPropertyDescriptors(value))
    for (const key of flat) delete entry[key]
    const draft = new Draft(entry)
    for (const key of flat) {
      const fault = this.column(draft, key, value[key], line)
      if (fault)
        return { kind: 'rejected', line, ...(typeof entry['id'] === 'string' && { id: entry['id'] }), ...fault }
    }
    return { kind: 'row', line, value: draft.finish() }
  }

  *remarks(): Generator<Remark> {
    for (const [key, { line, count }] of this.unknown) {
      const times = count === 1 ? 'in one entry' : `in ${count} entries`
      yield { kind: 'remark', line, text: `the key ${JSON.stringify(key)} (${times}) is not known and is not read` }
    }
    if (this.more > 0) yield { kind: 'remark', line: 1, text: `other keys that are not known were met: ${this.more}` }
  }

  /** Whether a key is one of JSON Resume's with what belongs there: a text under `education` is a cell. */
  private isResume(key: string, value: unknown): boolean {
    if (this.columns.isMapped(key)) return false
    if (key === 'id' || key.startsWith('$')) return true
    if (!TOP.has(key)) return false
    const isTexts = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
    const isCell = typeof value === 'string' || (isTexts && key !== 'availability')
    return !isCell || this.columns.find(key) === undefined
  }

  private means(key: string, value: unknown, isResume: boolean): boolean {
    if (this.columns.find(key)) return true
    return entriesIn(key, value) !== undefined || (!isResume && isObject(value))
  }

  /** Remembers a key that nobody knows; it stays where it is. */
  private note(key: string, line: number): void {
    const met = this.unknown.get(key)
    if (met) met.count += 1
    else if (this.unknown.size < MOST_UNKNOWN) this.unknown.set(key, { line, count: 1 })
    else this.more += 1
  }

  private column(draft: Draft, key: string, value: unknown, line: number): Fault | undefined {
    const column = this.columns.find(key)
    const cells = column && cellsOf(column, value)
    if (column && cells) return fillAll(draft, column, cells)
    const group = entriesIn(key, value)
    if (group) return this.entries(draft, group, value, key, line)
    if (isObject(value)) return this.members(draft, key, value, line, 1)
    this.note(key, line)
    return undefined
  }

  /** `工作经历: [{公司, 职位}]`, or one such entry by itself. */
  private entries(draft: Draft, group: Group, value: unknown, key: string, line: number): Fault | undefined {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value]
    const fields = list.flatMap((entry, index) =>
      Object.entries(isObject(entry) ? entry : {}).map(([name, held]) => {
        const column = this.columns.fieldOf(group, index, name)
        return { name, column, cells: column && cellsOf(column, held) }
      }),
    )
    for (const { name, column, cells } of fields) {
      if (!cells) this.note(`${key}.${name}`, line)
      const fault = column && cells && fillAll(draft, column, cells)
      if (fault) return fault
    }
    return undefined
  }

  private members(draft: Draft, key: string, value: object, line: number, depth: number): Fault | undefined {
    for (const [name, held] of Object.entries(value)) {
      const path = `${key}.${name}`
      const isMapped = this.columns.isMapped(path)
      const isKnown = isMapped || this.columns.find(name) !== undefined || entriesIn(name, held) !== undefined
      let fault: Fault | undefined
      if (isKnown) fault = this.column(draft, isMapped ? path : name, held, line)
      else if (isObject(held) && depth < DEPTH) fault = this.members(draft, path, held, line, depth + 1)
      else this.note(path, line)
      if (fault) return fault
    }
    return undefined
  }
}

/** An id that is a number is one all the same, as in a table; one that JSON cannot hold exactly is no id. */
function withTextId(value: Record<string, unknown>): Record<string, unknown> {
  const id = value['id']
  if (!Number.isSafeInteger(id)) return value
  return Object.assign(Object.defineProperties({}, Object.getOwnPropertyDescriptors(value)), { id: String(id) })
}

/** The group whose entries a value holds: a list, or one entry under a name that can mean no job that is applied for. */
const entriesIn = (key: string, value: unknown): Group | undefined =>
  (Array.isArray(value) && value.some(isObject)) || (isObject(value) && /\p{Script=Han}/u.test(key))
    ? groupOf(key)
    : undefined

/** The cells that a value is for its column; undefined where it is none: a list of objects. */
function cellsOf({ path }: Filler, value: unknown): readonly string[] | undefined {
  if (path === undefined || value === null || value === undefined) return []
  if (isScalar(value)) return [String(value)]
  if (Array.isArray(value)) {
    if (!value.every((item) => isScalar(item) && item !== null)) return undefined
    return isListPath(path) ? value.map(String) : [value.join('\n')]
  }
  const { year, month } = value as { year?: unknown; month?: unknown }
  return typeof year === 'number' ? [typeof month === 'number' ? `${year}-${month}` : String(year)] : undefined
}

function fillAll(draft: Draft, { fill }: Filler, cells: readonly string[]): Fault | undefined {
  for (const cell of cells) {
    const fault = fill(draft, cell)
    if (fault) return fault
  }
  return undefined
}
