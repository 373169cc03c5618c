import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isLatin } from '../../text/wording'
import { CLASS_ENDS } from '../../vocab/major/names'
import { closingBracket } from '../brackets'
import { pastSource } from '../education/school'
import type { Claim, Phrase, Reader } from '../kind'
import { claimOf } from './claim'
import { readDegreeIn, readStudied } from './degree-in'
import { readFromNoun } from './from-noun'
import { isCode } from './list'
import { readBehindLevel, readBesideLevel, readInBracket, readOfLevel } from './of-level'
import { readOfPost } from './of-post'
import { readEither, readPreferred } from './preferred'
import { readToAward, readToDegree } from './to-award'
import { readToNoun } from './to-noun'
import { readCoded, readValue } from './unnamed'
import { readUnrestricted } from './unrestricted'
import { isRelated } from './words'

/**
 * Fields of study.
 *
 *   市场营销、工商管理等相关专业 · 理工科背景 · 护理科系毕业 · 专业：会计、金融 · 专业不限 · 相关专业 · 会计学本科
 *   degree | in Marketing, Economics or a related field · majoring in Accounting · any discipline
 */
export const readMajor: Reader<'major'> = (phrase) => {
  const claims: Claim<'major'>[] = []
  let from = 0
  for (let at = 0; at < phrase.tokens.length; at++) {
    const before = claims.at(-1)
    const claim =
      readUnrestricted(phrase, at) ??
      readToNoun(phrase, at, from) ??
      readToAward(phrase, at, from) ??
      readOfPost(phrase, at) ??
      readFromNoun(phrase, at) ??
      readDegreeIn(phrase, at) ??
      readStudied(phrase, at) ??
      readBehindLevel(phrase, at) ??
      readInBracket(phrase, at) ??
      readBesideLevel(phrase, at) ??
      readToDegree(phrase, at, from) ??
      readOfLevel(phrase, at) ??
      readCoded(phrase, at, from) ??
      readPreferred(phrase, at, from, before) ??
      readEither(phrase, at, from) ??
      readValue(phrase, at)
    if (claim === undefined) continue
    const next = pastSource(phrase.tokens, claim.next)
    if (before !== undefined && isSecondList(phrase, before, claim)) claims.splice(-1, 1, joined(phrase, before, claim))
    else claims.push({ ...claim, next })
    from = next
    at = next - 1
  }
  return claims
}

/** 计算机专业 | 或 | 软件工程专业, 电机相关 | , | 土木相关科系: any of the fields will do, as in one list. */
function isSecondList({ tokens }: Phrase, before: Claim<'major'>, claim: Claim<'major'>): boolean {
  const joint = pastCode(tokens, before.next)
  if (before.leaf.unrestricted || claim.leaf.unrestricted || claim.first < before.next || claim.first > joint + 1)
    return false
  if (isOfOtherLevel(tokens, before, claim)) return false
  if (isMark(tokens[joint], ',')) {
    const isOfClasses =
      isClass(tokens, before.next) && isClass(tokens, claim.next) && !isWord(tokens[claim.next], 'modality')
    return isOfClasses || (isRelated(tokens[joint - 1]) && !isLatin(tokens[before.first]))
  }
  return isWord(tokens[joint], 'connective', 'or') || isMark(tokens[joint], '、/')
}

/** an associate degree in | Nursing | or | Nursing | diploma: of two levels, of which one leads its field and the other closes it. */
function isOfOtherLevel(tokens: readonly Token[], before: Claim<'major'>, claim: Claim<'major'>): boolean {
  const level = tokens[claim.next]
  const isAward = isWord(level, 'education') && isLatin(level) && level?.text !== 'degree'
  return tokens[before.first - 1]?.text === 'in' && isAward
}

/** 法学类 | （0301） |: behind the number of a field in a directory. */
function pastCode(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '(') && isCode(tokens, at + 1) ? closingBracket(tokens, at, LONGEST_CODE) + 1 : at
}

/** Tokens of the longest such bracket. */
const LONGEST_CODE = 4

/** 法学 | 类 |, 公安 | 学类 | （0306）: a class closes what ends at `end`. */
function isClass(tokens: readonly Token[], end: number): boolean {
  const isCoded = isMark(tokens[end - 1], ')') && isCode(tokens, end - 2)
  return endsInAny(tokens[isCoded ? end - 4 : end - 1], CLASS_ENDS)
}

function joined(phrase: Phrase, before: Claim<'major'>, claim: Claim<'major'>): Claim<'major'> {
  return claimOf(phrase, before.first, claim.next, {
    terms: [...before.leaf.terms, ...claim.leaf.terms],
    related: before.leaf.related || claim.leaf.related,
  })
}
