import { isMark } from '../../text/cursor'
import { isLatin } from '../../text/wording'
import { EDUCATION } from '../../vocab/facts.constant'
import type { Draft } from './draft'
import { saysOr } from './glue'

/**
 * MBA, | CPA or ACCA | preferred: where the papers end that close a list, at `place` the first of them, which the level before them opens;
 * `place` where they do not. Only a higher degree is one title among others: a bachelor's is mostly asked for besides.
 */
export function pastTitles({ clause: { tokens }, members }: Draft, place: number): number {
  const [level, papers] = [members[place - 1], members[place]]
  if (level?.leaf.kind !== 'education' || papers === undefined) return place
  const { min, max } = level.leaf
  const isHigher = min !== undefined && max === undefined && EDUCATION[min].rank >= EDUCATION.master.rank
  const isBeside = isMark(tokens[level.next], ',') && papers.first === level.next + 1 && isLatin(tokens[level.first])
  let next = place
  while (members[next]?.leaf.kind === 'certificate') next += 1
  const listed = tokens.slice(papers.first, members[next - 1]?.next)
  return isHigher && isBeside && listed.some(saysOr) ? next : place
}
