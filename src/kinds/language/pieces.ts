import { isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { OR_AS_GOOD } from '../../vocab/language-ability'
import { isAndOr, isHavingJoint, isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isUnable, levelAt, levelIn } from './level-words'
import { isLanguage } from './names'
import type { Piece } from './split'

/** 英语六级 | 口语流利: a certificate beside a stated level is a leaf of its own; in a bracket, or as an equivalent, it is not. */
export function splitByCertificate({ tokens }: Phrase, piece: Piece): Piece[] {
  const certificate = tokens.findIndex(
    (token, at) => at >= piece.first && at < piece.next && isWord(token, 'certificate'),
  )
  if (certificate < 0 || levelIn(tokens, piece) === undefined) return [piece]
  const cut = cutAt(tokens, piece, certificate)
  if (cut === undefined || cut <= piece.first || cut >= piece.next) return [piece]
  const second = { ...piece, first: skipJoints(tokens, cut, piece.next) }
  return [{ ...piece, next: withoutJoints(tokens, piece.first, cut) }, second]
}

function cutAt(tokens: readonly Token[], { first, next }: Piece, certificate: number): number | undefined {
  for (let at = certificate - 1; at >= first; at--) if (isMark(tokens[at], '(')) return undefined
  for (let at = certificate + 1; at < next; at++) {
    if (isAsGood(tokens[at]) || isMark(tokens[at], '(')) return undefined
    if (levelAt(tokens, at) !== undefined || isWord(tokens[at], 'language-skill'))
      return nameBetween(tokens, certificate, at) ?? at
  }
  for (let at = certificate - 1; at >= first; at--)
    if (levelAt(tokens, at) !== undefined) return linkBetween(tokens, at, certificate) ?? at + 1
  return undefined
}

/** TOEIC 750 | 或相当 | CEFR B1: what the level behind it stands in the place of. */
function isAsGood(token: Token | undefined): boolean {
  return (
    isWord(token, 'language-ability', 'equivalent') ||
    isWord(token, 'connective', 'or-equivalent') ||
    isAmong(token, OR_AS_GOOD)
  )
}

/** 英语六级或 | 英语 | 流利: where the language is named again behind a joint, with the level that is its own. */
function nameBetween(tokens: readonly Token[], certificate: number, level: number): number | undefined {
  for (let at = level - 1; at > certificate; at--)
    if (isLanguage(tokens[at]) && (isJoint(tokens[at - 1]) || isHavingJoint(tokens[at - 1]))) return at
  return undefined
}

/** fluent English | or | IELTS 7: the word that joins the test to the level before it. */
function linkBetween(tokens: readonly Token[], level: number, certificate: number): number | undefined {
  for (let at = level + 1; at < certificate; at++) if (isAndOr(tokens[at])) return at
  return undefined
}

/**
 * 聽 /略懂、說 /略懂 | 讀 /精通、寫 /精通: a leaf for each run of skills of one grade; 聽(中等)、… has its grades in brackets, and
 * what is graded 不會 makes none.
 */
export function splitByGrade({ tokens }: Phrase, piece: Piece): Piece[] {
  const runs: { next: number; level: string }[] = []
  let hasSkill = false
  for (let at = piece.first; at < piece.next; at++) {
    if (isWord(tokens[at], 'language-skill')) hasSkill = true
    const level = gradeAt(tokens, at)
    if (level === undefined) continue
    if (!hasSkill) return [piece]
    hasSkill = false
    const next = isMark(tokens[at + 1], ')') ? at + 2 : at + 1
    const last = runs[runs.length - 1]
    if (last?.level === level) last.next = next
    else runs.push({ next, level })
  }
  if (runs.length < 2 && runs[0]?.level !== NONE) return [piece]
  return runs.flatMap(({ next, level }, index) => {
    const first = skipJoints(tokens, index === 0 ? piece.first : (runs[index - 1]?.next ?? 0), next)
    return level === NONE ? [] : [{ ...piece, first, next: index === runs.length - 1 ? piece.next : next }]
  })
}

/** The grade of a skill that is not asked for. */
const NONE = 'none'

function gradeAt(tokens: readonly Token[], at: number): string | undefined {
  return isUnable(tokens, at) ? NONE : levelAt(tokens, at)
}

function skipJoints(tokens: readonly Token[], first: number, next: number): number {
  let start = first
  while (start < next - 1 && (isJoint(tokens[start]) || isMark(tokens[start], ',-'))) start += 1
  return start
}

function withoutJoints(tokens: readonly Token[], first: number, next: number): number {
  let end = next
  while (end > first + 1 && (isJoint(tokens[end - 1]) || isMark(tokens[end - 1], '-,'))) end -= 1
  return end
}
