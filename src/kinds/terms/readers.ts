import type { TermKind } from '../../model/constraint'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { NO_SUCH_WORK } from '../../vocab/availability'
import { LIKING, TASKED } from '../../vocab/deeds'
import { REFUSING } from '../../vocab/negation'
import { termOf } from '../as-written'
import { isJoint } from '../joints'
import type { Reader } from '../kind'
import { followsIn, isStop } from '../phrase-ends'
import { isRefused, isRefusedBefore } from '../refused'
import {
  findDrivenAtLeast,
  findDrivingClasses,
  findDrivingLetters,
  findDrivingLettersBehind,
  findDrivingNumbers,
} from './driving-letters'
import { findEnglish } from './english-licence'
import { findAlsoEntered, findEnteredWith } from './entered-with'
import { findKnown, findRank, findSkillAbility, findTraitAbility, matterEnd } from './find'
import { findKnownCertificate } from './known-certificate'
import { findEntered, findHeaded, findPassed } from './licence-head'
import { findListedInField } from './listed-in-field'
import { findNumberedLicence } from './numbered-licence'
import { findPassedInEnglish } from './passed-examination'
import { findTitle } from './professional-title'
import type { Finder } from './read'
import { createTermReader, listOf } from './read'
import { findSharingNoun } from './shared-noun'
import { findUnknownCertificate } from './unknown-certificate'

/** 负责流程, 与客户沟通: what is a trait by itself, in a list of traits, before 能力 or of some degree, and otherwise what one does. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'holding', 'do')) return false
  const isListed =
    (isJoint(tokens[at - 1]) && isWord(tokens[at - 2], 'trait')) ||
    (isJoint(tokens[at + 1]) && isWord(tokens[at + 2], 'trait'))
  const isAlone = isStop(tokens[at - 1]) && isStop(tokens[at + 1])
  const isNoun = isWord(tokens[at + 1], 'noun', 'ability') || isWord(tokens[at + 1], 'function-word', 'degree')
  return !(isListed || isAlone || isNoun || isDescribed(tokens, at))
}

/** 良好的 | 沟通: of some degree, and so a noun. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '的' ? at - 2 : at - 1
  return isWord(tokens[before], 'function-word', 'degree')
}

/** 喜欢 | 与人打交道 |, 热衷 | 户外运动 |: with what is liked, to the end of its item. */
const findLiked: Finder = (phrase, at) => {
  const { tokens } = phrase
  if (!isAmong(tokens[at], LIKING)) return undefined
  const end = matterEnd(tokens, at + 1)
  const joint = tokens.findIndex((token, place) => place > at && place < end && isMark(token, '、'))
  const next = joint < 0 ? end : joint
  if (next <= at + 1) return undefined
  return { first: at, next, terms: [termOf(phrase, at, next, idOf(tokens[at], 'trait'))] }
}

/** 不招暑假工和 | 兼职, 非 | 兼职, 兼职 | 勿扰: who wants only that is not taken, and nobody is asked for it. */
function isTurnedAway(tokens: readonly Token[], at: number): boolean {
  if (idOf(tokens[at], 'availability') !== 'part-time-work') return false
  const isListed =
    isJoint(tokens[at - 1]) && followsIn(tokens, at, LISTED, ({ text }) => REFUSING.some((verb) => text.includes(verb)))
  return isAmong(tokens[at - 1], NO_SUCH_WORK) || isListed || isRefusedBefore(tokens, at) || isRefused(tokens, at + 1)
}

/** How far before it, in a list, the verb may stand, in tokens. */
const LISTED = 5

/** The readers of the kinds that are lists of terms; a kind is its finders, in order. */
export const TERM_READERS = {
  seniority: createTermReader('seniority', [findRank]),
  skill: createTermReader('skill', [
    findKnown,
    listOf('skill', ({ tokens }, at) => !endsInAny(tokens[at - 1], TASKED)),
    findSkillAbility,
  ]),
  certificate: createTermReader('certificate', [
    findTitle,
    findDrivingLetters,
    findDrivingLettersBehind,
    findDrivingClasses,
    findDrivingNumbers,
    findDrivenAtLeast,
    findListedInField,
    findNumberedLicence,
    findSharingNoun,
    findKnownCertificate,
    findUnknownCertificate,
    findHeaded,
    findEntered,
    findPassed,
    findPassedInEnglish,
    findEnteredWith,
    findAlsoEntered,
    findEnglish,
  ]),
  trait: createTermReader('trait', [
    findLiked,
    listOf('trait', ({ tokens }, at) => !isWord(tokens[at - 1], 'language') && !isVerb(tokens, at)),
    findTraitAbility,
  ]),
  availability: createTermReader('availability', [
    listOf('availability', ({ tokens }, at) => !isTurnedAway(tokens, at)),
  ]),
} satisfies { [K in TermKind]: Reader<K> }
