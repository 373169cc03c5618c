import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isLatin } from '../../text/wording'
import { SCARCE } from '../../vocab/holding'
import { TRADESPEOPLE_ENDS } from '../../vocab/major/no-field'
import { KNOWN_OF, OF_WHOM, WITHIN } from '../../vocab/particles'
import { isHavingJoint, isJoint } from '../joints'
import { isStop } from '../phrase-ends'
import { isRefusedAtOnce } from '../refused'
import { opensOwn, startsAnew } from './list'
import type { Place } from './place'
import { restOf } from './place'
import { isOffered, isSupplied } from './supplied'
import { endsBefore, isDoing, isEnd, isHaving, isPreferring, segmentStart } from './words'

/**
 * How a resource is stated: `held` as the candidate's own, `familiar` as what the candidate knows, or not at all.
 *
 *   自带客户 · 有渠道资源 · 丰富的人脉 · 客户资源优先                → held
 *   熟悉商超渠道                                                → familiar
 *   公司提供客户资源 · 无需自带客户 · 开发客户资源 · 渠道资源的维护     → nothing
 */
export function statementOf(place: Place): 'held' | 'familiar' | undefined {
  if (isKnownBehind(place)) return 'familiar'
  if (isSupplied(place) || isOfAnother(place) || isOfNobody(place) || isOnlyKnown(place)) return undefined
  const verb = verbBefore(place)
  const isLoose = place.head === 'party' || isIdle(place)
  if (verb === undefined) return !isLoose && (isStatedAlone(place) || isNeeded(place)) ? 'held' : undefined
  if (isLifted(place, verb) || isWorkedOn(place, verb)) return undefined
  if (isWord(place.tokens[verb], 'holding', 'bring')) return 'held'
  return isLoose ? undefined : statementBy(place, verb)
}

/** 对渠道资源 | 有一定的 | 了解: what is had of it is knowledge. */
function isOnlyKnown({ tokens, end }: Place): boolean {
  return isHaving(tokens[end]) && isWord(tokens[end + 1], 'noun', 'know')
}

/** 对 | 商超渠道 | 熟悉: the verb stands behind what a preposition puts before it. */
export function isKnownBehind({ tokens, first, end }: Place): boolean {
  return isAmong(tokens[first - 1], KNOWN_OF) && isWord(tokens[end], 'holding', 'know')
}

function statementBy(place: Place, verb: number): 'held' | 'familiar' | undefined {
  const token = place.tokens[verb]
  if (isWord(token, 'holding', 'gather')) return isGathered(place, verb) ? 'held' : undefined
  if (isBeside(place, verb)) return undefined
  if (isHad(token)) return isAsset(place) ? 'held' : undefined
  return isWord(token, 'holding', 'know') ? 'familiar' : undefined
}

/** correspond | with customers |, a team | with limited resources |: with whom or what work is done. */
function isBeside(place: Place, verb: number): boolean {
  if (place.tokens[verb]?.text !== 'with' || place.first - verb > 2) return false
  return isAmong(place.tokens[place.first], SCARCE) || (place.head === 'bare' && !saysHowMuch(place))
}

/** 资源 | 嗅觉: the head alone, which says of what something else is. */
function isIdle({ tokens, first, next, end }: Place): boolean {
  return next - first === 1 && isWord(tokens[first], 'resource-head', 'asset') && tokens[end]?.type === 'text'
}

/** 多年积累的丰富客户资源, 有 | 积累客户资源 | 者优先; 善于积累客户资源 only says how one works. */
function isGathered(place: Place, verb: number): boolean {
  return saysHowMuch(place) || isHaving(place.tokens[verb - 1]) || isPreferring(place.tokens[place.end])
}

/** prospective customers, Mandarin-speaking clients: not had yet, or told apart by what they speak. */
function isOfNobody({ tokens, first, next }: Place): boolean {
  return tokens
    .slice(first, next)
    .some((token) => isWord(token, 'holding', 'prospect') || (isLatin(token) && isWord(token, 'language')))
}

/** The verb that the phrase is the object of: the nearest before it between two commas; 与医院有 | 良好关系. */
function verbBefore({ tokens, first }: Place): number | undefined {
  const start = segmentStart(tokens, first)
  let weak: number | undefined
  let isBeside = false // 具备整合能力 | 和客户资源, 有行业积累 | 和客户资源: what stands before the joint has no hand in it
  for (let at = first - 1; at >= start; at--) {
    const token = tokens[at]
    if (opensOwn(tokens, at)) return weak
    if (isNounBeside(token) && isJoint(tokens[at + 1])) isBeside = true
    else if (token?.text === 'with') weak ??= at
    else if (isBeside && !isHad(token)) continue
    else if (isHad(token) || isDoing(token) || isWord(token, 'noun', 'know', 'work')) return at
  }
  return weak
}

function isNounBeside(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'ability', 'experience') || isWord(token, 'holding', 'gather')
}

/** 维护 | 已有客户资源: what is there already is what is worked on. */
function isWorkedOn({ tokens }: Place, verb: number): boolean {
  return isDoing(tokens[verb - 1]) && isWord(tokens[verb], 'breadth', 'stable')
}

/** A verb of having, or a joint that holds one: 或有, 及有, 且具备. */
function isHad(token: Token | undefined): boolean {
  return isHaving(token) || isHavingJoint(token)
}

/** With a verb of having: an asset; a bare word where it says how much, or where nothing follows it. */
function isAsset(place: Place): boolean {
  return place.head !== 'bare' || saysHowMuch(place) || endsBefore(place.tokens, place.end) || isOneOfMany(place)
}

/** 有渠道 | 、有人脉, 有客户 | 有资源: each has a verb of its own. */
function isOneOfMany({ tokens, end }: Place): boolean {
  return isHaving(tokens[isJoint(tokens[end]) ? end + 1 : end])
}

/** Without a verb: an asset that says how much, or that is preferred, or that is all that is said. */
function isStatedAlone(place: Place): boolean {
  const { tokens, first, end, head } = place
  if (isWord(tokens[first - 1], 'negation', 'without') || isOffered(place)) return false
  if (head === 'bare') return isMuchAlone(place)
  if (isAmong(tokens[first - 1], WITHIN)) return false // in | local government
  if (saysHowMuch(place) || sharesBreadth(place)) return true
  if (head === 'relation') return false
  if (isPreferring(tokens[end]) || isWord(tokens[end], 'function-word', 'person') || isPreferring(tokens[end + 1]))
    return true
  return endsBefore(tokens, end) && (isStop(tokens[first - 1]) || isWord(tokens[first - 1], 'modality'))
}

/** | 良好的华东建材渠道 |: how much there is of it opens the phrase, and nothing follows. */
function isMuchAlone({ tokens, first, end }: Place): boolean {
  return isWord(tokens[first], 'breadth') && isStop(tokens[first - 1]) && endsBefore(tokens, end)
}

/** 丰富的客户资源, 客户资源丰富, an extensive network. */
function saysHowMuch({ tokens, first, next, end }: Place): boolean {
  return [tokens[first - 1], ...tokens.slice(first, next), tokens[end]].some((token) => isWord(token, 'breadth'))
}

/** 丰富的门店经验 | 及 | 供应商资源, 人脉 | 或 | 经验丰富: how much of both there is stands before the experience, or behind it. */
function sharesBreadth({ tokens, first, end }: Place): boolean {
  if (isJoint(tokens[end]) && isWord(tokens[end + 1], 'noun', 'experience')) return isWord(tokens[end + 2], 'breadth')
  if (!isJoint(tokens[first - 1]) || !isWord(tokens[first - 2], 'noun', 'experience')) return false
  return tokens.slice(segmentStart(tokens, first), first - 2).some((token) => isWord(token, 'breadth'))
}

/** 客户资源 | 管理经验, 渠道资源 | 的开发, relationship | building: the phrase only says of what something else is. */
function isQualifier({ tokens, next, end }: Place): boolean {
  if (isJoint(tokens[end])) return isOneMember(tokens, next, end)
  if (endsBefore(tokens, end) || isHaving(tokens[end])) return false // 有客户 | 有渠道
  if (isLatin(tokens[next - 1])) return end === next && !isEnglishTail(tokens, end)
  const isOf = tokens[end]?.text === '的'
  if (isOf && isStop(tokens[end + 1])) return false
  const rest = restOf(tokens, end)
  return rest.some(isOfSomething) || (isOf && !rest.some((word) => isEnd(word) && !isStop(word)))
}

function isOfAnother(place: Place): boolean {
  return isQualifier(place) && !isGrown(place) && !isOfPerson(place)
}

/** 拥有稳定客源 | 之发型设计师, 有客户资源 | 的可谈: whoever has it stands behind 的, by a title or by nothing. */
function isOfPerson(place: Place): boolean {
  const { tokens, end } = place
  if (!isHaving(tokens[verbBefore(place) ?? -1]) || !isAmong(tokens[end], OF_WHOM)) return false
  const rest = restOf(tokens, end + 1)
  return (
    isWord(rest[0], 'negation', 'acceptable') ||
    rest.some(
      (token) =>
        isWord(token, 'seniority') || isWord(token, 'function-word', 'person') || endsInAny(token, TRADESPEOPLE_ENDS),
    )
  )
}

/** 拥有良好的人脉和关系 | 发展: so good that it is had, a verb that ends the phrase is a noun. */
function isGrown(place: Place): boolean {
  const { tokens, end } = place
  const verb = tokens[verbBefore(place) ?? -1]
  return isHaving(verb) && saysHowMuch(place) && isDoing(tokens[end]) && isStop(tokens[end + 1])
}

/** 渠道资源和市场的 | 开发, network and system | knowledge: what closes the list has the phrase for a part of it. */
function isOneMember(tokens: readonly Token[], next: number, end: number): boolean {
  if (isDoing(memberAt(tokens, end + 1).at(-1))) return true
  return isLatin(tokens[next - 1]) && end === next && !startsAnew(tokens[end + 1])
}

/** The member of a list that begins at `at`. */
function memberAt(tokens: readonly Token[], at: number): readonly Token[] {
  let next = at
  while (!isStop(tokens[next]) && !isJoint(tokens[next])) next += 1
  return tokens.slice(at, next)
}

function isEnglishTail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    isWord(token, 'function-word', 'particle') ||
    isWord(token, 'connective') ||
    isWord(token, 'negation', 'acceptable', 'unrestricted')
  )
}

function isOfSomething(token: Token): boolean {
  return (
    isDoing(token) ||
    token.text.endsWith('能力') ||
    isWord(token, 'noun', 'experience', 'ability', 'know', 'work', 'management') ||
    isWord(token, 'function') ||
    isWord(token, 'negation', 'unrestricted')
  )
}

/** 无需自带客户, 不要求有资源: the verb is denied; 无客户资源者勿扰 asks for it after all. */
function isLifted({ tokens, end }: Place, verb: number): boolean {
  let at = verb - 1
  while (isWord(tokens[at], 'function-word', 'degree', 'particle') || isWord(tokens[at], 'modality', 'required'))
    at -= 1
  return isWord(tokens[at], 'negation') && !isRefusedAtOnce(tokens, end)
}

/** 无客户资源者勿扰: whoever lacks it is turned away. */
function isNeeded({ tokens, first, end }: Place): boolean {
  return isWord(tokens[first - 1], 'negation', 'without') && isRefusedAtOnce(tokens, end)
}
