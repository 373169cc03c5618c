import { expect, test } from 'vitest'
import { addWord, createNode, isHan, isLatin, walk } from './trie'

function trieOf(...words: readonly string[]) {
  const root = createNode()
  for (const word of words) addWord(root, word)
  return root
}

/** Ends of the words that start at `from`. */
function ends(words: readonly string[], text: string, from = 0, limit = text.length): number[] {
  const found: number[] = []
  walk(trieOf(...words), text, from, limit, ({ end }) => found.push(end))
  return found
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
])('of %j in %s end at %j', (words, text, expected) => {
  expect(ends(words, text)).toEqual(expected)
})

test('no word starts inside a Latin one, nor ends beyond the limit', () => {
  expect(ends(['ka'], 'aka', 1)).toEqual([])
  expect(ends(['ka'], '5ka', 1)).toEqual([3])
  expect(ends(['大专', '大专以上'], '大专以上', 0, 3)).toEqual([2])
})

test('the work is bounded, whatever stands between', () => {
  expect(ends(['本科'], `本${'\u200b'.repeat(8)}科`)).toEqual([10])
  expect(ends(['本科'], `本${'\u200b'.repeat(9)}科`)).toEqual([])
})

test('what ends at a word is one thing, however often it is added', () => {
  const root = createNode()
  expect(addWord(root, '本科')).toBe(addWord(root, '本科'))
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
