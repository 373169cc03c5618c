import type { Cause, Evaluation } from '../../model/evaluation'
import type { EvaluationWords } from './words'

/** All that a section of the page is written from. */
export interface EvaluationPage {
  readonly evaluation: Evaluation
  readonly words: EvaluationWords
  /** `r2`, with the text that it was read from where the document has it. */
  readonly requirement: (role: string, id: string) => string
  readonly kind: (kind: Cause['kind']) => string
  readonly modality: (modality: 'required' | 'preferred') => string
}

/** A letter for a rule set: A is today's. */
export function nameOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place)
}
