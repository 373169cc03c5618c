import type { WordClass } from '../vocab'
import { ALL } from '../vocab'
import type { Entry } from '../vocab/entry'
import { fold } from './fold'
import type { Reading, WordToken } from './token'
import type { Ending, TrieNode } from './trie'
import { addWord, createNode, isLatin, walk } from './trie'

/**
 * All vocabularies in one trie. It is built when the module is loaded, by one pure call: built at first use it would be
 * state of the module, and only a program that never reads a text would gain.
 */
const LEXICON: TrieNode = /* @__PURE__ */ buildLexicon(ALL)

function buildLexicon(vocabularies: Readonly<Record<string, Readonly<Record<string, Entry>>>>): TrieNode {
  const root = createNode()
  for (const [wordClass, vocabulary] of Object.entries(vocabularies)) {
    for (const [id, entry] of Object.entries(vocabulary)) addEntry(root, { class: wordClass as WordClass, id }, entry)
  }
  return root
}

function addEntry(root: TrieNode, reading: Reading, entry: Entry): void {
  for (const words of [entry.zh, entry.hant, entry.en]) {
    for (const word of words ?? []) add(addWord(root, fold(word)).readings, reading)
  }
  for (const word of entry.caps ?? []) add(addWord(root, fold(word)).inCapitals, reading)
  for (const word of entry.notIn ?? []) add(addWord(root, fold(word)).denies, reading)
}

function add(readings: Reading[], reading: Reading): void {
  if (!has(readings, reading)) readings.push(reading)
}

function has(readings: readonly Reading[], { class: wordClass, id }: Reading): boolean {
  return readings.some((other) => other.class === wordClass && other.id === id)
}

/** Readings that a longer word denies to the words inside it, up to where it ends. */
interface Guard {
  readonly end: number
  readonly denied: readonly Reading[]
}

/** How a stretch of text is looked at. */
export interface Outlook {
  /** Words end here at the latest. */
  readonly limit: number
  readonly except: readonly WordClass[]
  /** What the places before have denied to this one and those after: 支持 denies 持. One list for one walk through a text. */
  readonly guards: Guard[]
}

export function createOutlook(limit: number, except: readonly WordClass[] = []): Outlook {
  return { limit, except, guards: [] }
}

/** The longest word at `at`, as a token. A guard (`notIn`) takes the readings that it denies from the words inside it. */
export function wordAt(text: string, source: string, at: number, outlook: Outlook): WordToken | undefined {
  const { limit, except, guards } = outlook
  while (guards[0] !== undefined && guards[0].end <= at) guards.shift()
  const matches: { end: number; readings: readonly Reading[] }[] = []
  // A guard may reach beyond the limit of the words: 出差补贴 denies 出差 also where 出差 alone is looked at.
  walk(LEXICON, text, at, text.length, ({ end, ending }) => {
    if (ending.denies.length > 0) guards.push({ end, denied: ending.denies })
    const readings = end > limit ? [] : readingsOf(ending, source, at, end)
    if (readings.length > 0) matches.push({ end, readings })
  })
  for (const { end, readings } of matches.reverse()) {
    const left = readings.filter((reading) => !except.includes(reading.class) && !isDenied(guards, end, reading))
    if (left.length > 0) return token(text, source, at, end, left, guards)
  }
  return undefined
}

const FIGURE: Reading = { class: 'numeral', id: 'figure' }

/** Whether a longer word holds the numeral that ends there, as a guard: 一切 is no number. To be asked once the words at its place are read. */
export function deniesNumeral({ guards }: Outlook, end: number): boolean {
  return isDenied(guards, end, FIGURE)
}

function isDenied(guards: readonly Guard[], end: number, reading: Reading): boolean {
  return guards.some((guard) => end <= guard.end && has(guard.denied, reading))
}

function readingsOf(ending: Ending, source: string, start: number, end: number): readonly Reading[] {
  if (ending.inCapitals.length === 0) return ending.readings
  return isInCapitals(source, start, end) ? [...ending.readings, ...ending.inCapitals] : ending.readings
}

/** No Latin letter of the source stands in lower case there; full-width capitals count. */
function isInCapitals(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i)
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xff41 && unit <= 0xff5a)) return false
  }
  return true
}

function token(
  text: string,
  source: string,
  start: number,
  end: number,
  readings: readonly Reading[],
  guards: readonly Guard[],
): WordToken {
  return {
    type: 'word',
    start,
    end,
    text: text.slice(start, end),
    readings,
    inside: wordsInside(text, source, start, end, guards),
  }
}

/** The longest word at each place within a word, the word itself left out. A word of two units holds none. */
function wordsInside(
  text: string,
  source: string,
  start: number,
  end: number,
  guards: readonly Guard[],
): readonly WordToken[] {
  if (end - start < 3) return []
  const found: WordToken[] = []
  for (let at = start; at < end - 1; at++) {
    const inner = wordAt(text, source, at, { limit: at === start ? end - 1 : end, except: [], guards: [...guards] })
    if (inner !== undefined && inner.end - inner.start > 1) found.push(inner)
  }
  return found
}

/** What a whole folded word stands for: the readings of the vocabularies, or none. */
export function lookUp(word: string): readonly Reading[] {
  let whole: Ending | undefined
  walk(LEXICON, word, 0, word.length, ({ end, ending }) => {
    if (end === word.length) whole = ending
  })
  return whole === undefined ? [] : [...whole.readings, ...whole.inCapitals]
}

/** All words of the vocabularies in a text, left to right, the longest at each place. `text` need not be folded. */
export function wordsIn(text: string): readonly WordToken[] {
  const folded = fold(text)
  const outlook = createOutlook(folded.length)
  const found: WordToken[] = []
  for (let at = 0; at < folded.length; ) {
    const word = wordAt(folded, text, at, outlook)
    if (word !== undefined) found.push(word)
    at = word?.end ?? nextPlace(folded, at)
  }
  return found
}

/**
 * The ids of a class that a text shows, in its order. A word that has none in the class shows those of the words inside it:
 * 销售经理 is a title, and sales by the word in it. `text` need not be folded.
 */
export function idsShown(text: string, wordClass: WordClass): readonly string[] {
  return [...new Set(wordsIn(text).flatMap((word) => idsOfClass(word, wordClass)))]
}

function idsOfClass({ readings, inside }: WordToken, wordClass: WordClass): readonly string[] {
  const own = readings.filter((reading) => reading.class === wordClass).map(({ id }) => id)
  return own.length > 0 ? own : inside.flatMap((word) => idsOfClass(word, wordClass))
}

/** The next place where a word may start: behind the Latin word that stands here, or one unit on. */
export function nextPlace(text: string, at: number): number {
  let end = at + 1
  if (isLatin(text.charCodeAt(at))) while (end < text.length && isLatin(text.charCodeAt(end))) end++
  return end
}
