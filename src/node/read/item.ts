import type { Columns } from './columns/map'
import type { Fault } from './fault'

/** One entry of a pool as it was read, not yet checked against any schema. */
export interface Row {
  readonly kind: 'row'
  /** The line of the file that it starts in; the first is 1. */
  readonly line: number
  readonly value: unknown
}

/** An entry that could not be used, with what its line of `rejected.jsonl` says. */
export interface Rejection extends Fault {
  readonly kind: 'rejected'
  readonly line: number
  readonly id?: string
}

/** Something about the file as a whole that its owner ought to know: a column that nobody reads. Told once. */
export interface Remark {
  readonly kind: 'remark'
  readonly line: number
  readonly text: string
}

export type PoolItem = Row | Rejection | Remark

/** Text of a file as it comes, in pieces of any size. */
export type Pieces = AsyncIterable<string> | Iterable<string>

/** A reader of one format: pieces of decoded text in, entries out, in the order of the file and never all at once. */
export type Reader = (pieces: Pieces, name: string, columns?: Columns) => AsyncGenerator<PoolItem>
