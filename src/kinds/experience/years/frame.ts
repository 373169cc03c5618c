import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import { AFTERWARDS, HELD, LIGHT_VERBS_ZH, TRADE_VERBS, WORK_YEARS } from '../../../vocab/experience/years'
import { isEmployer } from '../../employer'
import { isAndOr } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { followsIn, isStop } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { isExperienceNoun, isToDrive } from '../noun'
import { scopeStart } from '../scope/stretch'
import { trailingScope } from '../scope/trailing/scope'
import type { Stretch } from '../scope/trim'
import { hasServed, LONGEST_PLACE } from '../scope/trim'
import { claimOf } from './duration'
import { isOfHirer } from './of-employer'
import { beforeDemand, isHistory, isRewarded } from './others'
import { namesWork, pastWhole, scopeAfter } from './scope-after'
import { asideStart, closes, isOfPost, isOfSkill, openingOf, ratedStart } from './skilled'
import { standsApart } from './tagged'

/** 从事销售工作7年以上, 5年以上销售岗位, 3年以上销售, 3-6 years in a sales role, and what its field or the experience before says is one. */
export function readFrame(
  phrase: Phrase,
  quantity: Quantity,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (isRewarded(tokens, quantity)) return undefined
  const licence = licenceBefore(phrase, quantity)
  if (licence !== undefined) return claimOf(phrase, quantity, [quantity.first, quantity.next], [[licence, licence + 1]])
  if (isHistory(tokens, quantity)) return undefined
  const rated =
    ratedStart(tokens, quantity, from) ?? asideStart(tokens, quantity, from) ?? labelledStart(tokens, quantity)
  if (rated !== undefined) return claimOf(phrase, quantity, [rated, quantity.next], [[rated, quantity.first]])
  const first = scopeStart(phrase, beforeDemand(tokens, quantity.first), from)
  const whole = isSecond ? pastWhole(tokens, quantity.next) : quantity.next
  const next = whole > quantity.next ? trailingScope(phrase, whole) : scopeAfter(phrase, quantity, isSecond)
  if (isOfHirer(tokens, first, quantity, next)) return undefined
  const isOfExperience = saysWork(phrase, quantity, [first, next], isSecond)
  if (!isOfExperience && !standsApart(tokens, quantity, isSecond)) return undefined
  const start = isOfExperience || namesWork(tokens, first, quantity.first) ? first : quantity.first // 杭州 | 3-5年 本科
  return claimOf(
    phrase,
    quantity,
    [start, next],
    [
      [start, quantity.first],
      [whole, next],
    ],
  )
}

/** Whether the words around years, their field or the experience before say that they are years of work. */
function saysWork(phrase: Phrase, quantity: Quantity, [first, next]: Stretch, isSecond: boolean): boolean {
  const { tokens, field } = phrase
  const isFrame = tokens.slice(first, quantity.first).some(isWorked)
  const isNamed = next > quantity.next && !isGuarded(tokens, quantity.next)
  const isPart = isSecond && isWord(tokens[first - 1], 'connective', 'within') && first < quantity.first
  const isListed = (isSecond && isMark(tokens[first - 1], '、,')) || isElliptic(phrase, quantity)
  const isWork =
    (isListed && namesWork(tokens, first, quantity.first)) ||
    isHeld(tokens, first, quantity.first) ||
    isDoneSo(tokens, first, quantity) ||
    isOfSkill(tokens, first, quantity) ||
    sharesVerb(tokens, first, quantity) ||
    isOfWork(tokens, quantity) ||
    isServed(tokens, quantity)
  return isFrame || isNamed || isPart || isWork || field === 'experience' || field === 'background'
}

/** C1照 | 两年以上, B2驾照（| 3年以上 |）: years since a licence to drive are years of driving, as 驾龄 are. */
function licenceBefore(phrase: Phrase, quantity: Quantity): number | undefined {
  const { tokens } = phrase
  const { first, next, min } = quantity
  const licence = isMark(tokens[first - 1], '(') ? first - 2 : first - 1
  if (min === undefined || !isToDrive(tokens[licence]) || isLatin(tokens[next - 1])) return undefined
  return scopeAfter(phrase, quantity) === next ? licence : undefined
}

/** 从事 | 采购, 在科级 | 岗位工作 |, 任教 | 滿3年. */
function isWorked(token: Token): boolean {
  const isOfWork = isWord(token, 'noun', 'work') || isAmong(token, TRADE_VERBS)
  return isOfWork || (isWord(token, 'noun', 'function') && token.text.endsWith('工作'))
}

/** 急诊护理2年以上或外科护理3年以上经验, 采购2年以上 | ，仓管3年以上经验: the noun stands once, behind the last; behind a comma each has its years. */
function isElliptic(phrase: Phrase, { next }: Quantity): boolean {
  const { tokens } = phrase
  const isApart = isMark(tokens[next], ',')
  if (!isApart && !isAndOr(tokens[next]) && !isMark(tokens[next], '、')) return false
  let hasYears = !isApart
  for (let at = next + 1; at < tokens.length && !isStop(tokens[at]); at++) {
    if (isExperienceNoun(tokens[at])) return hasYears
    hasYears ||= isWord(tokens[at], 'unit', 'year')
  }
  return false
}

/** 担任中层正职2年 | 或 | 副职3年 |, 会计2年或 | 出纳3年 |: what says that they are years of work stands once, before the first of two that *or* joins. */
function sharesVerb(tokens: readonly Token[], first: number, { first: years, next }: Quantity): boolean {
  if (!isWord(tokens[first - 1], 'connective', 'or') || isLatin(tokens[next - 1]) || !closes(tokens[next])) return false
  const isRank = tokens.slice(first, years).some((token) => isWord(token, 'seniority'))
  if (!isRank && !namesWork(tokens, first, years)) return false
  const end = isMark(tokens[first - 2], ',') ? first - 2 : first - 1
  const before = tokens.slice(openingOf(tokens, end, 0), end)
  const isOfWork = before.some((token) => isWorked(token) || isOfPost(token))
  return isOfWork && before.slice(-2).some((token) => isWord(token, 'unit', 'year'))
}

/** 做 | 服装设计开发 | 8年以上 |: a trade, and how long one has done it. */
function isDoneSo(tokens: readonly Token[], first: number, { first: years, next }: Quantity): boolean {
  const isVerb = [first, first - 1].some((at) => isAmong(tokens[at], LIGHT_VERBS_ZH))
  return isVerb && namesWork(tokens, first, years) && closes(tokens[next])
}

/** has | held a supervisory post for | 3 years: what one has been doing all the while. */
function isHeld(tokens: readonly Token[], first: number, next: number): boolean {
  if (tokens[next - 1]?.text !== 'for' || ![first - 1, first].some((at) => isAmong(tokens[at], HELD))) return false
  return namesWork(tokens, first, next) || tokens.slice(first, next).some((token) => isWord(token, 'seniority'))
}

/** 曾於旅行社 | 服務 | 2年以上 |: where one served so long, and no firm that the post is at. */
function isServed(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isOwn = followsIn(tokens, first - 1, LONGEST_PLACE, isEmployer) // 於本公司服務滿1年者
  return hasServed(tokens, first - 1) && closes(tokens[next]) && !isOwn && !isOwed(tokens, first - 1)
}

/** 录用后须 | 在医院服务 | 5年: what one has to do afterwards. */
function isOwed(tokens: readonly Token[], at: number): boolean {
  const isLater = (token: Token) => isWord(token, 'modality', 'required') || endsInAny(token, AFTERWARDS)
  return followsIn(tokens, at, LONGEST_PLACE + 2, isLater)
}

/** 实际驾龄 | 3年以上: the word says that they are years of work. */
function isOfWork(tokens: readonly Token[], { first }: Quantity): boolean {
  return endsInAny(tokens[first - 1], WORK_YEARS)
}

/** | 驾龄 | ：5年以上: the same as a label. */
function labelledStart(tokens: readonly Token[], { first }: Quantity): number | undefined {
  return isMark(tokens[first - 1], ':') && endsInAny(tokens[first - 2], WORK_YEARS) ? first - 2 : undefined
}

/** 3年内晋升经理, 5年以下: an upper bound without a noun is a promise or a window. */
function isGuarded(tokens: readonly Token[], next: number): boolean {
  return isWord(tokens[next - 1], 'bound', 'max.after')
}
