import { readLabel } from './labels'
import type { Label, LabelContext } from './labels/label'
import { readUnset } from './labels/unset'
import type { Layout } from './layout'
import { indexAt } from './layout'
import type { ListMark } from './lists'
import { readListMark } from './lists'
import type { Row } from './rows'
import type { Placed } from './segment'

/** The row that is being cut, what is known of its page, and what has been met on the way. */
export interface Cutter {
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

/** The list mark that opens at `at`, and what stands behind it. */
export function markAt(
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

/** The label that opens at `at`: a known one, or one that a blank sets off. */
export function labelAt(
  { layout, row }: Cutter,
  at: number,
  ownLine: boolean,
  mark: ListMark | undefined,
): Label | undefined {
  if (at >= row.to) return undefined
  return readLabel(layout, at, { lineEnd: row.to, ownLine, behind: sortOf(mark) }) ?? readUnset(layout, row, at)
}

/** A list mark as labels know it: a figure is a number, 一、 and A. may well stand before a heading. */
function sortOf(mark: ListMark | undefined): LabelContext['behind'] {
  if (mark?.style === 'bullet') return 'bullet'
  return mark?.style.startsWith('1') === true ? 'number' : undefined
}
