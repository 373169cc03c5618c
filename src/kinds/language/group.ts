import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isLatin } from '../../text/trie'
import type { Phrase } from '../kind'
import { closingBracket, isJoint, isStop } from '../places'

/** A stretch of tokens about languages: names, levels, skills, certificates, and what holds them together. */
export interface Group {
  readonly first: number
  readonly next: number
}

/** The longest stretch that is taken for one group, and the longest bracket in it, in tokens. */
const LONGEST = 40
const BRACKET = 20

export function isLanguage(token: Token | undefined): boolean {
  return isWord(token, 'language') && idOf(token, 'language') !== 'und'
}

/** 佳 and 好 say a level behind an ability (英文能力佳), and a preference behind a condition (会日语佳). */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token, 'level-wording') && !isWord(token, 'cefr')) return false
  if (!isWord(token, 'modality')) return true
  return isWord(tokens[at - 1], 'language-ability', 'noun') || isWord(tokens[at - 1], 'language-skill')
}

/** The group around the name or certificate at `at`, or nothing where the word is about something else (英语专业, 英文网站). */
export function readGroup(phrase: Phrase, at: number, from: number): Group | undefined {
  const group = { first: startOf(phrase.tokens, at, from), next: endOf(phrase.tokens, at) }
  return isAboutAbility(phrase, group, at) ? group : undefined
}

/** How many words that nobody knows may stand between a verb of ability and its language: communicate | effectively with partners | in English. */
const UNKNOWN = 5

function startOf(tokens: readonly Token[], at: number, from: number): number {
  let first = at
  let unknown = 0
  for (let place = at - 1; place >= from && at - place < LONGEST; place--) {
    if (isStop(tokens[place])) break
    if (isLeading(tokens, place) && (unknown === 0 || isWord(tokens[place], 'language-ability', 'verb'))) {
      first = place
      unknown = 0
    } else if (!isGlue(tokens[place]) && (tokens[place]?.type !== 'text' || ++unknown > UNKNOWN)) break
  }
  return first
}

/** A level, a skill or a verb of ability before the name: 流利的英语, 熟练阅读英文, 会日语; or the first of 中、英文. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isLevel(tokens, at) || isWord(token, 'language-skill') || shortName(tokens, at) !== undefined) return true
  return (
    isWord(token, 'language-ability') &&
    !isWord(token, 'modality') &&
    !isWord(token, 'negation') &&
    !isWord(token, 'function-word', 'person')
  )
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  中: 'zh',
  国: 'zh',
  英: 'en',
  日: 'ja',
  韩: 'ko',
  法: 'fr',
  德: 'de',
  粤: 'yue',
  台: 'nan',
  西: 'es',
  俄: 'ru',
}

/** 中、英文; 国、粤、英语: one unit names a language where a list of languages goes on behind it. */
export function shortName(tokens: readonly Token[], at: number): string | undefined {
  const language = SHORT_NAMES[tokens[at]?.text ?? '']
  if (language === undefined || !isJoint(tokens[at + 1])) return undefined
  return isLanguage(tokens[at + 2]) || shortName(tokens, at + 2) !== undefined ? language : undefined
}

/** Words and marks that may stand between the words of a group and are no part of its ends. */
function isGlue(token: Token | undefined): boolean {
  if (isWord(token, 'function-word') || isJoint(token) || isMark(token, '-|>')) return true
  return (
    isWord(token, 'noun', 'work', 'education', 'related', 'language') ||
    isWord(token, 'range', 'to') ||
    isWord(token, 'unit', 'score', 'years-old')
  )
}

function endOf(tokens: readonly Token[], at: number): number {
  let next = at + 1
  for (let place = at + 1; place < tokens.length && place - at < LONGEST; place++) {
    const close = bracketAt(tokens, place)
    if (close > 0) {
      place = close
      next = place + 1
    } else if (isCore(tokens, place)) next = place + 1
    else if (isListComma(tokens, place)) continue
    else if (isStop(tokens[place]) ? !isInnerColon(tokens, place) : !isGlue(tokens[place]) && !isObject(tokens, place))
      break
  }
  return next
}

/** English, Mandarin and Cantonese; …, both written and spoken: commas that a list of languages or of skills goes on behind. */
function isListComma(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], ',')) return false
  const start = isWord(tokens[at + 1], 'connective', 'and', 'or') ? at + 2 : at + 1
  if (isLanguage(tokens[start])) return isLatin(tokens[start]?.text.charCodeAt(0) ?? 0)
  return tokens[at + 1]?.text === 'both' && isWord(tokens[start], 'language-skill')
}

/** 听：中等: a colon between a skill or name and its level holds them together. */
function isInnerColon(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], ':→')) return false
  const before = tokens[at - 1]
  return isWord(before, 'language-skill') || isLanguage(before) || isWord(before, 'certificate')
}

/** What belongs to the group by itself. */
function isCore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isLanguage(token) || isWord(token, 'certificate') || isWord(token, 'language-skill') || isLevel(tokens, at))
    return true
  if (isWord(token, 'bound') && tokens[at + 1]?.type === 'number') return true
  if (isWord(token, 'language-ability', 'object')) return true
  if (isWord(token, 'language-ability', 'noun'))
    return !isWord(token, 'function-word', 'person') || !isWord(tokens[at + 1], 'modality')
  return isWord(token, 'bound', 'min.after') || isScore(tokens, at)
}

/** 450分, 6.5: digits behind a certificate. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isMark(token, '.')) return touches(tokens[at - 1], token) && tokens[at + 1]?.type === 'number'
  return token?.type === 'number' && token.form === 'digits'
}

/** An object of the ability, unknown itself, between words of the group: 英文 产品手册 阅读. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    token?.type !== 'text' &&
    !isWord(token, 'function') &&
    !isWord(token, 'skill') &&
    !isWord(token, 'field') &&
    !isWord(token, 'industry')
  )
    return false
  return (
    isLanguage(before) &&
    (isWord(after, 'language-skill') || isWord(after, 'language-ability', 'noun') || isLevel(tokens, at + 1))
  )
}

/** (CET-6), (听说读写), (六级以上): where a bracket about the same matter closes, or -1. */
function bracketAt(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return -1
  const close = closingBracket(tokens, at, BRACKET)
  for (let place = at + 1; place < close; place++) {
    if (isLanguage(tokens[place])) return -1
  }
  for (let place = at + 1; place < close; place++) {
    if (isWord(tokens[place], 'certificate') || isWord(tokens[place], 'language-skill') || isLevel(tokens, place))
      return close
  }
  return -1
}

/** A name alone may be a subject, a market or a document: something must say that it is to be spoken or read. */
function isAboutAbility(phrase: Phrase, { first, next }: Group, at: number): boolean {
  const { tokens, field } = phrase
  const words = tokens.slice(first, next)
  const hasLevel = words.some((token, place) => isWord(token, 'certificate') || isLevel(tokens, first + place))
  if (isSubject(tokens, next, hasLevel || first < at)) return false
  if (
    hasLevel ||
    words.some((token) => isWord(token, 'language-skill') || isWord(token, 'language-ability', 'verb', 'noun'))
  )
    return true
  return field === 'language' || isAsked(tokens, first, next) || isAlone(tokens, first, next)
}

const TAUGHT = ['训练', '培训', '课程', '教学', '教育', '测评', '老师', '教师', '翻译', '顾问']

/** 英语专业, 英语老师, 英语口语训练, Chinese entities: what follows at once makes the language its object. */
function isSubject(tokens: readonly Token[], next: number, isAbility: boolean): boolean {
  const [last, following] = [tokens[next - 1], tokens[next]]
  if (following === undefined || last === undefined) return false
  if (isLanguage(last) && isWord(following, 'noun', 'major', 'major-background', 'major-class')) return true
  if (TAUGHT.some((word) => following.text.startsWith(word)) && touches(last, following)) return true
  if (isAbility || !isLanguage(last)) return false
  if (following.type === 'text') return true
  return (
    touches(last, following) &&
    (isWord(following, 'noun', 'industry', 'related', 'experience') ||
      isWord(following, 'function') ||
      isWord(following, 'industry'))
  )
}

function isAsked(tokens: readonly Token[], first: number, next: number): boolean {
  return [tokens[first - 1], tokens[next]].some(
    (token) => isWord(token, 'modality') || isWord(token, 'negation') || isWord(token, 'function-word', 'have'),
  )
}

function isAlone(tokens: readonly Token[], first: number, next: number): boolean {
  return (first === 0 || isStop(tokens[first - 1])) && isStop(tokens[next])
}
