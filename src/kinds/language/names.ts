import { idOf, isMark, isWord, touches } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { LanguageCertificateId } from '../../vocab/certificates'
import { CERTIFICATES } from '../../vocab/certificates'
import { LANGUAGE_PAPERS } from '../../vocab/education/examinations'
import { LISTING } from '../../vocab/language-ability'
import { SHORT_LANGUAGE_NAMES } from '../../vocab/languages'
import { isAmong, isJoint } from '../places'

/** A language, or words for one that is not named (外语, 小语种). */
export function isLanguage(token: Token | undefined): boolean {
  return isWord(token, 'language')
}

/** 外语, 小语种, a third language: which one, nothing says. */
export function isUnnamed(token: Token | undefined): boolean {
  return isWord(token, 'language', 'und', 'mul')
}

export function isNamed(token: Token | undefined): boolean {
  return isLanguage(token) && !isUnnamed(token)
}

/** 中、英文; 国、粤、英语; 中英文; 中英双语: one unit names a language where a list of languages goes on behind it. */
export function shortName(tokens: readonly Token[], at: number): string | undefined {
  const language = SHORT_LANGUAGE_NAMES[tokens[at]?.text ?? '']
  if (language === undefined) return undefined
  const following = isJoint(tokens[at + 1]) ? at + 2 : at + 1
  if (following === at + 1 && !touches(tokens[at], tokens[following])) return undefined
  const goesOn = isNamed(tokens[following]) || isWord(tokens[following], 'language-ability', 'together')
  return goesOn || shortName(tokens, following) !== undefined ? language : undefined
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
  const head = tokens[at - 1]
  const hasExemplar = leadsNames(tokens[at + 1])
  const announces = isUnnamed(head) || isWord(head, 'language-ability', 'together') || isWord(head, 'connective', 'or')
  if (!announces && !(hasExemplar && isWord(head, 'noun', 'language'))) return false
  const first = hasExemplar ? at + 2 : at + 1
  return isNamed(tokens[first]) || shortName(tokens, first) !== undefined
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
  return opensList(tokens, at + 1) || announcesExamples(tokens, at)
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

/** 俄语 | 六级: right behind the name of another language a grade is none of the test that bears it. */
export function isGradeOfAnother(tokens: readonly Token[], at: number): boolean {
  const [name, grade] = [tokens[at - 1], tokens[at]]
  if (!isBareGrade(grade)) return false
  if (isOfPaper(name)) return true
  return isNamed(name) && touches(name, grade) && languageAt(tokens, at) !== languageAt(tokens, at - 1)
}

/** 會考英文 | 科第 | 4級, 英文科 | 4級: a grade that counts, or stands behind a paper of school. */
function isOfPaper(token: Token | undefined): boolean {
  return token?.text.endsWith('第') === true || isAmong(token, LANGUAGE_PAPERS)
}
