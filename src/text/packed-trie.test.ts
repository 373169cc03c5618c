import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { packTrie, unpackTrie } from './packed-trie'
import { wordsOf } from './trie'

const UNITS = ['a', 'b', ' ', '本', '科', '\ud83d', '\ude00']
const words = fc.dictionary(
  fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 6 }).map((units) => units.join('')),
  fc.integer({ min: 1, max: 55_000 }),
)

describe('a packed trie', () => {
  law.prop([words])('has the words that were packed, each with its number, in the order of their units', (numbers) => {
    const trie = unpackTrie(packTrie(new Map(Object.entries(numbers))))
    const sorted = Object.keys(numbers).sort()
    expect(wordsOf(trie)).toEqual(sorted.map((word) => ({ word, ending: numbers[word] })))
  })

  test('writes of a word what the one before does not begin with, and how much of it the next one drops', () => {
    const { words, numbers, nodes } = packTrie(
      new Map([
        ['本科', 2],
        ['本', 1],
        ['本校', 3],
        ['ka', 4],
      ]),
    )
    expect(words).toBe('ka\ue002本\ue000校\ue001科\ue002')
    expect([...numbers]).toEqual(['¥', '¢', '¤', '£'])
    expect(nodes).toEqual([1, 3, 6])
  })

  test.each<[what: string, word: string, number: number]>([
    ['a unit for private use', '本\ue000', 1],
    ['a unit behind those', '\uff01', 1],
    ['a number that no unit tells', '本', 0xd800],
  ])('takes no %s', (_, word, number) => {
    expect(() => packTrie(new Map([[word, number]]))).toThrow(RangeError)
  })
})
