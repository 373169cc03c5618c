import { sha256 as digestOf } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Not the platform's: the core runs where there is no `node:crypto`, and
 * the browser's is asynchronous. A lone surrogate counts as U+FFFD.
 */
export function sha256(text: string): string {
  return bytesToHex(digestOf(utf8ToBytes(text)))
}
