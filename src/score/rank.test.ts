import { fc, test as law } from '@fast-check/vitest'
import type { ScoreLine } from '../model/match'
import { byRank } from './order'
import { createShortlist } from './rank'

const anyLine: fc.Arbitrary<ScoreLine> = fc.record({
  roleId: fc.constantFrom('r', 's'),
  candidateId: fc.string({ maxLength: 2 }),
  score: fc.option(fc.nat(3)),
  interval: fc.constant<readonly [number, number]>([0, 10_000]),
  eligible: fc.constantFrom('yes', 'unknown', 'no'),
  coverage: fc.nat(2),
})
const pairOf = ({ candidateId, roleId }: ScoreLine) => JSON.stringify([candidateId, roleId])

law.prop([fc.array(anyLine), fc.nat(12)])('a short list is the head of the sorted list', (lines, top) => {
  const list = createShortlist(top, byRank)
  for (const line of lines) list.add(line)
  const sorted = [...lines].sort(byRank).slice(0, top)
  return JSON.stringify(list.sorted().map(keyOf)) === JSON.stringify(sorted.map(keyOf))
})

law.prop([fc.array(anyLine), fc.integer({ min: 1, max: 12 })])('a full list tells its last', (lines, top) => {
  const list = createShortlist(top, byRank)
  for (const line of lines) list.add(line)
  const last = lines.length < top ? undefined : list.sorted().at(-1)
  return JSON.stringify(list.last() && keyOf(list.last() as ScoreLine)) === JSON.stringify(last && keyOf(last))
})

// Lines that compare as equal may change places: they differ in nothing that the order looks at.
const keyOf = ({ eligible, score, coverage, candidateId, roleId }: ScoreLine) => [
  eligible,
  score,
  coverage,
  candidateId,
  roleId,
]

law.prop([anyLine, anyLine, anyLine])('the order is total', (a, b, c) => {
  const isAntisymmetric = Math.sign(byRank(a, b)) === -Math.sign(byRank(b, a)) || byRank(a, b) === 0
  const isTransitive = !(byRank(a, b) <= 0 && byRank(b, c) <= 0) || byRank(a, c) <= 0
  const isTiedOnlyWithItself = byRank(a, b) !== 0 || pairOf(a) === pairOf(b)
  return isAntisymmetric && isTransitive && isTiedOnlyWithItself
})
