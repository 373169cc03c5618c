import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { DETERMINERS, PREPOSITIONS } from '../../vocab/particles'
import { closingBracket, openingBracket } from '../brackets'
import { isFree } from '../free-word'
import { isHavingJoint, isJoint, isJointOrComma } from '../joints'
import { isMastered } from '../language/names'
import { isStop } from '../phrase-ends'
import { isHeldPaper } from '../terms/licence-head'
import { headTypeOf, isChannelName, isDoing, isHaving, isOtherMatter, sortOf } from './words'

/** The longest phrase that is read, in tokens. */
const LONGEST = 30

/** The place behind the last head of the list that `at` is a head of: 渠道 | 资源 及 关系 | 资源 |. */
export function headEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1
  for (let place = next; place < tokens.length && place - at < LONGEST; place++) {
    if (endsList(tokens, place) || (place === next && opensAnother(tokens, place))) break
    if (isOfExperience(tokens, place)) break
    if (headTypeOf(tokens, place) !== undefined) next = place + 1
    else if (!(place === next ? joinsHeads(tokens[place]) : isOfList(tokens, place))) break
  }
  return next
}

/** What joins two heads, and 经销商资源 | 等 | 渠道资源: what stands before it is some of what follows. */
function joinsHeads(token: Token | undefined): boolean {
  return isJoint(token) || (isWord(token, 'connective', 'exemplar') && !isLatin(token))
}

/** 客户资源或 | 电商平台 | 运营经验: what somebody has experience in is nothing that is had. */
function isOfExperience(tokens: readonly Token[], at: number): boolean {
  if (headTypeOf(tokens, at) === undefined || isLatin(tokens[at])) return false
  for (let place = at + 1; place <= at + LONGEST_WORK && !isStop(tokens[place]) && !isJoint(tokens[place]); place++)
    if (isWord(tokens[place], 'noun', 'experience')) return true
  return false
}

/** Tokens of the longest work between a channel and the noun of experience. */
const LONGEST_WORK = 4

/** A joint that begins another matter: a network of buyers | and strong skills, 经销商渠道 | 及有 | 客户资源. */
function endsList(tokens: readonly Token[], at: number): boolean {
  if (isHavingJoint(tokens[at])) return true
  if (!isJoint(tokens[at])) return false
  if (!isLatin(tokens[at - 1])) return opensMuch(tokens, at + 1)
  return opensOwn(tokens, at) || isMastered(tokens, at + 2)
}

/** 客户资源和 | 稳定的渠道, 融资渠道和 | 业内广泛的人脉: what says anew how much there is of it is a holding of its own. */
function opensMuch(tokens: readonly Token[], at: number): boolean {
  const place = isHowMuch(tokens[at]) ? at : at + 1
  return isHowMuch(tokens[place]) && !isStop(tokens[at]) && !isJoint(tokens[at]) && !isHaving(tokens[at])
}

function isHowMuch(token: Token | undefined): boolean {
  const word = token?.type === 'word' ? (token.inside[0] ?? token) : token // 广泛的人际关系
  return isWord(word, 'breadth', 'rich', 'stable', 'some') && !isHaving(token)
}

/** 客户资源 | 或渠道资源, 媒体资源 | 、人脉资源: two whole holdings of different sorts have a leaf each. */
function opensAnother(tokens: readonly Token[], or: number): boolean {
  const before = tokens[or - 1] as Token
  if (
    !(isWord(tokens[or], 'connective', 'or') || isMark(tokens[or], '、')) ||
    headTypeOf(tokens, or - 1) !== 'asset' ||
    isLatin(before)
  )
    return false
  let at = or + 1
  while (at < tokens.length && headTypeOf(tokens, at) === undefined && isOfList(tokens, at) && !isJoint(tokens[at]))
    at += 1
  const [own, other] = [sortOf(before), tokens[at] === undefined ? undefined : sortOf(tokens[at] as Token)]
  return headTypeOf(tokens, at) === 'asset' && own !== undefined && other !== undefined && own !== other
}

/** Back over the members of the list and their adjectives: 有 | 一定的餐饮、团餐渠道 | 资源. */
export function listStart(tokens: readonly Token[], head: number, from: number): number {
  let at = head
  const isRelation = headTypeOf(tokens, head) === 'relation'
  while (at > from && head - at < LONGEST) {
    if (isHavingJoint(tokens[at - 1]) && !isRelation) break // 熟悉厂商 | 及有 | 良好的关系 says before with whom
    if (opensOwn(tokens, at - 1)) break
    const open = isMark(tokens[at - 1], ')') ? openingBracket(tokens, at - 1, from, LONGEST) : undefined
    if (open !== undefined) at = open
    else if (isOfList(tokens, at - 1)) at -= 1
    else break
  }
  while (isLead(tokens[at])) at += 1
  return at
}

/** export sales | and a proven | network: what says how much there is begins a holding of its own; a strong and | stable | network is one. */
export function opensOwn(tokens: readonly Token[], joint: number): boolean {
  if (!isJoint(tokens[joint]) || !isLatin(tokens[joint]) || isWord(tokens[joint - 1], 'breadth')) return false
  const first = tokens[isArticle(tokens[joint + 1]) ? joint + 2 : joint + 1]
  return isWord(first, 'breadth') || isWord(first, 'function-word', 'degree')
}

/** What leads a list and is none of it: 的, 对, and a joint. */
function isLead(token: Token | undefined): boolean {
  return (
    isJoint(token) ||
    isMark(token, '、/+-"“”\'') ||
    (isWord(token, 'function-word', 'particle') && !isWord(token, 'breadth'))
  )
}

export function isOfList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isMark(token, ','))
    return (isChannelAlone(tokens[at - 1]) && isChannelAlone(tokens[at + 1])) || isOfTrades(tokens, at)
  if (isStop(token) || (isOtherMatter(token) && !isSchool(tokens, at))) return false
  if (endsCount(tokens, at) || isMastered(tokens, at) || isHeldPaper(tokens, at) || isHeldPaper(tokens, at - 1))
    return false
  if (isHaving(token)) return isLatin(token) && isWord(token, 'breadth')
  if (isDoing(token)) return tokens[at + 1]?.text === '的'
  if (isLatin(token) && isWord(token, 'function-word', 'particle') && !isWord(token, 'industry'))
    return isArticle(token)
  return !isWord(token, 'trait') && !isWord(token, 'availability')
}

/** 10 | 家 | 商超资源, 10 | 家 | 以上 | 商超资源: how many there are is none of what they are. */
function endsCount(tokens: readonly Token[], at: number): boolean {
  const unit = isWord(tokens[at], 'bound', 'min.after') ? at - 1 : at
  return isWord(tokens[unit], 'unit') && tokens[unit - 1]?.type === 'number'
}

/** 职校 | 资源, 大学 | 渠道, 教育 | 资源: education right before the head is where the resource is. */
function isSchool(tokens: readonly Token[], at: number): boolean {
  const isOfStudy = isWord(tokens[at], 'education') || isWord(tokens[at], 'noun', 'education')
  return isOfStudy && headTypeOf(tokens, at + 1) !== undefined
}

/** A comma joins where it parts named channels: 沃尔玛，家乐福，大润发等卖场资源. */
function isChannelAlone(token: Token | undefined): boolean {
  return isChannelName(token) && !isWord(token, 'industry')
}

/** 有 | 餐饮，酒店，商超等渠道资源: trades and channels that are had, parted by commas. */
function isOfTrades(tokens: readonly Token[], comma: number): boolean {
  if (!isTrade(tokens[comma + 1])) return false
  let [at, hasTrade] = [comma - 1, false]
  for (; comma - at < LONGEST && isOfTradeList(tokens[at]); at--) {
    hasTrade ||= isTrade(tokens[at])
    if (isMark(tokens[at], ',') && !hasTrade) return false
  }
  return hasTrade && isHaving(tokens[at])
}

function isTrade(token: Token | undefined): boolean {
  return isWord(token, 'industry') || isWord(token, 'channel')
}

function isOfTradeList(token: Token | undefined): boolean {
  if (isHaving(token)) return false
  return (
    isTrade(token) ||
    isWord(token, 'field') ||
    isFree(token) ||
    isJoint(token) ||
    isMark(token, ',') ||
    isWord(token, 'function-word', 'degree', 'particle')
  )
}

function isArticle(token: Token | undefined): boolean {
  return isAmong(token, DETERMINERS)
}

/**
 * Behind an English head, with whom or where it is: network | of distributors and retailers in South China |. Behind a Chinese one,
 * a bracket that names channels: 渠道资源 |（商超、便利店）|.
 */
export function complementEnd(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '(')) {
    const close = closingBracket(tokens, at, LONGEST)
    const named = close > 0 && tokens.slice(at, close).some((token) => isChannelName(token))
    return named ? close + 1 : at
  }
  if (!isLatin(tokens[at - 1]) || !isAmong(tokens[at], PREPOSITIONS)) return at
  let next = at + 1
  while (next < tokens.length && next - at < LONGEST && isOfComplement(tokens, next)) next += 1
  while (next > at + 1 && isIdleEnd(tokens[next - 1])) next -= 1
  return next === at + 1 ? at : next
}

/** network of brokers | and, book of business | of: what leads on to nothing. */
function isIdleEnd(token: Token | undefined): boolean {
  return isJointOrComma(token) || isArticle(token) || isAmong(token, PREPOSITIONS)
}

function isOfComplement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isMark(token, ','))
    return isChannelAlone(tokens[at + 1]) || isWord(tokens[at + 1], 'resource-sort') || goesOn(tokens, at + 1)
  if (isStop(token) || isOtherMatter(token) || isDoing(token) || isWord(token, 'bound')) return false
  if (isAmong(token, PREPOSITIONS)) return !isStop(tokens[at + 1])
  if (isHaving(token)) return false
  if (isJoint(token)) return !startsAnew(tokens[at + 1])
  return !isWord(token, 'function-word', 'particle') || isArticle(token)
}

/** in hotels | , | travel agencies, or tour operators: a comma of a list that *and* or *or* closes before another matter begins. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + LONGEST; place++) {
    if (isJoint(tokens[place])) return !startsAnew(tokens[place + 1])
    if (startsAnew(tokens[place]) && !isMark(tokens[place], ',')) return false
  }
  return false
}

/** … and strong negotiation skills: what follows the joint is another matter. */
export function startsAnew(token: Token | undefined): boolean {
  return (
    isStop(token) ||
    isWord(token, 'breadth') ||
    isWord(token, 'function-word', 'degree', 'have') ||
    isOtherMatter(token)
  )
}
