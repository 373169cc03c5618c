import type { Claim } from '../../../kinds/kind'
import type { ExperienceLeaf } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isIndefinite, isLatin } from '../../../text/wording'
import { LICENCE_HEADS, LICENCE_TAILS } from '../../../vocab/licences/beside/nouns'
import { ABSENCE, NOT, OTHER, PROMISES, UNLESS } from '../../../vocab/negation'
import { opensCondition } from '../condition-phrase'
import type { Draft, Member } from '../draft'
import {
  between,
  isByItself,
  isGrouped,
  isOfCareer,
  isTimed,
  lifts,
  membersIn,
  phraseAt,
  rankOf,
  withoutMembers,
} from '../draft'
import { isGlue, isGlueOr, isWhoeverHas } from '../glue'
import { withField, withYears } from '../whole-level'

/**
 * Joins a level with the years that are asked of whoever lacks it.
 *
 *   本科以上，无本科学历者需8年以上经验                       →   本科 | 8年
 *   Candidates without a degree must have 8 years of experience   →   degree | 8 years
 *   If you do not have a degree, 5 years of experience            →   degree | 5 years
 *
 * So it joins experience with what is asked of whoever has none, and drops what somebody may lack without anything in its place.
 *
 *   3年经验，无经验者须具备大专学历                              →   3年 | 大专
 *   如无导游证，可培训                                         →   nothing
 *
 * And a field, or a paper, with the years of whoever took another or holds none.
 *
 *   食品专业，非食品专业须有2年经验                               →   食品专业 | 2年
 *   茶艺师证，无证者须有2年经验                                   →   茶艺师证 | 2年
 *   若非園藝科系者，需具園藝師證照                                →   園藝科系 | 園藝師證照
 *   英语专业须专业八级，非英语专业须英语六级                          →   英语专业 & 专业八级 | 英语六级
 *   英语六级，英语专业须专业八级                                   →   英语六级 | 英语专业 & 专业八级
 *
 * Whoever may have a lower level is said to have it, and what is asked for with it.
 *
 *   本科以上，如为大专学历，须5年以上经验                            →   本科 | 大专 & 5年
 */
export function joinLacking(draft: Draft): Draft {
  let result = draft
  const said = new Set<number>()
  draft.members.forEach((_, place) => {
    if (saysWho(draft, place) || mayLack(draft, place)) said.add(place)
    result = joinAt(draft, result, place, said)
  })
  return said.size === 0 ? result : withoutMembers(result, said)
}

/** What has been joined so far, and the way that the member at the place of the draft as it was makes up for. */
function joinAt(draft: Draft, result: Draft, place: number, said: Set<number>): Draft {
  const kind = lackedBefore(draft, place)
  if (kind !== undefined) return joinLacked(result, place, kind)
  if (isUnless(draft, place)) return joinUnless(result, place)
  if (isTestOfField(draft, place)) return joinWays(result, [place - 1], [place, place + 1])
  if (isSupposed(draft, place)) return joinWays(result, askedOf(draft, place), [place, place + 1])
  if (isInexperienced(draft, place)) return joinInexperienced(result, place, said)
  const isMadeUpFor = isLacked(draft.clause.tokens, draft.members[place] as Member) && isInstead(draft, place + 1)
  return isMadeUpFor ? joinLevel(result, place, said) : result
}

/** 英语六级，| 英语专业 | 需 | 专业八级: a higher test of the language is asked of those who took it as their field. */
function isTestOfField(draft: Draft, place: number): boolean {
  const [test, field, other] = [place - 1, place, place + 1].map((at) => draft.members[at]?.leaf)
  if (test?.kind !== 'language' || field?.kind !== 'major' || other?.kind !== 'language') return false
  const isOfIt = other.certificates !== undefined && other.language === test.language
  return isOfIt && between(draft, place, place + 1).some((token) => isWord(token, 'modality', 'required'))
}

/** 本科以上，| 如为 | 大专学历 | ，须 | 5年以上经验: less than was asked for, and the years that make up for it. */
function isSupposed(draft: Draft, place: number): boolean {
  const level = draft.members[place] as Member
  const [asked = -1] = askedOf(draft, place)
  if (rankOf(level) < 0 || rankOf(draft.members[asked]) <= rankOf(level)) return false
  return opensCondition(draft, level.first) && isInstead(draft, place + 1)
}

function askedOf(draft: Draft, place: number): number[] {
  const asked = askedBefore(draft, place)
  return asked === undefined ? [] : withYears(draft, withField(draft, [asked]))
}

function joinWays(draft: Draft, way: readonly number[], other: readonly number[]): Draft {
  return [...way, ...other].some((one) => isGrouped(draft, one))
    ? draft
    : { ...draft, groups: [...draft.groups, [way, other]] }
}

/** With the level that was asked for before, or else with that which is lacked. */
function joinLevel(draft: Draft, place: number, said: Set<number>): Draft {
  const asked = askedBefore(draft, place)
  if (asked !== undefined) said.add(place)
  const level = asked === undefined ? withField(draft, [place]) : withYears(draft, withField(draft, [asked]))
  if (level.some((one) => isGrouped(draft, one))) return draft
  return { ...draft, groups: [...draft.groups, [level, [place + 1]]] }
}

/** …，| 非食品专业须有 | 2年经验, …，| 无证照者须有 | 2年经验: what is lacked by those of whom the years are asked. */
function lackedBefore(draft: Draft, place: number): 'major' | 'certificate' | undefined {
  if (!(isTimed(draft.members[place]) || isUntimed(draft, place)) || isGrouped(draft, place)) return undefined
  const gap = between(draft, place - 1, place)
  const not = gap.findIndex((token) => endsInAny(token, OTHER) || isWord(token, 'negation', 'without'))
  const isField = endsInAny(gap[not], OTHER)
  const noun = gap.findIndex((token, at) => at > not && (isField ? isFieldNoun(token) : isPaperNoun(token)))
  if (not < 0 || noun < 0 || noun - not > LONGEST_FIELD) return undefined
  const isRest = gap.toSpliced(not, noun - not + 1).every(isGlueOr(',;('))
  return isRest ? (isField ? 'major' : 'certificate') : undefined
}

/** What may be asked for in place of a field or of a paper without years: a language, or instead of the paper beside it a level or a field. */
function isUntimed({ members }: Draft, place: number): boolean {
  const kind = members[place]?.leaf.kind
  if (kind !== 'education' && kind !== 'major') return kind === 'language'
  return members[place - 1]?.leaf.kind === 'certificate'
}

function isFieldNoun(token: Token): boolean {
  return isWord(token, 'noun', 'major') || isWord(token, 'field')
}

function isPaperNoun(token: Token): boolean {
  return isWord(token, 'form-field', 'certificate') || endsInAny(token, LICENCE_HEADS) || isAmong(token, LICENCE_TAILS)
}

/** | 若非 | 園藝科系者，需具 | 園藝師證照: the field, or what is asked of whoever took another. */
function isUnless({ clause: { tokens }, members }: Draft, place: number): boolean {
  const field = members[place]
  return field?.leaf.kind === 'major' && isAmong(tokens[field.first - 1], UNLESS)
}

function joinUnless(draft: Draft, place: number): Draft {
  const other = draft.members[place + 1]
  const isNext = other !== undefined && between(draft, place, place + 1).every(isGlueOr(','))
  if (!isNext || [place, place + 1].some((one) => isGrouped(draft, one))) return draft
  const { end } = phraseAt(draft, other.first)
  return { ...draft, groups: [...draft.groups, [[place], membersIn(draft, { start: other.first, end })]] }
}

/** Tokens of the longest name of a field, with what stands before it. */
const LONGEST_FIELD = 6

/** With the field or the paper that was asked for right before, and the experience that it needs none of, or the language that it is with. */
function joinLacked(draft: Draft, place: number, kind: 'major' | 'certificate'): Draft {
  const before = draft.members[place - 1]
  const isWith = lifts(before) || before?.leaf.kind === 'language'
  const [field, beside] = isWith ? [place - 2, place - 1] : [majorBefore(draft, place), undefined]
  const member = draft.members[field]
  if (member?.leaf.kind !== kind || lifts(member) || !isByItself(draft, field)) return draft
  return { ...draft, groups: [...draft.groups, [[field, beside ?? []].flat(), [place]]] }
}

/** 食品专业 | 大专: the field, or that before the level beside it. */
function majorBefore(draft: Draft, place: number): number {
  return draft.members[place - 1]?.leaf.kind === 'education' ? place - 2 : place - 1
}

/** 无烘焙经验者须具备 | 大专学历: whoever has no experience is asked for something else. */
function isInexperienced(draft: Draft, place: number): boolean {
  const [member, other] = [draft.members[place], draft.members[place + 1]]
  if (member === undefined || !isOfCareer(other) || isTimed(other)) return false
  return asksInexperienced(draft.clause.tokens, member) && between(draft, place, place + 1).every(isGlueOr(','))
}

/** 无烘焙经验 | 者 | 须具备 |, within the claim and right behind it. */
function asksInexperienced(tokens: readonly Token[], { leaf, first, next }: Claim): boolean {
  if (leaf.kind !== 'experience' || leaf.unrestricted !== true) return false
  const words = tokens.slice(Math.max(first, next - LONGEST_ASKING), next + LONGEST_ASKING)
  return words.some(isWhoeverHas) && words.some((token) => isWord(token, 'modality', 'required'))
}

/** Tokens of the longest way to ask somebody for something. */
const LONGEST_ASKING = 2

/** With the experience that was asked for before, or else with that which is lacked. */
function joinInexperienced(draft: Draft, place: number, said: Set<number>): Draft {
  const { leaf, ...lacking } = draft.members[place] as Member
  const asked = draft.members.findLastIndex(
    (one, at) => at < place && one.leaf.kind === 'experience' && isOfCareer(one),
  )
  const { end } = phraseAt(draft, draft.members[place + 1]?.first ?? 0)
  const instead = membersIn(draft, { start: draft.members[place]?.next ?? end, end })
  if ([asked, ...instead].some((one) => isGrouped(draft, one))) return draft
  if (asked >= 0) {
    said.add(place)
    return { ...draft, groups: [...draft.groups, [[asked], instead]] }
  }
  const { unrestricted: _, ...had } = leaf as ExperienceLeaf
  const members = draft.members.with(place, { ...lacking, leaf: had })
  return { ...draft, members, groups: [...draft.groups, [[place], instead]] }
}

/** 如 | 无 | 本科学历 |，可培训, | 无 | 茶艺师证 | 者公司安排培训, 无 | 茶艺师证 |，入职后考取: what somebody may lack, and only a promise follows. */
function mayLack({ clause: { tokens }, members }: Draft, place: number): boolean {
  const member = members[place] as Member
  return isLacked(tokens, member) && isPromise(tokens, member.next)
}

function isPromise(tokens: readonly Token[], at: number): boolean {
  let next = isWhoeverHas(tokens[at]) ? at + 1 : at
  if (isMark(tokens[next], ',')) next += 1
  const words = [tokens[next], tokens[next + 1]].map((token) => token?.text).join(isLatin(tokens[next]) ? ' ' : '')
  return next > at && (isWord(tokens[next], 'negation', 'acceptable') || PROMISES.some((one) => words.startsWith(one)))
}

/** A degree, or 8 years in a mill | without a degree |: of whom so many years are asked. */
function saysWho({ clause, members }: Draft, place: number): boolean {
  const member = members[place] as Member
  if (member.leaf.kind !== 'education' || !isTimed(members[place - 1])) return false // 高中，1年经验，| 无经验可 |
  if (askedBefore({ members }, place) === undefined) return false
  return isLacked(clause.tokens, member)
}

/** without | a degree, not have | a degree, 无 | 本科学历, 不具备 | 本科学历, 无 | 茶艺师证. */
function isLacked(tokens: readonly Token[], { leaf, first }: Claim): boolean {
  if (leaf.kind !== 'certificate' && (leaf.kind !== 'education' || leaf.min === undefined)) return false
  let at = first - 1
  while (isIndefinite(tokens[at]) || isWord(tokens[at], 'function-word', 'particle')) at -= 1
  if ([first, at].some((place) => isWord(tokens[place], 'negation', 'without'))) return true
  const isHad = isWord(tokens[at], 'function-word', 'have')
  return isAmong(tokens[at], ABSENCE) || (isHad && endsInAny(tokens[at - 1], NOT))
}

/** 无本科学历 |, without | any experience |: of whoever lacks something that may have been asked for before. */
export function speaksOfLack(tokens: readonly Token[], claim: Claim): boolean {
  return isLacked(tokens, claim) || asksInexperienced(tokens, claim)
}

/** …, | 5 years of experience | are asked for in its place, or of whoever has no paper anything: 無教師證 | 者須 | 大學畢業. */
function isInstead(draft: Draft, place: number): boolean {
  const member = draft.members[place]
  if (member === undefined || member.modality === 'preferred' || isGrouped(draft, place)) return false
  const gap = between(draft, place - 1, place)
  return (isTimed(member) || isAskedOfHolder(draft, place - 1, gap)) && gap.every(leadsToYears)
}

/** 無教師證 | 者須. */
function isAskedOfHolder({ members }: Draft, place: number, gap: readonly Token[]): boolean {
  const isAsked = gap.some((token) => isWord(token, 'modality', 'required'))
  return members[place]?.leaf.kind === 'certificate' && isAsked && gap.some(isWhoeverHas)
}

/** a degree | must have | 8 years, 本科学历者 | 需 | 8年. */
function leadsToYears(token: Token): boolean {
  return isGlue(token) || isMark(token, ',') || token.type === 'text' || isWord(token, 'modality', 'required')
}

/** The level, or the paper, that was asked for before, of which the lack only speaks again. */
function askedBefore({ members }: Pick<Draft, 'members'>, place: number): number | undefined {
  const before = members.slice(0, place).findLastIndex(({ leaf }) => leaf.kind === members[place]?.leaf.kind)
  return lifts(members[before]) || members[before]?.modality !== 'required' ? undefined : before
}
