import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token, WordToken } from '../../../text/token'
import { GATHERED, SHOWING } from '../../../vocab/experience/behind'
import {
  AFTER,
  AMOUNTS,
  AND_SUCH,
  BREADTHS,
  CONCERNING,
  CRAFT_NOUNS,
  EXAMPLE_LEADS,
  GENERAL_NOUNS,
  GOT,
  HOW_LONG,
  IN_THE_PAST,
  LIGHT_VERBS,
  NAMING_LEADS,
  ONE_WORD,
  PLACE_LEADS,
  RELATED_JOINTS,
  SCOPE_FILLERS,
  SCOPE_LEADS,
  SCOPE_VERBS,
  SHARED_SCOPE,
  STUDIES,
  TALLIES,
  TOOL_LEADS,
  USING,
} from '../../../vocab/experience/scope'
import { closingBracket, endsInAny, isAmong, isIndefinite, isJoint, isLatin } from '../../places'
import { isToDrive } from '../noun'
import { pastDigression } from './digression'

/** coaching; managing teams, which is one word of the vocabularies. */
export const DOING = /^[a-z-]+ing(?: |$)/

/** A stretch of tokens that narrows an experience: before its duration, between it and its noun, after the noun. */
export type Stretch = readonly [first: number, next: number]

/**
 * The members of the list that a stretch is, each without what holds it together. A bracket parts what is in it from what is around
 * it, and one that prefers or waives (（互联网优先）) narrows nothing.
 */
export function itemsOf(tokens: readonly Token[], [first, next]: Stretch): Stretch[] {
  const items: Stretch[] = []
  let start = first
  for (let at = first; at <= next; at++) {
    if (at < next && !partsList(tokens, at, [start, next])) continue
    const item = trim(tokens, [start, at])
    const isGeneral = at < next && opensExamples(tokens[at]) && isOfWhatever(tokens, item)
    const isSaid = !isGeneral && !isAnnounced(tokens, at, [start, next]) && !isLightLead(tokens, item, at)
    if (item[0] < item[1] && isSaid && !isFigures(tokens, item)) items.push(item)
    const close = at < next ? lastOfBreak(tokens, at, [first, next]) : at
    start = opensItem(tokens[close]) ? close : close + 1
    at = close
  }
  return items
}

/** areas | such as tax and payroll: the examples alone say in what. */
export function isOfWhatever(tokens: readonly Token[], [first, next]: Stretch): boolean {
  return tokens.slice(first, next).every((token) => isAmong(token, GENERAL_NOUNS) || isEdge(token))
}

/** including at least | one | ( | 1 | ) of the following: figures by themselves count, and name no work. */
function isFigures(tokens: readonly Token[], [first, next]: Stretch): boolean {
  return tokens.slice(first, next).every(({ type }) => type === 'number')
}

/** | 有关 | 仓储或配送的经验: it concerns what follows; alone before the noun it says that the work is related. */
function isConcerning(tokens: readonly Token[], at: number, next: number): boolean {
  return isAmong(tokens[at], CONCERNING) && at + 1 < next && !isEdge(tokens[at + 1])
}

function partsList(tokens: readonly Token[], at: number, [first, next]: Stretch): boolean {
  if (opensExamples(tokens[at]) || isNaming(tokens[at]) || isConcerning(tokens, at, next)) return true
  if (pastDigression(tokens, at) !== undefined || opensPlace(tokens, at, first)) return true
  return partsItems(tokens[at]) && !isInitials(tokens, at)
}

/**
 * conducting surveys | in | rough terrain, building looms | with | AutoCAD: what is done, and where or with what, are two items; working in
 * mills says no more than the mills.
 */
function opensPlace(tokens: readonly Token[], at: number, first: number): boolean {
  const isTool = isAmong(tokens[at], TOOL_LEADS) && isWord(tokens[at + 1], 'skill')
  if (!isTool && (!isAmong(tokens[at], PLACE_LEADS) || isOfCompound(tokens, at))) return false
  const [start, end] = trim(tokens, [first, at])
  const alone = tokens[start]?.text ?? ''
  const isDone = DOING.test(alone) || alone.endsWith('ed')
  return !isDone || (end - start > 1 && tokens[at]?.text !== 'on') // advising farmers | on | soil
}

/** walk- | in | customers, | on | -boarding. */
function isOfCompound(tokens: readonly Token[], at: number): boolean {
  return opensCompound(tokens, at) || (tokens[at - 1]?.text === '-' && touches(tokens[at - 1], tokens[at]))
}

/** M | & | E works, P | & | IDs: letters that an ampersand holds together; 24 | / | 7 care, B | / | S 架构: single ones, or figures, that a stroke does. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const [before, joint, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!touches(before, joint) || !touches(joint, after)) return false
  if (isMark(joint, '/') && before?.type === 'number') return after?.type === 'number'
  const lengths = [before, after].map((token) => token?.text.length ?? 0)
  if (isMark(joint, '/')) return isLatin(before) && isLatin(after) && Math.max(...lengths) === 1
  return joint?.text === '&' && Math.min(...lengths) === 1 && Math.max(...lengths) <= INITIALS
}

/** The most letters on a side of an ampersand that holds some together. */
const INITIALS = 3

/** | handling | both kilns and looms, | managing | or working with suppliers: the verb says nothing that what follows does not. */
function isLightLead(tokens: readonly Token[], [first]: Stretch, at: number): boolean {
  if (!isAmong(tokens[first], LIGHT_VERBS)) return false
  return tokens[at]?.text === 'both' || isAmong(tokens[at + 1], SCOPE_LEADS)
}

/** the following areas | : what only leads up to a list; of dyes | : madder, woad | it says what they are. */
function isAnnounced(tokens: readonly Token[], at: number, [first, next]: Stretch): boolean {
  if (at >= next || !isMark(tokens[at], ':') || !isLatin(tokens[at - 1])) return false
  const isSaid = tokens.slice(first, at).some(({ text }) => text.endsWith('following') || text === 'these')
  return isSaid || isOfWhatever(tokens, trim(tokens, [first, at])) // one of these | trades:
}

function partsItems(token: Token | undefined): boolean {
  if (isWord(token, 'connective', 'focus')) return true // retail | with a focus on | fresh food
  return isJoint(token) || isMark(token, ',:()') || token?.text === '等' || opensItem(token) || isHanHaving(token)
}

/** 在塔吊租赁上 | 有 | 丰富的管理经验, 在相关领域 | 做 | 销售: what is had or done narrows as well as what it is had in. */
function isHanHaving(token: Token | undefined): boolean {
  if (isAmong(token, SCOPE_VERBS)) return true
  const isHaving = isWord(token, 'function-word', 'have') || isWord(token, 'holding', 'have')
  return isHaving && !isLatin(token) && !isWord(token, 'noun', 'work')
}

/** … or related industries, 等相关: the joint stands inside the word. */
export function opensItem(token: Token | undefined): boolean {
  return token?.type === 'word' && isWord(token, 'noun', 'related') && jointWithin(token) > 0
}

/** The length of the joint that a word opens with: or | related, 等 | 相关行业. */
export function jointWithin({ text, start, inside: [first] }: WordToken): number {
  if (isJoint(first)) return (first as WordToken).end - start
  if (ONE_WORD.some((word) => text.startsWith(word))) return 0
  return RELATED_JOINTS.find((joint) => text.startsWith(joint))?.length ?? 0
}

/** The last token of what parts two items: of a window of years, of a bracket that narrows nothing; else the joint that stands there. */
function lastOfBreak(tokens: readonly Token[], at: number, stretch: Stretch): number {
  const past = pastDigression(tokens, at)
  if (past !== undefined && past <= stretch[1]) return past - 1
  return isMark(tokens[at], '(') ? pastAside(tokens, at, stretch) : at
}

/** farm work | i.e. | milking. */
export function isNaming(token: Token | undefined): boolean {
  return isAmong(token, NAMING_LEADS)
}

/** ledger software | such as | Xero and Sage, repairs | including | soldering. */
export function opensExamples(token: Token | undefined): boolean {
  return isAmong(token, EXAMPLE_LEADS)
}

/** The bracket that closes an aside, or the one that opens what belongs to the list. */
function pastAside(tokens: readonly Token[], open: number, [first, next]: Stretch): number {
  const close = closingBracket(tokens, open, next - open)
  const isAside = tokens.slice(open, close).some(isOfAside) || givesExamples(tokens, [open, close], first)
  return close > open && (isAside || saysAgain(tokens, [open, close], first)) ? close : open
}

/** design tools | (Figma, Sketch) |, spirits | (e.g. rum) |: some of what has been named; of areas (e.g. rum, gin) they say which. */
function givesExamples(tokens: readonly Token[], [open, close]: Stretch, first: number): boolean {
  if (!isLatin(tokens[open - 1]) || isOfWhatever(tokens, trim(tokens, [first, open]))) return false
  const isOfTools =
    isAmong(tokens[open - 1], CRAFT_NOUNS) && tokens.slice(open, close).some((token) => isMark(token, ','))
  return opensExamples(tokens[open + 1]) || isOfTools
}

/** (preferably in retail), (no weekends), (with a Bachelor's): what prefers, waives or names a level. */
function isOfAside(token: Token): boolean {
  return isWord(token, 'modality') || isWord(token, 'negation') || isWord(token, 'education')
}

/**
 * Project Management | (PM) |: an English bracket with one name says again; a list (banks, insurers) says which, (or another industry) goes
 * on, and the related field | (as a cashier) is named by it.
 */
function saysAgain(tokens: readonly Token[], [open, close]: Stretch, first: number): boolean {
  if (isNaming(tokens[open + 1]) || tokens.slice(first, open).every(saysOnlyRelated)) return false
  if (!isLatin(tokens[open + 1])) return isWord(tokens[open + 1], 'connective', 'exemplar') // 穿戴设备 |（如手环、耳机）|
  const isList = tokens.slice(open + 1, close).some((token) => partsItems(token) || opensExamples(token))
  return isLatin(tokens[open - 1]) && !isList && !saysWhich(tokens, [open, close], first)
}

/** sales | (retail) |: one word says which; letters that stand in the words before, in their order, are short for them (RPA). */
function saysWhich(tokens: readonly Token[], [open, close]: Stretch, first: number): boolean {
  const word = tokens[open + 1]
  if (close !== open + 2 || !isLatin(word) || isWord(word, 'licence') || touches(tokens[open - 1], tokens[open]))
    return false
  const before = tokens.slice(first, open).map(({ text }) => text)
  return !isShortFor(word?.text ?? '', before.join(' '))
}

function isShortFor(letters: string, name: string): boolean {
  let at = -1
  return [...letters].every((letter) => {
    at = name.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** the related field: which, it does not say. */
function saysOnlyRelated(token: Token): boolean {
  return isWord(token, 'noun', 'related') || SCOPE_FILLERS.includes(token.text) || isEdge(token)
}

/** experience | showing skills to | run looms, | that demonstrates the ability to | supervise: what it shows that one can do is what it is of. */
export function pastShown(tokens: readonly Token[], at: number): number {
  const verb = isAmong(tokens[at], ['that', 'which']) ? at + 1 : at
  if (!isAmong(tokens[verb], SHOWING)) return at
  const ability = isIndefinite(tokens[verb + 1]) ? verb + 2 : verb + 1
  if (!isWord(tokens[ability], 'noun', 'ability', 'know')) return at
  return isAmong(tokens[ability + 1], ['to', 'in', 'of', 'with', 'at']) ? ability + 2 : ability + 1
}

export function trim(tokens: readonly Token[], [first, next]: Stretch): Stretch {
  let [start, end] = [Math.min(pastShown(tokens, pastGot(tokens, [first, next])), next), next]
  while (start < end && leadsScope(tokens, start)) start += 1
  while (end > start && closesScope(tokens, end - 1)) end -= 1
  if (end - start > 1 && isAmong(tokens[start], LIGHT_VERBS)) return trim(tokens, [start + 1, end])
  return [start, end]
}

/** 三年 | 取得執照後之 | 護理經驗, 兩年註冊 | 後 | 工作經驗: since when the years count, and no part of the work. */
function pastGot(tokens: readonly Token[], [first, next]: Stretch): number {
  const after = tokens.slice(first, Math.min(next, first + LONGEST_SINCE)).findIndex((token) => isAmong(token, AFTER))
  const place = first + after
  if (after < 0 || (after > 0 && !endsInAny(tokens[place - 1], GOT))) return first
  return isWord(tokens[place + 1], 'function-word', 'particle') ? place + 2 : place + 1
}

/** Tokens of the longest wording of what one had to get first. */
const LONGEST_SINCE = 8

function closesScope(tokens: readonly Token[], at: number): boolean {
  if (isInitials(tokens, at - 1) || isOfCompound(tokens, at)) return false // A& | A, check- | in
  const text = tokens[at]?.text ?? ''
  if (isEdge(tokens[at]) || isOfStudies(tokens, at)) return true
  return SHARED_SCOPE.includes(text) || TALLIES.includes(text) || IN_THE_PAST.includes(text) || AND_SUCH.includes(text)
}

/** 相关 | 学 | 经历: studies beside work. */
function isOfStudies(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === STUDIES && isWord(tokens[at + 1], 'noun', 'experience')
}

function leadsScope(tokens: readonly Token[], at: number): boolean {
  if (opensCompound(tokens, at)) return false
  if (isEdge(tokens[at]) || isKnowing(tokens[at]) || isFieldOf(tokens, at)) return true
  const text = tokens[at]?.text ?? ''
  const isAmount = HOW_LONG.includes(text) || isAmountOf(tokens, at) || isCountOf(tokens, at)
  return USING.includes(text) || TALLIES.includes(text) || isHandsOn(tokens, at) || isAmount || isOfHours(tokens, at)
}

/** part-time | equivalent | mill experience: how many hours, and no work. */
function isOfHours(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'equivalent' && isAmong(tokens[at - 1], USING)
}

/** | one or more | of the kilns, at least | two | glazes. */
function isCountOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.type !== 'number') return false
  const isBound = isWord(tokens[at - 1], 'bound') || isWord(tokens[at - 1], 'connective', 'within')
  return isBound || isWord(tokens[at + 1], 'bound') || tokens[at + 1]?.text === 'of'
}

/** a | wide range of | glazes, a | variety of | kilns: how much, and not what. */
function isAmountOf(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'breadth') && isLatin(tokens[at]) && tokens[at]?.text.endsWith(' of')) return true
  const noun = isAmong(tokens[at], BREADTHS) ? at + 1 : at
  return isAmong(tokens[noun], AMOUNTS) && tokens[noun + 1]?.text === 'of'
}

/** | on | -site experience, | A | &B: part of one word. */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  if (isInitials(tokens, at + 1)) return true
  const hyphen = tokens[at + 1]
  return hyphen?.text === '-' && touches(tokens[at], hyphen) && touches(hyphen, tokens[at + 2])
}

/** | Hands on | UK law experience: how, and not what. */
function isHandsOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'hands' && tokens[at + 1]?.text === 'on'
}

/** the | field of | recruitment, the following | industries | felting, … */
function isFieldOf(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], SCOPE_FILLERS)) return false
  return tokens[at + 1]?.text === 'of' || tokens[at - 1]?.text.endsWith('following') === true
}

/** 熟悉电商流程2年以上经验: knowing leads a scope, and is none. */
function isKnowing(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'know') && !isWord(token, 'industry') && !isWord(token, 'function')
}

/** Whether a token holds a phrase together and narrows nothing. */
export function isEdge(token: Token | undefined): boolean {
  if (token?.type === 'mark') return true
  if (
    isToDrive(token) ||
    isWord(token, 'industry') ||
    isWord(token, 'function') ||
    isWord(token, 'seniority') ||
    isWord(token, 'function-word', 'since') ||
    isWord(token, 'noun', 'related', 'same-role', 'industry', 'employer')
  )
    return false
  return (
    isWord(token, 'function-word') ||
    isHanHaving(token) ||
    isWord(token, 'noun', 'work', 'experience', 'background') ||
    isWord(token, 'deed') ||
    isWord(token, 'connective') ||
    (isWord(token, 'modality', 'required', 'preferred.on') && !isAmong(token, GATHERED)) ||
    (isWord(token, 'form-field') && !isWord(token, 'field') && (!isLatin(token) || isWord(token, 'noun'))) ||
    isWord(token, 'bound') ||
    isWord(token, 'range')
  )
}
