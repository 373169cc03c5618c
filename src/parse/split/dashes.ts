import { isClassOfFields } from '../../kinds/major/words'
import { isMark, isWord, touches } from '../../text/cursor'
import { isUpperCase } from '../../text/letters'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import type { Layout } from './layout'
import { DASHES, gapBefore } from './layout'
import { opensSentence } from './run-on'
import { isOfCandidate } from './signs'

/** What a dash parts from the rest of its line is at least as long: Fluent - English is one matter. */
const SHORTEST_ITEM = 3

/** A word that a hyphen ends is longer: Pre- Sales is one word, and Co- Founder. */
const SHORTEST_LAST = 5

/**
 * A dash with blanks around it, or behind the word that weighs an item, parts the items of a line whose breaks are lost: Retail
 * experience preferred - Knowledge of wine; degree required-MBA preferred. What only comments on it (Degree - preferred, English
 * - fluent) stays beside it.
 */
export function isBetweenItems(layout: Layout, from: number, at: number, to: number): boolean {
  const { tokens } = layout
  const [before, dash, next] = [tokens.get(at - 1), tokens.get(at), tokens.get(at + 1)]
  if (!isAmong(dash, DASHES) || !isLatin(before) || at + 1 >= to) return false
  if (next?.type === 'number') return at - from > 1 && countsYears(layout, at + 1) && opensWish(layout, at, to)
  if (!isLatin(next)) return false
  if (at - from > 1 && endsItem(layout, at, to)) return true // field- Ability to
  if ((at - from > 1 || isWord(before, 'education')) && opensWish(layout, at, to)) return true
  if ((isWord(before, 'education') || isClassOfFields(before)) && namesFields(next)) return false
  return at - from >= SHORTEST_ITEM && !isComment(next as Token) && partsItems(layout, at)
}

/** B.Sc - | Physics |, MCA - | Any Specialization |, Engineering - | Mechanical or Electrical |: what the level before the dash is in, or some of its class. */
function namesFields(token: Token | undefined): boolean {
  return isWord(token, 'field') || isWord(token, 'negation', 'unrestricted')
}

/** Fluent German – | 3 years | of sales, – | 2+ years |; not in 2 years - | 3 years |, whose end it is. */
function countsYears({ tokens }: Layout, at: number): boolean {
  const isBound = isWord(tokens.get(at + 1), 'bound')
  return isWord(tokens.get(isBound ? at + 2 : at + 1), 'unit') && !isWord(tokens.get(at - 2), 'unit')
}

/** What ends the sentence of a wish. */
const ENDS = '.;!?|'

/** Fluent in Thai | - | Lao is a plus, 2 years of sewing | - | experience with leather preferred: a wish of its own, to the end of its sentence. */
function opensWish(layout: Layout, at: number, to: number): boolean {
  if (gapBefore(layout, at) === 0 || gapBefore(layout, at + 1) === 0) return false
  let end = at + 1
  while (end < to && !isMark(layout.tokens.get(end), ENDS)) end += 1
  return isOfCandidate(layout, at + 1, end)
}

function partsItems({ tokens, source }: Layout, at: number): boolean {
  const [before, dash, next] = [tokens.get(at - 1), tokens.get(at), tokens.get(at + 1)]
  if (dash === undefined || next === undefined) return false
  const isSetOff = dash.start > (before?.end ?? 0) && next.start > dash.end
  const isCapitalNext = isUpperCase(source.charAt(next.start))
  if (dash.start > (before?.end ?? 0) && next.start === dash.end && isCapitalNext && next.text.length > 2) return true // field -Ability to
  return isWord(before, 'modality') ? isSetOff || isCapitalNext : isSetOff && (isCapitalNext || next.text === 'any')
}

/** ### Preferred - Retail experience - Knowledge of wine: the heading of a list whose line breaks are lost. */
export function opensPreferred({ tokens }: Layout, from: number, to: number): boolean {
  let at = from
  while (at < to && at - from < SHORTEST_ITEM && '#*'.includes(tokens.get(at)?.text ?? ' ')) at += 1
  return isWord(tokens.get(at), 'heading', 'preferred', 'preferred-bare') && isAmong(tokens.get(at + 1), DASHES)
}

/** fields | - Strong manners, team | - Must be: a hyphen on a word that is no prefix, or before one that sentences open with. */
function endsItem(layout: Layout, at: number, to: number): boolean {
  const [before, dash] = [layout.tokens.get(at - 1), layout.tokens.get(at)]
  const next = layout.tokens.get(at + 1)
  if (next === undefined || !touches(before, dash) || !opensDashItem(layout, at)) return false
  return opensSentence(layout, at + 1, to) || ((before?.text.length ?? 0) >= SHORTEST_LAST && !isComment(next))
}

/** - Strong manners: a dash, a blank and a capital. */
export function opensDashItem(layout: Layout, at: number): boolean {
  const next = layout.tokens.get(at + 1)
  const isCapitalNext = next !== undefined && isUpperCase(layout.source.charAt(next.start))
  return isAmong(layout.tokens.get(at), DASHES) && isCapitalNext && gapBefore(layout, at + 1) > 0
}

function isComment(token: Token): boolean {
  return isWord(token, 'modality') || isWord(token, 'connective') || isWord(token, 'level-wording')
}
