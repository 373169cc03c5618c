import type { TermKind, TermLeaf } from '../../model/constraint'
import type { Term } from '../../model/term'
import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin, isLetterOf, joinedText } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { LICENCE_HEADS, LICENCE_TAILS, TAIL_SORTS } from '../../vocab/licences/beside/nouns'
import { spanOf, termOf } from '../as-written'
import { closingBracket } from '../brackets'
import { isHavingJoint, isJoint } from '../joints'
import type { Claim, Phrase } from '../kind'
import { isStop } from '../phrase-ends'

/** A stretch of a phrase and the words of it that are the terms. */
export interface Found {
  readonly first: number
  readonly next: number
  readonly terms: readonly Term[]
}

/** One term, of all the words from `first` to before `next`. */
export function oneTerm(phrase: Phrase, first: number, next: number): Found {
  return { first, next, terms: [termOf(phrase, first, next)] }
}

/** How one kind that is a list of terms finds them: at `at` something may begin, behind `from` all is taken. */
export type Finder = (phrase: Phrase, at: number, from: number) => Found | undefined

/** A reader that tries its finders at each place, in order. */
export function createTermReader<K extends TermKind>(kind: K, finders: readonly Finder[]) {
  return (phrase: Phrase): readonly Claim<K>[] => {
    const claims: Claim<K>[] = []
    let from = 0
    for (let at = 0; at < phrase.tokens.length; at++) {
      const found = firstOf(finders, phrase, at, from)
      if (found === undefined) continue
      const leaf: TermLeaf<K> = { kind, span: spanOf(phrase, found.first, found.next), terms: found.terms }
      claims.push({ leaf, first: found.first, next: found.next } as unknown as Claim<K>)
      from = found.next
      at = found.next - 1
    }
    return claims
  }
}

function firstOf(finders: readonly Finder[], phrase: Phrase, at: number, from: number): Found | undefined {
  for (const find of finders) {
    const found = find(phrase, at, from)
    if (found !== undefined) return found
  }
  return undefined
}

/** The longest stretch that is taken for one leaf, in tokens. */
const LONGEST = 40

/** Words of a vocabulary, as a list: 吃苦耐劳、认真负责. Adjectives before it, and its noun behind it, are inside. */
export function listOf(
  wordClass: WordClass,
  accepts: (phrase: Phrase, at: number) => boolean = () => true,
  joins: (tokens: readonly Token[], at: number) => boolean = (tokens, at) => isJoint(tokens[at]),
): Finder {
  return (phrase, at, from) => {
    const { tokens } = phrase
    if (!isWord(tokens[at], wordClass) || !accepts(phrase, at)) return undefined
    const terms: Term[] = []
    let next = at
    for (let place = at; place < tokens.length && place - at < LONGEST; place++) {
      const id = idOf(tokens[place], wordClass)
      if (id !== undefined) {
        terms.push(termOf(phrase, place, place + 1, id))
        next = place + 1
      } else if (
        !joins(tokens, place) &&
        !isWord(tokens[place], 'function-word', 'degree') &&
        tokens[place]?.text !== '的'
      )
        break
    }
    return { first: adjectivesBefore(tokens, at, from), next: nounsAfter(tokens, next), terms }
  }
}

/** The words of a vocabulary among the tokens `[first, next)`. */
export function termsIn(phrase: Phrase, first: number, next: number, wordClass: WordClass): Term[] {
  return phrase.tokens.slice(first, Math.max(first, next)).flatMap((token, offset) => {
    const id = idOf(token, wordClass)
    return id === undefined ? [] : [termOf(phrase, first + offset, first + offset + 1, id)]
  })
}

/** 较强的 | 沟通能力: back over degrees, not over the verb of having. */
export function adjectivesBefore(tokens: readonly Token[], at: number, from: number): number {
  let first = at
  while (
    first > from &&
    (isWord(tokens[first - 1], 'function-word', 'degree') ||
      isAmong(tokens[first - 1], ['的', '能', '能够', '善于', '具']))
  )
    first -= 1
  while (first < at && tokens[first]?.text === '的') first += 1
  return first
}

/** 沟通 | 能力强; 健康 | 证. */
function nounsAfter(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    isWord(tokens[next], 'noun', 'ability') ||
    isWord(tokens[next], 'bound', 'min.after') ||
    (isWord(tokens[next], 'function-word', 'degree') && isStop(tokens[next + 1]))
  )
    next += 1
  return next
}

/** What a phrase of one kind does not reach into: another kind's matter. */
export function isForeign(token: Token | undefined): boolean {
  return (
    isWord(token, 'language') ||
    isWord(token, 'certificate') ||
    isWord(token, 'modality', 'preferred.back', 'preferred.on') ||
    isWord(token, 'education') ||
    isHavingJoint(token) ||
    isWord(token, 'connective', 'instead') || // 熟练工 | 可放宽至 | 45岁
    isWord(token, 'noun', 'experience', 'graduate')
  )
}

/** Splits `[first, next)` at its joints into terms; a word that a vocabulary of `classes` knows brings its id. */
export function membersOf(phrase: Phrase, first: number, next: number, classes: readonly WordClass[]): Term[] {
  const { tokens } = phrase
  const terms: Term[] = []
  let start = first
  for (let at = first; at <= next; at++) {
    const isGlued = at < next && partsPapers(tokens[at - 1], tokens[at])
    if (at < next && !isGlued && !isJoint(tokens[at]) && !isMark(tokens[at], ',()')) continue
    if (isWithinName(tokens, start, at, next) || (at > start && isElided(tokens, at - 1))) continue
    start = pastIdle(tokens, start, at)
    if (start < at && !isPicked(tokens, start, at))
      terms.push(termOf(phrase, start, at, idIn(tokens.slice(start, at), classes)))
    start = isGlued ? at : at + 1
  }
  return terms
}

function pastIdle(tokens: readonly Token[], first: number, next: number): number {
  let at = first
  while (at < next && isWord(tokens[at], 'function-word') && !isLetterOf(tokens, at) && !isElided(tokens, at)) at += 1
  return at
}

/** 导游证、驾驶证 | 其中一项 | 证书: the noun of all that stands before it. */
function isPicked(tokens: readonly Token[], first: number, next: number): boolean {
  let before = first - 1
  while (isWord(tokens[before], 'function-word', 'particle')) before -= 1
  const name = joinedText(tokens, first, next)
  const isNoun =
    LICENCE_TAILS.includes(name) ||
    TAIL_SORTS.some((sort) => LICENCE_TAILS.includes(name.slice(sort.length)) && name.startsWith(sort))
  return isWord(tokens[before], 'connective', 'one-of') && isNoun
}

/** | 初 | 、中级保育员证, | 高 | 、低压电工证: the first unit of a word whose end stands once, behind the last. */
export function isElided(tokens: readonly Token[], at: number): boolean {
  const isUnit = tokens[at]?.text.length === 1 && !isLatin(tokens[at]) && isMark(tokens[at + 1], '、')
  return isUnit && !isWord(tokens[at - 1], 'licence') // 导游证 | 书 | 、焊工证
}

/** 幼兒（| 稚 |）園教師證, 建造师（机电 | 、 | 市政）及以上资格: a bracket that touches the name on both sides is a part of it, with what it lists. */
function isWithinName(tokens: readonly Token[], start: number, at: number, next: number): boolean {
  const open = openingWithin(tokens, start, at)
  const close = open < 0 ? -1 : closingBracket(tokens, open, next - open)
  if (close < at || close + 1 >= next) return false
  if (isOfLetters(tokens, close)) return true
  if (isJoint(tokens[close + 1])) return false
  return touches(tokens[open - 1], tokens[open]) && touches(tokens[close], tokens[close + 1])
}

/** The bracket of the name from `start` on that opens at `at`, or in which `at` stands; -1 where none does. */
function openingWithin(tokens: readonly Token[], start: number, at: number): number {
  for (let place = at; place > start; place--) {
    if (isMark(tokens[place], '(')) return place
    if (isMark(tokens[place], ')') && place < at) return -1
  }
  return -1
}

/** Kiln Operator | (K2) | certificate: letters that no vocabulary knows as a paper, between an English name and its noun. */
function isOfLetters(tokens: readonly Token[], close: number): boolean {
  const areOfOne = isMark(tokens[close - 2], '(') && isLatin(tokens[close - 1]) && isLatin(tokens[close + 1])
  return areOfOne && !isWord(tokens[close - 1], 'licence') && !isJoint(tokens[close + 1])
}

/** 电工证 | 焊工证: two papers with nothing between them, where 电工证 | 证书 is one. */
function partsPapers(before: Token | undefined, token: Token | undefined): boolean {
  if (!isWord(before, 'licence') || isLatin(token) || !endsInAny(before, LICENCE_HEADS)) return false
  return isWord(token, 'licence') || (endsInAny(token, LICENCE_HEADS) && !isAmong(token, LICENCE_TAILS))
}

function idIn(words: readonly Token[], classes: readonly WordClass[]): string | undefined {
  for (const word of words)
    for (const wordClass of classes) {
      const id = idOf(word, wordClass)
      if (id !== undefined) return id
    }
  return undefined
}
