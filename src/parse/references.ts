import { CHARACTER_REFERENCES } from '../vocab/layout'

/** No reference that a posting holds is longer, its ampersand and semicolon left out. */
const LONGEST = 8

/**
 * Writes the character for each reference of HTML that was left in a folded text, and blanks for the rest of its units, so that
 * offsets stay.
 *
 *   1.&nbsp;英语&amp;日语  →  1.      英语&    日语
 */
export function resolveReferences(folded: string): string {
  let resolved = ''
  let from = 0
  for (let at = folded.indexOf('&'); at >= 0; at = folded.indexOf('&', at + 1)) {
    const end = folded.slice(at, at + LONGEST + 2).indexOf(';')
    const name = end < 0 ? '' : folded.slice(at + 1, at + end)
    if (!Object.hasOwn(CHARACTER_REFERENCES, name)) continue
    resolved += folded.slice(from, at) + (CHARACTER_REFERENCES[name] ?? '').padEnd(end + 1)
    from = at + end + 1
  }
  return resolved + folded.slice(from)
}
