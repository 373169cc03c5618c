import type { LanguageCertificate } from '../../model/constraint'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import type { LanguageCertificateId } from '../../vocab/certificates'
import { SCORES } from '../../vocab/language-ability'
import { isDash, readDecimal } from '../amount'
import type { Group } from './group'
import { isGradeOfAnother } from './names'
import { testOf } from './worth'

/**
 * Each test named, with the score that stands behind it or right before it: 雅思6.5, 多益750分以上, 5.5 IELTS. A name of several tests
 * stands for all; beside one of them it only says what that is of (日文檢定N2).
 */
export function certificatesIn(tokens: readonly Token[], group: Group): LanguageCertificate[] {
  const found = new Map<string, LanguageCertificate>()
  for (let at = group.first; at < group.next; at++) {
    const id = certificateAt(tokens, at)
    if (id === undefined || isOfAnother(tokens, group, id) || isGradeOfAnother(tokens, at)) continue
    const stated = scoreAfter(tokens, at + 1, group.next) ?? scoreBefore(tokens, at, group.first)
    const { meant, score } = byScale(id, stated ?? testOf(id)?.minScore)
    for (const test of meansOf(id) ?? [meant])
      if (found.get(test)?.minScore === undefined)
        found.set(test, { id: test, ...(score !== undefined && { minScore: score }) })
  }
  return [...found.values()]
}

function certificateAt(tokens: readonly Token[], at: number): LanguageCertificateId | undefined {
  return testOfGrade(tokens, at) ?? (idOf(tokens[at], 'certificate') as LanguageCertificateId | undefined)
}

/** The most tokens between the name that several tests share and the grade that tells which. */
const REACH = 4

/** 全民英檢 | (GEPT) | 中高級 |, 英檢 | (中級) |: the test that a grade picks behind the name of several. */
export function testOfGrade(tokens: readonly Token[], at: number): LanguageCertificateId | undefined {
  let name = at - 1
  while (at - name < REACH && (isMark(tokens[name], '()「') || isWord(tokens[name], 'language-ability', 'noun')))
    name -= 1
  const { means, grades } = testOf(idOf(tokens[name], 'certificate') ?? '') ?? {}
  const place = grades?.indexOf(tokens[at]?.text ?? '') ?? -1
  return means?.[place] as LanguageCertificateId | undefined
}

function meansOf(id: LanguageCertificateId): readonly string[] | undefined {
  return testOf(id)?.means
}

/** Whether a name of several tests stands beside one of them. */
function isOfAnother(tokens: readonly Token[], { first, next }: Group, id: LanguageCertificateId): boolean {
  const means = meansOf(id)
  if (means === undefined) return false
  for (let at = first; at < next; at++) if (isAnyOf(certificateAt(tokens, at), means)) return true
  return false
}

/** One of them, or some but not all: 日文檢定 | N1/N2. */
function isAnyOf(id: LanguageCertificateId | undefined, tests: readonly string[]): boolean {
  if (id === undefined) return false
  const named = meansOf(id) ?? [id]
  return named.length < tests.length && named.every((test) => tests.includes(test))
}

function scoreAfter(tokens: readonly Token[], at: number, next: number): number | undefined {
  let place = at
  while (place < next && isBeforeScore(tokens[place])) place += 1
  const number = tokens[place]
  return place < next && number?.type === 'number' ? readDecimal(tokens, place, number).value : undefined
}

function isBeforeScore(token: Token | undefined): boolean {
  return (
    isMark(token, ':(),/') ||
    isDash(token) ||
    isAmong(token, SCORES) ||
    isWord(token, 'language-skill') ||
    isWord(token, 'language-ability', 'noun') ||
    isWord(token, 'bound') ||
    isWord(token, 'function-word')
  )
}

/** 525 TOEFL PBT, 5.5 in IELTS. */
function scoreBefore(tokens: readonly Token[], at: number, first: number): number | undefined {
  const last = isWord(tokens[at - 1], 'function-word', 'particle') ? at - 2 : at - 1
  const start = isMark(tokens[last - 1], '.') && tokens[last - 2]?.type === 'number' ? last - 2 : last
  const number = tokens[start]
  return start >= first && number?.type === 'number' ? readDecimal(tokens, start, number).value : undefined
}

/** The test of that name that has such a score, and the score; one that no scale holds is no score (CET-4, 5年). */
function byScale(id: LanguageCertificateId, score: number | undefined): { meant: string; score?: number } {
  if (score === undefined) return { meant: id }
  const meant = (testOf(id)?.byScore ?? [id]).find((one) => isOnScale(one, score))
  return meant === undefined ? { meant: id } : { meant, score }
}

function isOnScale(id: string, score: number): boolean {
  const scale = testOf(id)?.scale
  return scale === undefined || (score >= scale.min && score <= scale.max)
}
