import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite } from '../../text/wording'
import { COURSES } from '../../vocab/experience/employer'
import {
  CERTIFICATE,
  CERTIFIED_IN,
  ENGLISH_HEADS,
  PERMITS,
  PERMITTED,
  SAID_OF_HOLDERS,
  TAUGHT_BY,
} from '../../vocab/licences/beside/english-nouns'
import { IN_NO_FIELD } from '../../vocab/major/no-field'
import { termOf } from '../as-written'
import { behindBracket } from '../brackets'
import { isLevelName } from '../education/level-name'
import { isAndOr, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { LONGEST, opensWhole, pastName } from './english-name'
import { pastIssuer } from './entered-with'
import { isHandled } from './licence-head'
import type { Found } from './read'
import { oneTerm } from './read'

/** The paper whose noun, at `at`, stands before what says which one it is: certification | in project management |. */
export function nounFirst(phrase: Phrase, at: number): Found | undefined {
  return (
    ofField(phrase, at) ??
    inItself(phrase, at) ??
    ofHolder(phrase, at) ??
    ofCourse(phrase, at) ??
    toDo(phrase, at) ??
    ofGiver(phrase, at)
  )
}

/** A licence | to operate a crane |: what it lets somebody do, and with what. */
function toDo(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  if (tokens[at + 1]?.text !== 'to' || !isAmong(tokens[at + 2], PERMITTED) || isHandled(tokens, at)) return undefined
  const start = isIndefinite(tokens[at + 3]) ? at + 4 : at + 3
  const next = pastName(phrase, start)
  return next > start ? oneTerm(phrase, at, next) : undefined
}

/** Certification | through the QRST |, certification | by the Board of Weaving |: at the start of an item, whoever gives it out. */
function ofGiver(phrase: Phrase, at: number): Found | undefined {
  const next = opensWhole(phrase.tokens, at) && !isHandled(phrase.tokens, at) ? pastIssuer(phrase, at + 1) : at + 1
  return next > at + 1 ? oneTerm(phrase, at, next) : undefined
}

/** Certification | in project management |, license | as a barber |, certifications | in Sophos or Synology |; a certificate in a field is a diploma as well. */
function ofField(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const link = tokens[at + 1]?.text
  const isAs = link === 'as' && isAmong(tokens[at], ENGLISH_HEADS)
  if (!(isAs || (link === 'in' && isAmong(tokens[at], CERTIFIED_IN))) || isHandled(tokens, at)) return undefined
  const names = namesFrom(phrase, isIndefinite(tokens[at + 2]) ? at + 3 : at + 2)
  const next = names.at(-1)?.[1]
  if (next === undefined) return undefined
  const terms = names.map((name) => termOf(phrase, ...name))
  return { first: at, next, terms: terms.length > 1 ? terms : [termOf(phrase, at, next)] }
}

/** | Certificate | in dyeing, Form 5 or | certificate | in dyeing: a paper by itself; diploma or certificate in dyeing are levels. */
function inItself(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const first = isIndefinite(tokens[at - 1]) ? at - 1 : at
  if (tokens[at]?.text !== CERTIFICATE || !(opensWhole(tokens, first) || isOtherWay(tokens, first))) return undefined
  const next = pastMatter(phrase, at + 1)
  return next === at + 1 || isHandled(tokens, at) ? undefined : oneTerm(phrase, at, next)
}

/** Form 5 | or | a certificate in dyeing, diploma in botany | , or | certificate in dyeing: no level of which it has the field. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  const last = isMark(tokens[at - 2], ',') ? at - 3 : at - 2
  const isShared = isLevelName(tokens[last]) && !isWord(tokens[last], 'education', 'senior-high', 'junior-high')
  return isWord(tokens[at - 1], 'connective', 'or') && !isShared
}

/** certificate | in food hygiene |, in | bookkeeping or accounting |: past what a paper is in; the place itself where nothing says. */
export function pastMatter(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'in' || isAmong(tokens[at + 1], IN_NO_FIELD) || tokens[at + 1]?.type === 'number') return at
  const isSorted = isIndefinite(tokens[at + 1]) || isWord(tokens[at + 1], 'function-word', 'degree') // in | advanced | bookkeeping
  let next = pastName(phrase, isSorted ? at + 2 : at + 1)
  while (next > at + 1 && isJoint(tokens[next]) && isWord(tokens[next + 1], 'field')) next = pastName(phrase, next + 1)
  return next > at + 1 ? next : at
}

/** Certificate | of Registration (Part I) |, certificate | of competency |: what it says of whoever holds it. */
function ofHolder(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'certificate' || tokens[at + 1]?.text !== 'of' || isHandled(tokens, at)) return undefined
  if (!isAmong(tokens[at + 2], SAID_OF_HOLDERS)) return undefined
  const next = behindBracket(tokens, at + 3, WHICH)
  return oneTerm(phrase, at, next)
}

/** The longest bracket that says which part of a register, in tokens. */
const WHICH = 5

/** Certificate | for a pottery course |, | from an accredited paramedic program |: what one was taught; a licence | for a forklift |: what one may run. */
function ofCourse(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[at + 1], TAUGHT_BY) || isHandled(tokens, at)) return undefined
  let start = at + 2
  while (isIndefinite(tokens[start]) || isWord(tokens[start], 'function-word', 'degree')) start += 1
  const next = pastName(phrase, start)
  const isOfUse = next > start && tokens[at + 1]?.text === 'for' && isAmong(tokens[at], PERMITS)
  if (!isOfUse && (next < start + 2 || !isAmong(tokens[next - 1], COURSES))) return undefined
  return oneTerm(phrase, at, next)
}

/** Sophos, Synology, or HIKVISION: the places of the members of a list. */
function namesFrom(phrase: Phrase, start: number): [first: number, next: number][] {
  const names: [number, number][] = []
  for (let at = start; names.length < LONGEST; ) {
    const next = pastName(phrase, at)
    if (next === at || (at > start && phrase.tokens[at]?.type === 'number')) break // in dyeing or | 5 | years of …
    names.push([at, next])
    at = isMark(phrase.tokens[next], ',/') ? next + 1 : next
    if (isAndOr(phrase.tokens[at])) at += 1
    if (at === next) break
  }
  return names
}
