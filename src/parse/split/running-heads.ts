import type { Span } from '../../model/span'
import type { TokenColumns } from '../../text/columns'
import { INVISIBLE } from '../../text/spacing'
import { RUNNING_HEADS } from '../../vocab/page/lines'

const LONGEST = 24

/** The lines that a page repeats (第 2 页 共 3 页, Page 2 of 3), each with its break: one may stand within a sentence. */
export function runningHeads(tokens: TokenColumns, folded: string): readonly Span[] {
  const heads: Span[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens.get(at)?.text !== '\n') continue
    const [start, end] = [tokens.get(from)?.start ?? 0, tokens.get(at - 1)?.end ?? 0]
    if (at > from && isRunningHead(folded, start, end)) heads.push([start, tokens.get(at)?.end ?? end])
    from = at + 1
  }
  return heads
}

function isRunningHead(folded: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  return RUNNING_HEADS.includes(
    folded
      .slice(start, end)
      .replace(/\s/g, '')
      .replace(/[0-9]+/g, '#'),
  )
}

/** The text with what shows nothing in the place of the spans. */
export function hidden(text: string, spans: readonly Span[]): string {
  let shown = ''
  let at = 0
  for (const [start, end] of spans) {
    shown += text.slice(at, start) + INVISIBLE.repeat(end - start)
    at = end
  }
  return shown + text.slice(at)
}
