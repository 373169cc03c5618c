import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../src/kinds/examples'
import type { Phrase, Reader } from '../src/kinds/kind'
import { kindsOpened } from '../src/kinds/openings'
import { READERS } from '../src/kinds/readers'
import type { Kind } from '../src/model/constraint'
import { splitBlock } from '../src/parse/split'
import { fold } from '../src/text/fold'
import { lexProse } from '../src/text/lex'

/** Every clause of a text, as the readers are given it. */
function phrasesOf(source: string): Phrase[] {
  const folded = fold(source)
  return [...splitBlock({ source, folded })].map(({ tokens, field }) => ({
    tokens: lexProse(tokens, folded, source),
    source,
    ...(field !== undefined && { field }),
  }))
}

/** The kinds that would read something out of a clause and are not asked about it. */
function missed(source: string): readonly string[] {
  return phrasesOf(source).flatMap((phrase) => {
    const opened = kindsOpened(phrase)
    const readers = Object.entries(READERS) as [Kind, Reader<Kind>][]
    return readers.flatMap(([kind, read]) => (opened.includes(kind) || read(phrase).length === 0 ? [] : [kind]))
  })
}

describe('whatever a kind reads opens with one of its words', () => {
  test.each(Object.entries(EXAMPLES))('the examples of %s', (_, examples) => {
    for (const { text } of examples) expect({ text, missed: missed(text) }).toEqual({ text, missed: [] })
  })

  const postings = readdirSync('fixtures/postings').filter((name) => name.endsWith('.txt'))
  test.each(postings)('%s', (name) => {
    expect(missed(readFileSync(`fixtures/postings/${name}`, 'utf8'))).toEqual([])
  })
})

test.each<[text: string, kinds: readonly Kind[]]>([
  ['本科以上学历', ['education', 'major']],
  ['30岁以下', ['age']],
  ['男女不限', ['age', 'gender']], // 女，20-35
  ['五险一金', []],
])('%s: %j', (text, kinds) => {
  expect(phrasesOf(text).flatMap(kindsOpened)).toEqual(kinds)
})
