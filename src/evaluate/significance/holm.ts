/**
 * The p-values of several tests, each raised so that the chance of any false alarm among them stays what it is for one (Holm,
 * Scandinavian Journal of Statistics 6, 1979). In the order of `ps`.
 *
 * @example
 * holm([0.03, 0.01])
 * // → [0.03, 0.02]
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted: number[] = ps.map(() => 1)
  let most = 0
  for (const [place, { p, index }] of order.entries()) {
    most = Math.max(most, Math.min(1, p * (ps.length - place)))
    adjusted[index] = most
  }
  return adjusted
}
