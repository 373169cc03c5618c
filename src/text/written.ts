import { isCapital } from './letters'
import { pastInvisible } from './spacing'
import type { Reading } from './token'

/** A word that is read only where the source has its capitals. */
export interface Written {
  readonly word: string
  readonly reading: Reading
}

/** A text folded, and as it was written. */
interface Spelt {
  readonly text: string
  readonly source: string
}

/** Whether the source has a capital wherever the word has one (O Level, O LEVEL, but not o level); full-width capitals count. */
export function isWritten(word: string, { text, source }: Spelt, start: number): boolean {
  for (let i = 0, at = start; i < word.length; i++, at = pastInvisible(text, at + 1)) {
    const [asked, unit] = [word.charCodeAt(i), source.charCodeAt(at)]
    if (isCapital(asked) && ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xff41 && unit <= 0xff5a))) return false
  }
  return true
}
