import { SPELT } from '../vocab/spelling'
import { slips } from './slips'

/** Shorter words are told apart by every letter. */
const SHORTEST = 5

/** The words of the list by their first two letters, in which nobody slips without making another word. */
const BY_START: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ byStart(SPELT)

function byStart(words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of words) found.set(word.slice(0, 2), [...(found.get(word.slice(0, 2)) ?? []), word])
  return found
}

/** The word that an unknown one is, but for one letter: experiance, bachlor, prefered, expereince. */
export function respelt(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined
  return BY_START.get(word.slice(0, 2))?.find((right) => !isAnotherForm(word, right) && slips(word, right) === 1)
}

/** What differs in its last letter alone is another form, or another word (diplomat, requires), save for a letter that stands twice (degre). */
function isAnotherForm(word: string, right: string): boolean {
  if (word.startsWith(right.slice(0, -1)) && word.length >= right.length) return true
  return right.startsWith(word) && right.at(-1) !== right.at(-2)
}
