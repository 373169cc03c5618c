import { NAMED_AFTER, NAMES_OF_WORK } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { textOf, trimmed } from '../layout'
import type { Label, LabelContext } from './label'
import { isTitle } from './named'
import { endOffset, pastTail, regionFrom } from './region'

/** About Harbour Foods, Life at Harbour, 关于某某: the name of the firm is no word that we know, and the line holds nothing else. */
export function readAbout(layout: Layout, at: number, { ownLine, behind, lineEnd }: LabelContext): Label | undefined {
  const start = layout.tokens.get(at)?.start ?? 0
  const opened = openedAt(layout.folded, start)
  if (opened === undefined || !ownLine || behind === 'number') return undefined
  const region = regionFrom(layout, at, lineEnd)
  const colon = textOf(layout, region.end) === ':'
  const next = pastTail(layout, region.end, lineEnd)
  const name = layout.tokens.indexFrom(start + opened.length, at)
  if (next !== lineEnd || lineEnd - name >= LONGEST_NAME || !isTitle(layout, name, region.end)) return undefined
  const title = trimmed(layout.source, [start, endOffset(layout, region.end)])
  const { section } = opened
  return title.length > opened.length ? { section, next, title, prefix: '', colon, alone: true } : undefined
}

function openedAt(folded: string, start: number): { section: 'company' | 'benefits'; length: number } | undefined {
  if (NAMES_OF_WORK.some((name) => folded.startsWith(name, start))) return undefined
  for (const [section, openers] of NAMED_AFTER) {
    const opener = openers.find((word) => folded.startsWith(word, start))
    if (opener !== undefined) return { section, length: opener.length }
  }
  return undefined
}

/** Tokens of the name of a firm. */
const LONGEST_NAME = 6
