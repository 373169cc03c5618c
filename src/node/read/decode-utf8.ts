import { isUtf8 } from 'node:buffer'
import type { DecodeFault } from './encoding'

const NEWLINE = 10

/** UTF-8 to text; `refuse` makes the error of the first byte that is none, by its line and its offset. */
export async function* decodeUtf8(
  chunks: AsyncIterable<Uint8Array>,
  refuse: (fault: DecodeFault) => Error,
): AsyncGenerator<string> {
  let carry: Uint8Array = new Uint8Array(0)
  const before = { offset: 0, line: 1 }
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carry, chunk])
    const end = bytes.length - unfinishedTail(bytes)
    const whole = bytes.subarray(0, end)
    if (before.offset === 0 && isUtf16(bytes)) throw refuse({ line: 1, found: 'UTF-16' })
    if (!isUtf8(whole)) throw refuse(faultIn(whole, firstInvalid(whole), before))
    yield whole.toString('utf8')
    carry = bytes.subarray(end)
    before.offset += end
    before.line += breaksIn(whole)
  }
  if (carry.length > 0) throw refuse(faultIn(carry, 0, before))
}

/** By its byte order mark, or by the half of each Latin letter that is NUL. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0)
}

function faultIn(bytes: Uint8Array, at: number, before: { offset: number; line: number }): DecodeFault {
  const byte = (bytes[at] as number).toString(16).padStart(2, '0')
  return {
    line: before.line + breaksIn(bytes.subarray(0, at)),
    found: `byte 0x${byte} at offset ${before.offset + at}, which is not UTF-8`,
  }
}

function breaksIn(bytes: Uint8Array): number {
  let breaks = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) breaks += 1
  return breaks
}

/** Bytes at the end that start a character whose rest comes with the next chunk: 0–3. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4
  if (lead >= 0xe0) return 3
  return lead >= 0xc0 ? 2 : 1
}

/** The second byte of these leads is narrower than 80–BF, lest a character have two spellings or be a surrogate. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
}

function firstInvalid(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && isSequence(bytes, at)) at += sequenceLength(bytes[at] as number)
  return at
}

function isSequence(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] as number
  if (lead < 0x80) return true
  if (lead < 0xc2 || lead > 0xf4) return false
  for (let next = 1; next < sequenceLength(lead); next += 1) {
    const [low, high] = (next === 1 && SECOND[lead]) || [0x80, 0xbf]
    const byte = bytes[at + next] ?? 0
    if (byte < low || byte > high) return false
  }
  return true
}
