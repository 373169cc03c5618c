import { idOf, isMark, isWord } from '../../text/cursor'
import { fold } from '../../text/fold'
import { idIn } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { ENGLISH_SORTS, ENGLISH_TAILS } from '../../vocab/licences/beside/english-nouns'
import { termOf } from '../as-written'
import { isLevelName } from '../education/level-name'
import { isAndOr, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { findKnownCertificate } from './known-certificate'
import type { Finder, Found } from './read'

/** The longest name in such a list, in tokens, and the most of them. */
const NAME = 4
const MOST = 6

/**
 * Licences whose English noun stands once, behind the last, or in the plural: each name makes a word of licences with it. Where *and*
 * closes the list, each is a wish of its own.
 *
 *   | Dogging | and rigging tickets · | HR or MR licence | · | Nail technician, barber or cosmetology license |
 */
export const findSharingNoun: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  if (!isLatin(tokens[at]) || isWord(tokens[at], 'licence') || !opensName(tokens[at - 1]) || isStudied(tokens, at))
    return undefined
  const places = namesFrom(tokens, at)
  const last = places.pop() ?? at
  const found = isWord(tokens[last], 'licence') ? findKnownCertificate(phrase, last, from) : named(phrase, last)
  if (found === undefined) return undefined
  const nouns = nounsOf(tokens, found.next - 1, last)
  const terms = places.map((first) => {
    const next = nameEnd(tokens, first)
    return termOf(phrase, first, next, licenceOf(phrase, first, next, nouns))
  })
  if (terms.some(({ id }) => id === undefined)) return undefined
  const isEach = places.length > 0 && isWord(tokens[last - 1], 'connective', 'and')
  if (isEach) return { first: at, next: nameEnd(tokens, at), terms: terms.slice(0, 1) }
  const own = found.terms.filter(({ span: [start] }) => start >= (tokens[last]?.start ?? 0))
  return { first: at, next: found.next, terms: [...terms, ...own] }
}

/** Diploma of | Nursing | and AHPRA registration: what a level is in. */
function isStudied(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[at - 1], ['of', 'in']) && isLevelName(tokens[at - 2])
}

/** What may stand before the first of them. */
function opensName(before: Token | undefined): boolean {
  const isLead = isWord(before, 'function-word') || isWord(before, 'modality') || isAmong(before, ENGLISH_SORTS)
  return isLead || isStop(before) || isJoint(before)
}

/** Where each name of the list begins. */
function namesFrom(tokens: readonly Token[], at: number): number[] {
  const places = [at]
  for (let place = at; places.length < MOST && !bearsNoun(tokens, place); places.push(place)) {
    const next = nameEnd(tokens, place)
    const comma = isMark(tokens[next], ',')
    place = comma && isAndOr(tokens[next + 1]) ? next + 2 : next + 1
    if (!(comma || isJoint(tokens[next])) || !isLatin(tokens[place])) break
  }
  return places
}

/** | gaming licence |, | IPAF | cards: the last of the list, where | IPAF | and PASMA cards is one more of its names. */
function bearsNoun(tokens: readonly Token[], at: number): boolean {
  const isOfWords = tokens[at]?.text.includes(' ') === true || isAmong(tokens[at + 1], ENGLISH_TAILS)
  return isWord(tokens[at], 'licence') && isOfWords
}

function nameEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (next - at < NAME && !isStop(tokens[next]) && !isJoint(tokens[next])) next += 1
  return next
}

/** | EWP licences |: a name with its noun, of which no word is known but that of one. */
function named(phrase: Phrase, first: number): Found | undefined {
  const { tokens } = phrase
  const noun = tokens.findIndex((token, at) => at > first && isAmong(token, ENGLISH_TAILS))
  if (noun < 0 || noun > nameEnd(tokens, first)) return undefined
  const id = licenceOf(phrase, first, noun, nounsOf(tokens, noun, first))
  return id === undefined ? undefined : { first, next: noun + 1, terms: [termOf(phrase, first, noun + 1, id)] }
}

/** What may be the noun of the last name: its own last words, and what is left of it behind the word that is known. */
function nounsOf(tokens: readonly Token[], end: number, last: number): string[] {
  const { text = '' } = tokens[last] ?? {}
  const own = isWord(tokens[last], 'licence')
    ? text
        .split(' ')
        .map((_, at, words) => words.slice(at).join(' '))
        .slice(1)
    : []
  const nouns = isAmong(tokens[end], ENGLISH_TAILS) ? [...own, tokens[end]?.text ?? ''] : own
  return nouns.flatMap((noun) => [noun, noun.replace(/s$/, '')])
}

function licenceOf(phrase: Phrase, first: number, next: number, nouns: readonly string[]): string | undefined {
  const known = next === first + 1 ? idOf(phrase.tokens[first], 'licence') : undefined
  if (known !== undefined) return known
  const name = fold(termOf(phrase, first, next).text)
  for (const noun of nouns) {
    const id = idIn('licence', `${name} ${noun}`)
    if (id !== undefined) return id
  }
  return undefined
}
