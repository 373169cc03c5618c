import { isSchoolWord } from '../kinds/education/study-words'
import type { Messages } from '../kinds/scoring'
import type { Bounds, Label, Stated } from '../model/match'
import { fill } from '../phrase'
import type { Catalogue, CountForms, Locale } from './locale'

/** What values are worded with: the page of a language, and the labels of a kind. */
export interface Wording {
  readonly catalogue: Catalogue
  readonly messages: Messages
  readonly locale: Locale
}

/** One of the three shapes in words. */
export function renderStated(stated: Stated, wording: Wording, between = wording.catalogue.or): string {
  switch (stated.shape) {
    case 'none':
      return wording.catalogue.notStated
    case 'terms':
      return renderLabels(stated.terms, wording, between)
    case 'bounds':
      return renderBounds(stated, wording)
  }
}

/** Words, any of them. */
export function renderLabels(labels: readonly Label[], wording: Wording, between = wording.catalogue.or): string {
  return labels.map((label) => renderLabel(label, wording)).join(between)
}

/** The label of the vocabulary, or the word as the posting has it. */
function renderLabel({ id, text }: Label, { messages, locale }: Wording): string {
  return (id === undefined ? undefined : messages.label?.(id, locale)) ?? text
}

/** The noun of the kind, with what narrows it where something does: an industry and a function together, and not either. */
export function nounOf(stated: Stated, wording: Wording): string {
  const { messages, locale } = wording
  const about = stated.shape === 'bounds' ? (stated.about ?? []) : []
  if (about.length === 0 || messages.nounAbout === undefined) return messages.noun[locale]
  return fill(messages.nounAbout[locale], { about: renderLabels(about, wording, wording.catalogue.jobs.and) })
}

/** How much is missing, or too much: an amount without a side. A span of less than two years is told in months. */
export function renderAmount(stated: Stated, wording: Wording): string {
  if (stated.shape !== 'bounds') return renderStated(stated, wording)
  const amount = stated.min ?? stated.max ?? 0
  const isShort = stated.unit === 'months' && Number(amount) < 24
  return isShort ? counted(wording.catalogue.units.months, Number(amount)) : renderValue(amount, stated, wording)
}

/** What else is asked of a degree, or told of it, stands beside its level; of other scales the noun says what they are about. */
function renderBounds(stated: Bounds, wording: Wording): string {
  const { unit, min, max, about = [] } = stated
  if (unit !== 'education' || about.length === 0) return renderEnds(stated, wording)
  const level = min === undefined && max === undefined ? [] : [renderEnds(stated, wording)]
  return [...level, ...studyParts(about, wording)].join(wording.catalogue.jobs.and)
}

/** Classes of school, any of which will do, are one part. */
function studyParts(about: readonly Label[], wording: Wording): readonly string[] {
  const others = about.filter(({ id }) => !isSchoolWord(id)).map((label) => renderLabel(label, wording))
  const schools = about.filter(({ id }) => isSchoolWord(id)).map((label) => renderLabel(label, wording))
  return schools.length === 0 ? others : [...others, schools.join('/')]
}

function renderEnds(stated: Bounds, wording: Wording): string {
  const { least, most, between, open } = wording.catalogue.bounds
  const [min, max] = [stated.min, stated.max].map((value) =>
    value === undefined ? '' : renderValue(value, stated, wording),
  )
  if (min === '' && max === '') return open
  if (max === '') return fill(least, { min: unreached(min ?? '', stated, wording) })
  if (min === '') return fill(most, { max: max ?? '' })
  if (min === max) return unreached(min ?? '', stated, wording)
  return fill(between, { min: min ?? '', max: max ?? '' })
}

/** A degree that is not there yet, or was left, is told as what it is and with its date. */
function unreached(value: string, { state, due }: Bounds, { catalogue }: Wording): string {
  if (state === undefined) return value
  const { unreached: words } = catalogue
  return due === undefined ? fill(words[state], { value }) : fill(words.due, { value, due: renderDate(due, catalogue) })
}

/** `2027-06` as a reader says it. */
function renderDate(date: string, { date: words }: Catalogue): string {
  const [year = '', month] = date.split('-')
  if (month === undefined) return fill(words.year, { year })
  return fill(words.month, { year, month: words.months[Number(month) - 1] ?? month })
}

function renderValue(value: number | string, { unit }: Bounds, { catalogue, messages, locale }: Wording): string {
  switch (unit) {
    case 'education':
    case 'cefr':
    case 'seniority':
      return messages.label?.(String(value), locale) ?? String(value)
    case 'months':
      return duration(Number(value), catalogue)
    case 'steps':
    case 'years':
    case 'birth-year':
    case 'people':
    case 'points':
    case 'per-mille':
      return counted(catalogue.units[unit], Number(value))
  }
}

/** `5年2個月`; a part that is nothing is left out. */
function duration(months: number, { duration: words }: Catalogue): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const parts = [
    years > 0 ? counted(words.years, years) : '',
    rest > 0 || years === 0 ? counted(words.months, rest) : '',
  ]
  return parts.filter((part) => part !== '').join(words.join)
}

function counted({ one, other }: CountForms, n: number): string {
  return fill(n === 1 ? one : other, { n })
}
