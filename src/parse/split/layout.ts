import type { Span } from '../../model/span'
import type { TokenColumns } from '../../text/columns'
import { isHan } from '../../text/letters'
import { lexColumns } from '../../text/lex'
import { INVISIBLE } from '../../text/spacing'
import type { Token } from '../../text/token'
import type { FoldedSource } from './document'
import { enclosedPieces } from './lists/enclosed'
import { inlineTags } from './markup'
import { hidden, runningHeads } from './running-heads'

/** The tokens of a text and the text itself: what all of splitting looks at. */
export interface Layout extends FoldedSource {
  /** Without the lines that a page repeats, and the tags that say how words look. */
  readonly tokens: TokenColumns
  /** With them: nothing that is written may be lost. */
  readonly all: TokenColumns
  /** The folded text with a blank for each line break: a word may go on behind the break of a page (以⏎上). */
  readonly joined: string
}

/** What is written for a dash: Qualifications - Required. */
export const DASHES: readonly string[] = ['-', '–', '—']

export function layoutOf({ source, folded }: FoldedSource): Layout {
  const all = lexColumns(folded, source, enclosedPieces)
  const unread = [...runningHeads(all, folded), ...inlineTags(all, folded)].sort(([a], [b]) => a - b)
  const joined = hidden(folded, unread).replace(LINE_BREAK, (lineBreak) => ' '.padEnd(lineBreak.length, INVISIBLE))
  return new LaidOut(source, folded, joined, all, all.without(unread))
}

/**
 * A class, and no literal: where literals of one place have often lived long, V8 puts the next ones among the old objects at once, and
 * an old object that is dead keeps every token alive until the next full collection. Short texts took three times as long.
 */
class LaidOut implements Layout {
  constructor(
    readonly source: string,
    readonly folded: string,
    readonly joined: string,
    readonly all: TokenColumns,
    readonly tokens: TokenColumns,
  ) {}
}

/** With the indent of the line behind it. */
const LINE_BREAK = /\r?[\n\u2028\u2029][ \t]*/g

/** What a token is written as; '' beyond the ends of the text. */
export function textOf({ tokens }: Layout, index: number): string {
  return tokens.get(index)?.text ?? ''
}

/** Whether what is written is one of these units and no more. */
export function isOneOf(text: string, units: string): boolean {
  return text.length === 1 && units.includes(text)
}

/** What ends a clause. A comma does not: 本科以上，5年经验 is one clause and two requirements. */
export const CLAUSE_ENDS = '。;!?|'

/** Whether white space stands between a token and the one before it: 0 none, 1 a blank, 2 more, or a tab. */
export function gapBefore({ tokens, joined }: Layout, index: number): 0 | 1 | 2 {
  const before = tokens.get(index - 1)
  const token = tokens.get(index)
  if (before === undefined || token === undefined || before.end === token.start) return 0
  let blanks = 0
  for (let i = before.end; i < token.start && blanks < 2; i++) {
    if (joined[i] === '\t') blanks = 2
    else if (joined[i] !== INVISIBLE) blanks += 1
  }
  return blanks > 1 ? 2 : blanks === 1 ? 1 : 0
}

export function isBreak(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.type === 'mark' &&
    (token.text === '\n' || token.text === '\u2028' || token.text === '\u2029')
  )
}

/** 上海 | 3-5年 | 本科: a bar parts cells, and stands in no sentence. */
export function hasBar(layout: Layout, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (textOf(layout, at) === '|') return true
  return false
}

/** An emoji, which opens a line as a bullet does. */
export function isPicture(text: string): boolean {
  return text.length === 2 && text >= '\ud83c' && text < '\ud83f'
}

/** Index of the first token that starts at or after an offset, from `index` on; undefined where the offset is within a token. */
export function indexAt({ tokens }: Layout, offset: number, index: number): number | undefined {
  const at = tokens.indexFrom(offset, index)
  return (tokens.get(at - 1)?.end ?? 0) > offset && at > index ? undefined : at
}

/** Columns that a stretch takes in print: a Han unit is two wide. */
export function columns(folded: string, [start, end]: Span): number {
  let width = 0
  for (let i = start; i < end; i++) width += isHan(folded.charCodeAt(i)) || folded.charCodeAt(i) >= 0x3000 ? 2 : 1
  return width
}

/** The source of a span without the blanks and separators at its ends. */
export function trimmed(source: string, [start, end]: Span): string {
  let from = start
  let to = end
  while (from < to && isLoose(source.charAt(from))) from++
  while (to > from && isLoose(source.charAt(to - 1))) to--
  return source.slice(from, to)
}

const LOOSE = ` \t\r\n\u00a0\u3000${INVISIBLE}\ufeff;；:：,，。|｜、`

function isLoose(unit: string): boolean {
  return LOOSE.includes(unit)
}
