import type { ExperienceLeaf } from '../../../model/constraint'
import type { Note } from '../../../model/role'
import { isMark, isWord, touches } from '../../../text/cursor'
import type { Token } from '../../../text/token'
import { isAmong } from '../../../text/wording'
import { COMPOUND_ENDS, PERIOD } from '../../../vocab/experience/years'
import { spanOf } from '../../as-written'
import { boundOf } from '../../bounds'
import { isLevelName } from '../../education/level-name'
import type { Claim, Phrase } from '../../kind'
import type { Quantity } from '../../quantity'
import { readQuantity } from '../../quantity'
import { readScope } from '../scope/read'
import type { Stretch } from '../scope/trim'
import { isEdge } from '../scope/trim'

/** Fifty years: beyond a working life a number of years says something else. */
const MOST_MONTHS = 600

/** What a working life is counted in: not in days, weeks or school years. */
const UNITS_OF_WORK: readonly Quantity['unit'][] = ['year', 'month', 'decade']

/** Years of work, and no date (2019年), no month of the year (3月), nothing beyond a working life. */
export function isDuration(tokens: readonly Token[], { min = 0, max = 0, bare, first, next, unit }: Quantity): boolean {
  if (min > MOST_MONTHS || max > MOST_MONTHS || !UNITS_OF_WORK.includes(unit)) return false
  const isMonthOfYear = unit === 'month' && bare && tokens.slice(first, next).some((token) => token.text === '月')
  return !isMonthOfYear && !isCompound(tokens, next)
}

export function durationAt({ tokens }: Phrase, at: number): Quantity | undefined {
  const quantity = readQuantity(tokens, at, { of: 'duration' })
  return quantity !== undefined && isDuration(tokens, quantity) ? quantity : undefined
}

/** a | year | -round job, the | year | -end close, a | year | -for-year count: a word that is put together, and no length of time. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]
  return (
    hyphen?.text === '-' &&
    touches(tokens[at - 1], hyphen) &&
    touches(hyphen, tokens[at + 1]) &&
    isAmong(tokens[at + 1], COMPOUND_ENDS)
  )
}

/** for | a minimum period of | 2 years. */
export function pastPeriod(tokens: readonly Token[], at: number): number {
  const period = tokens.slice(at, at + 3).findIndex(({ text }) => text === PERIOD)
  return period < 0 ? at : at + period + (tokens[at + period + 1]?.text === 'of' ? 2 : 1)
}

/** The claim of the tokens `[first, next)`, whose months are the quantity's and which the stretches narrow. */
export function claimOf(
  phrase: Phrase,
  years: Quantity,
  [first, next]: Stretch,
  stretches: readonly Stretch[],
): Claim<'experience'> {
  const quantity = areOfEach(phrase.tokens, years) ? leastOf(years) : years
  const scope = readScope(phrase, stretches)
  const word = firstWord(phrase.tokens, first, quantity.first)
  const isMost = isMostBefore(phrase.tokens, word, quantity)
  const start = isMost ? word - 1 : word
  const leaf: ExperienceLeaf = {
    kind: 'experience',
    span: spanOf(phrase, start, next),
    ...(isMost ? { maxMonths: Math.round(quantity.max as number) } : months(quantity)),
    ...(scope && { scope }),
  }
  const notes: Note[] = quantity.notes.map((code) => ({ code }))
  return { leaf, first: start, next, ...(notes.length > 0 && { notes }) }
}

/** Years by themselves, which nothing narrows. */
export function claimAlone(phrase: Phrase, years: Quantity): Claim<'experience'> {
  return claimOf(phrase, years, [years.first, years.next], [])
}

/** Diploma/degree with | 5/3 years |: a figure for each of the levels, which no range parts. */
function areOfEach(tokens: readonly Token[], { first, next }: Quantity): boolean {
  const isStroked = tokens.slice(first, next).some((token) => isMark(token, '/'))
  const lead = tokens.slice(Math.max(0, first - LONGEST_LEVELS), first)
  return isStroked && lead.some(isLevelName) && lead.some(({ text }) => text.includes('/'))
}

/** Tokens of the longest list of levels before their years. */
const LONGEST_LEVELS = 8

function leastOf({ max: _, notes, ...least }: Quantity): Quantity {
  return { ...least, notes: notes.filter((note) => note !== 'swapped') }
}

/** The first word of the claim that says something: not the 的 or 有 before the scope. */
function firstWord(tokens: readonly Token[], first: number, last: number): number {
  let start = first
  while (start < last && isEdge(tokens[start]) && !isWord(tokens[start], 'noun')) start += 1
  return start
}

/** | Maximum | experience: 5 years, | 最高 | 工作年限5年: what bounds a bare figure may stand before the noun. */
function isMostBefore(tokens: readonly Token[], start: number, { bare, first }: Quantity): boolean {
  return bare && start < first && boundOf(tokens[start - 1], 'before') === 'max'
}

/** Whole months. A bare figure is the least; beyond a range nobody is turned away, but the score falls. */
function months({ min, max, bare, maxInclusive }: Quantity): Pick<ExperienceLeaf, 'minMonths' | 'maxMonths'> {
  const least = min === undefined ? {} : { minMonths: Math.round(min) }
  if (bare || max === undefined) return least
  return { ...least, maxMonths: Math.round(max) - (maxInclusive ? 0 : 1) }
}
