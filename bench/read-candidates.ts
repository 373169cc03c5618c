import { Candidate } from '../src/model/candidate'
import { createCheck } from '../src/model/check'
import { readPool } from '../src/node/pool'

const checkCandidate = createCheck(Candidate, { what: 'candidate', code: 'invalid-candidate', isPersonal: true })

/** Reads every row of a pool as a candidate that is let in, and does nothing with it: how many there are. */
export async function readCandidates(pool: string): Promise<number> {
  let candidates = 0
  for await (const item of readPool(pool).items) if (item.kind === 'row' && isCandidate(item.value)) candidates += 1
  return candidates
}

function isCandidate(value: unknown): boolean {
  try {
    checkCandidate(value)
    return true
  } catch {
    return false
  }
}
