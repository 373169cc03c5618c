import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { TALLIES } from '../../../vocab/experience/scope'
import { AMOUNTING_TO, LATE_LINKS, YEARS_LEADS } from '../../../vocab/experience/years'
import { boundOf } from '../../bounds'
import { closingBracket } from '../../brackets'
import { isJoint } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { isStop, isStopOrDot } from '../../phrase-ends'
import type { Quantity } from '../../quantity'
import { isExperienceNoun, namesTrade } from '../noun'
import { isFigure, isForeign } from '../scope/foreign'
import { findInPhrase } from '../scope/in-phrase'
import { readScope } from '../scope/read'
import { objectOf } from '../scope/shared'
import { scopeStart } from '../scope/stretch'
import { trailingScope } from '../scope/trailing/scope'
import { claimOf, durationAt, pastPeriod } from './duration'
import { isOfSchool, isRewarded } from './others'
import { scopeAfter } from './scope-after'

/** 临床经验3年以上, 工作经验：行政1年以上, 【授课经验】两年以上: at `at` stands the noun, and its duration follows. */
export function readNamedThenTimed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at])) return undefined
  const behind = isAmong(tokens[at + 1], AMOUNTING_TO) ? at + 2 : at + 1
  const trailing = trailingScope(phrase, behind)
  const late = lateStart(phrase, trailing)
  const start = isMark(tokens[trailing], '(') ? besideBracket(phrase, trailing) : (late ?? pastBetween(tokens, behind))
  const quantity = durationBehind(phrase, start)
  if (quantity === undefined || isRewarded(tokens, quantity) || isOfSchool(tokens, quantity.next)) return undefined
  const first = scopeStart(phrase, at, from)
  const said = pastSaid(phrase, [first, at], quantity.next)
  if (said === undefined && hasOwnWork(phrase, [first, at], quantity)) return undefined
  const isAside = isMark(tokens[start - 1], ')')
  const isNarrowed = readScope(phrase, [[first, at]]) !== undefined
  const next = endBehind(phrase, quantity, said) ?? (isNarrowed ? quantity.next : scopeAfter(phrase, quantity))
  return claimOf(
    phrase,
    quantity,
    [isLabelOf(tokens, at, quantity) && !isNarrowed ? quantity.first : Math.min(at, first), next],
    [
      [first, at],
      [behind, late === undefined && !isAside ? quantity.first : trailing], // for a period of | says nothing of the work
      [said ?? quantity.next, next],
    ],
  )
}

/** Experience | : | 2 years: a label, and its value right behind; in | Maximum | experience: 2 years it says more than that. */
function isLabelOf(tokens: readonly Token[], noun: number, { first }: Quantity): boolean {
  return isMark(tokens[noun + 1], ':') && first === noun + 2 && boundOf(tokens[noun - 1], 'before') !== 'max'
}

/** Specialised experience: | 2 years of felting experience |: behind a label that names no trade, years that say themselves of what they are. */
function hasOwnWork(phrase: Phrase, [first, at]: readonly [number, number], quantity: Quantity): boolean {
  const { tokens } = phrase
  if (!isLatin(tokens[at]) || !isLabelOf(tokens, at, quantity)) return false
  const noun = findInPhrase(phrase, quantity.next, isExperienceNoun)
  if (noun === undefined || tokens.slice(first, at).some(namesTrade)) return false
  return readScope(phrase, [[quantity.next, noun], objectOf(phrase, noun + 1)]) !== undefined
}

/** 年資（| 3年以上）, 年資（以報名日為準）| 滿2年: the years stand in the bracket, or behind what it remarks. */
function besideBracket(phrase: Phrase, open: number): number {
  const behind = closingBracket(phrase.tokens, open, ASIDE) + 1
  const isAside = behind > 0 && durationAt(phrase, open + 1) === undefined
  return isAside && durationAt(phrase, behind) !== undefined ? behind : open + 1
}

/** Tokens of the longest remark between the noun and its years. */
const ASIDE = 20

/** experience (2 years | ) in a spa |, dyeing experience of 2 years | in a mill |, 经验3年 | 经验 |, experience: 2 years | of experience in a spa |: what goes with the years behind them. */
function endBehind(phrase: Phrase, { first, next }: Quantity, said: number | undefined): number | undefined {
  const { tokens } = phrase
  const isEnclosed = isMark(tokens[first - 1], '(') && isMark(tokens[next], ')')
  if (isEnclosed) return (isLatin(tokens[next + 1]) ? trailingScope(phrase, next + 1) : undefined) ?? next + 1
  const following = isAmong(tokens[next], YEARS_LEADS) ? trailingScope(phrase, next) : undefined
  const isLabelled = isMark(tokens[first - 1], ':')
  return pastNounAgain(tokens, next, isLabelled) ?? (said && trailingScope(phrase, said)) ?? following
}

/** 工作经验 3年以上 | 经验 |, 工作经验 3年以上 | 相关工作经验 |, 门店管理经验：3年以上 | 连锁超市门店管理经验 |: a label, and its value with the noun once more. */
function pastNounAgain(tokens: readonly Token[], start: number, isLabelled: boolean): number | undefined {
  let at = start
  while (
    at - start < LONGEST_VALUE &&
    touches(tokens[at - 1], tokens[at]) &&
    (narrows(tokens[at]) || (isLabelled && isOfValue(tokens, at, start)))
  )
    at += 1
  return isExperienceNoun(tokens[at]) && (at === start || touches(tokens[at - 1], tokens[at])) ? at + 1 : undefined
}

/** Tokens of the longest scope between years and the noun said once more. */
const LONGEST_VALUE = 8

/** What may stand between the years behind a colon and the noun: no second matter, of which a verb of having or a figure tells. */
function isOfValue(tokens: readonly Token[], at: number, start: number): boolean {
  const isOther = isStop(tokens[at]) || isForeign(tokens[at]) || isFigure(tokens, at) || isExperienceNoun(tokens[at])
  return !isOther && !isWord(tokens[at], 'function-word', 'have') && !(at === start && isJoint(tokens[at]))
}

function narrows(token: Token | undefined): boolean {
  return isWord(token, 'function') || isWord(token, 'industry') || isWord(token, 'noun', 'related', 'same-role')
}

/** Sales experience: 2 years | of sales experience | in a bakery: the label said once more. */
function pastSaid({ tokens }: Phrase, [first, noun]: readonly [number, number], at: number): number | undefined {
  const start = tokens[at]?.text === 'of' ? at + 1 : at
  const label = tokens.slice(first, noun + 1)
  const isSame = label.every(({ text }, place) => tokens[start + place]?.text === text)
  return isSame ? start + label.length : undefined
}

/** experience in the hotel industry | for | 2 years, sales experience | , | 4 years and above: the years close the phrase. */
function lateStart(phrase: Phrase, at: number): number | undefined {
  const { tokens } = phrase
  if (isBoundedBehind(phrase, at)) return at
  if (isBoundedBehindComma(phrase, at)) return at + 1
  const isLink = isAmong(tokens[at], LATE_LINKS)
  const start = pastPeriod(tokens, at + 1)
  const isBehind = isLatin(tokens[at - 1]) || isMark(tokens[at - 1], ')') // experience in payroll (SAP) | for 2 years
  const quantity = isLink && isBehind ? durationAt(phrase, start) : undefined
  const isLabelled = tokens[at]?.text === '-' && isStop(tokens[at - 2]) // Exp - 1 to 3 yrs Location - Pune
  const isLast = quantity !== undefined && endsYears(tokens, at, quantity.next)
  return (isLast || (isLabelled && quantity !== undefined)) && !isMark(tokens[quantity.next], '(') ? start : undefined
}

/** … for 2 years | ., for 2 years | preferred, experience in dyeing | of | 2 years | in a mill, | for | 2 years | with a licence: the phrase is at its end, or goes on. */
function endsYears(tokens: readonly Token[], link: number, next: number): boolean {
  const behind = tokens[next]
  const goesOn = isAmong(behind, YEARS_LEADS) || isWord(behind, 'function-word', 'have') || isJoint(behind)
  return isStopOrDot(behind) || isWord(behind, 'modality') || (goesOn && isAmong(tokens[link], ['of', 'for']))
}

/** experience in retail | at least 3 years |: the bound alone says that the years are of the experience. */
function isBoundedBehind(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  const isBound = boundOf(tokens[at], 'before') === 'min' && !isWord(tokens[at], 'connective')
  const quantity = isBound && isLatin(tokens[at - 1]) ? durationAt(phrase, at) : undefined
  return quantity !== undefined && findInPhrase(phrase, quantity.next, isExperienceNoun) === undefined
}

/** 有销售经验 | ，| 至少2年以上 |: bounded years that are all that their clause says. */
function isBoundedBehindComma(phrase: Phrase, at: number): boolean {
  const { tokens } = phrase
  const quantity = isMark(tokens[at], ',') && !isLatin(tokens[at - 1]) ? durationAt(phrase, at + 1) : undefined
  if (quantity?.min === undefined || !isStop(tokens[quantity.next])) return false
  return isWord(tokens[quantity.first], 'bound') || isWord(tokens[quantity.next - 1], 'bound')
}

/** 经验：, 经验要求, 经验（3年）, 经历，年资三年, 年資累計3年: what may stand between the noun and its duration. */
function pastBetween(tokens: readonly Token[], at: number): number {
  let next = isMark(tokens[at], ',') && isExperienceNoun(tokens[at + 1]) ? at + 2 : at
  while (
    isMark(tokens[next], ':]】)(') ||
    tokens[next]?.text === '~' ||
    isWord(tokens[next], 'function-word', 'particle') ||
    isWord(tokens[next], 'modality', 'required') ||
    isAmong(tokens[next], TALLIES)
  )
    next += 1
  return next
}

/** At `start`, or behind a colon further on in the phrase. */
function durationBehind(phrase: Phrase, start: number): Quantity | undefined {
  const isLabelled = isMark(phrase.tokens[start - 1], ':')
  return durationAt(phrase, start) ?? (isLabelled ? durationInPhrase(phrase, start) : undefined)
}

/** 行政（或前台）1年以上: the scope stands between the colon and the duration. */
function durationInPhrase(phrase: Phrase, start: number): Quantity | undefined {
  const place = findInPhrase(phrase, start, (token) => token.type === 'number')
  return place === undefined ? undefined : durationAt(phrase, place)
}
