import type { LanguageCertificate, LanguageLeaf, LanguageSkill } from '../../model/constraint'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { LanguageCertificateId } from '../../vocab/certificates'
import { CERTIFICATES } from '../../vocab/certificates'
import { readDecimal } from '../amount'
import type { Claim, Phrase } from '../kind'
import { offersChoice, spanOf } from '../places'
import type { Group } from './group'
import { isLevel } from './group'
import type { Piece } from './split'
import { levelIn, splitByCertificate, splitByGrade, splitByLanguage } from './split'

/**
 * The leaves of a group: one a language; a certificate beside a stated level is a leaf of its own; grades that differ by skill
 * (聽 /略懂、讀 /精通) are a leaf each. `before` is the language that a group without a name speaks of.
 */
export function leavesOf(
  phrase: Phrase,
  group: Group,
  before: string | undefined,
  alternative: number,
): Claim<'language'>[] {
  const byLanguage = splitByLanguage(phrase, group, before)
  const isChoice = byLanguage.length > 1 && offersChoice(phrase.tokens, group.first, group.next)
  const pieces = byLanguage
    .flatMap((piece) => splitByCertificate(phrase, piece))
    .flatMap((piece) => splitByGrade(phrase, piece))
  return pieces.map((piece) => ({ ...claimOf(phrase, piece), ...(isChoice && { alternative }) }))
}

function claimOf(phrase: Phrase, piece: Piece): Claim<'language'> {
  const { tokens } = phrase
  const certificates = certificatesIn(tokens, piece)
  const min = levelIn(tokens, piece) ?? piece.shared
  const own = skillsIn(tokens, piece)
  const skills = own.length === 0 && piece.lead !== undefined ? skillsIn(tokens, piece.lead) : own
  const leaf: LanguageLeaf = {
    kind: 'language',
    span: spanOf(phrase, piece.first, piece.next),
    language: piece.language,
    ...(min !== undefined && { min }),
    ...(skills.length > 0 && { skills }),
    ...(certificates.length > 0 && { certificates }),
    wording: wordingIn(phrase, piece),
  }
  return { leaf, first: piece.first, next: piece.next }
}

const ALL_FOUR: readonly LanguageSkill[] = ['listening', 'speaking', 'reading', 'writing']

/** Words that name several skills at once. */
const SKILLS_OF: Readonly<Record<string, readonly LanguageSkill[]>> = {
  'all-four': ALL_FOUR,
  'listening-speaking': ['listening', 'speaking'],
  'reading-writing': ['reading', 'writing'],
}

function skillsIn(tokens: readonly Token[], { first, next }: Group): LanguageSkill[] {
  const ids = tokens.slice(first, next).flatMap((token) => idOf(token, 'language-skill') ?? [])
  const named = new Set(ids.flatMap((id) => SKILLS_OF[id] ?? [id as LanguageSkill]))
  return ALL_FOUR.filter((skill) => named.has(skill))
}

function wordingIn({ tokens, source }: Phrase, { first, next }: Group): string {
  const levels = tokens.slice(first, next).filter((_, place) => isLevel(tokens, first + place))
  return levels.map((token) => source.slice(token.start, token.end)).join(' ')
}

/** Each test named, with the score that follows it: 雅思6.5, 多益750分以上, CET-4 450. A name of several tests stands for all. */
function certificatesIn(tokens: readonly Token[], { first, next }: Group): LanguageCertificate[] {
  const found = new Map<string, LanguageCertificate>()
  for (let at = first; at < next; at++) {
    const id = idOf(tokens[at], 'certificate') as LanguageCertificateId | undefined
    if (id === undefined) continue
    const minScore = scoreAfter(tokens, at + 1, next, id)
    for (const test of testsOf(id))
      if (!found.has(test)) found.set(test, { id: test, ...(minScore !== undefined && { minScore }) })
  }
  return [...found.values()]
}

function testsOf(id: LanguageCertificateId): readonly string[] {
  const entry = CERTIFICATES[id]
  return 'means' in entry ? entry.means : [id]
}

function scoreAfter(tokens: readonly Token[], at: number, next: number, id: LanguageCertificateId): number | undefined {
  let place = at
  while (place < next && isBeforeScore(tokens[place])) place += 1
  const number = tokens[place]
  if (place >= next || number?.type !== 'number') return undefined
  const { value } = readDecimal(tokens, place, number)
  const entry = CERTIFICATES[id]
  return 'scale' in entry && (value < entry.scale.min || value > entry.scale.max) ? undefined : value
}

function isBeforeScore(token: Token | undefined): boolean {
  return (
    isMark(token, ':(-') ||
    isWord(token, 'language-ability', 'noun') ||
    isWord(token, 'bound') ||
    isWord(token, 'function-word')
  )
}
