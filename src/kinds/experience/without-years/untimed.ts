import type { ExperienceLeaf, Scope } from '../../../model/constraint'
import type { Note } from '../../../model/role'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isHidden } from '../../../text/token'
import { endsInAny, isAmong, isLatin, opensWithAny } from '../../../text/wording'
import { BESIDE, COMPARED, DUTY_VERBS, NEWCOMER_WORK, REQUESTS, RICH, SOME } from '../../../vocab/experience/not-asked'
import { SHARED_SCOPE } from '../../../vocab/experience/scope'
import { CONDITIONS } from '../../../vocab/modality'
import { isDash } from '../../amount'
import { spanOf } from '../../as-written'
import { isJoint, isJointOrComma } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { isFullStop, isStop } from '../../phrase-ends'
import { internshipIn, isExperienceNoun } from '../noun'
import { pastDigression } from '../scope/digression'
import { readScope } from '../scope/read'
import { endOfObject, objectOf } from '../scope/shared'
import { scopeStart } from '../scope/stretch'
import { isAsserted, isGeneral, startOf } from './asserted'
import { readEquivalent } from './equivalent'
import { saysOther } from './not-asked'
import { readRelatedTo } from './related-to'
import { readExperienced } from './worked'

/** An experience with no duration: 有酒类企业采购工作经历, 相关经验, 银行背景, experience in retail. At `at` stands its noun. */
export function readUntimed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at])) return undefined
  const related = readRelatedTo(phrase, at)
  if (related !== undefined) return related
  if (saysOther(tokens, at) || isColleague(tokens, at)) return undefined
  if (isWord(tokens[at - 1], 'bound', 'max.after')) return undefined // 以下经验: what follows says which
  const whole = readEquivalent(phrase, at, from) ?? readExperienced(phrase, at)
  if (whole !== undefined) return whole
  const first = tokens[at]?.text === 'experienced' ? at : scopeStart(phrase, at, from)
  if (asksForNone(tokens, first, at)) return undefined
  const object = objectOf(phrase, at + 1)
  const next = endOfObject(phrase, at + 1, object)
  const around = readScope(phrase, [[first, at], object])
  const scope = withInternship(phrase, at, around)
  const isNamed = !isGeneral([...tokens.slice(first, at), ...tokens.slice(at + 1, next)])
  if (isWord(tokens[at], 'noun', 'background') ? !isNamed : scope === undefined && isAnybodys(tokens, first, at))
    return undefined
  const start = countedFrom(tokens, startOf(tokens, first, at))
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, start, next), ...(scope && { scope }) }
  const notes = breadthOf(tokens.slice(Math.max(0, first - 1), next + 1)) // 有一定的 | 工作经验
  return { leaf, first: start, next, ...(notes.length > 0 && { notes }) }
}

/** Experience of nothing that is named, which nobody demands; the necessary | skills and | experience: so every post would have it. */
function isAnybodys(tokens: readonly Token[], first: number, at: number): boolean {
  const isShared = isLatin(tokens[at]) && isJoint(tokens[at - 1]) && endsInAny(tokens[at - 2], SHARED_SCOPE)
  return isShared || !isAsserted(tokens, first, at)
}

/** | at least 500 hours of | loom experience, | 90 hours' | experience: so many hours are no years, and belong to what they count. */
function countedFrom(tokens: readonly Token[], start: number): number {
  const unit = tokens[start - 1]?.text === 'of' || isMark(tokens[start - 1], "'") ? start - 2 : start - 1
  const isCounted = isWord(tokens[unit], 'unit', 'count') && isLatin(tokens[unit])
  let first = isWord(tokens[unit - 1], 'bound') ? unit - 2 : unit - 1 // 100 | + | hours
  if (!isCounted || tokens[first]?.type !== 'number') return start
  while (isWord(tokens[first - 1], 'bound')) first -= 1
  return first
}

function asksForNone(tokens: readonly Token[], first: number, at: number): boolean {
  if (isOfDuty(tokens, first, at) || isCondition(tokens, first, at) || isAmong(tokens[at - 1], COMPARED)) return true
  return isLabel(tokens, first, at) || isCountedIn(tokens, first, at) || isDated(tokens, first, at)
}

/** | Experience must be | within the last 5 years: of the experience that was asked for before, it says when that was. */
function isDated(tokens: readonly Token[], first: number, at: number): boolean {
  const next = isWord(tokens[at + 1], 'modality', 'required') ? at + 2 : at + 1
  return first === at && next > at + 1 && isStop(tokens[at - 1]) && pastDigression(tokens, next) !== undefined
}

/** Experience: | preferred |, Experience: | an asset |: the value of a field may say no more than how it weighs. */
export function readWeighed(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { field, tokens } = phrase
  const isWished = isWord(tokens[0], 'modality', 'preferred.back')
  const isWeight = isWished || isWord(tokens[0], 'modality', 'required')
  if (field !== 'experience' || at > 0 || !isWeight || !isStop(tokens[1])) return undefined
  const leaf: ExperienceLeaf = { kind: 'experience', span: spanOf(phrase, 0, 1) }
  return { leaf: isWished ? { ...leaf, modality: 'preferred' } : leaf, first: 0, next: 1 }
}

/** You will work with | experienced | engineers. */
function isColleague(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'experienced' && isAmong(tokens[at - 1], BESIDE)
}

/** 实习 | 经历 with nothing before it is of any work, as an intern; 项目开发 | 或 | 实习经历 is of both. */
function withInternship({ tokens, source }: Phrase, at: number, around: Scope | undefined): Scope | undefined {
  const word = internshipIn(tokens[at])
  if (word === undefined || (around !== undefined && !isJoint(tokens[at - 1]))) return around
  const span = [word.start, word.end] as const
  return { ...around, others: [...(around?.others ?? []), { text: source.slice(...span), span, id: 'intern' }] }
}

/** 无 | 零售经验者 | ，必须…, 如有 | 直播经验者 | ，需…: of those who lack it, or have it, something else is asked. */
function isCondition(tokens: readonly Token[], first: number, at: number): boolean {
  if (isWord(tokens[first - 1], 'negation', 'without')) return true
  const next = isWord(tokens[at + 1], 'function-word', 'person') ? at + 2 : at + 1
  if (!isMark(tokens[next], ',') || !(isWord(tokens[next + 1], 'modality', 'required') || isRequest(tokens[next + 1])))
    return false
  return [tokens[first - 2], tokens[first - 1]].some((token) => opensWithAny(token, CONDITIONS))
}

/** 3年以上经验（含 | 实习经历 |）, 3年以上（含 | 出纳、会计等经历 |）: what counts towards the experience before the bracket. */
function isCountedIn(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[first - 3]
  const isOfTime = isExperienceNoun(before) || isWord(before, 'unit', 'year') || isWord(before, 'bound', 'min.after')
  if (!isMark(tokens[first - 2], '(') || !isOfTime || !isWord(tokens[first - 1], 'connective', 'within')) return false
  return tokens.slice(first, at + 1).some((token) => isOfNewcomer(token) || isWord(token, 'connective', 'exemplar'))
}

function isOfNewcomer(token: Token): boolean {
  return opensWithAny(token, NEWCOMER_WORK)
}

/** 若有相關經驗，| 請於履歷註明 |, 如有門市經驗，| 請附上 | 證明: what is told is hidden. */
function isRequest(token: Token | undefined): boolean {
  return isHidden(token) || opensWithAny(token, REQUESTS)
}

/** | 行业经验 |：具备餐厅开店经验, | Mill experience | – experience in felting: what the line is about, where it goes on with an experience of its own. */
function isLabel(tokens: readonly Token[], first: number, at: number): boolean {
  const isSetOff = isMark(tokens[at + 1], ':') || isDash(tokens[at + 1])
  if (!isSetOff || !isStop(tokens[first - 1])) return false
  const end = tokens.findIndex((token, place) => place > at + 1 && isFullStop(token))
  const rest = tokens.slice(at + 2, end < 0 ? undefined : end)
  return rest.some((token) => isExperienceNoun(token) || isWord(token, 'function-word', 'done'))
}

/** | Improve the checkout | experience: what guests and customers have; | Design | experience is of a trade. */
function isOfDuty(tokens: readonly Token[], first: number, noun: number): boolean {
  const opens = isStop(tokens[first - 1]) || isJoint(tokens[first - 1])
  const isAlone = first === noun - 1 || isBesideTrade(tokens, first)
  const isOfTrade = isAlone && isWord(tokens[first], 'function') && !endsInAny(tokens[noun], ['s'])
  return opens && isAmong(tokens[first], DUTY_VERBS) && !isOfTrade
}

/** Design | and | drafting, Design | , | Permitting: a trade with another beside it, where Design and deliver is of two duties. */
function isBesideTrade(tokens: readonly Token[], first: number): boolean {
  const beside = tokens[first + 2]
  if (!isJointOrComma(tokens[first + 1]) || isAmong(beside, DUTY_VERBS)) return false
  return isWord(beside, 'function') || endsInAny(beside, ['ing'])
}

/** 丰富 and 一定 set no number: they are noted. */
function breadthOf(words: readonly Token[]): Note[] {
  const says = (list: readonly string[]) =>
    words.some((token) => list.some((text) => token.text === text || token.text === `${text}的`))
  if (says(RICH)) return [{ code: 'rich' }]
  return says(SOME) ? [{ code: 'some' }] : []
}
