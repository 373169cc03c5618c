import { expect, test } from 'vitest'
import { exactly, factsOf, job, matchOf, month, roleOf, SPAN, stated, term } from '../../../test/scoring/samples'
import type { Leaf } from '../../model/constraint'
import { scoreBar } from './bar'
import { partsOf } from './points'
import { wordsOf } from './words'

const fiveYears: Leaf = { kind: 'experience', ...SPAN, minMonths: 60 }
const skilled: Leaf = { kind: 'skill', ...SPAN, terms: [term('某技')] }
const open: Leaf = { kind: 'gender', ...SPAN, value: 'any' }
const worked = factsOf({ jobs: stated(job({ start: exactly(month(2010, 1)), end: exactly(month(2019, 12)) })) })

const drawn = (leaves: readonly Leaf[], facts = worked): string => {
  const { score, interval, outcomes } = matchOf(roleOf(leaves), facts)
  const names = leaves.map((_, i) => `r${i + 1}`)
  return scoreBar({ score, interval, parts: partsOf(outcomes), names }, wordsOf('en')).text
}
const rectangles = (svg: string) =>
  [...svg.matchAll(/<rect class="([^"]*)" x="([^"]*)"(?: width="([^"]*)")?/g)].map(([, ...found]) => found)

test('what is certain comes first, what is open behind it, hatched, and the score stands within', () => {
  const svg = drawn([fiveYears, skilled])
  expect(rectangles(svg)).toEqual([
    ['c1', '0%', '71.43%'],
    ['c2 open', '71.43%', '28.57%'],
    ['point', '80%', undefined],
  ])
  expect(svg).toContain('aria-label="score 80.00, between 71.43 and 100.00"')
})

test('the seventh requirement has the colour of the first, in another form', () => {
  const svg = drawn([fiveYears, ...Array.from({ length: 5 }, () => open), skilled])
  expect(rectangles(svg).map(([as]) => as)).toEqual(['c1', 'c1 again open', 'point'])
})

test('what has the room has its number below, since colours come again', () => {
  const numbers = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, number]) => number)
  expect(numbers(drawn([fiveYears, ...Array.from({ length: 12 }, () => open), skilled]))).toEqual(['r1', 'r14'])
})

test('an interval that is one point is not told', () => {
  expect(drawn([fiveYears])).toContain('aria-label="score 100.00"')
})

test('nothing to score is no bar', () => {
  expect(drawn([open])).toBe('')
})
