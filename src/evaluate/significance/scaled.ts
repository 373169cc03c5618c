/** Differences of measures as whole numbers: floating sums of ±0.06 make “at least as great” unreliable. */
const SCALE = 1e12

export function scaled(differences: readonly number[]): readonly number[] {
  return differences.map((difference) => Math.round(difference * SCALE))
}

export function unscaled(sum: number, count: number): number {
  return sum / SCALE / count
}
