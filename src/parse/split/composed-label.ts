import { isCapital } from '../../text/letters'
import { HAVING, HEADING_LINES, HEADING_WORDS, OPEN_ENDS } from '../../vocab/heading-words'
import type { SectionKind } from '../../vocab/headings'
import type { Label, LabelContext } from './label'
import { CLOSING, endOffset, OPENING, pastTail } from './label-region'
import type { Layout } from './layout'
import { isLowerCase, textOf, trimmed } from './layout'

/** Units, and tokens, of the longest such heading. */
const LONGEST = 64
const MOST_TOKENS = 16

/** What parts the words of a heading. */
const BETWEEN = ' ,/&+:()?!*_\n\r'

type Part = keyof typeof HEADING_WORDS

/** A table of words by what they are, as what each word is. */
function byWord<K extends string>(table: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  return new Map((Object.keys(table) as K[]).flatMap((key) => table[key].map((word) => [word, key] as const)))
}

const PARTS = /* @__PURE__ */ byWord(HEADING_WORDS)
const LINES = /* @__PURE__ */ byWord(HEADING_LINES)

/** Words that open such a line: what opens with another one need not be looked at. */
const FIRST_WORDS: ReadonlySet<string> = /* @__PURE__ */ firstWords()

function firstWords(): ReadonlySet<string> {
  return new Set([...PARTS.keys(), ...[...LINES.keys()].map((line) => wordAt(line, 0))])
}

/**
 * A heading that no list has, told by what it is made of: Special Requirements, Skills and Abilities, What makes you a great fit. It
 * has a line to itself and something below it, or a colon; within a line it has a colon, and a sentence ends before it.
 */
export function readComposed(layout: Layout, at: number, context: LabelContext): Label | undefined {
  const { ownLine, lineEnd } = context
  if (!ownLine && !opensSentence(layout, at)) return undefined
  const from = pastOpening(layout, at, lineEnd)
  const start = layout.tokens.get(from)?.start ?? 0
  if (!FIRST_WORDS.has(wordAt(layout.folded, start))) return undefined
  const end = endOfName(layout, from, lineEnd)
  const colon = textOf(layout, end) === ':'
  const next = pastTail(layout, colon ? end + 1 : end, lineEnd)
  const isAlone =
    ownLine && next === lineEnd && next < layout.tokens.length && !isLowerCase(layout.source.charAt(start))
  const past = endOffset(layout, pastName(layout, from, end))
  const section = colon || isAlone ? sectionOf(layout.folded.slice(start, past)) : undefined
  if (section === undefined) return undefined
  return { section, next, title: trimmed(layout.source, [start, past]), prefix: '', colon, alone: next >= lineEnd }
}

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

function wordAt(folded: string, start: number): string {
  let end = start
  while (end < Math.min(folded.length, start + LONGEST) && !BETWEEN.includes(folded.charAt(end))) end++
  return folded.slice(start, end)
}

function wordsIn(line: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < line.length; at++) {
    const word = wordAt(line, at)
    if (word !== '') words.push(word)
    at += word.length
  }
  return words
}

function sectionOf(line: string): SectionKind | undefined {
  return line.length > LONGEST ? undefined : (LINES.get(line) ?? composedOf(wordsIn(line)))
}

type Parts = readonly (Part | undefined)[]

function composedOf(words: readonly string[]): 'requirements' | 'preferred' | undefined {
  const parts: Parts = words.map((word) => PARTS.get(word))
  if (parts.includes(undefined) || isOpen(words, parts)) return undefined
  if (parts.includes('wish')) return isDemanded(words, parts) ? 'requirements' : 'preferred'
  return parts.includes('asked') || isNamed(parts) || isSpoken(words, parts) ? 'requirements' : undefined
}

/** The successful candidate will; We need you; Who you will work with: no heading, or one of nobody knows what. */
function isOpen(words: readonly string[], parts: Parts): boolean {
  const last = words.at(-1) ?? ''
  const isOfWork = words.includes('work') && !parts.includes('trait')
  return OPEN_ENDS.includes(last) || isOfWork || (last === 'you' && parts.includes('seeks'))
}

/** Essential and Desirable Criteria; Preferred but not required demands nothing. */
function isDemanded(words: readonly string[], parts: Parts): boolean {
  return parts.includes('must') && !words.includes('not')
}

/** Skills and Abilities, Key Skills. */
function isNamed(parts: Parts): boolean {
  const traits = parts.filter((part) => part === 'trait').length
  return traits > 1 || (traits > 0 && (parts.includes('owner') || parts.includes('must')))
}

/** What you need to have, Candidates should have, Who are we looking for. */
function isSpoken(words: readonly string[], parts: Parts): boolean {
  if (words.length < 3) return false
  const isOfOwner = parts.includes('owner') && words.some((word) => HAVING.includes(word))
  return parts.includes('reader') || parts.includes('seeks') || isOfOwner
}
