import { isMark, isWord, touches } from '../../text/cursor'
import { isCapital } from '../../text/letters'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { ENGLISH_SORTS, NUMBERED, YEARS } from '../../vocab/licences/beside/english-nouns'
import { GETTING, ISSUED_BY } from '../../vocab/licences/beside/held'
import { ENGLISH_OTHERS } from '../../vocab/licences/beside/no-licence'
import { BODIES } from '../../vocab/licences/beside/registers'
import { PREDICATES } from '../../vocab/particles'
import { openingBracket } from '../brackets'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'

/** The longest name of an English licence, in tokens. */
export const LONGEST = 8

/** The longest bracket behind one, in tokens. */
export const BRACKET = 24

/** What a word at a place has to be for the name to go back over it. */
export type Accepts = (phrase: Phrase, at: number) => boolean

/** Where the name begins whose noun stands at `at`. */
export function nameStart(phrase: Phrase, at: number, from: number, accepts: Accepts): number {
  const { tokens } = phrase
  const enclosed = isMark(tokens[at - 1], ')') ? openingBracket(tokens, at - 1, from, LONGEST) : undefined
  let first = enclosed ?? at // Professional Engineer | (PE) | license
  const joins = (place: number) =>
    isMark(tokens[place], '/-') ||
    isPossessive(tokens, place) ||
    isOfBody(phrase, place) ||
    (isWord(tokens[place], 'connective', 'or') && accepts(phrase, place - 1))
  while (first > from && at - first < LONGEST && (accepts(phrase, first - 1) || (first < at && joins(first - 1))))
    first -= 1
  const isLead = (token: Token | undefined) =>
    isMark(token, '/-') || isWord(token, 'connective', 'or') || isAmong(token, ENGLISH_SORTS)
  while (first < at && isLead(tokens[first])) first += 1 // driving licence | or | forklift certificate
  return first
}

/** barber | 's | license. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], "'") && tokens[at + 1]?.text === 's' && touches(tokens[at - 1], tokens[at])
}

/** Nursing Council | of | Kenya retention certificate, Bar Council | of | India enrolment: within the name of a body. */
function isOfBody(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  return tokens[at]?.text === 'of' && isAmong(tokens[at - 1], BODIES) && isCapitalised(phrase, at + 1)
}

/** Birth certificate, school certificate; a professional certificate is a diploma, unless it has to be relevant. `at` is its noun. */
export function isOtherPaper(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[first - 1]
  const isBare = at - first === 1 && !isAmong(before, ENGLISH_SORTS) && !isWord(before, 'noun', 'related')
  const isDiploma = isBare && tokens[first]?.text === 'professional' && tokens[at]?.text === 'certificate'
  return isDiploma || tokens.slice(first, at).some(({ text }) => ENGLISH_OTHERS.includes(text))
}

/** Where the name ends that begins at `at`; the place itself where none does. */
export function pastName(phrase: Phrase, at: number): number {
  let next = at
  while (next - at < LONGEST && isOfName(phrase, next)) next += 1
  return next
}

/** A word of a name: what no vocabulary knows, or knows as a trade, a field or a skill. */
export function isOfName(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at]
  if (token?.type === 'number') return true
  if (!isLatin(token) || token === undefined) return false
  if (token.type === 'text' || isAmong(token, GETTING)) return !isAmong(token, GETTING)
  if (isWord(token, 'function-word')) return isWord(token, 'field') || isWithin(phrase, at)
  const isOfOther =
    isWord(token, 'connective') ||
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'bound') ||
    isAmong(token, PREDICATES) ||
    isAmong(token, YEARS) ||
    isWord(token, 'noun', 'know', 'experience') ||
    isWord(token, 'education')
  return !isOfOther
}

/** Pediatric | Advanced | Life Support: how good or how far, where capitals on either side make a name of it. */
function isWithin(phrase: Phrase, at: number): boolean {
  if (!isWord(phrase.tokens[at], 'function-word', 'degree')) return false
  return [at - 1, at, at + 1].every((place) => isCapitalised(phrase, place) && phrase.tokens[place]?.type !== 'mark')
}

/** Certified in | Food Safety |, in | TWI |: a name has a capital. */
export function isCapitalised({ tokens, source }: Phrase, at: number): boolean {
  return isCapital(source.charCodeAt(tokens[at]?.start ?? 0))
}

/** Three letters in capitals or more, by themselves: ASA, EIT; two where a stroke or 或 joins them would be a level as well. */
export function isInitialism(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at]
  if (!isLatin(token) || token === undefined || token.end - token.start < 3) return false
  return isUpper(phrase, token) && !isWord(token, 'modality') && !isWord(token, 'connective')
}

/** Written in capitals throughout; where the noun is as well, they tell no name from a word. */
export function isUpper({ source }: Phrase, { start, end }: Token): boolean {
  const text = source.slice(start, end)
  return text === text.toUpperCase()
}

/** certification | preferred, license | to sell: no noun of what is done with it (license | agreements). */
export function endsPaper(token: Token | undefined): boolean {
  if (isAmong(token, NUMBERED)) return false // EA Licence | No. 12C3456
  return (
    isStop(token) || isMark(token, './') || isAmong(token, ISSUED_BY) || (token?.type === 'word' && !isThing(token))
  )
}

function isThing(token: Token): boolean {
  return isWord(token, 'function') || isWord(token, 'industry') || isWord(token, 'skill') || isWord(token, 'field')
}

/** What opens an item, or is had. */
export function opensWhole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return isStop(before) || isWord(before, 'function-word', 'have') || isWord(before, 'modality', 'required')
}
