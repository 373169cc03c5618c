import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Below it nothing is suggested: a wrong guess in an error message is worse than none. */
const LEAST_LIKENESS = 0.86

/** Longer than any id; the distance is quadratic. */
const LONGEST = 100

/**
 * The id that was probably meant, for “did you mean …”: batchelor → bachelor.
 *
 * @returns undefined where none is near, or `found` is one of them.
 */
export function suggestId(found: string, ids: readonly string[]): string | undefined {
  const wanted = found.trim().slice(0, LONGEST).toLowerCase().replaceAll('_', '-').replaceAll(' ', '-')
  if (wanted === '' || ids.includes(found)) return undefined
  let best: { id: string; likeness: number } | undefined
  for (const id of ids) {
    const likeness = jaroWinkler(wanted, id.toLowerCase())
    if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0)) best = { id, likeness }
  }
  return best?.id
}
