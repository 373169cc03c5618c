import { isWord } from '../../text/cursor'
import { readLabel } from './labels'
import type { Layout } from './layout'
import { endOfCounted, endOfNamed } from './piece-ends'
import { ASKING } from './posts'
import type { Row } from './rows'

/** 会计 1名 大专以上 | 文员 2名 高中以上: one such row may be an item of a notice. */
export function countsPosts(layout: Layout, rows: readonly Row[]): boolean {
  return rows.filter(({ from, to }) => endOfCounted(layout, from, to) < to).length > 1
}

/** 面点师：男，… | 服务员：女，…: rows that say of which post they are, and more than one of them wants men or women. */
export function namesPosts(layout: Layout, rows: readonly Row[]): boolean {
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
