import { TextDecoder } from 'node:util'
import type { DecodeFault, Encoding } from './encoding'
import { withHongKongLetters } from './hkscs'

interface Place {
  offset: number
  line: number
}

/**
 * Text of an encoding whose characters have several bytes, by the platform's decoder; `refuse` makes the error of bytes
 * that are none of it.
 *
 * A decoder that has failed does not say where. So each chunk is cut behind its first line break, where no character is
 * ever halved: what stands before it belongs to the line that is known, and what follows can be read again from a clean
 * state.
 */
export async function* decodeStateful(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  refuse: (fault: DecodeFault) => Error,
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding)
  const place: Place = { offset: 0, line: 1 }
  for await (const chunk of chunks) {
    const cut = behindFirstBreak(chunk, place.offset, encoding)
    for (const [part, isClean] of [[chunk.subarray(0, cut), false] as const, [chunk.subarray(cut), true] as const]) {
      const text = tryDecode(decoder, part)
      if (text === undefined) throw refuse(faultOf(encoding, isClean ? placeIn(part, encoding, place) : place))
      yield text
      place.offset += part.length
      place.line += breaksIn(text)
    }
  }
  const rest = tryDecode(decoder, undefined)
  if (rest === undefined) throw refuse(faultOf(encoding, place))
  yield rest
}

/** GB18030 holds all of GBK, and the files that are called GBK hold some of what it adds. */
const decoderOf = (encoding: Encoding): TextDecoder =>
  new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding, { fatal: true })

/** What bytes 80 and FF come out as, which Big5 has not; characters that an office has added itself stay. */
const STRAY_BIG5 = /[\u0080\uf8f8]/

function tryDecode(decoder: TextDecoder, bytes: Uint8Array | undefined): string | undefined {
  try {
    const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    if (decoder.encoding !== 'big5') return text
    return STRAY_BIG5.test(text) ? undefined : withHongKongLetters(text)
  } catch {
    return undefined
  }
}

const faultOf = (encoding: Encoding, { offset, line }: Place): DecodeFault => ({
  line,
  found: `bytes that are not ${encoding}, at or after offset ${offset}`,
})

/** The byte at which a fresh decoder gives up. */
function placeIn(bytes: Uint8Array, encoding: Encoding, from: Place): Place {
  const decoder = decoderOf(encoding)
  const place = { ...from }
  for (let at = 0; at < bytes.length; at += 1) {
    const text = tryDecode(decoder, bytes.subarray(at, at + 1))
    if (text === undefined) break
    place.offset += 1
    place.line += breaksIn(text)
  }
  return place
}

const breaksIn = (text: string): number => text.split('\n').length - 1

/** Where the first line of `bytes` ends, its break included; all of them where it has none. */
function behindFirstBreak(bytes: Uint8Array, offset: number, encoding: Encoding): number {
  if (!encoding.startsWith('utf-16')) return bytes.indexOf(10) + 1 || bytes.length
  const [first, second] = encoding === 'utf-16le' ? [10, 0] : [0, 10]
  for (let at = offset % 2; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === first && bytes[at + 1] === second) return at + 2
  }
  return bytes.length
}
