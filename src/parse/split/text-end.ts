import { isMark, isWord } from '../../text/cursor'
import { isAmong } from '../../text/wording'
import type { Cutter } from './cutter'
import { labelAt, markAt } from './cutter'
import { readComposed } from './labels/composed'
import { isGluedLabel } from './labels/glued'
import { readUnset } from './labels/unset'
import type { Layout } from './layout'
import { CLAUSE_ENDS, DASHES, gapBefore, isOneOf, textOf } from './layout'
import { opensLevelWithYears } from './level-years'
import type { ListMark } from './lists'
import { countsOn } from './lists/mark'
import { opensUpperAge } from './semicolons'

/** Where the text that starts at `from` ends: at the next item, heading or label of the row, or with it. */
export function endOfText(cutter: Cutter, from: number): number {
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
