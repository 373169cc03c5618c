import { RolefitError } from '../errors'

/** The error of a stored pool that is not what `save` wrote. */
export function damaged(found: string): RolefitError {
  return new RolefitError('damaged-pool', 'pool', { found, expected: 'a whole pool, as it was saved' })
}
