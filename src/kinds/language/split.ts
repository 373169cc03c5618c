import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { CefrLevel } from '../../vocab/cefr'
import { CEFR } from '../../vocab/cefr'
import type { LanguageCertificateId } from '../../vocab/certificates'
import { CERTIFICATES } from '../../vocab/certificates'
import type { Phrase } from '../kind'
import { isJoint } from '../places'
import type { Group } from './group'
import { isLanguage, isLevel, shortName } from './group'

/** Part of a group that becomes one leaf. */
export interface Piece extends Group {
  readonly language: string
  /** The level that it shares with another piece, where it states none. */
  readonly shared?: CefrLevel
  /** Where skills stand that lead the whole list (written and spoken English and Mandarin). */
  readonly lead?: Group
}

/** 中文、英文流利: each language from its name to the next; a level before the first or after the last is every one's. */
export function splitByLanguage({ tokens }: Phrase, group: Group, before: string | undefined): Piece[] {
  const names = namesIn(tokens, group)
  const [one] = names
  if (one === undefined) return before === undefined ? [] : [{ ...group, language: before }]
  const cuts = names.map(({ at }, index) =>
    index === 0 ? group.first : startOfName(tokens, names[index - 1]?.at ?? at, at),
  )
  const pieces = names.map(({ language }, index) => {
    const start = cuts[index] ?? group.first
    return { first: start, next: withoutJoints(tokens, start, cuts[index + 1] ?? group.next), language }
  })
  const lead = { first: group.first, next: one.at }
  return shareLevels(tokens, pieces, levelIn(tokens, lead) !== undefined).map((piece) => ({ ...piece, lead }))
}

function namesIn(tokens: readonly Token[], { first, next }: Group): { at: number; language: string }[] {
  const names: { at: number; language: string }[] = []
  for (let at = first; at < next; at++) {
    const language = languageOf(tokens[at]) ?? shortName(tokens, at)
    if (language !== undefined && names[names.length - 1]?.language !== language) names.push({ at, language })
  }
  return names
}

function languageOf(token: Token | undefined): string | undefined {
  if (isLanguage(token)) return idOf(token, 'language')
  const certificate = idOf(token, 'certificate')
  return certificate === undefined ? undefined : CERTIFICATES[certificate as LanguageCertificateId].language
}

/** What stands right before a name, behind a joint, belongs to it: spoken Chinese and | written English. */
function startOfName(tokens: readonly Token[], last: number, at: number): number {
  for (let place = at - 1; place > last; place--)
    if (isJoint(tokens[place]) || isMark(tokens[place], ',')) return place + 1
  return at
}

function withoutJoints(tokens: readonly Token[], first: number, next: number): number {
  let end = next
  while (end > first + 1 && (isJoint(tokens[end - 1]) || isMark(tokens[end - 1], '-,'))) end -= 1
  return end
}

/** A level that stands once goes backwards over the names that have none, and forwards where it led the list. */
function shareLevels(tokens: readonly Token[], pieces: readonly Piece[], leads: boolean): Piece[] {
  const levels = pieces.map((piece) => levelIn(tokens, piece))
  return pieces.map((piece, index) => {
    const shared = levels.slice(index + 1).find((level) => level !== undefined) ?? (leads ? levels[0] : undefined)
    return levels[index] === undefined && shared !== undefined ? { ...piece, shared } : piece
  })
}

/** The highest level that a piece states. */
export function levelIn(tokens: readonly Token[], { first, next }: Group): CefrLevel | undefined {
  let best: CefrLevel | undefined
  for (let at = first; at < next; at++) {
    if (!isLevel(tokens, at)) continue
    const level = (idOf(tokens[at], 'cefr') ?? idOf(tokens[at], 'level-wording')) as CefrLevel
    if (best === undefined || CEFR[level].rank > CEFR[best].rank) best = level
  }
  return best
}

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
    const isEquivalent = isWord(tokens[at], 'connective', 'or') && isWord(tokens[at + 1], 'noun', 'related')
    if (isEquivalent || isMark(tokens[at], '(')) return undefined
    if (isLevel(tokens, at) || isWord(tokens[at], 'language-skill')) return at
  }
  for (let at = certificate - 1; at >= first; at--) if (isLevel(tokens, at)) return at + 1
  return undefined
}

function skipJoints(tokens: readonly Token[], first: number, next: number): number {
  let start = first
  while (start < next - 1 && (isJoint(tokens[start]) || isMark(tokens[start], ',-'))) start += 1
  return start
}

/** 聽 /略懂、說 /略懂 | 讀 /精通、寫 /精通: a leaf for each run of skills of one grade. */
export function splitByGrade({ tokens }: Phrase, piece: Piece): Piece[] {
  const runs: { next: number; level: string }[] = []
  let hasSkill = false
  for (let at = piece.first; at < piece.next; at++) {
    if (isWord(tokens[at], 'language-skill')) hasSkill = true
    if (!isLevel(tokens, at)) continue
    if (!hasSkill) return [piece]
    hasSkill = false
    const level = idOf(tokens[at], 'level-wording') ?? ''
    const last = runs[runs.length - 1]
    if (last?.level === level) last.next = at + 1
    else runs.push({ next: at + 1, level })
  }
  if (runs.length < 2) return [piece]
  return runs.map(({ next }, index) => ({
    ...piece,
    first: skipJoints(tokens, index === 0 ? piece.first : (runs[index - 1]?.next ?? 0), next),
    next,
  }))
}
