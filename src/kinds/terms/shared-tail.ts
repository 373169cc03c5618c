import type { Term } from '../../model/term'
import { idOf, isWord } from '../../text/cursor'
import { lookUp } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { isLatin } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { termOf } from '../as-written'
import { isFree } from '../free-word'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'

/** The longest list of such licences. */
const MOST = 6

/**
 * 证券、基金 | 、期货从业资格, 电工、 | 焊工证: licences whose noun stands once, behind the last. At `at` stands the last, and what
 * comes before it is one where it makes a word of licences with the end of it.
 */
export function sharingTail(phrase: Phrase, at: number, from: number): readonly Term[] {
  const { tokens } = phrase
  const terms: Term[] = []
  for (let place = at - 2; place >= from && terms.length < MOST && isJoint(tokens[place + 1]); place -= 2) {
    const id = isOpen(tokens, place) ? licenceWith(tokens[place], tokens[at]) : undefined
    if (id === undefined) break
    terms.unshift(termOf(phrase, place, place + 1, id))
  }
  return terms
}

/** Nothing of the same name stands before it. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return isStop(before) || isJoint(before) || isWord(before, 'function-word') || isWord(before, 'modality')
}

function licenceWith(token: Token | undefined, last: Token | undefined): string | undefined {
  if (token === undefined || last === undefined || token.type === 'mark' || isLatin(token)) return undefined
  if (idOf(token, 'licence') !== undefined || !(isFree(token) || token.type === 'word' || token.type === 'number'))
    return undefined
  return idWithTail(token.text, last.text)
}

/** 银行从业 with the end of 证券从业资格: what the word of licences, or of such a class, is that they make, both folded. */
export function idWithTail(name: string, last: string, wordClass: WordClass = 'licence'): string | undefined {
  for (let start = 1; start < last.length; start++) {
    const found = lookUp(name + last.slice(start)).find((reading) => reading.class === wordClass)
    if (found !== undefined) return found.id
  }
  return undefined
}
