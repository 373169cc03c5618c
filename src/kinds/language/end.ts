import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { MAY, PARTNERS, SCORES, STAGES, TALKING, USED_FOR } from '../../vocab/language-ability'
import { CHINESE } from '../../vocab/languages'
import { COVERBS } from '../../vocab/particles'
import { closingBracket, endsInAny, isAmong, isAndOr, isHavingJoint, isJoint, isStop } from '../places'
import { isFigure, isGlue, isHan, LONGEST, phraseEnd } from './group'
import { isLevel, isUnable } from './level-words'
import {
  closesList,
  isLanguage,
  isNamed,
  isPaper,
  isUnnamed,
  languageAt,
  leadsNames,
  opensList,
  shortName,
} from './names'
import { testOfGrade } from './tests'

/** The longest bracket within a group, in tokens. */
const BRACKET = 20

/** Where the group of the name at `at` ends: behind the last level, skill, test or name that is held together with it. */
export function endOf(tokens: readonly Token[], at: number): number {
  let next = at + 1
  let hasTest = isWord(tokens[at], 'certificate')
  for (let place = at + 1; !isPast(tokens, place, at, hasTest, next); place++) {
    const score = hasTest ? statedScore(tokens, place) : -1
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
    (hasTest && (isPaper(tokens[place]) || isMastered(tokens, place))) ||
    isFieldBehind(tokens, place, hasTest || next > at + 1)
  return isOther || place >= tokens.length || place - at >= LONGEST
}

/** N2以上 | 或 | 可以 | 日文 | 溝通, N1 | 或具 | 日文 | 溝通能力: whoever can do as much needs no test. */
function isMastered(tokens: readonly Token[], at: number): boolean {
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
  if (isUnable(tokens, at)) return true
  if (isWord(token, 'language-ability', 'object', 'together') || closesList(tokens, at)) return true
  if (isWord(token, 'language-ability', 'noun'))
    return !isWord(token, 'function-word', 'person') || !isWord(tokens[at + 1], 'modality')
  return isWord(token, 'bound', 'min.after') && !isWord(token, 'heading')
}

/** 450分, at least 6.5: a score and its bound, behind a test; 初試: a part of it; 「中級」: its grade. */
function isOfTest(tokens: readonly Token[], at: number): boolean {
  if (isAmong(tokens[at], STAGES)) return true
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

/** More words than lead to a score. */
const LONGEST_LEAD = 8

/** TOEFL | with a minimum score of | 90, IELTS | : overall band score | 7: where the figure stands that words of a score lead to, or -1. */
function statedScore(tokens: readonly Token[], at: number): number {
  let place = at
  while (place - at < LONGEST_LEAD && leadsToScore(tokens[place])) place += 1
  const isStated = isFigure(tokens, place) && tokens.slice(at, place).some((token) => isAmong(token, SCORES))
  return isStated ? place : -1
}

function leadsToScore(token: Token | undefined): boolean {
  return isAmong(token, SCORES) || isWord(token, 'function-word') || isWord(token, 'bound') || isMark(token, ':,')
}

/** What may stand between two words of the group. With, behind an English name, begins another matter. */
function isInner(tokens: readonly Token[], at: number): boolean {
  if (isOneOfThem(tokens, at)) return true
  if (isMark(tokens[at], '、') && isWord(tokens[at + 1], 'function-word', 'have')) return false // 英语四级、| 具有 | 良好的沟通能力
  if (isWord(tokens[at], 'function-word', 'have') && !isHan(tokens[at])) return false
  const isAnnounced = isWord(tokens[at], 'connective', 'within') || isWord(tokens[at], 'bound', 'min.before')
  if (isAnnounced && isLanguage(tokens[at + 1])) return true
  return isGlue(tokens[at]) || isLink(tokens, at) || shortName(tokens, at) !== undefined || isObject(tokens, at)
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
  const end = Math.min(phraseEnd(tokens, at + 1), at + 2 + OBJECT)
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

/** (CET-6), (听说读写), (including Mandarin), 英文良好（可阅读英文资料）: where a bracket about the same matter closes, or -1. */
function bracketAt(tokens: readonly Token[], at: number, name: number): number {
  if (!isMark(tokens[at], '(')) return -1
  const close = closingAt(tokens, at)
  if (namesOthers(tokens, at, close)) return close
  let isSame = false
  for (let place = at + 1; place < close; place++) {
    if (!isLanguage(tokens[place])) continue
    if (idOf(tokens[place], 'language') !== (languageAt(tokens, at - 1) ?? languageAt(tokens, name))) return -1
    isSame = true
  }
  if (isSame) return close
  const isOwn = endsTest(tokens, at) && enclosesScore(tokens, at)
  for (let place = at + 1; place < close; place++) {
    const isOfSame =
      isWord(tokens[place], 'certificate') || isWord(tokens[place], 'language-skill') || isAmong(tokens[place], STAGES)
    if (isOwn || isOfSame || isLevel(tokens, place) || isUnable(tokens, place)) return close
  }
  return -1
}

/** Where a bracket closes that asks for no other thing: 英语四级 | （六级优先） | does. */
function closingAt(tokens: readonly Token[], open: number): number {
  const close = closingBracket(tokens, open, BRACKET)
  const isWish = (token: Token) => isWord(token, 'modality', 'preferred.back', 'preferred.on')
  return close > open && tokens.slice(open, close).some(isWish) ? -1 : close
}

/** TOEFL | (90) |, TOEFL | (minimum score of 90) |. */
function enclosesScore(tokens: readonly Token[], open: number): boolean {
  return isScoreComma(tokens, open) || statedScore(tokens, open + 1) > 0
}

function namesOthers(tokens: readonly Token[], open: number, close: number): boolean {
  return namesMore(tokens, open, close) || namesVarieties(tokens, open, close)
}

/** Japanese | (or Korean) |, English | (and Malay) |: a joint, and languages alone. */
function namesMore(tokens: readonly Token[], open: number, close: number): boolean {
  if (!isAndOr(tokens[open + 1]) || close < open + 3) return false
  return tokens.slice(open + 2, close).every((token) => isLanguage(token) || isJoint(token))
}

/** 中文 | （粵語及普通話） |, 中、英文 | （包括普通話） |, Chinese | (including Cantonese) |: how it is spoken. */
function namesVarieties(tokens: readonly Token[], open: number, close: number): boolean {
  const first = shortName(tokens, isJoint(tokens[open - 2]) ? open - 3 : open - 2)
  if (languageAt(tokens, open - 1) !== 'zh' && first !== 'zh') return false
  const start = leadsNames(tokens[open + 1]) ? open + 2 : open + 1
  return start < close && tokens.slice(start, close).every((token) => isJoint(token) || isVariety(token))
}

function isVariety(token: Token): boolean {
  return CHINESE.includes(idOf(token, 'language') ?? '')
}

/** Whether the mark at `at`, at which a phrase ends, is one within the group. */
function goesOnBehind(tokens: readonly Token[], at: number, name: number): boolean {
  if (opensList(tokens, at)) return true
  if (isMark(tokens[at], ':→')) return isInnerColon(tokens, at)
  if (isMark(tokens[at], ')')) return closesNames(tokens, at) && isLevel(tokens, at + 1)
  if (!isMark(tokens[at], ',')) return false
  return (
    isListComma(tokens, at) ||
    isHanListComma(tokens, at) ||
    isSkillsComma(tokens, at) ||
    isSameLanguage(tokens, at) ||
    isScoreComma(tokens, at) ||
    isLoneName(tokens, at, name) ||
    isLevelComma(tokens, at)
  )
}

/** 第二外語（日語、韓語其一 | ） | 流利: the end of a list that the bracket opened. */
function closesNames(tokens: readonly Token[], close: number): boolean {
  let open = close - 1
  while (open > 0 && close - open < BRACKET && !isMark(tokens[open], '()')) open -= 1
  return isMark(tokens[open], '(') && opensList(tokens, open)
}

/** English | , | Mandarin and Cantonese, Polish | , | or another Nordic language: a comma that a list of languages goes on behind. */
function isListComma(tokens: readonly Token[], at: number): boolean {
  const start = isAndOr(tokens[at + 1]) ? at + 2 : at + 1
  const isWished = start === at + 1 && isWord(tokens[start + 1], 'modality', 'preferred.back') // Fluent English, | German a plus
  const isOffered = isWord(tokens[at + 1], 'connective', 'or') && isUnnamed(tokens[start])
  return (isNamed(tokens[start]) || isOffered) && !isHan(tokens[start]) && !isWished
}

/** 流利英語 | ， | 粵語及普通話: behind a name the comma of a list that ends in a joint, with names alone to the end of the phrase. */
function isHanListComma(tokens: readonly Token[], at: number): boolean {
  const names = tokens.slice(at + 1, phraseEnd(tokens, at + 1))
  const areNames = names.every((token, place) => (place % 2 === 0 ? isLanguage(token) : isJoint(token)))
  return isHan(names[0]) && isLanguage(tokens[at - 1]) && names.length > 2 && names.length % 2 === 1 && areNames
}

/**
 * Good English | , | both oral and written; 英语流利 | ， | 听、说、读、写都能胜任: skills and no level of their own, to the end of the
 * phrase. Behind a name in Latin letters, more may follow on “both … and …”.
 */
function isSkillsComma(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, phraseEnd(tokens, at + 1))
  const skills = words.findLastIndex((token) => isWord(token, 'language-skill'))
  if (skills < 0 || words.some((_, place) => isLevel(tokens, at + 1 + place))) return false
  const isPlain = words.slice(0, skills).every((token) => isGlue(token) || isWord(token, 'language-skill'))
  const isRest = words
    .slice(skills + 1)
    .every((token) => isGlue(token) || isWord(token, 'language-ability', 'noun', 'verb'))
  if (!isPlain || isHan(words[0])) return isPlain && isRest && isLevel(tokens, at - 1)
  const isListed = isRest && isWord(tokens[at - 1], 'language-skill') // reading, writing | , | and speaking ability
  return skills === words.length - 1 || words[0]?.text === 'both' || isListed
}

/** Chinese | , | including Putonghua: what is included is the language itself, as it is spoken. */
function isSameLanguage(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at + 1], 'connective', 'within')) return false
  return isNamed(tokens[at + 2]) && idOf(tokens[at + 2], 'language') === languageAt(tokens, at - 1)
}

/** 大学英语四级及以上 | ， | 425分以上: the score of the test before. */
function isScoreComma(tokens: readonly Token[], at: number): boolean {
  const start = isWord(tokens[at + 1], 'bound') ? at + 2 : at + 1
  if (tokens[start]?.type !== 'number' || !isWord(tokens[start + 1], 'unit', 'score')) return false
  return endsTest(tokens, at) || isWord(tokens[at - 1], 'bound')
}

/** 英语四级 | , 英语四级 | 考试 |: whether a test by its name ends at `at`. */
function endsTest(tokens: readonly Token[], at: number): boolean {
  const name = isWord(tokens[at - 1], 'language-ability', 'noun') ? at - 2 : at - 1
  return isWord(tokens[name], 'certificate')
}

/** 英语 | ， | 四级: a name that stands all alone, and its level or test behind the comma. */
function isLoneName(tokens: readonly Token[], at: number, name: number): boolean {
  if (at !== name + 1 || !(name === 0 || isStop(tokens[name - 1])) || !isLanguage(tokens[name])) return false
  const following = tokens[at + 1]
  return isWord(following, 'certificate') || isWord(following, 'language-skill') || isLevel(tokens, at + 1)
}

/** 日语听说读写熟练 | ， | 达到商务水平: a phrase that says a level and nothing else goes on about the language before. */
function isLevelComma(tokens: readonly Token[], at: number): boolean {
  const end = phraseEnd(tokens, at + 1)
  let hasLevel = false
  for (let place = at + 1; place < end; place++) {
    if (isLevel(tokens, place)) hasLevel = true
    else if (isJoint(tokens[place]) || !(isGlue(tokens[place]) || isLinkWord(tokens[place]))) return false
  }
  return hasLevel && isHan(tokens[at + 1])
}

function isLinkWord(token: Token | undefined): boolean {
  return (
    isWord(token, 'modality', 'required') ||
    isWord(token, 'bound', 'min.before') ||
    isWord(token, 'language-ability', 'verb')
  )
}

/** 听：中等, 英语水平：CET-6, Chinese (Mandarin): native: a colon between a skill, a name or its noun and the level holds them together. */
function isInnerColon(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isWord(before, 'language-skill') || isLanguage(before) || isWord(before, 'certificate')) return true
  const isNoun =
    isWord(before, 'language-ability', 'noun') || isWord(before, 'modality', 'required') || isMark(before, ')')
  return (
    isNoun &&
    (isLevel(tokens, at + 1) || isWord(tokens[at + 1], 'certificate') || isWord(tokens[at + 1], 'language-skill'))
  )
}
