import type { Kind } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong, isLatin } from '../../../text/wording'
import { ADDERS } from '../../../vocab/experience/years'
import type { Draft, Member } from '../draft'
import { between, isByItself, isGrouped, isTimed, lifts, rankOf } from '../draft'
import { isGlue, isGlueOr, isLatinOr, withoutAside } from '../glue'
import { addsOverWords, offersOverWords } from '../said-more'
import { levelsBefore } from './alternatives/before'

/**
 * Joins levels of education that 或 parts behind a comma or a stop, each with what is asked for beside it.
 *
 *   本科，3年以上经验；或大专，5年以上经验     →   本科 & 3年 | 大专 & 5年
 *   PhD, or Master's with 3 years, or Bachelor's with 6   →   PhD | Master's & 3 | Bachelor's & 6
 *   本科以上，英语六级，或大专且5年经验        →   本科 | 大专 & 5年, and 英语六级 by itself
 *
 * A branch ends at a stop; at a comma, unless what stands behind it answers something that the other branch asks for.
 */
export function joinLevels(draft: Draft): Draft {
  const groups: (readonly (readonly number[])[])[] = []
  for (let place = 1; place < draft.members.length; place++) {
    const gap = between(draft, place - 1, place)
    if (!opensLevel(draft, place, gap)) continue
    const last = groups.at(-1)
    const isNext = last?.at(-1)?.at(-1) === place - 1
    const left = isNext ? undefined : leftOf(draft, place, groups.flat(2))
    if (!isNext && left === undefined) continue
    const right = rightOf(draft, place, left ?? last?.[0] ?? [], gap.some(isEnd))
    if (isNext && last !== undefined) groups.splice(-1, 1, [...last, right])
    else if (left !== undefined) {
      const nearest = answering(draft, left, right)
      groups.push([...listedBefore(draft, nearest, gap, groups.flat(2)), nearest, right])
    }
  }
  return { ...draft, groups: [...draft.groups, ...groups] }
}

/** A diploma, | an associate degree, or a bachelor's degree: English lists its levels with commas, of which *or* opens the last. */
function listedBefore(
  draft: Draft,
  nearest: readonly number[],
  gap: readonly Token[],
  taken: readonly number[],
): number[][] {
  return gap.some(isLatinOr) ? levelsBefore(draft, nearest, new Set(taken)) : []
}

/** …, or | Master's degree …; … ；或 | 大专…; … or | 3 years with a Master's. */
function opensLevel(draft: Draft, place: number, gap: readonly Token[]): boolean {
  const or = gap.findLastIndex((token) => isWord(token, 'connective', 'or') && !isWord(token, 'connective', 'one-of'))
  if (or < 0 || levelIn(draft, place) === undefined || isGrouped(draft, place)) return false
  const holds = (token: Token) =>
    isGlue(token) ||
    isMark(token, ',()') ||
    isEnd(token) ||
    isWord(token, 'modality', 'preferred.back') || // 大专（本科优先），或…
    isWord(token, 'bound', 'min.after') || // 或具同等 | 以上 | 学历；或…
    token.text === '-' // 持有学位；或 - 持有文凭
  if (!gap.every(holds)) return isLevelOrYears(draft.members[place - 1], gap) && offersOverWords(gap, holds)
  const isField = draft.members[place - 1]?.leaf.kind === 'major' // MBA (| Finance | ) or | PGDM
  return gap.slice(0, or).some((token) => token.type === 'mark' && !isGlue(token) && !(isField && isMark(token, ')')))
}

/** Of levels with nothing between them but words a stop has to say that each is of a way of its own. */
function isLevelOrYears(member: Member | undefined, gap: readonly Token[]): boolean {
  return isTimed(member) || (rankOf(member) >= 0 && gap.some(isEnd))
}

function isEnd(token: Token): boolean {
  return isMark(token, ';。\n')
}

/** The level of the branch that opens at `place`: there, or behind the years that it is with. */
function levelIn(draft: Draft, place: number): number | undefined {
  const { members } = draft
  const isLevel = (at: number) => members[at]?.leaf.kind === 'education' && !lifts(members[at])
  if (isLevel(place)) return place
  const isWithLevel = isTimed(members[place]) && isLevel(place + 1)
  return isWithLevel && between(draft, place, place + 1).every(isGlue) ? place + 1 : undefined
}

/** From the level that stands before to the word of choice: of what a level may be with, what is required. */
function leftOf(draft: Draft, place: number, taken: readonly number[]): number[] | undefined {
  const isFree = (at: number) => isByItself(draft, at) && !taken.includes(at)
  let start = place - 1
  while (
    start >= 0 &&
    (draft.members[start]?.leaf.kind !== 'education' || draft.members[start]?.modality === 'preferred')
  )
    start -= 1
  if (start < 0 || !isFree(start) || lifts(draft.members[start])) return undefined
  if (isTimed(draft.members[place]) && isTimed(draft.members[start - 1]) && isFree(start - 1)) start -= 1
  const left: number[] = []
  for (let at = start; at < place; at++) if (isFree(at) && isOfLevel(draft.members[at])) left.push(at)
  return left
}

/** The branch that opens at `place`: over a comma to years, an age, a field or a paper, behind a stop or where the branch before it asks for such as well. */
function rightOf(draft: Draft, place: number, left: readonly number[], isBehindStop: boolean): number[] {
  const right = [place]
  const level = levelIn(draft, place)
  const isSame = (at: number, isOf: (member: Member | undefined) => boolean) =>
    isOf(draft.members[at]) && left.some((one) => isOf(draft.members[one]))
  const goesOn = (at: number) =>
    (isTimed(draft.members[at]) && (isBehindStop || left.some((one) => isTimed(draft.members[one])))) ||
    isSame(at, isAge) ||
    isSame(at, isLanguage) ||
    (isBehindStop && isSame(at, isField)) ||
    (isBehindStop && isSame(at, isPaper))
  for (let at = place + 1; at < draft.members.length; at++) {
    const gap = withoutAside(between(draft, at - 1, at))
    const isBeside = gap.every((token) => isGlue(token) && !isWord(token, 'connective', 'or'))
    const isInBracket = isPaper(draft.members[at]) && isEnclosed(draft, at)
    const isBehindComma = goesOn(at) && gap.every(isGlueOr(',:('))
    const isAdded = addsOverWords(gap) || (gap.length === 1 && isAmong(gap[0], ADDERS))
    const isOther = draft.members[at]?.leaf.kind === 'education' && at !== level && !isAdded
    const isOfBranch = isOfLevel(draft.members[at]) || (at - 1 === level && isAnyField(draft, at))
    if (isOther || !isOfBranch || !(isBeside || isInBracket || isBehindComma || isAdded)) break
    if (draft.members[at]?.modality === 'required') right.push(at)
  }
  return right
}

/** 硕士 | （ | 具有中级职称 | ）: in a bracket of its own behind what it is asked of. */
function isEnclosed(draft: Draft, place: number): boolean {
  const gap = between(draft, place - 1, place)
  const behind = draft.clause.tokens[draft.members[place]?.next ?? -1]
  return isMark(gap[0], '(') && gap.slice(1).every(isGlue) && isMark(behind, ')')
}

/** What is beside a level as part of one demand. */
function isOfLevel(member: Member | undefined): boolean {
  return member !== undefined && !lifts(member) && OF_LEVEL.includes(member.leaf.kind)
}

const OF_LEVEL: readonly Kind[] = ['education', 'major', 'experience', 'certificate', 'age', 'language']

/** …, or a degree | in any field | plus a diploma in Law: an open field is of the way whose level it stands right behind. */
function isAnyField({ clause: { tokens }, members }: Draft, place: number): boolean {
  const member = members[place]
  return member?.leaf.kind === 'major' && lifts(member) && isLatin(tokens[member.first])
}

function isField(member: Member | undefined): boolean {
  return member?.leaf.kind === 'major' && !lifts(member)
}

function isPaper(member: Member | undefined): boolean {
  return member?.leaf.kind === 'certificate'
}

function isLanguage(member: Member | undefined): boolean {
  return member?.leaf.kind === 'language'
}

function isAge(member: Member | undefined): boolean {
  return member?.leaf.kind === 'age'
}

/** Of the first branch what the second answers: its level, what stands beside it, and years where there are years, or a higher level in their place. */
function answering(draft: Draft, left: readonly number[], right: readonly number[]): number[] {
  const [from, to] = [left, right].map((branch) => branch.find((at) => draft.members[at]?.leaf.kind === 'education'))
  const isHigher = rankOf(draft.members[to ?? -1]) > rankOf(draft.members[from ?? -1])
  const kinds = new Set(right.map((at) => draft.members[at]?.leaf.kind))
  return left.filter((at, index) => {
    const kind = draft.members[at]?.leaf.kind
    const isBeside = index > 0 && left[index - 1] === at - 1 && between(draft, at - 1, at).every(isGlue)
    return (
      kind === 'education' ||
      isBeside ||
      (isPaper(draft.members[at]) && isEnclosed(draft, at)) ||
      kinds.has(kind) ||
      (isHigher && isTimed(draft.members[at])) ||
      at < (from ?? 0)
    )
  })
}
