import { describe, expect, test } from 'vitest'
import type { WordClass } from '../vocab'
import type { Entry } from '../vocab/entry'
import type { Lexicon } from './packed-lexicon'
import { deniedAt, inCapitalsAt, packLexicon, readingsAt, unpackLexicon } from './packed-lexicon'
import { walk } from './trie'

const VOCABULARIES = {
  education: { bachelor: { zh: ['本科', '學士'], en: ['bachelor'], caps: ['BA'], notIn: ['本科室'] } },
  function: { beauty: { en: ['beauty adviser'], caps: ['BA'] }, office: { zh: ['本科室'] } },
} satisfies Partial<Record<WordClass, Readonly<Record<string, Entry>>>>

const lexicon: Lexicon = unpackLexicon(packLexicon(VOCABULARIES))

const BACHELOR = { class: 'education', id: 'bachelor' }
const BEAUTY = { class: 'function', id: 'beauty' }
const OFFICE = { class: 'function', id: 'office' }

describe('a packed lexicon', () => {
  test.each<[word: string, readings: readonly object[], denied: readonly object[], inCapitals: readonly object[]]>([
    ['本科', [BACHELOR], [], []],
    ['学士', [BACHELOR], [], []],
    ['本科室', [OFFICE], [BACHELOR], []],
    [
      'ba',
      [],
      [],
      [
        { word: 'BA', reading: BACHELOR },
        { word: 'BA', reading: BEAUTY },
      ],
    ],
    ['beauty adviser', [BEAUTY], [], []],
  ])('tells of %s what the vocabularies have', (word, readings, denied, inCapitals) => {
    const match = walk(lexicon.trie, word, 0)
    expect(match?.end).toBe(word.length)
    const ending = match?.ending ?? 0
    expect(readingsAt(lexicon, ending)).toEqual(readings)
    expect(deniedAt(lexicon, ending)).toEqual(denied)
    expect(inCapitalsAt(lexicon, ending)).toEqual(inCapitals)
  })

  test('has nothing for a word that none of them has', () => {
    expect(walk(lexicon.trie, '硕士', 0)).toBeUndefined()
  })
})
