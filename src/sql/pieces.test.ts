import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { greatestWithin, leastWithin } from '../curve/curve'
import { bent, easingOff, IDENTITY, plateau, ramp, step, table } from '../curve/shapes'
import { extremesOf } from './extremes'
import type { Piece } from './pieces'
import { piecesOf } from './pieces'

const at = ({ rise, base, run }: Piece, x: number) => Math.floor((rise * x + base) / run)

/** The entries that the pieces give. */
const written = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => Array.from({ length: piece.to - piece.from + 1 }, (_, i) => at(piece, piece.from + i)))

const anyCurve = fc
  .array(fc.oneof(fc.nat(1000), fc.constantFrom(0, 400, 1000)), { minLength: 1, maxLength: 1024 })
  .map(table)
const anyShape = fc.oneof(
  fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 523 })).map(([zeroAt, more]) => ramp(zeroAt, zeroAt + more)),
  fc.tuple(fc.integer({ min: 1, max: 1023 }), fc.integer({ min: 1, max: 999 })).map(([full, share]) => {
    return bent(full, { share, score: 400 })
  }),
)

describe('the pieces of a curve', () => {
  test.each([
    ['a step', step(5), 3],
    ['a ramp of 1,024 entries', ramp(0, 1023), 1],
    ['a ramp that begins late', ramp(300, 1000), 2],
    ['a bent ramp', bent(600, { share: 700, score: 400 }), 2],
    ['scores that are worth themselves', IDENTITY, 1],
    ['the same scores, told one by one', table(IDENTITY.values), 1],
    ['a plateau with shoulders', plateau({ min: 28, max: 45, shoulder: 5 }), 5],
    ['a ramp that eases off', easingOff(ramp(0, 60), { after: 96, over: 120, floor: 700 }), 3],
  ])('of %s are few', (_, curve, most) => {
    const pieces = piecesOf(curve)
    expect(written(pieces)).toEqual(curve.values)
    expect(pieces.length).toBeLessThanOrEqual(most)
  })

  law.prop([fc.oneof(anyCurve, anyShape)])('give every entry, in numbers that 32 bits hold with room', (curve) => {
    const pieces = piecesOf(curve)
    expect(written(pieces)).toEqual(curve.values)
    for (const { from, to, rise, base, run } of pieces) {
      expect(run).toBeGreaterThan(0)
      // A database rounds towards 0, which is down only from 0 on.
      for (const x of [from, to]) expect(rise * x + base).toBeGreaterThanOrEqual(0)
      for (const x of [from, to]) expect(Math.max(Math.abs(rise * x), Math.abs(base))).toBeLessThan(2 ** 24)
    }
  })
})

law.prop([anyCurve, fc.nat(1100), fc.nat(1100)])(
  'between two values the ends and the turns tell all',
  (curve, a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    const pay = (x: number) => curve.values[Math.min(x, curve.values.length - 1)] as number
    const { valleys, peaks } = extremesOf(curve)
    const between = (turns: typeof peaks) =>
      turns.filter(({ from, to }) => low < from && high > to).map(({ score }) => score)
    expect(Math.min(pay(low), pay(high), ...between(valleys))).toBe(leastWithin(curve, low, high))
    expect(Math.max(pay(low), pay(high), ...between(peaks))).toBe(greatestWithin(curve, low, high))
  },
)
