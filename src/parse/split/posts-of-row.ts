import { isWord } from '../../text/cursor'
import { isAmong } from '../../text/wording'
import { CALLS } from '../../vocab/page/sought'
import type { Layout } from './layout'
import { isOneOf, textOf } from './layout'
import { endOfCounted } from './piece-ends'
import type { Row } from './rows'
import { looksRequired } from './signs'

/** 会计1名，大专以上 | ；仓管2名，男，高中以上: a line that names several posts, with how many are sought for each, is a row for each of them. */
export function rowsOfPosts(layout: Layout, row: Row): readonly Row[] {
  const starts = startsOfPosts(layout, row)
  const [first = row.from] = starts
  if (starts.length < 2 || looksRequired(layout, row.from, first)) return [row]
  const cuts = [...new Set([row.from, ...starts])]
  return cuts.map((from, at) => ({ from, to: cuts[at + 1] ?? row.to, blankAbove: at === 0 && row.blankAbove }))
}

/** Tokens behind a post within which what is asked of it begins. */
const LONGEST_LOOK = 40

function startsOfPosts(layout: Layout, { from, to }: Row): readonly number[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const first = behindCall(layout, at)
    const isOpened = at === from || isOneOf(textOf(layout, at - 1), first > at ? ',;。' : ';。')
    const end = Math.min(to, first + LONGEST_LOOK)
    if (isOpened && endOfCounted(layout, first, end) < end) starts.push(first)
  }
  return starts
}

/** 急招：| 会计1名, 因业务发展，招 | 会计1名. */
function behindCall(layout: Layout, from: number): number {
  const token = layout.tokens.get(from)
  if (!isWord(token, 'layout', 'hiring') && !isAmong(token, CALLS)) return from
  return textOf(layout, from + 1) === ':' ? from + 2 : from + 1
}
