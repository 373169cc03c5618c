import type { Reading } from './token'

/** What ends at a node: the readings of a word, and the readings that a longer word here denies (`notIn`). */
export interface Ending {
  readonly readings: Reading[]
  readonly denies: Reading[]
  /** Readings that hold only where the source has capitals. */
  readonly inCapitals: Reading[]
}

export interface TrieNode {
  readonly next: Map<number, TrieNode>
  ending: Ending | undefined
}

/** What a walk from one place found. */
export interface Match {
  readonly end: number
  readonly ending: Ending
}

const SPACE = 0x20
/** All invisible units fold to this one; they stand in no word and break none. */
const INVISIBLE = 0x200b
/** More of them in a row than any page has: a run of millions must not be walked again from each place before it. */
const MOST_SKIPPED = 8

export function createNode(): TrieNode {
  return { next: new Map(), ending: undefined }
}

/** Adds the way of `word` and returns what ends there. */
export function addWord(root: TrieNode, word: string): Ending {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    let child = node.next.get(unit)
    if (child === undefined) {
      child = createNode()
      node.next.set(unit, child)
    }
    node = child
  }
  node.ending ??= { readings: [], denies: [], inCapitals: [] }
  return node.ending
}

export function isLatin(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3007 || (unit >= 0x3400 && unit <= 0x4dbf)
}

/** Latin words and test names end at edges: `ma` is no word of `market`, nor `cet-4` of `cet-45`. Han needs none. */
function isEdge(before: number, after: number): boolean {
  if (isLatin(before)) return !isLatin(after) && !isDigit(after)
  return !(isDigit(before) && isDigit(after))
}

/**
 * Calls `found` for the words that start at `from` and end at or before `limit`, shortest first.
 *
 * A blank inside a word may be any number of blanks; one blank between two Han units is passed over, as a scanned page has it
 * (本 科); invisible units are passed over everywhere. The work is bounded by the longest word, whatever the text.
 */
export function walk(root: TrieNode, text: string, from: number, limit: number, found: (match: Match) => void): void {
  if (from > 0 && startsInsideWord(text, from)) return
  let node = root
  let previous = 0
  let skipped = 0
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i)
    const child = node.next.get(unit)
    if (child === undefined) {
      if (i === from || !isPassable(unit, previous, text.charCodeAt(i + 1)) || ++skipped > MOST_SKIPPED) return
      continue
    }
    node = child
    previous = unit
    if (node.ending !== undefined && isEdge(unit, i + 1 < text.length ? text.charCodeAt(i + 1) : 0))
      found({ end: i + 1, ending: node.ending })
  }
}

function isPassable(unit: number, previous: number, following: number): boolean {
  if (unit === INVISIBLE) return true
  return unit === SPACE && (previous === SPACE || (isHan(previous) && isHan(following)))
}

function startsInsideWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const unit = text.charCodeAt(at)
  return isLatin(before) && (isLatin(unit) || isDigit(unit))
}
