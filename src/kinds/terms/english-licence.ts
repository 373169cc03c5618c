import { idOf, isMark, isWord, touches } from '../../text/cursor'
import { isCapital as isUpperCase } from '../../text/letters'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, opensWithAny } from '../../text/wording'
import { COURSES } from '../../vocab/experience/employer'
import {
  BESIDE_PROFESSION,
  CAPITAL_HEADS,
  CERTIFICATE,
  CERTIFIED_IN,
  ENGLISH_HEADS,
  ENGLISH_SORTS,
  NUMBERED,
  PERMITS,
  PROFESSIONAL,
  SAID_OF_HOLDERS,
  SHORT_HEAD,
  TAUGHT_BY,
  YEARS,
} from '../../vocab/licences/beside/english-nouns'
import { FRAMEWORK_GRADES, LEVEL } from '../../vocab/licences/beside/grades'
import { GETTING, ISSUED_BY } from '../../vocab/licences/beside/held'
import { PERSON_ENDS, TITLED } from '../../vocab/licences/beside/holders'
import { ENGLISH_OTHERS } from '../../vocab/licences/beside/no-licence'
import { BODIES } from '../../vocab/licences/beside/registers'
import { FITTING, QUALIFICATIONS } from '../../vocab/major/another'
import { IN_NO_FIELD } from '../../vocab/major/no-field'
import { PREDICATES } from '../../vocab/particles'
import { termOf } from '../as-written'
import { behindBracket, closingBracket, openingBracket } from '../brackets'
import { isExamination } from '../education/examination'
import { isLevelName } from '../education/level-name'
import { isAndOr, isJoint, isJointOrComma } from '../joints'
import type { Phrase } from '../kind'
import { isStop } from '../phrase-ends'
import { isHandled } from './licence-head'
import { isCapitals, papersIn, pastEnglishTail, withLettersBefore } from './past-certificate'
import type { Finder, Found } from './read'

/** The longest name of a licence, and the longest bracket behind one, in tokens. */
const LONGEST = 8
const BRACKET = 24

/** The most tokens of a name whose noun stands behind another. */
const MEMBER = 4

/**
 * A licence that no vocabulary knows, by its English noun or by the word that titles who holds it.
 *
 *   Forklift certification preferred · AWS or Azure certification · a real estate license
 *   ASA or FSA designation · EIT registration       letters in capitals before a noun that is of other things as well
 *   A professional certification (CPA, CMA)         whose bracket says which
 *   Licensed electrician · Certified in TWI
 */
export const findEnglish: Finder = (phrase, at, from) => {
  const token = phrase.tokens[at]
  if (!isLatin(token) || token === undefined) return undefined
  if (token.text === SHORT_HEAD) return numbered(phrase, at)
  if (isLevel(phrase.tokens, at)) return inField(phrase, at)
  const shared = sharingNoun(phrase, at)
  if (shared > at) return { first: at, next: shared, terms: [termOf(phrase, at, shared)] }
  if (ENGLISH_HEADS.includes(token.text)) return numbered(phrase, at) ?? behindName(phrase, at, from, isOfName)
  if (QUALIFICATIONS.includes(token.text)) return ofFramework(phrase, at, from) ?? ofProfession(phrase, at, from)
  const found = TITLED.includes(token.text) && isLatin(phrase.tokens[at + 1]) ? titled(phrase, at) : undefined
  if (found !== undefined) return found
  const marksNames = CAPITAL_HEADS.includes(token.text) && !isUpper(phrase, token)
  return marksNames ? (behindName(phrase, at, from, isCapital) ?? ofBody(phrase, at, from)) : undefined
}

/** Where the noun is in capitals as well, they tell no name from a word. */
function isUpper({ source }: Phrase, { start, end }: Token): boolean {
  const text = source.slice(start, end)
  return text === text.toUpperCase()
}

type Accepts = (phrase: Phrase, at: number) => boolean

/** NAME [(WHICH)] certification [(WHICH)]: back over the name from its noun. */
function behindName(phrase: Phrase, at: number, from: number, accepts: Accepts): Found | undefined {
  const { tokens } = phrase
  const first = nameStart(phrase, at, from, accepts)
  if (first === at)
    return (
      ofField(phrase, at) ??
      inItself(phrase, at) ??
      ofHolder(phrase, at) ??
      ofCourse(phrase, at) ??
      asAnother(phrase, at)
    )
  const handled = at - first === 1 ? at : first // | issue | certificates, where Process Safety certification has a name
  if (isOtherPaper(tokens, first, at) || !endsName(tokens[at + 1]) || isHandled(tokens, handled)) return undefined
  return named(phrase, first, at, isGeneral(tokens, first, at))
}

/** | Dental Council registration |, | State Weaving Board accreditation |: that a body of this name has entered somebody. */
function ofBody(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = at - 1
  while (
    first > from &&
    at - first < LONGEST &&
    isOfName(phrase, first - 1) &&
    !isAmong(tokens[first - 1], ENGLISH_SORTS)
  )
    first -= 1
  const isEntered = isAmong(tokens[at - 1], BODIES) && first < at - 1 && !isHandled(tokens, first)
  return isEntered && endsName(tokens[at + 1])
    ? { first, next: at + 1, terms: [termOf(phrase, first, at + 1)] }
    : undefined
}

/** The name from `first` to its noun at `at`; where it is general, whatever the bracket or the examples behind it name. */
function named(phrase: Phrase, first: number, at: number, isGeneral: boolean): Found {
  const isInField = phrase.tokens[at]?.text === CERTIFICATE && isWord(phrase.tokens[at + 2], 'field')
  const end = isInField ? pastMatter(phrase, at + 1) : at + 1 // National Certificate | in dyeing
  if (end > at + 1) return { first, next: end, terms: [termOf(phrase, first, end)] }
  const bracket = pastExamplesInBracket(phrase.tokens, at + 1)
  const next = isGeneral && bracket === at + 1 ? pastExamples(phrase, at + 1) : bracket
  const which = isGeneral ? papersIn(phrase, at + 1, next) : []
  return { first, next, terms: which.length > 0 ? which : [termOf(phrase, first, at + 1)] }
}

/** A | Level 3 Kiln Firing qualification |, | Level 2 or 3 qualification in glazing |: one of the British framework by its number, with what it is in. */
function ofFramework(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = at - 1
  const goesBack = (place: number) =>
    isOfName(phrase, place) || isJoint(tokens[place]) || isAmong(tokens[place], ['in', 'of'])
  while (first > from && at - first < LONGEST && !isLevel(tokens, first) && goesBack(first)) first -= 1
  if (!isLevel(tokens, first) || isHandled(tokens, first)) return undefined
  if (isJoint(tokens[first - 1]) && isLevel(tokens, first - 3)) first -= 3 // | Level 2 or | Level 3
  let next = tokens[at + 1]?.text === 'in' ? at + 2 : at + 1
  while (next > at + 1 && (isOfName(phrase, next) || (isJoint(tokens[next]) && isWord(tokens[next + 1], 'field'))))
    next += 1
  const close = isMark(tokens[next], '(') ? closingBracket(tokens, next, BRACKET) : -1 // (NVQ, CACHE diploma or equivalent)
  return { first, next: Math.max(next, close + 1), terms: [termOf(phrase, first, next)] }
}

/** | Level 3 in Childcare |, | Level 2 or 3 in Youth Work |: one that no noun follows; what an examination of school is passed with at a level are subjects. */
function inField(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const again = isJoint(tokens[at + 2]) ? (tokens[at + 3]?.text === LEVEL ? at + 4 : at + 3) : at + 1
  let next = again + 2
  const isField = (place: number) => isWord(tokens[place], 'field') && !isWord(tokens[place], 'language')
  if (tokens[again]?.type !== 'number' || tokens[again + 1]?.text !== 'in' || !isField(next)) return undefined
  if (isHandled(tokens, at) || tokens.some(isExamination)) return undefined
  while (isField(next) || (isJoint(tokens[next]) && isField(next + 1))) next += 1
  return { first: at, next, terms: [termOf(phrase, at, next)] }
}

/** | Level | 3. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === LEVEL && tokens[at + 1]?.type === 'number'
}

/** A | professional accounting qualification |, a | professional qualification (CFA, CPA) |. */
function ofProfession(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = at - 1
  while (first > from && at - first < LONGEST && !opensWithAny(tokens[first], PROFESSIONAL) && isOfName(phrase, first))
    first -= 1
  if (!opensWithAny(tokens[first], PROFESSIONAL) || isHandled(tokens, first)) return undefined
  const isBare = at - first === 1 && tokens[first]?.text === PROFESSIONAL[0]
  if (isBare && isAmong(tokens[first - 1], BESIDE_PROFESSION)) return undefined
  return named(phrase, first, at, true)
}

function nameStart(phrase: Phrase, at: number, from: number, accepts: Accepts): number {
  const { tokens } = phrase
  const enclosed = isMark(tokens[at - 1], ')') ? openingBracket(tokens, at - 1, from, LONGEST) : undefined
  let first = enclosed ?? at // Professional Engineer | (PE) | license
  const joins = (place: number) =>
    isMark(tokens[place], '/-') ||
    isPossessive(tokens, place) ||
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

/** Birth certificate, school certificate; a professional certificate is a diploma, unless it has to be relevant. `at` is its noun. */
function isOtherPaper(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[first - 1]
  const isBare = at - first === 1 && !isAmong(before, ENGLISH_SORTS) && !isWord(before, 'noun', 'related')
  const isDiploma = isBare && tokens[first]?.text === 'professional' && tokens[at]?.text === 'certificate'
  return isDiploma || tokens.slice(first, at).some(({ text }) => ENGLISH_OTHERS.includes(text))
}

/** Certificate | III in Aged Care |, Certificate | IV |: a grade of the Australian framework, which a noun of licences leads. */
function numbered(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const isFigure = tokens[at + 1]?.type === 'number' && tokens[at + 2]?.text === 'in' // Cert | 3 | in Shearing
  if (!(isFigure || isAmong(tokens[at + 1], FRAMEWORK_GRADES)) || isHandled(tokens, at)) return undefined
  const grade = isJoint(tokens[at + 2]) && isAmong(tokens[at + 3], FRAMEWORK_GRADES) ? at + 3 : at + 1 // III or IV
  const name = isWord(tokens[grade + 2], 'function-word', 'person') ? grade + 3 : grade + 2 // in Individual | Support |
  const end = tokens[grade + 1]?.text === 'in' ? pastName(phrase, name) : name
  const next = end > name ? end : grade + 1
  return { first: at, next, terms: [termOf(phrase, at, next)] }
}

/** Certification | in project management |, certification | as a medical assistant |, license | as a barber |, certifications | in Sophos or Synology |; a certificate in a field is a diploma as well. */
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

/** | Certificate | in dyeing, Form 5 or | certificate | in dyeing: a paper by itself; joined to a diploma it is one of the levels (diploma or certificate in dyeing). */
function inItself(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const first = isIndefinite(tokens[at - 1]) ? at - 1 : at
  if (tokens[at]?.text !== CERTIFICATE || !(opensWhole(tokens, first) || isOtherWay(tokens, first))) return undefined
  const next = pastMatter(phrase, at + 1)
  return next === at + 1 || isHandled(tokens, at) ? undefined : { first: at, next, terms: [termOf(phrase, at, next)] }
}

/** Form 5 | or | a certificate in dyeing, diploma in botany | , or | certificate in dyeing: no level of which it has the field. */
function isOtherWay(tokens: readonly Token[], at: number): boolean {
  const last = isMark(tokens[at - 2], ',') ? at - 3 : at - 2
  const isShared = isLevelName(tokens[last]) && !isWord(tokens[last], 'education', 'senior-high', 'junior-high')
  return isWord(tokens[at - 1], 'connective', 'or') && !isShared
}

/** certificate | in food hygiene |, in | bookkeeping or accounting |: past what a paper is in; the place itself where nothing says. */
function pastMatter(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'in' || isAmong(tokens[at + 1], IN_NO_FIELD) || tokens[at + 1]?.type === 'number') return at
  let next = pastName(phrase, at + 1)
  while (next > at + 1 && isJoint(tokens[next]) && isWord(tokens[next + 1], 'field')) next = pastName(phrase, next + 1)
  return next > at + 1 ? next : at
}

/** Certificate | of Registration (Part I) |, certificate | of competency |: what it says of whoever holds it. */
function ofHolder(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  if (tokens[at]?.text !== 'certificate' || tokens[at + 1]?.text !== 'of' || isHandled(tokens, at)) return undefined
  if (!isAmong(tokens[at + 2], SAID_OF_HOLDERS)) return undefined
  const next = behindBracket(tokens, at + 3, WHICH)
  return { first: at, next, terms: [termOf(phrase, at, next)] }
}

/** The longest bracket that says which part of a register, in tokens. */
const WHICH = 5

/** Certificate | for a pottery course |, certificate | from an accredited paramedic program |: what one was taught; a licence | for a forklift |: what one may run. */
function ofCourse(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  if (!isAmong(tokens[at + 1], TAUGHT_BY) || isHandled(tokens, at)) return undefined
  let start = at + 2
  while (isIndefinite(tokens[start]) || isWord(tokens[start], 'function-word', 'degree')) start += 1
  const next = pastName(phrase, start)
  const isOfUse = next > start && tokens[at + 1]?.text === 'for' && isAmong(tokens[at], PERMITS)
  if (!isOfUse && (next < start + 2 || !isAmong(tokens[next - 1], COURSES))) return undefined
  return { first: at, next, terms: [termOf(phrase, at, next)] }
}

/** Diploma in Nursing | or relevant | certificate: whichever it is, it is another way. */
function asAnother(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const isAnother = isWord(tokens[at - 1], 'connective', 'or-equivalent') && endsInAny(tokens[at - 1], FITTING)
  return isAnother && endsName(tokens[at + 1])
    ? { first: at, next: at + 1, terms: [termOf(phrase, at, at + 1)] }
    : undefined
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

function pastName(phrase: Phrase, at: number): number {
  let next = at
  while (next - at < LONGEST && isOfName(phrase, next)) next += 1
  return next
}

/** A word of a name: what no vocabulary knows, or knows as a trade, a field or a skill. */
function isOfName({ tokens }: Phrase, at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'number') return true
  if (!isLatin(token) || token === undefined) return false
  if (token.type === 'text' || isAmong(token, GETTING)) return !isAmong(token, GETTING)
  const isOfOther =
    isWord(token, 'function-word') ||
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

/** Certified in | Food Safety |, in | TWI |: a name has a capital. */
function isCapitalized({ tokens, source }: Phrase, at: number): boolean {
  return isUpperCase(source.charCodeAt(tokens[at]?.start ?? 0))
}

/** | RSA | and RCG certificates, | class 3 | and class 4 licence: past a name whose noun stands once, in the plural or behind the same word; each is a paper of its own. */
function sharingNoun(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const and = opensWhole(tokens, at) || isCapital(phrase, at) ? pastName(phrase, at) : at
  if (and > at + MEMBER || !isWord(tokens[and], 'connective', 'and') || tokens.slice(at, and).some(isNoName)) return at
  const head = pastName(phrase, and + 1) - 1
  const isListed = isMark(tokens[at - 1], ',') && isWord(tokens[at - 2], 'licence') // CPR, | Asthma | and Anaphylaxis certification
  const isOfBoth = isListed || tokens[head]?.text.endsWith('s') === true || tokens[and + 1]?.text === tokens[at]?.text
  return head > and + 1 && isAmong(tokens[head], ENGLISH_HEADS) && isOfBoth ? and : at
}

/** A language, or a noun that ends a name of its own. */
function isNoName(token: Token): boolean {
  return isWord(token, 'language') || isAmong(token, ENGLISH_HEADS)
}

/** What opens an item, or is had. */
function opensWhole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return isStop(before) || isWord(before, 'function-word', 'have') || isWord(before, 'modality', 'required')
}

/** Three letters in capitals or more, by themselves: ASA, EIT; two where a stroke or 或 joins them would be a level as well. */
function isCapital(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at]
  if (!isLatin(token) || token === undefined || token.end - token.start < 3) return false
  return isUpper(phrase, token) && !isWord(token, 'modality') && !isWord(token, 'connective')
}

/** certification | preferred, license | to sell: no noun of what is done with it (license | agreements). */
function endsName(token: Token | undefined): boolean {
  if (isAmong(token, NUMBERED)) return false // EA Licence | No. 12C3456
  return (
    isStop(token) || isMark(token, './') || isAmong(token, ISSUED_BY) || (token?.type === 'word' && !isThing(token))
  )
}

function isThing(token: Token): boolean {
  return isWord(token, 'function') || isWord(token, 'industry') || isWord(token, 'skill') || isWord(token, 'field')
}

/** Professional certification | (e.g. CPA, CMA) |: the bracket says which. */
function pastExamplesInBracket(tokens: readonly Token[], at: number): number {
  const close = isMark(tokens[at], '(') ? closingBracket(tokens, at, BRACKET) : -1
  return close > at && tokens.slice(at, close).some((token) => isWord(token, 'licence')) ? close + 1 : at
}

/** A professional qualification | such as CPA or CMA |, | in CPA, CRX or CMA |. */
function pastExamples(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const start = isMark(tokens[at], ',') ? at + 1 : at
  const leads = isWord(tokens[start], 'connective', 'exemplar') || tokens[start]?.text === 'in'
  const isPaper = (place: number) => isWord(tokens[place], 'licence') || isCapitals(phrase, place)
  if (!leads || !isPaper(start + 1)) return at
  let next = start + 2
  for (let place = next; isPaper(place) || isJointOrComma(tokens[place]); place++) if (isPaper(place)) next = place + 1
  return tokens.slice(start, next).some((token) => isWord(token, 'licence')) ? next : at
}

/** A professional | certification (CPA, CMA): the name says of what sort it is, and the bracket which. */
function isGeneral(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens.slice(first, at).every((token) => isWord(token, 'noun', 'work') || isAmong(token, ENGLISH_SORTS))
}

/** Licensed electrician, Certified Scrum Master (CSM), Certified in TWI: to the person, or to the end of what it is in. */
function titled(phrase: Phrase, at: number): Found | undefined {
  const { tokens } = phrase
  const isIn = tokens[at + 1]?.text === 'in'
  const name = pastName(phrase, isIn ? at + 2 : at + 1)
  const names = isIn ? name > at + 2 && isCapitalized(phrase, at + 2) : endsInAny(tokens[name - 1], PERSON_ENDS)
  const isOfMatter =
    isAmong(tokens[name - 1], PROFESSIONAL) && tokens[name]?.text === 'in' && isCapitalized(phrase, name + 1)
  const next = isOfMatter ? pastName(phrase, name + 1) : name // Certified Professional | in Kiln Safety
  if (!names || isHandled(tokens, at)) return undefined
  const close = isMark(tokens[next], '(') ? closingBracket(tokens, next, LONGEST) : -1
  const end = close < 0 ? next : close + 1
  return withLettersBefore(phrase, {
    first: at,
    next: pastEnglishTail(tokens, end),
    terms: [termOf(phrase, at, next, close === next + 2 ? idOf(tokens[next + 1], 'licence') : undefined)],
  })
}
