import type { InputRecord } from './input'
import { Input } from './input'
import { readJsonFile } from './json-file'
import type { ColumnMap } from './read/columns/map'
import { Columns } from './read/columns/map'
import type { Encoding } from './read/encoding'
import { FlatEntries } from './read/flat'
import type { Format } from './read/formats'
import { FORMATS, formatOf } from './read/formats'
import type { PoolItem, Remark } from './read/item'
import { peek } from './read/peek'

export interface PoolOptions {
  /** UTF-8 where none is named. */
  readonly encoding?: Encoding
  /** By the file's ending, else by its first character, where none is named. */
  readonly format?: Format
  /** Where columns (keys, in JSON) go that rolefit does not know, or knows as something else; a JSON file, or the map at hand. */
  readonly map?: string | ColumnMap
}

export interface PoolReading {
  readonly items: AsyncGenerator<PoolItem>
  /** What was read of the file; to be asked once, when all entries have been taken. */
  readonly input: () => InputRecord
  /** How far the reading has come. */
  readonly progress: () => ReadProgress
}

export interface ReadProgress {
  /** Bytes of the file that have been read. */
  readonly read: number
  /** All of its bytes, where that is known: not of what comes through a pipe. */
  readonly size: number | undefined
}

/**
 * The entries of a pool (JSON, JSONL or CSV) in the order of the file, never all at once. An entry without an `id` is
 * called by its line, `line-12`: any JSON Resume file is a candidate, and those have none.
 *
 * @throws RolefitError `unreadable-input`, while the entries are taken.
 *
 * @example
 * const items = []
 * for await (const item of readPool('fixtures/pool.csv').items) items.push(item)
 * items[0].value.id
 * // → 'v01'
 */
export function readPool(file: string, options: PoolOptions = {}): PoolReading {
  const input = new Input(file)
  const size = input.size()
  return {
    items: entries(input, options),
    input: () => input.record(),
    progress: () => ({ read: input.read, size }),
  }
}

async function* entries(input: Input, { encoding, format, map }: PoolOptions): AsyncGenerator<PoolItem> {
  const columns = await columnsOf(map)
  const { head, all } = await peek(input.text(encoding), (start) => start.trim() !== '')
  const { read, isTable } = FORMATS[format ?? formatOf(input.file, head)]
  const flat = isTable ? undefined : new FlatEntries(columns)
  const unnamed = { count: 0, first: 0 }
  for await (const entry of read(all, input.name, columns)) {
    const item = entry.kind === 'row' && flat ? flat.take(entry) : entry
    const value = item.kind === 'row' ? withId(item.value, item.line) : undefined
    if (value) {
      unnamed.count += 1
      unnamed.first ||= item.line
    }
    yield value ? { kind: 'row', line: item.line, value } : item
  }
  if (unnamed.count > 0) yield unnamedRemark(unnamed)
  if (flat) yield* flat.remarks()
  for (const name of columns.unused()) yield unusedRemark(name)
}

/** @throws RolefitError `unreadable-input` for a file that is not JSON, `invalid-option` for a map that is none. */
async function columnsOf(map: string | ColumnMap | undefined): Promise<Columns> {
  if (typeof map !== 'string') return new Columns(map)
  return new Columns((await readJsonFile(map)).value, map)
}

/** The entry with an id, where it is an object that has none. */
function withId(value: unknown, line: number): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.hasOwn(value, 'id'))
    return undefined
  // By descriptors, so that a key called __proto__ stays a key, and is refused as one.
  return Object.defineProperties({ id: `line-${line}` }, Object.getOwnPropertyDescriptors(value))
}

const unnamedRemark = ({ count, first }: { count: number; first: number }): Remark => ({
  kind: 'remark',
  line: first,
  text:
    count === 1
      ? `1 entry has no id and is called by its line, line-${first}`
      : `${count} entries have no id and are called by line (line-${first}, …)`,
})

const unusedRemark = (name: string): Remark => ({
  kind: 'remark',
  line: 1,
  text: `the map names ${JSON.stringify(name)}, and no column is called so`,
})
