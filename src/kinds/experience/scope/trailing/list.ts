import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { endsInAny, isAmong, isIndefinite } from '../../../../text/wording'
import { INVOLVING, SECOND_LEADS } from '../../../../vocab/experience/behind'
import {
  AND_SO_ON,
  DESCRIBING,
  GENERAL_NOUNS,
  POST_ENDS,
  SCOPE_FILLERS,
  SCOPE_LEADS,
} from '../../../../vocab/experience/scope'
import { closingBracket } from '../../../brackets'
import { isFree } from '../../../free-word'
import { isAndOr, isJoint } from '../../../joints'
import { isStop } from '../../../phrase-ends'
import { namesTrade } from '../../noun'
import { pastDigression } from '../digression'
import { isOtherMatter, isPlainList } from '../english-list'
import { isFigure } from '../foreign'
import { LONGEST, startsDuration } from '../in-phrase'
import { DOING } from '../items'
import { opensExamples, opensItem } from '../joints'
import { isNewSubject, opensOtherMatter, opensPaper } from '../new-subject'
import { MEMBER, SHORT } from './end'
import { colonBehind } from './lead'
import { isStar, pastMember } from './member'

/** … the following areas | : weddings, banquets, conferences |, the following industries | hotels or catering |: the list that is announced. */
export function announcedList(tokens: readonly Token[], at: number): number | undefined {
  const colon = colonBehind(tokens, at)
  if (colon === undefined && (!isAmong(tokens[at + 1], SCOPE_FILLERS) || isStop(tokens[at + 2]))) return undefined
  const start = (colon ?? at + 1) + 1
  const next = ledScope(tokens, start, colon !== undefined)
  return next > start ? next : undefined
}

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
  const isPost = endsInAny(tokens[at + 1], POST_ENDS) && opensLast(tokens[at + 2]) // as a tutor, | learning mentor | or similar
  const isDone = isDeed && !isPost && !isJoint(tokens[at + 1]) && !isStop(tokens[at + 1])
  return isDone && tokens[first - 1]?.text.endsWith('as') === true
}

/** … in retail | , with a focus on fresh food and bakery |, … | including pastry |: the part of the work that counts most, or that must be in it. */
export function pastFocus(tokens: readonly Token[], at: number): number {
  const lead = isMark(tokens[at], ',') ? at + 1 : at
  if (isWord(tokens[lead], 'connective', 'focus')) return ledScope(tokens, lead + 1)
  const isExample = opensExamples(tokens[lead]) || (isMark(tokens[at], ':') && isPlainList(tokens, at + 1))
  const start = isExample ? lead + 1 : goesOnAt(tokens, at)
  if (start === undefined || isFigure(tokens, start) || isWord(tokens[start], 'bound')) return at
  if (isOtherMatter(tokens, start) || isNewSubject(tokens, start)) return at
  const next = ledScope(tokens, start, isExample)
  return isOwnMatter(tokens[next]) || next === start ? at : next // including | supervisory | experience
}

/** Whether words before `at` say what the experience is of: | mill | experience, in | a mill |. */
export function isNarrowed(tokens: readonly Token[], at: number): boolean {
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
  return isAmong(tokens[past - 1], INVOLVING) && !isNarrowed(tokens, at) ? past : undefined
}

/** retail, | or | catering; retail, | or a related | field. */
function opensLast(token: Token | undefined): boolean {
  return isAndOr(token) || opensItem(token)
}

/** Whether the list goes on with the member behind a comma that no joint opens. */
function isOfList(tokens: readonly Token[], at: number, isPlain: boolean): boolean {
  const start = isIndefinite(tokens[at]) ? at + 1 : at // retail, a | licence and …
  const isOther = (isOtherMatter(tokens, start) && !isStar(tokens, start + 1)) || opensPaper(tokens, start)
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
    if (opensItem(tokens[at]) || isAmong(tokens[at], AND_SO_ON)) return true
  }
  return false
}
