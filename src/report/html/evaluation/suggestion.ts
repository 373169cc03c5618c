import { fill } from '../../../phrase'
import { differenceHoles, three } from '../../evaluation/figures'
import { shown } from '../../page'
import type { Markup } from '../markup'
import { html } from '../markup'
import type { Column } from '../table'
import { dataTable } from '../table'
import type { Scale } from './plot'
import { axis, shift } from './plot'
import type { EvaluationView } from './view'

const WEIGHTS: Scale = { from: 0, to: 1000, ticks: [0, 250, 500, 750, 1000] }

/** Weights that were searched for, and what they are worth where the search did not look; nothing where none was asked for. */
export function suggestionPart(view: EvaluationView): Markup {
  const { evaluation, words } = view
  const { suggestion } = evaluation
  if (suggestion === undefined) return html``
  const heading = html`<h2 id="suggestion">${fill(words.suggestion, { ruleSet: shown(suggestion.ruleSet) })}</h2>`
  const found = suggestion.changes.length === 0 ? html`<p>${words.noSuggestion}</p>` : proposal(suggestion, view)
  return html`<section aria-labelledby="suggestion">${heading}
${found}</section>
`
}

type Found = NonNullable<EvaluationView['evaluation']['suggestion']>

function proposal({ changes, fitted, heldOut }: Found, { words, labels, kind, page }: EvaluationView): Markup {
  const columns: readonly Column[] = [
    { name: labels.weight },
    { name: labels.modality },
    { name: labels.now, as: 'number' },
    { name: labels.proposed, as: 'number' },
    { name: axis(labels.drawnShift, WEIGHTS), as: 'plot' },
  ]
  const rows = changes.map((change) => [
    kind(change.kind),
    page.modality[change.modality],
    change.from,
    change.to,
    shift(WEIGHTS, change.from, change.to),
  ])
  const { today, proposed, folds } = heldOut
  const holes = { ...differenceHoles(heldOut), folds, today: three(today), proposed: three(proposed) }
  return html`<p class="holds ${heldOut.verdict}">${words.holds[heldOut.verdict]}</p>
<p>${fill(words.heldOut, holes)}</p>
<p>${fill(words.fitted, { today: three(fitted.today), proposed: three(fitted.proposed) })}</p>
${dataTable('suggestion', columns, rows)}`
}
