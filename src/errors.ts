import type { Phrase } from './phrase'
import { inEnglish } from './phrase'

/** What went wrong, as a name that code may branch on. The names are public and are never reused for another thing. */
export type ErrorCode =
  | 'invalid-candidate'
  | 'invalid-role'
  | 'invalid-scorecard'
  | 'invalid-ratings'
  | 'invalid-rules'
  | 'invalid-date'
  | 'invalid-option'
  | 'unknown-id'
  | 'duplicate-id'
  | 'too-deep'
  | 'too-large'
  | 'unsupported-version'
  | 'unreadable-input'
  | 'unwritable-output'
  | 'damaged-pool'
  | 'lost-worker'
  | 'other-vocabulary'
  | 'missing-package'

/** What stands at the place, and what would be right there; both in words, ready to be shown. */
export interface ErrorDetail {
  readonly found: string
  readonly expected: string
  /** Both as data, of which a report makes sentences in other languages; absent where only words are known. */
  readonly phrases?: FaultPhrases
}

export interface FaultPhrases {
  readonly found: Phrase
  readonly expected: Phrase
}

/** What is told of a fault, in English and as data. */
export const detailOf = (found: Phrase, expected: Phrase): ErrorDetail => ({
  found: inEnglish(found),
  expected: inEnglish(expected),
  phrases: { found, expected },
})

/** A fault in one line of English. */
export const faultText = ({ found, expected }: Pick<ErrorDetail, 'found' | 'expected'>): string =>
  `found ${found}, expected ${expected}`

/**
 * The only error that rolefit throws on purpose: a caller's mistake, never a poor posting or a bad row
 * (those come back as `unparsed` and `rejected`).
 */
export class RolefitError extends Error {
  override readonly name = 'RolefitError'

  constructor(
    readonly code: ErrorCode,
    /** Where: `roles[0].requirements[2].constraint.min`, or `asOf`. */
    readonly path: string,
    readonly detail: ErrorDetail,
  ) {
    super(`${path}: ${faultText(detail)}`)
  }
}

/** Tells where in a list a fault is: `basics.age` becomes `candidates[3].basics.age`. */
export function within<T>(prefix: string, what: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof RolefitError)) throw error
    const path = error.path === what ? prefix : `${prefix}.${error.path}`
    throw new RolefitError(error.code, path, error.detail)
  }
}
