import type { WordClass } from '../vocab'
import type { Entry } from '../vocab/entry'
import { fold } from './fold'
import { numberAt, numberUnit } from './packed-number'
import type { PackedTrie } from './packed-trie'
import { packTrie, unpackTrie } from './packed-trie'
import type { Reading } from './token'
import type { Trie } from './trie'
import type { Written } from './written'

/** A lexicon as text, which a package carries in place of the words of the vocabularies. */
export interface PackedLexicon {
  /** All readings: the ids by class, numbered through from 0. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** What words stand for, as the lexicon has it. */
  readonly endings: string
  /** What is read in capitals: where the ending stands, the number of the reading, and the word. */
  readonly inCapitals: readonly (readonly [ending: number, reading: number, word: string])[]
  readonly trie: PackedTrie
}

export interface Lexicon {
  /** The numbers of its words say where their endings stand; 0 stands for nothing. */
  readonly trie: Trie
  /** By number: each reading, in a list of its own. */
  readonly readings: readonly (readonly [Reading])[]
  /**
   * Of each ending the numbers of its readings, as units; behind `!` the numbers of those that it denies to the words inside it (`notIn`);
   * and a blank. It is read where a word is met: to make objects of all endings would take as long as the trie.
   */
  readonly endings: string
  /** By ending: readings that hold only where the source has the capitals of their word. */
  readonly inCapitals: ReadonlyMap<number, readonly Written[]>
}

type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>

const NONE: readonly never[] = []

const DENIED = '!'
const END = ' '

/** What a word stands for, by the numbers of readings. */
interface Meaning {
  readonly readings: Set<number>
  readonly denies: Set<number>
  readonly inCapitals: (readonly [reading: number, word: string])[]
}

export function packLexicon(vocabularies: Entries): PackedLexicon {
  // In the order of the trie, so that what stands side by side there has endings side by side: it packs into less.
  const meanings = [...meaningsOf(vocabularies)].sort(([one], [other]) => (one < other ? -1 : 1))
  const inCapitals: [ending: number, reading: number, word: string][] = []
  const places = new Map<string, number>()
  let endings = END
  for (const [, meaning] of meanings) {
    const key = keyOf(meaning)
    if (places.has(key)) continue
    for (const [reading, word] of meaning.inCapitals) inCapitals.push([endings.length, reading, word])
    places.set(key, endings.length)
    endings += endingOf(meaning)
  }
  return {
    ids: Object.fromEntries(Object.entries(vocabularies).map(([name, entries]) => [name, Object.keys(entries)])),
    endings,
    inCapitals,
    trie: packTrie(new Map(meanings.map(([word, meaning]) => [word, places.get(keyOf(meaning)) as number]))),
  }
}

/** By folded word, of all vocabularies. */
function meaningsOf(vocabularies: Entries): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  const meaningOf = (word: string): Meaning => {
    const folded = fold(word)
    const meaning = meanings.get(folded) ?? { readings: new Set(), denies: new Set(), inCapitals: [] }
    meanings.set(folded, meaning)
    return meaning
  }
  const entries = Object.values(vocabularies).flatMap((vocabulary) => Object.values(vocabulary))
  for (const [reading, { zh = [], hant = [], en = [], caps = [], notIn = [] }] of entries.entries()) {
    for (const word of [...zh, ...hant, ...en]) meaningOf(word).readings.add(reading)
    for (const word of caps) meaningOf(word).inCapitals.push([reading, word])
    for (const word of notIn) meaningOf(word).denies.add(reading)
  }
  return meanings
}

function keyOf(meaning: Meaning): string {
  return endingOf(meaning) + JSON.stringify(meaning.inCapitals)
}

function endingOf({ readings, denies }: Meaning): string {
  return unitsOf(readings) + (denies.size > 0 ? DENIED + unitsOf(denies) : '') + END
}

function unitsOf(numbers: Iterable<number>): string {
  return Array.from(numbers, numberUnit).join('')
}

export function unpackLexicon({ ids, endings, inCapitals, trie }: PackedLexicon): Lexicon {
  const readings = Object.entries(ids).flatMap(([name, own]) =>
    own.map((id) => [{ class: name as WordClass, id }] as const),
  )
  const written = new Map<number, Written[]>()
  for (const [ending, number, word] of inCapitals) {
    const [reading] = readings[number] as readonly [Reading]
    written.set(ending, [...(written.get(ending) ?? []), { word, reading }])
  }
  return { trie: unpackTrie(trie), readings, endings, inCapitals: written }
}

/** What a word stands for. */
export function readingsAt({ readings, endings }: Lexicon, ending: number): readonly Reading[] {
  const end = pastNumbers(endings, ending)
  if (end === ending) return NONE
  const first = readings[numberAt(endings, ending)] as readonly [Reading]
  if (end === ending + 1) return first
  const several: Reading[] = [...first]
  for (let place = ending + 1; place < end; place++)
    several.push(...(readings[numberAt(endings, place)] as readonly [Reading]))
  return several
}

/** What it denies to the words inside it. */
export function deniedAt(lexicon: Lexicon, ending: number): readonly Reading[] {
  const behind = pastNumbers(lexicon.endings, ending)
  return lexicon.endings[behind] === DENIED ? readingsAt(lexicon, behind + 1) : NONE
}

/** What it stands for where the source has its capitals. */
export function inCapitalsAt({ inCapitals }: Lexicon, ending: number): readonly Written[] {
  return inCapitals.get(ending) ?? NONE
}

/** The place behind the numbers that stand from `start` on. */
function pastNumbers(endings: string, start: number): number {
  let place = start
  while (numberAt(endings, place) >= 0) place++
  return place
}
