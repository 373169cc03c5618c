import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold'
import { ALL } from '.'
import { CONNECTIVES } from './connectives'
import type { Entry, Neighbours } from './entry'
import { isWithin } from './tree'

const VOCABULARIES = Object.entries(ALL as Readonly<Record<string, Readonly<Record<string, Entry & Neighbours>>>>)

/**
 * Words that stand under two ids of one class on purpose: the grammar picks by what stands beside them. Everything else
 * under two ids is a slip.
 */
const HOMOGRAPHS: Readonly<Record<string, readonly string[]>> = {
  // 至少 5 年, 5 years minimum: the side tells.
  bound: [
    'at least',
    'minimum',
    'at minimum',
    'min',
    'min.',
    'max',
    'maximum',
    'at most',
    'max.',
    'above',
    '未满',
    '不到',
  ],
  // 会日语最好, 最好会日语: behind a condition it reaches back, before one it reaches on.
  modality: ['最好', '加分项', 'nice to have'],
  // 其一 closes the list that it chooses from, 或具备 has a verb of its own, and each joins as 或 does.
  connective: [CONNECTIVES['one-of'], CONNECTIVES['or-having']].flatMap(({ zh, en }) => [...zh, ...en]).map(fold),
  // A command of English, and to have knowledge of it.
  'language-ability': ['knowledge of'],
  // 毕业生 is whoever has left school, and names a degree.
  noun: ['从业背景', '相关类', '类相关', 'field', '应届毕业', '毕业生'],
}

interface Form {
  readonly word: string
  readonly folded: string
  /** Words in capitals are other words: MA, and ma. */
  readonly key: string
}

/** `hant` is left out: it is a label, and may repeat a word of `zh` in its own script. */
const formsOf = ({ zh = [], en = [], caps = [] }: Entry): readonly Form[] => [
  ...[...zh, ...en].map((word) => ({ word, folded: fold(word), key: fold(word) })),
  ...caps.map((word) => ({ word, folded: fold(word), key: `${fold(word)} in capitals` })),
]

/** All that is read for an entry, folded. */
const wordsOf = (entry: Entry): readonly string[] => [
  ...formsOf(entry).map(({ folded }) => folded),
  ...(entry.hant ?? []).map(fold),
]

const repeated = <T>(items: readonly T[]): readonly T[] => items.filter((item, at) => items.indexOf(item) !== at)

describe.each(VOCABULARIES)('%s', (wordClass, vocabulary) => {
  const entries = Object.entries(vocabulary)

  test('writes each word once under an id: what folds to one form is one word', () => {
    const twice = entries.flatMap(([id, entry]) =>
      repeated(formsOf(entry).map(({ key }) => key)).map((key) => `${id}: ${key}`),
    )
    expect(twice).toEqual([])
  })

  test('writes no word under two ids', () => {
    const owners = new Map<string, string[]>()
    for (const [id, entry] of entries)
      for (const key of new Set(formsOf(entry).map((form) => form.key)))
        owners.set(key, [...(owners.get(key) ?? []), id])
    const shared = [...owners].filter(([key, ids]) => ids.length > 1 && !HOMOGRAPHS[wordClass]?.includes(key))
    expect(shared).toEqual([])
  })

  test('names as neighbours ids that it has or that lie above some, and no id itself', () => {
    const neighbours = entries.flatMap(([id, { also = [], near = {} }]: [string, Neighbours]) =>
      [...also, ...Object.keys(near)].map((other) => ({ id, other })),
    )
    const isKnown = (other: string) => entries.some(([id]) => isWithin(id, other))
    expect(neighbours.filter(({ id, other }) => other === id || !isKnown(other))).toEqual([])
  })

  test('has words that are trimmed and not empty', () => {
    const odd = entries.flatMap(([, entry]) => formsOf(entry)).filter(({ word }) => word === '' || word.trim() !== word)
    expect(odd).toEqual([])
  })

  test('guards only against words that hold one of its own', () => {
    const idle = entries.flatMap(([id, entry]) =>
      // An entry of guards alone stands for words that are told by rule: numerals.
      (wordsOf(entry).length === 0 ? [] : (entry.notIn ?? []))
        .filter((guard) => !wordsOf(entry).some((word) => fold(guard).includes(word)))
        .map((guard) => `${id}: ${guard}`),
    )
    expect(idle).toEqual([])
  })
})

test('a homograph that no longer stands under two ids is taken off the list', () => {
  for (const [wordClass, words] of Object.entries(HOMOGRAPHS)) {
    const entries = Object.values(ALL[wordClass as keyof typeof ALL]) as readonly Entry[]
    for (const word of words)
      expect([word, entries.filter((entry) => formsOf(entry).some(({ key }) => key === fold(word))).length]).toEqual([
        word,
        2,
      ])
  }
})

const files = readdirSync('src/vocab', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?!index\.)[^.]*\.ts$/.test(file),
)
test.each(files)('%s says above its data what it is', (file) => {
  expect(readFileSync(`src/vocab/${file}`, 'utf8')).toMatch(/^(?:import [^\n]*\n|\n)*\/\*\*/)
})

test('a list has a name of its own, whichever file it stands in', () => {
  const names = files.flatMap((file) =>
    [...readFileSync(`src/vocab/${file}`, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  )
  expect(repeated(names)).toEqual([])
})
