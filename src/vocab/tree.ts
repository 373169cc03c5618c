/** The id one level up: `fmcg` of `fmcg.food`; `undefined` for a root. */
export function parent(id: string): string | undefined {
  const dot = id.lastIndexOf('.')
  return dot < 0 ? undefined : id.slice(0, dot)
}

/** Whether `id` is `ancestor` itself or lies below it. */
export function isWithin(id: string, ancestor: string): boolean {
  return id === ancestor || id.startsWith(`${ancestor}.`)
}

/**
 * Steps from `a` to `b` through the nearest id above both: 0 for the same id, 1 for a parent and its child, 2 for
 * siblings. Infinity where nothing is above both.
 */
export function distance(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  let shared = 0
  while (shared < left.length && shared < right.length && left[shared] === right[shared]) shared += 1
  return shared === 0 ? Number.POSITIVE_INFINITY : left.length + right.length - 2 * shared
}
