/** A score beside what came of it. */
export interface ScoredOutcome {
  /** As a chance, 0–1: a score of 8000 is 0.8. */
  readonly predicted: number
  /** Whether it happened: interviewed, hired. */
  readonly happened: boolean
}

export function observed({ happened }: ScoredOutcome): number {
  return happened ? 1 : 0
}
