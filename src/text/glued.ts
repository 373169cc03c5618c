import { GLUED, GLUED_STARTS } from '../vocab/spelling'
import { isCapital, isDigit, isLatin } from './letters'
import { lookUp } from './lexicon'

/** The words of the list by their first letter, the longest first. */
const BY_LETTER: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ byLetter(GLUED)

function byLetter(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length))
    found.set(word.charAt(0), [...(found.get(word.charAt(0)) ?? []), word])
  return found
}

/** The words that an unknown one is made of, where the blanks between them are lost and each is one that requirements are made of: `yearsexperiencein`. */
export function gluedWords(text: string): readonly string[] | undefined {
  return GLUED_STARTS.some((word) => text.startsWith(word)) ? partedByWords(text) : undefined
}

/** The shortest word that a sentence ends with here: iPhone is a name. */
const SHORTEST = 3

/**
 * Where the second of two sentences begins in an unknown run of letters that has lost the blank between them, as its capital shows:
 * `experience|Bachelor`, `required|High school`, `GED|Must`. A name of its own (SalesForce, PowerPoint) stays whole: a known word stands
 * before the seam, and one begins there, which the caller has to see to.
 */
export function seamOf(folded: string, source: string, start: number, end: number): number | undefined {
  for (let at = start + SHORTEST; at < end; at++)
    if (isSeam(source, at)) return lookUp(folded.slice(start, at)).length > 0 ? at : undefined
  return undefined
}

/** A capital behind a small letter; or before one, as in GED|Must. */
function isSeam(source: string, at: number): boolean {
  if (!isCapital(source.charCodeAt(at))) return false
  return !isCapital(source.charCodeAt(at - 1)) || !isCapital(source.charCodeAt(at + 1))
}

/** TOEIC|650, IELTS|6.5: where the score begins that stands right behind the name of a test; 0 where there is none. */
export function scoreIn(text: string): number {
  let at = text.length
  while (isDigit(text.charCodeAt(at - 1))) at -= 1
  const isNamed = at >= SHORTEST && at < text.length && isLatin(text.charCodeAt(0))
  return isNamed && lookUp(text.slice(0, at)).some((reading) => reading.class === 'certificate') ? at : 0
}

function partedByWords(text: string): readonly string[] | undefined {
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    const word = BY_LETTER.get(text.charAt(at))?.find((one) => text.startsWith(one, at))
    if (word === undefined) return undefined
    words.push(word)
    at += word.length
  }
  return words.length > 1 ? words : undefined
}
