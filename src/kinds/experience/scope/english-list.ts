import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { HAD_BY_PERSON } from '../../../vocab/experience/not-asked'
import { OF_NATIONS } from '../../../vocab/experience/scope'
import { ANY_EXPERIENCE } from '../../../vocab/experience/years'
import { isFree } from '../../free-word'
import { isAndOr } from '../../joints'
import { followsIn, isStop, isStopOrDot, phraseStart } from '../../phrase-ends'
import { isExperienceNoun, namesTrade } from '../noun'
import { opensItem } from './joints'
import { isOfThing } from './new-subject'
import { isEdge } from './trim'

/** The most members of a list, and the longest of them in tokens. */
const LIST = 16

const MEMBER = 5

/** Members of a list that is told by them, and not by how it ends. */
const CLOSED = 2

/** What is no member of a list of work: a trait, a language, a level, a paper, something that is had or known. */
export function isOtherMatter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'number') return true
  return (
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'education') ||
    (isWord(token, 'language') && !isOfNation(tokens, at)) ||
    isWord(token, 'level-wording') ||
    isWord(token, 'licence') ||
    (isWord(token, 'availability') && !isOfName(tokens, at)) ||
    (isWord(token, 'resource') && !isWord(token, 'field')) || // network
    (isWord(token, 'breadth') && !isOfTrade(tokens, at) && !isOfThing(tokens, at)) ||
    (isWord(token, 'function-word', 'have', 'degree', 'person') && !isOfOne(tokens, at)) ||
    isWord(token, 'noun', 'ability', 'know', 'age', 'graduate', 'experience', 'background') ||
    (isWord(token, 'noun', 'education') && !isWord(token, 'field'))
  )
}

/** French | cuisine, Malay | markets: whose something is, and no language. */
function isOfNation(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && (namesTrade(tokens[at + 1]) || isAmong(tokens[at + 1], OF_NATIONS))
}

/** personal | training, personal | /intimate care: somebody's own trade, where their own customers are another matter. */
function isOfTrade(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'breadth', 'held') && (namesTrade(tokens[at + 1]) || isMark(tokens[at + 1], '/'))
}

/** individual | giving: no individual. */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === INDIVIDUAL && (isFree(tokens[at + 1]) || namesTrade(tokens[at + 1]))
}

const INDIVIDUAL = 'individual'

/** travel | agents: one word that the name of work opens with; travel | and | catering, travel | or | airline industry: a trade beside another. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const [next, beside] = [tokens[at + 1], tokens[at + 2]]
  const isNoun = isFree(next) || namesTrade(next) || isWord(next, 'channel')
  const isTrade = isAndOr(next) && (namesTrade(beside) || isWord(tokens[at + 3], 'noun', 'industry'))
  return tokens[at]?.text.includes(' ') === false && (isNoun || isTrade)
}

/**
 * 2 years of | retail, catering or hotel | experience: the noun stands once, behind a list that commas part and *and* or *or* closes.
 * `at` is where the list begins.
 */
export function nounBehindList(tokens: readonly Token[], at: number): number | undefined {
  let place = at
  for (let members = 0; members < LIST && isLatin(tokens[place]); members++) {
    const end = pastMember(tokens, place)
    const start = isMark(tokens[end], ',') ? end + 1 : end
    if (end === place) return undefined
    if (isAndOr(tokens[start]) || opensItem(tokens[start])) return nounBehindLast(tokens, start)
    if (start === end) return undefined
    place = start
  }
  return undefined
}

/** … | or hotel | experience, … | or related | experience. */
function nounBehindLast(tokens: readonly Token[], joint: number): number | undefined {
  const noun = pastMember(tokens, joint + 1)
  const isNamed = noun > joint + 1 || opensItem(tokens[joint]) || isAmong(tokens[noun], ANY_EXPERIENCE)
  return isNamed && isExperienceNoun(tokens[noun]) ? noun : undefined
}

/** Java | , Spring Boot, microservices |: short members of work to the end of the clause, with nothing to close them. */
export function isPlainList(tokens: readonly Token[], at: number): boolean {
  let [place, isKnown] = [at, false]
  for (let members = 1; members < LIST; members++) {
    if (isAndOr(tokens[place])) return isKnown && members > CLOSED // sales, retail, lending | , and whatever
    const end = pastMember(tokens, place)
    if (end === place) return false
    isKnown ||= tokens.slice(place, end).some(namesTrade) || isOfNation(tokens, place) || isDoneToo(tokens, place, end)
    if (!isMark(tokens[end], ',')) {
      if (members === 1 && isWishBehindYears(tokens, at, end)) return false
      return endsClause(tokens, pastLast(tokens, end)) && (isKnown || members > 1)
    }
    place = end + 1
  }
  return false
}

/** 3 years in banks, | private banking | preferred: the years are asked for, and one member alone is what is wished for besides. */
function isWishBehindYears(tokens: readonly Token[], first: number, end: number): boolean {
  const isTimed = followsIn(tokens, first - 1, LIST, (token) => isWord(token, 'unit', 'year'))
  return isTimed && isWord(tokens[end], 'modality', 'preferred.back')
}

/** grading, | sorting |: one word for what is done, behind another; hand looms, | power looms |: the same noun again. */
function isDoneToo(tokens: readonly Token[], first: number, next: number): boolean {
  if (next > first + 1 && tokens[next - 1]?.text === tokens[first - 2]?.text) return true
  const areDone = [tokens[first - 2], tokens[first]].every((token) => token?.text.endsWith('ing') === true)
  return areDone && next === first + 1
}

/** Docker, Kafka | and Redis |: the member behind the joint is the last. */
function pastLast(tokens: readonly Token[], end: number): number {
  return isAndOr(tokens[end]) ? pastMember(tokens, end + 1) : end
}

/** At a stop, or at what weighs the list: Docker, Kafka | a plus, banking, insurance | required. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isAsked = isWord(token, 'modality', 'required') && isStop(tokens[at + 1])
  return isStopOrDot(token) || isWord(token, 'modality', 'preferred.back') || isAsked
}

/** Whether all of it is one member: no joint, no preposition (living | in | Leeds), nothing that is had (good | manners |). */
function isMemberOfList(tokens: readonly Token[], first: number, next: number): boolean {
  const isOther = (token: Token) => isWord(token, 'function-word', 'particle') || isAmong(token, HAD_BY_PERSON)
  return pastMember(tokens, first) >= next && !tokens.slice(first, next).some(isOther)
}

/** Where the member that begins at `at` ends. */
function pastMember(tokens: readonly Token[], at: number): number {
  let next = at
  while (next - at < MEMBER && isOfMember(tokens, next)) next += 1
  return next
}

function isOfMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isStopOrDot(token) || isAndOr(token) || opensItem(token)) return false
  return !isExperienceNoun(token) && !isOtherMatter(tokens, at)
}

/** The comma of an English list before its noun: retail | , FMCG or e-commerce | exposure. */
export function joinsList(tokens: readonly Token[], comma: number, next: number): boolean {
  const before = tokens[comma - 1]
  if (!isMark(tokens[comma], ',') || !isLatin(before)) return false
  const isOpen = tokens.slice(comma + 1, next).some((token) => isAndOr(token))
  const isMember = isWord(before, 'industry') || isWord(before, 'function') || isFirstMember(tokens, comma)
  return isOpen && isMember && tokens.slice(comma + 1, next).every((token) => !isWord(token, 'noun', 'experience'))
}

/** previous | landscaping |, lawn care or hedging experience, strong | Linux |, Docker and Kafka experience: a short name, with no other matter in it. */
function isFirstMember(tokens: readonly Token[], comma: number): boolean {
  let first = phraseStart(tokens, comma, SHORT)
  while (first < comma && (isEdge(tokens[first]) || isWord(tokens[first], 'level-wording'))) first += 1
  return first < comma && isMemberOfList(tokens, first, comma)
}

/** The longest first member of a list, with what leads it, in tokens. */
const SHORT = 5
