import { isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { endsInAny, isAmong } from '../../text/wording'
import { RESULTS } from '../../vocab/education/asked'
import { AWARDS } from '../../vocab/licences/beside/english-nouns'
import { ENGLISH_ACADEMIC_ENDS } from '../../vocab/major/names'
import { isLevelName } from '../education/level-name'
import { isJoint } from '../joints'
import type { Phrase } from '../kind'
import { isCapitalised, isOfName } from '../terms/english-name'
import { areOfSchool, isField, isMajorNoun } from './words'

/**
 * Past the name of a degree in capitals that is no known field, behind the letters of the degree at `level`; the place itself where there is none.
 *
 *   BSc | Trauma and Burns Technology |                    by what the names of fields end in
 *   BSc | Loom Assistant | or BSc | Kiln Assistant |       whatever it is, beside another degree
 */
export function pastDegreeName(phrase: Phrase, at: number, level: number): number {
  const { tokens } = phrase
  if (!(isOfLetters(phrase, level) || endsInAny(tokens[level], AWARDS)) || areOfSchool(tokens, at)) return at
  const next = pastBoth(phrase, at)
  const isOther = isAmong(tokens[next - 1], RESULTS) || isMajorNoun(tokens[next - 1]) // Upper Credit, Relevant Discipline
  if (next < at + 2 || areKnown(tokens.slice(at, next)) || isOther) return at
  return endsAsField(tokens[next - 1]) || isBesideOther(tokens, level, next) ? next : at
}

/** Letters of a degree: BSc, B.Tech. */
export function isOfLetters({ source, tokens }: Phrase, at: number): boolean {
  const level = tokens[at]
  return isLevelName(level) && /[A-Z].*[A-Z]/.test(source.slice(level?.start, level?.end))
}

/** A list of fields, which its own reader has. */
function areKnown(words: readonly Token[]): boolean {
  return words.every(isField) && words.some((token) => isWord(token, 'field'))
}

/** Trauma | and | Burns Technology: past the words on both sides, where the last ends the name of one field. */
function pastBoth(phrase: Phrase, at: number): number {
  const and = pastWords(phrase, at)
  const end = isWord(phrase.tokens[and], 'connective', 'and') ? pastWords(phrase, and + 1) : and
  return endsAsField(phrase.tokens[end - 1]) ? end : and
}

function pastWords(phrase: Phrase, at: number): number {
  const isOfDegree = (place: number) =>
    isCapitalised(phrase, place) && isOfName(phrase, place) && !isLevelName(phrase.tokens[place])
  let next = at
  while (next - at < LONGEST && isOfDegree(next)) next += 1
  return next
}

/** The most words of such a name, on either side of its joint. */
const LONGEST = 5

function endsAsField(token: Token | undefined): boolean {
  return endsInAny(token, ENGLISH_ACADEMIC_ENDS)
}

/** Behind a joint and a level with its own name, or before a joint and another level; of BSc or MSc | Loom Works | it is the place. */
function isBesideOther(tokens: readonly Token[], level: number, next: number): boolean {
  const isSecond = isJoint(tokens[level - 1]) && !isLevelName(tokens[level - 2])
  const isFirst = isJoint(tokens[next]) && isLevelName(tokens[next + 1])
  return isFirst || (isSecond && tokens.slice(0, level).some(isLevelName))
}
