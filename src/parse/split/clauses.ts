import { isMark, isWord, touches } from '../../text/cursor'
import { lexWithin } from '../../text/lex'
import type { Token } from '../../text/token'
import { isLatin } from '../../text/wording'
import type { FormField } from '../../vocab/form-fields'
import type { SectionKind } from '../../vocab/headings'
import { isBetweenItems, opensPreferred } from './dashes'
import type { Clause } from './document'
import { pointEndsSentence } from './full-stop'
import type { Layout } from './layout'
import { CLAUSE_ENDS, isBreak, isOneOf, textOf } from './layout'
import { separateEnclosed } from './lists/enclosed'
import { runsOn } from './run-on'
import { isBetweenFields, isBetweenPairs, isOfYears, isWithinFields, opensUpperAge } from './semicolons'
import { isYears } from './signs'

export interface ClauseSource {
  /** Indices of the tokens, half-open. */
  readonly from: number
  readonly to: number
  /** Offset where what leads up to the clause starts: its heading, its label, its list number. */
  readonly leadStart: number
  readonly field?: FormField | undefined
  readonly labelStart?: number | undefined
  readonly preferred?: boolean
  readonly section?: SectionKind | undefined
}

/** A longer bracket is one that was never closed. */
const LONGEST_BRACKET = 80

/** The clauses of an item: its sentences, and what semicolons and bars part. Brackets hold together what they enclose. */
export function* clausesOf(layout: Layout, item: ClauseSource): Generator<Clause> {
  const closings = closingsOf(layout, item)
  const whole = opensPreferred(layout, item.from, item.to) ? { ...item, preferred: true } : item
  let from = item.from
  let isFirst = true
  for (let at = item.from; at <= item.to; at++) {
    const closing = closings.get(at)
    if (closing !== undefined && at < item.to) at = closing
    const next = nextClause(layout, item, from, at)
    if (next === undefined) continue
    for (const [start, end] of piecesOf(layout, from, at)) {
      const clause = clauseOf(layout, whole, start, end, isFirst)
      if (clause === undefined) continue
      isFirst = false
      yield clause
    }
    from = next
  }
}

/** Where the clause behind the one that ends at `at` begins; undefined where none ends there. */
function nextClause(layout: Layout, { field, to }: ClauseSource, from: number, at: number): number | undefined {
  if (at >= to) return at + 1
  const isSemicolon = textOf(layout, at) === ';'
  if (isSemicolon && (isWithinFields(layout, { field, from, to }, at) || isBetweenPairs(layout, from, at, to)))
    return undefined
  if (endsClause(layout, at, to) || isBetweenItems(layout, from, at, to)) return at + 1
  return runsOn(layout, from, at, to) ? at : undefined
}

/** Whether an item has any clause: something stands in it besides marks. */
export function hasClause(layout: Layout, { from, to }: ClauseSource): boolean {
  for (let at = from; at < to; at++) if (layout.tokens.get(at)?.type !== 'mark') return true
  return false
}

/** More tokens than a sentence has: what is done to a clause may take the square of its length. */
const LONGEST_CLAUSE = 256

/** Cuts what is longer behind its last comma, or wherever it has to be. */
function piecesOf(layout: Layout, from: number, to: number): [from: number, to: number][] {
  const pieces: [number, number][] = []
  let start = from
  while (to - start > LONGEST_CLAUSE) {
    let cut = start + LONGEST_CLAUSE
    while (cut > start && textOf(layout, cut - 1) !== ',') cut -= 1
    if (cut === start) cut = start + LONGEST_CLAUSE
    pieces.push([start, cut])
    start = cut
  }
  pieces.push([start, to])
  return pieces
}

function clauseOf(layout: Layout, item: ClauseSource, from: number, to: number, isFirst: boolean): Clause | undefined {
  const tokens = tokensOf(layout, from, to)
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined || !tokens.some(hasLetters)) return undefined
  const hasLead = isFirst && item.leadStart < first.start
  const field = item.field ?? fieldOfBar(layout, from, to)
  return {
    span: [first.start, last.end],
    tokens,
    ...(hasLead ? { lead: [item.leadStart, first.start] as const } : {}),
    ...(field === undefined ? {} : { field }),
    ...(isFirst && item.labelStart !== undefined ? { labelStart: item.labelStart } : {}),
    ...(item.preferred === true ? { preferred: true as const } : {}),
    ...(item.section === undefined ? {} : { section: item.section }),
  }
}

/** 上海 | 3-5年 | 本科: what a line of tags says of work by its years alone. */
function fieldOfBar(layout: Layout, from: number, to: number): FormField | undefined {
  const isOfBar = textOf(layout, from - 1) === '|' || textOf(layout, to) === '|'
  return isOfBar && isYears(layout, from, to) ? 'experience' : undefined
}

/** Read again where the page breaks the clause: what stands on either side of the break may be one word. */
function tokensOf({ tokens, joined, source }: Layout, from: number, to: number): readonly Token[] {
  const own = tokens.between(from, to)
  const kept = own.filter((token) => !isBreak(token))
  const [first, last] = [kept[0], kept.at(-1)]
  if (kept.length === own.length || first === undefined || last === undefined) return kept
  return separateEnclosed(lexWithin(joined, source, first.start, last.end))
}

function hasLetters(token: Token): boolean {
  return token.type !== 'mark'
}

/** years?experience, years??experience, 3?5 years: what a wrong encoding has made of an apostrophe or a dash. */
function isDamaged({ tokens }: Layout, at: number): boolean {
  let [first, last] = [at, at]
  while (isQuestion(tokens.get(first - 1))) first -= 1
  while (isQuestion(tokens.get(last + 1))) last += 1
  const [before, next] = [tokens.get(first - 1), tokens.get(last + 1)]
  const isBetween = (isLatin(before) && isLatin(next)) || (before?.type === 'number' && next?.type === 'number')
  return isBetween && touches(before, tokens.get(first)) && touches(tokens.get(last), next)
}

function isQuestion(token: Token | undefined): boolean {
  return isMark(token, '?')
}

/** Whether a clause ends with the token at `at`, in an item that goes on up to `to`. */
export function endsClause(layout: Layout, at: number, to: number): boolean {
  const text = textOf(layout, at)
  if (text === '.') return pointEndsSentence(layout, at, to)
  if (text === '?') return !isDamaged(layout, at) && !isWord(layout.tokens.get(at + 1), 'negation', 'refuse') // No licence? | Do not apply
  if (text === ';')
    return !isOfYears(layout, at + 1, to) && !opensUpperAge(layout, at + 1) && !isBetweenFields(layout, at, to)
  if (text === '|') return !isBarOfForm(layout.tokens.get(at - 1), layout.tokens.get(at + 1))
  return isOneOf(text, CLAUSE_ENDS)
}

/** Maximum age limit | 45 years, 聽 | 中等: a bar between what a form asks and what it says. */
function isBarOfForm(before: Token | undefined, next: Token | undefined): boolean {
  return isWord(before, 'noun', 'age') || (isWord(before, 'language-skill') && isWord(next, 'level-wording'))
}

/** The closing bracket of each opening one, where it stands near enough; one pass, with a stack. */
function closingsOf(layout: Layout, { from, to }: ClauseSource): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (let at = from; at < to; at++) {
    const text = textOf(layout, at)
    if (text === '(') open.push(at)
    else if (text === ')') {
      const start = open.pop()
      if (start !== undefined && isNear(layout, start, at)) closings.set(start, at)
    }
  }
  return closings
}

function isNear({ tokens }: Layout, start: number, end: number): boolean {
  return (tokens.get(end)?.end ?? 0) - (tokens.get(start)?.start ?? 0) <= LONGEST_BRACKET
}
