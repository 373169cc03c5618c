import { numberAt, numberUnit } from './packed-number'
import type { Trie } from './trie'

/**
 * Words with a number each, as text: what a package carries. To read it takes half the time that adding the words to a trie one by one
 * takes.
 */
export interface PackedTrie {
  /**
   * The words in the order of their units, each without what it begins with as the one before it does. Behind each stands how many of its
   * units the next one drops, as a unit from `DROPS` on.
   */
  readonly words: string
  /** The number of each, as a unit. */
  readonly numbers: string
  /** By depth: how many nodes hang there or above. The root stands at the first. */
  readonly nodes: readonly number[]
}

/** The first unit for private use: no word has one. */
const DROPS = 0xe000

/** `numbers`: of each word, from 1. Throws a RangeError where a word or a number cannot be written. */
export function packTrie(numbers: ReadonlyMap<string, number>): PackedTrie {
  const words = [...numbers.keys()].sort()
  const strange = words.find((word) => /[\ue000-\uffff]/.test(word))
  if (strange !== undefined) throw new RangeError(`the word ${strange} has a unit for private use, or one behind those`)
  const added = words.map((word, place) => {
    const kept = alike(word, words[place - 1] ?? '')
    const dropped = word.length - alike(word, words[place + 1] ?? '')
    return word.slice(kept) + String.fromCharCode(DROPS + dropped)
  })
  return {
    words: added.join(''),
    numbers: words.map((word) => numberUnit(numbers.get(word) as number)).join(''),
    nodes: nodesOf(words),
  }
}

function nodesOf(words: readonly string[]): number[] {
  const nodes = [1]
  for (let depth = 1; words.some(({ length }) => length >= depth); depth++) {
    const hung = new Set(words.filter(({ length }) => length >= depth).map((word) => word.slice(0, depth)))
    nodes.push((nodes[depth - 1] as number) + hung.size)
  }
  return nodes
}

/** With how many units two words begin alike. */
function alike(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** The nodes of one depth get their numbers in a row: in the order of the words, the children of one follow those of the one before. */
export function unpackTrie({ words, numbers, nodes }: PackedTrie): Trie {
  const size = nodes.at(-1) as number
  const next = [0, ...nodes]
  const trie = {
    children: new Int32Array(size + 1).fill(size),
    units: new Uint16Array(size),
    endings: new Uint16Array(size),
    first: new Uint16Array(0x10000),
  }
  trie.children[0] = 1
  let [word, depth, node] = [0, 0, 0]
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    if (unit >= DROPS) {
      trie.endings[node] = numberAt(numbers, word++)
      depth -= unit - DROPS
    } else {
      depth += 1
      node = next[depth] as number
      next[depth] = node + 1
      trie.units[node] = unit
      trie.children[node] = next[depth + 1] as number
      if (depth === 1) trie.first[unit] = node
    }
  }
  return trie
}
