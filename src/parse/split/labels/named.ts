import { isLowerCase } from '../../../text/letters'
import { FORM_FIELDS, HEADINGS } from '../../../vocab/facts.constant'
import type { FormField } from '../../../vocab/form-fields'
import type { SectionKind } from '../../../vocab/headings'
import { POST_TITLES } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { trimmed } from '../layout'
import type { Label, LabelContext } from './label'
import { endOffset, lastOfName } from './region'
import type { Owned } from './words'
import { readings } from './words'

/** Where a known word of labels was found. */
interface Found {
  readonly owned: Owned
  readonly from: number
  readonly end: number
  readonly next: number
  readonly colon: boolean
}

/** The label that the tokens `[from, end)` are, by the word that names it. */
export function named(layout: Layout, found: Found, { lineEnd }: LabelContext): Label {
  const { from, end, next, colon } = found
  const title = trimmed(layout.source, [layout.tokens.get(from)?.start ?? 0, endOffset(layout, end)])
  const owned = POST_TITLES.includes(title) ? { isWhole: true, field: 'title' as const } : found.owned
  const alone = next >= lineEnd
  const isField = owned.field !== undefined && (owned.heading === undefined || !alone)
  const section = isField && owned.field !== undefined ? fieldSection(owned.field) : sectionOf(owned)
  const prefix = owned.isWhole ? '' : prefixOf(layout, from, end, owned)
  return {
    section,
    ...(isField && owned.field !== undefined ? { field: owned.field } : {}),
    next,
    title,
    prefix,
    colon,
    alone,
  }
}

export function sectionOf({ heading }: Owned): SectionKind {
  return heading === undefined ? 'facts' : HEADINGS[heading].section
}

function fieldSection(field: FormField): SectionKind {
  return FORM_FIELDS[field].requires ? 'requirements' : 'facts'
}

/** What stands before the known word of a label, as it is written. */
function prefixOf(layout: Layout, from: number, end: number, owned: Owned): string {
  const last = layout.tokens.get(lastOfName(layout, from, end))
  if (last?.type !== 'word') return ''
  const own = readings(last)
  const known =
    own !== undefined ? last : last.inside.find((inner) => inner.end === last.end && readings(inner) !== undefined)
  const isSame = own === undefined || own.heading === owned.heading
  return isSame ? trimmed(layout.source, [layout.tokens.get(from)?.start ?? 0, known?.start ?? last.start]) : ''
}

/** A line of running English may end in a word of headings (or equivalent experience); a heading has capitals. */
export function isTitle({ source, tokens }: Layout, from: number, end: number): boolean {
  const words = tokens.between(from, end)
  return words.every(
    ({ type, start, text }) => type !== 'number' && (text.length < 4 || !isLowerCase(source.charAt(start))),
  )
}
