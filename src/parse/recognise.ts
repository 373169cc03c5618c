import { spanOf } from '../kinds/as-written'
import type { Claim, Phrase, Reader } from '../kinds/kind'
import { kindsOpened } from '../kinds/openings'
import { READERS } from '../kinds/readers'
import type { Kind } from '../model/constraint'
import type { Note } from '../model/role'
import type { Span } from '../model/span'
import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { hiddenToken } from '../text/token'
import { isIndefinite } from '../text/wording'
import { settle } from './claims'
import { withExperience } from './restored'
import type { Clause } from './split/document'
import { withoutTold } from './told'

/** What was read out of one clause: claims in the order of the text, none of which overlaps another. */
export interface Recognised {
  readonly clause: Clause
  readonly claims: readonly Claim[]
}

/**
 * Has every kind that the clause may speak of read it, and settles who owns what. A kind that lost a token reads again in what is left, until
 * nobody loses any more; three rounds are enough for what postings say, and bound the work.
 */
export function recognise(clause: Clause, source: string): Recognised {
  const claims: Claim[] = []
  const asking = { ...clause, tokens: withoutTold(withExperience(clause.tokens)) }
  let phrase = phraseOf(asking, source, claims)
  let kinds = kindsOpened(phrase)
  for (let round = 0; round < 3 && kinds.length > 0; round++) {
    const { kept, losers } = settle(kinds.flatMap((kind) => read(kind, phrase)))
    claims.push(...kept)
    kinds = losers
    if (kinds.length > 0) phrase = phraseOf(asking, source, claims)
  }
  return { clause, claims: claims.sort((a, b) => a.first - b.first).map((claim) => withLabel(claim, clause)) }
}

/** 學歷要求：| 不拘: a word that lifts, and says no more, states what it lifts with the label before it. */
function withLabel(claim: Claim, { tokens, labelStart }: Clause): Claim {
  const { leaf, first, next } = claim
  if (labelStart === undefined || first > 0 || !tokens.slice(first, next).every(isLifting)) return claim
  return { ...claim, leaf: { ...leaf, span: [labelStart, leaf.span[1]] } }
}

function isLifting(token: Token): boolean {
  return isWord(token, 'negation', 'unrestricted', 'without')
}

function read(kind: Kind, phrase: Phrase): readonly Claim[] {
  return (READERS[kind] as Reader<Kind>)(phrase).map((claim) => withSpelling(withoutJoint(claim, phrase), phrase))
}

/** Nothing is guessed silently: a word that was taken for another says so. */
function withSpelling(claim: Claim, { tokens }: Phrase): Claim {
  const respelt: Note[] = []
  for (let at = claim.first; at < claim.next; at++) {
    const token = tokens[at]
    if (token?.type === 'word' && token.respelt !== undefined)
      respelt.push({ code: 'respelt', params: { written: token.text, read: token.respelt } })
  }
  return respelt.length === 0 ? claim : { ...claim, notes: [...(claim.notes ?? []), ...respelt] }
}

/** What joins a leaf to the next is nobody's: the passes look for it between leaves (3年快消 | 或 | 5年零售经验, 2 years as a baker | or a | degree). */
function withoutJoint(claim: Claim, phrase: Phrase): Claim {
  const { first, leaf } = claim
  let next = claim.next
  while (next > first + 1 && isOfSpan(phrase.tokens[next - 1], leaf.span) && joins(phrase.tokens[next - 1])) next -= 1
  return next === claim.next ? claim : { ...claim, next, leaf: { ...leaf, span: spanOf(phrase, first, next) } }
}

/** What stands behind the span of a leaf was taken on purpose: Master's, or equivalent | , | in Law. */
function isOfSpan(token: Token | undefined, [, end]: Span): boolean {
  return token !== undefined && token.start < end
}

function joins(token: Token | undefined): boolean {
  return isMark(token, '、,/') || isWord(token, 'connective', 'or', 'and', 'within') || isIndefinite(token)
}

function phraseOf({ tokens, field }: Clause, source: string, claims: readonly Claim[]): Phrase {
  return {
    tokens: claims.length === 0 ? tokens : withoutTaken(tokens, claims),
    source,
    ...(field !== undefined && { field }),
  }
}

/** What a claim owns is hidden from those who read again. */
function withoutTaken(tokens: readonly Token[], claims: readonly Claim[]): readonly Token[] {
  const left = [...tokens]
  for (const { first, next } of claims) {
    for (let at = first; at < next; at++) {
      const token = tokens[at]
      if (token !== undefined) left[at] = hiddenToken(token)
    }
  }
  return left
}
