import type { ExperienceLeaf } from '../../../model/constraint'
import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isAmong, isLatin } from '../../../text/wording'
import {
  APPLYING,
  FORMER,
  FRESH,
  NONE_YET,
  OFFERED_BY_FIRM,
  OTHERWISE,
  TAUGHT_ENDS,
  TAUGHT_FOR,
  TEACHING,
} from '../../../vocab/experience/newcomers'
import { SCOPE_COVERBS } from '../../../vocab/experience/scope'
import { REFUSING } from '../../../vocab/negation'
import { HOLDERS } from '../../../vocab/particles'
import { spanOf } from '../../as-written'
import { isJoint } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { closesList, isBetweenNames, isLiftedValue, liftedAt } from '../../lifted'
import { kindsNamed } from '../../names'
import { followsIn, isStop, phraseEnd } from '../../phrase-ends'
import { isRefused, isRefusedBefore } from '../../refused'
import { isExperienceNoun } from '../noun'
import { findInPhrase } from '../scope/in-phrase'
import { readScope } from '../scope/read'
import { scopeStart } from '../scope/stretch'
import { trailingScope } from '../scope/trailing/scope'
import type { Stretch } from '../scope/trim'

/** 经验不限, 不限经验, 无需经验, 无工作经验要求, 不要求有授课经验, no experience required; the value of a field may be 不限 or 无 alone. */
export function readUnrestricted(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  return (
    readLifted(phrase, at, from) ?? readClosed(phrase, at, from) ?? readWithout(phrase, at) ?? readValue(phrase, at)
  )
}

function readValue({ field, tokens, source }: Phrase, at: number): Claim<'experience'> | undefined {
  if (field !== 'experience' || !isLiftedValue(tokens, at, isNone)) return undefined
  return unrestricted({ tokens, source }, 0, 1)
}

function isNone(token: Token | undefined): boolean {
  return isWord(token, 'negation', 'unrestricted', 'without') || isAmong(token, NONE_YET)
}

/** 经验不限, 经验、学历不限: the noun, then the word that lifts it. */
function readLifted(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at]) && !isWord(tokens[at], 'form-field', 'experience')) return undefined
  if (endsInAny(tokens[at], HOLDERS)) return undefined // 有经验者学历不限: of those who have it
  const lifted = liftedAt(tokens, at)
  if (lifted === undefined || (tokens[lifted.first]?.text === ANY && isOfSome(phrase, lifted.first, at)))
    return undefined
  const first = lifted.first < at ? lifted.first : touchingStart(tokens, scopeStart(phrase, at, from), at)
  return unrestricted(phrase, first, lifted.next, lifted.first < at ? [] : [[first, at]])
}

/** Prior experience | in retail | is not necessary: the word that lifts closes what the noun is of. */
function readClosed(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isExperienceNoun(tokens[at]) || !isLatin(tokens[at])) return undefined
  const end = trailingScope(phrase, at + 1)
  if (end === at + 1 || !isWord(tokens[end], 'negation', 'unrestricted') || tokens[end]?.text === ANY) return undefined
  const first = scopeStart(phrase, at, from)
  return unrestricted(phrase, first, end + 1, [
    [first, at],
    [at + 1, end],
  ])
}

/** any | retail experience a plus: it stands before what it is of, and lifts nothing of what stands before itself. */
const ANY = 'any'

/** any | retail | experience, any | experience | in retail |: it is of something. */
function isOfSome(phrase: Phrase, any: number, noun: number): boolean {
  return noun > any + 1 || trailingScope(phrase, noun + 1) > noun + 1
}

/** 台中市西屯区 | 经历不拘, UI设计师， | 经验不限: in Chinese a gap parts the fields of a line, and a comma does. */
function touchingStart(tokens: readonly Token[], start: number, at: number): number {
  let first = at
  while (first > start && kindsNamed(tokens[first - 1]).length === 0 && isBeside(tokens, first)) first -= 1
  while (first < at && isWord(tokens[first], 'function-word', 'particle') && !isLatin(tokens[first])) first += 1 // 碩士 | 則 | 經驗不拘
  return first
}

function isBeside(tokens: readonly Token[], at: number): boolean {
  return isLatin(tokens[at]) || (touches(tokens[at - 1], tokens[at]) && !isMark(tokens[at - 1], ','))
}

/** 无需经验, 不要求有授课经验: the word that lifts, then its noun in the same phrase. */
function readWithout(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'negation', 'without', 'unrestricted')) return undefined
  if (isOfBefore(tokens, at)) return undefined
  const noun = findInPhrase(phrase, at + 1, isExperienceNoun)
  if (noun === undefined || (tokens[at]?.text === ANY && isOfSome(phrase, at, noun))) return undefined
  if (
    isWord(tokens[noun - 1], 'negation', 'without', 'unrestricted') &&
    noun > at + 1 &&
    tokens[noun - 1]?.text !== ANY
  )
    return undefined // 不限科系、| 不限 | 經驗
  const end = isLatin(tokens[noun]) ? trailingScope(phrase, noun + 1) : noun + 1 // no experience | in retail | is needed
  if (isRefused(tokens, end) || isRefusedBefore(tokens, at)) return demanded(phrase, at + 1, noun, end)
  if (isCondition(tokens, noun)) return undefined
  let next = end
  while (closesWithout(tokens, next)) next += 1
  const start = behindOthers(tokens, at + 1, noun)
  return unrestricted(phrase, start > at + 1 ? start : at, next, [
    [start, noun],
    [noun + 1, end],
  ])
}

/** 无工作经验 | 要求 |, 无经验 | 者 | 亦可, 不受工作经验 | 限制 |: what ends what is lifted. */
function closesWithout(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'negation', 'acceptable', 'unrestricted')) return kindsNamed(tokens[at + 1]).length === 0
  if (isWord(token, 'kind-name', 'demand') && isStop(tokens[at + 1])) return true
  return isWord(token, 'modality', 'required') || isWord(token, 'function-word', 'person')
}

/** 学历 | 不限 | 经验不限, 若 | 無 | 則期望有…經驗: the word is of what stands before it. */
function isOfBefore(tokens: readonly Token[], at: number): boolean {
  const isClosing = isWord(tokens[at], 'negation', 'unrestricted') && closesList(tokens, at)
  return isClosing || isAmong(tokens[at + 1], OTHERWISE)
}

/** 无需学历和 | 销售经验, 不限学历 | 经验: what is lifted beside it has a leaf of its own; 无需专业经验 has a scope. */
function behindOthers(tokens: readonly Token[], from: number, noun: number): number {
  let start = noun
  while (start > from && kindsNamed(tokens[start - 1]).length === 0) start -= 1
  if (start === from) return from
  if (start === noun) return isWord(tokens[from - 1], 'negation', 'unrestricted') ? noun : from
  while (start < noun && isBetweenNames(tokens[start])) start += 1
  return start
}

/** 无零售经验者，必须…: of those who lack it something else is asked. */
function isCondition(tokens: readonly Token[], noun: number): boolean {
  const next = isWord(tokens[noun + 1], 'function-word', 'person') ? noun + 2 : noun + 1
  const isOfPersons = next > noun + 1 || endsInAny(tokens[noun], HOLDERS)
  return isOfPersons && isMark(tokens[next], ',') && isWord(tokens[next + 1], 'modality', 'required')
}

/** 无经验勿扰: some experience, of whatever kind; 无零售经验勿扰, no experience in retail need not apply: of that kind. */
function demanded(phrase: Phrase, first: number, noun: number, next: number): Claim<'experience'> {
  const stretches: Stretch[] = [
    [first, noun],
    [noun + 1, next],
  ]
  const scope = readScope(phrase, stretches)
  return { leaf: { kind: 'experience', span: spanOf(phrase, first, next), ...(scope && { scope }) }, first, next }
}

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

/** 有无经验均可 |（无经验者可培训）, 无经验 | 的 | 应届毕业生, No experience | / | fresh graduates welcome: the bracket or the word right behind says it again. */
export function isLiftedAgain(
  tokens: readonly Token[],
  before: Claim<'experience'> | undefined,
  { leaf, first }: Claim<'experience'>,
): boolean {
  if (before?.leaf.unrestricted !== true || !leaf.unrestricted || leaf.scope !== undefined) return false
  const link = tokens[before.next]
  const isLinked = isMark(link, '(/') || link?.text === '的' || isWord(link, 'connective', 'or')
  return first === before.next || (first === before.next + 1 && isLinked)
}

function unrestricted(
  phrase: Phrase,
  first: number,
  next: number,
  stretches: readonly Stretch[] = [],
): Claim<'experience'> {
  const scope = readScope(phrase, stretches)
  const leaf: ExperienceLeaf = {
    kind: 'experience',
    span: spanOf(phrase, first, next),
    unrestricted: true,
    ...(scope && { scope }),
  }
  return { leaf, first, next }
}
