import type { ErrorDetail, FaultPhrases } from '../../errors'
import { detailOf, faultText } from '../../errors'
import type { Phrase } from '../../phrase'
import { phrase } from '../../phrase'

/** Why an entry cannot be used, and where in it. */
export interface Fault {
  /** Where in the entry (`basics.age`), or in its line (`column 17`). */
  readonly path: string
  /** What was found, and what would be right. */
  readonly reason: string
  /** The reason as data, of which a report makes a sentence in its language. */
  readonly phrases?: FaultPhrases
}

export const faultAt = (path: string, found: Phrase, expected: Phrase): Fault =>
  faultOf(path, detailOf(found, expected))

/** Of an error that a reader of the entry threw. */
export const faultOf = (path: string, detail: ErrorDetail): Fault => ({
  path,
  reason: faultText(detail),
  ...(detail.phrases && { phrases: detail.phrases }),
})

/** A row that has another number of cells than the header. */
export const otherWidth = (count: number, width: number): Fault =>
  faultAt('line', phrase('cells', { count }), phrase('as-header', { width }))
