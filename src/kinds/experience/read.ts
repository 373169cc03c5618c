import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { Claim, Reader } from '../kind'
import { isRefusedAtOnce } from '../refused'
import { weighsScope } from './scope/digression'
import { readAnnounced } from './without-years/announced'
import { readComeFrom } from './without-years/come-from'
import { readCombination } from './without-years/equivalent'
import { readFresh } from './without-years/fresh'
import { isLiftedAgain } from './without-years/lifted-leaf'
import { readDone } from './without-years/past'
import { readPreference } from './without-years/preferred'
import { readUnrestricted } from './without-years/unrestricted'
import { readUntimed, readWeighed } from './without-years/untimed'
import { readWorked } from './without-years/worked'
import { readFromNone } from './years/from-none'
import { readNamedThenTimed } from './years/named'
import { isOfEmployer, isOfNamed } from './years/of-employer'
import { readPaired } from './years/paired'
import { readTimed } from './years/timed'

/**
 * Months of work and what narrows them.
 *
 *   [scope] QUANTITY [scope] 经验          饮料行业4年以上采购工作经验 · 至少5年重点客户管理经验 · 3 years of experience in sales
 *   经验 [:] QUANTITY · 从事 scope QUANTITY  工作经验3年以上 · 从事建材销售工作6年以上
 *   LEVEL QUANTITY、LEVEL QUANTITY          硕士2年、本科3年以上
 *   [scope] 经验                            有酒类企业采购工作经历 · relevant experience · 银行背景
 *   从事过外贸 者优先 · 做过家装                what was done, with no noun
 *   candidates from the wool trade             where somebody comes from
 *   经验不限 · 无需经验 · 应届生亦可           unrestricted
 */
export const readExperience: Reader<'experience'> = (phrase) => {
  const claims: Claim<'experience'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const claim =
      readUnrestricted(phrase, at, from) ??
      readWeighed(phrase, at) ??
      readAnnounced(phrase, at) ??
      readFromNone(phrase, at) ??
      readTimed(phrase, at, from, claims.length > 0) ??
      readPaired(phrase, at) ??
      readNamedThenTimed(phrase, at, from) ??
      readUntimed(phrase, at, from) ??
      readCombination(phrase, at) ??
      readWorked(phrase, at) ??
      readDone(phrase, at) ??
      readComeFrom(phrase, at) ??
      readPreference(phrase, at, from, claims.length > 0) ??
      readFresh(phrase, at, from)
    if (claim === undefined) continue
    const isNew = !isLiftedAgain(phrase.tokens, claims.at(-1), claim)
    const isOthers = isOfEmployer(phrase.tokens, claim.first, claim.next) || isOfNamed(phrase, claim.first)
    if (isNew && !isOthers) claims.push(weighed(phrase.tokens, withoutRefused(phrase.tokens, claim)))
    from = claim.next
    at = claim.next - 1
  }
  return claims
}

/** Under 2 years of felting experience | need not apply |: whoever is refused is on the other side of the bound. */
function withoutRefused(tokens: readonly Token[], claim: Claim<'experience'>): Claim<'experience'> {
  const { kind, span, minMonths, maxMonths, ...said } = claim.leaf
  if (minMonths !== undefined || maxMonths === undefined || !isRefusedAtOnce(tokens, claim.next)) return claim
  return { ...claim, leaf: { kind, span, minMonths: maxMonths + 1, ...said } }
}

/** 2 years of experience | preferred | in catering: a wish within the claim weighs it. */
function weighed(tokens: readonly Token[], claim: Claim<'experience'>): Claim<'experience'> {
  for (let at = claim.first; at < claim.next; at++)
    if (weighsScope(tokens, at)) return { ...claim, leaf: { ...claim.leaf, modality: 'preferred' } }
  return isWishedInBracket(tokens, claim) ? { ...claim, leaf: { ...claim.leaf, modality: 'preferred' } } : claim
}

/** Baking experience (2 years | preferred): the bracket that the claim ends in weighs it. */
function isWishedInBracket(tokens: readonly Token[], { first, next }: Claim<'experience'>): boolean {
  const open = tokens.slice(first, next).findLastIndex((token) => isMark(token, '()'))
  return isMark(tokens[first + open], '(') && isWord(tokens[next], 'modality', 'preferred.back')
}
