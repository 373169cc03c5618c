import { CHARACTER_REFERENCES } from '../vocab/page/markup'
import type { Effect } from './html-tags'
import { EFFECTS, tagsIn } from './html-tags'

const MARKS: Readonly<Record<Effect, string>> = { line: '\n', item: '\n• ', cell: '  ', inline: '', hidden: '' }

/** What puts text on lines of its own: beside it, a line break of the source is a blank. */
const BREAKS: readonly (Effect | undefined)[] = ['line', 'item']

/**
 * The text of a piece of HTML by the lines that a reader sees: blocks on lines of their own, list items behind a bullet,
 * cells apart, references written out. A text without markup keeps its lines, and what is no markup of HTML stays. Markup
 * that was escaped as a whole (`&lt;p&gt;`) counts. Time is linear in the length.
 */
export function htmlText(html: string): string {
  const source = ESCAPED.test(html) && !tagsIn(html).next().value ? withReferences(html) : html
  const pieces = piecesOf(source)
  const isFlowing = pieces.some(({ effect }) => BREAKS.includes(effect))
  const text = pieces.map((piece) => piece.mark + (isFlowing ? piece.text.replace(/\s+/g, ' ') : piece.text)).join('')
  const lines = withReferences(text)
    .split('\n')
    .map((line) => line.trim())
  return (isFlowing ? lines.filter((line) => line !== '') : lines).join('\n').trim()
}

const ESCAPED = /&lt;\/?(?:p|div|br|ul|ol|li|span|strong|b|h[1-6])[\s/&]/i

/** A stretch of text, and what the tag before it puts there. */
interface Piece {
  readonly effect: Effect | undefined
  readonly mark: string
  readonly text: string
}

function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = []
  let before: Omit<Piece, 'text'> = { effect: undefined, mark: '' }
  let [from, hiddenBy] = [0, '']
  for (const { name, closes, start, end } of tagsIn(html)) {
    if (hiddenBy === '') pieces.push({ ...before, text: html.slice(from, start) })
    else if (name !== hiddenBy || !closes) continue
    const effect = EFFECTS.get(name)
    hiddenBy = effect === 'hidden' && !closes ? name : ''
    before = { effect, mark: markOf(effect, closes) }
    from = end
  }
  return hiddenBy === '' ? [...pieces, { ...before, text: html.slice(from) }] : pieces
}

function markOf(effect: Effect | undefined, closes: boolean): string {
  if (effect === undefined) return ''
  if (!closes) return MARKS[effect]
  return BREAKS.includes(effect) ? '\n' : ''
}

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi

/** With the characters that references stand for; one that nobody knows stays as it is. */
function withReferences(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return CHARACTER_REFERENCES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
    return code === 0xa0 ? ' ' : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
