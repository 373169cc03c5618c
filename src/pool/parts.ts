import type { Extent } from '../model/facts'
import type { CompiledRole } from '../score'
import { columnName } from '../score'
import type { Codes } from './column'
import { BLOCK, Column } from './column'
import type { ReadyRole } from './ready-role'
import { readyRole } from './ready-role'

/** A column for another thread: its codes lie in memory that threads share. */
export interface SharedColumn {
  readonly name: string
  /** From code 1 on. */
  readonly values: readonly Extent[]
  readonly codes: Codes
}

/** Candidates that stand side by side in a pool, for another thread. */
export interface ColumnPart {
  /** The place of the first in the pool. */
  readonly from: number
  readonly size: number
  readonly columns: readonly SharedColumn[]
}

/** So many parts of about one size, in whole blocks; fewer where there are fewer blocks. */
export function partColumns(columns: readonly Column[], size: number, parts: number): readonly ColumnPart[] {
  const shared = columns.map((column) => ({ column, codes: column.shared() }))
  const blocks = Math.ceil(size / BLOCK)
  const count = Math.min(parts, blocks)
  const begins = Array.from({ length: count + 1 }, (_, i) => Math.min(size, Math.floor((i * blocks) / count) * BLOCK))
  return begins.slice(0, -1).map((from, i) => {
    const to = begins[i + 1] as number
    const own = shared.map(({ column: { name, values }, codes }): SharedColumn => {
      return { name, values: values.flatMap((value) => value ?? []), codes: codes.subarray(from, to) }
    })
    return { from, size: to - from, columns: own }
  })
}

/** A role over the columns of a part, which has all that it reads. */
export function partRole(role: CompiledRole, { columns }: ColumnPart): ReadyRole {
  const known = new Map(columns.map((column) => [column.name, column]))
  return readyRole(
    role,
    role.features.map((feature) => {
      const { name, values, codes } = known.get(columnName(feature)) as SharedColumn
      return new Column(name, values, codes)
    }),
  )
}
