import type { ExperienceLeaf } from '../../model/constraint'
import type { Note } from '../../model/role'
import { isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { LATE_LINKS } from '../../vocab/experience-words'
import type { Claim, Phrase } from '../kind'
import { isJoint, isLatin, isStop, spanOf } from '../places'
import type { Quantity } from '../quantity'
import { readQuantity } from '../quantity'
import { nounBehindList } from './english-list'
import { nounBehindCommas } from './han-list'
import { isExperienceNoun } from './noun'
import { isHistory, isRewarded } from './others-years'
import type { Stretch } from './scope'
import { isEdge, pastFrame, readScope } from './scope'
import { findInPhrase, scopeStart } from './stretch'
import { trailingScope } from './trailing'

/** Fifty years: beyond a working life a number of years says something else. */
const MOST_MONTHS = 600

/** An experience with a duration: at `at` stands the quantity. `isSecond`: another experience stands before it in the clause. */
export function readTimed(
  phrase: Phrase,
  at: number,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const isValue = phrase.field === 'experience' && at === 0
  const isBare = isValue || (isSecond && isBarePart(phrase.tokens, at))
  const quantity = readQuantity(phrase.tokens, at, { of: 'duration', ...(isBare && { bareUnit: 'year' as const }) })
  if (quantity === undefined || !isDuration(phrase.tokens, quantity)) return undefined
  return readToNoun(phrase, quantity, from) ?? readFrame(phrase, quantity, from, isSecond)
}

/** of which | at least 3 | should be in a lead role: the unit stands with the years before. */
function isBarePart(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'connective', 'within') && tokens[at - 1]?.text.includes('which') === true
}

/** Years of work, and no date (2019年), no month of the year (3月), nothing beyond a working life. */
function isDuration(tokens: readonly Token[], { min = 0, max = 0, bare, first, next, unit }: Quantity): boolean {
  if (min > MOST_MONTHS || max > MOST_MONTHS || (unit !== 'year' && unit !== 'month')) return false
  const isMonthOfYear = unit === 'month' && bare && tokens.slice(first, next).some((token) => token.text === '月')
  return !isMonthOfYear
}

/** [scope] 3年以上 [scope] 经验; 一年以上，制造业系统开发经验 has a comma in between. */
function readToNoun(phrase: Phrase, quantity: Quantity, from: number): Claim<'experience'> | undefined {
  const start = pastBreak(phrase.tokens, quantity.next)
  const noun =
    findInPhrase(phrase, start, isExperienceNoun) ??
    nounBehindList(phrase.tokens, start) ??
    nounBehindCommas(phrase.tokens, start)
  if (noun === undefined || (isMark(phrase.tokens[quantity.next], ',') && !isAlone(phrase, quantity, from)))
    return undefined
  const first = scopeStart(phrase, quantity.first, from)
  const next = pastBound(phrase.tokens, trailingScope(phrase, noun + 1))
  return claimOf(
    phrase,
    quantity,
    [first, next],
    [
      [first, quantity.first],
      [start, noun],
      [noun + 1, next],
    ],
  )
}

/** 一年以上 | ， | 制造业经验, 5 years | ?? | experience, where an apostrophe was. */
function pastBreak(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], ',')) return at + 1
  let next = at
  while (isMark(tokens[next], '?')) next += 1
  return next
}

function isAlone({ tokens }: Phrase, { first }: Quantity, from: number): boolean {
  return first === from || isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'function-word', 'have')
}

/** 3年经验以上: the bound may stand behind the noun. */
function pastBound(tokens: readonly Token[], next: number): number {
  return isWord(tokens[next], 'bound', 'min.after') && touches(tokens[next - 1], tokens[next]) ? next + 1 : next
}

/** 临床经验3年以上, 工作经验：行政1年以上, 【授课经验】两年以上: at `at` stands the noun, and its duration follows. */
export function readNamedThenTimed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at])) return undefined
  const trailing = trailingScope(phrase, at + 1)
  const start = isMark(tokens[trailing], '(')
    ? trailing + 1
    : (lateStart(phrase, trailing) ?? pastBetween(tokens, at + 1))
  const quantity =
    durationAt(phrase, start) ?? (isMark(tokens[start - 1], ':') ? durationInPhrase(phrase, start) : undefined)
  if (quantity === undefined || isRewarded(tokens, quantity)) return undefined
  const first = scopeStart(phrase, at, from)
  const isNarrowed = readScope(phrase, [[first, at]]) !== undefined
  const isEnclosed = isMark(tokens[quantity.first - 1], '(') && isMark(tokens[quantity.next], ')')
  const again = isEnclosed || isExperienceNoun(tokens[quantity.next]) ? quantity.next + 1 : undefined
  const behind = isEnclosed && isLatin(tokens[quantity.next + 1]) ? trailingScope(phrase, quantity.next + 1) : undefined
  const next = behind ?? again ?? (isNarrowed ? quantity.next : scopeAfter(phrase, quantity)) // experience (2 years) | in a spa
  return claimOf(
    phrase,
    quantity,
    [Math.min(at, first), next],
    [
      [first, at],
      [at + 1, quantity.first],
      [quantity.next, next],
    ],
  )
}

/** experience in the hotel industry | for | 2 years, sales experience | , | 4 years and above: the years close the phrase. */
function lateStart(phrase: Phrase, at: number): number | undefined {
  const { tokens } = phrase
  const isLink = LATE_LINKS.includes(tokens[at]?.text ?? '')
  const quantity = isLink && isLatin(tokens[at - 1]) ? durationAt(phrase, at + 1) : undefined
  const isLast = quantity !== undefined && (isStop(tokens[quantity.next]) || isMark(tokens[quantity.next], '.'))
  return isLast && !isMark(tokens[quantity.next], '(') ? at + 1 : undefined
}

/** 经验：, 经验要求, 经验（3年）, 经历，年资三年: what may stand between the noun and its duration. */
function pastBetween(tokens: readonly Token[], at: number): number {
  let next = isMark(tokens[at], ',') && isExperienceNoun(tokens[at + 1]) ? at + 2 : at
  while (
    isMark(tokens[next], ':]】)(') ||
    isWord(tokens[next], 'function-word', 'particle') ||
    isWord(tokens[next], 'modality', 'required')
  )
    next += 1
  return next
}

export function durationAt({ tokens }: Phrase, at: number): Quantity | undefined {
  const quantity = readQuantity(tokens, at, { of: 'duration' })
  return quantity !== undefined && isDuration(tokens, quantity) ? quantity : undefined
}

/** 行政（或前台）1年以上: the scope stands between the colon and the duration. */
function durationInPhrase(phrase: Phrase, start: number): Quantity | undefined {
  const place = findInPhrase(phrase, start, (token) => token.type === 'number')
  return place === undefined ? undefined : durationAt(phrase, place)
}

/** 从事销售工作7年以上, 5年以上销售岗位, 3年以上销售, 3-6 years in a sales role, and what its field or the experience before says is one. */
function readFrame(
  phrase: Phrase,
  quantity: Quantity,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const { tokens, field } = phrase
  if (isHistory(tokens, quantity) || isRewarded(tokens, quantity)) return undefined
  const first = scopeStart(phrase, quantity.first, from)
  const next = scopeAfter(phrase, quantity, isSecond)
  const isFrame = tokens.slice(first, quantity.first).some((token) => isWord(token, 'noun', 'work'))
  const isNamed = next > quantity.next && !isGuarded(tokens, quantity.next)
  const follows = isMark(tokens[first - 1], '、,') || isWord(tokens[first - 1], 'connective', 'within')
  const isListed = (isSecond && follows) || isElliptic(phrase, quantity)
  const isField = field === 'experience' || field === 'background'
  if (!isFrame && !isNamed && !(isListed && namesWork(tokens, first, quantity.first)) && !isField) return undefined
  return claimOf(
    phrase,
    quantity,
    [first, next],
    [
      [first, quantity.first],
      [quantity.next, next],
    ],
  )
}

/** 急诊护理2年以上或外科护理3年以上经验: the noun stands once, behind the last. */
function isElliptic(phrase: Phrase, { next }: Quantity): boolean {
  const { tokens } = phrase
  if (!isWord(tokens[next], 'connective', 'or', 'and') && !isMark(tokens[next], '、')) return false
  for (let at = next + 1; at < tokens.length && !isStop(tokens[at]); at++) if (isExperienceNoun(tokens[at])) return true
  return false
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
function scopeAfter(phrase: Phrase, { first, next: start }: Quantity, isSecond = false): number {
  const { tokens } = phrase
  if (isJoint(tokens[start])) return start
  const isPart = isSecond && isWord(tokens[first - 1], 'connective', 'within')
  const trailing = isPart ? pastFrame(tokens, start) : trailingScope(phrase, start)
  let next = trailing
  if (trailing === start || isPart)
    while (next < tokens.length && next - start < 12 && !isStop(tokens[next]) && !isOther(tokens[next])) next += 1
  // 做过3年以上店长, 2 years in a supervisory role
  const isRank = tokens.slice(start, next).some((token) => isWord(token, 'seniority'))
  const isTrade = tokens.slice(start, next).some((token) => isLatin(token) && isWord(token, 'noun', 'industry'))
  const isPost = tokens[start]?.text === 'as' && ['a', 'an'].includes(tokens[start + 1]?.text ?? '') // 2 years as an usher
  const isNamed = isRank || isTrade || isPost || (isPart && next > trailing) || namesWork(tokens, start, next)
  return next > start && isNamed ? next : start
}

function isOther(token: Token | undefined): boolean {
  return (
    isWord(token, 'modality') ||
    isWord(token, 'negation') ||
    isWord(token, 'education') ||
    isWord(token, 'unit') ||
    token?.type === 'number' ||
    isMark(token, '.')
  )
}

export function claimOf(
  phrase: Phrase,
  quantity: Quantity,
  [first, next]: Stretch,
  stretches: readonly Stretch[],
): Claim<'experience'> {
  const scope = readScope(phrase, stretches)
  const start = firstWord(phrase.tokens, first, quantity.first)
  const leaf: ExperienceLeaf = {
    kind: 'experience',
    span: spanOf(phrase, start, next),
    ...months(quantity),
    ...(scope && { scope }),
  }
  const notes: Note[] = quantity.notes.map((code) => ({ code }))
  return { leaf, first: start, next, ...(notes.length > 0 && { notes }) }
}

/** The first word of the claim that says something: not the 的 or 有 before the scope. */
function firstWord(tokens: readonly Token[], first: number, last: number): number {
  let start = first
  while (start < last && isEdge(tokens[start]) && !isWord(tokens[start], 'noun')) start += 1
  return start
}

/** Whole months. A bare figure is the least; beyond a range nobody is turned away, but the score falls. */
function months({ min, max, bare, maxInclusive }: Quantity): Pick<ExperienceLeaf, 'minMonths' | 'maxMonths'> {
  const least = min === undefined ? {} : { minMonths: Math.round(min) }
  if (bare || max === undefined) return least
  return { ...least, maxMonths: Math.round(max) - (maxInclusive ? 0 : 1) }
}
