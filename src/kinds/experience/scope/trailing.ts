import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import {
  COMBINATIONS,
  COUNTING,
  DONE_AT_WORK,
  DONE_WITH,
  FINITE_VERBS,
  GATHERED,
  INCLUDING,
  OF_STUDY,
  PERSON_WITH,
  POINTING,
  PURPOSES,
  RELATIVES,
  SECOND_LEADS,
  TELLING_WHEN,
} from '../../../vocab/experience/behind'
import { HAD_BY_PERSON } from '../../../vocab/experience/not-asked'
import {
  DESCRIBING,
  GENERAL_NOUNS,
  PART_LEADS,
  PLACE_LEADS,
  QUALIFIERS,
  SCOPE_LEADS,
  SPECIALISTS,
  WORKING_LEADS,
} from '../../../vocab/experience/scope'
import { PERIOD } from '../../../vocab/experience/years'
import { SPECIALISING } from '../../../vocab/field-words'
import type { Phrase } from '../../kind'
import { closingBracket, isAmong, isFree, isIndefinite, isJoint, isLatin, isStop } from '../../places'
import { namesTrade } from '../noun'
import { holdsResource, holdsSkill } from './beside'
import { pastDigression } from './digression'
import { isOtherMatter, isPlainList } from './english-list'
import { isFigure } from './foreign'
import { DOING, isNaming, isOfWhatever, opensExamples, opensItem, pastShown } from './items'
import { holdsLead, withoutLead } from './lead'
import { isNewSubject, opensOtherMatter } from './new-subject'
import { isRank, isSchool } from './school'
import { LONGEST, startsDuration } from './stretch'

/**
 * Where the scope behind an English noun ends: experience in | purchasing, logistics or retail |. It goes on over the commas of a
 * list, as long as an *and* or *or* still comes before its last member.
 */
export function trailingScope(phrase: Phrase, at: number): number {
  const { tokens } = phrase
  if (isMark(tokens[at], FOOTNOTE)) return pastFootnote(phrase, at)
  if (isBesideWork(tokens, at)) return at
  if (opensPlaceBehind(tokens, at)) return trailingScope(phrase, at + 1)
  const focus = pastFocus(tokens, at)
  if (focus > at || pastDigression(tokens, at) !== undefined) return focus
  if (isMark(tokens[at], '(')) return pastBracket(tokens, at)
  if (tokens[at]?.text === '-') return pastDash(tokens, at)
  return ledTrailing(phrase, at)
}

/** experience | in purchasing, logistics or retail |: what a word leads behind the noun. */
function ledTrailing({ tokens }: Phrase, at: number): number {
  if (isAmong(tokens[at], PART_LEADS) && isNarrowed(tokens, at)) return at
  const start = pastLeads(tokens, at)
  const isSameRole = isWord(tokens[start], 'noun', 'same-role') && /^[a-z]/.test(tokens[start]?.text ?? '') // in a similar role
  const following = followingAt(tokens, start)
  if (following !== undefined) return listBehindColon(tokens, following) ?? at
  const isRelated = isWord(tokens[start], 'noun', 'related') && tokens[start + 1]?.text === 'to' // directly related to the duties
  const isLed = start > at || isSameRole || isRelated || holdsLead(tokens[at - 1]) || isDoing(tokens, at)
  const end = isLed ? ledScope(tokens, start) : at
  return pastExposure(tokens, at, end) ?? withoutLead(tokens, at, end)
}

/** felting experience, | in a mill |, | within the trade |, | working in mills |: the comma parts nothing. */
function opensPlaceBehind(tokens: readonly Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  const worked = pastWorking(tokens, comma + 1)
  if (worked > comma + 1) return isFree(tokens[worked]) || isIndefinite(tokens[worked]) || isWork(tokens[worked])
  if (!isAmong(tokens[comma + 1], PLACE_LEADS)) return false
  const place = isIndefinite(tokens[comma + 2]) ? comma + 3 : comma + 2
  return isFree(tokens[place]) || isWork(tokens[place]) || isWord(tokens[place], 'noun', 'same-role', 'related')
}

/** | working in | mills, | working on | looms. */
function pastWorking(tokens: readonly Token[], at: number): number {
  if (isAmong(tokens[at], WORKING_LEADS)) return at + 1
  return tokens[at]?.text === 'working' && isAmong(tokens[at + 1], SCOPE_LEADS) ? at + 2 : at
}

/** 5 years of sales experience | with retail exposure | holds it; one | with retail experience has it beside. */
function pastExposure(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (tokens[at]?.text !== 'with' || !isWord(tokens[end], 'noun', 'experience')) return undefined
  return tokens[end]?.text === 'exposure' || isSaidTwice(tokens, at, end) ? end + 1 : at
}

/** | experience with kilns and loom experience |: the noun of which nothing was said stands once more behind what it is of. */
function isSaidTwice(tokens: readonly Token[], at: number, end: number): boolean {
  const isWhole = isStop(tokens[end + 1]) || isMark(tokens[end + 1], '.') || isWord(tokens[end + 1], 'modality')
  const isOwn = tokens
    .slice(at + 1, end)
    .some((token) => isWord(token, 'noun', 'related') || isAmong(token, QUALIFIERS))
  return isWhole && !isOwn && end > at + 1 && !isNarrowed(tokens, at) && isOpen(tokens[at - 2])
}

function isOpen(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'function-word', 'have')
}

/** experience | with a network of buyers |, | with 20 staff |: what goes with the work, and narrows nothing. */
function isBesideWork(tokens: readonly Token[], at: number): boolean {
  const isSome = isWord(tokens[at + 2], 'bound', 'min.after') && tokens[at + 2]?.text.startsWith('or') // with | one or more | kilns
  const isCounted = tokens[at]?.text === 'with' && isFigure(tokens, at + 1) && !isSome
  return isCounted || holdsResource(tokens, at) || holdsSkill(tokens, at)
}

/** experience | * | in a bakery, **experience | ** | in a bakery: the mark of a footnote, or of bold letters, parts nothing. */
function pastFootnote(phrase: Phrase, at: number): number {
  const start = isMark(phrase.tokens[at + 1], FOOTNOTE) ? at + 2 : at + 1
  if (isMark(phrase.tokens[start], FOOTNOTE)) return at
  const next = trailingScope(phrase, start)
  return next > start ? next : at
}

const FOOTNOTE = '*'

/** 销售经验 |（医疗器械、保健品）|, farm work experience | (i.e. milking) |: a bracket that names work alone narrows; one that counts, prefers or waives does not. */
function pastBracket(tokens: readonly Token[], open: number): number {
  const close = closingBracket(tokens, open, LONGEST)
  const words = tokens.slice(open + 1, Math.max(open, close))
  if (isNaming(words[0]) && !isAside(tokens, open, close)) return close + 1
  if (isLatin(tokens[open - 1])) return isEnglishList(words) ? close + 1 : open
  if (!words.every(isNarrowing)) return open
  const isList = words.some((token) => isJoint(token) || isMark(token, ',')) // （天猫、京东）
  return isList || words.some(isWork) ? close + 1 : open
}

/** 3 years of experience | (retail or catering) |, | (A/P, general ledger) |: names of work; a single one that no vocabulary knows says nothing sure. */
function isEnglishList(words: readonly Token[]): boolean {
  if (words.some(isWork)) return words.every((token) => isNarrowing(token) || token.text.length === 1)
  return words.some((token) => isMark(token, ',')) && words.every(isNarrowing)
}

function isOfTrade(token: Token): boolean {
  return isWork(token) || isJoint(token)
}

function isWork(token: Token | undefined): boolean {
  return isWord(token, 'industry') || isWord(token, 'function')
}

function isNarrowing(token: Token): boolean {
  if (isWork(token)) return true
  if (isWord(token, 'channel') || (isWord(token, 'skill') && isLatin(token))) return true
  return isFree(token) || isJoint(token) || isMark(token, ',') || isWord(token, 'noun', 'industry', 'function')
}

/**
 * The place of what announces a list: experience in one or more of | the following | :, including at least one (1) of | the following |
 * areas :, in one of | these | trades :
 */
function followingAt(tokens: readonly Token[], at: number): number | undefined {
  let place = isWord(tokens[at], 'connective', 'within') ? at + 1 : at
  while (isCount(tokens[place])) place += 1
  const text = tokens[place]?.text ?? ''
  const announces = text.endsWith('following') || (text.endsWith('these') && colonBehind(tokens, place) !== undefined)
  return announces ? place : undefined
}

/** 3 years of experience | - retail, catering or hotels |: work that is named behind a dash, to the end of what is said. */
function pastDash(tokens: readonly Token[], dash: number): number {
  const start = dash + 1
  if (touches(tokens[dash], tokens[start]) || isOtherMatter(tokens, start) || isNewSubject(tokens, start)) return dash
  const next = ledScope(tokens, start, true)
  const words = tokens.slice(start, next)
  const isWork = words[0] !== undefined && !isWord(words[0], 'holding', 'do') && !words.some(({ text }) => text === '-')
  return isWork && words.slice(0, SHORT).some(isOfTrade) ? next : dash
}

function isCount(token: Token | undefined): boolean {
  return isWord(token, 'bound') || token?.type === 'number' || isMark(token, '()') || isAmong(token, COUNTING)
}

/** … the following areas | : weddings, banquets, conferences |: the list stands behind the colon. */
function listBehindColon(tokens: readonly Token[], at: number): number | undefined {
  const colon = colonBehind(tokens, at)
  if (colon === undefined) return undefined
  const next = ledScope(tokens, colon + 1, true)
  return next > colon + 1 ? next : undefined
}

function colonBehind(tokens: readonly Token[], at: number): number | undefined {
  let colon = at + 1
  while (colon - at < 5 && tokens[colon] !== undefined && !isStop(tokens[colon])) colon += 1
  return isMark(tokens[colon], ':') ? colon : undefined
}

/** experience | developing distributors |, 5 years | directly leading teams |: a word in -ing that no other grammar needs. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!isWord(before, 'noun', 'experience') && !isWord(before, 'unit', 'year', 'month')) return false
  if (!isLatin(token) || isAmong(token, TELLING_WHEN)) return false
  if (token?.text.endsWith('ly') === true && token.type === 'text') return tokens[at + 1]?.text.endsWith('ing') === true
  const isOther = isWord(token, 'function-word') || isWord(token, 'connective') || isWord(token, 'modality')
  return !isOther && DOING.test(token?.text ?? '') && !isMark(tokens[at + 1], ':')
}

/** experience | gained from | a mill, | with at least one | loom, | having | run a mill. */
function pastLeads(tokens: readonly Token[], at: number): number {
  let start = pastShown(tokens, pastSpecialising(tokens, pastLeastCount(tokens, at)))
  while (isAmong(tokens[start], SCOPE_LEADS)) start += 1
  if (start > at && isMark(tokens[start], ',') && isJoint(tokens[at - 2])) start += 1 // knowledge of, and experience in | , | looms
  return isHavingDone(tokens, start) ? start + 1 : start
}

/** experience | specializing in | dyeing, experienced | employees specialized in | payroll, experienced | candidates in | payroll. */
export function pastSpecialising(tokens: readonly Token[], at: number): number {
  const isOfPerson = tokens[at - 1]?.text === 'experienced' && isWord(tokens[at], 'function-word', 'person')
  if (isOfPerson && tokens[at + 1]?.text === 'in') return at + 2
  const verb = isAmong(tokens[at], SPECIALISTS) ? at + 1 : at
  return isAmong(tokens[verb], SPECIALISING) && tokens[verb + 1]?.text === 'in' ? verb + 2 : at
}

/** experience | with at least one | loom: how many things it was with; years, staff and parts of the years are counted as well. */
function pastLeastCount(tokens: readonly Token[], at: number): number {
  const isCount = tokens[at]?.text === 'with at least' && tokens[at + 1]?.type === 'number'
  const counted = tokens[at + 2]
  const isThing = isFree(counted) || namesTrade(counted)
  return isCount && (isThing || followingAt(tokens, at + 1) !== undefined) ? at + 2 : at
}

/** 5 years of experience | having | run a bakery, having | managed shops. */
function isHavingDone(tokens: readonly Token[], at: number): boolean {
  const deed = tokens[at + 1]?.text ?? ''
  return tokens[at]?.text === 'having' && (deed.endsWith('ed') || DONE_AT_WORK.includes(deed))
}

/** The last member of a list before a joint that opens another matter has no more tokens. */
const SHORT = 3

/** The longest member of a list behind its first comma, in tokens. */
const MEMBER = 12

/** Where the list ends that begins behind the word that leads it. One that is announced goes on over all its commas. */
export function ledScope(tokens: readonly Token[], at: number, isAnnounced = false): number {
  let next = pastMember(tokens, at)
  let isPlain = isAnnounced || tokens.slice(at, next).some(opensExamples) // such as Xero, Sage
  while (isMark(tokens[next], ',') && !isOfHolder(tokens, at, next + 1)) {
    const end = pastMember(tokens, next + 1)
    if (isRelatedOnly(tokens, next + 1, end)) return end + 1
    if (end === next + 1 || lengthOf(tokens, next, end) > MEMBER || leadsToOwn(tokens, next + 1, end)) break
    const isLast = opensLast(tokens[next + 1])
    isPlain ||= isPlainList(tokens, next + 1) // Git, Jira, | the members of a plain list go on to its end
    if (!isLast && !isOfList(tokens, next + 1, isPlain || describes(tokens, at, next))) break
    const isWhole = isLast && !opensSecondList(tokens, next + 1, end)
    next = end
    if (isWhole) break
  }
  return pastFocus(tokens, next)
}

/** How many tokens a member has, without those of its bracket. */
function lengthOf(tokens: readonly Token[], first: number, next: number): number {
  const open = tokens.slice(first, next).findIndex((token) => isMark(token, '('))
  const close = open < 0 ? -1 : closingBracket(tokens, first + open, LONGEST)
  return close < 0 ? next - first : next - first - (close - first - open)
}

/** in busy | , noisy kitchens, early-stage | , tech-driven firms: the first of two words for what the noun behind them is like. */
function describes(tokens: readonly Token[], first: number, next: number): boolean {
  const start = isIndefinite(tokens[first]) ? first + 1 : first
  const isOne = next === start + 1 || (next === start + 3 && tokens[start + 1]?.text === '-')
  return isOne && isAmong(tokens[next - 1], DESCRIBING)
}

/** retail, or culinary school | graduate |, or prior | experience |: what the words behind the comma lead up to. */
function isOwnMatter(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'experience') || isWord(token, 'field-word', 'degree')
}

/** retail | , or culinary school | graduate, as a welder | , or a fitter | with 5 years: what the last member leads up to is of it alone. */
function leadsToOwn(tokens: readonly Token[], first: number, next: number): boolean {
  if (isOwnMatter(tokens[next])) return true
  return opensLast(tokens[first]) && isWord(tokens[next], 'function-word', 'have') && startsDuration(tokens, next + 1)
}

/** as a chef, | running a busy kitchen and training staff: behind a post, what its holder does there. */
function isOfHolder(tokens: readonly Token[], first: number, at: number): boolean {
  const isDeed = DOING.test(tokens[at]?.text ?? '') && !namesTrade(tokens[at]) // as a buyer, | Purchasing | Agent
  const isPost = PERSON.test(tokens[at + 1]?.text ?? '') && opensLast(tokens[at + 2]) // as a tutor, | learning mentor | or similar
  const isDone = isDeed && !isPost && !isJoint(tokens[at + 1]) && !isStop(tokens[at + 1])
  return isDone && tokens[first - 1]?.text.endsWith('as') === true
}

const PERSON = /(?:er|or|ist|ant|ent)$/

/** … in retail | , with a focus on fresh food and bakery |, … | including pastry |: the part of the work that counts most, or that must be in it. */
function pastFocus(tokens: readonly Token[], at: number): number {
  const lead = isMark(tokens[at], ',') ? at + 1 : at
  if (isAmong(tokens[lead], PART_LEADS) && isNarrowed(tokens, at)) return at
  if (isWord(tokens[lead], 'connective', 'focus')) return ledScope(tokens, lead + 1)
  const isExample = opensExamples(tokens[lead]) || (isMark(tokens[at], ':') && isPlainList(tokens, at + 1))
  const start = isExample ? lead + 1 : goesOnAt(tokens, at)
  if (start === undefined || isFigure(tokens, start) || isWord(tokens[start], 'bound')) return at
  if (isOtherMatter(tokens, start) || isNewSubject(tokens, start)) return at
  const next = ledScope(tokens, start, isExample)
  return isOwnMatter(tokens[next]) || next === start ? at : next // including | supervisory | experience
}

/** Whether words before `at` say what the experience is of: | mill | experience, in | a mill |. */
function isNarrowed(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]
  if (!isWord(last, 'noun', 'experience')) return !isWord(last, 'unit') && !isAmong(last, GENERAL_NOUNS)
  const named = tokens[at - 2]
  return (isFree(named) || namesTrade(named)) && !isAmong(named, GENERAL_NOUNS)
}

/** nursing | within the last 3 years, on | a ward, experience | that included | filing: where the work goes on behind what narrows nothing. */
function goesOnAt(tokens: readonly Token[], at: number): number | undefined {
  const past = pastDigression(tokens, at)
  if (past === undefined) return undefined
  const lead = isMark(tokens[past], ',') ? past + 1 : past
  if (isAmong(tokens[lead], SCOPE_LEADS)) return lead + 1
  return isAmong(tokens[past - 1], INCLUDING) && !isNarrowed(tokens, at) ? past : undefined
}

/** retail, | or | catering; retail, | or a related | field. */
function opensLast(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'and', 'or') || opensItem(token)
}

/** Whether the list goes on with the member behind a comma that no joint opens. */
function isOfList(tokens: readonly Token[], at: number, isPlain: boolean): boolean {
  const start = isIndefinite(tokens[at]) ? at + 1 : at // retail, a | licence and …
  const isOther = isOtherMatter(tokens, start) && !isStar(tokens, start + 1)
  return !isOther && !opensOtherMatter(tokens[at]) && (isPlain || listGoesOn(tokens, at))
}

/** sales, or lending | within retail |, banking or insurance: behind the last member of a list another may begin. */
function opensSecondList(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens.slice(first, next).some(({ text }) => SECOND_LEADS.includes(text))
}

/** … sales | , or related experience |: of the list, and no experience of its own. */
function isRelatedOnly(tokens: readonly Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end)
  if (!isWord(words[0], 'connective')) return false // sales, | relevant experience in lending | a plus
  if (!isWord(tokens[end], 'noun', 'experience') || !words.some((token) => isWord(token, 'noun', 'related')))
    return false
  return words.every((token) => isWord(token, 'noun', 'related', 'work') || isWord(token, 'connective'))
}

function listGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 14; at++) {
    if (isWord(tokens[at], 'connective', 'and', 'or', 'or-equivalent'))
      return !isNewSubject(tokens, at + 1) || (at - from <= SHORT && !isOtherMatter(tokens, from)) // Java, | SQL and | good manners
    if (opensItem(tokens[at])) return true
  }
  return false
}

function pastMember(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < tokens.length && next - at < LONGEST && !isPastMember(tokens, next) && !opensPart(tokens, at, next))
    next = isMark(tokens[next], '(') ? closingBracket(tokens, next, LONGEST) + 1 : next + 1
  if (isRelatedToo(tokens, at, next)) return next + 1
  const isOfNext = isWord(tokens[next], 'noun', 'experience') && isWord(tokens[next - 1], 'connective', 'and', 'or')
  return isOfNext && next > at + 1 ? next - 1 : next // database management | and experience in retail
}

/** as a weaver | or other mill-related | experience |: what closes the list is no experience of its own. */
function isRelatedToo(tokens: readonly Token[], first: number, noun: number): boolean {
  if (!isWord(tokens[noun], 'noun', 'experience') || !isWord(tokens[noun - 1], 'noun', 'related')) return false
  const joint = tokens.slice(first, noun).findLastIndex((token) => isWord(token, 'connective', 'or'))
  const isWhole = isStop(tokens[noun + 1]) || isWord(tokens[noun + 1], 'modality')
  return joint > 0 && isWhole && tokens[first + joint + 1]?.text === 'other'
}

/** maintenance | including plumbing |; trades | including plumbing | are named by it. */
function opensPart(tokens: readonly Token[], first: number, at: number): boolean {
  return isAmong(tokens[at], PART_LEADS) && !isOfWhatever(tokens, [first, at])
}

function isPastMember(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '(')) {
    const close = closingBracket(tokens, at, LONGEST)
    return close < 0 || isAside(tokens, at, close)
  }
  if (isStop(tokens[at]) && !isStar(tokens, at)) return true
  if (isFullStop(tokens, at) || endsMember(tokens, at)) return true
  return tokens[at]?.text === '-' && (startsDuration(tokens, at + 1) || opensOtherMatter(tokens[at + 1])) // in catering | - 3 years, | - you know
}

/** in a 4 | * | inn: the mark is none of a footnote. */
function isStar(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], FOOTNOTE) && tokens[at - 1]?.type === 'number' && touches(tokens[at - 1], tokens[at])
}

/** (fresh graduates welcome), (1-10 years): what waives, prefers or counts is no scope. */
function isAside(tokens: readonly Token[], open: number, close: number): boolean {
  if (startsDuration(tokens, open + 1)) return true
  return tokens.slice(open, close).some((token) => isWord(token, 'modality') || isWord(token, 'negation'))
}

/** A full stop inside a word (node.js) ends nothing. */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '.') && tokens[at + 1]?.start !== tokens[at]?.end && !endsInitials(tokens, at)
}

/** the U.S | . | market: the point behind the last of some letters. */
function endsInitials(tokens: readonly Token[], at: number): boolean {
  const [point, letter] = [tokens[at - 2], tokens[at - 1]]
  return letter?.text.length === 1 && isMark(point, '.') && touches(point, letter)
}

function endsMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWeighing(tokens, at) || isGrade(token) || (isWord(token, 'education') && !isSchool(tokens, at))) return true
  if (isSaidOf(tokens, at) || isAddition(tokens, at) || pastDigression(tokens, at) !== undefined) return true
  if (isEducation(tokens, at) || isWord(token, 'noun', 'experience')) return true
  if (isWord(token, 'function-word', 'have')) return !isOfWork(tokens, at)
  return isWord(token, 'connective') ? opensOther(tokens, at) : startsDuration(tokens, at)
}

/** A | diploma |; patient | education |, at executive | level | and | graduate | recruitment are of the work. */
function isEducation(tokens: readonly Token[], at: number): boolean {
  const [token, named] = [tokens[at], tokens[at + 1]]
  if (!isWord(token, 'noun', 'education') || isWord(token, 'field') || isRank(tokens, at)) return false
  const isName = isLatin(named) && (isFree(named) || isWork(named)) && !isAmong(named, OF_STUDY)
  return !(token?.text.endsWith('graduate') === true && isName)
}

/** experience in retail | in addition to …, | or having …, | and good manners: the connective leads on to another matter. */
function opensOther(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'connective', 'within')) return isFigure(tokens, at + 1) // with at least | 3 of those in retail
  if (isOrWith(tokens, at)) return false
  if (isWord(token, 'connective', 'in-lieu', 'as-good-as', 'or-having', 'focus') || token?.text === 'in addition to')
    return true
  if (isCombination(tokens, at)) return true
  if (isWord(token, 'connective', 'or') && isWord(tokens[at + 1], 'noun', 'graduate')) return true // in sales | or | fresh graduates
  if (!isWord(token, 'connective', 'and', 'or') || isDoneToo(tokens, at + 1)) return false
  return isNewSubject(tokens, at + 1) && !isOfWork(tokens, at + 1)
}

/** in mills | or with | looms; or with | 3 years in looms is another matter. */
function isOrWith(tokens: readonly Token[], at: number): boolean {
  const isJoint = isWord(tokens[at], 'connective', 'or-having') && tokens[at]?.text === 'or with'
  return isJoint && isFree(tokens[at + 1]) && !leadsToNoun(tokens, at + 1) && isDoneWith(tokens, at + 1)
}

/** testing, grading and | understanding | wool: done like what stands before it; grading and an understanding of wool is another matter. */
function isDoneToo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'understanding' || tokens[at + 1]?.text === 'of' || isStop(tokens[at + 1])) return false
  return tokens.slice(Math.max(0, at - SHORT), at - 1).some(({ text }) => DOING.test(text))
}

/** orchards | is welcome |, mills | that are automated |: what is said of the work, and narrows it no further. */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  return isAmong(tokens[tokens[at]?.text === 'that' ? at + 1 : at], FINITE_VERBS)
}

/** in the industry to | facilitate growth, a role | where you have been responsible: what for, and what it was like. */
function isAddition(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'for' && tokens.slice(at + 1, at + 4).some(({ text }) => text === PERIOD)) return true // for a minimum period of
  return isRelative(tokens, at) || isPurpose(tokens, at)
}

/** a role | where you have been responsible; but after | -hours care, weaving and | ensuring quality, pursuing | defined | plans are work. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], RELATIVES) || tokens[at + 1]?.text === '-') return false
  const [before, text] = [tokens[at - 1], tokens[at]?.text ?? '']
  const isListed = isWord(before, 'connective', 'and', 'or') && DOING.test(text) && !isAmong(tokens[at], INCLUDING)
  const isOfWhat = text.endsWith('ed') && DOING.test(before?.text ?? '')
  return !isListed && !(isOfWhat && !isStop(tokens[at + 1]) && !isAmong(tokens[at + 1], POINTING))
}

/** the industry to | facilitate growth, | in order to | meet targets. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], PURPOSES)) return tokens[at - 1]?.text === 'to' && !isWord(tokens[at - 2], 'noun', 'ability')
  return tokens[at]?.text === 'in' && tokens[at + 1]?.text === 'order' && tokens[at + 2]?.text === 'to'
}

/** What is preferred, asked or waived; gathering technical | requirements |, complex | needs | are work. */
function isWeighing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isAmong(token, GATHERED) && !isMark(tokens[at + 1], ':') && tokens[at + 1]?.text !== 'to') return false
  if (token?.text === 'any' && (isFree(tokens[at + 1]) || isWork(tokens[at + 1]))) return false // with | any | retail bank
  return isWord(token, 'modality') || isWord(token, 'negation', 'acceptable', 'unrestricted')
}

/** experience in banks | Strong command of English: what says how well is of a language, where it is more than a word. */
function isGrade(token: Token | undefined): boolean {
  return isWord(token, 'level-wording') && token?.text.includes(' ') === true
}

/** … | or an equivalent combination of education and experience: what is as good stands by itself. */
function isCombination(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'connective', 'or-equivalent') && isAmong(tokens[at + 1], COMBINATIONS)
}

/** working with children | with autism |, supporting | someone with | epilepsy: of those it is done with; sales | with strong Excel skills is another matter. */
function isOfWork(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], PERSON_WITH)) return true
  if (tokens[at]?.text !== 'with') return false
  const before = tokens[at - 1]?.text ?? ''
  if (DONE_WITH.includes(before)) return true
  if (leadsToNoun(tokens, at + 1)) return false
  if (DOING.test(before) && isFree(tokens[at + 1])) return true // weaving | with | coarse yarn
  if (isWord(tokens[at - 1], 'noun', 'function') && isIndefinite(tokens[at + 1])) return true // a lead role | with a | health plan
  return isDoneWith(tokens, at + 1)
}

/** with | major donors, with | a steel frame: whom or what it is done with; | a clean record | and | weekends free | are of the person. */
function isDoneWith(tokens: readonly Token[], at: number): boolean {
  if (isFigure(tokens, at) || isNewSubject(tokens, at)) return false
  for (let next = at; next < at + MEMBER && !isStop(tokens[next]) && !isJoint(tokens[next]); next++) {
    if (isWord(tokens[next], 'modality') && next > at) return true
    if (isOtherMatter(tokens, next) || isAmong(tokens[next], HAD_BY_PERSON)) return false
  }
  return true
}

/** weaving and with | dyeing, felting or knitting experience: another experience beside it. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + MEMBER && tokens[next] !== undefined && !isMark(tokens[next], '.;\n'); next++)
    if (isWord(tokens[next], 'noun', 'experience')) return true
  return false
}
