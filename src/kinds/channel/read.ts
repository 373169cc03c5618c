import type { Breadth, ChannelLeaf } from '../../model/constraint'
import type { Note } from '../../model/role'
import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import { COVERBS } from '../../vocab/particles'
import { spanOf } from '../as-written'
import { isHavingJoint, isJoint } from '../joints'
import type { Claim, Phrase, Reader } from '../kind'
import { isStop } from '../phrase-ends'
import { isKnownBehind, statementOf } from './held'
import { complementEnd, headEnd, isOfList, listStart } from './list'
import type { Place } from './place'
import { breadthOf, leastGeneral, resourceOf, termsOf } from './terms'
import type { HeadType } from './words'
import {
  endsBefore,
  headTypeOf,
  isChannelName,
  isDoing,
  isEnd,
  isHaving,
  isOtherMatter,
  isPreferring,
  segmentStart,
  sortOf,
} from './words'

/**
 * What the candidate is to bring: channels, customers, contacts, suppliers, offices, media.
 *
 *   [verb of having] [how much] [channels, customers, trades, free words …] head [with whom] [how much] [者优先]
 *
 *   有封闭渠道、餐饮渠道或大单位系统 | 资源 · 自带客户 · 一定的 | 人脉 · 客户资源 | 丰富 · 与医院有良好 | 关系
 *   an existing | client base · strong | network | of distributors · bring your own | book of business
 *
 * A head makes a holding of the words before it, and something must say that it is had. What is built, given or managed is no
 * resource of the candidate's.
 */
export const readChannel: Reader<'channel'> = (phrase) => {
  const claims: Claim<'channel'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    if (headTypeOf(phrase.tokens, at) === undefined) continue
    const next = headEnd(phrase.tokens, at)
    const claim = readResource(phrase, at, next, from)
    if (claim !== undefined) claims.push(claim)
    from = claim?.next ?? from
    at = Math.max(next, from) - 1
  }
  return claims.length === 0 && phrase.field === 'channel' ? readValue(phrase) : claims
}

function readResource(phrase: Phrase, at: number, next: number, from: number): Claim<'channel'> | undefined {
  const { tokens } = phrase
  const first = listStart(tokens, at, from)
  const place: Place = { tokens, first, next, end: complementEnd(tokens, next), head: strongest(tokens, at, next) }
  const statement = isTopic(place) ? undefined : statementOf(place)
  if (statement === 'held') return readHeld(phrase, place, from)
  if (statement !== 'familiar') return undefined
  if (isKnownBehind(place)) return readKnownBehind(phrase, place)
  return isFamiliar(place) ? claimOf(phrase, place, knownFrom(place), 'familiar') : undefined
}

function readKnownBehind(phrase: Phrase, place: Place): Claim<'channel'> | undefined {
  const end = place.end + 1
  return namesAny(place) && endsBefore(phrase.tokens, end)
    ? claimOf(phrase, { ...place, end }, place.first - 1, 'familiar')
    : undefined
}

function readHeld(phrase: Phrase, place: Place, from: number): Claim<'channel'> | undefined {
  const { tokens, first, head } = place
  const fronted = frontedStart(place, from)
  const start = fronted === first && isBringing(tokens[first - 1]) ? first - 1 : fronted
  return head === 'relation' && start === first && !saysWith(place) ? undefined : claimOf(phrase, place, start)
}

/** routing, | network |, security: a subject in a list of them, of which nobody says that it is had. */
function isTopic({ tokens, first, next, end }: Place): boolean {
  const isAlone = next - first === 1 && end === next && isLatin(tokens[first])
  return isAlone && isMark(tokens[first - 1], ',') && isMark(tokens[next], ',')
}

/** 自带, 积累了: a verb that says more than 有 belongs to what it states. */
function isBringing(token: Token | undefined): boolean {
  return isWord(token, 'holding', 'bring', 'have') && !isWord(token, 'function-word') && !isWord(token, 'modality')
}

const STRENGTH: readonly HeadType[] = ['asset', 'relation', 'bare']

function strongest(tokens: readonly Token[], from: number, to: number): HeadType {
  const types = Array.from({ length: to - from }, (_, offset) => headTypeOf(tokens, from + offset))
  return STRENGTH.find((type) => types.includes(type)) ?? 'party'
}

/** The claim from `start` on, which may lie before the list: 自带 | 客户, 与医院有 | 良好关系. */
function claimOf(phrase: Phrase, place: Place, start: number, said?: Breadth): Claim<'channel'> {
  const { tokens, first, next, end } = place
  const last = isWord(tokens[end], 'breadth') ? end + 1 : end
  const breadth = said ?? breadthOf(tokens.slice(Math.max(0, first - 1), last))
  const named = [
    ...(said === undefined ? termsOf(phrase, start, first - 1) : []),
    ...termsOf(phrase, first, next),
    ...termsOf(phrase, next + 1, end),
  ]
  const resource = resourceOf(tokens, [first, next], [start, end])
  const leaf: ChannelLeaf = {
    kind: 'channel',
    span: spanOf(phrase, start, last),
    resource: resource ?? 'customer',
    terms: leastGeneral(named),
    ...(breadth && { breadth }),
  }
  return { leaf, first: start, next: last, ...(resource === undefined && { notes: [UNNAMED] }) }
}

/** 资源 alone may be customers, channels or contacts; customers are what postings mean most. */
const UNNAMED: Note = { code: 'readings', params: { resource: 'customer channel network' } }

/** 熟悉 asks for less than to have: of a resource, or of channels that are named, and of nothing that is done there. */
function isFamiliar(place: Place): boolean {
  const { tokens, end } = place
  const isWhole = endsBefore(tokens, end) || isHavingJoint(tokens[end]) // 熟悉商超渠道 | 或有餐饮经验
  if (!isWord(tokens[knownFrom(place)], 'holding', 'know') || !isWhole) return false
  return namesAny(place)
}

/** A resource, or channels by their names. */
function namesAny({ tokens, first, next, head }: Place): boolean {
  return head === 'asset' || tokens.slice(first, next).some(isChannelName)
}

/** The verb right before the list, over 本 and other particles. */
function knownFrom({ tokens, first }: Place): number {
  let at = first - 1
  while (isWord(tokens[at], 'function-word', 'particle', 'degree')) at -= 1
  return at
}

/** 关系 alone says nothing: it takes with whom, or that it is preferred. */
function saysWith({ tokens, first, next, end }: Place): boolean {
  const isNamed = tokens.slice(first, next).some((token) => sortOf(token) !== undefined || isQualifying(token))
  return isNamed || end > next || isEnd(tokens[end])
}

function isQualifying(token: Token): boolean {
  return token.type === 'text' || isWord(token, 'industry') || isWord(token, 'function') || isWord(token, 'channel')
}

/** | 与各大医院有 | 良好的关系, | 在教育行业有 | 一定人脉: with whom or where stands before the verb. */
function frontedStart({ tokens, first }: Place, from: number): number {
  if (!isHaving(tokens[first - 1])) return first
  const start = Math.max(from, segmentStart(tokens, first - 1))
  for (let at = first - 2; at >= start; at--) {
    if (isAmong(tokens[at], COVERBS) && (at === start || !isOfList(tokens, at - 1))) return at
    if (isStop(tokens[at]) || isDoing(tokens[at]) || isWord(tokens[at], 'noun', 'experience')) break
  }
  return tradesStart(tokens, first - 1, start)
}

/** | 酒店行业和餐饮行业拥有 | 人脉: where needs no preposition where it is a trade. */
function tradesStart(tokens: readonly Token[], verb: number, start: number): number {
  let at = verb
  while (at > start && (isWord(tokens[at - 1], 'industry') || (at < verb && isJoint(tokens[at - 1])))) at -= 1
  while (at < verb && isJoint(tokens[at])) at += 1
  return at < verb ? at : verb + 1
}

/** The value of a field that asks for channels names them, with a head or without: 渠道资源：团餐、烘焙工坊. */
function readValue(phrase: Phrase): Claim<'channel'>[] {
  const { tokens } = phrase
  let first = 0
  while (isHaving(tokens[first])) first += 1
  let next = first
  while (
    next < tokens.length &&
    (isMark(tokens[next], ',()') || !(isStop(tokens[next]) || isOtherMatter(tokens[next])))
  )
    next += 1
  const terms = leastGeneral(termsOf(phrase, first, next))
  if (terms.length === 0 || tokens.slice(next).some((token) => isOtherMatter(token) && !isPreferring(token))) return []
  const resource = resourceOf(tokens, [first, next], [first, next]) ?? 'channel'
  return [{ leaf: { kind: 'channel', span: spanOf(phrase, first, next), resource, terms }, first, next }]
}
