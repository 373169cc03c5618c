import { isWord, lastWordOf } from '../../../text/cursor'
import { isCapital } from '../../../text/letters'
import type { Token } from '../../../text/token'
import { isLatin } from '../../../text/wording'
import { HEADINGS } from '../../../vocab/facts.constant'
import { BEFORE_NAMES, PHRASE_OPENERS, QUESTIONS, TITLE_LEADS } from '../../../vocab/page/labels'
import type { Layout } from '../layout'
import { gapBefore, textOf } from '../layout'
import type { Row } from '../rows'
import { opensSentence } from '../run-on'
import type { Label } from './label'
import { isBare, ownerOf } from './words'

/** Tokens of the shortest line that a whole posting may have been run into. */
const SHORTEST_LINE = 40

/**
 * A heading of a posting whose line breaks are lost, with nothing but capitals to set it off:
 *
 *   … in production. | PREFERRED QUALIFICATIONS | Experience with … Docker | About the Company | Harbour Group is …
 *
 * What the firm says of itself and gives stands last: nearer to the beginning a heading that we do not know may end it.
 */
export function readUnset(layout: Layout, row: Row, at: number): Label | undefined {
  if (row.to - row.from < SHORTEST_LINE) return undefined
  const token = layout.tokens.get(at)
  if (token === undefined || !isWord(token, 'heading') || !isLatin(token)) return undefined
  const heading = ownerOf(token, true)?.heading
  if (heading === undefined) return undefined
  const { section } = HEADINGS[heading]
  const isOfFirm = OF_FIRM.includes(section) && at - row.from > row.to - at
  if (section !== 'requirements' && section !== 'preferred' && !isOfFirm) return undefined
  const opens = isBare({ heading }) ? opensByItself(layout, at, row.to) : isSetInCapitals(layout, token, at, row.to)
  if (!opens) return undefined
  const title = layout.source.slice(token.start, token.end)
  return { section, next: at + 1, title, prefix: '', colon: false, alone: false }
}

const OF_FIRM: readonly string[] = ['company', 'benefits', 'process', 'legal']

/** … on time. | Requirements | Strong knowledge of …: an everyday word, where a sentence ends before it and another begins behind it. */
function opensByItself(layout: Layout, at: number, to: number): boolean {
  const { source, tokens } = layout
  const token = tokens.get(at)
  if (token === undefined || !isCapital(source.charCodeAt(token.start))) return false
  const isShouted = isCapital(source.charCodeAt(token.start + 1)) && isCapital(source.charCodeAt(token.end - 1))
  const isAfterEnd = textOf(layout, at - 1) === '.' && gapBefore(layout, at) > 0
  const isAmount = tokens.get(at + 1)?.type === 'number'
  return (isAfterEnd || isShouted) && (isAmount || opensSentence(layout, at + 1, to))
}

/** Each word of the heading has a capital, and what goes on behind it is a sentence and not a title (Key Skills Trainer; The Person | In order to …). */
function isSetInCapitals(layout: Layout, { start, end, text }: Token, at: number, to: number): boolean {
  const { source, tokens } = layout
  const written = source.slice(start, end)
  if (isPhrased(layout, at, to)) return true
  const isShouted = written === written.toUpperCase()
  const isTitled = written.split(' ').every((word) => word.length < SHORTEST_TITLED || isCapital(word.charCodeAt(0)))
  const [before, next, second] = [tokens.get(at - 1), tokens.get(at + 1), tokens.get(at + 2)]
  const isOpener = PHRASE_OPENERS.includes(text.split(' ', 1)[0] ?? '') && !isWord(next, 'function-word', 'particle')
  if (!isShouted && (!isTitled || isOpener)) return false
  if (next === undefined || at + 1 >= to || isWord(before, 'connective') || endsInLeading(before)) return false
  if (next.type === 'number') return true
  if (next.type === 'mark') return BULLETS.includes(next.text)
  if (!isCapital(source.charCodeAt(next.start))) return false
  const isName = second !== undefined && second.type !== 'mark' && isCapital(source.charCodeAt(second.start))
  return text.startsWith(BEFORE_NAMES) || isShouted || !isName
}

/** … in writing. | What you will need | Two years …: a question in small letters, where a capital or a figure goes on behind it. */
function isPhrased({ source, tokens }: Layout, at: number, to: number): boolean {
  const [token, next] = [tokens.get(at), tokens.get(at + 1)]
  if (token === undefined || next === undefined || at + 1 >= to) return false
  const words = source.slice(token.start, token.end).split(' ')
  const isQuestion = QUESTIONS.includes(words[0] ?? '') && words.length >= SHORTEST_PHRASE
  const isInSmall = words.slice(1).every((word) => !isCapital(word.charCodeAt(0)))
  return isQuestion && isInSmall && (next.type === 'number' || isCapital(source.charCodeAt(next.start)))
}

/** What you need, and no less. */
const SHORTEST_PHRASE = 3

/** Shorter words of a title are written small: About the Role. */
const SHORTEST_TITLED = 4
const BULLETS = '-–—•·*'

/** the | Key Requirements | Document: the phrase began before it. */
function endsInLeading(token: Token | undefined): boolean {
  return token !== undefined && TITLE_LEADS.includes(lastWordOf(token))
}
