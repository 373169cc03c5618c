import { kindsNamed } from '../../../kinds/names'
import { endsInAny, isAmong, joinedText, opensWithAny } from '../../../kinds/places'
import type { Kind, Modality } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { SPARED } from '../../../vocab/experience/conditions'
import { MODAL_VERBS } from '../../../vocab/experience/years'
import { LISTED_ABOVE } from '../../../vocab/layout'
import { CONDITIONS, PROVISOS } from '../../../vocab/modality'
import type { Draft, Member } from '../draft'
import { between, isGrouped, isOwned, isTimed, lifts, membersIn, phraseAt, withoutMembers } from '../draft'
import { isBetween, isGlue, isWhoeverHas } from '../glue'
import type { Stretch } from '../phrases'
import { isSparing } from './conditions'
import { isPost } from './posts'

/**
 * Joins what is asked for with what may stand in its place.
 *
 *   本科，5年经验者大专亦可                     →   本科 | 5年经验 & 大专
 *   大专以上，有相关经验者可降低学历要求           →   大专 | 相关经验
 *   5年以上经验，硕士可放宽至3年                 →   5年 | 硕士 & 3年
 *   3年经验，硕士经验不限                       →   3年 | 硕士 & 经验不限
 *   degree required; may be waived for PhDs   →   degree | PhD
 *
 * A relaxation whose condition nobody can read (优秀者可放宽至大专, 优秀者不限学历) asks for nothing: its leaf is dropped and its text stays
 * unparsed.
 */
export function joinRelaxations(draft: Draft): Draft {
  let result: Relaxing = { dropped: [], ...draft }
  draft.clause.tokens.forEach((token, at) => {
    if (isOwned(draft, at)) return
    if (isWord(token, 'connective', 'instead')) result = relax(result, at)
    else if (isWord(token, 'connective', 'waived')) result = waive(result, at)
    else if (isWord(token, 'connective', 'in-lieu')) result = replace(result, at)
  })
  const lifted = draft.members.flatMap((_, place) => (isLiftedForSome(draft, place) ? [place] : []))
  return withoutDropped(drop(result, lifted))
}

/** 能力强 | 者 | 不限学历, 退役 | 军人 | 不受年龄限制: lifted for whoever is as nobody can read, and for nobody else. */
function isLiftedForSome(draft: Draft, place: number): boolean {
  const { members, clause } = draft
  const member = members[place] as Member
  const { start } = phraseAt(draft, member.first)
  const isSpared = isSparing(draft, place)
  const isPerson = (token: Token) => token.text === '者' || (isSpared && endsInAny(token, SPARED))
  const person = clause.tokens.slice(0, member.first).findLastIndex(isPerson)
  return lifts(member) && person >= start && membersIn(draft, { start, end: person + 1 }).length === 0
}

/** A draft and the places of the members that ask for nothing. */
interface Relaxing extends Draft {
  readonly dropped: readonly number[]
}

/** CONDITION 可放宽 [KIND] [至 LOWERED]. */
function relax(draft: Relaxing, at: number): Relaxing {
  const phrase = conditionPhrase(draft, at)
  const lowered = membersIn(draft, { start: at + 1, end: phraseAt(draft, at).end })[0]
  const before = [
    ...membersIn(draft, { start: phrase.start, end: at }).filter((place) => isOfSomebody(draft.members[place])),
    ...(lowered === undefined ? [] : provisoOf(draft, at)),
  ]
  const kinds = lowered === undefined ? kindsNamedIn(draft, phrase) : [kindOf(draft, lowered)]
  const originals =
    kinds.length === 0
      ? lastDemand(draft, phrase.start, before)
      : kinds.flatMap((kind) => originalOf(draft, kind, phrase.start, before) ?? [])
  const condition = behindOtherAges(draft, before, originals)
  if (isOfAllAbove(draft, before.at(-1), at)) return drop(draft, condition)
  if (originals.length === 0)
    return kinds.length > 0 || isLowering(draft, at) || isForWhoever(draft, phrase.start, at)
      ? drop(draft, [...condition, lowered ?? []].flat())
      : draft
  if (condition.length === 0 && lowered === undefined) return draft
  if (condition.length === 0 && !isOfPosts(draft.clause.tokens.slice(phrase.start, at)))
    return drop(draft, [lowered ?? []].flat())
  return group(
    draft,
    originals,
    [...condition, lowered ?? []].flat().sort((a, b) => a - b),
  )
}

/** 本科30岁以下、硕士35岁以下、| 博士 | 可放宽至40岁: of what stands in front, all but what is relaxed; where several ages do, only what is behind the last. */
function behindOtherAges(draft: Draft, before: readonly number[], originals: readonly number[]): number[] {
  const ages = before.filter((place) => kindOf(draft, place) === 'age')
  const last = ages.length > 1 ? (ages.at(-1) ?? 0) : -1
  return before.filter((place) => place > last && !originals.includes(place))
}

/** 40岁以下，其中 | 司机年龄 | 可放宽至45岁: what one post is let off stands beside what is asked for the others. */
function isOfPosts(words: readonly Token[]): boolean {
  const isBesidePost = (token: Token) =>
    isWord(token, 'connective') || isMark(token, '、') || kindsNamed(token).length > 0
  const namesPost = (at: number) => words[at]?.type !== 'mark' && isWord(words[at + 1], 'noun', 'function')
  return words.some(isPost) && words.every((token, at) => isPost(token) || isBesidePost(token) || namesPost(at))
}

/** 男女不限 | 、有经验者可放宽: what is asked of nobody is no condition; 应届 says who somebody is. */
function isOfSomebody(member: Member | undefined): boolean {
  return member?.leaf.kind === 'experience' || !lifts(member)
}

/** 有客户资源者 | 以上条件均 | 可放宽: of all that was asked for, whatever it is. */
function isOfAllAbove({ clause: { tokens }, members }: Draft, last: number | undefined, at: number): boolean {
  const text = joinedText(tokens, members[last ?? -1]?.next ?? at, at)
  return LISTED_ABOVE.some((word) => text.includes(word))
}

/** 可放宽至大专 | ，但需有5年以上经验: on what condition, behind the comma. */
function provisoOf(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  const { end } = phraseAt(draft, at)
  const isProviso =
    isMark(tokens[end], ',') && isAmong(tokens[end + 1], PROVISOS) && isWord(tokens[end + 2], 'modality', 'required')
  return isProviso ? membersIn(draft, phraseAt(draft, end + 1)) : []
}

/** 硕士可放宽至 | 3 | of nothing that was asked for: whatever it is lowered to, no master is asked for. */
function isLowering({ clause: { tokens } }: Draft, at: number): boolean {
  return tokens[at + 1]?.type === 'number'
}

/** 有中级职称者 | 可适当放宽, | 具有 | 中级职称可适当放宽, where nothing was asked for: that is said of whoever has the title, which nobody has to have. */
function isForWhoever(draft: Draft, start: number, at: number): boolean {
  const { tokens } = draft.clause
  const last = draft.members[membersIn(draft, { start, end: at }).at(-1) ?? -1]
  const isHad = isWord(tokens[start], 'function-word', 'have')
  return last !== undefined && (isHad || tokens.slice(last.next - 1, at).some(isWhoeverHas))
}

/** KIND may be waived for CONDITION. */
function waive(draft: Relaxing, at: number): Relaxing {
  const own = phraseAt(draft, at)
  const isApart = at === own.start && isMark(draft.clause.tokens[at - 1], ',') // a degree is required, | unless
  const phrase = isApart ? { start: phraseAt(draft, at - 2).start, end: own.end } : own
  const mentioned = membersIn(draft, { start: phrase.start, end: at })
  const kinds = [...mentioned.map((place) => kindOf(draft, place)), ...kindsNamedIn(draft, { ...phrase, end: at })]
  return stand(draft, kinds, mentioned, membersIn(draft, { start: at + 1, end: phrase.end }), phrase.start)
}

/** CONDITION in lieu of KIND; In lieu of KIND, CONDITION. */
function replace(draft: Relaxing, at: number): Relaxing {
  const phrase = phraseAt(draft, at)
  const mentioned = membersIn(draft, { start: at + 1, end: phrase.end })
  const named = [...mentioned.map((place) => kindOf(draft, place)), ...kindsNamedIn(draft, { ...phrase, start: at })]
  const kinds: readonly Kind[] = named.length === 0 && at + 1 >= phrase.end ? ['education'] : named // experience accepted | in lieu |
  const before = membersIn(draft, { start: phrase.start, end: at })
  const isAhead = before.length === 0 && draft.clause.tokens.slice(phrase.start, at).every(isOr) // , or | in lieu of a degree, 8 years
  const beside = isAfterComma(draft, at) ? phrase.start - 2 : phrase.end + 1
  const condition = isAhead
    ? membersIn(draft, phraseAt(draft, beside))
    : before.length === 0
      ? whatMay(draft, at)
      : before
  const standing = stand(draft, kinds, mentioned, condition, phrase.start)
  return standing === draft && kinds.length > 0 ? drop(draft, [...condition, ...mentioned]) : standing
}

/** A diploma | , or higher, from a college may substitute | for …: behind remarks that commas part the verb's own subject opens the sentence. */
function whatMay(draft: Draft, at: number): number[] {
  const { tokens } = draft.clause
  let { start } = phraseAt(draft, at)
  while (isMark(tokens[start - 1], ',') && membersIn(draft, { start, end: at }).length === 0)
    start = phraseAt(draft, start - 2).start
  return opensWithAny(tokens[at], MODAL_VERBS) ? membersIn(draft, { start, end: at }) : []
}

/** A master's degree in any of these fields | , may be substituted | for two years: the comma parts a verb from what stands before it. */
function isAfterComma({ clause: { tokens } }: Draft, at: number): boolean {
  return isMark(tokens[at - 1], ',') && opensWithAny(tokens[at], MODAL_VERBS)
}

/** `condition` stands for what is asked for of these kinds; where it was said before, `mentioned` only names it again. */
function stand(
  draft: Relaxing,
  kinds: readonly Kind[],
  mentioned: readonly number[],
  condition: readonly number[],
  start: number,
): Relaxing {
  const said = [...new Set(kinds)].flatMap(
    (kind) => originalOf(draft, kind, start, condition) ?? originalOf(draft, kind, start, [], 'preferred') ?? [],
  )
  const others = condition.filter((place) => !said.includes(place))
  const instead = said.some((place) => condition.includes(place)) ? lastWay(draft, others) : others
  if (instead.length === 0 || (said.length === 0 && mentioned.length === 0)) return draft
  if (said.length === 0 && mentioned.every((place) => isBareExperience(draft.members[place]))) return draft
  if (said.length === 0) return group(draft, withField(draft, mentioned), instead)
  if (isAmongLevels(draft, instead[0] ?? 0)) return drop(draft, mentioned)
  const whole = withField(draft, said)
  const first = mentioned.find((place) => place === (instead[0] ?? 0) - 1) ?? instead[0] ?? 0 // or in lieu of | a degree, | 8 years
  const weighed = weighedAlike(draft, said, instead)
  return drop(group(weighed, isOtherWay(draft, first) ? withYears(draft, whole) : whole, instead), mentioned)
}

/** A degree is preferred; | mill experience | may substitute for it: what stands for a wish is wished for as well. */
function weighedAlike(draft: Relaxing, said: readonly number[], instead: readonly number[]): Relaxing {
  if (!said.every((place) => draft.members[place]?.modality === 'preferred')) return draft
  const members = draft.members.map(
    (member, place): Member => (instead.includes(place) ? { ...member, modality: 'preferred' } : member),
  )
  return { ...draft, members }
}

/** A master's with 2 years, a degree with 4 | , or | 8 years in lieu of a degree: one more way beside several levels. */
function isAmongLevels(draft: Draft, place: number): boolean {
  const levels = draft.members
    .slice(0, place)
    .filter(({ leaf, modality }) => leaf.kind === 'education' && modality === 'required')
  return levels.length > 1 && isOtherWay(draft, place)
}

/** A degree may be substituted for the required | experience |: it points at years that nobody reads, and asks for none. */
function isBareExperience(member: Member | undefined): boolean {
  return member?.leaf.kind === 'experience' && !isTimed(member) && member.leaf.scope === undefined
}

/** A degree with 2 years or | 6 years | in lieu of the degree: what stands behind the word of choice. */
function lastWay(draft: Draft, places: readonly number[]): readonly number[] {
  return places.slice(
    Math.max(
      0,
      places.findLastIndex((place) => isOtherWay(draft, place)),
    ),
  )
}

/** A degree with 4 years | , or | 10 years in lieu of the degree: the choice is with the level and its years. */
function isOtherWay(draft: Draft, place: number): boolean {
  return between(draft, place - 1, place).some(isOr)
}

function isOr(token: Token): boolean {
  return isWord(token, 'connective', 'or')
}

/** A degree | and 2 years |: the years right beside a level. */
export function withYears(draft: Draft, level: readonly number[]): number[] {
  const next = (level.at(-1) ?? -1) + 1
  return isTimed(draft.members[next]) && between(draft, next - 1, next).every(isBetween) ? [...level, next] : [...level]
}

/** A degree is waived with the field that it is in: Bachelor's degree | in Finance. */
export function withField(draft: Draft, places: readonly number[]): number[] {
  const whole = places.flatMap((place) => {
    const isInField = kindOf(draft, place) === 'education' && draft.members[place + 1]?.leaf.kind === 'major'
    return isInField && between(draft, place, place + 1).every(leadsToField) ? [place, place + 1] : [place]
  })
  return [...new Set(whole)]
}

/** Degree | in | Law, MBA | : | Finance, BSc | - | Botany. */
export function leadsToField(token: Token): boolean {
  return isGlue(token) || isMark(token, ':') || token.text === '-'
}

/** The phrase of a relaxation; its condition may stand before a comma: 5年以上经验者，学历可放宽至大专. */
export function conditionPhrase(draft: Draft, at: number): Stretch {
  const phrase = phraseAt(draft, at)
  if (phrase.start === 0 || membersIn(draft, { start: phrase.start, end: at }).length > 0) return phrase
  const { tokens } = draft.clause
  const last = draft.members[membersIn(draft, { start: 0, end: phrase.start }).at(-1) ?? -1]
  if (last?.modality === 'preferred') return phrase // 有经验者优先 | ，优秀者可放宽: a wish is no condition
  const isOfPerson = [tokens[phrase.start - 2], tokens[(last?.next ?? 0) - 1]].some(isWhoeverHas)
  const isOfPost = tokens[phrase.start - 3]?.text === '的' && isWord(tokens[phrase.start - 2], 'noun', 'function') // 要求有职称的 | 岗位
  return isOfPerson || isOfPost || opensCondition(draft, phrase.start - 2)
    ? { start: phraseAt(draft, phrase.start - 2).start, end: phrase.end }
    : phrase
}

/** 如有丰富经验，| 学历可放宽: the phrase before says on what condition. */
export function opensCondition(draft: Draft, at: number): boolean {
  const first = draft.clause.tokens[phraseAt(draft, at).start]
  return opensWithAny(first, CONDITIONS)
}

/** 学历可放宽, 降低学历要求: the kinds that are named instead of stated. */
function kindsNamedIn(draft: Draft, { start, end }: Stretch): Kind[] {
  const words = draft.clause.tokens.slice(start, end).filter((_, offset) => !isOwned(draft, start + offset))
  return [...new Set(words.flatMap(kindsNamed))]
}

/** What is asked for of a kind: before the relaxation, or within its phrase in front of the condition (本科以上可放宽至大专). */
function originalOf(
  draft: Draft,
  kind: Kind,
  start: number,
  inside: readonly number[],
  modality: Modality = 'required',
): number | undefined {
  const isAsked = (place: number) =>
    kindOf(draft, place) === kind &&
    !lifts(draft.members[place]) &&
    draft.members[place]?.modality === modality &&
    !draft.groups.some(([, ...others]) => others.flat().includes(place))
  const before = membersIn(draft, { start: 0, end: start }).filter(isAsked)
  if (kind === 'age') return before.at(-1) ?? inside.findLast(isAsked)
  return before.at(-1) ?? inside.find((place) => isAsked(place) && !isBareExperience(draft.members[place]))
}

/** 有驾照者可适当放宽 names nothing: the demand before it is meant, if it is of another kind than the condition. */
function lastDemand(draft: Draft, start: number, condition: readonly number[]): number[] {
  const last = membersIn(draft, { start: 0, end: start }).at(-1)
  if (last === undefined || condition.length === 0 || lifts(draft.members[last])) return []
  const kind = kindOf(draft, last)
  const isOther = (place: number) => kindOf(draft, place) !== kind || lifts(draft.members[place])
  return RELAXED.includes(kind) && condition.every(isOther) ? [last] : []
}

const RELAXED: readonly Kind[] = ['education', 'experience', 'age']

function kindOf({ members }: Draft, place: number): Kind {
  return (members[place] as Member).leaf.kind
}

/** What is relaxed and what stands for it; 5年，硕士可放宽至3年，| 博士可放宽至1年 |: one more way, where others stand for it already. */
function group(draft: Relaxing, originals: readonly number[], branch: readonly number[]): Relaxing {
  const isFree = (place: number) => !isGrouped(draft, place) && !draft.dropped.includes(place)
  const [asked, instead] = [
    originals.filter(isFree),
    branch.filter((place) => isFree(place) && !originals.includes(place)),
  ]
  if (instead.length === 0) return draft
  const others = asked.length === 1 ? othersBefore(draft, asked[0] ?? 0, isFree) : []
  if (asked.length > 0) return { ...draft, groups: [...draft.groups, [...others, asked, instead]] }
  const at = draft.groups.findIndex(([first]) => originals.length > 0 && originals.every((one) => first?.includes(one)))
  return at < 0 ? draft : { ...draft, groups: draft.groups.with(at, [...(draft.groups[at] ?? []), instead]) }
}

/** 2年门店经验 | 或 | 5年零售经验，大专可放宽至1年: what else would do, before that which is relaxed. */
function othersBefore(draft: Draft, place: number, isFree: (place: number) => boolean): number[][] {
  const others: number[][] = []
  for (let at = place - 1; at >= 0 && isFree(at) && draft.members[at]?.modality === 'required'; at--) {
    const gap = between(draft, at, at + 1)
    if (!gap.some(isOr) || !gap.every(isGlue)) break
    others.unshift([at])
  }
  return others
}

function drop(draft: Relaxing, places: readonly number[]): Relaxing {
  const free = places.filter((place) => !isGrouped(draft, place))
  return { ...draft, dropped: [...draft.dropped, ...free] }
}

function withoutDropped({ dropped, ...draft }: Relaxing): Draft {
  return dropped.length === 0 ? draft : withoutMembers(draft, new Set(dropped))
}
