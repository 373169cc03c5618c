import { fold } from '../text/fold'
import { INVISIBLE } from '../text/spacing'
import { CHARACTER_REFERENCES } from '../vocab/page/markup'

/** No reference that a posting holds is longer, its ampersand and semicolon left out. */
const LONGEST = 8

/** 3 | \ | + years: Markdown escapes a mark of the text so that it marks nothing up. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/**
 * Writes the character for each reference of HTML that was left in a folded text, and invisible units for the rest of its own and for
 * the escapes of Markdown, so that offsets stay, and bachelor&#39;s and hands\-on are one word.
 */
export function resolveReferences(folded: string): string {
  return withCharacters(folded.replace(ESCAPE, `$1${INVISIBLE}`))
}

function withCharacters(folded: string): string {
  let resolved = ''
  let from = 0
  for (let at = folded.indexOf('&'); at >= 0; at = folded.indexOf('&', at + 1)) {
    const end = folded.slice(at, at + LONGEST + 2).indexOf(';')
    const name = end < 0 ? '' : folded.slice(at + 1, at + end)
    const character = characterOf(name)
    if (character === undefined) continue
    resolved += folded.slice(from, at) + character.padEnd(end + 1, INVISIBLE)
    from = at + end + 1
  }
  return resolved + folded.slice(from)
}

const NUMBER = /^#(?:x[0-9a-f]+|[0-9]+)$/
/** Beyond it a character takes two units, and no posting writes one by its number. */
const LAST_UNIT = 0xffff

/** The folded character of a reference, by its name or by its number. */
function characterOf(name: string): string | undefined {
  if (Object.hasOwn(CHARACTER_REFERENCES, name)) return CHARACTER_REFERENCES[name]
  if (!NUMBER.test(name)) return undefined
  const code = Number(name.slice(1).replace('x', '0x'))
  return code > 0 && code <= LAST_UNIT ? fold(String.fromCharCode(code)) : undefined
}
