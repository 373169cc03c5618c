import { endsInside, isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import { DONE, TOOL_VERBS } from '../../../vocab/experience/scope'
import { HAVING_ENDS } from '../../../vocab/experience/years'
import { isFree } from '../../free-word'
import { isStop } from '../../phrase-ends'
import { isExperienceNoun, namesTrade } from '../noun'
import { isForeign } from './foreign'

/** The longest list, in tokens. */
const LONGEST = 30

/** 2年以上 | 仓储，分拣，配送线的调度 | 经验: the noun stands once, behind a list that commas part. `at` is where the list begins. */
export function nounBehindCommas(tokens: readonly Token[], at: number): number | undefined {
  let member = usesTools(tokens[at]) ? at + 1 : at
  let commas = 0
  for (let place = member; place < tokens.length && place - at < LONGEST; place++) {
    if (isExperienceNoun(tokens[place])) return place > member && closesList(tokens, place, commas) ? place : undefined
    if (isMark(tokens[place], ',') && isMemberOrUnknown(tokens, member, place, at)) {
      member = place + 1
      commas += 1
    } else if (isStop(tokens[place]) || isNoMember(tokens[place])) return undefined
  }
  return undefined
}

function closesList(tokens: readonly Token[], noun: number, commas: number): boolean {
  return commas > 1 || (commas === 1 && !isWished(tokens[noun + 1]))
}

/** What is preferred is another experience: 2年以上会计，| 审计经验优先; of a longer list all is. */
function isWished(token: Token | undefined): boolean {
  return isWord(token, 'modality')
}

/** 运用 | Hive, Flink | 经验: a verb whose objects are tools. */
function usesTools(token: Token | undefined): boolean {
  return isAmong(token, TOOL_VERBS)
}

/** A member names work, and has no noun of its own (3年以上采购工作，… is whole); or it is a name in Latin letters. */
function isMember(tokens: readonly Token[], first: number, next: number, isOfTools: boolean): boolean {
  const words = tokens.slice(first, next)
  const last = words[words.length - 1]
  if (isWork(last) || endsInside(last, isWork)) return false // 采购 | 工作, 设计工作
  if (isLatin(words[0])) return words.every((token) => isName(token) || (isOfTools && namesTrade(token)))
  return words.some(isLine)
}

/** What somebody works in, as or with, or sells through. */
function isLine(token: Token | undefined): boolean {
  return namesTrade(token) || isWord(token, 'channel')
}

function isWork(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'work')
}

function isMemberOrUnknown(tokens: readonly Token[], first: number, next: number, start: number): boolean {
  return isMember(tokens, first, next, usesTools(tokens[start])) || isUnknown(tokens, first, next, start)
}

/** 2年以上 | 版面设计 | ，…经验: a short name that nobody knows, of a list that begins right behind the years. */
function isUnknown(tokens: readonly Token[], first: number, next: number, start: number): boolean {
  const isBehindYears = isWord(tokens[start - 1], 'unit', 'year') || isWord(tokens[start - 1], 'bound', 'min.after')
  const words = tokens.slice(first, next)
  return isBehindYears && words.length <= LONGEST_NAME && words.every(isOfName)
}

function isOfName(token: Token): boolean {
  const isGlue = isWord(token, 'noun') || isWord(token, 'connective') || isWord(token, 'function-word')
  return token.type !== 'mark' && !isGlue && !isLatin(token)
}

/** Tokens of the longest such name. */
const LONGEST_NAME = 3

/** DC/DC, AC/DC电源. */
function isName(token: Token): boolean {
  return isFree(token) || isWord(token, 'skill') || isMark(token, '/')
}

/**
 * 有 | 卫浴，洁具 | 产品经验, 使用过 | Hive，Flink | 等平台的经验: commas of a list of work that begins behind its verb. `comma` stands before
 * a member, `noun` behind the last one.
 */
export function joinsHanList(tokens: readonly Token[], comma: number, noun: number): boolean {
  if (joinsIndustries(tokens, comma, noun)) return true
  const members: Member[] = []
  let next = comma
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST; at--) {
    const isVerb = leadsList(tokens[at])
    if (!isVerb && !isMark(tokens[at], ',')) {
      if (isStop(tokens[at]) || isNoMember(tokens[at])) return false
      continue
    }
    members.unshift([at + 1, next])
    if (isVerb) return isListOfWork(tokens, [...members, ...membersBetween(tokens, comma + 1, noun)])
    next = at
  }
  members.unshift([0, next])
  return next < LONGEST && isLatin(tokens[0]) && members.every(([first, end]) => namesWork(tokens, first, end)) // HTML5, CSS3 | 开发经验
}

/** 电商，商超 | ， | 零售行业经验优先, 电商，商超 | ， | 母婴等渠道运营经验: trades and nothing else before the comma, and behind it what they are called. */
function joinsIndustries(tokens: readonly Token[], comma: number, noun: number): boolean {
  let first = comma
  while (isWord(tokens[first - 1], 'industry') || isWord(tokens[first - 1], 'channel')) first -= 1
  const isWhole = first < comma && isStop(tokens[first - 1])
  return isWhole && (closesTrades(tokens, noun) || tokens.slice(comma, noun).some(isExemplar))
}

/** 母婴 | 等 | 渠道运营: what stands before it is some of a list. */
function isExemplar(token: Token): boolean {
  return isWord(token, 'connective', 'exemplar') && !isLatin(token)
}

/** 零售行业, 物业 | 等行业, 便利店 | 等 | 渠道: the last words of a list of trades, before `next`, say what they are. */
export function closesTrades(tokens: readonly Token[], next: number): boolean {
  const last = tokens[next - 1]
  if (isWord(last, 'industry')) return endsInAny(last, INDUSTRY)
  const isChannel = isWord(last, 'resource-sort', 'channel') && isWord(tokens[next - 2], 'connective', 'exemplar')
  return isChannel || isWord(last, 'noun', 'industry')
}

/** How an industry ends that is called one. */
const INDUSTRY: readonly string[] = ['业']

type Member = readonly [first: number, next: number]

function membersBetween(tokens: readonly Token[], from: number, next: number): readonly Member[] {
  const members: Member[] = []
  let first = from
  for (let at = from; at <= next; at++) {
    if (at < next && !isMark(tokens[at], ',')) continue
    members.push([first, at])
    first = at + 1
  }
  return members
}

/** Each member but the last names work; of three and more one that does is enough: 门店选址，| 装修 |，开业筹备. */
function isListOfWork(tokens: readonly Token[], members: readonly Member[]): boolean {
  const ahead = members.slice(0, -1)
  const naming = ahead.filter(([first, next]) => namesWork(tokens, first, next))
  if (naming.length === ahead.length) return true
  return naming.length > 0 && members.length > 2 && ahead.every(([first, next]) => isPlain(tokens, first, next))
}

function isPlain(tokens: readonly Token[], first: number, next: number): boolean {
  const words = tokens.slice(first, next)
  return words.length > 0 && words.every((token) => isName(token) || namesTrade(token) || isWord(token, 'field'))
}

/** 对仓储 | ， | 配送有经验: a comma between two names of work. */
export function partsWork(tokens: readonly Token[], comma: number): boolean {
  return isMark(tokens[comma], ',') && [tokens[comma - 1], tokens[comma + 1]].every(isNameOfWork)
}

export function isNameOfWork(token: Token | undefined): boolean {
  return token !== undefined && (isLine(token) || isLatin(token))
}

function leadsList(token: Token | undefined): boolean {
  const isObliged = isWord(token, 'modality', 'required') && endsInAny(token, HAVING_ENDS) // 須具備
  return isObliged || isWord(token, 'function-word', 'have') || isUsing(token) || usesTools(token)
}

/** 使用过, 操作过. */
function isUsing(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'work') && token?.text.endsWith(DONE) === true
}

function namesWork(tokens: readonly Token[], first: number, next: number): boolean {
  const last = tokens[next - 1]
  if (first >= next || !isMember(tokens, first, next, true)) return false
  return isNameOfWork(last)
}

function isNoMember(token: Token | undefined): boolean {
  return (
    isForeign(token) ||
    token?.type === 'number' ||
    isWord(token, 'trait') ||
    isWord(token, 'language') ||
    isWord(token, 'certificate') ||
    isWord(token, 'function-word', 'have', 'degree', 'person') ||
    isWord(token, 'noun', 'know', 'ability')
  )
}
