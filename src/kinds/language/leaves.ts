import type { LanguageLeaf, LanguageSkill } from '../../model/constraint'
import type { Note } from '../../model/role'
import { idOf, isMark, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { LANGUAGE_SKILL_WORDS } from '../../vocab/facts.constant'
import { LANGUAGE_HOMOGRAPHS, SPEAKING } from '../../vocab/languages'
import { spanOf } from '../as-written'
import { isHavingJoint } from '../joints'
import type { Claim, Phrase } from '../kind'
import type { Group } from './group'
import { levelAt, levelIn } from './level-words'
import { beforeExamination, pastResultOf } from './papers'
import { splitByCertificate, splitByGrade } from './pieces'
import type { Piece } from './split'
import { splitByLanguage } from './split'
import { certificatesIn } from './tests'
import { leastWorth } from './worth'

/**
 * The leaves of a group: one a language; a certificate beside a stated level is a leaf of its own; grades that differ by skill
 * (聽 /略懂、讀 /精通) are a leaf each. `before` is the language that a group without a name speaks of. Alternatives are numbered from
 * `alternative` on.
 */
export function leavesOf(
  phrase: Phrase,
  group: Group,
  before: string | undefined,
  alternative: number,
): Claim<'language'>[] {
  const claims = splitByLanguage(phrase, group, before)
    .flatMap((piece) => splitByCertificate(phrase, piece))
    .flatMap((piece) => splitByGrade(phrase, piece))
    .map((piece) => ({
      ...claimOf(phrase, piece),
      ...(piece.choice !== undefined && { alternative: alternative + piece.choice }),
    }))
  return claims.filter((claim, at) => !isHeadOf(claim, claims[at + 1]))
}

/** | 外语 | CET-4: what the test is of, in a word for any language, and no second one. */
function isHeadOf({ leaf, next }: Claim<'language'>, test: Claim<'language'> | undefined): boolean {
  const isUnnamed = leaf.language === 'und' && leaf.min === undefined && leaf.certificates === undefined
  return isUnnamed && test?.leaf.certificates !== undefined && test.first === next
}

function claimOf(phrase: Phrase, piece: Piece): Claim<'language'> {
  const { tokens } = phrase
  const certificates = certificatesIn(tokens, piece)
  const tail = certificates.length > 0 ? pastEquivalent(tokens, piece.next) : pastResultOf(tokens, piece.next)
  const supposed = certificates.length > 0 && tail > piece.next ? leastWorth(certificates) : undefined
  const min = levelIn(tokens, piece) ?? piece.shared ?? supposed
  const skills = skillsOf(tokens, piece)
  const notes = notesOn(tokens, piece, min !== undefined && min === supposed)
  const leaf: LanguageLeaf = {
    kind: 'language',
    span: spanOf(phrase, piece.first, piece.named ?? piece.next),
    language: piece.language,
    ...(min !== undefined && { min }),
    ...(skills.length > 0 && { skills }),
    ...(certificates.length > 0 && { certificates }),
    wording: wordingIn(phrase, piece),
  }
  const next = piece.choice !== undefined && isWord(tokens[tail], 'language-ability', 'any') ? tail + 1 : tail
  return { leaf, first: beforeExamination(tokens, piece.first), next, ...(notes.length > 0 && { notes }) }
}

/** CET-6 | 或同等水平, TOEIC 750 | (or equivalent): the level that the test stands for will do as well. */
function pastEquivalent(tokens: readonly Token[], next: number): number {
  if (isWord(tokens[next], 'language-ability', 'equivalent')) return next + 1
  const isBracketed = isMark(tokens[next], '(') && isMark(tokens[next + 2], ')')
  return isBracketed && isWord(tokens[next + 1], 'language-ability', 'equivalent') ? next + 3 : next
}

/** A name that other places use for another language; a level that no word says. */
function notesOn(tokens: readonly Token[], { first, next }: Group, isSupposed: boolean): Note[] {
  const readings = tokens.slice(first, next).flatMap(({ text }) => LANGUAGE_HOMOGRAPHS[text] ?? [])
  return [
    ...(readings.length > 0 ? [{ code: 'readings', params: { readings: readings.join(', ') } }] : []),
    ...(isSupposed ? [{ code: 'equivalent-level' }] : []),
  ]
}

/**
 * Its own skills; else those that lead the list; else those of the piece that it shares its level with. 能讀寫日文及 | 能操韓語 | is to be spoken;
 * speaks Thai | and has good English | has a verb of its own.
 */
function skillsOf(tokens: readonly Token[], piece: Piece): LanguageSkill[] {
  if ([piece.first - 1, piece.first].some((at) => isHavingJoint(tokens[at]))) return skillsIn(tokens, piece)
  const isSpoken = tokens.slice(piece.first, piece.next).some(({ text }) => text.includes(SPEAKING))
  const stretches = [piece, isSpoken ? undefined : piece.lead, piece.beside].filter((stretch) => stretch !== undefined)
  return stretches.map((stretch) => skillsIn(tokens, stretch)).find(({ length }) => length > 0) ?? []
}

/** The skills of a language, in the order of the form. */
export const ALL_SKILLS: readonly LanguageSkill[] = ['listening', 'speaking', 'reading', 'writing']

/** The skills that the words of a stretch speak of, in that order. */
function skillsIn(tokens: readonly Token[], { first, next }: Group): LanguageSkill[] {
  const ids = tokens.slice(first, next).flatMap((token) => idOf(token, 'language-skill') ?? [])
  const named = new Set<string>(
    ids.flatMap((id) => LANGUAGE_SKILL_WORDS[id as keyof typeof LANGUAGE_SKILL_WORDS].covers),
  )
  return ALL_SKILLS.filter((skill) => named.has(skill))
}

/** The words that say the level, each once. */
function wordingIn({ tokens, source }: Phrase, { first, next }: Group): string {
  const words = tokens
    .slice(first, next)
    .filter((_, place) => levelAt(tokens, first + place) !== undefined)
    .map((token) => source.slice(token.start, token.end))
  return [...new Set(words)].join(' ')
}
