import { SCOPE_ARTICLES } from '../../../vocab/experience/scope'
import {
  GIVEN_TRAITS,
  HAVING,
  HEADING_LINES,
  HEADING_WORDS,
  IDEAL,
  INSTITUTION_LEADS,
  INSTITUTIONS,
  OF_DOING,
  OPEN_ENDS,
  PREFERRING,
} from '../../../vocab/heading-words'
import type { SectionKind } from '../../../vocab/headings'
import { DASHES } from '../layout'
import { byWord } from './by-word'

/** Units of the longest such heading. */
const LONGEST = 64

/** What parts the words of a heading. */
const BETWEEN = ' ,/&+:()?!*_\n\r'

type Part = keyof typeof HEADING_WORDS

const PARTS = /* @__PURE__ */ byWord(HEADING_WORDS)
const LINES = /* @__PURE__ */ byWord(HEADING_LINES)

/** Words that open such a line: what opens with another one need not be looked at. */
const FIRST_WORDS: ReadonlySet<string> = /* @__PURE__ */ firstWords()

function firstWords(): ReadonlySet<string> {
  return new Set([...PARTS.keys(), ...[...LINES.keys()].map((line) => wordAt(line, 0))])
}

export function opensEnglishHeading(folded: string, start: number): boolean {
  return FIRST_WORDS.has(wordAt(folded, start))
}

function wordAt(folded: string, start: number): string {
  let end = start
  while (end < Math.min(folded.length, start + LONGEST) && !BETWEEN.includes(folded.charAt(end))) end++
  return folded.slice(start, end)
}

function wordsIn(line: string): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < line.length; at++) {
    const word = wordAt(line, at)
    if (word !== '' && !DASHES.includes(word)) words.push(word)
    at += word.length
  }
  return words
}

/**
 * What a line opens that is a heading of the list, or holds nothing but words of headings; undefined where it holds others. Where it
 * leads on to a list (`leadsOn`), it may say more before them.
 */
export function englishSectionOf(line: string, leadsOn: boolean): SectionKind | undefined {
  const found = line.length > LONGEST ? undefined : (LINES.get(line) ?? composedOf(wordsIn(line)))
  return found ?? (leadsOn ? (sectionOfFrame(line) ?? sectionOfEnd(line)) : undefined)
}

/** Preferred | Senior Weaver | Qualifications: the post between what is asked and how much. */
function sectionOfFrame(line: string): SectionKind | undefined {
  if (line.length > LONGEST) return undefined
  const words = wordsIn(line)
  const [first, last] = [PARTS.get(words[0] ?? ''), PARTS.get(words.at(-1) ?? '')]
  const isFramed = (first === 'wish' || first === 'must') && last === 'asked'
  return isFramed ? askedBy(words, [first, last]) : undefined
}

/** To run the bakery, | a candidate must hold the following qualifications: what ends in a heading that names whoever has it; a wish may lead to it. */
function sectionOfEnd(line: string): SectionKind | undefined {
  const words = wordsIn(line.slice(-LONGEST)).slice(1)
  const own = words.slice(words.findLastIndex((word) => !PARTS.has(word)) + 1)
  if (own.length > 2 && own.at(-2) === 'be' && composedOf(own) === 'preferred') return 'preferred' // looms of any kind | would be helpful
  const names = own.some((word) => PARTS.get(word) === 'owner' || PARTS.get(word) === 'reader')
  if (!names || own.length < 3 || composedOf(own) !== 'requirements') return undefined
  return wordsIn(line).some((word) => PREFERRING.includes(word)) ? 'preferred' : 'requirements'
}

type Parts = readonly (Part | undefined)[]

function composedOf(words: readonly string[]): SectionKind | undefined {
  if (isOfInstitution(words)) return 'company'
  const parts: Parts = words.map((word) => PARTS.get(word))
  if (parts.includes(undefined)) return undefined
  if (parts.includes('duty') || isOfDoing(words, parts)) return dutiesOf(words, parts)
  const given = parts.includes('asked') ? undefined : givenBy(words, parts)
  if (given !== undefined) return given
  return isOpen(words, parts) ? undefined : askedBy(words, parts)
}

/** Our hospital, About the school. */
function isOfInstitution(words: readonly string[]): boolean {
  return INSTITUTION_LEADS.includes(words.slice(0, -1).join(' ')) && INSTITUTIONS.includes(words.at(-1) ?? '')
}

function askedBy(words: readonly string[], parts: Parts): 'requirements' | 'preferred' | undefined {
  if (parts.includes('wish')) return isDemanded(words, parts) ? 'requirements' : 'preferred'
  const isAsked = parts.includes('asked') || isNamed(parts) || isOfIdeal(words, parts)
  return isAsked || isSpoken(words, parts) ? 'requirements' : undefined
}

/** Duties and Requirements hold both. One word alone is the item of a list (Function). */
function dutiesOf(words: readonly string[], parts: Parts): 'duties' | 'description' | undefined {
  if (words.length < 2) return undefined
  return parts.includes('asked') || parts.includes('trait') ? 'description' : 'duties'
}

/** What you will be working on, How you will work: what the reader does, and not what is needed for it. */
function isOfDoing(words: readonly string[], parts: Parts): boolean {
  const isAsking = words[0] === 'what' || words[0] === 'how'
  return isAsking && OF_DOING.includes(words.at(-1) ?? '') && parts.includes('reader') && !parts.includes('seeks')
}

/** What the firm says of itself and of what it gives: Our Rewards, Employer Profile, Why join us, Reference checks. */
function givenBy(words: readonly string[], parts: Parts): SectionKind | undefined {
  if (words.length < 2) return undefined
  if (words[0] === 'why') return 'benefits'
  const traits = words.filter((_, at) => parts[at] === 'trait')
  if (parts.includes('benefit') && traits.every((word) => GIVEN_TRAITS.benefit.includes(word))) return 'benefits'
  if (parts.includes('firm') && traits.every((word) => GIVEN_TRAITS.firm.includes(word))) return 'company'
  return parts.includes('process') && traits.length === 0 ? 'process' : undefined
}

/** The successful candidate will; We need you; Who you will work with; Experience an asset: no heading, or one of nobody knows what. */
function isOpen(words: readonly string[], parts: Parts): boolean {
  if (parts[0] === 'trait' && SCOPE_ARTICLES.includes(words[1] ?? '')) return true
  const last = words.at(-1) ?? ''
  const isOfWork = words.includes('work') && !parts.includes('trait')
  return OPEN_ENDS.includes(last) || isOfWork || (last === 'you' && parts.includes('seeks') && words[0] !== 'what')
}

/** Essential and Desirable Criteria, Desired Candidate Profile; Preferred but not required demands nothing. */
function isDemanded(words: readonly string[], parts: Parts): boolean {
  const isOfHolder = words.includes('desired') && (parts.includes('owner') || words.includes('profile'))
  return isOfHolder || (parts.includes('must') && !words.includes('not'))
}

/** Skills and Abilities, Key Skills. */
function isNamed(parts: Parts): boolean {
  const traits = parts.filter((part) => part === 'trait').length
  return traits > 1 || (traits > 0 && (parts.includes('owner') || parts.includes('must')))
}

/** About the ideal candidate, The right person. */
function isOfIdeal(words: readonly string[], parts: Parts): boolean {
  return words.some((word) => IDEAL.includes(word)) && parts.filter((part) => part === 'owner').length > 1
}

/** What you need to have, Candidates should have, Who are we looking for. */
function isSpoken(words: readonly string[], parts: Parts): boolean {
  if (words.length < 3) return false
  const isOfOwner = parts.includes('owner') && words.some((word) => HAVING.includes(word))
  return parts.includes('reader') || parts.includes('seeks') || isOfOwner
}
