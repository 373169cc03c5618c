import type { CandidatePool } from '../../candidate-pool'
import { buildPool } from '../../candidate-pool'
import { RolefitError } from '../../errors'
import type { GroupsOf } from '../../evaluate/index'
import type { Candidate } from '../../index'
import type { InputRecord } from '../input'
import type { PoolOptions } from '../pool'
import { readPool } from '../pool'
import { faultOf } from '../read/fault'
import type { Rejection } from '../read/item'

/** A pool of a file, in columns. */
export interface PooledCandidates {
  readonly pool: CandidatePool
  /** What candidates say of their groups, which columns do not keep. */
  readonly groups: ReadonlyMap<string, GroupsOf>
  /** Entries that are no candidates; the others are there all the same. */
  readonly rejected: readonly Omit<Rejection, 'kind'>[]
  readonly input: InputRecord
}

/** @throws RolefitError `unreadable-input`; `invalid-date` for `asOf`. */
export async function readCandidates(file: string, asOf: string, options: PoolOptions): Promise<PooledCandidates> {
  const pool = buildPool([], { asOf })
  const groups = new Map<string, GroupsOf>()
  const rejected: Omit<Rejection, 'kind'>[] = []
  const reading = readPool(file, options)
  for await (const item of reading.items) {
    if (item.kind === 'remark') continue
    if (item.kind === 'rejected') {
      const { kind: _, ...rejection } = item
      rejected.push(rejection)
      continue
    }
    const fault = added(pool, item.value, item.line)
    const candidate = item.value as Candidate
    if (fault !== undefined) rejected.push(fault)
    else if (candidate.groups !== undefined) groups.set(candidate.id, candidate.groups)
  }
  return { pool, groups, rejected, input: reading.input() }
}

/** Puts an entry into the pool; why it is no candidate, if it is none. */
function added(pool: CandidatePool, value: unknown, line: number): Omit<Rejection, 'kind'> | undefined {
  try {
    pool.append([value as Candidate])
    return undefined
  } catch (error) {
    if (!(error instanceof RolefitError)) throw error
    return { line, ...faultOf(error.path.replace(/^candidates\[0\]\.?/, ''), error.detail) }
  }
}
