import { fc, test as law } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { RankKey } from '../score'
import { byRankKey } from '../score'
import type { Span } from './turns'
import { turnsOf } from './turns'

const anyKey: fc.Arbitrary<RankKey> = fc.record({
  eligible: fc.constantFrom('yes', 'unknown', 'no'),
  score: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 6 }), fc.constant(10_000)),
  coverage: fc.constant(0),
})

/** Answers move a match between its ends. */
const anySpan: fc.Arbitrary<Span> = fc.tuple(anyKey, anyKey, anyKey).map((keys) => {
  const [best, now, worst] = [...keys].sort(byRankKey) as [RankKey, RankKey, RankKey]
  return { best, now, worst }
})

const mayTurn = (one: Span, other: Span): boolean => {
  const [ahead, behind] = byRankKey(one.now, other.now) <= 0 ? [one, other] : [other, one]
  return byRankKey(behind.best, ahead.worst) < 0
}

law.prop([fc.array(anySpan)])('pairs that may turn are those that are found by trying each pair', (spans) => {
  const pairs = spans.flatMap((one, i) => spans.slice(i + 1).map((other) => [one, other] as const))
  expect(turnsOf(spans)).toBe(pairs.filter(([one, other]) => mayTurn(one, other)).length)
})
