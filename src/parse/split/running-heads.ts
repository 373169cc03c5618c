import type { Span } from '../../model/span'
import type { Token } from '../../text/token'
import { RUNNING_HEADS } from '../../vocab/layout'

const LONGEST = 24

/** The lines that a page repeats (第 2 页 共 3 页, Page 2 of 3), each with its break: one may stand within a sentence. */
export function runningHeads(tokens: readonly Token[], folded: string): readonly Span[] {
  const heads: Span[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.text !== '\n') continue
    const [start, end] = [tokens[from]?.start ?? 0, tokens[at - 1]?.end ?? 0]
    if (at > from && isRunningHead(folded, start, end)) heads.push([start, tokens[at]?.end ?? end])
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

/** Drops the tokens that stand in the spans; both are in the order of the text. */
export function outside(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  if (spans.length === 0) return tokens
  let next = 0
  return tokens.filter(({ start }) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next++
    return start < (spans[next]?.[0] ?? Number.POSITIVE_INFINITY)
  })
}

/** The text with what shows nothing in the place of the spans. */
export function hidden(text: string, spans: readonly Span[]): string {
  let shown = ''
  let at = 0
  for (const [start, end] of spans) {
    shown += text.slice(at, start) + '\u200b'.repeat(end - start)
    at = end
  }
  return shown + text.slice(at)
}
