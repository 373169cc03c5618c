import { describe, expect, test } from 'vitest'
import type { Kind } from '../src/index'
import { EXAMPLES } from '../src/kinds/examples'
import type { Example } from '../src/kinds/kind'
import { fold } from '../src/text/fold'
import { foldWords, readOne, toFullWidth } from './read-one'

// One loop for all kinds; every row is also read in Simplified, in capitals and in full width.
const spellings: [name: string, spell: (text: string) => string][] = [
  ['as written', (text) => text],
  ['folded', fold],
  ['capitals', (text) => text.toUpperCase()],
  ['full width', toFullWidth],
]

describe.each(Object.keys(EXAMPLES) as Kind[])('%s', (kind) => {
  const examples: readonly Example<Kind>[] = EXAMPLES[kind]

  test('has examples of what is read and of what is not', () => {
    expect(examples.some(({ reads }) => reads !== undefined)).toBe(true)
    expect(examples.some(({ reads }) => reads === undefined)).toBe(true)
  })

  for (const { text, reads, from = text } of examples) {
    test.each(spellings)(`${text} (%s)`, (_, spell) => {
      const reading = readOne(kind, spell(text))
      expect(reading.reads).toEqual(reads === undefined ? undefined : foldWords(reads))
      if (reads) expect(reading.from).toBe(spell(from))
    })
  }
})
