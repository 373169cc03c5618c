import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../../text/wording'
import {
  CONCERNING,
  LIGHT_VERBS,
  PLACE_KINDS,
  PLACE_LEADS,
  SCOPE_LEADS,
  TOOL_LEADS,
} from '../../../vocab/experience/scope'
import { pastAside } from './aside'
import { pastDigression } from './digression'
import { isNaming, opensExamples, opensItem, partsItems } from './joints'
import { opensMoney } from './money'
import type { Stretch } from './trim'
import { isEdge, isInitials, isOfCompound, isOfWhatever, trim } from './trim'

/** coaching; managing teams, which is one word of the vocabularies. */
export const DOING = /^[a-z-]+ing(?: |$)/

/**
 * The members of the list that a stretch is, each without what holds it together. A bracket parts what is in it from what is around
 * it, and one that prefers or waives (（互联网优先）) narrows nothing.
 */
export function itemsOf(tokens: readonly Token[], [first, next]: Stretch): Stretch[] {
  const items: Stretch[] = []
  let start = first
  for (let at = first; at <= next; at++) {
    if (at < next && !partsList(tokens, at, [start, next])) continue
    const item = trim(tokens, [start, at])
    const isGeneral = at < next && opensExamples(tokens[at]) && isOfWhatever(tokens, item)
    const isSaid = !isGeneral && !isAnnounced(tokens, at, [start, next]) && !isLightLead(tokens, item, at)
    if (item[0] < item[1] && isSaid && !isFigures(tokens, item)) items.push(item)
    const close = at < next ? lastOfBreak(tokens, at, [first, next]) : at
    start = opensItem(tokens[close]) ? close : pastKind(tokens, close)
    at = close
  }
  return items
}

/** 茶馆、面馆等 | 单位 | 的采购: behind what parts the list, and behind the word for what kind of place its members are. */
function pastKind(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '等' && isAmong(tokens[at + 1], PLACE_KINDS) ? at + 2 : at + 1
}

/** including at least | one | ( | 1 | ) of the following: figures by themselves count, and name no work. */
function isFigures(tokens: readonly Token[], [first, next]: Stretch): boolean {
  return tokens.slice(first, next).every(({ type }) => type === 'number')
}

/** | 有关 | 仓储或配送的经验: it concerns what follows; alone before the noun it says that the work is related. */
function isConcerning(tokens: readonly Token[], at: number, next: number): boolean {
  return isAmong(tokens[at], CONCERNING) && at + 1 < next && !isEdge(tokens[at + 1])
}

function partsList(tokens: readonly Token[], at: number, [first, next]: Stretch): boolean {
  if (opensExamples(tokens[at]) || isNaming(tokens[at]) || isConcerning(tokens, at, next)) return true
  if (pastDigression(tokens, at) !== undefined || opensPlace(tokens, at, first)) return true
  const isPost = tokens[at]?.text === 'as' && isIndefinite(tokens[at + 1]) // the felting trade | as a | carder
  if (isPost && !isWord(tokens[at + 3], 'noun', 'language')) return true
  return partsItems(tokens[at]) && !isInitials(tokens, at)
}

/**
 * conducting surveys | in | rough terrain, building looms | with | AutoCAD: what is done, and where or with what, are two items; working in
 * mills says no more than the mills.
 */
function opensPlace(tokens: readonly Token[], at: number, first: number): boolean {
  const isTool = isAmong(tokens[at], TOOL_LEADS) && isWord(tokens[at + 1], 'skill')
  if (!isTool && (!isAmong(tokens[at], PLACE_LEADS) || isOfCompound(tokens, at) || opensMoney(tokens, at + 1)))
    return false
  const [start, end] = trim(tokens, [first, at])
  const alone = tokens[start]?.text ?? ''
  const isDone = DOING.test(alone) || alone.endsWith('ed')
  return !isDone || (end - start > 1 && tokens[at]?.text !== 'on') // advising farmers | on | soil
}

/** | handling | both kilns and looms, | managing | or working with suppliers: the verb says nothing that what follows does not. */
function isLightLead(tokens: readonly Token[], [first]: Stretch, at: number): boolean {
  if (!isAmong(tokens[first], LIGHT_VERBS)) return false
  return tokens[at]?.text === 'both' || isAmong(tokens[at + 1], SCOPE_LEADS)
}

/** the following areas | : what only leads up to a list; of dyes | : madder, woad | it says what they are. */
function isAnnounced(tokens: readonly Token[], at: number, [first, next]: Stretch): boolean {
  if (at >= next || !isMark(tokens[at], ':') || !isLatin(tokens[at - 1])) return false
  const isSaid = tokens.slice(first, at).some(({ text }) => text.endsWith('following') || text === 'these')
  return isSaid || isOfWhatever(tokens, trim(tokens, [first, at])) // one of these | trades:
}

/** The last token of what parts two items: of a window of years, of a bracket that narrows nothing; else the joint that stands there. */
function lastOfBreak(tokens: readonly Token[], at: number, stretch: Stretch): number {
  const past = pastDigression(tokens, at)
  if (past !== undefined && past <= stretch[1]) return past - 1
  return isMark(tokens[at], '(') ? pastAside(tokens, at, stretch) : at
}
