import type { Scorecard, ScorecardItem, ScorecardSection } from '../../model/role'
import type { Span } from '../../model/span'
import { lineOf } from './duties'
import type { Layout } from './layout'
import { textOf, trimmed } from './layout'
import type { Segment, TextSegment } from './segment'

/** An appraisal form while it is read. */
export interface ScorecardDraft {
  title: string
  readonly start: number
  /** Row of its heading: what stands behind the colon there is the title. */
  row: number
  readonly sections: { readonly title: string; readonly start: number; readonly items: TextSegment[] }[]
}

/** Longer lines are no titles of sections. */
const LONGEST_TITLE = 30

export function openScorecard(title: string, start: number, row: number): ScorecardDraft {
  return { title, start, row, sections: [] }
}

/** Takes a line of the form: a section's title, an item, or a blank of its head (被测评人：), which is left out. */
export function takeFormLine(layout: Layout, draft: ScorecardDraft, segment: Segment, next: Segment | undefined): void {
  if (isSectionTitle(layout, segment, next)) {
    draft.sections.push({ title: titleOf(layout, segment), start: segment.start, items: [] })
  } else if (segment.type === 'text' && segment.mark !== undefined) {
    if (draft.sections.length === 0) draft.sections.push({ title: '', start: segment.start, items: [] })
    draft.sections.at(-1)?.items.push(segment)
  } else if (
    segment.type === 'text' &&
    segment.row === draft.row &&
    draft.sections.length === 0 &&
    draft.title === ''
  ) {
    draft.title = titleOf(layout, segment)
  }
}

/** `*业务工作`, `一、业务工作`, `【业务工作】`: a short line under another mark than that of the items which follow. */
function isSectionTitle(layout: Layout, segment: Segment, next: Segment | undefined): boolean {
  if (!segment.ownLine || next?.type !== 'text' || next.mark === undefined || !next.ownLine) return false
  const style = segment.mark?.style ?? ''
  if (style.startsWith('1') || style === '(1)' || style === next.mark.style) return false
  if (next.mark.value !== 1 && next.mark.style !== 'bullet') return false
  if (segment.type === 'label') return segment.label.alone
  return titleOf(layout, segment).length <= LONGEST_TITLE && !'。;'.includes(textOf(layout, segment.to - 1))
}

function titleOf(layout: Layout, segment: Segment): string {
  if (segment.type === 'label') return segment.label.title
  return trimmed(layout.source, [
    layout.tokens.get(segment.from)?.start ?? 0,
    layout.tokens.get(segment.to - 1)?.end ?? 0,
  ])
}

/** The form as the model has it: `c1` of the document, its sections `s1`, … and their items `s1.i1`, …. */
export function closeScorecard(layout: Layout, draft: ScorecardDraft, number: number): Scorecard {
  const sections = draft.sections
    .filter(({ items }) => items.length > 0)
    .map((section, i) => sectionOf(layout, section, `s${i + 1}`))
  const end = sections.at(-1)?.span[1] ?? draft.start
  return { id: `c${number}`, title: draft.title, span: [draft.start, Math.max(end, draft.start)], sections }
}

function sectionOf(
  layout: Layout,
  { title, start, items }: ScorecardDraft['sections'][number],
  id: string,
): ScorecardSection {
  const lines: ScorecardItem[] = items.map((item, i) => ({
    id: `${id}.i${i + 1}`,
    ...lineOf(layout, item.from, item.to),
  }))
  const span: Span = [start, lines.at(-1)?.span[1] ?? start]
  return { id, title, span, items: lines }
}
