import type { Entry, Movement, Mover, RulesComparison } from '../../../model/evaluation'
import { fill } from '../../../phrase'
import { nameOf } from '../../evaluation/context'
import { causeWords, tieNotes } from '../../evaluation/movement'
import { shown } from '../../page'
import type { Hole, Markup } from '../markup'
import { html } from '../markup'
import type { Column } from '../table'
import { dataTable } from '../table'
import { histogram } from './histogram'
import type { Labels } from './labels'
import { length } from './plot'
import type { EvaluationView } from './view'
import { longTable, said } from './view'

/** As many entries stand outright. */
const TOLD = 10

/** Who came into a short list and who left it, by which requirement; which pairs changed order, and by what scores changed. */
export function movementPart({ movement }: RulesComparison, place: number, view: EvaluationView): Markup {
  const { words } = view
  const id = `moved-${place}`
  const { entries } = movement
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${fill(words.about, { title: words.moved, name: `${nameOf(0)} → ${nameOf(place)}` })}</h2>
${entries.length === 0 ? html`<p>${words.nobodyMoved}</p>\n` : entriesTable(entries, id, view)}${tieNotes(entries, view).map((note) => html`<p>${note}</p>\n`)}<div class="beside">
${flips(movement, id, view)}${causes(movement, id, view)}</div>
${eligibility(movement, view)}${histogram(movement, id, view)}</section>
`
}

function entriesTable(entries: readonly Entry[], id: string, view: EvaluationView): Markup {
  const { labels, page } = view
  const columns = [page.role, labels.entered, labels.left, labels.because].map((name) => ({ name }))
  const rows = entries.map((entry) => {
    const { role, entered, left } = entry
    return [shown(role), mover(entered, view), mover(left, view), said(causeWords(entry, view), view)]
  })
  return longTable(id, columns, rows, { first: TOLD, rest: (count) => fill(labels.rest, { count }) })
}

const mover = ({ candidate, before, after }: Mover, { labels }: EvaluationView): Markup =>
  html`<bdi>${shown(candidate)}</bdi> <small>${fill(labels.places, { before, after })}</small>`

function flips({ flips: { right, wrong, untold } }: Movement, id: string, { labels }: EvaluationView): Markup {
  const counts = [
    [labels.right, right],
    [labels.wrong, wrong],
    [labels.untold, untold],
  ] as const
  return counted(`${id}-flips`, labels.flips, labels.order, counts, labels)
}

function causes({ causes }: Movement, id: string, { labels, kind }: EvaluationView): Markup {
  if (causes.length === 0) return html``
  const counts = causes.map((cause) => [kind(cause.kind), cause.flips] as const)
  return counted(`${id}-causes`, labels.causes, labels.requirement, counts, labels)
}

/** Numbers under a heading, each with its length beside the greatest. */
function counted(
  id: string,
  heading: string,
  first: string,
  counts: readonly (readonly [name: string, count: number])[],
  { pairs }: Labels,
): Markup {
  const most = Math.max(1, ...counts.map(([, count]) => count))
  const columns: readonly Column[] = [
    { name: first },
    { name: pairs, as: 'number' },
    { name: html`<span class="said">${pairs}</span>`, as: 'plot' },
  ]
  const rows = counts.map(([name, count]): readonly Hole[] => [name, count, length(count / most)])
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${heading}</h3>
${dataTable(id, columns, rows)}</section>
`
}

function eligibility({ eligibility }: Movement, { words, page }: EvaluationView): Markup {
  if (eligibility.length === 0) return html``
  const lines = eligibility.map(({ from, to, count }) =>
    fill(words.eligibilityChange, { count, from: page.eligible[from], to: page.eligible[to] }),
  )
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>\n`
}
