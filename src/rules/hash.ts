import { canonicalJson } from './canonical-json'
import { sha256 } from './sha-256'

/**
 * What a stored match is proved by: SHA-256 of the canonical JSON, 64 hexadecimal digits.
 *
 * @example
 * hash({ b: 1, a: 2 }) === hash({ a: 2, b: 1 })
 * // → true
 */
export function hash(value: unknown): string {
  return sha256(canonicalJson(value))
}
