import { fc } from '@fast-check/vitest'

/**
 * Where the laws draw their examples from. On a build server always from the same seed: a change is judged by what it
 * changes and not by luck. At the desk from a new seed each time, and as often as PROPERTY_RUNS says, to go looking:
 * `PROPERTY_RUNS=2000 npx vitest run --testTimeout=0 test/laws`. What is found becomes a row of its table or an example of its law.
 */
const SEED = 20261125
const { CI, PROPERTY_RUNS } = process.env

fc.configureGlobal({
  ...(CI ? { seed: SEED } : {}),
  ...(PROPERTY_RUNS ? { numRuns: Number(PROPERTY_RUNS) } : {}),
})
