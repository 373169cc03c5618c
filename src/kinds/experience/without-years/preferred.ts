import type { Scope } from '../../../model/constraint'
import { isMark, isWord } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { endsInAny, isLatin } from '../../../text/wording'
import { PRACTICE_ENDS, TRADE_ENDS } from '../../../vocab/experience/scope'
import { spanOf } from '../../as-written'
import { isJoint } from '../../joints'
import type { Claim, Phrase } from '../../kind'
import { isStop, isStopOrDot } from '../../phrase-ends'
import { isExperienceNoun, isNamedIndustry, mayNameTrade } from '../noun'
import { isNewSubject } from '../scope/new-subject'
import { readScope } from '../scope/read'
import { scopeStart } from '../scope/stretch'
import { isRelatedTrade } from '../scope/term'
import { ledScope } from '../scope/trailing/list'
import { trailingScope } from '../scope/trailing/scope'
import { startOf } from './asserted'
import { isUndone, pastStretch } from './past'

/**
 * A preference that narrows an experience, and has no noun: 4 years of weaving, | ideally in linen |; 3年以上销售经验，| 快消品行业 | 优先.
 * `isSecond`: an experience stands before it; otherwise only an industry by its name says that one is meant.
 */
export function readPreference(
  phrase: Phrase,
  at: number,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const on = isSecond ? (readPreferredOn(phrase, at) ?? readPreferredTrade(phrase, at, from)) : undefined
  return on ?? readPreferredBack(phrase, at, from, isSecond)
}

/** 3 years of experience in sales | , ideally | retail or catering |, | (preferably | retail |): trades alone, right behind what they narrow. */
function readPreferredTrade(phrase: Phrase, at: number, from: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const isBehind = at === from || (at === from + 1 && isMark(tokens[from], ',('))
  if (!isBehind || !isLatin(tokens[at]) || !isWord(tokens[at], 'modality', 'preferred.on')) return undefined
  const next = ledScope(tokens, at + 1)
  const scope = isStopOrDot(tokens[next]) ? readScope(phrase, [[at + 1, next]]) : undefined
  if (scope === undefined || !hasTrade(scope)) return undefined
  return { leaf: { kind: 'experience', span: spanOf(phrase, at, next), modality: 'preferred', scope }, first: at, next }
}

function readPreferredOn(phrase: Phrase, at: number): Claim<'experience'> | undefined {
  const { tokens } = phrase
  const word = tokens[at]
  if (word === undefined || !isWord(word, 'modality', 'preferred.on')) return undefined
  const holdsPreposition = / (in|with|from|within|in the)$/.test(word.text)
  if (word.text.endsWith(' with') && isNewSubject(tokens, at + 1)) return undefined // preferably with | a forklift licence
  const start = isMark(tokens[at + 1], ':') ? at + 2 : at + 1
  const end = holdsPreposition ? ledScope(tokens, at + 1) : trailingScope(phrase, start)
  const next = isExperienceNoun(tokens[end]) ? end + 1 : end // ideally with | retail | exposure
  const scope = readScope(phrase, [[start, end]])
  if (scope === undefined || (word.text.endsWith('from') && !hasTrade(scope))) return undefined
  return { leaf: { kind: 'experience', span: spanOf(phrase, at, next), modality: 'preferred', scope }, first: at, next }
}

/** preferably from | banking; from | Leeds is where somebody lives. */
function hasTrade({ industries = [], functions = [] }: Scope): boolean {
  return industries.length + functions.length > 0
}

function readPreferredBack(
  phrase: Phrase,
  at: number,
  from: number,
  isSecond: boolean,
): Claim<'experience'> | undefined {
  const { tokens } = phrase
  if (!isWord(tokens[at], 'modality', 'preferred.back')) return undefined
  const done = pastStretch(phrase, at, from)
  if (done !== undefined) return preferredOf(phrase, ...done)
  const start = scopeStart(phrase, at, from)
  const first = startOf(tokens, start, at)
  const isWhole = isStop(tokens[start - 1]) || isWord(tokens[start - 1], 'function-word', 'have')
  if (!isWhole || !namesField(tokens.slice(first, at), isSecond)) return undefined
  return preferredOf(phrase, first, at)
}

function preferredOf(phrase: Phrase, first: number, next: number): Claim<'experience'> | undefined {
  const scope = readScope(phrase, [[first, next]])
  if (scope === undefined) return undefined
  return { leaf: { kind: 'experience', span: spanOf(phrase, first, next), modality: 'preferred', scope }, first, next }
}

/**
 * An industry called one, the trade of the post itself, work in a trade (女装 | 导购), or a post; beside an experience any known field of
 * work. Nothing that is a field of study or a word of its own kind.
 */
function namesField(words: readonly Token[], isSecond: boolean): boolean {
  const last = words[words.length - 1]
  const isOfTrade = isWork(last) && last !== words[0] && !words.every((word) => isWord(word, 'field'))
  const isPost = namesPost(words)
  const isOther = words.some(
    (word) =>
      (isWord(word, 'field') && !isOfTrade && !isPost) ||
      isWord(word, 'language') ||
      isWord(word, 'skill') ||
      isWord(word, 'licence') ||
      isWord(word, 'certificate') ||
      isWord(word, 'trait'),
  )
  if (isOther || words.some(isUndone)) return false
  const isClosed = isWord(last, 'industry') || isWord(last, 'function') || isWord(last, 'noun', 'industry', 'employer')
  const isTrade = isSecond || isOfTrade ? (word: Token) => isWord(word, 'industry') : isNamedIndustry
  return isPost || isTradeOfPost(words) || (isClosed && words.some(isTrade))
}

function isWork(token: Token | undefined): boolean {
  return isWord(token, 'function') && !isWord(token, 'resource-sort') && !isWord(token, 'resource') // 汽车采购 | 渠道 | 优先, 政府关系 | 优先 are what one brings
}

/** 店长, 美容院 | 店长, 司机, 汽车维修: a title, or work that is no field of study, or is called as none is. Not certified | midwife |, which is a paper. */
function namesPost(words: readonly Token[]): boolean {
  const last = words[words.length - 1]
  if (isLatin(last)) return false
  const isPractice = isWork(last) && (!isWord(last, 'field') || endsInAny(last, PRACTICE_ENDS))
  const isTitle = isWord(last, 'seniority', 'supervisor', 'manager')
  return (isPractice || isTitle) && words.slice(0, -1).every((word) => mayNameTrade(word) || isJoint(word))
}

/** 同行业, 相关行业, 相关 | 产业: whichever trade the post is of. */
function isTradeOfPost(words: readonly Token[]): boolean {
  const [last, before] = [words[words.length - 1], words[words.length - 2]]
  const isPointed = isWord(last, 'noun', 'industry') && isWord(before, 'noun', 'related')
  return isPointed || isRelatedTrade(last) || (isWord(last, 'noun', 'related') && endsInAny(last, TRADE_ENDS))
}
