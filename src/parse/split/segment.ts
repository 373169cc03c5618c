import type { FormField } from '../../vocab/form-fields'
import type { Label } from './labels/label'
import type { ListMark } from './lists/mark'

/** Where a segment stands. */
export interface Placed {
  /** Offset where it starts, its list mark included. */
  readonly start: number
  readonly mark?: ListMark
  /** The first of its row. */
  readonly ownLine: boolean
  readonly blankAbove: boolean
  /** Which row of the text it stands in. */
  readonly row: number
}

/** A heading, or the label of a field. */
export interface LabelSegment extends Placed {
  readonly type: 'label'
  readonly label: Label
  readonly end: number
}

/** An item, or as much of a line as is one. */
export interface TextSegment extends Placed {
  readonly type: 'text'
  /** Indices of its tokens, half-open, without the list mark. */
  readonly from: number
  readonly to: number
  /** The field that its own words name, where the label says more than the field and stays with its value (销售工作经验：3年). */
  readonly field?: FormField
}

export type Segment = LabelSegment | TextSegment
