import { isStop } from '../../../kinds/phrase-ends'
import type { ExperienceLeaf } from '../../../model/constraint'
import { isMark } from '../../../text/cursor'
import type { Draft } from '../draft'
import { between, isByItself, isTimed, lifts, monthsOf, rankOf } from '../draft'
import { isBetween } from '../glue'

/**
 * Joins years, or a level, with what a bracket behind them asks of another level.
 *
 *   5年以上经验（硕士3年以上）                             →   5年 | 硕士 & 3年
 *   大专以上（高中需有5年以上经验）                          →   大专 | 高中 & 5年
 *   本科以上（大专需有中级职称）                            →   本科 | 大专 & 中级职称
 *   Bachelor's with 5 years (or 3 years with a Master's)   →   Bachelor's & 5 years | 3 years & Master's
 */
export function joinBracketed(draft: Draft): Draft {
  const groups = draft.members.flatMap((_, place) => {
    if (isBelow(draft, place)) return [[[place], [place + 1, place + 2]]]
    const isLeft = isYears(draft, place) || isLevel(draft, place)
    if (!isLeft || !isEnclosed(draft, place + 1)) return []
    const isOfLevel =
      isYears(draft, place) && isLevel(draft, place - 1) && between(draft, place - 1, place).every(isBetween)
    return [[isOfLevel ? [place - 1, place] : [place], [place + 1, place + 2]]]
  })
  return { ...draft, groups: [...draft.groups, ...groups] }
}

/** ( | 硕士 | 3年 | ): a level and years, and no more, in a bracket of their own. */
function isEnclosed(draft: Draft, place: number): boolean {
  if (!isPair(draft, place) || !isMark(between(draft, place - 1, place)[0], '(')) return false
  return isMark(draft.clause.tokens[draft.members[place + 1]?.next ?? -1], ')')
}

/** 本科 | （专科需具有 | 中级职称）, 本科， | 专科需 | 中级职称: a lower level with a paper, and no more, in a bracket or behind a comma. */
function isBelow(draft: Draft, place: number): boolean {
  const [level, lower, paper] = draft.members.slice(place, place + 3)
  const areLevels = isLevel(draft, place) && isLevel(draft, place + 1) && rankOf(lower) < rankOf(level)
  if (!areLevels || paper?.leaf.kind !== 'certificate' || !isFree(draft, place + 2)) return false
  const isHeld = between(draft, place + 1, place + 2).every(isBetween)
  const [opening, ending] = [between(draft, place, place + 1)[0], draft.clause.tokens[paper.next]]
  return isHeld && (isMark(opening, '(') ? isMark(ending, ')') : isMark(opening, ',;') && isStop(ending))
}

/** 5年烘焙经验 | 3年以上, | 不限: fewer years of the same work, or none. */
export function isFewer({ members }: Draft, place: number, other: number): boolean {
  const [years, fewer] = [members[place], members[other]]
  if (!isTimed(years) || fewer?.leaf.kind !== 'experience' || !isUnscoped(fewer.leaf)) return false
  return (monthsOf(fewer) ?? 0) < (monthsOf(years) ?? 0)
}

/** Of the work that was named before: 3年以上, 3年以上相关经验. */
function isUnscoped({ scope = {} }: ExperienceLeaf): boolean {
  const { related: _, others = [], ...rest } = scope
  return Object.keys(rest).length === 0 && others.every(({ id }) => id === 'related')
}

function isPair(draft: Draft, place: number): boolean {
  const isPair =
    (isLevel(draft, place) && isYears(draft, place + 1)) || (isYears(draft, place) && isLevel(draft, place + 1))
  return isPair && between(draft, place, place + 1).every(isBetween)
}

function isLevel(draft: Draft, place: number): boolean {
  return draft.members[place]?.leaf.kind === 'education' && isFree(draft, place)
}

function isYears(draft: Draft, place: number): boolean {
  return isTimed(draft.members[place]) && isFree(draft, place)
}

function isFree(draft: Draft, place: number): boolean {
  return isByItself(draft, place) && !lifts(draft.members[place])
}
