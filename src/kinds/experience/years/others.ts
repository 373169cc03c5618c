import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin, joinedText, opensWithAny } from '../../../text/wording'
import {
  APPRAISALS,
  BENEFITS,
  CONTRACTS,
  COURSES,
  DURING,
  HISTORY,
  OTHER_YEARS,
  PLEDGES,
  POSTS,
  PROMISING,
  REWARDS,
  TERM_ENDS,
  TRAINED,
  TRAINED_BY,
} from '../../../vocab/experience/employer'
import { ENOUGH, WORK_PROPER } from '../../../vocab/experience/not-asked'
import { TALLIES } from '../../../vocab/experience/scope'
import { ALL_LOCATIVES, TELLING_DATES, WINDOW_LEADS } from '../../../vocab/experience/years'
import { NOT } from '../../../vocab/negation'
import { isReckonedAge } from '../../age/reckoned'
import { isDash } from '../../amount'
import { isEmployer } from '../../employer'
import { isOrMark } from '../../joints'
import type { Phrase } from '../../kind'
import { isLifetime } from '../../lifetime'
import { namesKind } from '../../names'
import { followsIn, isStop, phraseEnd } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { opensDuration } from '../../quantity'
import { isExperienceNoun } from '../noun'

/** 工龄满一年享受年假, 六个月后升副店长: what the years earn is no requirement. */
export function isRewarded(tokens: readonly Token[], { next }: Quantity): boolean {
  const brings = isWord(tokens[next], 'function-word', 'have') && opensWithAny(tokens[next + 1], BENEFITS)
  const reward = isWord(tokens[next], 'negation', 'acceptable') ? next + 1 : next // 满1年 | 可 | 享受年假
  const words = joinedText(tokens, next, reward + 1)
  const isReward = opensWithAny(tokens[reward], REWARDS) || REWARDS.some((word) => words.startsWith(word))
  return brings || isWord(tokens[next], 'noun', 'born') || isReward
}

/** 工作满1年享年假 is a benefit, where 临床工作满3年 is work; the last 50 years a history. */
export function isHistory(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isTenure = [first, first - 1].some((at) => {
    const work = beforeDemand(tokens, at) - 1
    const isFull = tokens[at]?.text.endsWith('满') === true && tokens[work]?.text === WORK_PROPER
    return isFull && !isAtPost(tokens, work, next) && !isDone(tokens, work, next)
  })
  const isUpperEnd = isWord(tokens[first - 1], 'range') && tokens[first - 2]?.type === 'number' // 第 | 1 | - | 2个月
  const before = tokens[isUpperEnd ? first - 3 : first - 1]?.text ?? ''
  const isWindow = WINDOW_LEADS.includes(before) || PROMISING.includes(before) // receive | 3 months | of training
  if (isOfContract(tokens, first, next) || isPledged(tokens, first) || isDuring(tokens, first)) return true
  const isOfOther = OTHER_YEARS.some((end) => before.endsWith(end)) // 车龄3年以上
  const isOfPaper = isOfStudy(tokens, next) || isOfSchool(tokens, next) || isAmong(tokens[next], TELLING_DATES)
  const isJudged = opensWithAny(tokens[next], APPRAISALS) || isOfFirm(tokens, next) || isTrained(tokens, next)
  return isTenure || isWindow || isOfOther || isOfPaper || isJudged || areTooFew(tokens, next)
}

/** 5 years | is | not | enough: more of them were asked for before. */
function areTooFew(tokens: readonly Token[], next: number): boolean {
  return isWord(tokens[next], 'function-word') && endsInAny(tokens[next + 1], NOT) && isAmong(tokens[next + 2], ENOUGH)
}

/** 毕业后工作 | 应 | 满3年: before the word that asks for the years, where it stands in front of them. */
export function beforeDemand(tokens: readonly Token[], at: number): number {
  return isWord(tokens[at - 1], 'modality', 'required') && tokens[at - 2]?.text === WORK_PROPER ? at - 1 : at
}

/** 能 | 承諾 | 至少工作 | 一年: how long one will stay. */
function isPledged(tokens: readonly Token[], first: number): boolean {
  return followsIn(tokens, first, PLEDGE, (token) => endsInAny(token, PLEDGES))
}

/** Tokens from a promise to its years. */
const PLEDGE = 3

/** | during | this | three month internship: how long the post itself lasts. */
function isDuring(tokens: readonly Token[], first: number): boolean {
  return followsIn(tokens, first, LEAD_OF_POST, (token) => isAmong(token, DURING))
}

/** Tokens from such a word to the length of time. */
const LEAD_OF_POST = 2

/** 20年 | 历史 |, 50年 | 悠久 | 历史 | 的: how long a firm has been there; 3年 | 历史 | 教学经验 is of what is taught. */
function isOfFirm(tokens: readonly Token[], next: number): boolean {
  const at = tokens.findIndex(
    (token, place) => place >= next && place < next + FIRM_HISTORY && token.text.endsWith(HISTORY),
  )
  if (at < 0) return false
  const end = phraseEnd(tokens, at + 1)
  const isWhole = isStop(tokens[at + 1]) || tokens[at + 1]?.text === '的'
  return isWhole && !isMark(tokens[at + 1], '、') && !tokens.slice(at, end).some(isExperienceNoun)
}

/** 兩年 | 培訓 | 計畫, 經3年 | 完整 | 訓練 | 合格後: how long the firm trains one. */
function isTrained(tokens: readonly Token[], next: number): boolean {
  const words = joinedText(tokens, next, next + TRAINING)
  return TRAINED.some((way) => TRAINED_BY.some((end) => words.includes(way + end)))
}

/** The most words from the years of a training to its end: 完整 | 培訓 | 合格. */
const TRAINING = 4

/** Tokens from the years of a firm to the word: 的 | 悠久 | 历史. */
const FIRM_HISTORY = 3

/** A diploma from a program of | 2 years | or equivalent experience, of 1 year to | 2 years |: how long it lasts. */
export function isOfProgram(tokens: readonly Token[], { first }: Quantity): boolean {
  let at = first - 1
  while (tokens[at]?.type === 'number' || isWord(tokens[at], 'unit') || isBound(tokens[at])) at -= 1
  return tokens[at]?.text === 'of' && isAmong(tokens[at - 1], COURSES)
}

/** of | at least | 2 years, of 3 | to | 4 years. */
function isBound(token: Token | undefined): boolean {
  return isWord(token, 'bound') || isWord(token, 'range', 'to')
}

/** an exciting | 6 month | fixed term | position |: how long the work lasts. */
function isOfContract(tokens: readonly Token[], first: number, next: number): boolean {
  const isHyphened = isWord(tokens[first + 1], 'range') && isWord(tokens[first + 2], 'unit') // a | 20-month | contract
  const isOne = isHyphened || [1, 2].some((before) => isIndefinite(tokens[first - before]))
  for (let at = next; isOne && at < next + CONTRACT && !isStop(tokens[at]); at++)
    if (isAmong(tokens[at], CONTRACTS)) return !isWord(tokens[at + 1], 'noun', 'experience')
  return false
}

/** The most words between the years and what lasts for them. */
const CONTRACT = 4

/** experience equivalent to 2 years | of college |, 2 years | of vocational training |: what is studied for so long. */
export function isOfSchool(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === 'of' && isWord(tokens[next + 1], 'education')
}

/** 4 year | recognised legal | qualification |: how long one studies for it. Not 4 years post qualification | experience |. */
function isOfStudy(tokens: readonly Token[], next: number): boolean {
  if (isOrMark(tokens[next])) return false // BE 3-5 years | / | Diploma 5 years
  for (let at = next; at < next + STUDY && !isStop(tokens[at]) && !leadsToWork(tokens[at]); at++)
    if (isLatin(tokens[at]) && endsInAny(tokens[at], TERM_ENDS)) return !isWord(tokens[at + 1], 'noun', 'experience')
  return false
}

/** Degree ( | 4 years | ) in Law, Diploma ( | 2 years | ) with 3 years of work: in a bracket behind a level; not behind the years of another. */
export function isLengthOfStudy(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isEnclosed = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  const isBeforeYears = tokens[next + 1]?.text === 'with' && opensDuration(tokens, next + 2)
  const isOfLevel = isWord(tokens[first - 2], 'education') && (tokens[next + 1]?.text === 'in' || isBeforeYears)
  return isEnclosed && isOfLevel && !tokens.slice(0, first).some((token) => isWord(token, 'unit', 'year'))
}

/** 4 years | in | …, | in a similar role | or a degree, | post-qualification: what stands behind it is not studied for so long. */
function leadsToWork(token: Token | undefined): boolean {
  return isWord(token, 'function-word', 'particle', 'since') || isWord(token, 'noun', 'same-role')
}

/** The most words between the years and what is studied for. */
const STUDY = 4

/** Age limit: | 22 to 36 years | when the post is filled: years of life, which their noun or their field names. */
export function isOfAge(phrase: Phrase, quantity: Quantity): boolean {
  const { tokens } = phrase
  const start = rangeStart(tokens, quantity.first)
  const isWhole = quantity.first === 0 && quantity.next === tokens.length && phrase.field === undefined
  if (isValueOfAge(phrase, quantity) || isReckonedAge(tokens, quantity) || (isLifetime(quantity) && isWhole))
    return true
  return namesKind(tokens[isMark(tokens[start - 1], ':') ? start - 2 : start - 1], 'age')
}

/** 年龄：| 36岁以下 |，有2年店长经历者可放宽: the first figure under such a label, and no other. */
function isValueOfAge({ tokens, field }: Phrase, { first }: Quantity): boolean {
  return field === 'age' && tokens.slice(0, first).every((token) => isWord(token, 'bound'))
}

/** aged 23 to | 45 years |, aged between 23 and | 45 years |, aged between | 23 and 45 years |: where what bounds it begins. */
function rangeStart(tokens: readonly Token[], at: number): number {
  const low = isWord(tokens[at - 2], 'unit') ? at - 3 : at - 2
  const isAnd = isWord(tokens[at - 1], 'connective', 'and') && isBetween(tokens[low - 1])
  const first = tokens[low]?.type === 'number' && (isAnd || isDash(tokens[at - 1])) ? low : at
  return isBetween(tokens[first - 1]) ? first - 1 : first
}

function isBetween(token: Token | undefined): boolean {
  return isWord(token, 'bound', 'between.before')
}

/**
 * 从事护理 | 工作满3年 |, 从事防水 | 工作满3年 |, 在科级岗位 | 工作满2年 |, 在日本 | 工作满三年 |: the phrase ends with the years, and says of what work
 * they are, or that they are added up (累计 | 工作满10年).
 */
function isAtPost(tokens: readonly Token[], work: number, next: number): boolean {
  if (isAllThatIsSaid(tokens, work, next)) return true
  const isNextLevel = isMark(tokens[next], '、') && opensLevel(tokens[next + 1]) // 本科毕业工作满3年 | 、硕士
  if (!isStop(tokens[next]) && !isNextLevel && !isWord(tokens[next], 'function-word', 'person')) return false
  if (isOfHolder(tokens, work) || isAmong(tokens[work - 1], TALLIES)) return true
  for (let at = work - 1; at >= Math.max(0, work - REACH) && !isStop(tokens[at]); at--) {
    if (isEmployer(tokens[at])) return false
    if (namesPost(tokens[at]) || isWord(tokens[at], 'deed', 'tenure', 'deed') || isAmong(tokens[at], ALL_LOCATIVES))
      return true
  }
  return false
}

/** 须 | 工作满两年 |, | 工作满两年者 | 优先: a demand by itself; what a comma adds may be what is given for it. */
function isAllThatIsSaid(tokens: readonly Token[], work: number, next: number): boolean {
  const opens = isStop(tokens[work - 1]) || isWord(tokens[work - 1], 'modality', 'required')
  const wish = isWord(tokens[next], 'function-word', 'person') ? next + 1 : next
  return opens && (tokens[next] === undefined || isWord(tokens[wish], 'modality', 'preferred.back'))
}

/** | 硕士 |, | 全日制 | 硕士. */
function opensLevel(token: Token | undefined): boolean {
  return isWord(token, 'education') || isWord(token, 'study-mode')
}

/** 从事审计 | 工作满3年 | 的 |: whoever has done it for so long, where 员工工作满3年的 may be owed leave. */
function isDone(tokens: readonly Token[], work: number, next: number): boolean {
  if (tokens[next]?.text !== '的' || !isStop(tokens[next + 1])) return false
  const start = tokens.slice(0, work).findLastIndex(isStop) + 1
  return tokens.slice(start, work).some((token) => isWord(token, 'deed', 'tenure', 'deed'))
}

/** 本科学历的 | ，| 工作满5年, 本科 | 工作满5年: the level right before says of whom so many years are asked. */
function isOfHolder(tokens: readonly Token[], work: number): boolean {
  if (isWord(tokens[work - 1], 'education')) return true
  if (!isMark(tokens[work - 1], ',')) return false
  const start = tokens.slice(0, work - 1).findLastIndex(isStop) + 1
  return tokens.slice(start, work - 1).some((token) => isWord(token, 'education'))
}

/** How far before the years the post may be named, in tokens. */
const REACH = 12

/** 护理, 科级, 三级医院, 岗位; and 毕业 | 后 | 工作满5年. */
function namesPost(token: Token | undefined): boolean {
  const isOfWork = isWord(token, 'function') || isWord(token, 'industry') || isWord(token, 'seniority')
  return isOfWork || isWord(token, 'noun', 'education') || endsInAny(token, POSTS)
}
