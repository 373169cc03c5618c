import type { Evidence, WordFact } from '../model/facts'
import type { Suggesters } from '../suggest'
import { fold } from '../text/fold'
import { idsShown, lookUp, wordsIn } from '../text/lexicon'
import type { WordClass } from '../vocab'
import type { DateReader } from './dates'
import { readDate } from './dates'

export type Word = ReturnType<typeof wordsIn>[number]

/** What wordings stand for; made once for many candidates, for it remembers what it has looked up. */
export interface Wordings {
  /** The ids of a class of words that a short wording stands for, and whether they were found in it or only near it. */
  readonly find: (
    wording: string,
    wordClass: WordClass,
  ) => { readonly ids: readonly string[]; readonly isFuzzy: boolean }
  /** The known words in a text. */
  readonly words: (text: string) => readonly Word[]
  /** What the words of a date mean: careers lie within the same few hundred months. */
  readonly date: DateReader
  /** What a pure reading makes of a short wording: titles, schools and degrees come back in many profiles. */
  readonly recall: <T>(read: (wording: string) => T, wording: string) => T
}

/** A pool has few distinct wordings; one that has more than this is forgotten and begun again, so that memory stays flat. */
const MOST_REMEMBERED = 20_000

/** A longer wording is hardly met twice. */
const LONGEST_REMEMBERED = 60

const NOTHING = { ids: [], isFuzzy: false } as const

/** Exact words first; then the words within the wording; then the nearest known word. */
export function createWordings(suggesters: Suggesters): Wordings {
  const finders = new Map<WordClass, (wording: string) => ReturnType<Wordings['find']>>()
  const readings = new Map<(wording: string) => unknown, Map<string, unknown>>()
  const recall = <T>(read: (wording: string) => T, wording: string): T => {
    if (wording.length > LONGEST_REMEMBERED) return read(wording)
    const remembered = heldFor(readings, read, () => new Map<string, unknown>())
    if (remembered.size >= MOST_REMEMBERED && !remembered.has(wording)) remembered.clear()
    return heldFor(remembered, wording, () => read(wording)) as T
  }
  return {
    find: (wording, wordClass) =>
      recall(
        heldFor(finders, wordClass, () => (text) => findIds(text, wordClass, suggesters)),
        wording,
      ),
    words: (text) => recall(wordsIn, text),
    date: (text) => recall(readDate, text),
    recall,
  }
}

/** What a map holds for a key, made where it is not there yet; it may be undefined. */
function heldFor<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key)
  if (held !== undefined || map.has(key)) return held as V
  const made = make()
  map.set(key, made)
  return made
}

function findIds(wording: string, wordClass: WordClass, suggesters: Suggesters): ReturnType<Wordings['find']> {
  const folded = fold(wording).trim()
  if (folded === '') return NOTHING
  const exact = lookUp(folded).filter((reading) => reading.class === wordClass)
  if (exact.length > 0) return { ids: unique(exact.map(({ id }) => id)), isFuzzy: false }
  const within = idsShown(wording, wordClass)
  if (within.length > 0 && !WHOLE.includes(wordClass)) return { ids: within, isFuzzy: false }
  const suggest = Object.hasOwn(suggesters, wordClass) ? suggesters[wordClass as keyof Suggesters] : undefined
  const near = (suggest?.(wording) ?? []).slice(0, 1)
  const isOther = near.some((id) => !within.includes(id))
  return isOther ? { ids: near, isFuzzy: true } : { ids: within, isFuzzy: false }
}

/**
 * A wording of these is one name from end to end, and a nearest name that fits all of it goes before the words in it: Mechnical
 * Engineering is not engineering, 人力資管理 holds 資管 by chance. A title has other words around those that count.
 */
const WHOLE: readonly WordClass[] = ['field']

/** The ids that words have in a class, in the order of the text. */
export function idsOf(words: readonly Word[], wordClass: WordClass): readonly string[] {
  return unique(words.flatMap((word) => idsOfWord(word, wordClass)))
}

export function idsOfWord({ readings }: Word, wordClass: WordClass): readonly string[] {
  const ids: string[] = []
  for (const reading of readings) if (reading.class === wordClass) ids.push(reading.id)
  return ids
}

export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}

/** A wording as a fact: folded, with what it stands for. Words that no vocabulary knows are kept, without ids. */
export function wordFact(
  wording: string,
  wordClass: WordClass,
  path: string,
  wordings: Wordings,
  evidence: Evidence = 'field',
): WordFact {
  const { ids, isFuzzy } = wordings.find(wording, wordClass)
  return { text: wordings.recall(foldedWord, wording), ids, source: { path, evidence: isFuzzy ? 'fuzzy' : evidence } }
}

const foldedWord = (wording: string) => fold(wording).trim()
