import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { PARTNERS, TALKING, TEST_PARTS } from '../../vocab/language-ability'
import { COVERBS } from '../../vocab/particles'
import { isHavingJoint } from '../joints'
import { isStop } from '../phrase-ends'
import { bracketAt } from './bracket'
import { isFigure, isHan, LONGEST } from './group'
import { goesOnBehind } from './inner-marks'
import { isInner } from './inner-words'
import { isLevel, isUnable } from './level-words'
import { closesList, isLanguage, isPaper } from './names'
import { resultEnd, statedScore } from './stated-score'
import { testOfGrade } from './tests'

/** Where the group of the name at `at` ends: behind the last level, skill, test or name that is held together with it. */
export function endOf(tokens: readonly Token[], at: number): number {
  let next = at + 1
  let hasTest = isWord(tokens[at], 'certificate')
  for (let place = at + 1; !isPast(tokens, place, at, hasTest, next); place++) {
    const score = hasTest ? Math.max(statedScore(tokens, place), resultEnd(tokens, place)) : -1
    const last = Math.max(bracketAt(tokens, place, at), score, partnerEnd(tokens, place))
    if (last > 0) {
      place = last
      next = place + 1
    } else if (isCore(tokens, place) || (hasTest && isOfTest(tokens, place))) next = place + 1
    else if (isStop(tokens[place]) ? !goesOnBehind(tokens, place, at) : !isInner(tokens, place)) break
    hasTest ||= isWord(tokens[place], 'certificate')
  }
  return next
}

/** 雅思6.5分或文憑試 | 英文科: a test goes on to no paper of another. */
function isPast(tokens: readonly Token[], place: number, at: number, hasTest: boolean, next: number): boolean {
  const isOther =
    (hasTest && (isPaper(tokens[place]) || isAbilityInstead(tokens, place))) ||
    isFieldBehind(tokens, place, hasTest || next > at + 1) ||
    isLevelOfNext(tokens, place, at) ||
    isOtherAbility(tokens, place, next)
  return isOther || place >= tokens.length || place - at >= LONGEST
}

/** 良好粵語 | 一般 | 普通話: where the level stands before the first name, so it does before the next. */
function isLevelOfNext(tokens: readonly Token[], place: number, at: number): boolean {
  const isNext = isHan(tokens[place]) && isLanguage(tokens[place - 1]) && isLanguage(tokens[place + 1])
  return isNext && isLevel(tokens, at - 1) && isLevel(tokens, place)
}

/** English proficiency | and | strong communication skills: behind the noun of an ability, one of its own. */
function isOtherAbility(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[at]?.text !== 'and' || next !== at || !isWord(tokens[at - 1], 'language-ability', 'noun')) return false
  return isWord(tokens[at + 1], 'function-word', 'degree') && isWord(tokens[at + 2], 'trait')
}

/** N2以上 | 或 | 可以 | 日文 | 溝通, N1 | 或具 | 日文 | 溝通能力: whoever can do as much needs no test. */
function isAbilityInstead(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'connective', 'or') || !isHan(tokens[at])) return false
  const isAble = isWord(tokens[at + 1], 'language-ability', 'verb') || isWord(tokens[at + 1], 'function-word', 'have')
  if (isAble) return isLanguage(tokens[at + 2])
  return isHavingJoint(tokens[at]) && isLanguage(tokens[at + 1])
}

/** 英语六级或 | 英语 | 专业: what says how well it is spoken goes on to no field. */
function isFieldBehind(tokens: readonly Token[], at: number, isSaid: boolean): boolean {
  return isSaid && isLanguage(tokens[at]) && isWord(tokens[at + 1], 'noun', 'major')
}

/** What belongs to the group by itself. */
function isCore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isLanguage(token) || isWord(token, 'certificate') || isWord(token, 'language-skill') || isLevel(tokens, at))
    return true
  if (isUnable(tokens, at) || isKnownTo(tokens, at)) return true
  if (isWord(token, 'language-ability', 'object', 'together') || closesList(tokens, at)) return true
  if (isWord(token, 'language-ability', 'noun'))
    return !isWord(token, 'function-word', 'person') || !isWord(tokens[at + 1], 'modality')
  return isWord(token, 'bound', 'min.after') && !isWord(token, 'heading')
}

/** 英文 | 熟悉 | 者优先: said behind the name of whoever knows it. */
function isKnownTo(tokens: readonly Token[], at: number): boolean {
  const isKnown = isWord(tokens[at], 'noun', 'know') && isHan(tokens[at]) && isLanguage(tokens[at - 1])
  const next = tokens[at + 1]
  return isKnown && (isStop(next) || isWord(next, 'function-word', 'person') || isWord(next, 'modality'))
}

/** 450分, at least 6.5: a score and its bound, behind a test; 初試: a part of it; 「中級」: its grade. */
function isOfTest(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], TEST_PARTS)) return true
  if (isMark(tokens[at], '「')) return testOfGrade(tokens, at + 1) !== undefined
  if (isWord(tokens[at], 'bound')) return isFigure(tokens, at + 1)
  return isFigure(tokens, at) || (isWord(tokens[at], 'unit', 'score') && tokens[at - 1]?.type === 'number')
}

/** Tokens of the longest name of whom one talks with. */
const LONGEST_PARTNER = 5

/** 英文 | 與客戶 | 溝通, 日語 | 跟國外廠商進行 | 交流: where it ends with whom one talks, before the ability; or -1. */
function partnerEnd(tokens: readonly Token[], at: number): number {
  if (!isAmong(tokens[at], COVERBS)) return -1
  for (let place = at + 1; place - at <= LONGEST_PARTNER; place++) {
    if (isStop(tokens[place]) || isLanguage(tokens[place])) return -1
    const isSaid = isWord(tokens[place + 1], 'language-ability', 'noun', 'object') || isLevel(tokens, place + 1)
    if (isSaid) return endsInAny(tokens[isAmong(tokens[place], TALKING) ? place - 1 : place], PARTNERS) ? place : -1
  }
  return -1
}
