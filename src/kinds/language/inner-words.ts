import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { MAY, USED_FOR } from '../../vocab/language-ability'
import { phraseEnd } from '../phrase-ends'
import { isGlue, isHan, LONGEST } from './group'
import { isLevel } from './level-words'
import { announcesNames, countsUnnamed, isLanguage, isNamed, isUnnamed, shortName } from './names'

/** What may stand between two words of the group. With, behind an English name, begins another matter. */
export function isInner(tokens: readonly Token[], at: number): boolean {
  if (isOneOfThem(tokens, at)) return true
  if (isMark(tokens[at], '、') && isWord(tokens[at + 1], 'function-word', 'have')) return false // 英语四级、| 具有 | 良好的沟通能力
  if (isWord(tokens[at], 'function-word', 'have') && !isHan(tokens[at])) return false
  if (isUnnamed(tokens[at - 1]) && announcesNames(tokens, at - 1)) return true // a second language | such as | Danish
  if (countsNext(tokens, at)) return true
  const isAnnounced = isWord(tokens[at], 'connective', 'within') || isWord(tokens[at], 'bound', 'min.before')
  if (isAnnounced && isLanguage(tokens[at + 1])) return true
  return isGlue(tokens[at]) || isLink(tokens, at) || shortName(tokens, at) !== undefined || isObject(tokens, at)
}

/** English and | one | Nordic language (Danish, English and | at least | one Nordic language (Danish: one of those that are named behind. */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const one = isWord(tokens[at], 'bound') ? at + 1 : at
  return countsUnnamed(tokens, one) && announcesNames(tokens, one + 1)
}

/** 英语或日语 | 其中一门 | 熟练: words that pick one of the names before go on to its level. */
function isOneOfThem(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at], tokens[at + 1]]
  return (
    isWord(words[0], 'language-ability', 'any') ||
    (isWord(words[0], 'connective', 'within') && isWord(words[1], 'language-ability', 'any'))
  )
}

/** 英语 | 要 | 非常流利, 须 | 达到 | CET-4, 可 | 獨立 | 閱讀, 可用 | 于 | 邮件往来: what binds a level, or what it is used for, to its language. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'modality', 'required') || isWord(token, 'bound', 'min.before')) return isHan(token)
  if (!isWord(token, 'language-ability', 'verb') && token?.text !== MAY) return false
  const next = isWord(tokens[at + 1], 'language-ability', 'verb') ? at + 2 : at + 1
  return (
    isUsedFor(tokens, next) ||
    isLevel(tokens, next) ||
    isWord(tokens[next], 'language-skill') ||
    isWord(tokens[next], 'language-ability', 'object')
  )
}

/** 可用 | 于 | 日常 | 邮件 |: an object of the ability or its noun, near behind the preposition. */
function isUsedFor(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== USED_FOR) return false
  const end = Math.min(phraseEnd(tokens, at + 1, LONGEST), at + 2 + OBJECT)
  return tokens
    .slice(at + 1, end)
    .some((token) => isWord(token, 'language-ability', 'object', 'noun') || isWord(token, 'level-wording'))
}

/** How many words an object of the ability may have. */
const OBJECT = 3

/** An object of the ability, unknown itself, between words of the group: 英文 产品手册 阅读, 英文 商业 书信往来. */
function isObject(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (isObjectWord(tokens[first - 1])) first -= 1
  let next = at
  while (next - at < OBJECT && isObjectWord(tokens[next])) next += 1
  const isLed = isNamed(tokens[first - 1]) || tokens[first - 1]?.text === USED_FOR // 可用于 | 采购 | 合同
  if (next - first > OBJECT || !isLed) return false
  if (tokens[next]?.text === 'at') next = tokens[next + 1]?.text === 'a' ? next + 2 : next + 1 // kanji | at a | fluent level
  return (
    isWord(tokens[next], 'language-skill') ||
    isWord(tokens[next], 'language-ability', 'noun', 'object') ||
    isLevel(tokens, next)
  )
}

function isObjectWord(token: Token | undefined): boolean {
  if (isLanguage(token)) return false
  if (token?.type === 'text' || isWord(token, 'form-field', 'contact')) return true
  return isWord(token, 'function') || isWord(token, 'skill') || isWord(token, 'field') || isWord(token, 'industry')
}
