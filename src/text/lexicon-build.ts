import type { WordClass } from '../vocab'
import type { Entry } from '../vocab/entry'
import { FOLD_TABLE } from './fold-table'
import type { Reading } from './token'
import type { Trie } from './trie'
import { createTrie } from './trie'
import type { Written } from './written'

/** What ends at a node: the readings of a word, and the readings that a longer word here denies (`notIn`). */
export interface Ending {
  readonly readings: readonly Reading[]
  readonly denies: readonly Reading[]
  /** Readings that hold only where the source has the capitals of their word. */
  readonly inCapitals: readonly Written[]
}

export interface Lexicon {
  readonly trie: Trie
  /** By the numbers that the trie holds; the first stands for nothing. */
  readonly endings: readonly Ending[]
}

type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>

const NOTHING: readonly never[] = []

export function buildLexicon(vocabularies: Entries): Lexicon {
  const { trie, add } = createTrie(FOLD_TABLE)
  const endings: Ending[] = [{ readings: [], denies: [], inCapitals: [] }]
  const addWords = (words: readonly string[] | undefined, ending: Ending): void => {
    if (words === undefined) return
    const own = endings.push(ending) - 1
    for (const word of words) {
      const node = add(word)
      const there = trie.endings[node] as number
      trie.endings[node] =
        there === 0 || there === own ? own : endings.push(joined(endings[there] as Ending, ending)) - 1
    }
  }
  for (const [wordClass, vocabulary] of Object.entries(vocabularies)) {
    for (const [id, entry] of Object.entries(vocabulary)) {
      const reading = [{ class: wordClass as WordClass, id }]
      const plain = { readings: reading, denies: NOTHING, inCapitals: NOTHING }
      for (const words of [entry.zh, entry.hant, entry.en]) addWords(words, plain)
      for (const word of entry.caps ?? [])
        addWords([word], { readings: NOTHING, denies: NOTHING, inCapitals: [{ word, reading: reading[0] as Reading }] })
      addWords(entry.notIn, { readings: NOTHING, denies: reading, inCapitals: NOTHING })
    }
  }
  return { trie, endings }
}

/** A homograph. */
function joined(there: Ending, { readings, denies, inCapitals }: Ending): Ending {
  return {
    readings: union(there.readings, readings),
    denies: union(there.denies, denies),
    inCapitals: inCapitals.length === 0 ? there.inCapitals : [...there.inCapitals, ...inCapitals],
  }
}

function union(there: readonly Reading[], more: readonly Reading[]): readonly Reading[] {
  if (there.length === 0) return more
  const added = more.filter((reading) => !has(there, reading))
  return added.length === 0 ? there : [...there, ...added]
}

/** Whether a reading is among others. */
export function has(readings: readonly Reading[], { class: wordClass, id }: Reading): boolean {
  return readings.some((other) => other.class === wordClass && other.id === id)
}
