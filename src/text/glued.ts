import { GLUED, GLUED_STARTS } from '../vocab/spelling'
import { isCapital, isLatin } from './letters'
import { lookUp } from './lexicon'

/** The words of the list by their first letter, the longest first. */
const BY_LETTER: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ byLetter(GLUED)

function byLetter(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length))
    found.set(word.charAt(0), [...(found.get(word.charAt(0)) ?? []), word])
  return found
}

/**
 * The words that an unknown one is made of, where the blanks between them are lost: `experienceBachelor` at the seam of two
 * sentences, which its capital shows, `yearsexperiencein` where each is a word that requirements are made of. A name of its own
 * (SalesForce, PowerPoint) stays whole, and so does what is one word.
 */
export function gluedWords(text: string, source: string, start: number): readonly string[] | undefined {
  if (!isLatin(text.charCodeAt(0))) return undefined
  const seam = seamOf(source, start, start + text.length)
  if (seam > 0) return partedAt(text, seam)
  return GLUED_STARTS.some((word) => text.startsWith(word)) ? partedByWords(text) : undefined
}

/** Where the first capital behind a small letter stands; 0 where there is none. */
function seamOf(source: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (isCapital(source.charCodeAt(at)) && !isCapital(source.charCodeAt(at - 1))) return at - start
  return 0
}

/** The shortest word that a sentence may end with or begin with here: JavaScript and iPhone are names. */
const SHORTEST = 3

function partedAt(text: string, seam: number): readonly string[] | undefined {
  const [before, behind] = [text.slice(0, seam), text.slice(seam)]
  const isSeam = before.length >= SHORTEST && behind.length >= SHORTEST && isKnown(before) && isKnown(behind)
  return isSeam ? [before, behind] : undefined
}

function isKnown(word: string): boolean {
  return lookUp(word).length > 0
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
