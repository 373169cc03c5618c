/** What comes, one after the other, with a look at the next few before they are taken. */
export class Ahead<T> {
  readonly #coming: Iterator<T>
  readonly #seen: T[] = []

  constructor(coming: Iterable<T>) {
    this.#coming = coming[Symbol.iterator]()
  }

  /** The one that `take` gives after so many others; undefined behind the last. */
  peek(after: number): T | undefined {
    while (this.#seen.length <= after) {
      const next = this.#coming.next()
      if (next.done === true) return undefined
      this.#seen.push(next.value)
    }
    return this.#seen[after]
  }

  /** Takes the next so many, or as many as there are. */
  take(count: number): readonly T[] {
    this.peek(count - 1)
    return this.#seen.splice(0, count)
  }
}
