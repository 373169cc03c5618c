import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { slips } from '../text/slips'

/** Words shorter than this are told apart by every letter: sales and scales, trade and train. */
const SHORTEST_MISSPELT = 7

/** Within a phrase the other words hold a word in its place: Brand Manger, Customer Sevice. */
const SHORTEST_IN_PHRASE = 6

/** One slip of the pen is forgiven, in long words two. */
const LETTERS_FOR_TWO_SLIPS = 11

/** Words of a phrase that carry none of its meaning. */
const SILENT: readonly string[] = ['and', 'of', 'the', 'in', 'for', 'a', 'an']

/**
 * How alike a folded English wording and a known phrase are, by Jaro and Winkler (0–1), where they are the same words: in any
 * order, with other endings (accountant, accounting; natural's stemmer tells), with a slip of the pen in a long word. Else 0.
 *
 * The distance alone cannot tell: it puts sales nearer to scales (0.95) than bussiness to business (0.92). A slip at the first
 * letter never passes, for that makes another word (astronomy, gastronomy).
 */
export function likenessInLatin(wording: string, known: string): number {
  return areSameWords(wordsOf(wording), wordsOf(known)) ? jaroWinkler(wording, known) : 0
}

function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.length !== b.length) return false
  const rest = [...b]
  for (const word of a) {
    const at = rest.findIndex((other) => isSameWord(word, other, a.length > 1))
    if (at < 0) return false
    rest.splice(at, 1)
  }
  return true
}

/** The words of a phrase that carry meaning, split at anything but letters and digits. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (const unit of `${text} `) {
    if (isLetter(unit)) word += unit
    else if (word !== '') {
      if (!SILENT.includes(word)) words.push(word)
      word = ''
    }
  }
  return words
}

function isLetter(unit: string): boolean {
  return (
    (unit >= 'a' && unit <= 'z') ||
    (unit >= '0' && unit <= '9') ||
    unit === '+' ||
    unit === '#' ||
    (unit >= 'à' && unit <= 'ɏ')
  )
}

function isSameWord(a: string, b: string, inPhrase: boolean): boolean {
  if (a === b) return true
  if (a[0] !== b[0]) return false
  return hasSameStem(a, b, inPhrase) || isMisspelt(a, b, inPhrase)
}

/**
 * A wording that is the bare stem says less than the word (account is not accounting, market not marketing), save inside a
 * phrase, where the other words hold it.
 */
function hasSameStem(a: string, b: string, inPhrase: boolean): boolean {
  const stem = PorterStemmer.stem(a)
  if (stem.length < 4 || stem !== PorterStemmer.stem(b)) return false
  return inPhrase || isPlural(a, b) || isPlural(b, a) || (a !== stem && b !== stem)
}

function isPlural(plural: string, singular: string): boolean {
  return plural === `${singular}s` || plural === `${singular}es`
}

function isMisspelt(a: string, b: string, inPhrase: boolean): boolean {
  const shorter = Math.min(a.length, b.length)
  return (
    shorter >= (inPhrase ? SHORTEST_IN_PHRASE : SHORTEST_MISSPELT) &&
    slips(a, b) <= (shorter >= LETTERS_FOR_TWO_SLIPS ? 2 : 1)
  )
}
