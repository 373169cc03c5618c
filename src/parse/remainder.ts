import type { Line } from '../model/role'
import type { Span } from '../model/span'
import { isWord } from '../text/cursor'
import { LETTER } from '../text/letters'
import type { Token } from '../text/token'
import type { Assembled } from './assemble/requirements'
import type { Clause } from './split/document'

/** Where each requirement of a clause stands, what of the clause nobody understood, and how many letters and digits that is. */
export interface Remainder {
  /** One for each of `assembled`, in that order. */
  readonly spans: readonly Span[]
  readonly unparsed: readonly Line[]
  readonly understood: number
  readonly all: number
}

/**
 * Accounts for every letter and digit of a clause.
 *
 *   2、 具有 [3年以上销售经验] 者优先 ， 身体健康   →   span of the requirement: 2 … 优先; unparsed: 身体健康
 *
 * Words of function between leaves belong to the requirement beside them; words that are nobody's are unparsed, also where they
 * stand inside a requirement's span. A clause without any requirement is unparsed as a whole.
 */
export function remainderOf(clause: Clause, assembled: readonly Assembled[], source: string): Remainder {
  const whole: Span = [clause.lead?.[0] ?? clause.span[0], clause.span[1]]
  const all = lettersIn(source, whole)
  if (assembled.length === 0)
    return { spans: [], unparsed: all === 0 ? [] : [lineOf(source, whole)], understood: 0, all }
  const owners = ownersOf(clause.tokens, assembled)
  const gaps = gapsOf(clause.tokens, owners)
  const unparsed = gaps.map((gap) => lineOf(source, gap))
  const missed = gaps.reduce((sum, gap) => sum + lettersIn(source, gap), 0)
  return { spans: spansOf(clause, owners, assembled.length), unparsed, understood: all - missed, all }
}

/** For each token the requirement that owns it; `undefined` for what nobody understood. Words of function go to their neighbour. */
function ownersOf(tokens: readonly Token[], assembled: readonly Assembled[]): (number | undefined)[] {
  const owners: (number | undefined)[] = tokens.map(() => undefined)
  assembled.forEach(({ members }, owner) => {
    for (const { first, next } of members) owners.fill(owner, first, next)
  })
  for (let at = 0; at < tokens.length; ) {
    if (owners[at] !== undefined) {
      at += 1
      continue
    }
    const end = gapEnd(owners, at)
    giveToNeighbours(tokens, owners, at, end)
    at = end
  }
  return owners
}

function gapEnd(owners: readonly (number | undefined)[], start: number): number {
  let end = start
  while (end < owners.length && owners[end] === undefined) end += 1
  return end
}

/** Words of function up to the first unknown word go left, those behind the last go right; at the ends of a clause to whoever is there. */
function giveToNeighbours(tokens: readonly Token[], owners: (number | undefined)[], start: number, end: number): void {
  const [left, right] = [owners[start - 1], owners[end]]
  let [first, last] = [start, end]
  while (first < end && isFunction(tokens[first])) first += 1
  while (last > first && isFunction(tokens[last - 1])) last -= 1
  if (first === end) {
    first = left === undefined ? start : pastReachingBack(tokens, start, end, right === undefined)
    last = first
  }
  owners.fill(left ?? right, start, first)
  owners.fill(right ?? left, last, end)
}

/** Between two requirements the words that close the one before (者优先，) are its own, the rest lead the next. */
function pastReachingBack(tokens: readonly Token[], start: number, end: number, isLast: boolean): number {
  if (isLast) return end
  for (let at = end - 1; at >= start; at--)
    if (isWord(tokens[at], 'modality', 'preferred.back') || isWord(tokens[at], 'negation')) return at + 1
  return start
}

/** Words that weigh, join or hold together, and marks: understood wherever they stand beside a requirement. */
function isFunction(token: Token | undefined): boolean {
  if (token?.type === 'mark') return true
  return (
    isWord(token, 'function-word') ||
    isWord(token, 'holding', 'have') ||
    isWord(token, 'modality') ||
    isWord(token, 'connective') ||
    isWord(token, 'negation') ||
    isWord(token, 'form-field') ||
    isWord(token, 'heading') ||
    isWord(token, 'bound')
  )
}

function gapsOf(tokens: readonly Token[], owners: readonly (number | undefined)[]): Span[] {
  const gaps: Span[] = []
  for (let at = 0; at < tokens.length; ) {
    const end = gapEnd(owners, at)
    const [first, last] = [tokens[at], tokens[end - 1]]
    if (end > at && first !== undefined && last !== undefined) gaps.push([first.start, last.end])
    at = Math.max(end, at + 1)
  }
  return gaps
}

/** From the first to the last token of each requirement; the first of the clause begins with what leads the clause. */
function spansOf({ tokens, lead }: Clause, owners: readonly (number | undefined)[], count: number): Span[] {
  const spans = Array.from({ length: count }, (): [number, number] => [Number.POSITIVE_INFINITY, 0])
  owners.forEach((owner, at) => {
    const [span, token] = [owner === undefined ? undefined : spans[owner], tokens[at]]
    if (span === undefined || token === undefined || token.type === 'mark') return
    span[0] = Math.min(span[0], token.start)
    span[1] = Math.max(span[1], token.end)
  })
  const first = spans.reduce<[number, number] | undefined>(
    (least, span) => (least === undefined || span[0] < least[0] ? span : least),
    undefined,
  )
  if (lead !== undefined && first !== undefined) first[0] = Math.min(first[0], lead[0])
  return spans
}

function lineOf(source: string, span: Span): Line {
  return { text: source.slice(...span), span }
}

function lettersIn(source: string, [start, end]: Span): number {
  let count = 0
  for (let at = start; at < end; at++) if (LETTER.test(source.charAt(at))) count += 1
  return count
}
