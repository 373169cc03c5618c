import { isMark, isWord } from '../../text/cursor'
import { isAmong } from '../../text/wording'
import { UPPER } from '../../vocab/age-words'
import { readLabel } from './labels'
import { readComposed } from './labels/composed'
import { isGluedLabel } from './labels/glued'
import type { Label, LabelContext } from './labels/label'
import { isLiftedLabel } from './labels/lifted'
import { isHanText } from './labels/region'
import { readUnset } from './labels/unset'
import type { Layout } from './layout'
import { CLAUSE_ENDS, DASHES, gapBefore, indexAt, isOneOf, isPicture, textOf } from './layout'
import type { ListMark } from './lists'
import { readListMark } from './lists'
import { countsOn } from './lists/mark'
import { readPairs } from './pairs'
import { endOfCounted, endOfFact, endOfNamed, endOfTitle, opensPerson } from './piece-ends'
import { ASKING } from './posts'
import { rowsOfPosts } from './posts-of-row'
import type { Row } from './rows'
import { rowsOf } from './rows'
import type { Placed, Segment } from './segment'
import { opensUpperAge } from './semicolons'
import { looksRequired } from './signs'
import { readTable } from './tables'

/** Cuts a text into headings, labels and items, from left to right; what no segment holds is punctuation. */
export function segmentsOf(layout: Layout): readonly Segment[] {
  const segments: Segment[] = []
  const rows = rowsOf(layout).flatMap((row) => rowsOfPosts(layout, row))
  const isOfPosts = countsPosts(layout, rows)
  const isOfNames = namesPosts(layout, rows)
  let previous: ListMark | undefined
  let pending: Placed | undefined
  for (let index = 0; index < rows.length; index++) {
    const table = readTable(layout, rows, index)
    if (table !== undefined) {
      segments.push(...table.segments)
      index = table.next - 1
      continue
    }
    const row = rows[index]
    if (row === undefined) break
    const pairs = readPairs(layout, row, index)
    if (pairs !== undefined) {
      segments.push(...pairs)
      continue
    }
    const next = rows[index + 1]
    const nextLine = next === undefined ? undefined : layout.tokens.get(next.from)?.start
    const cutter: Cutter = { layout, row, index, nextLine, previous, pending, isOfPosts, isOfNames, isForm: false }
    for (let at = row.from; at < row.to; ) at = cutPiece(cutter, at, segments)
    previous = cutter.previous
    pending = cutter.pending
  }
  return segments
}

interface Cutter {
  readonly layout: Layout
  readonly row: Row
  readonly index: number
  readonly nextLine: number | undefined
  previous: ListMark | undefined
  /** A list mark with nothing behind it: it leads the next line. */
  pending: Placed | undefined
  /** Rows of the page name a post each, say how many are sought for it, and go on with what is asked of them. */
  readonly isOfPosts: boolean
  /** Rows above the first heading of a role name a post each before a colon, and whom they want. */
  readonly isOfNames: boolean
  /** A field's label stood in this row: what a blank sets off may be another, if one that we do not know. */
  isForm: boolean
}

/** 会计 1名 大专以上 | 文员 2名 高中以上: one such row may be an item of a notice. */
function countsPosts(layout: Layout, rows: readonly Row[]): boolean {
  return rows.filter(({ from, to }) => endOfCounted(layout, from, to) < to).length > 1
}

/** 面点师：男，… | 服务员：女，…: rows that say of which post they are, and more than one of them wants men or women. */
function namesPosts(layout: Layout, rows: readonly Row[]): boolean {
  const named = rows.filter(({ from, to }) => {
    const end = endOfNamed(layout, from, to)
    return end < to && isWord(layout.tokens.get(end + 1), 'gender')
  })
  const first = named[0]?.from ?? 0
  return named.length > 1 && !rows.some((row) => row.from < first && headsAsked(layout, row))
}

function headsAsked(layout: Layout, { from, to }: Row): boolean {
  const label = readLabel(layout, from, { lineEnd: to, ownLine: true })
  return label !== undefined && ASKING.includes(label.section)
}

/** Takes one segment from the row at token `at` and returns where the next one starts. */
function cutPiece(cutter: Cutter, at: number, segments: Segment[]): number {
  const { layout } = cutter
  const last = segments.at(-1)
  const opening = openingAt(cutter, at, last)
  const lead = readLead(cutter, at, opening)
  const placed = placeOf(cutter, at, lead.mark)
  const label = labelAt(cutter, lead.next, opening === 'line', lead.mark)
  const isLimit = label?.alone === false && isAmong(layout.tokens.get(lead.next), UPPER) // Age limit: 35 says which end it is
  const isLabel =
    label !== undefined && !isLimit && isSeparate(label, opening) && !isValueOfHeading(cutter, label, last)
  if (isLabel && !isLiftedLabel(layout, lead.next, label) && !opensLevelWithYears(cutter, lead.next)) {
    segments.push({ type: 'label', label, end: layout.tokens.get(label.next - 1)?.end ?? placed.start, ...placed })
    noteLabel(cutter, label, lead.mark)
    if (label.offers !== true) return label.next
  }
  const field = opening === 'value' || isOfPost(cutter, label) ? undefined : label?.field
  const from = lead.next
  const start = field === undefined ? from : (label?.next ?? from)
  const to = endOfPiece(cutter, [from, start], opening, lead.mark, last)
  if (to > from) {
    const isOfForm = field !== undefined && !isOfLevel(cutter, from, label)
    segments.push({ type: 'text', from, to, ...(isOfForm && { field }), ...placed })
    cutter.pending = undefined
  } else cutter.pending = placed
  return Math.max(to, at + 1)
}

function noteLabel(cutter: Cutter, { field }: Label, mark: ListMark | undefined): void {
  if (field !== undefined) cutter.isForm = true
  else if (mark?.value === undefined) cutter.previous = undefined
  cutter.pending = undefined
}

/** Where the text from `from` ends, of which a label may hold as much as `start`: the title of a post may end before its line does. */
function endOfPiece(
  cutter: Cutter,
  [from, start]: readonly [number, number],
  opening: Opening,
  mark: ListMark | undefined,
  last: Segment | undefined,
): number {
  const end = endOfText(cutter, start)
  const mayCount = mark === undefined ? cutter.isOfPosts : mark.value !== undefined
  if (opening === 'line' && mayCount) {
    const counted = endOfCounted(cutter.layout, from, end)
    if (counted < end || mark !== undefined) return counted
  }
  if (opening === 'line' && mark === undefined && cutter.isOfNames) return endOfNamed(cutter.layout, from, end)
  if (opening !== 'value' || last?.type !== 'label') return end
  if (last.label.field === 'title') return endOfTitle(cutter.layout, from, end)
  return last.label.section === 'facts' ? endOfFact(cutter.layout, from, end) : end
}

type Opening = 'line' | 'value' | 'inline'

/** At the start of a line, behind a heading, or behind a field's label, where a value is due; else within a line. */
function openingAt({ row, index }: Cutter, at: number, last: Segment | undefined): Opening {
  if (at === row.from) return 'line'
  if (last?.type !== 'label' || last.row !== index) return 'inline'
  return last.label.field === undefined ? 'line' : 'value'
}

/** Whether a label stands apart from its value. 销售工作经验：3年 is one clause: its label narrows the value. */
function isSeparate(label: Label, opening: Opening): boolean {
  if (opening === 'value') return label.prefix === '' && label.colon
  return label.field === undefined || label.prefix === ''
}

/** Qualification: | Degree: behind the colon of a heading the name of a field, alone and without a colon of its own, is what is asked. */
function isValueOfHeading({ index }: Cutter, label: Label, last: Segment | undefined): boolean {
  const isBehind = last?.type === 'label' && last.row === index && last.label.colon
  return isBehind && label.field !== undefined && label.alone && !label.colon
}

/** 护理岗位：大专以上…: which post the words behind the colon ask it for; 招聘岗位：护士 names one, and 酒店岗位： above a list of posts none. */
function isOfPost({ layout, row }: Cutter, label: Label | undefined): boolean {
  if (label?.field !== 'title' || label.prefix === '') return false
  if (label.colon && label.alone && isHanText(label.prefix)) return true
  return (
    opensPerson(layout, label.next) || looksRequired(layout, label.next, Math.min(row.to, label.next + LONGEST_LOOK))
  )
}

/** 本科以上学历：金融: what is asked of whoever has the level, and no form's field, which has the level behind its colon. */
function isOfLevel({ layout }: Cutter, at: number, label: Label | undefined): boolean {
  return label?.field === 'education' && label.prefix !== '' && isWord(layout.tokens.get(at), 'education')
}

/** | Degree: 5 years |; Diploma: 7 years: a level with the years that are asked beside it, and no label. */
function opensLevelWithYears({ layout: { tokens }, row }: Cutter, at: number): boolean {
  const lead = tokens.get(at + 1)
  if (!isWord(tokens.get(at), 'education') || !(lead?.text === ':' || isAmong(lead, DASHES))) return false
  const value = tokens.between(at + 2, Math.min(row.to, at + 2 + LONGEST_YEARS))
  const isBare =
    value[0]?.type === 'number' && (value[1] === undefined || value[1].type === 'mark' || isWord(value[1], 'bound'))
  return isBare || value.some((token) => isWord(token, 'unit', 'year'))
}

/** Tokens of the longest figure of years with its bound. */
const LONGEST_YEARS = 5

/** Tokens behind a label within which conditions say that they are some. */
const LONGEST_LOOK = 40

function placeOf({ layout, row, index, pending }: Cutter, at: number, mark: ListMark | undefined): Placed {
  const ownLine = at === row.from
  const start = pending?.start ?? layout.tokens.get(at)?.start ?? 0
  const own = mark ?? pending?.mark
  return {
    start,
    ...(own === undefined ? {} : { mark: own }),
    ownLine,
    blankAbove: ownLine && row.blankAbove,
    row: index,
  }
}

/** The marks in front of an item, a bullet and a number at most: `■ 1、`. The last one counts. */
function readLead(cutter: Cutter, at: number, opening: Opening): { next: number; mark: ListMark | undefined } {
  let next = at
  let mark: ListMark | undefined
  for (let i = 0; i < 3 && next < cutter.row.to; i++) {
    const found = markAt(cutter, next, opening !== 'inline')
    if (found === undefined || (opening === 'value' && isValueOfAge(found.mark))) break
    mark = found.mark
    next = found.next
    if (mark.value !== undefined) cutter.previous = mark
  }
  while (next < cutter.row.to && isPicture(textOf(cutter.layout, next))) next++
  return { next, mark }
}

/** Age: | 18, | good English: no list has so many items that its first is this one. */
function isValueOfAge({ style, value = 0 }: ListMark): boolean {
  return style === '1,' && value > LONGEST_LIST
}

/** Items that a list behind a label has at the most. */
const LONGEST_LIST = 15

function markAt(
  { layout, row, nextLine, previous }: Cutter,
  at: number,
  lineStart: boolean,
): { next: number; mark: ListMark } | undefined {
  if (repeatsFigure(layout, at)) return undefined
  const start = layout.tokens.get(at)?.start ?? 0
  const mark = readListMark(layout.folded, start, {
    previous,
    nextLine,
    inline: !lineStart,
    source: layout.source,
  })
  if (mark === undefined) return undefined
  const next = indexAt(layout, mark.end, at)
  return next === undefined ? undefined : { next: Math.min(next, row.to), mark }
}

/** one | (1) | year: a figure that says again what stands before it counts no items. */
function repeatsFigure({ tokens }: Layout, at: number): boolean {
  const [before, again] = [tokens.get(at - 1), tokens.get(at + 1)]
  return (
    tokens.get(at)?.text === '(' &&
    before?.type === 'number' &&
    again?.type === 'number' &&
    before.value === again.value
  )
}

function labelAt({ layout, row }: Cutter, at: number, ownLine: boolean, mark: ListMark | undefined): Label | undefined {
  if (at >= row.to) return undefined
  return readLabel(layout, at, { lineEnd: row.to, ownLine, behind: sortOf(mark) }) ?? readUnset(layout, row, at)
}

/** A list mark as labels know it: a figure is a number, 一、 and A. may well stand before a heading. */
function sortOf(mark: ListMark | undefined): LabelContext['behind'] {
  if (mark?.style === 'bullet') return 'bullet'
  return mark?.style.startsWith('1') === true ? 'number' : undefined
}

/** Where the text that starts at `from` ends: at the next item, heading or label of the row, or with it. */
function endOfText(cutter: Cutter, from: number): number {
  for (let at = from + 1; at < cutter.row.to; at++)
    if (opensInside(cutter, at) && !opensUpperAge(cutter.layout, at) && !opensLevelWithYears(cutter, at)) return at
  return cutter.row.to
}

function opensInside(cutter: Cutter, at: number): boolean {
  const { layout } = cutter
  const before = textOf(layout, at - 1)
  const gap = gapBefore(layout, at)
  const isBoundary = gap === 2 || isOneOf(before, CLAUSE_ENDS)
  const mark = markAt(cutter, at, false)
  if (mark !== undefined && (isBoundary || gap > 0 || before.endsWith(':') || isNextItem(cutter, at, mark.mark)))
    return true
  if (isGluedLabel(layout, cutter.row.to, at, isBoundary || gap > 0 || isBehindCount(layout, at))) return true
  if (gap > 0 && readUnset(layout, cutter.row, at) !== undefined) return true
  if (gap > 0 && isOneOf(before, SENTENCE_ENDS) && (isByLegal(cutter, at) || headsSentence(cutter, at))) return true
  if (isBoundary && labelAt(cutter, at, false, undefined) !== undefined) return true
  return cutter.isForm && gap > 0 && hasColonNear(layout, at) && !isOfFigure(layout, at)
}

/** 招聘岗位：护士（10名）| 条件：…: behind a post and how many are sought for it. */
function isBehindCount({ tokens }: Layout, at: number): boolean {
  return isMark(tokens.get(at - 1), ')') && isWord(tokens.get(at - 2), 'unit', 'people')
}

/** … of the region. | What you will bring: 3 years …: the heading of the sentences behind it. */
function headsSentence({ layout, row }: Cutter, at: number): boolean {
  return readComposed(layout, at, { lineEnd: row.to, ownLine: false }) !== undefined
}

const SENTENCE_ENDS = '.!?'

/** Whether the sentence that begins at `at`, or the one that ends there, is of the law, and of nothing that stands beside it. */
function isByLegal({ layout, row }: Cutter, at: number): boolean {
  const isLegal = (place: number) => isWord(layout.tokens.get(place), 'heading', 'legal')
  const isWithin = (place: number) => !isOneOf(textOf(layout, place), SENTENCE_ENDS)
  for (let place = at; place < row.to && isWithin(place); place++) if (isLegal(place)) return true
  for (let place = at - 2; place >= row.from && isWithin(place); place--) if (isLegal(place)) return true
  return false
}

/** The number that follows on the last one, or a mark that is nothing else. */
function isNextItem({ layout, previous }: Cutter, at: number, mark: ListMark): boolean {
  if (mark.style === 'bullet' || mark.style === 'enclosed') return true
  const lead = layout.tokens.get(isAmong(layout.tokens.get(at - 1), DASHES) ? at - 2 : at - 1)
  if (mark.value === 1 && isWord(lead, 'modality', 'required')) return true // 必須 | (a) …; (b) …, 必須– | (a) …
  return countsOn(mark, previous)
}

/** 年龄：30 | 岁以下 学历：大专: the unit of a figure, or what bounds it, opens no field. */
function isOfFigure({ tokens }: Layout, at: number): boolean {
  return tokens.get(at - 1)?.type === 'number' && (isWord(tokens.get(at), 'unit') || isWord(tokens.get(at), 'bound'))
}

/** `英语：` after a blank in a row of fields. */
function hasColonNear(layout: Layout, at: number): boolean {
  const start = layout.tokens.get(at)?.start ?? 0
  for (let i = at + 1; i < at + 5; i++) {
    const token = layout.tokens.get(i)
    if (token === undefined || token.start - start > 8) return false
    if (token.text === ':') return true
    if (token.type === 'mark') return false
  }
  return false
}
