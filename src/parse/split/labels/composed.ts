import { isWord } from '../../../text/cursor'
import { isCapital, isHan, isLowerCase } from '../../../text/letters'
import type { SectionKind } from '../../../vocab/headings'
import type { Layout } from '../layout'
import { textOf, trimmed } from '../layout'
import { englishSectionOf, opensEnglishHeading } from './english-heading'
import { asksForPapers, hanSectionOf, opensHanHeading } from './han-heading'
import type { Label, LabelContext } from './label'
import { CLOSING, endOffset, OPENING, pastTail } from './region'

/** What is asked may stand behind a bullet; Travel, Insurance and Career growth there are items of a list. */
const ASKING: readonly SectionKind[] = ['requirements', 'preferred']

/** Tokens of the longest such heading. */
const MOST_TOKENS = 16

/**
 * A heading that no list has, told by what it is made of: Special Requirements, Skills and Abilities, What makes you a great fit. It
 * has a line to itself and something below it, or a colon; within a line it has a colon, and a sentence ends before it. A Chinese one
 * has a line to itself, as what a value follows is the label of a field; or asks for papers.
 */
export function readComposed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const { ownLine, lineEnd, behind } = context
  if (!ownLine && !opensSentence(layout, at)) return undefined
  const from = pastOpening(layout, at, lineEnd)
  const end = nameEnd(layout, from, context)
  if (end === undefined) return undefined
  const start = layout.tokens.get(from)?.start ?? 0
  const colon = textOf(layout, end) === ':'
  const next = pastTail(layout, colon ? end + 1 : end, lineEnd)
  const isAlone =
    ownLine && next === lineEnd && next < layout.tokens.length && !isLowerCase(layout.source.charAt(start))
  const line = [start, endOffset(layout, pastName(layout, from, end))] as const
  const name = layout.folded.slice(...line)
  const section = isAlone || (colon && leadsInLine(name)) ? sectionOf(name, isAlone && colon) : undefined
  if (section === undefined || (behind === 'bullet' && !colon && !ASKING.includes(section))) return undefined
  const title = trimmed(layout.source, line)
  const offers = ASKING.includes(section) && offersChoice(layout, from, end)
  return { section, next, title, prefix: '', colon, alone: next >= lineEnd, ...(offers && { offers }) }
}

/** Whether what follows a name and its colon on the same line stands under it. */
function leadsInLine(name: string): boolean {
  return !isHan(name.charCodeAt(0)) || asksForPapers(name)
}

/** 符合下列任一條件：, 具備下列資格之一者: it leads the list below. */
export function offersChoice({ tokens }: Layout, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isWord(tokens.get(at), 'connective', 'one-of')) return true
  return false
}

/** Where the name of a heading ends that may be made of known words; undefined where none begins at `from`. */
function nameEnd(layout: Layout, from: number, context: LabelContext): number | undefined {
  const start = layout.tokens.get(from)?.start ?? 0
  const isOfHan = context.ownLine && opensHanHeading(layout.folded.charAt(start))
  const isNamed = isOfHan || opensEnglishHeading(layout.folded, start)
  return isNamed ? endOfName(layout, from, context.lineEnd) : leadingOn(layout, from, context)
}

/** To run the bakery, a candidate must have the following skills |:| at the end of a line. */
function leadingOn(layout: Layout, from: number, { ownLine, lineEnd }: LabelContext): number | undefined {
  const leads = ownLine && lineEnd - from < MOST_LEADING && textOf(layout, lineEnd - 1) === ':'
  return leads && !holdsSentence(layout, from, lineEnd) ? lineEnd - 1 : undefined
}

/** A degree in botany. | Preference is given to: the first sentence asks for something by itself. */
function holdsSentence(layout: Layout, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (opensSentence(layout, at)) return true
  return false
}

/** Tokens of the longest sentence that leads on to a list. */
const MOST_LEADING = 40

/** … to the region. | What you will bring: a capital behind a full stop. */
function opensSentence(layout: Layout, at: number): boolean {
  const token = layout.tokens.get(at)
  return textOf(layout, at - 1) === '.' && token !== undefined && isCapital(layout.source.charCodeAt(token.start))
}

function pastOpening(layout: Layout, at: number, lineEnd: number): number {
  let from = at
  while (from < Math.min(at + 3, lineEnd) && isMadeOf(textOf(layout, from), `${OPENING}_`)) from++
  return from
}

/** The colon, or the end of the line, or as far as a heading may reach. */
function endOfName(layout: Layout, from: number, lineEnd: number): number {
  let end = from
  while (end < Math.min(lineEnd, from + MOST_TOKENS) && textOf(layout, end) !== ':') end++
  return end
}

/** The name without the marks that close it. */
function pastName(layout: Layout, from: number, end: number): number {
  let last = end
  while (last > from && isMadeOf(textOf(layout, last - 1), CLOSING + ENDING)) last--
  return last
}

/** A vocabulary may know two asterisks as one word. */
function isMadeOf(text: string, units: string): boolean {
  return text !== '' && text.length <= 3 && [...text].every((unit) => units.includes(unit))
}

const ENDING = '?!…-–—_'

function sectionOf(line: string, leadsOn: boolean): SectionKind | undefined {
  return isHan(line.charCodeAt(0)) ? hanSectionOf(line) : englishSectionOf(line, leadsOn)
}
