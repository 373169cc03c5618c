import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong, isIndefinite, opensWithAny } from '../../text/wording'
import { LEVEL_INCLUDED, NOBODY, PLEASE } from '../../vocab/education/beside'
import { ABSENCE } from '../../vocab/negation'
import type { Claim } from '../kind'
import { isStop } from '../phrase-ends'
import { isRefusedAtOnce, isRefusedBefore } from '../refused'

/**
 * 本科以下 | 勿扰: below it nobody is wanted, so it is the least. 大专 | 勿投 and | no | HND | say whom nobody looks for, and not what is
 * needed: that is left over.
 */
export function withoutRefused(tokens: readonly Token[], claim: Claim<'education'>): Claim<'education'> | undefined {
  const { leaf, first, next } = claim
  if (leaf.unrestricted) return claim
  const behind = isWord(tokens[next], 'noun', 'education') ? next + 1 : next // 大专学历 | 勿扰
  const isOut = isRefusedAtOnce(tokens, behind) || isRefusedBefore(tokens, first)
  if (!isOut) return isNobody(tokens, claim) ? undefined : claim
  if (lacks(tokens, first - 1)) return claim // 无本科学历 | 勿扰
  const { min, max, ...rest } = leaf
  const isBelow = min === undefined && max !== undefined && !tokens.slice(first, next).some(includesLevel)
  return isBelow ? { ...claim, leaf: { ...rest, min: max } } : undefined
}

/** | no | HND |, | no | diploma holders | please: all that is said; | no | degree | needed asks for less, and for something else. */
function isNobody(tokens: readonly Token[], { first, next }: Claim<'education'>): boolean {
  if (!isAmong(tokens[first - 1], NOBODY) || !isStop(tokens[first - 2])) return false
  return isStop(tokens[next]) || isAmong(tokens[next], NOBODY) || isAmong(tokens[next], PLEASE)
}

function includesLevel(token: Token): boolean {
  return isWord(token, 'bound') && opensWithAny(token, LEVEL_INCLUDED)
}

/** no | HND, without a | degree, 非 | 本科. */
function lacks(tokens: readonly Token[], last: number): boolean {
  const before = isIndefinite(tokens[last]) ? tokens[last - 1] : tokens[last]
  return isWord(before, 'negation', 'without') || endsInAny(before, ABSENCE)
}
