/** What an element does to the text around it. */
export type Effect = 'line' | 'item' | 'cell' | 'inline' | 'hidden'

const NAMES: Readonly<Record<Effect, string>> = {
  line: 'address article aside blockquote body br center dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html main nav ol p pre section summary table tbody tfoot thead tr ul',
  item: 'li',
  cell: 'td th',
  inline:
    'a abbr acronym b big cite code del em font i img ins label mark meta o:p s small span strike strong sub sup tt u',
  hidden: 'head iframe noscript script style svg template title',
}

/** By the name of the element. */
export const EFFECTS: ReadonlyMap<string, Effect> = new Map(
  Object.entries(NAMES).flatMap(([effect, names]) => names.split(' ').map((name) => [name, effect as Effect])),
)

/** The markup at a place of an HTML text, `[start, end)`. */
export interface Tag {
  /** Of the element; empty for a comment or a declaration. */
  readonly name: string
  readonly closes: boolean
  readonly start: number
  readonly end: number
}

const OPENING = /<(\/?)([a-z][a-z0-9:]{0,11})(?=[\s/>])|<[!?]/iy

/**
 * The tags and comments, in their order. What looks like a tag and is of no element of HTML is text (`<Company>`), and so
 * is a tag that nothing closes.
 */
export function* tagsIn(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at)
    if (tag?.end === 0) return
    if (tag) yield tag
    at = tag?.end ?? at + 1
  }
}

/** The tag at a place, with an end of 0 where no tag ends any more. */
function tagAt(html: string, start: number): Tag | undefined {
  OPENING.lastIndex = start
  const found = OPENING.exec(html)
  if (!found) return undefined
  const [{ length }, slash, named = ''] = found
  const name = named.toLowerCase()
  if (name === '') return { name, closes: false, start, end: endOfComment(html, start) }
  if (!EFFECTS.has(name)) return undefined
  return { name, closes: slash === '/', start, end: endOfTag(html, start + length) }
}

/** As in a browser, a comment that is left open takes the rest. */
function endOfComment(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return html.indexOf('>', start) + 1
  const end = html.indexOf('-->', start)
  return end < 0 ? html.length : end + 3
}

/** Behind the bracket that closes a tag: one within quotes closes none, unless the quote is left open. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const unit = html[at] as string
    if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '>') return at + 1
    else if (unit === '"' || unit === "'") quote = unit
  }
  return html.indexOf('>', from) + 1
}
