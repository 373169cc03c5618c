import { idOf, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { LanguageCertificateId } from '../../vocab/certificates'
import { CERTIFICATES } from '../../vocab/certificates'
import type { Claim, Phrase, Reader } from '../kind'
import { isStop } from '../places'
import type { Group } from './group'
import { isLanguage, readGroup } from './group'
import { leavesOf } from './leaves'

/**
 * A language with its level, skills or certificates, on either side of its name.
 *
 *   英语听说读写流利 · 流利的英语 · CET-6以上 · 雅思6.5 · 日语N2 · 英语或日语 · 國語精通，台語、英語中等
 *   fluent in English and Mandarin · good command of spoken Chinese and written English
 *
 * 口语流利 behind a comma speaks of the language before.
 */
export const readLanguage: Reader<'language'> = (phrase) => {
  const claims: Claim<'language'>[] = []
  let from = 0
  let before: string | undefined
  for (let at = 0; at < phrase.tokens.length; at++) {
    const group = startsGroup(phrase.tokens, at, before) ? readGroup(phrase, at, from) : undefined
    if (group === undefined) continue
    const found = leavesOf(phrase, group, before, claims.length)
    claims.push(...found)
    before = lastLanguage(phrase, group) ?? before
    from = group.next
    at = group.next - 1
  }
  return claims
}

/** A name or a certificate of a language; with a language before, a skill that leads a phrase (口语流利). */
function startsGroup(tokens: readonly Token[], at: number, before: string | undefined): boolean {
  const token = tokens[at]
  if (isLanguage(token)) return true
  if (isWord(token, 'certificate')) return !isBareGrade(token) || before !== undefined || tokens.some(namesLanguage)
  if (token === undefined || before === undefined || !isWord(token, 'language-skill')) return false
  return token.text.length > 1 || at === 0 || isStop(tokens[at - 1])
}

/** 四级, 6级, N2: a grade that does not say of what. */
function isBareGrade(token: Token | undefined): boolean {
  return token !== undefined && /^(?:n[1-5]|[一二三四五六七八1-8]级)$/.test(token.text)
}

/** 四级 and N2 are tests of a language only where a language is spoken of. */
function namesLanguage(token: Token): boolean {
  return (
    isWord(token, 'language') ||
    isWord(token, 'noun', 'language') ||
    (isWord(token, 'certificate') && !isBareGrade(token))
  )
}

function lastLanguage({ tokens }: Phrase, { first, next }: Group): string | undefined {
  for (let at = next - 1; at >= first; at--) {
    const named = idOf(tokens[at], 'language')
    if (named !== undefined) return named
    const certificate = idOf(tokens[at], 'certificate')
    if (certificate !== undefined) return CERTIFICATES[certificate as LanguageCertificateId].language
  }
  return undefined
}
