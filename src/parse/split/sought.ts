import type { TokenColumns } from '../../text/columns'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, opensWithAny } from '../../text/wording'
import { ADDRESSING, SEEKS, SOUGHT_OPENERS } from '../../vocab/page/sought'
import type { ClauseSource } from './clauses'
import { endsClause } from './clauses'
import { demandedFrom } from './demanded'
import type { Layout } from './layout'
import type { PlacedText } from './sections'
import { demandsOfPerson, demandsOutright, isOfCandidate, isToBeHeld, WISHED } from './signs'

/**
 * What a firm says of itself and of the job asks for nothing, but for the sentence that says who is looked for and what such a
 * person has, which begins behind the verb, and for a wish or a waiver that needs no verb.
 *
 *   You look after the stock. | To do so you should have experience in a shop | .
 *   Founded in 1990, we … We are looking for | a cook with two years' experience | . You will …
 *   時薪另議。| 無經驗可 |。負責點餐
 */
export function soughtIn(layout: Layout, { segment }: PlacedText): ClauseSource[] {
  const sought: ClauseSource[] = []
  let first = segment.from
  for (let at = segment.from; at <= segment.to; at++) {
    if (at < segment.to && !endsClause(layout, at, segment.to)) continue
    const isHeld = demandsOutright(layout, first, at) && isToBeHeld(layout, first, at)
    const isOfPerson = isHeld || isOfCandidate(layout, first, at) || demandsOfPerson(layout, first, at)
    const from = isOfPerson ? first : (soughtFrom(layout, first, at) ?? demandedFrom(layout, first, at))
    const leadStart = layout.tokens.get(first)?.start ?? 0
    if (from !== undefined) sought.push({ from, to: conditionEnd(layout, from, at), leadStart })
    first = at + 1
  }
  return sought
}

/** If you have two years of experience |, please | apply: what is asked ends where the reader is told what to do. */
function conditionEnd({ tokens }: Layout, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (isMark(tokens.get(at), ',') && opensWithAny(tokens.get(at + 1), ADDRESSING)) return at
  return to
}

export function isSought(layout: Layout, placed: PlacedText): boolean {
  return soughtIn(layout, placed).length > 0
}

/** Where the sentence `[first, next)` goes on behind its verb, if it says of somebody what they have. */
function soughtFrom({ tokens }: Layout, first: number, next: number): number | undefined {
  let from: number | undefined
  let hasHaving = false
  for (let at = first; at < next; at++) {
    const token = tokens.get(at)
    if (from === undefined) {
      from = isSeeking(token) ? personAt(tokens, at + 1) : undefined
      hasHaving = from !== undefined && isHaving(tokens.get(from))
    } else if (hasHaving && isWished(token)) return from
    else hasHaving ||= isHaving(token)
  }
  return undefined
}

/** looking for | a cook, seeks | someone: whoever is looked for stands right behind the verb. */
function personAt(tokens: TokenColumns, at: number): number | undefined {
  const place = tokens.get(at)?.text === 'for' ? at + 1 : at
  const token = tokens.get(place)
  return isAmong(token, SOUGHT_OPENERS) || isHaving(token) ? place : undefined
}

function isSeeking(token: Token | undefined): boolean {
  return isAmong(token, SEEKS) || isWord(token, 'layout', 'hiring')
}

function isHaving(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'have', 'person') || token?.text === 'with at least'
}

/** Years and what else a wish is about; two | years of experience | is a label elsewhere. */
function isWished(token: Token | undefined): boolean {
  return isWord(token, 'unit', 'year', 'month') || WISHED.some((sign) => isWord(token, ...sign))
}
