import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { SCOPE_LEADS, SHARING, USES, WORK_WITH } from '../../../vocab/experience/scope'
import { isAndOr } from '../../joints'
import type { Phrase } from '../../kind'
import { isStop } from '../../phrase-ends'
import { pastSpecialising } from './trailing/lead'
import { ledScope } from './trailing/list'
import { trailingScope } from './trailing/scope'
import type { Stretch } from './trim'

/** How far behind the noun its object may stand, in tokens. */
const REACH = 7

/** What the experience is of, behind its noun: a scope of its own, or one that it shares. */
export function objectOf(phrase: Phrase, at: number): Stretch {
  const shared = sharedObject(phrase.tokens, at)
  if (shared !== undefined) return [shared, ledScope(phrase.tokens, shared)]
  const next = trailingScope(phrase, at)
  return [Math.min(next, pastSpecialising(phrase.tokens, at)), next]
}

/** experience in | or strong knowledge of freight |: where an experience ends whose object is behind the knowledge that would do as well. */
export function endOfObject({ tokens }: Phrase, at: number, [object, next]: Stretch): number {
  const or = tokens.findIndex((token, place) => place >= at && place < object && isWord(token, 'connective', 'or'))
  return or >= 0 && isWord(tokens[object - 1], 'noun', 'know') ? or : next
}

/**
 * Where the object begins that an experience shares with what stands beside it: experience in or knowledge of | freight, experience
 * and/or interest in | fashion, experience with and good understanding of | VAT. A language, and what one can do, are other matters.
 */
function sharedObject(tokens: readonly Token[], at: number): number | undefined {
  const isLed = isAmong(tokens[at], SCOPE_LEADS)
  if (!isLed && isOfWork(tokens[at - 2])) return undefined
  const joint = pastComma(tokens, isLed ? at + 1 : at)
  return isSharing(tokens, joint) ? objectBehind(tokens, joint, isLed) : undefined
}

/** | retail | experience and familiarity with tills: it has an object of its own. */
function isOfWork(token: Token | undefined): boolean {
  return isLatin(token) && (token?.type === 'text' || isWord(token, 'function') || isWord(token, 'industry'))
}

function isSharing(tokens: readonly Token[], joint: number): boolean {
  const isJoined =
    (isAndOr(tokens[joint]) || isWord(tokens[joint], 'connective', 'or-equivalent')) &&
    !isWord(tokens[joint], 'connective', 'or-having')
  return isJoined || isMark(tokens[joint], '/')
}

function objectBehind(tokens: readonly Token[], joint: number, isLed: boolean): number | undefined {
  for (let place = joint + 1; place < joint + REACH && !isStop(tokens[place]); place++) {
    const shared = pastSharing(tokens, place)
    const next = shared === undefined ? undefined : pastComma(tokens, shared)
    if (next !== undefined) return isNoObject(tokens[next]) ? undefined : next
    if (isLed && isWord(tokens[place], 'noun', 'ability')) return pastUse(tokens, place + 1)
  }
  return undefined
}

/** experience in | , | and knowledge of | , | freight: commas may set off what stands between. */
function pastComma(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ',') ? at + 1 : at
}

/** knowledge of |, interest in |: the noun and its preposition, in one word or in two. */
function pastSharing(tokens: readonly Token[], at: number): number | undefined {
  const words = tokens[at]?.text.split(' ') ?? []
  const noun = words.findIndex((word) => SHARING.includes(word))
  if (noun < 0) return undefined
  if (noun < words.length - 1) return at + 1
  return isAmong(tokens[at + 1], SCOPE_LEADS) ? at + 2 : undefined
}

/** experience of and the ability to | use | looms, to | work with | dyes. */
function pastUse(tokens: readonly Token[], at: number): number | undefined {
  const isInTwo = `${tokens[at]?.text} ${tokens[at + 1]?.text}` === WORK_WITH
  if (!isInTwo && !isAmong(tokens[at], USES)) return undefined
  const object = pastComma(tokens, isInTwo ? at + 2 : at + 1)
  return isNoObject(tokens[object]) ? undefined : object
}

function isNoObject(token: Token | undefined): boolean {
  return isStop(token) || isWord(token, 'language') || isWord(token, 'level-wording')
}
