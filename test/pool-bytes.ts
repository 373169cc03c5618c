import { ByteReader, ByteWriter } from '../src/pool/bytes'
import { crc32 } from '../src/pool/crc-32'

/** The texts that a pool in bytes begins with: its form, the version of rolefit, the vocabulary. */
export function beginningOf(pool: Uint8Array): readonly string[] {
  const from = new ByteReader(pool)
  return Array.from({ length: 3 }, () => from.readText())
}

/** A whole pool, with a checksum that fits, that begins with other texts. */
export function beginningWith(pool: Uint8Array, ...texts: readonly string[]): Uint8Array {
  const from = new ByteReader(pool)
  for (const _ of texts) from.readText()
  const to = new ByteWriter()
  for (const text of texts) to.writeText(text)
  to.writeBytes(pool.subarray(from.position, -4))
  const checksum = crc32(to.written())
  to.writeBytes(Uint8Array.from([0, 8, 16, 24], (shift) => checksum >>> shift))
  return to.written()
}
