import type { Term } from '../../model/term'
import { idOf, isMark, isWord } from '../../text/cursor'
import { fold } from '../../text/fold'
import { idIn } from '../../text/lexicon'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, opensWithAny } from '../../text/wording'
import {
  BESIDE_PROFESSION,
  CAPITAL_HEADS,
  CERTIFICATE,
  ENGLISH_HEADS,
  ENGLISH_SORTS,
  NAMES_OF_TRADES,
  PROFESSIONAL,
  QUALIFICATION,
  RECOGNISED_EN,
  SHORT_HEAD,
} from '../../vocab/licences/beside/english-nouns'
import { PERSON_ENDS, TITLED } from '../../vocab/licences/beside/holders'
import { QUALIFICATIONS } from '../../vocab/major/another'
import { termOf } from '../as-written'
import { closingBracket } from '../brackets'
import { namesTrade } from '../experience/noun'
import { isJoint, isJointOrComma } from '../joints'
import type { Phrase } from '../kind'
import { isRelated } from '../major/words'
import { isStopOrDot } from '../phrase-ends'
import { inField, isLevel, numbered, ofFramework } from './english-framework'
import type { Accepts } from './english-name'
import {
  BRACKET,
  endsPaper,
  isCapitalised,
  isInitialism,
  isOfName,
  isOtherPaper,
  isUpper,
  LONGEST,
  nameStart,
  opensWhole,
  pastName,
} from './english-name'
import { nounFirst, pastMatter } from './english-noun-first'
import { inStanding, ofBody } from './english-registration'
import { pastIssuer } from './entered-with'
import { isHandled } from './licence-head'
import { isCapitals, papersIn, pastEnglishTail, pastRelated, withLettersBefore } from './past-certificate'
import type { Finder, Found } from './read'
import { membersOf, oneTerm } from './read'
import { unnamed } from './unnamed-paper'

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
  const found = findNamed(phrase, at, from)
  return found && { ...found, next: pastIssuer(phrase, pastRelated(phrase.tokens, found.next)) }
}

const findNamed: Finder = (phrase, at, from) => {
  const token = phrase.tokens[at]
  if (!isLatin(token) || token === undefined) return undefined
  if (token.text === SHORT_HEAD) return numbered(phrase, at)
  if (isLevel(phrase.tokens, at)) return inField(phrase, at)
  const shared = sharingNoun(phrase, at)
  if (shared > at) return oneTerm(phrase, at, shared)
  if (ENGLISH_HEADS.includes(token.text)) return numbered(phrase, at) ?? behindName(phrase, at, from, isOfName)
  if (QUALIFICATIONS.includes(token.text))
    return ofFramework(phrase, at, from) ?? ofProfession(phrase, at, from) ?? ofTrade(phrase, at, from)
  const found = TITLED.includes(token.text) && isLatin(phrase.tokens[at + 1]) ? titled(phrase, at) : undefined
  if (found !== undefined) return found
  const marksNames = CAPITAL_HEADS.includes(token.text) && !isUpper(phrase, token)
  return marksNames
    ? (behindName(phrase, at, from, isInitialism) ?? ofBody(phrase, at, from) ?? inStanding(phrase, at, from))
    : undefined
}

/** NAME [(WHICH)] certification [(WHICH)]: back over the name from its noun. */
function behindName(phrase: Phrase, at: number, from: number, accepts: Accepts): Found | undefined {
  const { tokens } = phrase
  const first = nameStart(phrase, at, from, accepts)
  if (first === at) return nounFirst(phrase, at) ?? unnamed(phrase, at)
  const handled = at - first === 1 ? at : first // | issue | certificates, where Process Safety certification has a name
  if (isOtherPaper(tokens, first, at) || !endsPaper(tokens[at + 1]) || isHandled(tokens, handled)) return undefined
  if (isOfLanguage(tokens.slice(first, at))) return undefined
  const isOfList = isGeneral(tokens, first, at)
  if (isOfList && isMark(tokens[at + 1], ':') && tokens[at + 2] !== undefined) return undefined // Professional certifications | : CCNA
  return named(phrase, first, at, isOfList)
}

/** Goethe B2 | certificate, German B1/B2 | certificate: of how well a language is spoken. */
function isOfLanguage(name: readonly Token[]): boolean {
  const isGraded = name.some((token) => isWord(token, 'cefr')) && name.some((token) => isWord(token, 'language'))
  return isGraded || name.some((token) => isWord(token, 'certificate'))
}

/** The name from `first` to its noun at `at`; where it is general, whatever the bracket or the examples behind it name. */
function named(phrase: Phrase, first: number, at: number, isGeneral: boolean): Found {
  const isInField = phrase.tokens[at]?.text === CERTIFICATE && isWord(phrase.tokens[at + 2], 'field')
  const end = isInField ? pastMatter(phrase, at + 1) : at + 1 // National Certificate | in dyeing
  if (end > at + 1) return oneTerm(phrase, first, end)
  const bracket = pastExamplesInBracket(phrase.tokens, at + 1)
  const next = isGeneral && bracket === at + 1 ? pastExamples(phrase, at + 1) : bracket
  const which = isGeneral ? papersIn(phrase, at + 1, next) : []
  return { first, next, terms: which.length > 0 ? which : namesOf(phrase, first, at + 1) }
}

/** | PE | or | SE license |: each of the names that *or* parts, with the noun that stands once; a stroke may be within a name. */
function namesOf(phrase: Phrase, first: number, next: number): readonly Term[] {
  const isChoice = phrase.tokens.slice(first, next).some((token) => isWord(token, 'connective', 'or'))
  if (!isChoice) return [termOf(phrase, first, next)]
  const noun = phrase.tokens[next - 1]?.text
  return membersOf(phrase, first, next, ['licence']).map((term) => {
    const id = term.id ?? idIn('licence', `${fold(term.text)} ${noun}`)
    return id === undefined ? term : { ...term, id }
  })
}

/** A | professional accounting qualification |, a | recognised accounting qualification |, a | professional qualification (CFA, CPA) |. */
function ofProfession(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = at - 1
  while (first > from && at - first < LONGEST && !opensQualification(tokens[first]) && isOfName(phrase, first))
    first -= 1
  if (!opensQualification(tokens[first]) || isHandled(tokens, first)) return undefined
  if (at - first === 1 && isAmong(tokens[first], RECOGNISED_EN)) return undefined // a recognised qualification may be a degree
  const isBare = at - first === 1 && tokens[first]?.text === PROFESSIONAL[0]
  if (isBare && isAmong(tokens[first - 1], BESIDE_PROFESSION)) return undefined
  return named(phrase, first, at, true)
}

/** A | cookery qualification |, a | sports coaching qualification |: all that an item asks for, by the trade that it is in; a field is studied. */
function ofTrade(phrase: Phrase, at: number, from: number): Found | undefined {
  const { tokens } = phrase
  let first = nameStart(phrase, at, from, isOfName)
  while (first < at && (isIndefinite(tokens[first]) || isRelated(tokens[first]))) first += 1 // a relevant | cookery
  const words = tokens.slice(first, at)
  const opens = isRelated(tokens[first - 1]) || opensWhole(tokens, isIndefinite(tokens[first - 1]) ? first - 1 : first)
  const ends = isStopOrDot(tokens[at + 1]) || isWord(tokens[at + 1], 'modality') || isJoint(tokens[at + 1])
  const isOfTrade = words.some((token) => namesTrade(token) || endsInAny(token, NAMES_OF_TRADES))
  const isName =
    words.length > 1 && words.every((token, place) => token.type === 'mark' || isCapitalised(phrase, first + place))
  const isOne = tokens[at]?.text === QUALIFICATION && !words.some((token) => isWord(token, 'field'))
  return isOne && (isOfTrade || isName) && opens && ends && !isHandled(tokens, first)
    ? oneTerm(phrase, first, at + 1)
    : undefined
}

function opensQualification(token: Token | undefined): boolean {
  return opensWithAny(token, PROFESSIONAL) || isAmong(token, RECOGNISED_EN)
}

/** | RSA | and RCG certificates, | class 3 | and class 4 licence: past a name whose noun stands once, in the plural or behind the same word; each is a paper of its own. */
function sharingNoun(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const and = opensWhole(tokens, at) || isInitialism(phrase, at) ? pastName(phrase, at) : at
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
  const name = isIn ? pastName(phrase, at + 2) : pastTitle(phrase, at + 1)
  const names = isIn ? name > at + 2 && isCapitalised(phrase, at + 2) : endsInAny(tokens[name - 1], PERSON_ENDS)
  const isOfMatter =
    isAmong(tokens[name - 1], PROFESSIONAL) && tokens[name]?.text === 'in' && isCapitalised(phrase, name + 1)
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

/** Certified | Loom and Kiln Professional |: past an *and* within the name, where capitals go on to a person behind it. */
function pastTitle(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  const next = pastName(phrase, at)
  const isWhole = next === at || endsInAny(tokens[next - 1], PERSON_ENDS) || !isWord(tokens[next], 'connective', 'and')
  if (isWhole || !isCapitalised(phrase, next + 1) || isAmong(tokens[next + 1], TITLED)) return next
  const end = pastName(phrase, next + 1)
  return endsInAny(tokens[end - 1], PERSON_ENDS) ? end : next
}
