import type { ByteReader, ByteWriter } from './bytes'
import { damaged } from './damage'

/**
 * Plain data in a few bytes. Texts that recur, and the lists of fields that objects have, stand once in a list that a whole pool
 * shares. Each value begins with a number, `8 × n + tag`:
 *
 * | tag | value |
 * | --- | --- |
 * | 0 | n is 0 for null, 1 for false, 2 for true |
 * | 1 | the whole number n |
 * | 2 | text n of the list |
 * | 3 | a text of n UTF-16 units, which follow |
 * | 4 | a list of n values, which follow |
 * | 5 | an object: text n has the names of its fields as JSON, and their values follow |
 * | 6 | another number: text n has its digits |
 *
 * Fields that are undefined are left out, as in JSON.
 */
const TAGS = 8

/** A longer text will hardly recur, and would only fill the list. */
const LONGEST_LISTED = 40

/** Whole numbers up to here are written as they are. */
const GREATEST = 2 ** 40

/** The texts that packed values share. */
export class TextList {
  private readonly numbers = new Map<string, number>()
  private readonly fields = new Map<number, readonly string[]>()

  constructor(readonly texts: string[] = []) {
    for (const [i, text] of texts.entries()) this.numbers.set(text, i)
  }

  /** The number of a text, which joins the list if it is new. */
  numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }

  textAt(number: number): string {
    const text = this.texts[number]
    if (text === undefined) throw damaged(`text ${number} of ${this.texts.length}`)
    return text
  }

  /** The names of fields that a text has as JSON. */
  fieldsAt(number: number): readonly string[] {
    const known = this.fields.get(number)
    if (known !== undefined) return known
    const names = JSON.parse(this.textAt(number)) as readonly string[]
    this.fields.set(number, names)
    return names
  }
}

export function pack(value: unknown, list: TextList, to: ByteWriter): void {
  const write = (tag: number, n: number) => to.writeNumber(TAGS * n + tag)
  if (typeof value === 'string') packText(value, list, to)
  else if (typeof value === 'number') packNumber(value, list, to)
  else if (Array.isArray(value)) {
    write(4, value.length)
    for (const item of value) pack(item, list, to)
  } else if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    write(5, list.numberOf(JSON.stringify(fields.map(([name]) => name))))
    for (const [, field] of fields) pack(field, list, to)
  } else write(0, value === true ? 2 : value === false ? 1 : 0)
}

function packText(text: string, list: TextList, to: ByteWriter): void {
  if (text.length <= LONGEST_LISTED) {
    to.writeNumber(TAGS * list.numberOf(text) + 2)
    return
  }
  to.writeNumber(TAGS * text.length + 3)
  to.writeUnits(text)
}

function packNumber(value: number, list: TextList, to: ByteWriter): void {
  const isPlain = Number.isInteger(value) && value >= 0 && value <= GREATEST
  to.writeNumber(isPlain ? TAGS * value + 1 : TAGS * list.numberOf(String(value)) + 6)
}

/** @throws RolefitError `damaged-pool` for bytes that `pack` did not write. */
export function unpack(from: ByteReader, list: TextList): unknown {
  const head = from.readNumber()
  const n = Math.floor(head / TAGS)
  switch (head % TAGS) {
    case 0:
      return [null, false, true][n]
    case 1:
      return n
    case 2:
      return list.textAt(n)
    case 3:
      return from.readUnits(n)
    case 4:
      return Array.from({ length: from.within(n) }, () => unpack(from, list))
    case 5:
      return Object.fromEntries(list.fieldsAt(n).map((name) => [name, unpack(from, list)]))
    case 6:
      return Number(list.textAt(n))
    default:
      throw damaged(`a value of no kind`)
  }
}
