import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isIndefinite, isLatin } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { TESTS_BY_SCORE } from '../../vocab/language-ability'
import { isJoint } from '../joints'
import type { Claim, Phrase, Reader } from '../kind'
import { isStop, phraseEnd } from '../phrase-ends'
import { isAboutAbility } from './about'
import { endOf } from './end'
import type { Group } from './group'
import { LONGEST } from './group'
import { leavesOf } from './leaves'
import { levelIn } from './level-words'
import { isBareGrade, isGradeOfAnother, isSpeltOut, languageAt, shortName } from './names'
import { startOf } from './start'

/**
 * A language with its level, skills or certificates, on either side of its name.
 *
 *   英语听说读写流利 · 流利的英语 · CET-6以上 · 雅思6.5 · 日语N2 · 英语或日语 · 國語精通，台語、英語中等
 *   fluent in English and Mandarin · good command of spoken Chinese and written English
 *
 * 口语流利 behind a comma speaks of the language before; before any, of the one that comes (听说读写流利，英语六级).
 */
export const readLanguage: Reader<'language'> = (phrase) => {
  const claims: Claim<'language'>[] = []
  const isOfLanguage = phrase.tokens.some(namesLanguage)
  let from = 0
  let before: string | undefined
  for (let at = 0; at < phrase.tokens.length; at++) {
    const starts = startsGroup(phrase.tokens, at, before, isOfLanguage)
    const group = starts ? readGroup(phrase, at, from) : undefined
    if (group === undefined) continue
    if (!isAnyLanguage(phrase.tokens, group))
      claims.push(...leavesOf(phrase, group, before ?? firstLanguage(phrase.tokens, at), claims.length))
    before = lastLanguage(phrase.tokens, group) ?? before
    from = group.next
    at = group.next - 1
  }
  return claims
}

/** additional languages | are a plus, at least | one other language |: in English this asks for none that could be named. */
function isAnyLanguage(tokens: readonly Token[], { first, next }: Group): boolean {
  const names = tokens.slice(first, next).filter((token) => isWord(token, 'language') || isWord(token, 'certificate'))
  return names.length > 0 && names.every((token) => isLatin(token) && isWord(token, 'language', 'und'))
}

/** The group around the name or certificate at `at`, or nothing where the word is about something else (英语专业, 英文网站). */
function readGroup(phrase: Phrase, at: number, from: number): Group | undefined {
  const group = { first: startOf(phrase.tokens, at, from), next: endOf(phrase.tokens, at) }
  return isAboutAbility(phrase, group, at) ? group : undefined
}

/**
 * A name or a certificate of a language; or a skill that leads a phrase and speaks of another's language (口语流利). A bare grade is
 * a certificate only where the phrase is of a language, which is asked once: to look for one at each grade takes the square of them.
 */
function startsGroup(tokens: readonly Token[], at: number, before: string | undefined, isOfLanguage: boolean): boolean {
  const token = tokens[at]
  if (isWord(token, 'language')) return !isSpeltOut(tokens, at)
  if (isAmong(token, TESTS_BY_SCORE)) return tokens[at + 1]?.type === 'number'
  if (isWord(token, 'certificate'))
    return (
      !isBareGrade(token) ||
      isOutOf710(tokens, at) ||
      ((before !== undefined || isOfLanguage) && !isGradeOfAnother(tokens, at))
    )
  if (shortName(tokens, at) !== undefined) return true
  if (token === undefined || !isWord(token, 'language-skill')) return false
  return before === undefined ? leadsClause(tokens, at) : leadsPhrase(tokens, at) && !isOfSomethingElse(tokens, at)
}

/** 六级 | 480 | 分: by the score a test of English, which is out of 710. */
function isOutOf710(tokens: readonly Token[], at: number): boolean {
  const score = isWord(tokens[at + 1], 'unit', 'score') ? at + 2 : at + 1 // 六级分数480
  const { type, text } = tokens[score] ?? {}
  return isWord(tokens[at], 'certificate', 'cet-4', 'cet-6') && type === 'number' && OF_710.test(text ?? '')
}

const OF_710 = /^[4-6]\d\d$/

function isOfSomethingElse(tokens: readonly Token[], at: number): boolean {
  return isOfPapers(tokens, at) || isOfOther(tokens, at) || isStressed(tokens, at) || isOfSearches(tokens, at)
}

/** 英文流利，可进行文献检索 | 及 | 阅读: it is done with what the word before the joint is done with. */
function isOfSearches(tokens: readonly Token[], at: number): boolean {
  return isJoint(tokens[at - 1]) && tokens[at - 2]?.type === 'text' && isStop(tokens[at + 1])
}

/** A skill at the start of a phrase that names no language itself; translating (笔译) is work. */
function leadsPhrase(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'function') || ((tokens[at]?.text.length ?? 0) < 2 && at > 0 && !isStop(tokens[at - 1])))
    return false
  return !tokens
    .slice(at, phraseEnd(tokens, at, LONGEST))
    .some((_, place) => languageAt(tokens, at + place) !== undefined)
}

/** 粵語流利，能 | 書寫簡單報告 |: how simple the papers are, and in which language they do not say. */
function isOfPapers(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'language-skill', 'writing')) return false
  const words = tokens.slice(at, phraseEnd(tokens, at, LONGEST))
  const what = words[words.findIndex((word) => isWord(word, 'level-wording', 'A2')) + 1]
  return what !== words[0] && (what?.type === 'text' || isWord(what, 'language-ability', 'object'))
}

/** 英语良好，| 尤其 | 听说: of the ability before the comma, and at no level of its own. */
function isStressed(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at - 1], 'connective', 'exemplar') || !isStop(tokens[at - 2])) return false
  return levelIn(tokens, { first: at, next: phraseEnd(tokens, at, LONGEST) }) === undefined
}

/** as shown by clear | written | reports, able to | read | drawings, a clear | speaking | voice: what is written, read or spoken is no language. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  if (!isLatin(tokens[at])) return false
  if (isScored(tokens, at)) return true
  let next = at + 1
  while (isWord(tokens[next], 'language-skill') || isJoint(tokens[next])) next += 1
  if (isObject(tokens[next])) return true
  let place = at - 1
  while (!isStop(tokens[place]) && tokens[place]?.type !== 'text') place -= 1
  return tokens[place]?.type === 'text'
}

/** TOEFL 90, of which 22 | listening | and 23 in | writing |: the part of a test that a score is of. */
function isScored(tokens: readonly Token[], at: number): boolean {
  const place = isWord(tokens[at - 1], 'function-word') ? at - 2 : at - 1
  return tokens[place]?.type === 'number'
}

function isObject(token: Token | undefined): boolean {
  return token?.type === 'text' || isIndefinite(token) || OBJECTS.some((one) => isWord(token, one))
}

/** Classes of what is read or written. */
const OBJECTS = ['function', 'industry', 'skill', 'field'] as const satisfies readonly WordClass[]

/** 听说读写流利 | ，英语六级: skills and a level, before a language is named. */
function leadsClause(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at]?.text.length ?? 0) < 2 || !leadsPhrase(tokens, at)) return false
  return (
    levelIn(tokens, { first: at, next: phraseEnd(tokens, at, LONGEST) }) !== undefined &&
    firstLanguage(tokens, at) !== undefined
  )
}

/** 四级 and N2 are tests of a language only where a language is spoken of. */
function namesLanguage(token: Token): boolean {
  return (
    isWord(token, 'language') ||
    isWord(token, 'noun', 'language') ||
    (isWord(token, 'certificate') && !isBareGrade(token))
  )
}

function firstLanguage(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at < tokens.length; at++) {
    const named = languageAt(tokens, at)
    if (named !== undefined) return named
  }
  return undefined
}

function lastLanguage(tokens: readonly Token[], { first, next }: Group): string | undefined {
  for (let at = next - 1; at >= first; at--) {
    const named = languageAt(tokens, at)
    if (named !== undefined) return named
  }
  return undefined
}
