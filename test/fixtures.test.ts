import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseRoles } from '../src/index'
import type { Expected } from './posting-misses'
import { missesIn } from './posting-misses'

const FOLDER = 'fixtures/postings'

/** What is known to be read otherwise, by posting, each with its reason. The list must say neither more nor less than is so. */
const KNOWN: Readonly<Record<string, readonly { readonly miss: string; readonly why: string }[]>> = JSON.parse(
  readFileSync('fixtures/known-misses.json', 'utf8'),
)

const postings = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))

test('there are postings of many shapes, and every list of misses belongs to one', () => {
  expect(postings.length).toBeGreaterThanOrEqual(60)
  expect(postings).toEqual(expect.arrayContaining(Object.keys(KNOWN)))
})

test('what is known to be missed is missed: nothing is read that is not listed, and nothing is joined otherwise', () => {
  const misses = Object.values(KNOWN).flatMap((known) => known.map(({ miss }) => miss))
  expect(misses.filter((miss) => !/^role \d+: (lost|not mentioned): /.test(miss))).toEqual([])
})

describe.each(postings)('%s', (name) => {
  const read = () => parseRoles(readFileSync(`${FOLDER}/${name}.txt`, 'utf8'))
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${name}.expected.json`, 'utf8'))

  test('is read as it is labelled', () => {
    expect(missesIn(expected, read().roles)).toEqual((KNOWN[name] ?? []).map(({ miss }) => miss))
  })

  test('holds the appraisal forms that it holds', () => {
    const forms = read().scorecards.map(({ sections }) => sections.map(({ items }) => items.length))
    expect(forms).toEqual((expected.scorecards ?? []).map(({ sections }) => sections.map(([, count]) => count)))
  })
})
