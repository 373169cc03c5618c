/** The id one level up: `fmcg` of `fmcg.food`; `undefined` for a root. */
export function parent(id: string): string | undefined {
  const dot = id.lastIndexOf('.')
  return dot < 0 ? undefined : id.slice(0, dot)
}

/** Whether `id` is `ancestor` itself or lies below it. */
export function isWithin(id: string, ancestor: string): boolean {
  return id.startsWith(ancestor) && (id.length === ancestor.length || id[ancestor.length] === '.')
}

/** Whether two ids are under one root. */
export function isOfOneTree(a: string, b: string): boolean {
  return rootOf(a) === rootOf(b)
}

function rootOf(id: string): string {
  const dot = id.indexOf('.')
  return dot < 0 ? id : id.slice(0, dot)
}
