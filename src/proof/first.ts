/** Keeps of each thing that is told by a key the first, which is the smallest. */
export function isFirstOf<T>(keyOf: (item: T) => string): (item: T) => boolean {
  const met = new Set<string>()
  return (item) => met.size < met.add(keyOf(item)).size
}
