import { describe, expect, test } from 'vitest'
import { fill } from '../phrase'
import { en as evaluation } from './evaluation/words-en'
import { labelsOf } from './html/evaluation/labels'
import { wordsOf } from './html/words'
import { PAGES } from './page'

describe('words by number', () => {
  test.each([
    ['{n} {n|role|roles}', 1, '1 role'],
    ['{n} {n|role|roles}', 2, '2 roles'],
    ['{n} {n|role|roles}', 0, '0 roles'],
    ['{n|one|several}', 1, 'one'],
    ['{other} stays', 1, '{other} stays'],
  ])('%s of %i', (pattern, n, words) => {
    expect(fill(pattern, { n })).toBe(words)
  })
})

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : []

/** Every sentence of the English reports in which a number is followed by a word. */
const COUNTED = strings([evaluation, labelsOf('en'), wordsOf('en'), PAGES.en])
  // Points are told with two decimals, which take the plural.
  .filter((pattern) => /\{\w+\} [a-z{]/.test(pattern.replaceAll(/\{(points|swing)\}/g, '…')))

/** One of them all. */
const ones = (pattern: string) =>
  Object.fromEntries([...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 1]))

test.each(COUNTED)('of one of each, no English noun is a plural: %s', (pattern) => {
  expect(fill(pattern, ones(pattern))).not.toMatch(/\b1 (?!is\b|falls\b|passed\b)(?:more )?[a-z]+(?:s|people)\b/)
})
