export function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** NaN for no values: who may have none asks before. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
