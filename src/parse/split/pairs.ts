import { isHan } from '../../text/letters'
import { named } from './labels/named'
import type { Owned } from './labels/words'
import { ownerOf } from './labels/words'
import type { Layout } from './layout'
import { gapBefore } from './layout'
import type { Row } from './rows'
import type { Segment } from './segment'

/** Indices of the tokens of a cell, half-open. */
type Cell = readonly [from: number, to: number]

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
  if (!opensWithHan(layout, row)) return undefined
  const cells = cellsOf(layout, row)
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

function cellsOf(layout: Layout, { from, to }: Row): readonly Cell[] {
  const cells: Cell[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && gapBefore(layout, at) === 0) continue
    cells.push([start, at])
    start = at
  }
  return cells
}

/** A few Han characters, and nothing else. */
function mayBeLabel({ folded, tokens }: Layout, [from, to]: Cell): boolean {
  const text = folded.slice(tokens.get(from)?.start, tokens.get(to - 1)?.end)
  return text.length <= LONGEST_LABEL && [...text].every((unit) => isHan(unit.charCodeAt(0)))
}

/** The field that a cell is the label of. */
function fieldAt({ tokens }: Layout, [from, to]: Cell): Owned | undefined {
  const owned = to - from === 1 ? ownerOf(tokens.get(from), true) : undefined
  return owned?.field !== undefined && owned.isWhole ? owned : undefined
}

function pairOf(layout: Layout, label: Cell, value: Cell, row: Row, index: number): readonly Segment[] {
  const placed = (at: number) => ({
    start: layout.tokens.get(at)?.start ?? 0,
    ownLine: at === row.from,
    blankAbove: at === row.from && row.blankAbove,
    row: index,
  })
  const owned = fieldAt(layout, label)
  if (owned === undefined) return [{ type: 'text', from: label[0], to: value[1], ...placed(label[0]) }]
  const found = { owned, from: label[0], end: label[1], next: label[1], colon: false }
  const made = named(layout, found, { lineEnd: row.to, ownLine: true })
  const end = layout.tokens.get(label[1] - 1)?.end ?? 0
  return [
    { type: 'label', label: made, end, ...placed(label[0]) },
    { type: 'text', from: value[0], to: value[1], ...placed(value[0]) },
  ]
}
