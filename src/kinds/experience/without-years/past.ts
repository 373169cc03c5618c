import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import { FOR_YEARS, LOCATIVES, PAST_LOCATIVES, UNDONE } from '../../../vocab/experience/years'
import { isHavingJoint } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { isSchoolOfWork } from '../../levels-of-work'
import { isStop } from '../../phrase-ends'
import { isExperienceNoun } from '../noun'
import type { Stretch } from '../scope/trim'
import { claimOfWork } from './of-work'

/** The longest phrase that says what was done, in tokens. */
const LONGEST = 30

/**
 * The phrase before a preference that says what was done, and has no noun of experience.
 *
 *   有 | 从事过外贸或电商工作 | 的优先 · | 曾任店長 | 尤佳 · | 在三甲医院任职 | 者优先 · | 做过保险 | 且有客户者优先 · 有 | 酒店相关工作 | 者优先
 */
export function pastStretch({ tokens }: Phrase, at: number, from: number): Stretch | undefined {
  const start = Math.max(from, at - LONGEST)
  const deed = nearest(tokens, at, start, isDeed)
  const place = nearest(tokens, deed ?? at, start, deed === undefined ? isLocative : leadsDeed)
  const next = deed === undefined ? at : endOfDeed(tokens, deed, at)
  const first = place ?? deed ?? workHad(tokens, at, start)
  if (first === undefined || (deed === undefined && !isAtWork(tokens, first - 1, at))) return undefined
  return isUndone(tokens[first - 1]) ? undefined : [first, next]
}

/** The place of what is looked for, back from `at` as far as a stop or another matter. */
function nearest(
  tokens: readonly Token[],
  at: number,
  start: number,
  accepts: (token: Token) => boolean,
): number | undefined {
  for (let i = at - 1; i >= start && !isStop(tokens[i]) && !isOtherDemand(tokens[i]); i--)
    if (accepts(tokens[i] as Token)) return i
  return undefined
}

/** 具有 | 酒店相关工作 | 者优先: work that somebody has, by no other noun. */
function workHad(tokens: readonly Token[], at: number, start: number): number | undefined {
  const have = nearest(tokens, at, start, (token) => isWord(token, 'function-word', 'have'))
  return have === undefined ? undefined : have + 1
}

function isDeed(token: Token): boolean {
  return isWord(token, 'deed')
}

function isLocative({ text }: Token): boolean {
  return LOCATIVES.includes(text)
}

/** | 在 | 广告公司做过文案, | 曾在 | 三甲医院任职: what stands before the verb belongs to it. */
function leadsDeed(token: Token): boolean {
  return isLocative(token) || isWord(token, 'deed', 'tenure')
}

/** 从事过外贸 | 或有客户资源者优先: what is had besides is another matter. */
function endOfDeed(tokens: readonly Token[], deed: number, at: number): number {
  for (let i = deed + 1; i < at; i++)
    if (isWord(tokens[i], 'function-word', 'have') || isHavingJoint(tokens[i])) return i
  return isWord(tokens[at - 1], 'unit', 'people') && tokens[at - 2]?.text === '的' ? at - 2 : at // 做过外贸 | 的 | 人
}

/** 未 | 从事过直销, 可长期 | 在工厂工作, 有志 | 于教育行业: what has not been done yet, or would be. */
export function isUndone(token: Token | undefined): boolean {
  return isWord(token, 'negation') || isWord(token, 'availability') || endsInAny(token, UNDONE)
}

/** 在 | 房地产公司的商业部门 | 工作: a place of work, and no town. */
function isAtWork(tokens: readonly Token[], place: number, at: number): boolean {
  const names = tokens.slice(place + 1, at - 1)
  return isWord(tokens[at - 1], 'noun', 'work') && names.some(isPost)
}

function isPost(token: Token): boolean {
  return isWord(token, 'industry') || isWord(token, 'noun', 'employer', 'function')
}

function isOtherDemand(token: Token | undefined): boolean {
  return isWord(token, 'modality') || isExperienceNoun(token) || isWord(token, 'education')
}

/**
 * | 做过母婴产品地推 |, 须 | 曾从事采购 |, | 多年从事审计 |, | 在药房工作过 | 或有店长经验: what was done is all that a clause or a branch says. At `at` stands its verb,
 * or the word that leads the place.
 */
export function readDone(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const verb = tokens[at]
  const first = isForYears(tokens[at - 1]) ? at - 1 : at
  if (verb === undefined || !(isWord(verb, 'deed') || isLocative(verb)) || !opensClause(tokens, first)) return undefined
  const next = endOfDone(tokens, at)
  if (next === undefined || !saysWork(verb, tokens.slice(at + 1, next))) return undefined
  if (isWord(verb, 'deed', 'deed') && !tokens.slice(first, next).some(isForYears)) return undefined
  return claimOfWork(phrase, [first, next], [at, next])
}

/** 多年 | 从事审计, 从事 | 多年 | 销售, 从事采购 | 多年. */
function isForYears(token: Token | undefined): boolean {
  return isAmong(token, FOR_YEARS)
}

/** A stop, another branch, or 做过收银 | 者亦可 |. */
function endsDone(tokens: readonly Token[], at: number): boolean {
  return isStop(tokens[at]) || opensBranch(tokens, at) || isWord(tokens[at], 'negation', 'acceptable')
}

/** To the stop, or to the branch behind: 曾在银行工作 | 或是有销售经验. Undefined where another reader has the whole. */
function endOfDone(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1
  while (next < tokens.length && next - at < LONGEST && !endsDone(tokens, next)) {
    if ((isOtherDemand(tokens[next]) && !isSchoolOfWork(tokens, next)) || isSpan(tokens, next)) return undefined
    next += 1
  }
  return next
}

/** 或有, 且有, 或是 | 有, 或者 | 熟悉, 、| 具备, / | 具: behind it stands a verb of its own. */
function opensBranch(tokens: readonly Token[], at: number): boolean {
  if (isHavingJoint(tokens[at])) return true
  if (!isWord(tokens[at], 'connective', 'or') && !isMark(tokens[at], '、/')) return false
  const isVerb = isWord(tokens[at + 1], 'function-word', 'have') || isWord(tokens[at + 1], 'noun', 'know')
  return isVerb || isWord(tokens[at + 1], 'deed')
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    isStop(before) ||
    isWord(before, 'function-word', 'have') ||
    isWord(before, 'modality', 'required') ||
    isWord(before, 'connective', 'or') ||
    (isWord(before, 'bound', 'min.before') && isOver(tokens[at])) || // 至少 | 主导过两个项目
    ((isWord(before, 'connective', 'and') || isMark(before, '、') || closesWindow(before)) && isOver(tokens[at]))
  )
}

/** 近三年內 | 曾任店長: within which years it was done. */
function closesWindow(token: Token | undefined): boolean {
  return isWord(token, 'bound', 'max.after') && !isLatin(token)
}

/** 且 | 担任过, 並 | 曾任, 、| 做过: what the verb itself says was done. */
function isOver(token: Token | undefined): boolean {
  return token !== undefined && (token.text.endsWith('过') || token.text.startsWith('曾'))
}

function isSpan(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'unit', 'year', 'month') || isMark(tokens[at], '?')
}

function isContent(token: Token): boolean {
  return token.type === 'text' || (token.type === 'word' && !isWord(token, 'function-word'))
}

/** 曾任 | 店长, 做过 | 账号运营; behind a place alone it has to be said that it was one of work: 曾在 | 外商任職, 在 | 药房工作过. */
function saysWork(verb: Token, words: readonly Token[]): boolean {
  if (isLocative(verb)) return words.some((token) => isWord(token, 'deed', 'tenure')) && words.some(isNamed)
  const isPlace = PAST_LOCATIVES.includes(verb.text)
  return isPlace ? words.some(isWork) : words.some(isContent)
}

function isNamed(token: Token): boolean {
  return isPost(token) || isWord(token, 'function')
}

function isWork(token: Token): boolean {
  return isWord(token, 'noun', 'work') || isWord(token, 'deed') || isWord(token, 'seniority', 'intern')
}
