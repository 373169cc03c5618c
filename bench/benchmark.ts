/** One line of a benchmark's table. */
export interface Row {
  readonly cells: readonly string[]
  /** Whether what the benchmark promises is true of this line; a promise that fails fails the run. */
  readonly holds: boolean
}

/** One question, answered by a table of measurements that were taken in one run on one machine. */
export interface Benchmark {
  readonly question: string
  readonly columns: readonly string[]
  readonly run: () => readonly Row[] | Promise<readonly Row[]>
}
