/** The standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054

export type Interval = readonly [low: number, high: number]

/**
 * Wilson's 95 % interval of a rate (JASA 22, 1927). Null for nobody.
 *
 * @example
 * wilson(8, 10).map((end) => end.toFixed(2))
 * // → ['0.49', '0.94']
 */
export function wilson(selected: number, count: number): Interval | null {
  if (count === 0) return null
  const rate = selected / count
  const spread = Z ** 2 / count
  const middle = rate + spread / 2
  const half = Z * Math.sqrt((rate * (1 - rate)) / count + spread / (4 * count))
  return [Math.max(0, (middle - half) / (1 + spread)), Math.min(1, (middle + half) / (1 + spread))]
}

/** A group's selected and all of it. */
export interface Selected {
  readonly selected: number
  readonly count: number
}

/**
 * The 95 % interval of the ratio of two rates, on the log scale (Katz et al., Biometrics 34, 1978). Null where nobody of either was selected.
 *
 * @example
 * katz({ selected: 4, count: 10 }, { selected: 8, count: 10 }).map((end) => end.toFixed(2))
 * // → ['0.22', '1.14']
 */
export function katz(group: Selected, reference: Selected): Interval | null {
  if (group.selected === 0 || reference.selected === 0) return null
  const ratio = group.selected / group.count / (reference.selected / reference.count)
  const error = Math.sqrt(1 / group.selected - 1 / group.count + 1 / reference.selected - 1 / reference.count)
  return [ratio * Math.exp(-Z * error), ratio * Math.exp(Z * error)]
}
