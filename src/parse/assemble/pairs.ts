import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Draft } from './draft'
import { isGrouped } from './draft'

/**
 * Joins levels that each come with their years, again and again.
 *
 *   硕士2年、本科3年、大专5年以上工作经验   →   硕士 & 2年 | 本科 & 3年 | 大专 & 5年
 *   Master's with 2 years, Bachelor's with 4 years   →   Master's & 2 years | Bachelor's & 4 years
 */
export function joinPairs(draft: Draft): Draft {
  const pairs: number[][] = []
  const levels = new Set<unknown>()
  draft.members.forEach(({ leaf, next }, place) => {
    const following = draft.members[place + 1]
    if (leaf.kind !== 'education' || following?.leaf.kind !== 'experience' || following.leaf.minMonths === undefined)
      return
    const isBeside = draft.clause.tokens.slice(next, following.first).every(isBetween)
    if (!isBeside || isGrouped(draft, place) || isGrouped(draft, place + 1)) return
    pairs.push([place, place + 1])
    if (leaf.unrestricted !== true) levels.add(leaf.min)
  })
  return pairs.length < 2 || levels.size < pairs.length ? draft : { ...draft, groups: [...draft.groups, pairs] }
}

/** What may stand between a level and its years. */
function isBetween(token: Token): boolean {
  return token.type === 'mark'
    ? isMark(token, ':(')
    : isWord(token, 'function-word') ||
        isWord(token, 'noun') ||
        isWord(token, 'connective', 'and') ||
        isWord(token, 'modality', 'required')
}
