import { described } from '../../../model/described'
import type { Column } from './column'
import type { Draft } from './draft'
import { put } from './draft'
import { cellText } from './values'

/** Puts a cell where its column says; or tells what the cell should have held. */
export function fill(draft: Draft, { path, read }: Column, cell: string): { path: string; reason: string } | undefined {
  const text = cellText(cell)
  if (path === undefined || text === undefined) return undefined
  const result = read(text)
  if ('expected' in result) return { path, reason: `found ${described(cell)}, expected ${result.expected}` }
  if (!path.endsWith('.period')) {
    if (result.value !== undefined) put(draft, path, result.value)
    return undefined
  }
  // Both ends of one cell are two places.
  const holder = path.slice(0, -'period'.length)
  for (const [end, date] of Object.entries(result.value as object)) put(draft, holder + end, date)
  return undefined
}
