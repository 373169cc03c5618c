/** Lists of numbers, one a role, in one row of integers that grows. */
export class TermLists {
  #numbers = new Uint32Array(1024)
  #starts = new Uint32Array(257)
  #size = 0

  get size(): number {
    return this.#size
  }

  add(list: readonly number[]): void {
    const from = this.#starts[this.#size] as number
    this.#numbers = roomFor(this.#numbers, from + list.length)
    this.#numbers.set(list, from)
    this.#size += 1
    this.#starts = roomFor(this.#starts, this.#size + 1)
    this.#starts[this.#size] = from + list.length
  }

  /** Adds up for each list what its numbers stand for. */
  sums(of: Int32Array): Int32Array {
    const sums = new Int32Array(this.#size)
    const [numbers, starts] = [this.#numbers, this.#starts]
    for (let i = 0; i < sums.length; i++) {
      let sum = 0
      for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
        sum += of[numbers[at] as number] as number
      }
      sums[i] = sum
    }
    return sums
  }

  /** All bits that the numbers of each list stand for. */
  bits(of: Uint8Array): Uint8Array {
    const bits = new Uint8Array(this.#size)
    const [numbers, starts] = [this.#numbers, this.#starts]
    for (let i = 0; i < bits.length; i++) {
      let set = 0
      for (let at = starts[i] as number; at < (starts[i + 1] as number); at++)
        set |= of[numbers[at] as number] as number
      bits[i] = set
    }
    return bits
  }
}

/** At least so many places, with what there is kept. */
function roomFor(numbers: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  if (count <= numbers.length) return numbers
  const wider = new Uint32Array(Math.max(count, 2 * numbers.length))
  wider.set(numbers)
  return wider
}
