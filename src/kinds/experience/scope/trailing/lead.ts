import { isMark, isWord } from '../../../../text/cursor'
import type { Token } from '../../../../text/token'
import { isAmong, isLatin } from '../../../../text/wording'
import { COUNTING, DONE_AT_WORK, TELLING_WHEN } from '../../../../vocab/experience/behind'
import { SCOPE_LEADS, SPECIALISTS, WORKING_LEADS } from '../../../../vocab/experience/scope'
import { SPECIALISING } from '../../../../vocab/major/leads'
import { isFree } from '../../../free-word'
import { isJoint } from '../../../joints'
import { isStop } from '../../../phrase-ends'
import { namesTrade } from '../../noun'
import { DOING } from '../items'
import { pastShown } from '../trim'

/** | working in | mills, | working on | looms. */
export function pastWorking(tokens: readonly Token[], at: number): number {
  if (isAmong(tokens[at], WORKING_LEADS)) return at + 1
  return tokens[at]?.text === 'working' && isAmong(tokens[at + 1], SCOPE_LEADS) ? at + 2 : at
}

/**
 * The place of what announces a list: experience in one or more of | the following | :, including at least one (1) of | the following |
 * areas :, in one of | these | trades :
 */
export function followingAt(tokens: readonly Token[], at: number): number | undefined {
  let place = isWord(tokens[at], 'connective', 'within') ? at + 1 : at
  while (isCount(tokens[place])) place += 1
  const text = tokens[place]?.text ?? ''
  const announces = text.endsWith('following') || (text.endsWith('these') && colonBehind(tokens, place) !== undefined)
  return announces ? place : undefined
}

function isCount(token: Token | undefined): boolean {
  return isWord(token, 'bound') || token?.type === 'number' || isMark(token, '()') || isAmong(token, COUNTING)
}

export function colonBehind(tokens: readonly Token[], at: number): number | undefined {
  let colon = at + 1
  while (colon - at < 5 && tokens[colon] !== undefined && !isStop(tokens[colon])) colon += 1
  return isMark(tokens[colon], ':') ? colon : undefined
}

/** experience | developing distributors |, 5 years | directly leading teams |: a word in -ing that no other grammar needs. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!isWord(before, 'noun', 'experience') && !isWord(before, 'unit', 'year', 'month')) return false
  if (!isLatin(token) || isAmong(token, TELLING_WHEN)) return false
  if (token?.text.endsWith('ly') === true && token.type === 'text') return tokens[at + 1]?.text.endsWith('ing') === true
  const isOther = isWord(token, 'function-word') || isWord(token, 'connective') || isWord(token, 'modality')
  return !isOther && DOING.test(token?.text ?? '') && !isMark(tokens[at + 1], ':')
}

/** experience | gained from | a mill, | with at least one | loom, | having | run a mill. */
export function pastLeads(tokens: readonly Token[], at: number): number {
  let start = pastShown(tokens, pastSpecialising(tokens, pastLeastCount(tokens, at)))
  while (isAmong(tokens[start], SCOPE_LEADS)) start += 1
  if (start > at && isMark(tokens[start], ',') && isJoint(tokens[at - 2])) start += 1 // knowledge of, and experience in | , | looms
  return isHavingDone(tokens, start) ? start + 1 : start
}

/** experience | specializing in | dyeing, experienced | employees specialized in | payroll, experienced | candidates in | payroll. */
export function pastSpecialising(tokens: readonly Token[], at: number): number {
  const isOfPerson = tokens[at - 1]?.text === 'experienced' && isWord(tokens[at], 'function-word', 'person')
  if (isOfPerson && tokens[at + 1]?.text === 'in') return at + 2
  const verb = isAmong(tokens[at], SPECIALISTS) ? at + 1 : at
  return isAmong(tokens[verb], SPECIALISING) && tokens[verb + 1]?.text === 'in' ? verb + 2 : at
}

/** experience | with at least one | loom, | with at least | one of, | with at least two | of: how many things it was with; years, staff and parts of the years are counted as well. */
function pastLeastCount(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'with at least') return at
  if (isWord(tokens[at + 1], 'connective', 'one-of')) return at + 1
  const counted = tokens[at + 2]
  const isThing = isFree(counted) || namesTrade(counted) || counted?.text === 'of'
  const isCount = tokens[at + 1]?.type === 'number' && (isThing || followingAt(tokens, at + 1) !== undefined)
  return isCount ? at + 2 : at
}

/** 5 years of experience | having | run a bakery, having | managed shops. */
function isHavingDone(tokens: readonly Token[], at: number): boolean {
  const deed = tokens[at + 1]?.text ?? ''
  return tokens[at]?.text === 'having' && (deed.endsWith('ed') || DONE_AT_WORK.includes(deed))
}
