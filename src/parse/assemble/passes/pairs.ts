import { isDash } from '../../../kinds/amount'
import { isOrMark } from '../../../kinds/joints'
import { isFullStop } from '../../../kinds/phrase-ends'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isLatin } from '../../../text/wording'
import type { Draft, Member } from '../draft'
import { between, isByItself, isTimed, lifts, monthsOf, rankOf } from '../draft'
import { isBetween, isGlue, isGlueOr, isWhoeverHas, withoutAside } from '../glue'
import { withField } from '../whole-level'
import { isFewer } from './bracketed'

/**
 * Joins levels that each come with their years, again and again; a higher level beside them needs none.
 *
 *   硕士2年、本科3年、大专5年以上工作经验   →   硕士 & 2年 | 本科 & 3年 | 大专 & 5年
 *   Master's with 2 years, Bachelor's with 4 years   →   Master's & 2 years | Bachelor's & 4 years
 *   CA: 2 years, CA Inter: 5 years   →   CA & 2 years | CA Inter & 5 years
 *   3 years with a Bachelor's, 1 year with a Master's   →   3 years & Bachelor's | 1 year & Master's
 *   博士；硕士2年、本科3年                →   博士 | 硕士 & 2年 | 本科 & 3年
 *   本科，3年经验；硕士，1年；博士不限     →   本科 & 3年 | 硕士 & 1年 | 博士 & 不限
 *   大专，3年经验；本科，2年经验           →   大专 & 3年 | 本科 & 2年
 *   大专以上（大专，3年；本科，2年）        →   大专, 大专 & 3年 | 本科 & 2年
 *   5 years with a Bachelor's, or 3 with a Master's, or a PhD   →   5 & Bachelor's | 3 & Master's | PhD
 *   硕士以上；本科需5年以上经验            →   硕士 | 本科 & 5年
 *   硕士（含应届），本科需5年以上经验       →   硕士 & 应届 | 本科 & 5年
 *   Bachelor's and 4 years, Master's and 2 years, or 8 years   →   … | 8 years
 *   5年以上经验（硕士3年、博士1年）          →   5年 | 硕士 & 3年 | 博士 & 1年
 *   5年以上经验，硕士可放宽至3年，博士不限     →   5年 | 硕士 & 3年 | 博士 & 不限
 *   硕士1年、本科3年。高级职称不受年限限制    →   硕士 & 1年 | 本科 & 3年 | 高级职称 & 不限
 */
export function joinPairs(draft: Draft): Draft {
  const [tight, loose] = [pairsIn(draft), loosePairsIn(draft)]
  const pairs = loose.length > tight.length ? loose : tight
  if (pairs.length === 0 || !areWays(draft, pairs)) return draft
  const ranks = pairs.map((pair) => rankIn(draft, pair))
  const highest = Math.max(...ranks)
  const isHigher = (way: readonly number[]) => way.length > 0 && highest >= 0 && rankIn(draft, way) > highest
  const end = (pairs.at(-1)?.at(-1) ?? 0) + 1
  const [above, behind] = [wayAbove(draft, pairs[0]?.[0] ?? 0), wayBehind(draft, end)]
  if (isBehindOther(draft, pairs[0]?.[0] ?? 0)) return draft
  const relaxed = draft.groups.findIndex((group) => isRelaxed(draft, group, pairs[0]?.[0] ?? 0))
  if (relaxed >= 0)
    return { ...draft, groups: draft.groups.with(relaxed, [...(draft.groups[relaxed] ?? []), ...pairs]) }
  const spared = groupOfLast(draft, pairs)
  if (spared !== undefined) return spared
  const ways = [...[above].filter(isHigher), ...pairs, ...[behind].filter(isHigher)]
  const branches = [...yearsOfOthers(draft, pairs), ...ways, ...yearsOfLack(draft, end)]
  return branches.length < 2 ? draft : { ...draft, groups: [...draft.groups, branches] }
}

/** Levels that differ; or what a joint offers; or marks set off the years of levels and of papers that are kin. */
function areWays(draft: Draft, pairs: readonly (readonly number[])[]): boolean {
  const levels = pairs.map((pair) => levelIn(draft, pair))
  const areApart = !levels.includes(undefined) && new Set(levels).size === pairs.length
  if (areApart || areOffered(draft, pairs)) return true
  return (
    pairs.every((pair) => isSetOff(draft, pair)) &&
    (pairs.some((pair) => rankIn(draft, pair) >= 0) || areKin(draft, pairs))
  )
}

/** CA: 2 years, CA Inter: 5 years; a CPA (2 years); a driving licence (3 years) are asked for both. */
function areKin({ members }: Draft, pairs: readonly (readonly number[])[]): boolean {
  const families = pairs.flat().flatMap((place) => {
    const leaf = members[place]?.leaf
    return leaf?.kind === 'certificate' ? leaf.terms.map(({ id }) => id?.split('.')[0]) : []
  })
  return !families.includes(undefined) && new Set(families).size === 1
}

/** CA | : | 2 years, CA Inter | – | 5 years, Nitec (3 years): a mark sets the years off from what they are asked beside, be it a paper. */
function isSetOff(draft: Draft, [first = 0, ...others]: readonly number[]): boolean {
  return between(draft, first, others.at(-1) ?? first).some((token) => isDash(token) || isMark(token, ':(['))
}

/** O levels with 5 years | / | A levels with 3 years: a joint offers each of them. */
function areOffered(draft: Draft, pairs: readonly (readonly number[])[]): boolean {
  return pairs.every(([first = 0], index) => index === 0 || between(draft, first - 1, first).some(isOrMark))
}

/** Degree or similar work and 8 years; or | Master's with 6 years, PhD with 3: what stands before the first is a way of its own, with years and more. */
function isBehindOther(draft: Draft, first: number): boolean {
  const gap = between(draft, first - 1, first)
  const isChoice = gap.some((token) => isWord(token, 'connective', 'or')) && !gap.some(isLack)
  return isChoice && isByItself(draft, first - 1) && isTimed(draft.members[first - 1])
}

/** 5年，硕士可放宽至3年 | ，博士 | 不限: one more way beside those of a relaxation, whose last is a level with its years. */
function isRelaxed(draft: Draft, group: readonly (readonly number[])[], first: number): boolean {
  const [level = -1, years] = group.at(-1) ?? []
  return (
    years === first - 1 &&
    rankOf(draft.members[level]) >= 0 &&
    isTimed(draft.members[years]) &&
    isPartedFromNext(draft, years)
  )
}

/** 硕士1年 | 、本科3年。高级职称不受年限限制: the years that somebody is let off are the last of those that each are of a level. */
function groupOfLast(draft: Draft, pairs: readonly (readonly number[])[]): Draft | undefined {
  const place = (pairs.at(-1)?.at(-1) ?? -2) + 2
  const at = draft.groups.findIndex(([asked]) => asked?.length === 1 && asked[0] === place)
  const [level, years] = [draft.members[place - 1], draft.members[place]]
  const isLast =
    rankOf(level) >= 0 && isTimed(years) && isByItself(draft, place - 1) && isPartedFromNext(draft, place - 2)
  const isSame = pairs.every(([first = -1]) => draft.members[first]?.leaf.kind === 'education')
  if (at < 0 || !isLast || !isSame) return undefined
  const ways = [...pairs, [place - 1, place], ...(draft.groups[at] ?? []).slice(1)]
  return { ...draft, groups: draft.groups.with(at, ways) }
}

/** 5年以上经验 | （硕士3年、博士1年）: the years of everybody else, of which each of the levels needs fewer. */
function yearsOfOthers(draft: Draft, pairs: readonly (readonly number[])[]): number[][] {
  const place = (pairs[0]?.[0] ?? 0) - 1
  const parts = (token: Token) => isLack(token) || isGlueOr(',;(')(token) // 10 years | with no degree |, 5 with a degree
  const isNext = isByItself(draft, place) && between(draft, place, place + 1).every(parts)
  return isNext && pairs.every((pair) => pair.some((at) => isFewer(draft, place, at))) ? [[place]] : []
}

/** …, 8 with a degree | and | 10 with no degree: the years of whoever has no level at all. */
function yearsOfLack(draft: Draft, place: number): number[][] {
  const isNext = isTimed(draft.members[place]) && isByItself(draft, place) && isPartedFromNext(draft, place - 1)
  const [link, lack] = between(draft, place, place + 1)
  return isNext && link?.text === 'with' && lack !== undefined && isLack(lack) ? [[place]] : []
}

function isLack(token: Token): boolean {
  return isWord(token, 'negation', 'without')
}

/** 博士；| 硕士2年…, Bachelor's degree in Law, or | a diploma and 2 years …: a level that needs no years, with its field. */
function wayAbove(draft: Draft, first: number): readonly number[] {
  if (isLevelWithAside(draft, first - 2)) return isOfEach(draft, first) ? [first - 2, first - 1] : [first - 2]
  const isOfField = draft.members[first - 1]?.leaf.kind === 'major' && isByItself(draft, first - 2)
  const isInBracket = isOfField && isMark(between(draft, first - 2, first - 1)[0], '(')
  const isListedAbove = between(draft, first - 1, first).every(isGlueOr(isInBracket ? '),;。' : ',;。'))
  if (
    isHeldBeside(draft, first) ||
    !isByItself(draft, first - 1) ||
    !(isListedAbove || isPartedFromNext(draft, first - 1))
  )
    return []
  if (!isOfField) return [first - 1]
  return between(draft, first - 2, first - 1).every(isGlueOr('(')) ? [first - 2, first - 1] : []
}

/** MA | with | B.Ed. and 3 years: what is had beside a level is no other way than it. */
function isHeldBeside(draft: Draft, place: number): boolean {
  const last = between(draft, place - 1, place).at(-1)
  return isWord(last, 'function-word', 'have') && isLatin(last)
}

/** 硕士 | ，法律相关系所尤佳； | 本科需3年: a level, and behind its comma the field or the paper that holds of every way, or of none. */
function isLevelWithAside(draft: Draft, place: number): boolean {
  const [level, field] = [draft.members[place], draft.members[place + 1]]
  if (level?.leaf.kind !== 'education' || field === undefined || !isByItself(draft, place)) return false
  if (field.leaf.kind !== 'major' && field.leaf.kind !== 'certificate') return false
  const behind = between(draft, place + 1, place + 2)
  const isPlain = behind.every((token) => isGlue(token) || isFullStop(token) || isWord(token, 'modality'))
  return between(draft, place, place + 1).some((token) => isMark(token, ',')) && isPlain && behind.some(isFullStop)
}

/** 硕士，园艺系；或 | 本科园艺系3年: the way behind has a field as well, and the one before holds of its own level alone. */
function isOfEach({ members }: Draft, first: number): boolean {
  return members[first - 1]?.modality === 'required' && members[first + 1]?.leaf.kind === 'major'
}

/** 3 years with a Master's, | or a PhD in Law |, or a PhD | with no experience |. */
function wayBehind(draft: Draft, place: number): readonly number[] {
  return isLastWay(draft, place) ? (pairAt(draft, place) ?? withField(draft, [place])) : []
}

function isLastWay(draft: Draft, place: number): boolean {
  if (!isByItself(draft, place) || !isPartedFromNext(draft, place - 1)) return false
  return between(draft, place - 1, place).some((token) => isWord(token, 'connective', 'or'))
}

/** Levels with their years; the first says which stands first in each. */
export function pairsIn(draft: Draft): number[][] {
  const pairs: number[][] = []
  for (let place = 0; place + 1 < draft.members.length; place++) {
    const [kind, other] = [draft.members[place]?.leaf.kind, draft.members[pairs.at(-1)?.[0] ?? place]?.leaf.kind]
    const isFirst = pairs.length === 1 && place === (pairs[0]?.at(-1) ?? place) + 1 // BSc and 8 years, | 6 years with an MSc
    const isPaper = kind === 'certificate' && other === 'education' // BCom (4 years), | CA (1 year)
    const pair =
      (kind === other || isFirst || isPaper) && !isBeforeAside(draft, place) ? pairAt(draft, place) : undefined
    if (pair === undefined) continue
    const whole = withOwnField(draft, pair, pairs[0])
    pairs.push(whole)
    place += whole.length - 1
  }
  return pairs
}

/** 2 years with a diploma | in Law |, 1 year with a degree in Law: the field of the first level, and then of each, where years of another follow it. */
function withOwnField(draft: Draft, pair: number[], opening: readonly number[] | undefined): number[] {
  const field = (pair.at(-1) ?? 0) + 1
  const isField = draft.members[field]?.leaf.kind === 'major' && isByItself(draft, field)
  if (!isField || !isTimed(draft.members[pair[0] ?? -1])) return pair
  const isOfEachWay = opening === undefined ? pairAt(draft, field + 1) !== undefined : opening.length > 2
  return isOfEachWay && between(draft, field - 1, field).every(isGlueOr('(')) ? [...pair, field] : pair
}

/** 5年经验 | （ | 硕士 | 3年: the level in the bracket has years of its own; behind 3年（大专 | ）/ | 1年 stand those of another. */
function isBeforeAside(draft: Draft, place: number): boolean {
  const isOpened = isTimed(draft.members[place]) && isMark(between(draft, place, place + 1).at(-1), '(')
  const isClosed = between(draft, place + 1, place + 2).some((token) => isMark(token, ')'))
  return isOpened && !isClosed && isPair(draft, place + 1, place + 2)
}

/** 大专，3年经验；本科，2年经验: stops part the pairs, commas a level and its years, of which a higher one needs fewer. */
export function loosePairsIn(draft: Draft): number[][] {
  const { members } = draft
  const pairs: number[][] = []
  const [opening, end] = bracketIn(draft)
  for (let place = opening; place < end; place += 2) {
    const isPair =
      rankOf(members[place]) >= 0 &&
      hasYears(members[place + 1]) &&
      isByItself(draft, place) &&
      isByItself(draft, place + 1)
    const isBehindStop = place === 0 || between(draft, place - 1, place).some(isFullStop)
    const isNext = place === opening || (isBehindStop && isPartedFromNext(draft, place - 1))
    if (!isPair || !isNext) return []
    if (!between(draft, place, place + 1).every(isGlueOr(','))) return []
    pairs.push([place, place + 1])
  }
  const years = pairs.toSorted(([a = 0], [b = 0]) => rankOf(members[a]) - rankOf(members[b]))
  const falls = years.every(
    ([, at = 0], index) =>
      index === 0 || (monthsOf(members[at]) ?? 0) < (monthsOf(members[years[index - 1]?.[1] ?? 0]) ?? 0),
  )
  return falls ? pairs : []
}

/** The members that stand in the first bracket that one of them opens; all of them where there is none. */
function bracketIn(draft: Draft): readonly [first: number, next: number] {
  const { members } = draft
  const gaps = members.map((_, place) => between(draft, place - 1, place))
  const opening = gaps.findIndex((gap) => isMark(gap.at(-1), '('))
  const closing = gaps.findIndex((gap, place) => place > opening && gap.some((token) => isMark(token, ')')))
  return opening < 0 ? [0, members.length] : [opening, closing < 0 ? members.length : closing]
}

/** A level and its years, with the field of the level between them: Degree in Law with 2 years. */
export function pairAt(draft: Draft, place: number): number[] | undefined {
  if (isPair(draft, place, place + 1)) return [place, place + 1]
  const isOfField = draft.members[place + 1]?.leaf.kind === 'major' && isByItself(draft, place + 1)
  if (!isOfField || !between(draft, place, place + 1).every(isGlueOr('('))) return undefined
  const isLevel = draft.members[place]?.leaf.kind === 'education'
  return isLevel && isPair(draft, place, place + 2) ? [place, place + 1, place + 2] : undefined
}

function isPair(draft: Draft, place: number, other: number): boolean {
  const two = [draft.members[place], draft.members[other]]
  const isPaper = two[0]?.leaf.kind === 'certificate' && isSetOff(draft, [place, other])
  const hasLevel = isPaper || two.some((member) => member?.leaf.kind === 'education')
  return (
    hasLevel &&
    two.some(hasYears) &&
    isByItself(draft, place) &&
    isByItself(draft, other) &&
    withoutAside(between(draft, other - 1, other)).every(
      (token) =>
        isBetween(token) ||
        isMark(token, ')') ||
        isCountedIn(token, two) ||
        (isMark(token, ',') && isOwed(draft, place)),
    )
  )
}

/** 大专学历者 | ，需 | 5年: the comma parts whoever has the level from what he is asked for. */
function isOwed({ clause: { tokens }, members }: Draft, place: number): boolean {
  const level = members[place] as Member
  const comma = tokens.findIndex((token, at) => at >= level.next && isMark(token, ','))
  const owed = tokens.slice(comma + 1, members[place + 1]?.first)
  return isWhoeverHas(tokens[comma - 1]) && owed.some((token) => isWord(token, 'modality', 'required'))
}

/** 硕士（| 含 | 应届）: who is let off the years of the level. */
function isCountedIn(token: Token, members: readonly (Member | undefined)[]): boolean {
  return isWord(token, 'connective', 'within') && members.some(lifts)
}

/** 3年, and 不限 of years. */
export function hasYears(member: Pick<Member, 'leaf'> | undefined): boolean {
  return isTimed(member) || (member?.leaf.kind === 'experience' && lifts(member))
}

/** Whether only what parts the members of a list stands behind it, and 应届 before a level. */
function isPartedFromNext(draft: Draft, place: number): boolean {
  return between(draft, place, place + 1).every(
    (token) => isGlue(token) || isMark(token, ',;。') || isWord(token, 'noun', 'graduate'),
  )
}

/** The level in a branch with how and where it was studied, as 一本 stands beside 二本, in words to compare; undefined of one that is lifted. */
function levelIn({ members }: Draft, branch: readonly number[]): string | undefined {
  const level = branch.map((place) => members[place]).find((member) => member?.leaf.kind === 'education')
  if (level?.leaf.kind !== 'education' || lifts(level)) return undefined
  return `${rankOf(level)} ${level.leaf.fullTime === true} ${level.leaf.schoolTiers}`
}

/** The rank of the level in a branch; of one that is lifted, less than any. */
function rankIn({ members }: Draft, branch: readonly number[]): number {
  return rankOf(branch.map((place) => members[place]).find((member) => member?.leaf.kind === 'education'))
}
