import { isWord } from '../../text/cursor'
import { isAmong } from '../../text/wording'
import { UPPER } from '../../vocab/age-words'
import type { Cutter } from './cutter'
import { labelAt, markAt } from './cutter'
import type { Label } from './labels/label'
import { isLiftedLabel } from './labels/lifted'
import { isHanText } from './labels/region'
import type { Layout } from './layout'
import { isPicture, textOf } from './layout'
import { opensLevelWithYears } from './level-years'
import type { ListMark } from './lists'
import { countsPosts, namesPosts } from './notices'
import { readPairs } from './pairs'
import { endOfCounted, endOfFact, endOfNamed, endOfTitle, opensPerson } from './piece-ends'
import { rowsOfPosts } from './posts-of-row'
import { rowsOf } from './rows'
import type { Placed, Segment } from './segment'
import { looksRequired } from './signs'
import { readTable } from './tables'
import { endOfText } from './text-end'

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
