/** The units from the last letter below the halves of pairs to the last half. */
const HALVES = /[\uD7FF-\uDFFF]/g
const FIRST = 0xd7ff
const ESCAPE = '\uD7FF'
const DIGITS = 0x4e00

/**
 * What an id is sorted by where its bytes in UTF-8 would not do; null where they do, which is nearly always.
 *
 * Databases sort by bytes, so by code point; rolefit by UTF-16 unit, and they part over what is written in pairs (😀, 𠮷), which stands
 * before U+E000 by unit and behind it by code point. The key has U+D7FF and a digit in place of each half of a pair.
 */
export function orderKey(id: string): string | null {
  const key = id.replace(HALVES, (half) => ESCAPE + String.fromCharCode(DIGITS + half.charCodeAt(0) - FIRST))
  return key === id ? null : key
}
