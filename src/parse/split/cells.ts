import type { Layout } from './layout'
import { gapBefore, hasBar, textOf } from './layout'
import type { Row } from './rows'
import type { Placed } from './segment'

/** A part of a row. */
export interface Cell {
  /** Indices of its tokens, half-open. */
  readonly from: number
  readonly to: number
}

/** What stands between bars, or where there is no bar between blanks: wide ones (2) or any (1). */
export function cellsOf(layout: Layout, { from, to }: Row, gap: 1 | 2): readonly Cell[] {
  const isBarred = hasBar(layout, from, to)
  const cells: Cell[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const isBar = at < to && isBarred && textOf(layout, at) === '|'
    if (at < to && !isBar && (isBarred || at === start || gapBefore(layout, at) < gap)) continue
    const isEdge = at === start && (at === from || at === to)
    if (!isEdge) cells.push({ from: start, to: at })
    start = isBar ? at + 1 : at
  }
  return cells
}

/** Where a cell stands: within its row, whatever its place. */
export function placedIn({ tokens }: Layout, { from }: Cell, row: number): Placed {
  return { start: tokens.get(from)?.start ?? 0, ownLine: false, blankAbove: false, row }
}
