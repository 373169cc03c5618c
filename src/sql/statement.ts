import type { Dialect } from './dialects'
import { quoted } from './names'

/** What a query gives under a name of its own. */
export interface Item {
  readonly name: string
  readonly expression: string
}

/** A query over the one before it. */
export interface Step {
  readonly name: string
  readonly items: readonly Item[]
  /** What each row of the one before it is put beside. */
  readonly beside?: string
  /** Whether what reads it takes its columns as they are, and does not work them out again wherever they are used. */
  readonly isFenced?: boolean
}

/** Writes the SQL that the dialects share. Expressions go in as they are; names are quoted here. */
export interface Writer extends Dialect {
  readonly name: (name: string) => string
  /** Columns that go on under their own names. */
  readonly kept: (...names: readonly string[]) => readonly Item[]
  readonly select: (items: readonly Item[], from: string) => string
}

export function writerOf(dialect: Dialect): Writer {
  const name = (text: string) => quoted(dialect, text)
  const written = ({ name: as, expression }: Item) =>
    expression === name(as) ? expression : `${expression} AS ${name(as)}`
  return {
    ...dialect,
    name,
    kept: (...names) => names.map((text) => ({ name: text, expression: name(text) })),
    select: (items, from) => `SELECT\n  ${items.map(written).join(',\n  ')}\nFROM ${from}`,
  }
}

/** Steps over a table, and what is read off the last. */
export function withSteps(writer: Writer, table: string, steps: readonly Step[], last: string): string {
  const { name, select, fence } = writer
  let from = table
  const written = steps.map((step) => {
    const beside = step.beside === undefined ? '' : ` CROSS JOIN ${step.beside}`
    const query = `${select(step.items, from + beside)}${step.isFenced ? fence : ''}`
    from = name(step.name)
    return `${from} AS (\n${query}\n)`
  })
  return `WITH ${written.join(', ')}\n${last}`
}

/** `GREATEST` and `LEAST`, which some databases refuse for one value. */
export function extremeOf(which: 'GREATEST' | 'LEAST', values: readonly string[]): string {
  return values.length === 1 ? (values[0] as string) : `${which}(${values.join(', ')})`
}
