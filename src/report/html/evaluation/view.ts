import type { EvaluatedRules } from '../../../model/evaluation'
import type { EvaluationPage } from '../../evaluation/context'
import { nameOf } from '../../evaluation/context'
import type { Locale } from '../../locale'
import { shown } from '../../page'
import { spoken } from '../language'
import type { Hole, Markup } from '../markup'
import { html } from '../markup'
import type { Column } from '../table'
import { dataTable } from '../table'
import type { Labels } from './labels'

/** What every part of the page is written with. */
export interface EvaluationView extends EvaluationPage {
  readonly labels: Labels
  readonly locale: Locale
}

/** Words of the page with words of a posting in them, in their language. */
export const said = (text: string, { locale }: EvaluationView): Markup => spoken(text, locale, locale)

/** The letter of a rule set as it is met in drawings. */
export const letter = (place: number): Markup => html`<b class="letter c${place + 1}">${nameOf(place)}</b>`

/** A column for each rule set. */
export const ruleColumns = ({ evaluation }: EvaluationView): readonly Column[] =>
  evaluation.ruleSets.map((_, place) => ({ name: letter(place) }))

export const ruleSetName = ({ ruleSet }: Pick<EvaluatedRules, 'ruleSet'>): string =>
  `${shown(ruleSet.id)} ${shown(ruleSet.version)}`

/** A table of which the first rows stand outright, and the others behind a line that opens. */
export function longTable(
  headingId: string,
  columns: readonly Column[],
  rows: readonly (readonly Hole[])[],
  { first, rest }: { readonly first: number; readonly rest: (count: number) => string },
): Markup {
  const others = rows.slice(first)
  return html`${dataTable(headingId, columns, rows.slice(0, first))}${
    others.length > 0 &&
    html`<details><summary>${rest(others.length)}</summary>${dataTable(headingId, columns, others)}</details>
`
  }`
}
