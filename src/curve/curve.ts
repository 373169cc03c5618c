/** The most entries that a curve may have; every engine can hold it as a table. */
export const MAX_ENTRIES = 1024

/**
 * What each value of a feature is worth: `values[x]`, 0–1000, for x = 0, 1, 2, …; the last entry holds for everything
 * beyond it. One form for every shape, so that a loop, a column and a database look up the same numbers.
 */
export interface Curve {
  readonly values: readonly number[]
  /** The most that it pays; every unknown asks for it. */
  readonly greatest: number
}

/** The score of a value; `x` is an integer of 0 or more. */
export function at({ values }: Curve, x: number): number {
  return values[Math.min(x, values.length - 1)] as number
}

/** The least that is paid from `low` to `high`, both included. */
export function leastWithin(curve: Curve, low: number, high: number): number {
  const last = lastWithin(curve, high)
  let least = at(curve, low)
  for (let x = low + 1; x <= last && least > 0; x++) least = Math.min(least, at(curve, x))
  return least
}

/** The most that is paid from `low` to `high`, both included. */
export function greatestWithin(curve: Curve, low: number, high: number): number {
  let most = at(curve, high)
  for (let x = lastWithin(curve, high) - 1; x >= low && most < curve.greatest; x--) most = Math.max(most, at(curve, x))
  return most
}

/** Beyond the last entry nothing changes. */
function lastWithin({ values }: Curve, high: number): number {
  return Math.min(high, values.length - 1)
}

/** The least value from `from` on that pays at least `score`; undefined where none does. */
export function inverse(curve: Curve, score: number, from = 0): number | undefined {
  if (at(curve, from) >= score) return from
  const x = curve.values.findIndex((value, x) => x > from && value >= score)
  return x < 0 ? undefined : x
}

/** The curve as a column of unsigned 16-bit numbers; the last entry holds for everything beyond it. */
export function asTable({ values }: Curve): Uint16Array {
  return Uint16Array.from(values)
}
