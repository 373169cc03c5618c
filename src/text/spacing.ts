import { isAlphanumeric, isHan } from './letters'

const SPACE = 0x20
/** All invisible units fold to this one; they stand in no word and break none. */
export const INVISIBLE = '\u200b'
const INVISIBLE_UNIT = INVISIBLE.charCodeAt(0)

/** Behind the invisible units that stand at a place: what they go with ends there, as a reference (&amp;) does. */
export function pastInvisible(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === INVISIBLE_UNIT) end++
  return end
}

/**
 * Whether a unit inside a word says nothing: an invisible one, each blank behind the first of several, and one blank beside Han.
 * `previous` is the last unit of the word that did not.
 */
export function isPassable(unit: number, previous: number, following: number): boolean {
  if (unit === INVISIBLE_UNIT) return true
  return unit === SPACE && (previous === SPACE || isTypeset(previous, following))
}

/** 本 科, 英语 6 级, IT 行业: between Han, and between Han and what is not, a page sets a blank for looks. */
function isTypeset(previous: number, following: number): boolean {
  if (isHan(previous)) return isHan(following) || isAlphanumeric(following)
  return isAlphanumeric(previous) && isHan(following)
}

/** A word without what says nothing in it: 本 科 → 本科, preferably  in → preferably in. */
export function wellSpaced(word: string): string {
  if (!word.includes(' ') && !word.includes(INVISIBLE)) return word
  let kept = ''
  let from = 0
  let previous = word.charCodeAt(0)
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (isPassable(unit, previous, word.charCodeAt(at + 1))) {
      kept += word.slice(from, at)
      from = at + 1
    } else previous = unit
  }
  return from === 0 ? word : kept + word.slice(from)
}
