import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold'
import type { Entry } from './entry'
import { FORM_FIELDS } from './form-fields'
import { HEADINGS } from './headings'

const wordsOf = ({ zh = [], hant = [], en = [], caps = [] }: Entry) =>
  [...zh, ...hant, ...en, ...caps].map((word) => fold(word))

const vocabularies: [string, Readonly<Record<string, Entry>>][] = [
  ['headings', HEADINGS],
  ['form fields', FORM_FIELDS],
]

describe.each(vocabularies)('%s', (_, vocabulary) => {
  test('no folded word has two owners', () => {
    const owners = new Map<string, Set<string>>()
    for (const [id, entry] of Object.entries(vocabulary)) {
      for (const word of wordsOf(entry)) owners.set(word, (owners.get(word) ?? new Set()).add(id))
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => [word, ...ids])).toEqual([])
  })

  test('every entry has words', () => {
    expect(Object.entries(vocabulary).filter(([, entry]) => wordsOf(entry).length === 0)).toEqual([])
  })
})
