import { isMark, isWord } from '../../../text/cursor'
import { isCapital } from '../../../text/letters'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../../text/wording'
import { TERM_ENDS } from '../../../vocab/experience/employer'
import {
  BACKGROUND_VERBS,
  LETTER_ADDERS,
  NO_WORK,
  TERM_LABELS,
  WHOLE,
  WHOLE_VERBS,
  WHOM_WORKED_WITH,
  WORK_ENDS,
  WORKED,
  YEARS_LEADS,
} from '../../../vocab/experience/years'
import { CAPITAL_HEADS, ENGLISH_HEADS } from '../../../vocab/licences/beside/english-nouns'
import { beforeBracket } from '../../brackets'
import { isBehindYears } from '../../education/degree-letters'
import { isLevelName } from '../../education/level-name'
import { isFree } from '../../free-word'
import { isJoint } from '../../joints'
import type { Phrase } from '../../kind'
import { isStop, isStopOrDot } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { isUpper } from '../../terms/english-name'
import { isExperienceNoun } from '../noun'
import { pastDigression } from '../scope/digression'
import { isFigure } from '../scope/foreign'
import { LONGEST_FIELDS } from '../scope/stretch'
import { isDoing } from '../scope/trailing/lead'
import { trailingScope } from '../scope/trailing/scope'
import type { Stretch } from '../scope/trim'

export function namesWork(tokens: readonly Token[], first: number, next: number): boolean {
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
    while (next < tokens.length && next - start < 12 && !isStop(tokens[next]) && !isOtherDemand(tokens, next)) next += 1
  // 做过3年以上店长, 2 years in a supervisory role
  const isRank = tokens.slice(start, next).some((token) => isWord(token, 'seniority'))
  const isTrade = tokens.slice(start, next).some((token) => isLatin(token) && isWord(token, 'noun', 'industry'))
  const isPost = tokens[start]?.text === 'as' && isIndefinite(tokens[start + 1]) // 2 years as an usher
  const isNamed =
    isWord(tokens[start], 'function-word', 'since') || // 2 years | post-qualification |
    isRank ||
    isTrade ||
    isPost ||
    (isYearsOf(phrase, first, [start, next]) && opensAsked(tokens, first, isSecond)) ||
    isWorkedFor(tokens, first, start) ||
    (isPart && next > trailing) ||
    namesWork(tokens, start, next) ||
    isAmong(tokens[next - 1], WHOM_WORKED_WITH) ||
    areTools(tokens.slice(start, next))
  return next > start && isNamed ? next : start
}

/** 4 years | of contract management |, of direct patient care: work by the noun that its name ends in. */
function endsInWork(tokens: readonly Token[], first: number, next: number): boolean {
  return tokens[first]?.text === 'of' && endsInAny(tokens[next - 1], WORK_ENDS)
}

/** 5年以上 | 電路設計 |: tools and crafts alone. */
function areTools(tokens: readonly Token[]): boolean {
  return tokens.every((token) => isWord(token, 'skill') && !isLatin(token))
}

function isOtherDemand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'number') return !isStars(tokens, at) && isFigure(tokens, at)
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
function isYearsOf(phrase: Phrase, first: number, [at, next]: Stretch): boolean {
  const { tokens } = phrase
  if (!isLatin(tokens[at]) || isBehindYears(tokens, at + 1)) return false
  if (isWithNamed(phrase, at) || endsInWork(tokens, at, next) || isOfOther(phrase, first, [at, next])) return true
  const [lead, named] = [tokens[at], pastArticle(tokens, at + 1)]
  if (isDoing(tokens, at) || isWord(lead, 'skill')) return true
  if (lead?.text === 'of' || lead?.text === 'with') return isWord(named, 'skill') || isDeed(named)
  if (lead?.text === 'for') return isWord(named, 'skill')
  return isAmong(lead, YEARS_LEADS) && named !== undefined && !NO_WORK.includes(named.text)
}

/** 2 years | with Xero |: with a tool, or for a firm, by its name; With Us in a title is neither. */
function isWithNamed({ tokens, source }: Phrase, at: number): boolean {
  const [lead, named] = [tokens[at], tokens[at + 1]]
  if (lead?.text !== 'with' || named === undefined || !isFree(named) || NO_WORK.includes(named.text)) return false
  return source.startsWith('with', lead.start) && isCapital(source.charCodeAt(named.start))
}

/** 2 years | ICU |, 2 years | of | ICU |: letters in capitals; behind what else is asked any word: a degree in Nursing and 2 years | of dialysis |, with 2 years | ward |. */
function isOfOther(phrase: Phrase, first: number, [at, next]: Stretch): boolean {
  const { tokens } = phrase
  const isOf = tokens[at]?.text === 'of'
  const named = tokens[isOf ? at + 1 : at]
  if (named === undefined || !isLatin(named) || !isFree(named) || tokens.slice(at, next).some(isOfTerm)) return false
  const isInitials = isUpper(phrase, named) && named.text.length > 1 && next === at + (isOf ? 2 : 1) // no UK visa
  if (isInitials && !isUpper(phrase, tokens[at - 1] as Token)) return true
  const isWhole = isOf || isStopOrDot(tokens[next]) || isWord(tokens[next], 'modality')
  return isWhole && isAddedToAsked(tokens, first)
}

/** 2 years | of college |, 3 years | UAE visa |. */
function isOfTerm(token: Token): boolean {
  return isAmong(token, NO_WORK) || isAmong(token, TERM_LABELS) || isAmong(token, TERM_ENDS)
}

/** years of | managing a team. */
function isDeed(token: Token | undefined): boolean {
  return token !== undefined && /ing( |$)/.test(token.text) && !NO_WORK.includes(token.text)
}

/**
 * Years stand for what is asked where a clause opens with them, or a verb of having: not in a contract of | 2 years in Dubai; behind such years a
 * joint or a tool does as well, where the stops are lost a degree (Bachelor's degree | 3+ years of Spark | 5+ years Linux), and behind a degree or a
 * paper, a field, a trait or a comma a joint (a trade certificate and | 5 years in kitchens).
 */
function opensAsked(tokens: readonly Token[], first: number, isSecond: boolean): boolean {
  const before = tokens[first - 1]
  if (isSecond && (isJoint(before) || isWord(before, 'skill'))) return true
  if (namesLearning(before) || isAddedToAsked(tokens, first)) return true
  if (before?.text === '-') return isExperienceNoun(tokens[first - 2]) || endsLevel(tokens, first - 2) // Experience | - | 2 years in dyeing
  if (isMark(before, ':')) return !isAmong(tokens[first - 2], TERM_LABELS)
  const isHeld = isWord(before, 'function-word', 'have') || isAmong(before, BACKGROUND_VERBS)
  return isStop(before) || isHeld || isWord(before, 'modality')
}

/** Diploma | - |, Diploma (Law) | - |: a level, or its field in a bracket. */
function endsLevel(tokens: readonly Token[], at: number): boolean {
  return isLevelName(tokens[beforeBracket(tokens, at, LONGEST_FIELDS)])
}

function isAddedToAsked(tokens: readonly Token[], first: number): boolean {
  return addsTo(tokens[first - 1]) && isAskedBeside(tokens[first - 2])
}

/** a trade certificate | and |, a diploma | plus |, a degree in Botany | with |. */
function addsTo(token: Token | undefined): boolean {
  return isJoint(token) || isAmong(token, LETTER_ADDERS)
}

/** a trade certificate, a degree in | Botany |, | patience |, | registered nurse |, ABC | registration |, …| , |: what else is asked of somebody, before what is added to it. */
function isAskedBeside(token: Token | undefined): boolean {
  const isAsked = isWord(token, 'field') || isWord(token, 'trait') || isWord(token, 'licence') || isMark(token, ',')
  return isAsked || namesLearning(token) || isAmong(token, CAPITAL_HEADS)
}

/** Bachelor's degree, trade certificate, CPA license. */
function namesLearning(token: Token | undefined): boolean {
  return isLevelName(token) || isWord(token, 'noun', 'education') || endsInAny(token, ENGLISH_HEADS)
}

/** worked | 2 years | on Java, worked for | 2 years | with Java: years of a tool. */
function isWorkedFor(tokens: readonly Token[], first: number, at: number): boolean {
  const isLed = tokens[at]?.text === 'with' || isAmong(tokens[at], YEARS_LEADS)
  return isLed && isAmong(tokens[first - 1], WORKED) && isWord(pastArticle(tokens, at + 1), 'skill')
}

function pastArticle(tokens: readonly Token[], at: number): Token | undefined {
  return isWord(tokens[at], 'function-word', 'particle') ? tokens[at + 1] : tokens[at]
}

/** 2 | of which must be |, 2 | of which were |, 3 | of those years |: what the years are part of. */
export function pastWhole(tokens: readonly Token[], at: number): number {
  const isWhole = tokens[at]?.text === 'of' && isAmong(tokens[at + 1], WHOLE)
  if (!isWhole && tokens[at]?.text !== 'of which') return at
  let next = isWhole ? at + 2 : at + 1
  while (
    isWord(tokens[next], 'unit', 'year', 'month') ||
    isWord(tokens[next], 'modality', 'required') ||
    isAmong(tokens[next], WHOLE_VERBS)
  )
    next += 1
  return next
}

/** 其中五年 | 须工作于 | 督导阶级, 当中两年 | 须为 | 主任级: what frames the scope of a part. */
function pastFrame(tokens: readonly Token[], start: number): number {
  let next = start
  while (
    isWord(tokens[next], 'modality', 'required') ||
    isWord(tokens[next], 'function-word', 'particle') ||
    isWord(tokens[next], 'noun', 'work')
  )
    next += 1
  return next
}
