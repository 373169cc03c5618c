import type { Line, Scorecard } from '../../model/role'
import type { Span } from '../../model/span'
import type { Token } from '../../text/token'
import type { FormField } from '../../vocab/form-fields'
import type { SectionKind } from '../../vocab/headings'

/** A text and its folded form; an offset in the one is an offset in the other. */
export interface FoldedSource {
  readonly source: string
  readonly folded: string
}

/** A stretch of requirements that is read by itself: a numbered item, a sentence of it, the value of a form's field. */
export interface Clause {
  readonly span: Span
  /** The tokens within `span`, without the line breaks of a sentence that a page breaks. */
  readonly tokens: readonly Token[]
  /** What stands before the clause and belongs to it: its list number, the label of its field, its heading. */
  readonly lead?: Span
  /** The field that the clause is the value of (學歷要求：…). It proposes a kind; the value decides. */
  readonly field?: FormField
  /** Offset where the label of that field starts, which stands right before the clause. */
  readonly labelStart?: number
  /** Under a heading of preferences (加分项) or within a section of them. */
  readonly preferred?: true
  /** Set in a bare block only, where a clause stands under a heading that asks for nothing (福利, 公司简介, a stated fact). */
  readonly section?: SectionKind
}

/** One role as it is laid out, before anything is recognised. */
export interface RoleBlock {
  readonly title: string
  readonly span: Span
  readonly fields: Readonly<Record<string, string>>
  readonly duties: readonly Line[]
  /** In the order of the text, cut anew each time that they are gone through. */
  readonly clauses: Iterable<Clause>
}

/** What a document holds; its introduction, company and benefit texts are in neither list. */
export interface SplitDocument {
  readonly roles: readonly RoleBlock[]
  readonly scorecards: readonly Scorecard[]
}
