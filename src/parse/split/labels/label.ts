import type { FormField } from '../../../vocab/form-fields'
import type { SectionKind } from '../../../vocab/headings'

/** A heading or a field's label where it stands. */
export interface Label {
  /** What it opens. A field that asks for nothing is `facts`. */
  readonly section: SectionKind
  readonly field?: FormField
  /** Index of the first token after the label and its colon. */
  readonly next: number
  /** The label's own words, without decoration. */
  readonly title: string
  /** What stands before the known word: 客户经理 in 客户经理岗位职责. */
  readonly prefix: string
  readonly colon: boolean
  /** Nothing follows it on its line. */
  readonly alone: boolean
  /** It says how to take the items below, so that it is read with them as well. */
  readonly offers?: boolean
}

export interface LabelContext {
  /** Index after the last token of the line. */
  readonly lineEnd: number
  /** At the start of a line, where a heading needs neither colon nor the rest of the line. */
  readonly ownLine: boolean
  /** What stands before it: behind a list number, 3、完善岗位职责 is an item and no heading; behind a bullet it may be one. */
  readonly behind?: 'number' | 'bullet' | undefined
}
