import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { BODIES, ENTERED_BY, ENTERED_EN, ENTERED_SORTS, PERSON_ENDS, TOLD_OF } from '../../vocab/licence-words'
import { opensExamples } from '../experience/scope/items'
import type { Phrase } from '../kind'
import { closingBracket, endsInAnyOrPlural, isAmong, isJoint, isLatin, termOf } from '../places'
import type { Finder } from './read'
import { membersOf, termsIn } from './read'

/** The longest name of a profession, and of the body that enters its members, in tokens. */
const LONGEST = 10

/**
 * Whom a body has entered, which is a paper of that body: registered with the Nursing Council, registration as a pharmacist, licensed
 * by the State Board of Cosmetology, membership of the Institute of Surveyors.
 */
export const findEnteredWith: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (!isAmong(tokens[at], ENTERED_EN) || isOfAFirm(tokens, at)) return undefined
  const asWhom = tokens[at + 1]?.text === 'as' ? pastPerson(tokens, at + 2) : undefined
  const next = pastBody(phrase, asWhom ?? at + 1) ?? asWhom
  if (next === undefined) return undefined
  const lead = isMark(tokens[next], ',') ? next + 1 : next
  const end = opensExamples(tokens[lead]) ? pastExamples(tokens, lead + 1) : next
  const known = end > next ? membersOf(phrase, lead + 1, end, ['licence']) : termsIn(phrase, at, next, 'licence')
  return { first: at, next: end, terms: known.length > 0 ? known : [termOf(phrase, at, next)] }
}

/** a professional body such as | ACCA, CIMA or AAT |. */
function pastExamples(tokens: readonly Token[], start: number): number {
  let at = start
  while (isLatin(tokens[at]) && at < start + 2 * LONGEST) {
    const joint = isMark(tokens[at + 1], ',') && isWord(tokens[at + 2], 'connective') ? at + 2 : at + 1
    if (!(isJoint(tokens[joint]) || isMark(tokens[joint], ',')) || !isLatin(tokens[joint + 1])) return at + 1
    at = joint + 1
  }
  return at
}

/** the school is | registered with |, a charity | registered with |: no person. */
function isOfAFirm(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.type === 'text') return isLatin(before) && !isAmong(before, ENTERED_SORTS)
  return isAmong(before, TOLD_OF) && !isWord(tokens[at - 2], 'function-word', 'person')
}

/** as a | professional engineer |: to the last of its words that ends as a person of a profession does. */
function pastPerson(tokens: readonly Token[], start: number): number | undefined {
  let next: number | undefined
  for (let at = start; at < start + LONGEST && (isOfName(tokens[at]) || isJoint(tokens[at])); at++) {
    if (next !== undefined && isAmong(tokens[at], ENTERED_BY)) break
    if (isPerson(tokens[at])) next = at + 1
  }
  return next
}

/** midwife, and midwives' colleagues: nurses. */
function isPerson(token: Token | undefined): boolean {
  return isLatin(token) && endsInAnyOrPlural(token, PERSON_ENDS)
}

/** with the | Nursing and Midwifery Council (NMC) |, by the | State Board of Cosmetology |. */
function pastBody(phrase: Phrase, start: number): number | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[start], ENTERED_BY)) return undefined
  let at = isMark(tokens[start + 1], ',') ? start + 2 : start + 1 // registered with, or eligible to be registered with | , | the Board
  while (at < start + LONGEST && !isBody(phrase, at) && (isOfName(tokens[at]) || isMark(tokens[at], '/&'))) at += 1
  if (!isBody(phrase, at)) return undefined
  const next = tokens[at + 1]?.text === 'of' ? pastName(tokens, at + 2) : at + 1
  return isMark(tokens[next], '(') ? Math.max(next, closingBracket(tokens, next, LONGEST) + 1) : next
}

function pastName(tokens: readonly Token[], start: number): number {
  let at = start
  while (at < start + LONGEST && isOfName(tokens[at]) && !isWord(tokens[at], 'connective')) at += 1
  return at
}

/** A noun of such bodies, or the letters in capitals that one goes by: TSC, HPCSA. */
function isBody({ tokens, source }: Phrase, at: number): boolean {
  const token = tokens[at]
  if (!isLatin(token) || token === undefined) return false
  const isLast = !isOfName(tokens[at + 1]) || isWord(tokens[at + 1], 'function-word')
  const isShort = isLast && (token.type === 'text' || isWord(token, 'licence'))
  return isAmong(token, BODIES) || (isShort && /^[A-Z]{3,}$/.test(source.slice(token.start, token.end)))
}

function isOfName(token: Token | undefined): boolean {
  if (!isLatin(token) || isWord(token, 'connective', 'or')) return false
  return !isWord(token, 'modality') && !isWord(token, 'education') && !isWord(token, 'function-word', 'have', 'person')
}
