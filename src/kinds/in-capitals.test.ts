import { expect, test } from 'vitest'
import { written } from './in-capitals'
import { MESSAGES } from './messages'

test.each([
  ['english', 'English'],
  ['fmcg', 'FMCG'],
  ["sam's club", "Sam's Club"],
  ['power bi certification', 'Power BI certification'],
  ['it support', 'IT support'],
  ['chinese medicine', 'Chinese medicine'],
  ['metropolis', 'metropolis'],
  ['cooking.chinese', 'cooking.chinese'],
  ['key account', 'key account'],
])('%s is written %s', (label, as) => {
  expect(written(label)).toBe(as)
})

test.each([
  ['language', 'en', 'English'],
  ['experience', 'fmcg', 'FMCG'],
] as const)('a reason about %s writes %s as %s', (kind, id, label) => {
  expect(MESSAGES[kind].label?.(id, 'en')).toBe(label)
})
