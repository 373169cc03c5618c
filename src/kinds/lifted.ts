import { isMark, isWord } from '../text/cursor'
import type { Token } from '../text/token'
import { endsInAny, isLatin } from '../text/wording'
import { NONE_ASKED } from '../vocab/negation'
import { HOLDERS } from '../vocab/particles'
import { isJoint } from './joints'
import { kindsNamed } from './names'
import { isStop } from './phrase-ends'
import { isRefused } from './refused'

/** The tokens that say that a kind is not asked for: `[first, next)`. */
export interface Lifted {
  readonly first: number
  readonly next: number
}

/** The longest list of names that is read, in tokens: a bound on work. */
const LONGEST = 16

/**
 * Whether the kind that is named at `at` is lifted, by itself or in a list. Each name of a list has tokens of its own; the word that
 * lifts is the first's where it stands before the list, and the last's where it closes it.
 *
 *   学历、年龄不限                     →   学历 | 年龄不限
 *   不限学历年龄                       →   不限学历 | 年龄
 *   对学历、专业没有要求                →   学历 | 专业没有要求
 *   No degree or experience required   →   No degree | experience required
 *   无需学历和销售经验                  →   无需学历, and the reader of experience has the rest
 */
export function liftedAt(tokens: readonly Token[], at: number): Lifted | undefined {
  return liftedBefore(tokens, at) ?? liftedBehind(tokens, at)
}

/** 学历要求：不限, 年龄要求：| 无 |. */
function asksNothing(token: Token | undefined): boolean {
  return isUnrestricted(token) || token?.text === NONE_ASKED
}

/** 学历要求：| 不限 |, 工作经验：| 无 |: a value that is one word that `lifts`, and no more, is of what the label of its field names. */
export function isLiftedValue(
  tokens: readonly Token[],
  at: number,
  lifts: (token: Token | undefined) => boolean = asksNothing,
): boolean {
  return at === 0 && lifts(tokens[0]) && isStop(tokens[1])
}

function isUnrestricted(token: Token | undefined): boolean {
  return isWord(token, 'negation', 'unrestricted')
}

/** 学历、年龄 | 不限: the word that lifts closes the list; 销售经验：| 无 says so of itself alone. */
function liftedBehind(tokens: readonly Token[], at: number): Lifted | undefined {
  const end = listEnd(tokens, at)
  let word = pastConcession(tokens, end)
  while (isMark(tokens[word], ':') || isWord(tokens[word], 'kind-name', 'demand')) word += 1
  const isNone =
    isMark(tokens[word - 1], ':') && isWord(tokens[word], 'negation', 'without') && isStop(tokens[word + 1])
  if (!(isNone || isWord(tokens[word], 'negation', 'unrestricted')) || isWishedBehind(tokens, word + 1))
    return undefined
  const isLast = isLastName(tokens, at, end)
  return { first: at, next: isLast ? word + 1 : at + 1 }
}

/** experience | , although highly desirable, | is not required: what is granted between two commas. */
function pastConcession(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ',') || !isWord(tokens[at + 1], 'connective', 'contrast')) return at
  for (let place = at + 2; place < at + LONGEST_WISH + 2; place++) if (isMark(tokens[place], ',')) return place + 1
  return at
}

/** experience is not required | , but is preferred |: nobody needs it, and who has it is preferred. */
export function isWishedBehind(tokens: readonly Token[], at: number): boolean {
  const but = isMark(tokens[at], ',') ? at + 1 : at
  if (tokens[but]?.text !== 'but') return false
  let next = but + 1
  while (next - but < LONGEST_WISH && isWord(tokens[next], 'function-word')) next += 1
  return isWord(tokens[next], 'modality', 'preferred.back')
}

/** Tokens from the word to the wish: but | would | be | an | advantage. */
const LONGEST_WISH = 4

/** 不限 | 学历、年龄; No | degree or experience | required: the word that lifts opens the list. */
function liftedBefore(tokens: readonly Token[], at: number): Lifted | undefined {
  const start = listStart(tokens, at)
  const opening = tokens[start - 1]
  const isFirst = !tokens.slice(start, at).some(isName)
  const end = listEnd(tokens, at)
  const tail = pastDemand(tokens, end)
  const lifts =
    (isWord(opening, 'negation', 'unrestricted') && !closesList(tokens, start - 1)) ||
    (isWord(opening, 'negation', 'without') &&
      (tail > end || isStop(tokens[end]) || isJoint(tokens[end])) &&
      !isRefused(tokens, tail))
  if (!lifts) return undefined
  return { first: isFirst ? start - 1 : at, next: isLastName(tokens, at, end) ? tail : at + 1 }
}

/** 经验不限 | 学历大专: the word belongs to the list before it, unless that one has a word of its own (不限经验，不限学历) or is of people (5年经验者不限学历). */
export function closesList(tokens: readonly Token[], at: number): boolean {
  if (!isName(tokens[at - 1]) || endsInAny(tokens[at - 1], HOLDERS)) return false
  const opening = listStart(tokens, at - 1) - 1
  return !isWord(tokens[opening], 'negation', 'unrestricted', 'without') || closesList(tokens, opening) // 经验不限 | 学历不限
}

/** Behind the last name of the list that `at` stands in. */
function listEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  for (let place = end; place < tokens.length && place - at < LONGEST; place++) {
    if (isName(tokens[place]) || isOtherLevel(tokens, place)) end = place + 1
    else if (!isBetweenNames(tokens[place])) break
  }
  return end
}

/** The first name of the list that `at` stands in. */
function listStart(tokens: readonly Token[], at: number): number {
  let start = at
  for (let place = at - 1; place >= 0 && at - place < LONGEST; place--) {
    if (isName(tokens[place])) start = place
    else if (!isBetweenNames(tokens[place])) break
  }
  return start
}

/** 学历、专业, 学历要求及年龄要求, degree or experience. */
export function isBetweenNames(token: Token | undefined): boolean {
  return isJoint(token) || isWord(token, 'kind-name', 'demand')
}

function isName(token: Token | undefined): boolean {
  return kindsNamed(token).length > 0 || isWord(token, 'kind-name', 'other')
}

/** No degree | or | diploma | required. */
function isOtherLevel(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) && isWord(tokens[at], 'education') && isWord(tokens[at - 1], 'connective', 'or')
}

function isLastName(tokens: readonly Token[], at: number, end: number): boolean {
  return !tokens.slice(at + 1, end).some((token) => kindsNamed(token).length > 0)
}

/** 无学历 | 要求, no degree | required, 无学历、经验 | 亦可. */
function pastDemand(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    isWord(tokens[next], 'kind-name', 'demand') ||
    isWord(tokens[next], 'modality', 'required') ||
    (isWord(tokens[next], 'negation', 'acceptable', 'unrestricted') && !isName(tokens[next + 1])) // 不限学历 | 不限经验
  )
    next += 1
  return next
}
