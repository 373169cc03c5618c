import type { Curve } from '../curve/curve'
import { risingTo } from '../curve/free'
import { IDENTITY } from '../curve/shapes'
import type { Source, WordFact } from '../model/facts'
import type { EvidenceRules, NearCredits, RuleSet, ScoredKind } from '../model/rule-set'
import type { Term } from '../model/term'
import { fold } from '../text/fold'
import type { Neighbours, Vocabulary } from '../vocab/entry'
import { isOfOneTree, isWithin, parent } from '../vocab/tree'
import type { FeatureValue } from './scoring'

/** An affinity of 1000: the very thing that is asked for, or a part of it. */
export const SAME = 1000

/** What an affinity is worth: itself, where the rule set says nothing else. */
export function likenessCurve(kind: ScoredKind, { shapes }: RuleSet): Curve {
  const shape = shapes?.[kind]
  return shape === undefined ? IDENTITY : risingTo(SAME, shape)
}

/**
 * A term in the key of a feature that goes by ids, and by words where there are none: its id, or its folded word in quotes,
 * so that no word can pass for an id or a separator.
 */
export function byId({ id, text }: Term): string {
  return id ?? quoted(text)
}

/** A term in the key of a feature that compares its word even where it has an id: `excel"电子表格"`. */
export function byIdAndWord({ id = '', text }: Term): string {
  return `${id}${quoted(text)}`
}

function quoted(text: string): string {
  return JSON.stringify(fold(text))
}

/** Terms in a key: each once, in order of code unit, whatever order the posting has them in. */
export function termsKey(terms: readonly Term[], by: (term: Term) => string): string {
  return [...new Set(terms.map(by))].sort().join('|')
}

/**
 * How near a place in a tree of dotted ids is to the one asked for: all of it for the place and what lies within it, else
 * the credit of the parent, a sibling or a cousin. Places under different roots have nothing to do with each other.
 */
export function treeAffinity(asked: string, held: string, near: NearCredits): number {
  if (isWithin(held, asked)) return SAME
  if (isWithin(asked, held)) return near.parent
  const above = parent(asked)
  if (above !== undefined && above === parent(held)) return near.sibling ?? 0
  return isOfOneTree(asked, held) ? (near.cousin ?? 0) : 0
}

/** How near another place is by what the entry asked for says itself; what lies within a neighbour is as near. */
function neighbourAffinity({ also = [], near = {} }: Neighbours, held: string): number {
  if (also.some((id) => isWithin(held, id))) return SAME
  let best = 0
  for (const id in near) if (isWithin(held, id)) best = Math.max(best, near[id] as number)
  return best
}

/** By the tree, and by what the entries of an id say: vocabularies have few ids in common, whose neighbours are then those of all. */
export function idAffinity(
  asked: string,
  held: string,
  near: NearCredits,
  vocabularies: readonly Vocabulary<Neighbours>[],
): number {
  let affinity = treeAffinity(asked, held, near)
  for (const vocabulary of vocabularies)
    if (affinity < SAME && Object.hasOwn(vocabulary, asked))
      affinity = Math.max(affinity, neighbourAffinity(vocabulary[asked] as Neighbours, held))
  return affinity
}

/** How near ids are to the one that is asked for. */
export function nearnessTo(
  asked: string,
  near: NearCredits,
  vocabularies: readonly Vocabulary<Neighbours>[],
): (held: string) => number {
  return remembered((held) => idAffinity(asked, held, near, vocabularies))
}

/**
 * What is worked out of an id, once for each: profiles hold the same few hundred, those of the vocabularies, and to take them
 * apart is most of what it costs to hold a profile against a role.
 */
function remembered(affinity: (held: string) => number): (held: string) => number {
  const known = new Map<string, number>()
  return (held) => {
    const seen = known.get(held)
    if (seen !== undefined) return seen
    const value = affinity(held)
    known.set(held, value)
    return value
  }
}

/** A word of a profile: folded, with what it stands for. */
type Worded = Pick<WordFact, 'text' | 'ids'>

/**
 * How near a word of a profile is to the nearest of some terms: by ids, or by words where one of the two has no id. A word that
 * holds the other is worth `part`.
 */
export function affinityToAny(
  terms: readonly Term[],
  byIds: (asked: string, held: string) => number,
  part: number,
): (word: Worded) => number {
  const toTerms = terms.map(({ id, text }) => {
    const [toId, folded] = [id === undefined ? undefined : remembered((held) => byIds(id, held)), fold(text)]
    return (word: Worded) =>
      toId === undefined || word.ids.length === 0 ? wordAffinity(folded, word.text, part) : greatest(word.ids, toId)
  })
  return (word) => greatest(toTerms, (toTerm) => toTerm(word))
}

/** The greatest value of any item; 0 where there is none. */
function greatest<T>(items: readonly T[], value: (item: T) => number): number {
  let most = 0
  for (const item of items) most = Math.max(most, value(item))
  return most
}

/** How near a folded word is to one that no vocabulary knows: the same, or one holding the other, which is less. */
function wordAffinity(asked: string, held: string, part: number): number {
  if (asked === held) return SAME
  const [short, long] = asked.length < held.length ? [asked, held] : [held, asked]
  return short.length > 1 && hasWord(long, short) ? part : 0
}

/** Whether a folded text has a folded word in it; a Latin word only where it stands by itself. */
export function hasWord(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (!joins(text, at - 1, at) && !joins(text, end - 1, end)) return true
  }
  return false
}

/** Two Latin letters or digits side by side are of one word. */
function joins(text: string, before: number, after: number): boolean {
  return LATIN.test(text.charAt(before)) && LATIN.test(text.charAt(after))
}

const LATIN = /^[a-z0-9]$/

/** Free text and fuzzy matches are weaker evidence than a field, or than what follows from one. */
export function isWeak(source: Source): source is Source & { readonly evidence: 'text' | 'fuzzy' } {
  return source.evidence === 'text' || source.evidence === 'fuzzy'
}

/** What an affinity is believed, given where it was read. */
export function believed(affinity: number, { evidence }: Source, { weak, fuzzy }: EvidenceRules): number {
  if (evidence === 'fuzzy') return Math.min(affinity, fuzzy)
  return evidence === 'text' ? Math.min(affinity, weak) : affinity
}

interface Sourced {
  readonly source: Source
}

/**
 * The best affinity over a list, as a feature. A list that was stated and lacks the thing says no; where none was stated,
 * what was picked up elsewhere is the least that there is.
 */
export function bestAffinity<T extends Sourced>(
  list: { readonly stated: boolean; readonly items: readonly T[] },
  affinity: (item: T) => number,
): FeatureValue | undefined {
  let best = 0
  let source: Source | undefined
  for (const item of list.items) {
    const value = affinity(item)
    if (value <= best) continue
    best = value
    source = item.source
  }
  if (best === 0 && !list.stated) return undefined
  return {
    low: best,
    high: list.stated ? best : SAME,
    paths: source === undefined ? [] : [source.path],
    weak: source && isWeak(source) ? source.evidence : undefined,
  }
}

/** The items that come nearest, in their order, and how near that is. */
export function nearest<T>(
  items: readonly T[],
  affinity: (item: T) => number,
): { readonly items: readonly T[]; readonly affinity: number } {
  let most = 0
  let found: T[] = []
  for (const item of items) {
    const value = affinity(item)
    if (value > most) found = []
    if (value >= most) found.push(item)
    most = Math.max(most, value)
  }
  return { items: found, affinity: most }
}
