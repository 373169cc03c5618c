import { isHan } from '../../text/letters'
import type { Cell } from './cells'
import { cellsOf, placedIn } from './cells'
import { named } from './labels/named'
import type { Owned } from './labels/words'
import { ownerOf } from './labels/words'
import type { Layout } from './layout'
import { hasBar } from './layout'
import type { Row } from './rows'
import type { Segment } from './segment'

/** One label with its value is a line that anything may stand in. */
const FEWEST_CELLS = 4

/** Units of the longest label: 最低学历要求. */
const LONGEST_LABEL = 6

/**
 * The fields of a line on which labels and values take turns, with nothing but blanks between them.
 *
 *   面试地点 店里 学历要求 大专   →   [面试地点 店里] [学历要求 | 大专]
 *
 * A label that we do not know stays with its value, in one item.
 */
export function readPairs(layout: Layout, row: Row, index: number): readonly Segment[] | undefined {
  if (!opensWithHan(layout, row) || hasBar(layout, row.from, row.to)) return undefined
  const cells = cellsOf(layout, row, 1)
  const labels = cells.filter((_, place) => place % 2 === 0)
  const values = cells.filter((_, place) => place % 2 === 1)
  if (cells.length < FEWEST_CELLS || cells.length % 2 > 0 || !labels.every((cell) => mayBeLabel(layout, cell)))
    return undefined
  if (!labels.some((cell) => fieldAt(layout, cell)) || values.some((cell) => fieldAt(layout, cell))) return undefined
  return labels.flatMap((label, place) => pairOf(layout, label, values[place] as Cell, row, index))
}

/** Most lines are told by how they open, and need not be cut. */
function opensWithHan({ folded, tokens }: Layout, { from }: Row): boolean {
  const first = tokens.get(from)
  return first !== undefined && first.end - first.start <= LONGEST_LABEL && isHan(folded.charCodeAt(first.start))
}

/** A few Han characters, and nothing else. */
function mayBeLabel({ folded, tokens }: Layout, { from, to }: Cell): boolean {
  const text = folded.slice(tokens.get(from)?.start, tokens.get(to - 1)?.end)
  return text.length <= LONGEST_LABEL && [...text].every((unit) => isHan(unit.charCodeAt(0)))
}

/** The field that a cell is the label of. */
function fieldAt({ tokens }: Layout, { from, to }: Cell): Owned | undefined {
  const owned = to - from === 1 ? ownerOf(tokens.get(from), true) : undefined
  return owned?.field !== undefined && owned.isWhole ? owned : undefined
}

function pairOf(layout: Layout, name: Cell, value: Cell, row: Row, index: number): readonly Segment[] {
  const opening = name.from === row.from ? { ownLine: true, blankAbove: row.blankAbove } : {}
  const placed = { ...placedIn(layout, name, index), ...opening }
  const owned = fieldAt(layout, name)
  if (owned === undefined) return [{ type: 'text', from: name.from, to: value.to, ...placed }]
  const found = { owned, from: name.from, end: name.to, next: name.to, colon: false }
  const label = named(layout, found, { lineEnd: row.to, ownLine: true })
  const end = layout.tokens.get(name.to - 1)?.end ?? 0
  return [
    { type: 'label', label, end, ...placed },
    { type: 'text', from: value.from, to: value.to, ...placedIn(layout, value, index) },
  ]
}
