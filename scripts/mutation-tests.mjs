// What the tests ask of vitest and of @fast-check/vitest, for scripts/mutation-runner.mjs: it collects tests and runs none.
import { inspect } from 'node:util'
import { customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'
import fc from 'fast-check'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export { expectTypeOf } from 'expect-type'
export { fc }
export const { expect } = chai
expect.extend(expect, customMatchers)

/** Every test of the files that were loaded, in their order. */
export const tests = []

/** The laws draw from one seed, as on a build server: a change is told by what it changes and not by luck. */
const SEED = 20261125

/** How many cases a law draws at most: those that tell a change mostly do so within a few. */
const CASES = 50

const groups = []

export function describe(name, body) {
  groups.push(name)
  body()
  groups.pop()
}

export function test(name, body) {
  tests.push({ name: [tests.length, ...groups, name].join(' '), body })
}

const each = (declare) => (rows) => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row]
    declare(`${name} ${inspect(values).slice(0, 80)}`, () => body(...values))
  }
}

describe.each = each(describe)
test.each = each(test)
test.prop = (arbitraries, { numRuns = CASES, ...options } = {}) => {
  const cases = Math.min(numRuns, CASES)
  return (name, body) =>
    test(name, () => fc.assert(fc.property(...arbitraries, body), { seed: SEED, numRuns: cases, ...options }))
}
