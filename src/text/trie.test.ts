import { expect, test } from 'vitest'
import { isHan, isLatin } from './letters'
import { packTrie, unpackTrie } from './packed-trie'
import type { Match } from './trie'
import { walk } from './trie'

/** A trie in which the number of a word is its place in the list, from 1. */
function trieOf(...words: readonly string[]) {
  return unpackTrie(packTrie(new Map(words.map((word, place) => [word, place + 1]))))
}

/** The words that start at `from`, shortest first. */
function matches(words: readonly string[], text: string, from = 0): Match[] {
  const found: Match[] = []
  for (let match = walk(trieOf(...words), text, from); match !== undefined; match = match.shorter) found.unshift(match)
  return found
}

function ends(words: readonly string[], text: string, from = 0): number[] {
  return matches(words, text, from).map(({ end }) => end)
}

test.each<[words: readonly string[], text: string, ends: readonly number[]]>([
  [['大', '大专', '大专以上'], '大专以上', [1, 2, 4]],
  [['大专'], '大学', []],
  [['ka'], 'ka', [2]],
  [['ka'], 'ka经理', [2]],
  [['ka'], 'kas', []],
  [['ka'], 'ka5', []],
  [['cet-4'], 'cet-45', []],
  [['cet-4'], 'cet-4级', [5]],
  [['at least'], 'at    least', [11]],
  [['本科'], '本 科', [3]],
  [['ka'], 'k a', []],
  [['本科'], '本\u200b科', [3]],
  [['c++'], 'c++', [3]],
  [['本科'], '\u200b本科', []],
  [['本a'], '本 a', [3]],
  [['a本'], 'a 本', [3]],
])('of %j in %s end at %j', (words, text, expected) => {
  expect(ends(words, text)).toEqual(expected)
})

test('no word starts inside a Latin one', () => {
  expect(ends(['ka'], 'aka', 1)).toEqual([])
  expect(ends(['ka'], '5ka', 1)).toEqual([3])
  expect(ends(['m.a.'], 'c.m.a.', 2)).toEqual([])
  expect(ends(['m.a.'], 'eg.m.a.', 3)).toEqual([7])
})

test('the work is bounded, whatever stands between', () => {
  expect(ends(['本科'], `本${'\u200b'.repeat(8)}科`)).toEqual([10])
  expect(ends(['本科'], `本${'\u200b'.repeat(9)}科`)).toEqual([])
})

test('each of thousands of words is told by its number', () => {
  const units = Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index))
  const words = units.flatMap((first) => units.map((second) => first + second))
  const trie = trieOf(...words)
  expect(words.map((word) => walk(trie, word, 0)?.ending)).toEqual(words.map((_, place) => place + 1))
})

test('letters of the classes', () => {
  expect(['a', 'Z', 'é', '×', '5', '本'].map((unit) => isLatin(unit.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['本', '〇', 'a', 'あ'].map((unit) => isHan(unit.charCodeAt(0)))).toEqual([true, true, false, false])
})
