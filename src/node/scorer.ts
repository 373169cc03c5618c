import { availableParallelism } from 'node:os'
import { Crew } from './crew'
import type { Row } from './read/item'
import type { Bars, Engines, Scored } from './score-rows'
import { scoreRows } from './score-rows'

/** Bytes of a pool for which starting workers pays: each takes seconds of a processor to come to speed. */
const WORTH_WORKERS = 16 << 20
/** More than the thread that reads can feed. */
const MOST_WORKERS = 6

/** Scores rows, in this thread or by workers; what comes out is the same. */
export class Scorer {
  private crew: Crew | undefined

  /**
   * @param workers - how many; where it is left out, one for each core but that of the thread that reads, and none for a small pool.
   * @param bytes - of the pool, as far as is known by now.
   */
  constructor(
    private readonly engines: Engines,
    private readonly workers: number | undefined,
    private readonly bytes: () => number,
  ) {}

  /** Orders that may be under way beside the one that is waited for. */
  get ahead(): number {
    return this.crew?.ahead ?? 0
  }

  /** @throws RolefitError `lost-worker` where a worker has died. */
  async score(rows: readonly Row[], bars: Bars): Promise<readonly Scored[]> {
    const size = this.crew ? 0 : this.wanted()
    if (size > 0) this.crew = new Crew(this.engines, size)
    return (await this.crew?.score({ rows, bars })) ?? scoreRows(this.engines, rows, bars)
  }

  async end(): Promise<void> {
    await this.crew?.end()
  }

  private wanted(): number {
    if (this.workers !== undefined) return this.workers
    const cores = availableParallelism()
    return cores > 1 && this.bytes() >= WORTH_WORKERS ? Math.min(cores - 1, MOST_WORKERS) : 0
  }
}
