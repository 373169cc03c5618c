/** Stand between what is within a list or an object and what is not, where no value of a document can. */
const LIST = Symbol('list')
const OBJECT = Symbol('object')
const END = Symbol('end')

/**
 * Plain values by what they say, places in the posting left out: each key and each value within them is a step down. Nothing is put into a
 * word first, which took most of the time that a board took to be made.
 */
export class ValueTree<T> {
  readonly #steps = new Map<unknown, ValueTree<T>>()
  /** What is kept of the value that ends here. */
  held: T | undefined

  /** Where a value stands behind those that led here; the same place for equal values whose fields come in one order. */
  under(value: unknown): ValueTree<T> {
    if (typeof value !== 'object' || value === null) return this.#step(value)
    if (Array.isArray(value)) return this.#underList(value)
    let at = this.#step(OBJECT)
    for (const key in value) {
      if (key !== 'span') at = at.#step(key).under(value[key as keyof typeof value])
    }
    return at.#step(END)
  }

  #underList(values: readonly unknown[]): ValueTree<T> {
    let at = this.#step(LIST)
    for (const value of values) at = at.under(value)
    return at.#step(END)
  }

  #step(to: unknown): ValueTree<T> {
    const known = this.#steps.get(to)
    if (known !== undefined) return known
    const made = new ValueTree<T>()
    this.#steps.set(to, made)
    return made
  }
}
