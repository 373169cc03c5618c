import { isDigit, isGlued, isLatin } from './letters'
import { isPassable } from './spacing'

/**
 * Words by their units, in flat arrays. A node is a number, 0 the root. The nodes of one depth stand in a row, and so do the children of
 * one node, by their units: they are found by halving, and most nodes have one.
 */
export interface Trie {
  /** By node: its first child. Its last stands before the first child of the node behind it. */
  readonly children: Int32Array
  /** By node: the unit by which it hangs. */
  readonly units: Uint16Array
  /** By node: the number of what ends there, which whoever packed the words has chosen; 0 is nothing. */
  readonly endings: Uint16Array
  /** By unit: the child of the root, or 0. A look at a text begins there, and the root has thousands. */
  readonly first: Uint16Array
}

/** A word that stands somewhere, and the next shorter one that starts at the same place. */
export interface Match {
  readonly end: number
  /** The number of what ends there. */
  readonly ending: number
  readonly shorter: Match | undefined
}

/** More of them in a row than any page has: a run of millions must not be walked again from each place before it. */
const MOST_SKIPPED = 8

/** The child of a node by a unit, or 0. */
function childOf({ children, units, first }: Trie, node: number, unit: number): number {
  if (node === 0) return first[unit] as number
  let low = children[node] as number
  let high = children[node + 1] as number
  while (low < high) {
    const middle = (low + high) >> 1
    const there = units[middle] as number
    if (there === unit) return middle
    if (there < unit) low = middle + 1
    else high = middle
  }
  return 0
}

/** Latin words and test names end at edges: `ma` is no word of `market`, nor `cet-4` of `cet-45`. Han needs none. */
function isEdge(text: string, before: number, next: number): boolean {
  const after = next < text.length ? text.charCodeAt(next) : 0
  if (isLatin(before)) return !isLatin(after) && !isGlued(text, next)
  return !(isDigit(before) && isDigit(after))
}

/**
 * The longest word that starts at `from`, with the shorter ones behind it.
 *
 * A blank inside a word may be any number of blanks; one blank beside Han is passed over, as a scanned or a well-set page has it
 * (本 科, 英语 6 级); invisible units are passed over everywhere. The work is bounded by the longest word, whatever the text. `isSeam` lets a word
 * begin within a run of letters.
 */
export function walk(trie: Trie, text: string, from: number, isSeam = false): Match | undefined {
  if (from > 0 && !isSeam && startsInsideWord(text, from)) return undefined
  let longest: Match | undefined
  let node = 0
  let previous = 0
  let skipped = 0
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const child = childOf(trie, node, unit)
    if (child === 0) {
      if (i === from || !isPassable(unit, previous, text.charCodeAt(i + 1)) || ++skipped > MOST_SKIPPED) break
      continue
    }
    node = child
    previous = unit
    skipped = 0
    const ending = trie.endings[node] as number
    if (ending !== 0 && isEdge(text, unit, i + 1)) longest = { end: i + 1, ending, shorter: longest }
  }
  return longest
}

function startsInsideWord(text: string, at: number): boolean {
  if (!isLatin(text.charCodeAt(at))) return isGlued(text, at)
  return isLatin(text.charCodeAt(at - 1)) || startsInsideInitials(text, at)
}

/** c.m.a.: what its second letter begins is no master of arts. */
function startsInsideInitials(text: string, at: number): boolean {
  const isInitial = (place: number) => text[place + 1] === '.' && isLatin(text.charCodeAt(place))
  return isInitial(at) && isInitial(at - 2) && !isLatin(text.charCodeAt(at - 3))
}

/** All words, by their units, and what ends with each. */
export function wordsOf(trie: Trie): readonly { readonly word: string; readonly ending: number }[] {
  const found: { word: string; ending: number }[] = []
  const collect = (node: number, word: string): void => {
    const ending = trie.endings[node] as number
    if (ending !== 0) found.push({ word, ending })
    for (let child = trie.children[node] as number; child < (trie.children[node + 1] as number); child++)
      collect(child, word + String.fromCharCode(trie.units[child] as number))
  }
  collect(0, '')
  return found
}
