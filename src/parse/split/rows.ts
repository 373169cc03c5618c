import { isMark, isWord } from '../../text/cursor'
import { isDigit } from '../../text/letters'
import { isLatin, opensWithAny } from '../../text/wording'
import { CONTINUERS, LATIN_CONTINUERS, OWN_DEMANDS } from '../../vocab/page/lines'
import { HTML_BLOCKS, HTML_BREAKS } from '../../vocab/page/markup'
import { readLabel } from './labels'
import type { Layout } from './layout'
import { columns, hasBar, isBreak, isOneOf, isPicture, textOf } from './layout'
import type { ListMark } from './lists'
import { readListMark } from './lists'
import { tagLength } from './markup'

/** A line as it is meant: a line of the page, with those that continue its sentence. */
export interface Row {
  /** Indices of its tokens, half-open; breaks within a sentence stand among them. */
  readonly from: number
  readonly to: number
  /** An empty line, or the start of the text, is above it. */
  readonly blankAbove: boolean
}

/** Columns of a line that may have been broken by the page: half the width of a narrow one. */
const SHORTEST_BROKEN = 30
/** Without a list around it, a line has to be this wide, and nearly the widest, to be continued. */
const SHORTEST_PROSE = 56
const SENTENCE_ENDS = '。;!?:.|'

/** Cuts the text into rows, joining the lines of a sentence that a page breaks. */
export function rowsOf(layout: Layout): readonly Row[] {
  const lines = linesOf(layout)
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0)
  const page = widthOfColumn(layout, lines, widest)
  const rows: Row[] = []
  let isNumbered = false
  let isItem = false
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const last = rows.at(-1)
    const opens = opensItem(layout, line)
    if (
      above !== undefined &&
      last !== undefined &&
      !opens &&
      !line.setOff &&
      (continues(layout, above, line, isNumbered ? 0 : widest) ||
        fillsColumn(layout, above, line, page) ||
        (isItem && goesOn(layout, above, line)))
    ) {
      rows[rows.length - 1] = { ...last, to: line.to }
    } else {
      rows.push({ from: line.from, to: line.to, blankAbove: line.blankAbove })
      const mark = markOf(layout, line.from)
      isNumbered = mark?.value !== undefined
      isItem = mark !== undefined
    }
  }
  return rows
}

/** Columns that a line of a newspaper has at least, and by how many its lines may differ, as a mark or a figure goes to the next. */
const NARROWEST_COLUMN = 14
const RAGGED = 2
/** Fewer lines than these tell nothing of the page. */
const FEWEST_LINES = 4

/** How wide the column is that the text was set in, where most of its lines are full and go on with no stop; 0 where they end by themselves. */
function widthOfColumn(layout: Layout, lines: readonly PrintedLine[], widest: number): number {
  if (lines.length < FEWEST_LINES || widest < NARROWEST_COLUMN || widest >= SHORTEST_PROSE) return 0
  const full = lines.filter((line) => line.width >= widest - RAGGED && !endsSentence(layout, line))
  const isProse = full.filter((line) => holdsComma(layout, line)).length * 2 >= full.length // and no list of items of one length
  return full.length * 2 > lines.length && isProse ? widest : 0
}

function holdsComma({ tokens }: Layout, { from, to }: Row): boolean {
  return tokens.between(from, to - 1).some((token) => isMark(token, ',、'))
}

/** 年龄⏎45岁以下，有高压电⏎工证: a full line of such a column breaks wherever it has to. */
function fillsColumn(layout: Layout, above: PrintedLine, line: PrintedLine, page: number): boolean {
  if (page === 0 || line.blankAbove || above.width < page - RAGGED || endsSentence(layout, above)) return false
  return !isLatin(layout.tokens.get(above.to - 1)) && !hasLabel(layout, above) && !hasCells(layout, above)
}

function endsSentence(layout: Layout, { to }: Row): boolean {
  return SENTENCE_ENDS.includes(textOf(layout, to - 1).slice(-1))
}

interface PrintedLine extends Row {
  readonly width: number
  /** An element of HTML that is a block ends or begins above it: no sentence goes on over that. */
  readonly setOff: boolean
}

function linesOf(layout: Layout): PrintedLine[] {
  const { tokens, folded } = layout
  const lines: PrintedLine[] = []
  let from = 0
  let breaks = 2
  let setOff = false
  for (let at = 0; at <= tokens.length; at++) {
    const block = tagLength(tokens, at, HTML_BLOCKS)
    const length = at === tokens.length ? 1 : block || breakLength(layout, at)
    if (length === 0) continue
    if (at > from) {
      const span = [tokens.get(from)?.start ?? 0, tokens.get(at - 1)?.end ?? 0] as const
      lines.push({ from, to: at, blankAbove: breaks > 1, setOff, width: columns(folded, span) })
      breaks = 0
      setOff = false
    }
    if (block > 0) setOff = true
    else breaks += 1
    from = at + length
    at = from - 1
  }
  return lines
}

/** Tokens of the line break that stands there: a break, or `<br>` left in the text. */
function breakLength(layout: Layout, at: number): number {
  return isBreak(layout.tokens.get(at)) ? 1 : tagLength(layout.tokens, at, HTML_BREAKS)
}

function opensItem(layout: Layout, { from, to }: Row): boolean {
  if (isPicture(textOf(layout, from)) || textOf(layout, from) === '【') return true
  if (markOf(layout, from) !== undefined) return true
  return readLabel(layout, from, { lineEnd: to, ownLine: true }) !== undefined
}

function markOf(layout: Layout, from: number): ListMark | undefined {
  return readListMark(layout.folded, layout.tokens.get(from)?.start ?? 0, { previous: undefined })
}

/** Columns that an item has at least where its page breaks it. */
const SHORTEST_ITEM = 16

/** - experience in accounts⏎payable, - Diploma in⏎Law⏎or Tax: an item of English that the next line, with no mark, has the rest of. */
function goesOn(layout: Layout, above: PrintedLine, line: PrintedLine): boolean {
  const isWithin = above.width >= SHORTEST_ITEM || leadsOn(layout, above) || opensRest(layout, line)
  if (!line.blankAbove && breaksAtEmphasis(layout, above, line)) return true
  if (line.blankAbove || !isWithin || !isLatin(layout.tokens.get(line.from))) return false
  if (endsSentence(layout, above) || !isLatin(layout.tokens.get(above.to - 1))) return false
  return (
    !hasLabel(layout, above) && !hasCells(layout, above) && (!opensSentence(layout, line) || leadsOn(layout, above))
  )
}

/** … English and⏎, … experience in⏎. */
function leadsOn({ tokens }: Layout, { to }: Row): boolean {
  const last = tokens.get(to - 1)
  return isWord(last, 'connective') || isWord(last, 'function-word', 'particle')
}

/** - Fluent⏎**Welsh**⏎and polite: where words are set in bold a page of Markdown may break the line of its item on either side. */
function breaksAtEmphasis(layout: Layout, above: Row, line: Row): boolean {
  const [start, end] = [layout.tokens.get(line.from)?.start ?? 0, layout.tokens.get(above.to - 1)?.end ?? 0]
  const opens = layout.folded.startsWith(EMPHASIS, start - EMPHASIS.length)
  return (
    !endsSentence(layout, above) && (opens || (layout.folded.startsWith(EMPHASIS, end) && !opensSentence(layout, line)))
  )
}

const EMPHASIS = '**'

/** | or Tax, | in a similar role: in small letters, what cannot begin a sentence. */
function opensRest(layout: Layout, line: Row): boolean {
  const [word = ''] = textOf(layout, line.from).split(' ')
  return LATIN_CONTINUERS.includes(word) && !opensSentence(layout, line)
}

/** Whether a line is the rest of the sentence above it; `widest` is 0 within a numbered item, where any line of some width goes on. */
function continues(layout: Layout, above: PrintedLine, line: PrintedLine, widest: number): boolean {
  if (line.blankAbove || endsSentence(layout, above)) return false
  if (breaksWord(layout, above, line) || endsOpen(layout, above)) return true
  if (hasLabel(layout, above) || hasCells(layout, above)) return false
  if (opensSentence(layout, line) && !awaitsMore(layout, above)) return false
  if (opensDemand(layout, line)) return false
  if (above.width >= SHORTEST_BROKEN - 6 && CONTINUERS.includes(textOf(layout, line.from).charAt(0))) return true
  if (widest === 0) return above.width >= SHORTEST_BROKEN
  if (above.width >= SHORTEST_PROSE && isWithinSentence(layout, above, line)) return true
  return above.width >= SHORTEST_PROSE && above.width * 10 >= widest * 9
}

/** … will be⏎advantageous: small letters go on with a wide line of English, however much wider another is. */
function isWithinSentence(layout: Layout, above: Row, line: Row): boolean {
  const isLatinOnBothSides = isLatin(layout.tokens.get(above.to - 1)) && isLatin(layout.tokens.get(line.from))
  return isLatinOnBothSides && !opensSentence(layout, line)
}

/** 护士 | 5 | 大专, and the same with tabs: a row of a table ends where its line does. */
function hasCells(layout: Layout, { from, to }: Row): boolean {
  const line = layout.source.slice(layout.tokens.get(from)?.start, layout.tokens.get(to - 1)?.end)
  return hasBar(layout, from, to) || line.split('\t').length >= FEWEST_CELLS
}

/** Two stretches may have a tab between them for the look of it. */
const FEWEST_CELLS = 3

/** A capital or a figure opens a sentence of an English page, unless the line above waits for it (experience in⏎Marketing). */
function opensSentence({ source, tokens }: Layout, { from }: Row): boolean {
  const unit = source.charAt(tokens.get(from)?.start ?? 0)
  return isLatin(tokens.get(from))
    ? unit !== unit.toLowerCase()
    : isDigit(unit.charCodeAt(0)) && isLatin(tokens.get(from + 1))
}

/** | 須持有 | 有效廚師證: a line of Chinese that opens with what it asks for is an item of its own. */
function opensDemand({ tokens }: Layout, { from }: Row): boolean {
  return opensWithAny(tokens.get(from), OWN_DEMANDS)
}

/** … experience in⏎, … at least⏎, … sales,⏎: what cannot end a sentence. Behind Han anything may follow. */
function awaitsMore({ tokens }: Layout, { to }: Row): boolean {
  const last = tokens.get(to - 1)
  if (last?.type === 'mark') return !')"\''.includes(last.text)
  return (
    !isLatin(last) ||
    isWord(last, 'function-word') ||
    isWord(last, 'connective') ||
    isWord(last, 'bound', 'min.before', 'more.before', 'max.before', 'less.before')
  )
}

/** … in Marketing,⏎Finance or …, 护理、⏎助产 …: a line may end so, but no sentence does. */
function endsOpen(layout: Layout, { to }: Row): boolean {
  return isOneOf(textOf(layout, to - 1), OPEN_ENDS)
}

const OPEN_ENDS = ',、/&'

/** 5年以⏎上, 本科及⏎以上: no line ends or starts so, however narrow the page. */
function breaksWord(layout: Layout, above: PrintedLine, line: PrintedLine): boolean {
  const end = textOf(layout, above.to - 1)
  const start = textOf(layout, line.from)
  return (end.endsWith('以') && '上下内外'.includes(start.charAt(0))) || (end.endsWith('及') && start.startsWith('以'))
}

function hasLabel(layout: Layout, { from, to }: Row): boolean {
  const label = readLabel(layout, from, { lineEnd: to, ownLine: true })
  return label !== undefined && (label.alone || label.field !== undefined)
}
