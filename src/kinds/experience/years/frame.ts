import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import {
  HELD,
  NO_WORK,
  TERM_LABELS,
  TRADE_VERBS,
  WHOLE,
  WITH,
  WORK_YEARS,
  WORKED,
  YEARS_LEADS,
} from '../../../vocab/experience/years'
import type { Claim, Phrase } from '../../kind'
import { endsInAny, isAmong, isFree, isIndefinite, isJoint, isLatin, isStop } from '../../places'
import type { Quantity } from '../../quantity'
import { isExperienceNoun, isToDrive, namesTrade } from '../noun'
import { pastDigression } from '../scope/digression'
import type { Stretch } from '../scope/items'
import { pastFrame } from '../scope/read'
import { scopeStart } from '../scope/stretch'
import { isDoing, trailingScope } from '../scope/trailing'
import { beforePeriod, claimOf } from './duration'
import { isHistory, isOfAge, isOfHirer, isRewarded } from './others'

/** 从事销售工作7年以上, 5年以上销售岗位, 3年以上销售, 3-6 years in a sales role, and what its field or the experience before says is one. */
export function readFrame(
  phrase: Phrase,
  quantity: Quantity,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (isRewarded(tokens, quantity) || isOfAge(phrase, quantity)) return undefined
  const licence = licenceBefore(phrase, quantity)
  if (licence !== undefined) return claimOf(phrase, quantity, [quantity.first, quantity.next], [[licence, licence + 1]])
  if (isHistory(tokens, quantity)) return undefined
  const rated = ratedStart(tokens, quantity, from) ?? asideStart(tokens, quantity, from)
  if (rated !== undefined) return claimOf(phrase, quantity, [rated, quantity.next], [[rated, quantity.first]])
  const first = scopeStart(phrase, quantity.first, from)
  const whole = isSecond ? pastWhole(tokens, quantity.next) : quantity.next
  const next = whole > quantity.next ? trailingScope(phrase, whole) : scopeAfter(phrase, quantity, isSecond)
  if (isOfHirer(tokens, first, quantity, next)) return undefined
  const isOfExperience = saysWork(phrase, quantity, [first, next], isSecond)
  if (!isOfExperience && !standsApart(tokens, quantity)) return undefined
  const start = isOfExperience || namesWork(tokens, first, quantity.first) ? first : quantity.first // 杭州 | 3-5年 本科
  return claimOf(
    phrase,
    quantity,
    [start, next],
    [
      [start, beforePeriod(tokens, quantity.first)],
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
    isOfSkill(tokens, first, quantity) ||
    sharesVerb(tokens, first, quantity) ||
    isOfWork(tokens, quantity)
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

/** | Kubernetes | (3+ years), 熟悉 | C# | (至少3年以上經驗)、: bounded years in a bracket are of what stands before it, where that is all that there is. */
export function asideStart(
  tokens: readonly Token[],
  { first, next, bare, unit }: Quantity,
  from: number,
): number | undefined {
  const isAside = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  const isClosed = isStop(tokens[next + 1]) || isMark(tokens[next + 1], '、')
  if (!isAside || !isClosed || bare || unit !== 'year') return undefined
  const start = pastKnowing(tokens, openingOf(tokens, first - 1, from))
  const words = tokens.slice(start, first - 1)
  const isSkill = words.length <= LONGEST_SKILL && words.every(namesSkill) && words.some(namesTrade)
  return isSkill ? start : undefined
}

/** 熟悉 | Java, 精通 | PHP, 具 | Go: what has a tool for its object. */
function pastKnowing(tokens: readonly Token[], at: number): number {
  const isVerb =
    isWord(tokens[at], 'noun', 'know') ||
    isWord(tokens[at], 'level-wording') ||
    isWord(tokens[at], 'function-word', 'have')
  return isVerb ? at + 1 : at
}

/** Where the words begin that end at `at`, not before `from`: behind a stop or an item of a list. */
function openingOf(tokens: readonly Token[], at: number, from: number): number {
  let start = at
  while (start > from && !isStop(tokens[start - 1]) && !isMark(tokens[start - 1], '、')) start -= 1
  return start
}

/** The longest name of what one is skilled in, in tokens. */
const LONGEST_SKILL = 4

/** A tool or a trade, or a word that no vocabulary knows; no level, noun or duty. */
function namesSkill(token: Token): boolean {
  return isLatin(token) && (isFree(token) || namesTrade(token))
}

/**
 * | Welding: | 2 years (preferred), | Forklift driving: | 1 year, | SQL – | 1+ years, | Angular | 2+ years |: what the years are of stands before a
 * colon or a dash, or is a tool alone.
 */
function ratedStart(tokens: readonly Token[], { first, next, bare, unit }: Quantity, from: number): number | undefined {
  if (unit !== 'year' || !isLatin(tokens[next - 1])) return undefined
  const isSetOff = isMark(tokens[first - 1], ':') || tokens[first - 1]?.text === '-'
  const end = isSetOff ? first - 1 : first
  const start = openingOf(tokens, end, from)
  const words = tokens.slice(start, end)
  if (words.length === 0 || !words.every(isLatinOrMark) || words.some(isExperienceNoun)) return undefined
  const isTool = !bare && words.length <= LONGEST_SKILL && words.every((token) => isWord(token, 'skill'))
  const isWeighed = isSetOff && isMark(tokens[next], '(') && isWord(tokens[next + 1], 'modality')
  return isWeighed || (isStop(tokens[next]) && (isSetOff ? words.some(namesTrade) : isTool)) ? start : undefined
}

function isLatinOrMark(token: Token): boolean {
  return isLatin(token) || token.type === 'mark' || isWord(token, 'range')
}

/** In a line of tags or of short clauses, or as all that there is, years need no noun. */
function standsApart(tokens: readonly Token[], quantity: Quantity): boolean {
  return (
    isTag(tokens, quantity) ||
    isCell(tokens, quantity) ||
    isAlone(tokens, quantity) ||
    isPreferred(tokens, quantity) ||
    isBesideFresh(tokens, quantity)
  )
}

/** | 三年以上 | 者優先, 具 | 5年以上 | 尤佳: bounded years are all that is preferred. */
function isPreferred(tokens: readonly Token[], { first, next, bare, min }: Quantity): boolean {
  if (bare || min === undefined || isLatin(tokens[next - 1])) return false
  const isOpen = isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
  const end = isWord(tokens[next], 'function-word', 'person') ? next + 1 : next
  return isOpen && isWord(tokens[end], 'modality', 'preferred.back') && isStop(tokens[end + 1])
}

/** 2 years | or a fresh graduate |, 0-2 years | (freshers |can apply): years in the place of those who have none. */
function isBesideFresh(tokens: readonly Token[], { first, next, unit }: Quantity): boolean {
  const isBeside = isWord(tokens[next], 'connective', 'or') || isMark(tokens[next], '(')
  if (unit !== 'year' || !isStop(tokens[first - 1]) || !isBeside) return false
  const fresh = isIndefinite(tokens[next + 1]) ? next + 2 : next + 1
  return isLatin(tokens[fresh]) && isWord(tokens[fresh], 'noun', 'graduate')
}

/** 本科 | · | 3-5年, 15-25K 3-5年 大专: years that a mark or a blank sets off beside a level, in a line of tags. */
function isTag(tokens: readonly Token[], quantity: Quantity): boolean {
  const { first, next, bare, unit } = quantity
  const [before, after] = [pastBar(tokens, first - 1, -1), pastBar(tokens, next, 1)]
  if (isLatin(tokens[next - 1]) && tokens[first - 1]?.text.endsWith('.') !== true) return false // a 4 year degree; B.Tech. | 4 years
  const isClosed = isMark(tokens[after], ',') // 大专 1-3年 | ，会制图
  const isParted = isMark(tokens[before], ',') || !touches(tokens[before], tokens[first]) // 台南市 | ，1年以上 高中
  if (!isParted || (touches(tokens[next - 1], tokens[after]) && !isClosed)) return false
  if (isWord(tokens[before], 'education') || isWord(tokens[after], 'education')) return true
  return unit === 'year' && !bare && (isOtherTag(tokens, before) || isOtherTag(tokens, after))
}

/** 全职, and 不限 alone: what else stands in a line of tags and in a row of cells. */
function isOtherTag(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'availability', 'full-time-work', 'part-time-work')) return true
  const ends = [tokens[at - 1], tokens[at + 1]]
  return isWord(tokens[at], 'negation', 'unrestricted') && ends.every((token) => isStop(token) || isMark(token, '/·|'))
}

/**
 * 大专以上， | 3年以上 |，男女不限, | 1年以下 |，全职，文案: bounded years alone between commas, right behind a level or a field, or before a level or
 * another cell of a row.
 */
function isCell(tokens: readonly Token[], { first, next, bare, min, unit }: Quantity): boolean {
  if (bare || !isStop(tokens[first - 1]) || !isStop(tokens[next])) return false
  const following = isMark(tokens[next], ',') ? next + 1 : tokens.length
  if (unit === 'year' && isOtherTag(tokens, following)) return min !== undefined || first === 0
  if (min === undefined) return false
  if (isWord(tokens[following], 'education') || isWord(tokens[following], 'kind-name', 'education')) return true
  if (!isMark(tokens[first - 1], ',')) return false
  return isWord(tokens[first - 2], 'noun', 'major') || isWord(tokens[backOverLevel(tokens, first - 2)], 'education')
}

/** 本科 | 及以上学历 |, …: back to the level itself. */
function backOverLevel(tokens: readonly Token[], last: number): number {
  let at = last
  while (isWord(tokens[at], 'noun', 'education') || isWord(tokens[at], 'bound', 'min.after')) at -= 1
  return at
}

/** 15 years +, 5+ years: all that an English sentence says, where the words for it stand in a heading or nowhere. */
function isAlone(tokens: readonly Token[], { first, next, unit }: Quantity): boolean {
  const isWhole = tokens.every((token, at) => (at >= first && at < next) || isMark(token, '.+-*'))
  return isWhole && unit === 'year' && isLatin(tokens[next - 1])
}

function pastBar(tokens: readonly Token[], at: number, step: 1 | -1): number {
  return isMark(tokens[at], '/·|') ? at + step : at
}

/** 急诊护理2年以上或外科护理3年以上经验, 采购2年以上 | ，仓管3年以上经验: the noun stands once, behind the last; behind a comma each has its years. */
function isElliptic(phrase: Phrase, { next }: Quantity): boolean {
  const { tokens } = phrase
  const isApart = isMark(tokens[next], ',')
  if (!isApart && !isWord(tokens[next], 'connective', 'or', 'and') && !isMark(tokens[next], '、')) return false
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

/** has | held a supervisory post for | 3 years: what one has been doing all the while. */
function isHeld(tokens: readonly Token[], first: number, next: number): boolean {
  if (tokens[next - 1]?.text !== 'for' || ![first - 1, first].some((at) => isAmong(tokens[at], HELD))) return false
  return namesWork(tokens, first, next) || tokens.slice(first, next).some((token) => isWord(token, 'seniority'))
}

/**
 * 使用 | Java开发 | 2年以上, 以 | Go为主要语言 | 3年以上, PHP (Laravel) | 2年以上、, 管理職 | 3年以上, 品管相關 | 2年以上, 采购 | 2年以上: years at the end of a
 * phrase that opens with a skill, a rank or work.
 */
function isOfSkill(tokens: readonly Token[], first: number, { first: years, next, unit, min }: Quantity): boolean {
  if (unit !== 'year' || min === undefined || isLatin(tokens[next - 1]) || !closesOrJoins(tokens[next])) return false
  const isLed = [first - 1, first].some((at) => isWord(tokens[at], 'noun', 'know') || isAmong(tokens[at], WITH))
  const words = tokens.slice(first, years)
  const isRank = words.some((token) => isWord(token, 'seniority') || isWord(token, 'noun', 'management'))
  const isTrade = isWord(tokens[years - 1], 'noun', 'related', 'industry') && words.some(namesTrade)
  if (!isRank && !isTrade && !words.some((token) => isWord(token, 'skill') || isWord(token, 'function'))) return false
  const isOpen = isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
  return isLed || (isOpen && words.every((token) => isOfPost(token) || isJoint(token) || isMark(token, '()')))
}

function isOfPost(token: Token): boolean {
  return (
    namesTrade(token) ||
    isWord(token, 'seniority') ||
    isWord(token, 'noun', 'management', 'function', 'related', 'industry')
  )
}

/** 销售3年以上 | 或 | 市场2年以上. */
function closesOrJoins(token: Token | undefined): boolean {
  return closes(token) || isWord(token, 'connective', 'or')
}

function closes(token: Token | undefined): boolean {
  return isStop(token) || isMark(token, '、') || isWord(token, 'function-word', 'person') || isWord(token, 'modality')
}

/** 实际驾龄 | 3年以上: the word says that they are years of work. */
function isOfWork(tokens: readonly Token[], { first }: Quantity): boolean {
  return endsInAny(tokens[first - 1], WORK_YEARS)
}

/** 3年内晋升经理, 5年以下: an upper bound without a noun is a promise or a window. */
function isGuarded(tokens: readonly Token[], next: number): boolean {
  return isWord(tokens[next - 1], 'bound', 'max.after')
}

function namesWork(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens
    .slice(first, next)
    .some(
      (token) =>
        isWord(token, 'function') ||
        isWord(token, 'industry') ||
        isWord(token, 'noun', 'function', 'work', 'same-role', 'employer'),
    )
}

/** A scope behind the quantity with no noun: to the end of the phrase, where it names work. */
export function scopeAfter(phrase: Phrase, { first, next: start }: Quantity, isSecond = false): number {
  const { tokens } = phrase
  if (isJoint(tokens[start])) return start
  const isPart = isSecond && isWord(tokens[first - 1], 'connective', 'within')
  const trailing = isPart ? pastFrame(tokens, start) : trailingScope(phrase, start)
  let next = trailing
  if ((trailing === start && pastDigression(tokens, start) === undefined) || isPart)
    while (next < tokens.length && next - start < 12 && !isStop(tokens[next]) && !isOther(tokens, next)) next += 1
  // 做过3年以上店长, 2 years in a supervisory role
  const isRank = tokens.slice(start, next).some((token) => isWord(token, 'seniority'))
  const isTrade = tokens.slice(start, next).some((token) => isLatin(token) && isWord(token, 'noun', 'industry'))
  const isPost = tokens[start]?.text === 'as' && isAmong(tokens[start + 1], ['a', 'an']) // 2 years as an usher
  const isNamed =
    isRank ||
    isTrade ||
    isPost ||
    (isYearsOf(tokens, start) && opensAsked(tokens, first, isSecond)) ||
    isWorkedFor(tokens, first, start) ||
    (isPart && next > trailing) ||
    namesWork(tokens, start, next) ||
    areTools(tokens.slice(start, next))
  return next > start && isNamed ? next : start
}

/** 5年以上 | 電路設計 |: tools and crafts alone. */
function areTools(tokens: readonly Token[]): boolean {
  return tokens.every((token) => isWord(token, 'skill') && !isLatin(token))
}

function isOther(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'number') return !isStars(tokens, at)
  return (
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'education') ||
    isWord(token, 'unit') ||
    isMark(token, '.')
  )
}

/** a | 4 |-star inn, a 4 star inn: a figure that is part of a name. */
function isStars(tokens: readonly Token[], at: number): boolean {
  const star = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]
  return star?.text.startsWith('star') === true
}

/** 4 years | in accounts, 5+ years | building pipelines, 3 years | of SQL, | for SAP: years that say what they are of. */
function isYearsOf(tokens: readonly Token[], at: number): boolean {
  if (!isLatin(tokens[at])) return false
  const [lead, named] = [tokens[at], pastArticle(tokens, at + 1)]
  if (isDoing(tokens, at) || isWord(lead, 'skill')) return true
  if (lead?.text === 'of' || lead?.text === 'with') return isWord(named, 'skill') || isDeed(named)
  if (lead?.text === 'for') return isWord(named, 'skill')
  return isAmong(lead, YEARS_LEADS) && named !== undefined && !NO_WORK.includes(named.text)
}

/** years of | managing a team. */
function isDeed(token: Token | undefined): boolean {
  return token !== undefined && /ing( |$)/.test(token.text) && !NO_WORK.includes(token.text)
}

/**
 * Years stand for what is asked where a clause opens with them, or a verb of having: not in a contract of | 2 years in Dubai; behind such years a
 * joint or a tool does as well, and where the stops are lost a degree (Bachelor's degree | 3+ years of Spark | 5+ years Linux).
 */
function opensAsked(tokens: readonly Token[], first: number, isSecond: boolean): boolean {
  const before = tokens[first - 1]
  if (isSecond && (isJoint(before) || isWord(before, 'skill'))) return true
  if (isWord(before, 'education') || isWord(before, 'noun', 'education')) return true
  if (before?.text === '-') return isExperienceNoun(tokens[first - 2]) // Experience | - | 2 years in dyeing
  if (isMark(before, ':')) return !isAmong(tokens[first - 2], TERM_LABELS)
  return isStop(before) || isWord(before, 'function-word', 'have') || isWord(before, 'modality')
}

/** worked | 2 years | on Java, worked for | 2 years | with Java: years of a tool. */
function isWorkedFor(tokens: readonly Token[], first: number, at: number): boolean {
  const isLed = tokens[at]?.text === 'with' || isAmong(tokens[at], YEARS_LEADS)
  return isLed && isAmong(tokens[first - 1], WORKED) && isWord(pastArticle(tokens, at + 1), 'skill')
}

function pastArticle(tokens: readonly Token[], at: number): Token | undefined {
  return isWord(tokens[at], 'function-word', 'particle') ? tokens[at + 1] : tokens[at]
}

/** 2 | of which must be |, 3 | of those years |: what the years are part of. */
export function pastWhole(tokens: readonly Token[], at: number): number {
  const isWhole = tokens[at]?.text === 'of' && isAmong(tokens[at + 1], WHOLE)
  if (!isWhole && tokens[at]?.text !== 'of which') return at
  let next = isWhole ? at + 2 : at + 1
  while (
    isWord(tokens[next], 'unit', 'year', 'month') ||
    isWord(tokens[next], 'modality', 'required') ||
    isAmong(tokens[next], ['be', 'been', 'have'])
  )
    next += 1
  return next
}
