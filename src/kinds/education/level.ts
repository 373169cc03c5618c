import type { Note } from '../../model/role'
import { idOf, isWord } from '../../text/cursor'
import type { Token } from '../../text/token'
import type { EducationLevel } from '../../vocab/education'
import { CONVERTED_TEXT, LEVEL_BY_SCRIPT } from '../../vocab/education'
import type { Phrase } from '../kind'

/** The level that a word names, as the mainland has it. */
export function levelOf(token: Token | undefined): EducationLevel | undefined {
  return (idOf(token, 'education') ?? levelInside(token)) as EducationLevel | undefined
}

/** 211本科, 双一流本科: one word for the class of school and the level. */
function levelInside(token: Token | undefined): string | undefined {
  if (token?.type !== 'word' || !isWord(token, 'school-tier')) return undefined
  return token.inside.flatMap((inner) => idOf(inner, 'education') ?? [])[0]
}

/** What a word says by the script it is written in, and the reading that was left. */
export interface ScriptLevel {
  readonly level: EducationLevel
  readonly notes: readonly Note[]
}

/** 高職 in Traditional text is a high school of Taiwan, unless the text was converted; both readings are noted. */
export function levelByScript({ source }: Phrase, token: Token | undefined): ScriptLevel | undefined {
  const level = levelOf(token)
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
