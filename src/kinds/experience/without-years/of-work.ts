import type { Token } from '../../../text/token'
import { spanOf } from '../../as-written'
import { isJoint } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { mayNameTrade } from '../noun'
import { readScope } from '../scope/read'
import type { Stretch } from '../scope/trim'

/** Experience of no length, in what the words of `work` name; none where they name nothing. */
export function claimOfWork(
  phrase: Phrase,
  [first, next]: Stretch,
  work: Stretch = [first, next],
): Claim<'experience'> | undefined {
  const scope = readScope(phrase, [work])
  return scope && { leaf: { kind: 'experience', span: spanOf(phrase, first, next), scope }, first, next }
}

/** 零售、餐饮或酒店, real estate or hotel: past the names of lines of work, each behind the one before or behind what joins it. */
export function pastTrades(
  tokens: readonly Token[],
  first: number,
  longest: number,
  names: (token: Token | undefined) => boolean = mayNameTrade,
  joins: (token: Token | undefined) => boolean = isJoint,
): number {
  let next = first
  while (next - first < longest && (names(tokens[next]) || (joins(tokens[next]) && names(tokens[next + 1])))) next += 1
  return next
}
