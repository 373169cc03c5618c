import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { RolefitError } from '../errors'
import { decode } from './read/decode'
import type { Encoding } from './read/encoding'

/** What a run was given, so that it can be told later whether it was the same. */
export interface InputRecord {
  /** The last part of the path: where it lay is no part of what it was. */
  readonly name: string
  readonly bytes: number
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

export const NO_SUCH_FILE = 'no such file'

/** What messages call a file. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file || '""')

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: NO_SUCH_FILE,
  EISDIR: 'a folder',
  ENOTDIR: 'a file where a folder should be',
  ELOOP: 'links that go round in a circle',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
  EIO: 'a fault of the disk',
}

/**
 * Bytes that are read at a time. Text of more than some 64,000 characters is large to V8, which sets memory of its own aside for each:
 * that took several times as long as decoding it.
 */
const CHUNK = 1 << 15

/** A file's bytes as they come, or those of standard input for `-`; counted and hashed on the way. */
export class Input {
  private readonly hash = createHash('sha256')
  private bytes = 0

  constructor(readonly file: string) {}

  /** Bytes that have been read by now. */
  get read(): number {
    return this.bytes
  }

  /** What messages call it. */
  get name(): string {
    return nameOf(this.file)
  }

  /** @throws RolefitError `unreadable-input` where it cannot be read, holds nothing, or is not of `encoding`. */
  text(encoding: Encoding = 'utf-8'): AsyncGenerator<string> {
    return decode(this.chunks(), encoding, this.name)
  }

  /** Bytes of the whole file; undefined of what comes through a pipe, or is not there. */
  size(): number | undefined {
    try {
      const stats = this.file === '-' ? undefined : statSync(this.file)
      return stats?.isFile() ? stats.size : undefined
    } catch {
      return undefined
    }
  }

  /** What was read; to be asked once, when all of it has been. */
  record(): InputRecord {
    return { name: basename(this.file), bytes: this.bytes, sha256: this.hash.digest('hex') }
  }

  /** @throws RolefitError `unreadable-input` where it cannot be read, or holds nothing. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const source: AsyncIterable<Uint8Array> =
      this.file === '-' ? process.stdin : createReadStream(this.file, { highWaterMark: CHUNK })
    try {
      for await (const chunk of source) {
        this.hash.update(chunk)
        this.bytes += chunk.length
        yield chunk
      }
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException
      throw this.unreadable(CAUSES[code] ?? message, 'a file that can be read')
    }
    if (this.bytes === 0) throw this.unreadable('an empty file', 'a file that holds something')
  }

  private unreadable(found: string, expected: string): RolefitError {
    return new RolefitError('unreadable-input', this.name, { found, expected })
  }
}

/** Characters of one document; a longer one is no posting, and strings have their own limit not far above. */
const MAX_TEXT = 256_000_000

/**
 * The whole text of a file, or of standard input for `-`.
 *
 * @throws RolefitError `unreadable-input`; `too-large` beyond 256 million characters.
 *
 * @example
 * const { text, input } = await readText('fixtures/pool.csv')
 * [text.slice(0, 5), input.name]
 * // → ['编号,姓名', 'pool.csv']
 */
export async function readText(
  file: string,
  options: { encoding?: Encoding } = {},
): Promise<{ text: string; input: InputRecord }> {
  const input = new Input(file)
  const pieces: string[] = []
  let length = 0
  for await (const piece of input.text(options.encoding)) {
    pieces.push(piece)
    length += piece.length
    if (length > MAX_TEXT) {
      throw new RolefitError('too-large', input.name, {
        found: `more than ${MAX_TEXT} characters`,
        expected: 'one document',
      })
    }
  }
  return { text: pieces.join(''), input: input.record() }
}
