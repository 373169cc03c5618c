import { expect, test } from 'vitest'
import { slips } from './slips'

test.each<[a: string, b: string, count: number]>([
  ['loom', 'loom', 0],
  // a letter left out, put in, exchanged, or two that changed places
  ['lom', 'loom', 1],
  ['looom', 'loom', 1],
  ['loam', 'loom', 1],
  ['lomo', 'loom', 1],
  // two that changed places and became others are two slips
  ['ab', 'ca', 2],
  ['lmoo', 'loom', 2],
  ['loam', 'boom', 2],
  // more than two are told as three
  ['kiln', 'loom', 3],
  ['loom', 'looming', 3],
])('%s for %s: %i', (a, b, count) => {
  expect(slips(a, b)).toBe(count)
  expect(slips(b, a)).toBe(count)
})
