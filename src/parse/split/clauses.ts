import { isField, isMajorNoun } from '../../kinds/major/words'
import { isAmong, isJoint, isLatin, isStop, opensWithAny } from '../../kinds/places'
import { isMark, isWord, touches } from '../../text/cursor'
import { isCjk, isUpperCase } from '../../text/letters'
import { lexWithin } from '../../text/lex'
import type { Token } from '../../text/token'
import { ABBREVIATIONS } from '../../vocab/abbreviations'
import { UPPER } from '../../vocab/age-words'
import { CONFERRED_BY as FROM } from '../../vocab/field-words'
import type { FormField } from '../../vocab/form-fields'
import type { SectionKind } from '../../vocab/headings'
import type { Clause } from './document'
import type { Layout } from './layout'
import { DASHES, gapBefore, isBreak, textOf } from './layout'
import { separateEnclosed } from './lists/enclosed'
import { opensSentence, runsOn } from './run-on'
import { isYears } from './signs'

export interface ClauseSource {
  /** Indices of the tokens, half-open. */
  readonly from: number
  readonly to: number
  /** Offset where what leads up to the clause starts: its heading, its label, its list number. */
  readonly leadStart: number
  readonly field?: FormField | undefined
  readonly preferred?: boolean
  readonly section?: SectionKind | undefined
}

/** What ends a clause. A comma does not: 本科以上，5年经验 is one clause and two requirements. */
const ENDS = '。;!?|'
/** A longer bracket is one that was never closed. */
const LONGEST_BRACKET = 80

/** The clauses of an item: its sentences, and what semicolons and bars part. Brackets hold together what they enclose. */
export function* clausesOf(layout: Layout, item: ClauseSource): Generator<Clause> {
  const closings = closingsOf(layout, item)
  const whole = opensPreferred(layout, item) ? { ...item, preferred: true } : item
  let from = item.from
  let isFirst = true
  for (let at = item.from; at <= item.to; at++) {
    const closing = closings.get(at)
    if (closing !== undefined && at < item.to) at = closing
    const next = nextClause(layout, from, at, item.to)
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
function nextClause(layout: Layout, from: number, at: number, to: number): number | undefined {
  if (at >= to || endsClause(layout, at, to) || isBetweenItems(layout, from, at, to)) return at + 1
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
  if (text === '.') return isFullStop(layout, at, to)
  if (text === '?') return !isDamaged(layout, at)
  if (text === ';')
    return !isOfYears(layout, at + 1, to) && !opensUpperAge(layout, at + 1) && !isBetweenFields(layout, at, to)
  if (text === '|') return !isBarOfForm(layout.tokens.get(at - 1), layout.tokens.get(at + 1))
  return text.length === 1 && ENDS.includes(text)
}

/** 6 years in sales | ; with 2 | in a lead role: a part of the years that were said before. */
function isOfYears({ tokens }: Layout, at: number, to: number): boolean {
  return at + 1 < to && tokens.get(at)?.text === 'with' && tokens.get(at + 1)?.type === 'number'
}

/** How far before its fields a level is looked for, and the longest name of a field, in tokens. */
const FIELDS = 60
const FIELD = 8

/** a degree in Law | ; | Economics; or Finance: fields of one level, which semicolons part. */
function isBetweenFields({ tokens }: Layout, at: number, to: number): boolean {
  let next = isJoint(tokens.get(at + 1)) ? at + 2 : at + 1
  const first = next
  while (next < to && next - first < FIELD && (isField(tokens.get(next)) || isJoint(tokens.get(next)))) next += 1
  const ends =
    next >= to || isStop(tokens.get(next)) || isMark(tokens.get(next), '.') || isAmong(tokens.get(next), FROM)
  if (!isLatin(tokens.get(first)) || !isWord(tokens.get(first), 'field') || !ends) return false
  for (let place = at - 1; place >= Math.max(0, at - FIELDS) && !isMark(tokens.get(place), '.'); place--) {
    if (isWord(tokens.get(place), 'education')) return true
    if (!isMark(tokens.get(place), ',;:()&') && !isOfFieldList(tokens.get(place))) return false
  }
  return false
}

function isOfFieldList(token: Token | undefined): boolean {
  return (
    isField(token) ||
    isJoint(token) ||
    isWord(token, 'field-word') ||
    isWord(token, 'connective', 'one-of') ||
    isMajorNoun(token)
  )
}

/** Minimum age 18 | ; maximum age: 30, 最低年龄18岁 | ；最高年龄 | 30岁: the other end of an age. */
export function opensUpperAge({ tokens }: Layout, at: number): boolean {
  const isBounded = isWord(tokens.get(at), 'bound', 'max.before') && isWord(tokens.get(at + 1), 'noun', 'age')
  const next = isBounded ? at + 2 : at + 1
  return (
    (isBounded || isAmong(tokens.get(at), UPPER)) &&
    [next, next + 1].some((place) => tokens.get(place)?.type === 'number')
  )
}

/** Maximum age limit | 45 years, 聽 | 中等: a bar between what a form asks and what it says. */
function isBarOfForm(before: Token | undefined, next: Token | undefined): boolean {
  return isWord(before, 'noun', 'age') || (isWord(before, 'language-skill') && isWord(next, 'level-wording'))
}

/** What a dash parts from the rest of its line is at least as long: Fluent - English is one matter. */
const SHORTEST_ITEM = 3

/** A word that a hyphen ends is longer: Pre- Sales is one word, and Co- Founder. */
const SHORTEST_LAST = 5

/**
 * A dash with blanks around it, or behind the word that weighs an item, parts the items of a line whose breaks are lost: Retail
 * experience preferred - Knowledge of wine; degree required-MBA preferred. What only comments on it (Degree - preferred, English
 * - fluent) stays beside it.
 */
function isBetweenItems(layout: Layout, from: number, at: number, to: number): boolean {
  const { tokens } = layout
  const [before, dash, next] = [tokens.get(at - 1), tokens.get(at), tokens.get(at + 1)]
  if (!isAmong(dash, DASHES) || !isLatin(before) || !isLatin(next) || at + 1 >= to) return false
  if (at - from > 1 && endsItem(layout, at, to)) return true // field- Ability to
  return at - from >= SHORTEST_ITEM && !isComment(next as Token) && partsItems(layout, at)
}

function partsItems({ tokens, source }: Layout, at: number): boolean {
  const [before, dash, next] = [tokens.get(at - 1), tokens.get(at), tokens.get(at + 1)]
  if (dash === undefined || next === undefined) return false
  const isSetOff = dash.start > (before?.end ?? 0) && next.start > dash.end
  const isCapitalNext = isUpperCase(source.charAt(next.start))
  if (dash.start > (before?.end ?? 0) && next.start === dash.end && isCapitalNext && next.text.length > 2) return true // field -Ability to
  return isWord(before, 'modality') ? isSetOff || isCapitalNext : isSetOff && (isCapitalNext || next.text === 'any')
}

/** ### Preferred - Retail experience - Knowledge of wine: the heading of a list whose line breaks are lost. */
function opensPreferred({ tokens }: Layout, { from, to }: ClauseSource): boolean {
  let at = from
  while (at < to && at - from < SHORTEST_ITEM && '#*'.includes(tokens.get(at)?.text ?? ' ')) at += 1
  return isWord(tokens.get(at), 'heading', 'preferred', 'preferred-bare') && isAmong(tokens.get(at + 1), DASHES)
}

/** fields | - Strong manners, team | - Must be: a hyphen on a word that is no prefix, or before one that sentences open with. */
function endsItem(layout: Layout, at: number, to: number): boolean {
  const [before, dash] = [layout.tokens.get(at - 1), layout.tokens.get(at)]
  const next = layout.tokens.get(at + 1)
  if (next === undefined || !touches(before, dash) || !opensItem(layout, at)) return false
  return opensSentence(layout, at + 1, to) || ((before?.text.length ?? 0) >= SHORTEST_LAST && !isComment(next))
}

/** - Strong manners: a dash, a blank and a capital. */
function opensItem(layout: Layout, at: number): boolean {
  const next = layout.tokens.get(at + 1)
  const isCapitalNext = next !== undefined && isUpperCase(layout.source.charAt(next.start))
  return isAmong(layout.tokens.get(at), DASHES) && isCapitalNext && gapBefore(layout, at + 1) > 0
}

function isComment(token: Token): boolean {
  return isWord(token, 'modality') || isWord(token, 'connective') || isWord(token, 'level-wording')
}

/** A point ends a sentence before Han, at the end, or before a blank and a capital; not in 3.5, min. 5 or B.A. */
function isFullStop(layout: Layout, at: number, to: number): boolean {
  const before = layout.tokens.get(at - 1)
  const next = layout.tokens.get(at + 1)
  if (before === undefined) return false
  if (next === undefined || at + 1 >= to || isBreak(next)) return true
  const isHanNext = isCjk(next.text.charCodeAt(0))
  const gap = gapBefore(layout, at + 1)
  if (gap === 0)
    return isHan(before)
      ? isHanNext || next.type === 'number'
      : isSeam(layout, before, next) || isBeforeYears(layout, at) || opensItem(layout, at + 1)
  if ((isAbbreviation(before) && !isOfFigure(layout, at - 1)) || isOfListMark(layout, at - 1)) return false
  return isHanNext || next.type === 'number' || isUpperCase(layout.source.charAt(next.start)) || next.type === 'mark'
}

function isHan({ text, type }: Token): boolean {
  return isCjk(text.charCodeAt(0)) && type !== 'number'
}

/** The shortest words that a sentence ends with, and begins with, where no blank stands between: Node.js and B.Com are one word. */
const SHORTEST_END = 4
const SHORTEST_START = 3

/** degree required.MBA preferred: a word that we know, in small letters, and a capital. */
function isSeam({ source }: Layout, before: Token, next: Token): boolean {
  if (before.type !== 'word' || before.text.length < SHORTEST_END || next.text.length < SHORTEST_START) return false
  return isLatin(before) && !isUpperCase(source.charAt(before.end - 1)) && isUpperCase(source.charAt(next.start))
}

/** degree required. | 2-3 years: a word that we know, in small letters, and how many years. */
function isBeforeYears({ source, tokens }: Layout, stop: number): boolean {
  const before = tokens.get(stop - 1)
  if (before?.type !== 'word' || before.text.length < SHORTEST_END || !isLatin(before)) return false
  if (isUpperCase(source.charAt(before.end - 1)) || tokens.get(stop + 1)?.type !== 'number') return false
  let at = stop + 2
  while (at < stop + LONGEST_COUNT && isOfCount(tokens.get(at))) at += 1
  return isWord(tokens.get(at), 'unit', 'year', 'month') || opensWithAny(tokens.get(at), [YEARS])
}

/** How the label opens that is one word with its unit: years of experience. */
const YEARS = 'years '

/** Tokens from a stop to the unit behind the longest figure: 3 | - | 5 | +. */
const LONGEST_COUNT = 7

function isOfCount(token: Token | undefined): boolean {
  return token?.type === 'number' || isWord(token, 'range', 'to') || isWord(token, 'bound') || isMark(token, '-')
}

function isAbbreviation({ type, text }: Token): boolean {
  const code = text.charCodeAt(0)
  return type !== 'mark' && !isCjk(code) && (text.length === 1 || ABBREVIATIONS.includes(text))
}

/** AutoCAD 3 | D |., Windows 8 | E |.: a letter on a figure ends a name, and shortens nothing. */
function isOfFigure({ tokens }: Layout, at: number): boolean {
  const [figure, letter] = [tokens.get(at - 1), tokens.get(at)]
  return figure?.type === 'number' && letter?.start === figure.end
}

/** 2). Fluent English: the bracket behind a list mark, which nothing has opened. */
function isOfListMark({ tokens }: Layout, at: number): boolean {
  const mark = tokens.get(at - 1)
  const isCounter = mark?.type === 'number' || mark?.text.length === 1
  return isMark(tokens.get(at), ')') && isCounter && !isMark(tokens.get(at - 2), '(')
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
