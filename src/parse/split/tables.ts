import { isWord } from '../../text/cursor'
import { LETTER } from '../../text/letters'
import { HEADINGS } from '../../vocab/facts.constant'
import type { FormField } from '../../vocab/form-fields'
import type { SectionKind } from '../../vocab/headings'
import { TICKS } from '../../vocab/page/lines'
import type { Cell } from './cells'
import { cellsOf, placedIn } from './cells'
import type { Label } from './labels/label'
import { ownerOf } from './labels/words'
import type { Layout } from './layout'
import { textOf, trimmed } from './layout'
import type { Row } from './rows'
import type { Segment } from './segment'

/** Two columns are a form: | 学历 | 本科 |. */
const FEWEST_COLUMNS = 3
/** Columns of which we know what they hold. */
const FEWEST_KNOWN = 2

/** What a column holds: a field, a section, the title of the post; or nothing that its head tells. */
type Column =
  | { readonly holds: 'title' }
  | { readonly holds: 'other' }
  | { readonly holds: 'field'; readonly field: FormField }
  | { readonly holds: 'section'; readonly section: SectionKind }

/**
 * The posts of a table, one a row, and the row behind the last of them.
 *
 *   岗位名称 | 人数 | 学历 | 专业 | 其他要求        →   a role 库管员: headcount, education, major and what else is asked
 *   库管员   | 2    | 大专 | 不限 | 会开叉车
 *
 *   学历 | 专业 | 年龄                              →   the fields of the one post that the page is of
 *   大专 | 不限 | 35岁以下
 *
 *   Criteria       | Essential | Desirable          →   what is asked for, and what is welcome
 *   Qualifications | a diploma | a degree
 *
 * A head that has neither a column of titles nor fields alone, or no row below it that has as many cells and is no head itself, is none.
 */
export function readTable(
  layout: Layout,
  rows: readonly Row[],
  index: number,
): { segments: readonly Segment[]; next: number } | undefined {
  const columns = columnsOf(layout, rows[index])
  if (columns === undefined) return undefined
  const isWeighed = isOfWeights(columns)
  const segments: Segment[] = []
  let next = index + 1
  for (let row = rows[next]; row !== undefined; row = rows[++next]) {
    const cells = cellsOf(layout, row, 2)
    if (cells.length !== columns.length || (!isWeighed && isLabelled(layout, cells))) break
    segments.push(...(isWeighed ? weighed : postOf)(layout, columns, cells, next))
  }
  return segments.length === 0 ? undefined : { segments, next }
}

/** Whether columns part what is asked for from what is welcome, of one post. */
function isOfWeights(columns: readonly (Column | undefined)[]): boolean {
  const sections = columns.map((column) => (column?.holds === 'section' ? column.section : column?.holds))
  return sections.includes('requirements') && sections.includes('preferred') && !sections.includes('title')
}

/** What each column of weights has in this row; a tick there weighs what stands in the first one. */
function weighed(layout: Layout, columns: readonly Column[], cells: readonly Cell[], row: number): readonly Segment[] {
  const [first] = cells
  return cells.flatMap((cell, at): readonly Segment[] => {
    const column = columns[at]
    const isName = cell === first && columns.length > FEWEST_KNOWN
    if (column?.holds !== 'section' || isName || cell.to === cell.from) return []
    const isTick = cell.to - cell.from === 1 && TICKS.includes(textOf(layout, cell.from))
    const asked = isTick ? first : cell
    if (asked === undefined || !hasLetters(layout, asked)) return []
    const text = { type: 'text', from: asked.from, to: asked.to, ...placedIn(layout, asked, row) } as const
    return [labelOf(layout, { ...asked, to: asked.from }, row, column.section), text]
  })
}

/** 岗位名称 | 会计 | 学历 | 本科, and 人数 | 2 | 年龄 | 35岁以下 below: a label opens each row of a form, and its values are no heads. */
function isLabelled(layout: Layout, [first]: readonly Cell[]): boolean {
  return first !== undefined && columnOf(layout, first) !== undefined
}

function columnsOf(layout: Layout, row: Row | undefined): readonly Column[] | undefined {
  const cells = row === undefined ? [] : cellsOf(layout, row, 2)
  if (cells.length < FEWEST_KNOWN) return undefined
  const known = cells.map((cell) => columnOf(layout, cell))
  if (isOfWeights(known)) return known.map((column) => column ?? { holds: 'other' })
  if (cells.length < FEWEST_COLUMNS) return undefined
  const hasTitle = known.some((column) => column?.holds === 'title')
  if (!hasTitle && !known.every((column) => column?.holds === 'field')) return undefined
  if (known.filter((column) => column !== undefined).length < FEWEST_KNOWN) return undefined
  return known.map((column) => column ?? { holds: 'section', section: 'requirements' })
}

function columnOf({ tokens }: Layout, { from, to }: Cell): Column | undefined {
  const token = tokens.get(to - 1)
  if (isWord(token, 'heading', 'post') || isWord(token, 'form-field', 'title')) return { holds: 'title' }
  const owned = ownerOf(token, to - from === 1)
  if (owned?.field !== undefined) return { holds: 'field', field: owned.field }
  return owned?.heading === undefined ? undefined : { holds: 'section', section: HEADINGS[owned.heading].section }
}

/** A heading that names the post, where a column does, and what its row says of it; a row of dashes names nobody. */
function postOf(layout: Layout, columns: readonly Column[], cells: readonly Cell[], row: number): readonly Segment[] {
  const name = cells[columns.findIndex(({ holds }) => holds === 'title')]
  if (name !== undefined && !hasLetters(layout, name)) return []
  const segments = cells.flatMap((cell, at): readonly Segment[] => {
    const column = columns[at]
    if (column === undefined || column.holds === 'title' || column.holds === 'other' || !hasLetters(layout, cell))
      return []
    const text = { type: 'text', from: cell.from, to: cell.to, ...placedIn(layout, cell, row) } as const
    if (column.holds === 'field') return [{ field: column.field, ...text }]
    return isNumber(layout, cell) ? [] : [labelOf(layout, { ...cell, to: cell.from }, row, column.section), text]
  })
  return name === undefined ? segments : [{ ...labelOf(layout, name, row, 'post'), ownLine: true }, ...segments]
}

function labelOf(layout: Layout, cell: Cell, row: number, section: SectionKind): Segment & { type: 'label' } {
  const { start } = placedIn(layout, cell, row)
  const end = cell.to > cell.from ? (layout.tokens.get(cell.to - 1)?.end ?? start) : start
  const title = trimmed(layout.source, [start, end])
  const label: Label = { section, next: cell.to, title, prefix: '', colon: false, alone: true }
  return { type: 'label', label, end, ...placedIn(layout, cell, row) }
}

function hasLetters({ tokens }: Layout, { from, to }: Cell): boolean {
  return tokens.between(from, to).some(({ text }) => LETTER.test(text))
}

/** The number of the row. */
function isNumber({ tokens }: Layout, { from, to }: Cell): boolean {
  return to - from === 1 && tokens.get(from)?.type === 'number'
}
