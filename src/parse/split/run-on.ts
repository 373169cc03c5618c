import { endsInside, isWord, touches } from '../../text/cursor'
import { isCapital, isLowerCase } from '../../text/letters'
import type { Token } from '../../text/token'
import { isAmong, isLatin } from '../../text/wording'
import type { WordClass } from '../../vocab'
import { SERVED_AT_LEVEL } from '../../vocab/education/others'
import { NO_SENTENCE, SENTENCE_OPENERS } from '../../vocab/page/lines'
import type { Layout } from './layout'
import { gapBefore, textOf } from './layout'
import { isExperience } from './signs'

/** A sentence has no fewer tokens before the next one runs on. */
const SHORTEST = 3

/**
 * Whether a sentence begins at `at` with nothing that ends the one before, as where the line breaks of a list are lost:
 *
 *   3 years of payroll experience | Strong knowledge of tax rules | Diploma in Accounting
 *
 * A capital shows it, in a word that sentences of postings open with, behind a word in small letters that may close one. In a line
 * that has capitals throughout it shows nothing.
 */
export function runsOn(layout: Layout, from: number, at: number, to: number): boolean {
  const token = layout.tokens.get(at)
  if (token === undefined || !isCapitalAt(layout, token.start)) return false
  if (isOfYears(layout, at - 1)) return false
  if (at - from < SHORTEST) return at > from && saysExperienceAgain(layout, at)
  const opens = opensSentence(layout, at, to)
  if (gapBefore(layout, at) > 0) return (opens && closesSentence(layout, at - 1)) || saysExperienceAgain(layout, at)
  return isSeam(layout, at) && (opens || isExperience(token))
}

/** a 3- | year | Diploma: what a hyphen makes an adjective ends no sentence. */
function isOfYears({ tokens }: Layout, at: number): boolean {
  const [hyphen, unit] = [tokens.get(at - 1), tokens.get(at)]
  return isWord(unit, 'unit') && hyphen?.text === '-' && touches(hyphen, unit)
}

/** 3 years of experience | Experience in weaving: twice the same noun, of which the second has a capital. */
function saysExperienceAgain({ source, tokens }: Layout, at: number): boolean {
  const [before, token] = [tokens.get(at - 1), tokens.get(at)]
  const isAgain = isExperience(before) || endsInside(before, isExperience) // years of experience is one word of forms
  return isAgain && isExperience(token) && !isCapital(source.charCodeAt((token?.start ?? 0) + 1))
}

/** in a supervisory role|Strong manners: a small letter and a capital, between which the blank is lost as well. */
function isSeam({ source, tokens }: Layout, at: number): boolean {
  const [before, token] = [tokens.get(at - 1), tokens.get(at)]
  if (before === undefined || token === undefined || before.end !== token.start || before.type === 'mark') return false
  return isLowerCase(source.charAt(before.end - 1)) && isCapital(source.charCodeAt(token.start))
}

/** A word that sentences of postings open with, and no name (Strong Group). */
export function opensSentence(layout: Layout, at: number, to: number): boolean {
  const token = layout.tokens.get(at)
  if (isWord(token, 'education')) return !isAmong(layout.tokens.get(at + 1), SERVED_AT_LEVEL) // teaching | Master's students
  const text = textOf(layout, at)
  const blank = text.indexOf(' ')
  if (!SENTENCE_OPENERS.includes(blank < 0 ? text : text.slice(0, blank))) return false
  if (blank > 0) return !isCapitalAt(layout, (token?.start ?? 0) + blank + 1)
  const next = at + 1 < to ? layout.tokens.get(at + 1) : undefined
  return next !== undefined && (!isCapitalAt(layout, next.start) || isWord(next, 'language'))
}

/** A noun or a preference in small letters; what holds a phrase together (with | Strong) goes on. */
function closesSentence(layout: Layout, at: number): boolean {
  const token = layout.tokens.get(at)
  if (!isLatin(token) || token === undefined) return false
  if (isCapitalAt(layout, token.start)) return isLanguageKnown(layout, at)
  return isOfNouns(token) && !isWord(token, 'connective') && !isWord(token, 'modality', 'preferred.on')
}

/** spoken English | Knowledge of tax rules; a French | Master's degree is one from France. */
function isLanguageKnown({ tokens }: Layout, at: number): boolean {
  return isWord(tokens.get(at), 'language') && !isWord(tokens.get(at + 1), 'education')
}

function isOfNouns(token: Token): boolean {
  if (token.type === 'text') return token.text.length > 3 && !isAmong(token, NO_SENTENCE)
  return (
    NAMING.some((one) => isWord(token, one)) ||
    isWord(
      token,
      'noun',
      'experience',
      'background',
      'work',
      'ability',
      'industry',
      'function',
      'education',
      'major',
    ) ||
    isWord(token, 'modality', 'preferred.back', 'required')
  )
}

/** Classes whose words are nouns, or stand for one. */
const NAMING = [
  'unit',
  'field',
  'industry',
  'function',
  'skill',
  'trait',
  'education',
] as const satisfies readonly WordClass[]

function isCapitalAt({ source }: Layout, at: number): boolean {
  return isCapital(source.charCodeAt(at))
}
