import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { RolefitError } from '../../errors'

/** What files of this trade are written in. UTF-8 is taken unless another is named: guessing wrong is silent. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le'] as const
export type Encoding = (typeof ENCODINGS)[number]

const OTHERS = ENCODINGS.slice(1).join(', ')

/**
 * Bytes to text, a piece at a time, without a byte order mark.
 *
 * @throws RolefitError `unreadable-input` at the first byte that is not of the encoding; no replacement character is
 *   ever put in its place.
 */
export function decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding, name: string): AsyncGenerator<string> {
  return withoutMark(encoding === 'utf-8' ? decodeUtf8(chunks, name) : decodeOther(chunks, encoding, name))
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true
  for await (const piece of pieces) {
    if (piece === '') continue
    yield isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece
    isFirst = false
  }
}

async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let carry: Uint8Array = new Uint8Array(0)
  let offset = 0
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carry, chunk])
    const end = bytes.length - unfinishedTail(bytes)
    yield utf8Text(bytes.subarray(0, end), offset, name)
    carry = bytes.subarray(end)
    offset += end
  }
  if (carry.length > 0) throw notUtf8(name, offset, carry)
}

function utf8Text(bytes: Buffer, offset: number, name: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const at = firstInvalid(bytes)
  throw notUtf8(name, offset + at, bytes.subarray(at))
}

function notUtf8(name: string, offset: number, [first = 0, second]: Uint8Array): RolefitError {
  const isUtf16 = offset === 0 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
  const byte = first.toString(16).padStart(2, '0')
  return new RolefitError('unreadable-input', name, {
    found: isUtf16 ? 'UTF-16' : `byte 0x${byte} at offset ${offset}, which is not UTF-8`,
    expected: `UTF-8, or the name of its encoding (${OTHERS})`,
  })
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

async function* decodeOther(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  name: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let offset = 0
  for await (const chunk of chunks) {
    yield decodePiece(decoder, chunk, name, offset)
    offset += chunk.length
  }
  yield decodePiece(decoder, undefined, name, offset)
}

function decodePiece(decoder: TextDecoder, chunk: Uint8Array | undefined, name: string, offset: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    const { encoding } = decoder
    throw new RolefitError('unreadable-input', name, {
      found: `bytes that are not ${encoding}, at or after offset ${offset}`,
      expected: `${encoding} throughout, or the name of another encoding`,
    })
  }
}
