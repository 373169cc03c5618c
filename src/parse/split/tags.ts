import { isWord } from '../../text/cursor'
import { isCjk } from '../../text/letters'
import { endsInAny } from '../../text/wording'
import { LICENSED_JOBS } from '../../vocab/licences/beside/holders'
import type { ClauseSource } from './clauses'
import type { Layout } from './layout'
import { gapBefore, textOf, trimmed } from './layout'
import { isYears } from './signs'

export function titleText(layout: Layout, line: { readonly from: number; readonly to: number }): string {
  const { tokens, source } = layout
  return trimmed(source, [tokens.get(line.from)?.start ?? 0, tokens.get(endOfTitle(layout, line) - 1)?.end ?? 0])
}

/** 店长 | 全职 大专以上: where the job that a line names ends, if tags stand behind it that ask for something. */
export function endOfTitle(layout: Layout, line: { readonly from: number; readonly to: number }): number {
  let at = line.from + 1
  while (at < line.to && !isParted(layout, at)) at += 1
  const isTitled = tagsIn(layout, at, line.to).length > 0 && namesJob(layout, { from: line.from, to: at })
  return isTitled ? at : line.to
}

/** Whether a line names a job (客户经理, Sales Manager): only such a line is a title where no heading follows. */
export function namesJob({ tokens }: Layout, line: { readonly from: number; readonly to: number }): boolean {
  for (let i = line.from; i < line.to; i++) {
    if (
      isWord(tokens.get(i), 'seniority') ||
      isWord(tokens.get(i), 'function') ||
      (isWord(tokens.get(i), 'licence') && endsInAny(tokens.get(i), LICENSED_JOBS)) ||
      isWord(tokens.get(i), 'layout', 'hiring')
    )
      return true
  }
  return false
}

export function isTagMark(text: string): boolean {
  return text === '|' || text === '/'
}

/** A blank between Han parts tags; between Latin words it does not. */
function isParted(layout: Layout, at: number): boolean {
  return gapBefore(layout, at) > 0 && isCjk(textOf(layout, at).charCodeAt(0))
}

/** A tag is short, and names its attribute. */
const LONGEST_TAG = 20

/** What the tags between title and first heading ask for; a place, a salary and a number of posts ask for nothing. */
export function tagsIn(layout: Layout, first: number, to: number): ClauseSource[] {
  const tags: ClauseSource[] = []
  let from = first
  for (let at = from; at <= to; at++) {
    const isMark = isTagMark(textOf(layout, at)) && !joinsLevels(layout, at)
    if (at < to && !isMark && !isParted(layout, at)) continue
    const leadStart = layout.tokens.get(from)?.start ?? 0
    if (isTag(layout, from, at)) tags.push({ from, to: at, leadStart })
    else if (at - from < to - first && isYears(layout, from, at))
      tags.push({ from, to: at, leadStart, field: 'experience' })
    from = isMark ? at + 1 : at
  }
  return tags
}

/** 大专 | / | 本科, BSc | / | HND: one tag that names both. */
function joinsLevels({ tokens }: Layout, at: number): boolean {
  return isWord(tokens.get(at - 1), 'education') && isWord(tokens.get(at + 1), 'education')
}

function isTag({ tokens }: Layout, from: number, to: number): boolean {
  const first = isWord(tokens.get(from), 'heading') ? from + 1 : from // Qualification | BA/BSc/HND
  const length = (tokens.get(to - 1)?.end ?? 0) - (tokens.get(first)?.start ?? 0)
  if (to <= from || length > LONGEST_TAG) return false
  for (let i = from; i < to; i++) {
    const token = tokens.get(i)
    if (isWord(token, 'education') || isWord(token, 'noun', 'education', 'experience', 'age', 'graduate')) return true
    if (isWord(token, 'unit', 'years-old')) return true
  }
  return false
}
