import type { Term } from '../../model/term'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAnyOrPlural, isAmong, isLatin, opensWithAny } from '../../text/wording'
import { PROFESSIONAL } from '../../vocab/licences/beside/english-nouns'
import { GIVEN_BY, ISSUED_BY } from '../../vocab/licences/beside/held'
import { PERSON_ENDS } from '../../vocab/licences/beside/holders'
import {
  ADMITTED,
  BODIES,
  BODY_OF,
  COLLEGE,
  ENTERED_BY,
  ENTERED_EN,
  ENTERED_SORTS,
  FIRM_VERBS,
  IN_STANDING,
  LEARNED_BODIES,
  MEMBERS,
  ROLLS,
  ROYAL,
} from '../../vocab/licences/beside/registers'
import { termOf } from '../as-written'
import { behindBracket, openingBracket } from '../brackets'
import { opensExamples } from '../experience/scope/joints'
import type { Stretch } from '../experience/scope/trim'
import { isJoint, isJointOrComma } from '../joints'
import type { Phrase } from '../kind'
import type { Finder } from './read'
import { membersOf, oneTerm, termsIn } from './read'

/** The longest name of a profession, and of the body that enters its members, in tokens. */
const LONGEST = 10

/**
 * Whom a body has entered, which is a paper of that body: registered with the Nursing Council, registration as a pharmacist, licensed
 * by the State Board of Cosmetology, membership of the Institute of Surveyors.
 */
export const findEnteredWith: Finder = (phrase, at) => {
  const { tokens } = phrase
  const bar = pastBar(tokens, at)
  if (bar > at) return oneTerm(phrase, at, bar)
  if (!(isAmong(tokens[at], ENTERED_EN) || isMember(phrase, at)) || isOfAFirm(tokens, at)) return undefined
  const asWhom = tokens[at + 1]?.text === 'as' ? pastPerson(tokens, at + 2) : undefined
  const next = pastBodies(phrase, asWhom ?? pastStanding(tokens, at + 1)) ?? asWhom
  if (next === undefined) return undefined
  const lead = isMark(tokens[next], ',') ? next + 1 : next
  const end = opensExamples(tokens[lead]) ? pastExamples(tokens, lead + 1) : next
  const known =
    end > next ? membersOf(phrase, lead + 1, end, ['licence']) : knownIn(phrase, [at, next], asWhom ?? at + 1)
  return { first: at, next: end, terms: known.length > 0 ? known : [termOf(phrase, at, next)] }
}

/** Registered with the Dental Council and | the Royal College |, … QRST and | the UVW |: a second body, of which a paper is asked for as well. */
export const findAlsoEntered: Finder = (phrase, at, from) => {
  const { tokens } = phrase
  const isBehind = at === from + 1 && isWord(tokens[from], 'connective', 'and') && isLatin(tokens[from])
  const isEntered = (token: Token) => opensWithAny(token, ENTERED_EN) || opensWithAny(token, MEMBERS)
  if (!isBehind || !tokens.slice(Math.max(0, from - LONGEST), from).some(isEntered)) return undefined
  const start = tokens[at]?.text === 'the' ? at + 1 : at
  const next = pastNamedBody(phrase, start)
  if (next === undefined) return undefined
  const known = termsIn(phrase, start, next, 'licence')
  return known.length > 0 ? { first: start, next, terms: known } : oneTerm(phrase, start, next)
}

/** Admitted to the | Ohio Bar |, called to the | bar |, admission to the | roll | of solicitors; the place itself where nobody is. */
function pastBar(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at], ADMITTED) || tokens[at + 1]?.text !== 'to') return at
  let bar = at + 2
  while (bar < at + LONGEST && isOfName(tokens[bar]) && !isAmong(tokens[bar], ROLLS)) bar += 1
  if (!isAmong(tokens[bar], ROLLS)) return at
  return tokens[bar + 1]?.text === 'of' ? pastName(tokens, bar + 2) : bar + 1
}

/** member | in good standing | of the Institute. */
function pastStanding(tokens: readonly Token[], at: number): number {
  return IN_STANDING.every((word, step) => tokens[at + step]?.text === word) ? at + IN_STANDING.length : at
}

/** What of the bodies is known; with QRS, | TUV or WXY |: where one of several letters is, all of them. */
function knownIn(phrase: Phrase, [first, next]: Stretch, link: number): readonly Term[] {
  const known = termsIn(phrase, first, next, 'licence')
  const open = isMark(phrase.tokens[next - 1], ')') ? openingBracket(phrase.tokens, next - 1, link, LONGEST) : undefined
  const end = open ?? next // ABC or XYZ | (for consultants)
  const isList = known.length > 0 && isLetters(phrase, end - 1)
  return isList ? membersOf(phrase, link + 1, end, ['licence']) : known
}

/** | Member of | HKIE, | corporate member of the | Institution of Surveyors, | member of a | professional body; a member of the board or of the team is of a firm. */
function isMember(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  const link = pastStanding(tokens, at + 1)
  if (!isAmong(tokens[at], MEMBERS) || !isAmong(tokens[link], link > at + 1 ? ENTERED_BY : ['of'])) return false
  let body = tokens[link + 1]?.text === 'the' ? link + 2 : link + 1
  if (isLetters(phrase, body)) return true
  while (body < at + LONGEST && isOfName(tokens[body]) && !isBody(phrase, body)) body += 1
  const isEntered = isAmong(tokens[at - 1], ENTERED_EN) // registered | member of | the Teachers Council
  const isProfessional = isEntered || tokens.slice(link, body).some((token) => opensWithAny(token, PROFESSIONAL))
  return isAmong(tokens[body], LEARNED_BODIES) || (isProfessional && isBody(phrase, body))
}

/** a professional body such as | ACCA, CIMA or AAT |. */
function pastExamples(tokens: readonly Token[], start: number): number {
  let at = start
  while (isLatin(tokens[at]) && at < start + 2 * LONGEST) {
    const joint = isMark(tokens[at + 1], ',') && isWord(tokens[at + 2], 'connective') ? at + 2 : at + 1
    if (!isJointOrComma(tokens[joint]) || !isLatin(tokens[joint + 1])) return at + 1
    at = joint + 1
  }
  return at
}

/** the school is | registered with |, a charity | registered with |: no person; an item that opens with | are | registered goes on from one. */
function isOfAFirm(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isTold = isAmong(before, FIRM_VERBS)
  if (before?.type === 'text' && !isTold) return isLatin(before) && !isAmong(before, ENTERED_SORTS)
  return isTold && at > 1 && !isWord(tokens[at - 2], 'function-word', 'person')
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

/** of | QRST (Felting) or UVW |, with | QRS, TUV or WXY |: a body, or one of several. */
function pastBodies(phrase: Phrase, start: number): number | undefined {
  const { tokens } = phrase
  let next = pastBody(phrase, start)
  while (next !== undefined) {
    const joint = isMark(tokens[next], ',/') ? next + 1 : next
    const body = isWord(tokens[joint], 'connective', 'or') ? joint + 1 : joint
    if (body === next || !isLetters(phrase, body)) break
    next = behindBracket(tokens, body + 1, LONGEST)
  }
  return next
}

/** a licence | from the Nursing Council of Kenya (NCK) |, | issued by DHA |, an engineer | registered with APEGA |: past whoever gave the paper out. */
export function pastIssuer(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const link = isAmong(tokens[at], ISSUED_BY) ? at + 1 : at
  if (!isAmong(tokens[link], GIVEN_BY)) return at
  const next = pastBody(phrase, link) ?? at
  const isSaid = isAmong(tokens[link - 1], ISSUED_BY)
  const isNamed =
    isSaid || tokens[link]?.text !== 'with' || tokens.slice(link, next).some((token) => isAmong(token, BODIES))
  return isNamed ? next : at
}

/** with the | Nursing and Midwifery Council (NMC) |, by the | State Board of Cosmetology |. */
function pastBody(phrase: Phrase, start: number): number | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[start], ENTERED_BY)) return undefined
  return pastNamedBody(phrase, isMark(tokens[start + 1], ',') ? start + 2 : start + 1) // registered with, or eligible to be registered with | , | the Board
}

function pastNamedBody(phrase: Phrase, start: number): number | undefined {
  const { tokens } = phrase
  let at = start
  while (at < start + LONGEST && !isBody(phrase, at) && (isOfName(tokens[at]) || isMark(tokens[at], '/&'))) at += 1
  if (!isBody(phrase, at)) return undefined
  while (isAmong(tokens[at + 1], BODIES)) at += 1 // Bar | Association
  const next = isAmong(tokens[at + 1], BODY_OF) ? pastName(tokens, at + 2) : at + 1
  return behindBracket(tokens, next, LONGEST)
}

function pastName(tokens: readonly Token[], start: number): number {
  let at = start
  while (at < start + LONGEST && isOfName(tokens[at]) && !isWord(tokens[at], 'connective')) at += 1
  return at
}

/** A noun of such bodies, or the letters in capitals that one goes by: TSC, HPCSA. */
function isBody(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  if (tokens[at]?.text === COLLEGE) return tokens[at + 1]?.text === 'of' || tokens[at - 1]?.text === ROYAL
  return isLatin(tokens[at]) && (isAmong(tokens[at], BODIES) || isLetters(phrase, at))
}

/** TSC, HPCSA, IStructE: letters in capitals, at the end of what is named. */
function isLetters({ tokens, source }: Phrase, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !(token.type === 'text' || isWord(token, 'licence'))) return false
  const isLast =
    !isOfName(tokens[at + 1]) || isWord(tokens[at + 1], 'function-word') || isWord(tokens[at + 1], 'connective')
  return isLast && /^[A-Z][A-Za-z]*[A-Z]{2}$|^[A-Z]+[a-z]+[A-Z]$/.test(source.slice(token.start, token.end))
}

function isOfName(token: Token | undefined): boolean {
  if (!isLatin(token) || isWord(token, 'connective', 'or')) return false
  if (isWord(token, 'modality') || isWord(token, 'education') || isWord(token, 'noun', 'experience')) return false
  return !isWord(token, 'function-word', 'have', 'person')
}
