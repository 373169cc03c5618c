import type { Line } from '../../model/role'
import { LETTER } from '../../text/letters'
import type { Layout } from './layout'
import { CLAUSE_ENDS, isOneOf, textOf } from './layout'
import type { TextSegment } from './segment'

const LOOSE_ENDS = `${CLAUSE_ENDS},、.`

/** A stretch as a line of the model, without the punctuation that ends it. */
export function lineOf({ tokens, source }: Layout, from: number, to: number): Line {
  let last = to - 1
  while (last > from && tokens.get(last)?.type === 'mark' && LOOSE_ENDS.includes(tokens.get(last)?.text ?? ' ')) last--
  const span = [tokens.get(from)?.start ?? 0, tokens.get(last)?.end ?? 0] as const
  return { text: source.slice(...span), span }
}

/** An item of a list is one duty; in prose each sentence is one. */
export function dutiesOf(layout: Layout, { from, to, mark }: TextSegment): Line[] {
  if (mark !== undefined) return [lineOf(layout, from, to)].filter(hasText)
  const lines: Line[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isOneOf(textOf(layout, at), CLAUSE_ENDS)) continue
    if (at > start) lines.push(lineOf(layout, start, at))
    start = at + 1
  }
  return lines.filter(hasText)
}

function hasText({ text }: Line): boolean {
  return LETTER.test(text)
}
