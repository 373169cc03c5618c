/** The best few of many, without holding the many. */
export interface Shortlist<T> {
  add(item: T): void
  /** The worst that is kept, once the list is full: what does not come before it need not be added. */
  last(): T | undefined
  /** Best first; the same as sorting everything and cutting. */
  sorted(): T[]
}

/**
 * Keeps the `top` items that come first in `order`, in a heap with the worst of them at its root.
 *
 * @example
 * const list = createShortlist(2, (a, b) => b - a)
 * for (const score of [3, 9, 7]) list.add(score)
 * list.sorted()
 * // → [9, 7]
 */
export function createShortlist<T>(top: number, order: (a: T, b: T) => number): Shortlist<T> {
  const heap: T[] = []
  return {
    add(item) {
      if (heap.length < top) {
        heap.push(item)
        siftUp(heap, order)
      } else if (top > 0 && order(item, heap[0] as T) < 0) {
        heap[0] = item
        siftDown(heap, order)
      }
    },
    last: () => (heap.length < top ? undefined : heap[0]),
    sorted: () => [...heap].sort(order),
  }
}

function siftUp<T>(heap: T[], order: (a: T, b: T) => number): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (order(heap[at] as T, heap[parent] as T) <= 0) return
    swap(heap, at, parent)
    at = parent
  }
}

function siftDown<T>(heap: T[], order: (a: T, b: T) => number): void {
  let at = 0
  for (;;) {
    let worst = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && order(heap[child] as T, heap[worst] as T) > 0) worst = child
    }
    if (worst === at) return
    swap(heap, at, worst)
    at = worst
  }
}

function swap<T>(heap: T[], a: number, b: number): void {
  const kept = heap[a] as T
  heap[a] = heap[b] as T
  heap[b] = kept
}
