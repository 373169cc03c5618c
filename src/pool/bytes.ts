import { damaged } from './damage'

/** Bytes that grow as they are written. */
export class ByteWriter {
  private bytes: Uint8Array
  private count = 0

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity)
  }

  get length(): number {
    return this.count
  }

  /** A whole number of 0 or more, below 2⁵³: seven bits a byte, the lowest first, the eighth bit where more follow. */
  writeNumber(value: number): void {
    this.reserve(8)
    let rest = value
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.bytes[this.count++] = (rest % 0x80) | 0x80
    this.bytes[this.count++] = rest
  }

  /** Its length in UTF-16 units, and each of them as a number. */
  writeText(text: string): void {
    this.writeNumber(text.length)
    this.writeUnits(text)
  }

  writeUnits(text: string): void {
    for (let i = 0; i < text.length; i++) this.writeNumber(text.charCodeAt(i))
  }

  writeBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.count)
    this.count += bytes.length
  }

  /** A view of what was written, from one byte to another. */
  written(from = 0, to = this.count): Uint8Array {
    return this.bytes.subarray(from, to)
  }

  /** Gives back the room that nothing was written to. */
  trim(): void {
    this.bytes = this.bytes.slice(0, this.count)
  }

  private reserve(more: number): void {
    if (this.count + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.count + more))
    grown.set(this.bytes)
    this.bytes = grown
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get position(): number {
    return this.at
  }

  readNumber(): number {
    let value = 0
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.bytes[this.at++]
      if (byte === undefined || scale > Number.MAX_SAFE_INTEGER) throw damaged('a number that does not end')
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
  }

  readText(): string {
    return this.readUnits(this.readNumber())
  }

  readUnits(count: number): string {
    let text = ''
    for (let left = this.within(count); left > 0; left--) text += String.fromCharCode(this.readNumber())
    return text
  }

  /** A view of the next bytes, not a copy. */
  readBytes(count: number): Uint8Array {
    this.at += this.within(count)
    return this.bytes.subarray(this.at - count, this.at)
  }

  /** A count of things that take a byte or more each, checked, so that a wrong one asks for no memory. */
  within(count: number): number {
    if (count > this.bytes.length - this.at) throw damaged('fewer bytes than it says')
    return count
  }
}
