import { isMark } from '../../../text/cursor'
import type { Draft } from '../draft'
import { between, isGrouped, isTimed, lifts } from '../draft'
import { isBetween } from '../glue'

/**
 * Joins years, or a level, with what a bracket behind them asks of another level.
 *
 *   5年以上经验（硕士3年以上）                             →   5年 | 硕士 & 3年
 *   大专以上（高中需有5年以上经验）                          →   大专 | 高中 & 5年
 *   Bachelor's with 5 years (or 3 years with a Master's)   →   Bachelor's & 5 years | 3 years & Master's
 */
export function joinBracketed(draft: Draft): Draft {
  const groups = draft.members.flatMap((_, place) => {
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
  const isPair =
    (isLevel(draft, place) && isYears(draft, place + 1)) || (isYears(draft, place) && isLevel(draft, place + 1))
  if (!isPair || !isMark(between(draft, place - 1, place)[0], '(')) return false
  const close = draft.clause.tokens[draft.members[place + 1]?.next ?? -1]
  return isMark(close, ')') && between(draft, place, place + 1).every(isBetween)
}

function isLevel(draft: Draft, place: number): boolean {
  return draft.members[place]?.leaf.kind === 'education' && isFree(draft, place)
}

function isYears(draft: Draft, place: number): boolean {
  return isTimed(draft.members[place]) && isFree(draft, place)
}

function isFree(draft: Draft, place: number): boolean {
  const member = draft.members[place]
  return member?.modality === 'required' && !lifts(member) && !isGrouped(draft, place)
}
