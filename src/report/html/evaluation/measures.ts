import { meanWords, measureWords } from '../../evaluation/figures'
import type { Markup } from '../markup'
import { html } from '../markup'
import { dataTable } from '../table'
import { axis, lanes, SHARES } from './plot'
import type { EvaluationView } from './view'
import { ruleColumns } from './view'

/** How well each rule set ranks: a row a measure, in figures and drawn. */
export function measuresPart(view: EvaluationView): Markup {
  const { evaluation, words, labels } = view
  const { ruleSets } = evaluation
  const columns = [
    { name: labels.measure },
    ...ruleColumns(view),
    { name: axis(labels.drawn, SHARES), as: 'plot' as const },
  ]
  const rows = (ruleSets[0]?.measures ?? []).map(({ measure }, m) => {
    const figures = ruleSets.map(({ measures }) => measures[m])
    const drawn = figures.map((figure, of) => ({ value: figure?.mean ?? null, interval: figure?.interval ?? null, of }))
    return [
      html`${measure} <small>${measureWords(measure, view)}</small>`,
      ...figures.map((figure) => meanWords(figure, view)),
      lanes(SHARES, drawn),
    ]
  })
  return html`<section aria-labelledby="measures"><h2 id="measures">${words.measures}</h2>
${dataTable('measures', columns, rows)}</section>
`
}
