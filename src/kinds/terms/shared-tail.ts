import type { Term } from '../../model/term'
import { isWord } from '../../text/cursor'
import { idIn } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { isLatin, joinedText } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { termOf } from '../as-written'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import type { Found } from './read'

/** The longest list of such licences. */
const MOST = 6

/**
 * 证券、基金 | 、期货从业资格, 电工、 | 焊工证, 建筑师、 | 土木技师或水利技师执照: licences whose noun stands once, behind the last. At `at` stands
 * one that is known, and what comes before it is one where it makes a word of licences with the end of it, or with the noun `tail` that
 * closes the list.
 */
export function sharingTail(phrase: Phrase, at: number, from: number, tail = ''): Pick<Found, 'first' | 'terms'> {
  const { tokens } = phrase
  const terms: Term[] = []
  const last = `${tokens[at]?.text ?? ''}${tail}`
  let first = at
  while (terms.length < MOST && isJoint(tokens[first - 1])) {
    const next = first - 1
    const own = [next - 1, next - NAME].find(
      (start) => start >= from && licenceWith(tokens, start, next, last) !== undefined,
    )
    if (own === undefined) break
    terms.unshift(termOf(phrase, own, next, licenceWith(tokens, own, next, last)))
    first = own
  }
  return { first, terms }
}

/** The most tokens of such a name: 建筑 | 师. */
const NAME = 2

/** Nothing of the same name stands before it. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return isStop(before) || isJoint(before) || isWord(before, 'function-word') || isWord(before, 'modality')
}

/** What the name `[first, next)` is with the end of the last. */
function licenceWith(tokens: readonly Token[], first: number, next: number, last: string): string | undefined {
  const name = tokens.slice(first, next)
  const isName = name.every((token) => isFree(token) || token.type === 'word' || token.type === 'number')
  if (!isName || !isOpen(tokens, first) || name.some((token) => isLatin(token) || isWord(token, 'licence')))
    return undefined
  return idWithTail(joinedText(tokens, first, next), last)
}

/** 银行从业 with the end of 证券从业资格: what the word of licences, or of such a class, is that they make, both folded. */
export function idWithTail(name: string, last: string, wordClass: WordClass = 'licence'): string | undefined {
  for (let start = 1; start < last.length; start++) {
    const id = idIn(wordClass, name + last.slice(start))
    if (id !== undefined) return id
  }
  return undefined
}
