import type { Note } from '../../model/role'
import { idOf, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import { isAmong } from '../../text/wording'
import { ASSOCIATES } from '../../vocab/education/beside'
import type { EducationLevel } from '../../vocab/education/levels'
import { CONVERTED_TEXT, LEVEL_BY_SCRIPT } from '../../vocab/education/script'
import type { Phrase } from '../kind'
import { levelOfAward } from './award'
import { opensValue, pastJoint } from './beside-level'
import { areDegree } from './degree-letters'
import { isGraduate } from './graduate'
import { levelOfInitial } from './initial'
import { isIntermediate } from './intermediate'
import { levelOf } from './level-name'

/** The level that stands at a place: a word's own, or that of letters which what follows makes a degree (BS | in Physics). */
export function levelAt(tokens: readonly Token[], at: number): EducationLevel | undefined {
  const letters = areDegree(tokens, at) ? (idOf(tokens[at], 'degree-letters') as EducationLevel) : undefined
  if (isAssociate(tokens, at)) return 'junior-college'
  if (isTeachingLicence(tokens, at)) return undefined
  const named = levelOf(tokens[at]) ?? letters ?? levelOfInitial(tokens, at)
  if (named !== undefined) return named
  if (isIntermediate(tokens, at)) return 'senior-high'
  return isGraduate(tokens, at) ? 'bachelor' : levelOfAward(tokens, at)
}

/** | PGCE | or equivalent: a licence to teach, of which only a field makes a diploma. */
function isTeachingLicence(tokens: readonly Token[], at: number): boolean {
  const isOfField = tokens[at + 1]?.text === 'in' || isWord(tokens[at + 1], 'field')
  return isWord(tokens[at], 'licence') && isWord(tokens[at], 'education') && !isOfField
}

/** Associates | in Nursing, | Associates | or Bachelor's: where the word stands for the degree, and for nobody's colleague. */
export function isAssociate(tokens: readonly Token[], at: number): boolean {
  if (!isAmong(tokens[at], ASSOCIATES) || !opensValue(tokens, at)) return false
  const next = pastJoint(tokens, at + 1)
  if (next > at + 1) return levelOf(tokens[next]) !== undefined
  return tokens[next]?.text === 'in' && !isWord(tokens[next + 1], 'function-word', 'particle')
}

/** What a word says by the script it is written in, and the reading that was left. */
export interface ScriptLevel {
  readonly level: EducationLevel
  readonly notes: readonly Note[]
}

/** 高職 in Traditional text is a high school of Taiwan, unless the text was converted; both readings are noted. */
export function levelByScript({ source, tokens }: Phrase, at: number): ScriptLevel | undefined {
  const token = tokens[at]
  const level = levelAt(tokens, at)
  if (token === undefined || level === undefined) return undefined
  const written = source.slice(token.start, token.end)
  const word = Object.hasOwn(LEVEL_BY_SCRIPT, token.text) ? LEVEL_BY_SCRIPT[token.text as '高职'] : undefined
  if (word === undefined || !written.includes(word.traditional)) return { level, notes: [] }
  const around = source.slice(Math.max(0, token.start - NEARBY), token.end + NEARBY)
  const isConverted = CONVERTED_TEXT.some((sign) => around.includes(sign))
  const [first, second] = isConverted ? [word.simplified, word.inTraditional] : [word.inTraditional, word.simplified]
  return { level: first, notes: [{ code: 'level-by-script', params: { word: written, first, second } }] }
}

/** How far around a word its text is looked at: a posting, not a collection. */
const NEARBY = 1000
