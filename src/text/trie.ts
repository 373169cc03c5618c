import { foldUnit } from './fold-table'
import { isDigit, isGlued, isLatin } from './letters'
import { isPassable } from './spacing'

/**
 * Words by their units, in flat arrays. A node is a number, 0 the root. A child is found by hashing its parent and its unit,
 * which costs one look into an array where a map of maps costs a chase through the heap, and builds in a tenth of the time.
 */
export interface Trie {
  /** Children by hash, linear probing; 0 is an empty slot. */
  readonly slots: Int32Array
  /** By node: where it hangs, and by which unit. */
  readonly parents: Int32Array
  readonly units: Uint16Array
  /** By node: what ends there, by its number in a list that the lexicon keeps; 0 is nothing. */
  readonly endings: Int32Array
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

/** Nodes that a trie has room for; the vocabularies take four fifths of them. */
const ROOM = 2 ** 17

/** An empty trie, and the function that adds a word to it, folded by `folds`, and tells its last node; nothing else writes to it. */
export function createTrie(folds: Readonly<Uint16Array>): {
  readonly trie: Trie
  readonly add: (word: string) => number
} {
  const trie: Trie = {
    slots: new Int32Array(2 * ROOM),
    parents: new Int32Array(ROOM),
    units: new Uint16Array(ROOM),
    endings: new Int32Array(ROOM),
  }
  let last = 0
  const add = (word: string): number => {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      const unit = foldUnit(folds, word.charCodeAt(i))
      const slot = slotOf(trie, node, unit)
      const child = trie.slots[slot] as number
      if (child === 0) {
        last += 1
        if (last === ROOM) throw new RangeError(`more words than ${ROOM} nodes hold: double ROOM`)
        trie.slots[slot] = last
        trie.parents[last] = node
        trie.units[last] = unit
      }
      node = child || last
    }
    return node
  }
  return { trie, add }
}

/** Where the child of a node by a unit is kept, or would be. */
function slotOf({ slots, parents, units }: Trie, node: number, unit: number): number {
  const mask = slots.length - 1
  const hash = Math.imul(node ^ Math.imul(unit, 0x85ebca6b), 0x9e3779b1)
  let slot = (hash ^ (hash >>> 15)) & mask
  for (let child = slots[slot]; child !== 0; child = slots[slot]) {
    if (parents[child as number] === node && units[child as number] === unit) break
    slot = (slot + 1) & mask
  }
  return slot
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
    const child = trie.slots[slotOf(trie, node, unit)] as number
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
  return (isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at))) || isGlued(text, at)
}
