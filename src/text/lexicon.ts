import type { WordClass } from '../vocab'
import { GIVEN_UP } from '../vocab/given-up'
import { fold } from './fold'
import { holdsLabel } from './label-seam'
import { isLatin } from './letters'
import type { Lexicon } from './packed-lexicon'
import { deniedAt, inCapitalsAt, readingsAt, unpackLexicon } from './packed-lexicon'
import { pastInvisible } from './spacing'
import type { LookInside, Reading, WordToken } from './token'
import { wordToken } from './token'
import type { Match } from './trie'
import { walk, wordsOf } from './trie'
import { WORDS } from './words.constant'
import { isWritten } from './written'

/**
 * All vocabularies in one trie. It is unpacked when the module is loaded, by one pure call: at first use it would be state of the module,
 * and only a program that never reads a text would gain.
 */
const LEXICON: Lexicon = /* @__PURE__ */ unpackLexicon(WORDS)

const NOTHING: readonly never[] = []

/** Readings that a longer word denies to the words inside it, up to where it ends. */
interface Guard {
  readonly start: number
  readonly end: number
  readonly denied: readonly Reading[]
}

/** How a stretch of text is looked at. */
export interface Outlook {
  /** Folded, and as it was written. */
  readonly text: string
  readonly source: string
  /** Words end here at the latest. */
  readonly limit: number
  readonly except: readonly WordClass[]
  /** What the places before have denied to this one and those after: 支持 denies 持. One list for one walk through a text. */
  readonly guards: Guard[]
  /** How the words inside a word are found where nothing is denied: one for all of them. */
  readonly lookInside: LookInside
}

export function createOutlook(
  text: string,
  source: string,
  limit: number,
  except: readonly WordClass[] = NOTHING,
): Outlook {
  return { text, source, limit, except, guards: [], lookInside: (start, end) => wordsInside(text, source, start, end) }
}

/**
 * The longest word at `at`, as a token. A guard (`notIn`) takes the readings that it denies from the words inside it. `isSeam`: the
 * letter before is known to be of another word, from which nothing parts this one.
 */
export function wordAt(at: number, outlook: Outlook, isSeam = false): WordToken | undefined {
  const { text, limit, guards } = outlook
  while (guards[0] !== undefined && guards[0].end <= at) guards.shift()
  const longest = walk(LEXICON.trie, text, at, isSeam)
  // A guard may reach beyond the limit of the words: 出差补贴 denies 出差 also where 出差 alone is looked at.
  for (let match = longest; match !== undefined; match = match.shorter) {
    const denied = deniedAt(LEXICON, match.ending)
    if (denied.length > 0) guards.push({ start: at, end: match.end, denied })
  }
  for (let match = longest; match !== undefined; match = match.shorter) {
    const { end } = match
    if (end > limit || holdsLabel(LEXICON, text, at, match)) continue
    const left = allowed(readingsOf(match, outlook, at), end, outlook)
    if (givesUp(text, at, end, left)) continue
    if (left.length > 0)
      return wordToken(at, pastInvisible(text, end), text.slice(at, end), left, insideOf(at, outlook))
  }
  return undefined
}

/** 会计 | 学士, 具 | 有关工作: the last unit of a word is the first of the next. */
function givesUp(text: string, at: number, end: number, readings: readonly Reading[]): boolean {
  const given = GIVEN_UP[text.charAt(end - 1)]
  if (given === undefined || !given.to.some((word) => text.startsWith(word, end - 1))) return false
  const { by, but } = given
  if (but?.some((word) => text.startsWith(word, end - 1)) === true) return false
  return 'classes' in by
    ? readings.some((reading) => by.classes.includes(reading.class))
    : by.words.some((word) => text.slice(at, end).endsWith(word))
}

const FIGURE: Reading = { class: 'numeral', id: 'figure' }

/** Whether a longer word holds the numeral that ends there, as a guard: 一切 is no number. To be asked once the words at its place are read. */
export function deniesNumeral(outlook: Outlook, end: number): boolean {
  return isDenied(outlook, end, FIGURE)
}

/** Whether a reading is among others. */
function has(readings: readonly Reading[], { class: wordClass, id }: Reading): boolean {
  return readings.some((other) => other.class === wordClass && other.id === id)
}

function allowed(readings: readonly Reading[], end: number, outlook: Outlook): readonly Reading[] {
  const { except, guards } = outlook
  if (except.length === 0 && guards.length === 0) return readings
  const left = readings.filter((reading) => !except.includes(reading.class) && !isDenied(outlook, end, reading))
  return left.length === readings.length ? readings : left
}

function isDenied({ text, guards }: Outlook, end: number, reading: Reading): boolean {
  return guards.some(
    (guard) => end <= guard.end && has(guard.denied, reading) && !isParted(text, end, guard.end, reading),
  )
}

/** What names work or a school, and so may follow a unit or a level at once. */
const NAMING: readonly WordClass[] = [
  'function',
  'industry',
  'field',
  'skill',
  'seniority',
  'education',
  'channel',
  'resource-head',
  'noun',
]

/** What may follow a unit, a level and a verb of having at once, where their guards then do not hold. */
function followingOf({ class: denied, id }: Reading): readonly WordClass[] {
  if (denied === 'unit' || denied === 'education') return NAMING
  return id === 'have' || id === 'verb' ? ['field'] : NOTHING
}

/**
 * Whether such a word begins right behind the one that is denied and ends beyond the guard: 3年 | 制造业 is no 3年制, 本科 | 室内设计
 * no 科室, and 具 | 体育专业 nothing 具体; but 6分 | 之一 is a fraction. A blank may part them: 大学 | 科系.
 */
function isParted(text: string, end: number, guardEnd: number, denied: Reading): boolean {
  const following = followingOf(denied)
  const next = text.startsWith(' ', end) ? end + 1 : end
  if (guardEnd !== next + 1 || following.length === 0) return false
  for (let match = walk(LEXICON.trie, text, next); match !== undefined && match.end > guardEnd; match = match.shorter)
    if (readingsAt(LEXICON, match.ending).some((reading) => following.includes(reading.class))) return true
  return false
}

function readingsOf({ ending }: Match, outlook: Outlook, start: number): readonly Reading[] {
  const readings = readingsAt(LEXICON, ending)
  const inCapitals = inCapitalsAt(LEXICON, ending)
  if (inCapitals.length === 0) return readings
  const written = inCapitals.filter(({ word }) => isWritten(word, outlook, start))
  return written.length === 0 ? readings : [...readings, ...written.map(({ reading }) => reading)]
}

/** How the words inside a word are found: with the guards that begin before it. Its own are met again on the way. */
function insideOf(at: number, { text, source, guards, lookInside }: Outlook): LookInside {
  const kept = guards.filter(({ start, end }) => start < at && end > at)
  if (kept.length === 0) return lookInside
  return (start, end) => wordsInside(text, source, start, end, kept)
}

/** The longest word at each place within a word, the word itself left out. A word of two units holds none. */
function wordsInside(
  text: string,
  source: string,
  start: number,
  end: number,
  guards: readonly Guard[] = NOTHING,
): readonly WordToken[] {
  if (end - start < 3) return NOTHING
  const found: WordToken[] = []
  const within = { ...createOutlook(text, source, end), guards: [...guards] }
  const shorter = { ...within, limit: end - 1 }
  for (let at = start; at < end - 1; at = nextPlace(text, at)) {
    const inner = wordAt(at, at === start ? shorter : within)
    if (inner !== undefined && inner.end - inner.start > 1) found.push(inner)
  }
  return found
}

/** What a whole folded word stands for: the readings of the vocabularies, or none. */
export function lookUp(word: string): readonly Reading[] {
  const longest = walk(LEXICON.trie, word, 0)
  if (longest?.end !== word.length) return []
  const { ending } = longest
  return [...readingsAt(LEXICON, ending), ...inCapitalsAt(LEXICON, ending).map(({ reading }) => reading)]
}

/** What a whole folded word is in one vocabulary. */
export function idIn(wordClass: WordClass, word: string): string | undefined {
  return lookUp(word).find((reading) => reading.class === wordClass)?.id
}

/** The folded words of some classes, each with what it stands for there, in one turn; those that are read in capitals alone are left out. */
export function wordsByClass(classes: readonly WordClass[]): ReadonlyMap<WordClass, readonly KnownWord[]> {
  const found = new Map<WordClass, KnownWord[]>(classes.map((wordClass) => [wordClass, []]))
  for (const { word, ending } of wordsOf(LEXICON.trie))
    for (const reading of readingsAt(LEXICON, ending)) found.get(reading.class)?.push({ word, id: reading.id })
  return found
}

/** A folded word, and an id that it stands for. */
export interface KnownWord {
  readonly word: string
  readonly id: string
}

/** All words of the vocabularies in a text, left to right, the longest at each place. `text` need not be folded. */
export function wordsIn(text: string): readonly WordToken[] {
  const folded = fold(text)
  const outlook = createOutlook(folded, text, folded.length)
  const found: WordToken[] = []
  for (let at = 0; at < folded.length; ) {
    const word = wordAt(at, outlook)
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
