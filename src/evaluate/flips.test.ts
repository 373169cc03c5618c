import { fc, test as property } from '@fast-check/vitest'
import { expect } from 'vitest'
import { flipsOf } from './flips'
import { countPairsOfKeys } from './pairs'

const level = fc.integer({ min: 0, max: 4 })
const people = fc.array(
  fc.record({ before: level, after: level, grade: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }) }),
  { maxLength: 25 },
)

type Person = { readonly before: number; readonly after: number; readonly grade: number | undefined }

/** What the order of two people is, if it is turned round at all. */
function flipOf(one: Person, other: Person): 'right' | 'wrong' | 'untold' | undefined {
  if ((one.before - other.before) * (one.after - other.after) >= 0) return undefined
  const [above, below] = one.after > other.after ? [one.grade, other.grade] : [other.grade, one.grade]
  if (above === undefined || below === undefined || above === below) return 'untold'
  return above > below ? 'right' : 'wrong'
}

property.prop([people])('flips are those that looking at every pair finds', (all) => {
  const seen = all.flatMap((one, i) => all.slice(i + 1).map((other) => flipOf(one, other)))
  const count = (which: string) => seen.filter((flip) => flip === which).length
  const judged = all.filter(({ grade }) => grade !== undefined)
  const keys = (of: typeof all, which: 'before' | 'after') => Uint32Array.from(of, (one) => one[which])
  const counts = countPairsOfKeys(keys(all, 'before'), keys(all, 'after'))
  const grades = judged.map(({ grade }) => grade as number)
  expect(flipsOf(counts, keys(judged, 'before'), keys(judged, 'after'), grades)).toEqual({
    right: count('right'),
    wrong: count('wrong'),
    untold: count('untold'),
  })
})
