import type { LanguageCertificate } from '../../model/constraint'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { LanguageCertificateId, LanguageTest } from '../../vocab/certificates'
import { CERTIFICATES } from '../../vocab/certificates'
import { readDecimal } from '../amount'
import type { Group } from './group'

/**
 * Each test named, with the score that stands behind it or right before it: 雅思6.5, 多益750分以上, 5.5 IELTS. A name of several tests
 * stands for all; beside one of them it only says what that is of (日文檢定N2).
 */
export function certificatesIn(tokens: readonly Token[], group: Group): LanguageCertificate[] {
  const found = new Map<string, LanguageCertificate>()
  for (let at = group.first; at < group.next; at++) {
    const id = idOf(tokens[at], 'certificate') as LanguageCertificateId | undefined
    if (id === undefined || isOfAnother(tokens, group, id)) continue
    const score = scoreAfter(tokens, at + 1, group.next, id) ?? scoreBefore(tokens, at, group.first, id)
    for (const test of meansOf(id) ?? [id])
      if (!found.has(test)) found.set(test, { id: test, ...(score !== undefined && { minScore: score }) })
  }
  return [...found.values()]
}

function meansOf(id: LanguageCertificateId): readonly string[] | undefined {
  return (CERTIFICATES[id] as LanguageTest).means
}

/** Whether a name of several tests stands beside one of them. */
function isOfAnother(tokens: readonly Token[], { first, next }: Group, id: LanguageCertificateId): boolean {
  const means = meansOf(id)
  if (means === undefined) return false
  return tokens.slice(first, next).some((token) => means.includes(idOf(token, 'certificate') ?? ''))
}

function scoreAfter(tokens: readonly Token[], at: number, next: number, id: LanguageCertificateId): number | undefined {
  let place = at
  while (place < next && isBeforeScore(tokens[place])) place += 1
  const number = tokens[place]
  return place < next && number?.type === 'number' ? onScale(readDecimal(tokens, place, number).value, id) : undefined
}

function isBeforeScore(token: Token | undefined): boolean {
  return (
    isMark(token, ':(-,') ||
    isWord(token, 'language-ability', 'noun') ||
    isWord(token, 'bound') ||
    isWord(token, 'function-word')
  )
}

/** 525 TOEFL PBT, 5.5 in IELTS. */
function scoreBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
  id: LanguageCertificateId,
): number | undefined {
  const last = isWord(tokens[at - 1], 'function-word', 'particle') ? at - 2 : at - 1
  const start = isMark(tokens[last - 1], '.') && tokens[last - 2]?.type === 'number' ? last - 2 : last
  const number = tokens[start]
  return start >= first && number?.type === 'number' ? onScale(readDecimal(tokens, start, number).value, id) : undefined
}

function onScale(value: number, id: LanguageCertificateId): number | undefined {
  const { scale } = CERTIFICATES[id] as LanguageTest
  return scale !== undefined && (value < scale.min || value > scale.max) ? undefined : value
}
