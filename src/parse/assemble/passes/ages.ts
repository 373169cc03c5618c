import type { Claim } from '../../../kinds/kind'
import { isFullStop } from '../../../kinds/phrase-ends'
import type { Kind } from '../../../model/constraint'
import { isMark } from '../../../text/cursor'
import type { Draft, Member } from '../draft'
import { between, isByItself, isGrouped, lifts, rankOf } from '../draft'
import { isBetween, isGlueOr, isWhoever, isWhoeverHas, withoutAside } from '../glue'

/**
 * Joins ages that each are asked of other people, whom a level, a title or a gender in front of them names; and what each level asks of a language.
 *
 *   本科生25周岁以下，硕士30周岁以下        →   本科生 & 25周岁 | 硕士 & 30周岁
 *   博士45岁以下，高级职称者50岁以下        →   博士 & 45岁 | 高级职称 & 50岁
 *   男性55岁以下，女性50岁以下              →   男性 & 55岁 | 女性 & 50岁
 *   55岁以下男性，50岁以下女性              →   55岁 & 男性 | 50岁 & 女性
 *   35岁以下，硕士不超过40岁                →   35岁 | 硕士 & 40岁
 *   35岁以下，有经验的不超过40岁            →   35岁 | 经验 & 40岁
 *   50岁以下（女性45岁以下）                →   50岁 | 女性 & 45岁
 *   博士，45岁以下；硕士，35岁以下           →   博士 & 45岁 | 硕士 & 35岁
 *   本科25岁以下，硕士30岁以下，高级职称可放宽至45岁   →   本科 & 25岁 | 硕士 & 30岁 | 高级职称 & 45岁
 *   本科英语四级，硕士英语六级              →   本科 & 英语四级 | 硕士 & 英语六级
 */
export function joinAges(draft: Draft): Draft {
  const branches: number[][] = []
  for (let place = 1; place < draft.members.length; place++) {
    const isFree = branches[branches.length - 1]?.includes(place - 1) !== true
    if (isFree && (isOfHolder(draft, place) || isOfGender(draft, place))) branches.push([place - 1, place])
  }
  if (branches.length === 0) branches.push(...agesByLevel(draft))
  const others = ageOfOthers(draft, branches)
  if (others !== undefined) branches.unshift([others])
  return (
    joinRelaxed(draft, branches) ?? (branches.length < 2 ? draft : { ...draft, groups: [...draft.groups, branches] })
  )
}

/** 博士，45岁以下；硕士，35岁以下: stops part the pairs, commas a level or a title and its age, of which each has one of its own; 应届 before the first is of all. */
function agesByLevel(draft: Draft): number[][] {
  const { members } = draft
  const pairs: number[][] = []
  const opening = lifts(members[0]) ? 1 : 0
  for (let place = opening; place < members.length; place += 2) {
    const [level, age] = [members[place], members[place + 1]]
    const isPair = (rankOf(level) >= 0 || level?.leaf.kind === 'certificate') && maxOf(age) !== undefined
    const isAsked = isByItself(draft, place) && isByItself(draft, place + 1)
    const isBehindStop = place === opening || between(draft, place - 1, place).some(isFullStop)
    if (!isPair || !isAsked || !isBehindStop) return []
    if (!between(draft, place, place + 1).every(isGlueOr(','))) return []
    pairs.push([place, place + 1])
  }
  const ranks = new Set(pairs.map(([level = 0]) => (rankOf(members[level]) < 0 ? -1 - level : rankOf(members[level]))))
  const ages = new Set(pairs.map(([, age = 0]) => maxOf(members[age])))
  return ranks.size === pairs.length && ages.size > 1 ? pairs : []
}

/** 本科25岁以下 | ，硕士30岁以下，高级职称可放宽至45岁: the age that is relaxed is the last of those that each are of a level. */
function joinRelaxed(draft: Draft, branches: readonly number[][]): Draft | undefined {
  const place = (branches.at(-1)?.at(-1) ?? -2) + 2
  const at = draft.groups.findIndex(([asked]) => asked?.length === 1 && asked[0] === place)
  if (at < 0 || !isHeld(draft, place) || isGrouped(draft, place - 1)) return undefined
  const ways = [...branches, [place - 1, place], ...(draft.groups[at] ?? []).slice(1)]
  return { ...draft, groups: draft.groups.with(at, ways) }
}

/** 35岁以下 | （硕士40岁以下）: the age of everybody else stands right before, and has its end at the same side. */
function ageOfOthers(draft: Draft, branches: readonly (readonly number[])[]): number | undefined {
  const [first] = branches[0] ?? []
  const place = (first ?? 0) - 1
  const gap = between(draft, place, place + 1)
  const isAside = isMark(gap[0], '(')
  const isOfOthers =
    first !== undefined &&
    (isAside || draft.members[first]?.leaf.kind !== 'gender') &&
    maxOf(draft.members[place]) !== undefined &&
    maxOf(draft.members[first + 1]) !== undefined &&
    isByItself(draft, place)
  return isOfOthers && gap.every(isGlueOr(',(;')) ? place : undefined
}

function maxOf(member: Member | undefined): number | undefined {
  return member?.leaf.kind === 'age' ? member.leaf.max : undefined
}

const HELD: readonly Kind[] = ['education', 'certificate', 'gender']

/** A level, a title or a gender: it may name those of whom an age is asked. */
export function isHolder({ leaf }: Claim): boolean {
  return HELD.includes(leaf.kind)
}

function isOfHolder(draft: Draft, place: number): boolean {
  return isHeld(draft, place) && !isGrouped(draft, place - 1) && !isGrouped(draft, place)
}

/** Whether what stands right before an age, or a language, says of whom it is asked. */
function isHeld(draft: Draft, place: number): boolean {
  const [holder, own] = [draft.members[place - 1], draft.members[place]]
  if (holder === undefined || own === undefined) return false
  const gap = withoutAside(between(draft, place - 1, place))
  const isOfWhom = isWhoeverHas(gap[0]) || isWhoever(draft.clause.tokens[holder.next - 1])
  const isDone = holder.leaf.kind === 'experience' && isOfWhom // 有经验 | 的 | 不超过40岁
  const isLanguage = own.leaf.kind === 'language' && holder.leaf.kind === 'education'
  if (!(isHolder(holder) || isDone) || !(own.leaf.kind === 'age' || isLanguage)) return false
  const isGender = holder.leaf.kind === 'gender' // 女，18-30岁；男，20-35岁
  const isOfWhoever = (at: number) => isGender || isWhoeverHas(gap[at - 1]) // 有高级职称者 | ，不超过50岁
  return gap.every((token, at) => isBetween(token) || (isMark(token, ',') && isOfWhoever(at)))
}

/** 55岁以下 | 男性, 50岁以下的 | 女性: the age stands right before those of whom it is asked. */
function isOfGender(draft: Draft, place: number): boolean {
  const [age, gender] = [draft.members[place - 1], draft.members[place]]
  if (age?.leaf.kind !== 'age' || gender?.leaf.kind !== 'gender' || gender.leaf.value === 'any') return false
  const isFree = !isGrouped(draft, place - 1) && !isGrouped(draft, place)
  const gap = withoutAside(between(draft, place - 1, place))
  const isInside = isMark(draft.clause.tokens[gender.next], ')') // 50岁以下 | （女性 | 45岁以下）
  return isFree && gap.every((token) => isBetween(token) && (isInside || !isMark(token, '(')))
}
