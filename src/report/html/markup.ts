/** A piece of HTML that is safe to stand in a page: only `html` makes one. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What stands in a hole: text is escaped, a list is its members one after another, what is missing is nothing. */
export type Hole = Markup | string | number | undefined | false | readonly Hole[]

/**
 * HTML with holes: what a stranger wrote cannot leave the place where it is put. Holes stand in text and in attributes in
 * double quotes, and nowhere else.
 *
 * @example
 * html`<b title="${'"'}">${'<img onerror=…>'}</b>`.text
 * // → '<b title="&quot;">&lt;img onerror=…&gt;</b>'
 */
export function html(pieces: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return new Markup(pieces.reduce((text, piece, i) => text + filled(holes[i - 1]) + piece))
}

function filled(hole: Hole): string {
  if (hole instanceof Markup) return hole.text
  if (typeof hole === 'string') return escaped(hole)
  if (typeof hole === 'number') return String(hole)
  return hole ? hole.map(filled).join('') : ''
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Marks of HTML; and control characters, which are no text in it (line breaks and tabs are) or turn the order of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNWANTED = /[&<>"]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

const escaped = (text: string): string => text.replace(UNWANTED, (unit) => ENTITIES[unit] ?? '\ufffd')
