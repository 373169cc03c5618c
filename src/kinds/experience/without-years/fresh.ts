import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong } from '../../../text/wording'
import {
  APPLYING,
  FORMER,
  FRESH,
  OFFERED_BY_FIRM,
  TAUGHT_ENDS,
  TAUGHT_FOR,
  TEACHING,
} from '../../../vocab/experience/newcomers'
import { SCOPE_COVERBS } from '../../../vocab/experience/scope'
import { REFUSING } from '../../../vocab/negation'
import { spanOf } from '../../as-written'
import { isJoint } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { followsIn, isStop, phraseEnd } from '../../phrase-ends'
import { isRefused, isRefusedBefore } from '../../refused'

import { unrestricted } from './lifted-leaf'

/** 应届生亦可, 欢迎应届毕业生, fresh graduates are welcome, 2026届应届毕业生: whoever has just left school needs no experience. */
export function readFresh(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const word = tokens[at]
  if (word === undefined || !isGraduate(tokens, at)) return undefined
  const isAccepted = isWelcome(tokens, at)
  if (!isAccepted && !FRESH.some((text) => word.text.includes(text))) return undefined
  if (isOfTraining(tokens, at) || closesLevel(tokens, at)) return undefined
  let first = at
  while (first > from && isOfTheYear(tokens[first - 1])) first -= 1
  const next = pastGraduates(tokens, at + 1)
  if (isRefused(tokens, next) || isRefusedBefore(tokens, first) || tokens[first - 1]?.text === 'no')
    return { leaf: { kind: 'experience', span: spanOf(phrase, at, next) }, first: at, next }
  const following = tokens[next]
  const isFree =
    isAccepted ||
    isTaught(tokens, next) ||
    isWord(tokens[first - 1], 'negation', 'acceptable') ||
    isWord(following, 'connective', 'instead') ||
    isStop(following) ||
    isJoint(following) ||
    isWord(following, 'modality') ||
    isWord(following, 'negation') ||
    isWord(following, 'function-word') ||
    (first === at && isOfLevel(tokens, next))
  return isFree && following?.text !== '有' && !isOfGraduates(tokens, at, next) && !isDenied(tokens, first)
    ? unrestricted(phrase, first, next)
    : undefined
}

/** 应届生, fresh graduates, | Graduates | welcome: where Law graduates are, it says who of them. */
function isGraduate(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'noun', 'graduate')) return true
  return tokens[at]?.text === 'graduates' && isWelcome(tokens, at) && (at === 0 || isStop(tokens[at - 1]))
}

/** 欢迎 | 在校生, 优秀毕业生 | 亦可, where 毕业生 | 可 | 对年龄放宽 says what they may. */
function isWelcome(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'negation', 'acceptable')) return true
  return isWord(tokens[at + 1], 'negation', 'acceptable') && !isAmong(tokens[at + 2], SCOPE_COVERBS)
}

/** 应届毕业生 | 亦可 |, 应届生 | 和往届生 |. */
function pastGraduates(tokens: readonly Token[], at: number): number {
  let next = at
  for (;;) {
    if (isWord(tokens[next], 'noun', 'graduate', 'education') || isWord(tokens[next], 'negation', 'acceptable'))
      next += 1
    else if (isWord(tokens[next], 'function-word', 'person')) next += 1
    else if (isJoint(tokens[next]) && isFormer(tokens[next + 1])) next += 2
    else return next
  }
}

/** 无经验者 | 公司提供岗前培训 |, 零基础 | 可安排老员工带教: the firm teaches them what they lack. */
function isTaught(tokens: readonly Token[], at: number): boolean {
  const offered = tokens.slice(at, phraseEnd(tokens, at, LONGEST_OFFER))
  return isAmong(offered[0], OFFERED_BY_FIRM) && offered.some((token) => endsInAny(token, TAUGHT_ENDS))
}

/** Tokens of the longest way to say what the firm does. */
const LONGEST_OFFER = 8

/** 往届毕业生: years may be asked of them. */
function isFormer(token: Token | undefined): boolean {
  return isWord(token, 'noun', 'graduate') && token?.text.startsWith(FORMER) === true
}

/** 应届 | 硕士 | 毕业生 |: said before the level. */
function closesLevel(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 2], 'noun', 'graduate') && isOfLevel(tokens, at - 1)
}

/** 应届 | 硕士 | 毕业生 |, 应届 | 本科生: of those who leave with a level; 应届 | 硕士 | 及以上学历 asks for the level alone. */
function isOfLevel(tokens: readonly Token[], at: number): boolean {
  const isLevel = isWord(tokens[at], 'education') && !isWord(tokens[at + 1], 'bound')
  return isLevel && (isWord(tokens[at + 1], 'noun', 'graduate') || !isWord(tokens[at + 1], 'noun', 'education'))
}

/** 应届毕业生 | 的 | 毕业证书, 往届毕业生 | 需 | 2年经验, 应届毕业生 | 须于七月前毕业: what they have, or have to have or do. */
function isOfGraduates(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[next]?.text === '的') return !isWord(tokens[next + 1], 'modality')
  return isObliged(tokens, next) && !isWord(tokens[at - 1], 'negation', 'acceptable')
}

/** 应届毕业生 | 须, 应届毕业生报考 | ，须, 应届毕业生 | 应在: a duty in the same breath. */
function isObliged(tokens: readonly Token[], at: number): boolean {
  const verb = isAmong(tokens[at], APPLYING) ? at + 1 : at
  const duty = verb > at && isMark(tokens[verb], ',') ? verb + 1 : verb
  return isWord(tokens[duty], 'modality', 'required')
}

/** 在读非 | 应届毕业生, 非2026年普通高校 | 应届毕业生, 不招没有经验的 | 应届生: those who are something else, or who are refused. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  return followsIn(tokens, first, LONGEST_SCHOOL, (token) => token.text.endsWith('非') || endsInAny(token, REFUSING))
}

/** Tokens of what may stand between 非 and graduates. */
const LONGEST_SCHOOL = 5

/** to provide | fresh graduates | with training, training provided for | fresh graduates: what is done for them. */
function isOfTraining(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  if (before === 'for' || before === 'to') return isAmong(tokens[at - 2], TAUGHT_FOR)
  return TEACHING.includes(before)
}

/** 2025-2026届: the years before the word. */
function isOfTheYear(token: Token | undefined): boolean {
  return (
    (token?.type === 'number' && token.value > 14) ||
    isMark(token, '-') ||
    isWord(token, 'range', 'to') ||
    isWord(token, 'noun', 'graduate')
  )
}
