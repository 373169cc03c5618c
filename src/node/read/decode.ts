import { RolefitError } from '../../errors'
import { decodeStateful } from './decode-other'
import { decodeUtf8 } from './decode-utf8'
import type { DecodeFault, Encoding } from './encoding'
import { ENCODINGS } from './encoding'

const OTHERS = ENCODINGS.slice(1).join(', ')

/**
 * Bytes to text, a piece at a time, without a byte order mark.
 *
 * @throws RolefitError `unreadable-input` with the line, at the first byte that is not of the encoding; no replacement
 *   character is ever put in its place.
 */
export function decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding, name: string): AsyncGenerator<string> {
  const expected =
    encoding === 'utf-8'
      ? `UTF-8, or the name of its encoding (--encoding ${OTHERS})`
      : `${encoding} throughout, or the name of another encoding`
  const refuse = ({ line, found }: DecodeFault) =>
    new RolefitError('unreadable-input', `${name}:${line}`, { found, expected })
  return withoutMark(encoding === 'utf-8' ? decodeUtf8(chunks, refuse) : decodeStateful(chunks, encoding, refuse))
}

async function* withoutMark(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true
  for await (const piece of pieces) {
    if (piece === '') continue
    yield isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece
    isFirst = false
  }
}
