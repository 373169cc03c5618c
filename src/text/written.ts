import { isCapital } from './letters'
import type { Reading } from './token'

/** A word that is read only where the source has its capitals. */
export interface Written {
  readonly word: string
  readonly reading: Reading
}

/** Whether the source has a capital wherever the word has one (O Level, O LEVEL, but not o level); full-width capitals count. */
export function isWritten(word: string, source: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) {
    const [asked, unit] = [word.charCodeAt(i), source.charCodeAt(start + i)]
    if (isCapital(asked) && ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xff41 && unit <= 0xff5a))) return false
  }
  return true
}
