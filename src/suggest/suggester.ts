import Fuse from 'fuse.js'
import { fold } from '../text/fold'
import type { KnownWord } from '../text/lexicon'
import { likenessInHan } from './han-likeness'
import { likenessInLatin, wordsOf } from './latin-likeness'

/** The ids that a wording probably means, the most likely first; none where nothing is near enough. */
export type Suggester = (wording: string) => readonly string[]

/** How many of fuse.js's proposals are looked at: the right one is nearly always among the first three. */
const PROPOSALS = 12

/** Longer wordings are sentences, in which the lexicon finds the words. */
const LONGEST = 40

/**
 * Finds the entry of a vocabulary that a wording means when no word is written just so.
 *
 * fuse.js proposes, and proposes much: for 护理 it has 物理, for scales it has sales. What counts is whether a proposal is
 * then confirmed, by characters in Chinese and by stems and slips of the pen in English; of those that are, the most alike by
 * natural's string distance comes first. `known` tells the words of the vocabulary. The indexes are built at the
 * first wording and live as long as the suggester.
 */
export function createSuggester(known: () => readonly KnownWord[]): Suggester {
  let han: Fuse<KnownWord> | undefined
  let latin: Fuse<KnownWord> | undefined
  return (wording) => {
    const folded = fold(wording).trim()
    if (folded === '' || folded.length > LONGEST) return []
    if (hasHan(folded)) {
      han ??= hanIndex(known())
      return confirmed(han, withoutBlanks(folded), likenessInHan)
    }
    if (wordsOf(folded).length === 0) return []
    latin ??= latinIndex(known())
    return confirmed(latin, folded, likenessInLatin)
  }
}

function confirmed(
  index: Fuse<KnownWord>,
  wording: string,
  likeness: (wording: string, known: string) => number,
): readonly string[] {
  const found = index
    .search(wording, { limit: PROPOSALS })
    .map(({ item }) => ({ id: item.id, likeness: likeness(wording, item.word) }))
    .filter((proposal) => proposal.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
  return [...new Set(found.map(({ id }) => id))]
}

/** By characters: to the default tokenizer a Chinese phrase is one word, and 客户重点 is far from 重点客户. */
function hanIndex(known: readonly KnownWord[]): Fuse<KnownWord> {
  const inHan = known.filter(({ word }) => hasHan(word))
  return new Fuse(inHan, {
    keys: ['word'],
    useTokenSearch: true,
    tokenize: (text) => Array.from(text),
  })
}

function latinIndex(known: readonly KnownWord[]): Fuse<KnownWord> {
  const inLatin = known.filter(({ word }) => !hasHan(word))
  return new Fuse(inLatin, {
    keys: ['word'],
    useTokenSearch: true,
    tokenize: wordsOf,
    threshold: 0.5,
  })
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x3400 && unit <= 0x9fff) return true
  }
  return false
}

function withoutBlanks(text: string): string {
  return Array.from(text)
    .filter((unit) => unit.trim() !== '')
    .join('')
}
