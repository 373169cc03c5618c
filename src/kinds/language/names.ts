import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import type { LanguageCertificateId } from '../../vocab/certificates'
import { LANGUAGE_PAPERS } from '../../vocab/education/examinations'
import { CERTIFICATES } from '../../vocab/facts.constant'
import { LISTING } from '../../vocab/language-ability'
import { SHORT_LANGUAGE_NAMES } from '../../vocab/languages'
import { closingBracket } from '../brackets'
import { isJoint, isJointOrComma } from '../joints'
import { isStop } from '../phrase-ends'

/** A language, or words for one that is not named (外语, 小语种). */
export function isLanguage(token: Token | undefined): boolean {
  return isWord(token, 'language')
}

/** fluent | Spanish | or 3 years in Peru: a language with how well it is spoken before it, and none that something else is in. */
export function isMastered(tokens: readonly Token[], at: number): boolean {
  return isLanguage(tokens[at]) && isLatin(tokens[at]) && isWord(tokens[at - 1], 'level-wording')
}

/** 外语, 小语种, a third language: which one, nothing says. */
export function isUnnamed(token: Token | undefined): boolean {
  return isWord(token, 'language', 'und', 'mul')
}

export function isOne(token: Token | undefined): boolean {
  return token?.type === 'number' && token.value === 1
}

/** English and | one | Nordic language: how many there are to be of whichever. */
export function countsUnnamed(tokens: readonly Token[], at: number): boolean {
  return isOne(tokens[at]) && isUnnamed(tokens[at + 1])
}

export function isNamed(token: Token | undefined): boolean {
  return isLanguage(token) && !isUnnamed(token)
}

/** 中、英文; 国、粤、英语; 中英文; 中英双语: one unit names a language where a list of languages goes on behind it. */
export function shortName(tokens: readonly Token[], at: number): string | undefined {
  const language = shortOf(tokens[at])
  if (language === undefined) return undefined
  if (closesList(tokens, at)) return language
  const following = isJoint(tokens[at + 1]) ? at + 2 : at + 1
  if (following === at + 1 && !touches(tokens[at], tokens[following])) return undefined
  const goesOn = isNamed(tokens[following]) || isWord(tokens[following], 'language-ability', 'together')
  return goesOn || shortName(tokens, following) !== undefined ? language : undefined
}

/** 第二外語（日、| 韓 |）, 第二外語（法、| 西 |尤佳）, 外語（日、| 韓 |擇一）: the last of a list of short names, in a bracket behind what they are or all that a phrase says. */
export function closesList(tokens: readonly Token[], at: number): boolean {
  if (isAllShort(tokens, at)) return true
  const open = isShort(tokens[at]) ? beforeShortNames(tokens, at) : -1
  const isKnown = isWord(tokens[open], 'language-ability', 'verb') && isJoint(tokens[at - 1]) // 懂 | 粵、英
  if (isKnown && isStop(tokens[at + 1])) return true
  const isClosed = isMark(tokens[at + 1], ')') || isWord(tokens[at + 1], 'modality', 'preferred.back')
  if (!isClosed && !isWord(tokens[at + 1], 'connective', 'one-of')) return false
  const head = tokens[announcer(tokens, open)]
  return isMark(tokens[open], '(') && (isUnnamed(head) || isWord(head, 'noun', 'language'))
}

/** 國、台、英: short names from the start of the phrase to its end, of which the last is at `at`. */
export function isAllShort(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1] !== undefined || !isShort(tokens[at]) || !isJoint(tokens[at - 1])) return false
  return beforeShortNames(tokens, at) < 0
}

/** Where the word stands before the list of short names that ends at `at`. */
function beforeShortNames(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (isJoint(tokens[place]) || isShort(tokens[place])) place -= 1
  return place
}

function isShort(token: Token | undefined): boolean {
  return shortOf(token) !== undefined
}

function shortOf(token: Token | undefined): string | undefined {
  return token?.text.length === 1 ? SHORT_LANGUAGE_NAMES[token.text] : undefined
}

/** Where the word stands that the mark at `at` goes on about: 第二外語 | 能力 | （. */
export function announcer(tokens: readonly Token[], at: number): number {
  const isOfUnnamed = isWord(tokens[at - 1], 'language-ability', 'noun') && isUnnamed(tokens[at - 2])
  return isMark(tokens[at], '(') && isOfUnnamed ? at - 2 : at - 1
}

/** The language that a name, a short one or a certificate speaks of. */
export function languageAt(tokens: readonly Token[], at: number): string | undefined {
  const named = idOf(tokens[at], 'language') ?? shortName(tokens, at)
  if (named !== undefined) return named
  const certificate = idOf(tokens[at], 'certificate')
  return certificate === undefined ? undefined : CERTIFICATES[certificate as LanguageCertificateId].language
}

/**
 * 一门外语 | （ | 英语、日语）, 第二外语 | 为 | 法语, bilingual | ( | English and French), another language | ( | e.g. French): the mark behind
 * words that announce languages.
 */
export function opensList(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at], '(:,') && !isWord(tokens[at], 'function-word', 'particle')) return false
  const head = tokens[announcer(tokens, at)]
  const hasExemplar = leadsNames(tokens[at + 1])
  if (isMark(tokens[at], '(') && isWished(tokens, at)) return false
  const first = hasExemplar ? at + 2 : at + 1
  const isOfMore = isWord(head, 'connective', 'or') && isJointOrComma(tokens[first + 1]) // 条件之一：| 英语流利；
  const announces = isUnnamed(head) || isWord(head, 'language-ability', 'together') || isOfMore
  if (!announces && !(hasExemplar && isWord(head, 'noun', 'language'))) return false
  return isNamed(tokens[first]) || shortName(tokens, first) !== undefined
}

/** The longest list in a bracket, in tokens. */
const BRACKET = 20

/** 第二外語（| 日、韓尤佳）: those in the bracket are liked better, and any will do. */
function isWished(tokens: readonly Token[], open: number): boolean {
  const close = closingBracket(tokens, open, BRACKET)
  return isWord(tokens[close - 1], 'modality', 'preferred.back')
}

/** 外语，| 如 | 德语; 外语，| 包括 | 德语: what leads to the names of languages. */
export function leadsNames(token: Token | undefined): boolean {
  return isWord(token, 'connective', 'exemplar') || isAmong(token, LISTING)
}

/** another language | such as | Dutch: examples that no mark parts from what announces them. */
export function announcesExamples(tokens: readonly Token[], at: number): boolean {
  return isUnnamed(tokens[at]) && leadsNames(tokens[at + 1]) && isNamed(tokens[at + 2])
}

/** What stands behind the word at `at` opens a list of names, or goes on with examples. */
export function announcesNames(tokens: readonly Token[], at: number): boolean {
  const isNoun = announcer(tokens, at + 2) === at && isMark(tokens[at + 2], '(')
  return opensList(tokens, isNoun ? at + 2 : at + 1) || announcesExamples(tokens, at)
}

/** A language that is not named, but spelt out right behind: its names are what is asked for. */
export function isSpeltOut(tokens: readonly Token[], at: number): boolean {
  return isUnnamed(tokens[at]) && (announcesNames(tokens, at) || isSummary(tokens, at) || isHeading(tokens, at + 1))
}

/** 外语 | 要求 | 英、日双语: a heading without its colon. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'modality', 'required')) return false
  return isNamed(tokens[at + 1]) || shortName(tokens, at + 1) !== undefined
}

/** 英语、日语等 | 外语, 英语、日语中的一种 | 外语: what sums a list of names up. */
function isSummary(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], 'connective', 'exemplar', 'one-of') && languageAt(tokens, at - 2) !== undefined
}

/** 四级, 6级, N2: a grade that does not say of what. */
export function isBareGrade(token: Token | undefined): boolean {
  return token !== undefined && /^(?:n[1-5]|[一二三四五六七八1-8]级)$/.test(token.text)
}

/** 俄语 | 六级, TestDaF | 4级: right behind the name of another language, or of its test, a grade is none of the test that bears it. */
export function isGradeOfAnother(tokens: readonly Token[], at: number): boolean {
  const [name, grade] = [tokens[at - 1], tokens[at]]
  if (!isBareGrade(grade)) return false
  if (isOfPaper(name) || (isWord(name, 'certificate') && languageAt(tokens, at) !== languageAt(tokens, at - 1)))
    return true
  return isNamed(name) && touches(name, grade) && languageAt(tokens, at) !== languageAt(tokens, at - 1)
}

/** 英國語文科, 英文科: a language as it is examined at school. */
export function isPaper(token: Token | undefined): boolean {
  return isAmong(token, LANGUAGE_PAPERS)
}

/** 會考英文 | 科第 | 4級: a grade that counts. */
function isOfPaper(token: Token | undefined): boolean {
  return token?.text.endsWith('第') === true
}
