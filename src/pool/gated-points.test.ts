import { fc, test as law } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { Column } from './column'
import { gatedPoints } from './gated-points'
import type { TermTables } from './tables'
import { ELIGIBILITY_BITS } from './tables'

const { yes, unknown, no } = ELIGIBILITY_BITS
const BITS = [yes, unknown, no]
const none = Int32Array.of(0, 0, 0)

/** A term that adds the same whatever its code, of which its gate says each of the three. */
function gated(points: number): TermTables {
  const sums = { low: none, point: Int32Array.of(points, points, points), high: none, known: none, weight: none }
  return { column: new Column('x'), sums, gates: Uint8Array.from(BITS) }
}

law.prop([fc.array(fc.nat(2), { minLength: 1, maxLength: 40 }), fc.constantFrom(0, 1000, 80_000, 1_000_000)])(
  'sums carry the worst of what their gates say, and those that find no room are loose',
  (codes, each) => {
    const terms = codes.map(() => gated(each))
    const { tables, shift, said, loose } = gatedPoints(terms, each * terms.length)
    const sum = codes.reduce((sum, code, i) => (sum + (tables[i]?.[code] as number)) | 0, 0)
    const carried = codes.slice(0, codes.length - loose.length).map((code) => BITS[code] as number)
    expect(said[sum >>> shift]).toBe(carried.reduce((worst, bits) => worst | bits, yes))
    expect(sum & (2 ** shift - 1)).toBe(each * codes.length)
  },
)

test.each([
  [4, 100_000, 0],
  [256, 1_000_000, 253],
  [40, 0, 0],
])('of %i gated terms of at most %i points, %i find no room', (count, each, left) => {
  const terms = Array.from({ length: count }, () => gated(each))
  expect(gatedPoints(terms, each * count).loose.length).toBe(left)
})
