import type { TokenColumns } from '../../text/columns'
import { LETTER } from '../../text/letters'
import type { Token } from '../../text/token'
import type { FormField } from '../../vocab/form-fields'
import type { SectionKind } from '../../vocab/headings'
import type { ClauseSource } from './clauses'
import { clausesOf, hasClause } from './clauses'
import type { Clause, FoldedSource, SplitDocument } from './document'
import { isNoDuty } from './drafts'
import { isFact } from './forms'
import type { Layout } from './layout'
import { layoutOf } from './layout'
import { rolesOf } from './roles'
import type { PlacedSegment, PlacedText } from './sections'
import { placeSegments } from './sections'
import { segmentsOf } from './segments'

/**
 * Splits a document into its roles, each with fields, duties and clauses of requirements, and its appraisal forms.
 *
 * A text without any heading is one role, and all of it is requirements: what asks for nothing is for the readers to say.
 */
export function split(text: FoldedSource): SplitDocument {
  const layout = layoutOf(text)
  return rolesOf(layout, placedIn(layout))
}

/**
 * Splits a bare block of requirements. Every letter and digit stands in the span or in the lead of one clause; what is under
 * the heading of another section, or states a fact, carries that `section`.
 */
export function splitBlock(text: FoldedSource, options: { readonly field?: FormField } = {}): Iterable<Clause> {
  const layout = layoutOf(text)
  return withRemainder(layout.all, clausesOfBlock(layout, options.field))
}

function* clausesOfBlock(layout: Layout, field: FormField | undefined): Generator<Clause> {
  let pending: number | undefined
  for (const placed of placedIn(layout)) {
    if (placed.type === 'label') {
      pending ??= placed.segment.start
      continue
    }
    const leadStart = Math.min(pending ?? placed.leadStart, placed.leadStart)
    const source = sourceOf(layout, placed, leadStart, field)
    pending = hasClause(layout, source) ? undefined : leadStart
    yield* clausesOf(layout, source)
  }
  if (pending !== undefined && LETTER.test(layout.folded.slice(pending))) yield headingAlone(layout, pending)
}

/** Adds what stands in no clause: a list number with nothing behind it, markup left in the text, the head of a page. */
function* withRemainder(tokens: TokenColumns, clauses: Iterable<Clause>): Generator<Clause> {
  let end = 0
  let at = 0
  for (const clause of clauses) {
    const next = tokens.indexFrom(startOf(clause), at)
    yield* remainderIn(tokens, at, next, end)
    yield clause
    at = next
    end = Math.max(end, clause.span[1])
  }
  yield* remainderIn(tokens, at, tokens.length, end)
}

/** What is written between two places, behind what the clauses so far hold. */
function* remainderIn(tokens: TokenColumns, from: number, to: number, end: number): Generator<Clause> {
  for (let at = from; at < to; at++) {
    const token = tokens.get(at) as Token
    if (token.start < end || !LETTER.test(token.text)) continue
    yield { span: [token.start, token.end], tokens: [token], section: 'page' }
  }
}

function startOf({ span, lead }: Clause): number {
  return lead?.[0] ?? span[0]
}

function placedIn(layout: Layout): readonly PlacedSegment[] {
  return placeSegments(layout, segmentsOf(layout))
}

function sourceOf(
  layout: Layout,
  { segment, section, field, labelStart }: PlacedText,
  leadStart: number,
  given: FormField | undefined,
): ClauseSource {
  const isAsked = section === 'duties' && isNoDuty(layout, segment)
  const asked = isFact(field) ? 'facts' : sectionOf(isAsked ? 'requirements' : section, field)
  return {
    from: segment.from,
    to: segment.to,
    leadStart,
    field: field ?? given,
    labelStart,
    preferred: section === 'preferred',
    section: asked,
  }
}

/** In a block of requirements a heading that says little (职位描述) opens nothing else. */
const ASKING: readonly (SectionKind | undefined)[] = [
  undefined,
  'requirements',
  'preferred',
  'description',
  'intro',
  'template',
  'post',
  'part',
]

function sectionOf(section: SectionKind | undefined, field: FormField | undefined): SectionKind | undefined {
  return field !== undefined || ASKING.includes(section) ? undefined : section
}

/** A heading that nothing follows: it is all lead, to an empty clause. */
function headingAlone({ tokens }: Layout, start: number): Clause {
  const end = tokens.get(tokens.length - 1)?.end ?? start
  return { span: [end, end], tokens: [], lead: [start, end] }
}

export type { Clause, FoldedSource, RoleBlock, SplitDocument } from './document'
